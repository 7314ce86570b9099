import type { Outcome } from '../budgets/outcome.ts';
import { join, type Markdown, markdown, own, prose } from './escape.ts';
import { headline } from './headline.ts';
import { howSection } from './markdown/how.ts';
import { modelSections } from './markdown/model.ts';
import { inOrder, overviewSection } from './markdown/overview.ts';
import { layOut, type Section } from './markdown/sections.ts';
import { noteWords } from './notes.ts';
import { noContext, type ReportContext } from './report.ts';
import { tightenedDiff } from './tightened.ts';

/** The report that is posted on a pull request and written to the job's summary. */
export function markdownReport(outcome: Outcome, context: ReportContext = noContext): string {
  const models = inOrder(outcome.models);
  const ofModels = models.flatMap((model) => modelSections(model, context, models.length));
  // Notes come before everything that is folded, and of one model after its table.
  const first = models.length === 1 ? ofModels.filter(({ summary }) => summary === undefined) : [];
  const sections: readonly Section[] = [
    { kind: 'headline', body: markdown`**${prose(headline(outcome))}**` },
    ...overviewSection(models),
    ...first,
    ...notesSection(outcome),
    ...ofModels.filter((section) => !first.includes(section)),
    ...tightenedSection(outcome),
    howSection(outcome, context.runUrl),
  ];
  return `${layOut(sections, context.runUrl)}\n`;
}

function notesSection({ notes }: Outcome): readonly Section[] {
  if (notes.length === 0) return [];
  const lines = notes.map((note) => markdown`> ${prose(noteWords(note))}`);
  return [{ kind: 'notes', body: join([markdown`> [!NOTE]`, join(lines, '\n>\n')], '\n') }];
}

/** What was won may be held: as lines for the config, since only its owners may change it. */
function tightenedSection(outcome: Outcome): readonly Section[] {
  const lines = tightenedDiff(outcome);
  if (lines.length === 0) return [];
  const count = lines.filter((line) => line.startsWith('+')).length;
  const summary = own(`${count} budget${count === 1 ? '' : 's'} could be tightened`);
  const words = markdown`This change makes room below these limits. To keep what it has won, in the config:`;
  const fence = ['```diff', ...lines, '```'].join('\n') as Markdown;
  return [{ kind: 'tightened', summary, body: join([words, fence], '\n\n') }];
}
