import type { ModelOutcome } from '../../budgets/outcome.ts';
import { code, join, type Markdown, markdown, own, prose } from '../escape.ts';
import { tableOf } from '../escape-blocks.ts';
import { outstandingWords } from '../headline.ts';
import { standingOf } from '../standing.ts';
import { modelsUnfolded } from './model.ts';
import type { Section } from './sections.ts';

/** Longer tables are read by nobody; the models themselves are below. */
const rowsShown = 50;

/** Models in the order of a report: few as the config has them, of many the worst first. */
export function inOrder(models: readonly ModelOutcome[]): readonly ModelOutcome[] {
  if (models.length <= modelsUnfolded) return models;
  return models.toSorted((a, b) => standingOf(a).rank - standingOf(b).rank);
}

/** One line for each of many models. */
export function overviewSection(models: readonly ModelOutcome[]): readonly Section[] {
  if (models.length <= modelsUnfolded) return [];
  const shown = models.slice(0, rowsShown);
  const table = tableOf(
    [['model', 'verdict', 'what stands out'].map(own), ...shown.map(cellsOf)],
    ['l', 'l', 'l'],
  );
  const more = models.length - shown.length;
  const rest = more === 0 ? [] : [markdown`and ${more} more`];
  return [{ kind: 'overview', body: join([table, ...rest], '\n\n') }];
}

function cellsOf(model: ModelOutcome): readonly Markdown[] {
  const { sign, words } = standingOf(model);
  const outstanding = outstandingWords(model);
  const last = outstanding === '' ? markdown`` : prose(outstanding);
  return [code(model.id), own(`${sign} ${words}`), last];
}
