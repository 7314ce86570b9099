import type { ModelOutcome, Outcome } from '../../budgets/outcome.ts';
import { code, join, type Markdown, markdown, own, prose } from '../escape.ts';
import { worstWords } from '../headline.ts';
import { standingOf } from '../standing.ts';
import { modelsUnfolded } from './model.ts';
import type { Section } from './sections.ts';
import { tableOf } from './table.ts';

/** Longer tables are read by nobody; the models themselves are below. */
const rowsShown = 50;

/** One line for each of many models, those that want a look first. */
export function overviewSection({ models }: Outcome): readonly Section[] {
  if (models.length <= modelsUnfolded) return [];
  const sorted = models.toSorted((a, b) => standingOf(a).rank - standingOf(b).rank);
  const shown = sorted.slice(0, rowsShown);
  const table = tableOf(
    [['model', 'verdict', 'worst'].map(own), ...shown.map(cellsOf)],
    ['l', 'l', 'l'],
  );
  const more = models.length - shown.length;
  const rest = more === 0 ? [] : [markdown`and ${more} more`];
  return [{ kind: 'overview', body: join([table, ...rest], '\n\n') }];
}

function cellsOf(model: ModelOutcome): readonly Markdown[] {
  const { sign, words } = standingOf(model);
  const worst = worstWords(model);
  return [code(model.id), own(`${sign} ${words}`), worst === '' ? markdown`` : prose(worst)];
}
