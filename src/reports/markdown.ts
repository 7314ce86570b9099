import type { Outcome } from '../budgets/outcome.ts';
import { approvalWords } from './approval.ts';
import { configChangeTables, configChangeWords } from './config-change.ts';
import { join, type Markdown, markdown, prose } from './escape.ts';
import { diffBlock } from './escape-blocks.ts';
import { headline } from './headline.ts';
import { howSection } from './markdown/how.ts';
import { modelSections } from './markdown/model.ts';
import { inOrder, overviewSection } from './markdown/overview.ts';
import { layOut, maximumLength, type Section } from './markdown/sections.ts';
import { titledTable } from './markdown/table.ts';
import { noteWords } from './notes.ts';
import { noContext, type ReportContext } from './report.ts';
import { tightenedDiff } from './tightened.ts';
import { waiverWords } from './waivers.ts';

/** The report that is posted on a pull request. */
export function markdownReport(outcome: Outcome, context: ReportContext = noContext): Markdown {
  return markdown`${markdownWithin(outcome, context, maximumLength)}\n`;
}

/** The same in a place of another size; of too long a report whole sections are left out. */
export function markdownWithin(
  outcome: Outcome,
  context: ReportContext,
  maximum: number,
): Markdown {
  const models = inOrder(outcome.models);
  const ofModels = models.flatMap((model) => modelSections(model, context, models.length));
  // Notes come before everything that is folded, and of one model after its table.
  const first = models.length === 1 ? ofModels.filter(({ summary }) => summary === undefined) : [];
  const sections: readonly Section[] = [
    { kind: 'headline', body: markdown`**${prose(headline(outcome, context.wasFailing))}**` },
    ...toleranceSection(outcome),
    ...overviewSection(models),
    ...first,
    ...notesSection(outcome),
    ...ofModels.filter((section) => !first.includes(section)),
    ...configSection(outcome),
    ...tightenedSection(outcome),
    howSection(outcome, context.runUrl),
  ];
  return layOut(sections, context.runUrl, maximum);
}

/** What people have accepted, or meant to. */
function toleranceSection(outcome: Outcome): readonly Section[] {
  const approval = approvalWords(outcome);
  const waivers = waiverWords(outcome).map((words) => markdown`- ${prose(words)}`);
  const parts = [
    ...(approval === undefined ? [] : [prose(approval)]),
    ...(waivers.length === 0 ? [] : [join(waivers, '\n')]),
  ];
  return parts.length === 0 ? [] : [{ kind: 'tolerance', body: join(parts, '\n\n') }];
}

/** What the head's config would change, folded away. */
function configSection({ configChange }: Outcome): readonly Section[] {
  if (configChange === null) return [];
  const parts = [
    ...configChangeWords(configChange).map(prose),
    ...configChangeTables(configChange).map(titledTable),
  ];
  const summary = `What the head's ${configChange.file} would change`;
  return [{ kind: 'config', summary, body: join(parts, '\n\n') }];
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
  const summary = `${count} budget${count === 1 ? '' : 's'} could be tightened`;
  const words = markdown`This change makes room below these limits. To keep what it has won, in the config:`;
  return [{ kind: 'tightened', summary, body: join([words, diffBlock(lines)], '\n\n') }];
}
