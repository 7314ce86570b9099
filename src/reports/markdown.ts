import { markdownTable } from 'markdown-table';
import type { ModelOutcome, Outcome } from '../budgets/outcome.ts';
import type { Revision } from '../evidence.ts';
import type { Environment } from '../evidence-environment.ts';
import {
  accuracyTables,
  evaluatedWords,
  flipWords,
  type PlainTable,
  sensitivityWords,
} from './accuracy.ts';
import { approvalWords } from './approval.ts';
import { configChangeTables, configChangeWords } from './config-change.ts';
import { code, folded, join, type Markdown, markdown, own, prose } from './escape.ts';
import { explanationWords, timeTables } from './explanation.ts';
import { headline } from './headline.ts';
import { resolutionWords, runsTable } from './latency.ts';
import { noteWords } from './notes.ts';
import { noContext, type ReportContext } from './report.ts';
import { lowerBoundWords, rowsOf } from './rows.ts';
import { sanityWords } from './sanity.ts';
import { waiverWords } from './waivers.ts';

/**
 * GitHub refuses a comment of more than 65,536 characters; the rest of it is for the hidden marker
 * that the publisher puts in front.
 */
const maximumLength = 65_000;

/** A part of the report; of too long a report the parts of the highest `dropOrder` go first. */
interface Section {
  readonly dropOrder: number;
  readonly body: Markdown;
}

/** The report that is posted on a pull request. */
export function markdownReport(outcome: Outcome, context: ReportContext = noContext): string {
  return `${markdownWithin(outcome, context, maximumLength)}\n`;
}

/** The same in a place of another size; of too long a report whole sections are left out. */
export function markdownWithin(
  outcome: Outcome,
  context: ReportContext,
  maximum: number,
): Markdown {
  const sections: readonly Section[] = [
    { dropOrder: 0, body: markdown`**${prose(headline(outcome, context.wasFailing))}**` },
    ...toleranceSection(outcome),
    ...outcome.models.map(modelSection),
    ...outcome.models.flatMap(failureSection),
    ...outcome.models.flatMap(sanitySection),
    ...outcome.models.flatMap(timeSection),
    ...outcome.models.flatMap(accuracySection),
    ...notesSection(outcome),
    ...configSection(outcome),
    { dropOrder: 1, body: howSection(outcome) },
  ];
  return withinLimit(sections, maximum);
}

/** Drops whole sections until the rest fits: a cut in the middle of a table breaks the page. */
function withinLimit(sections: readonly Section[], maximum: number): Markdown {
  const left = [...sections];
  let dropped = 0;
  while (lengthOf(left) > maximum) {
    const last = left.reduce((a, b) => (b.dropOrder >= a.dropOrder ? b : a));
    left.splice(left.lastIndexOf(last), 1);
    dropped += 1;
  }
  const note = markdown`_${dropped} sections were left out for length; the evidence file has them all._`;
  const bodies = left.map((section) => section.body);
  return join(dropped === 0 ? bodies : [...bodies, note], '\n\n');
}

function lengthOf(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + section.body.length + 2, 0);
}

const stateWords: Readonly<Record<ModelOutcome['state'], string>> = {
  compared: '',
  new: ' (new: there is nothing to compare it with)',
  removed: ' (removed)',
  unavailable: ' (could not be measured)',
};

function modelSection(model: ModelOutcome): Section {
  const heading = markdown`### ${code(model.id)}${own(stateWords[model.state])}`;
  const rows = rowsOf(model).map((row) => [
    row.at === '' ? own(row.title) : markdown`${own(row.title)} at ${code(row.at)}`,
    own(row.base),
    own(row.head),
    own(row.change),
    own(row.budget),
    own(row.verdict),
  ]);
  const isHealthy = model.verdicts.every((row) => row.verdict === 'within');
  const table = markdownTable([['', 'base', 'head', 'change', 'budget', 'verdict'], ...rows], {
    align: ['l', 'r', 'r', 'r', 'l', 'l'],
    // Aligned source would triple the length of a comment, and nobody reads the source.
    alignDelimiters: false,
    padding: true,
  }) as Markdown;
  const bounds = lowerBoundWords(model).map((words) => markdown`≥ ${prose(words)}`);
  const samples = [flipWords(model), sensitivityWords(model), resolutionWords(model)].flatMap(
    (words) => (words === undefined ? [] : [prose(words)]),
  );
  const parts = [heading, ...(rows.length === 0 ? [] : [table]), ...bounds, ...samples];
  const body = join(parts, '\n\n');
  return { dropOrder: isHealthy ? 3 : 2, body };
}

function failureSection(model: ModelOutcome): readonly Section[] {
  if (model.failures.length === 0) return [];
  const lines = model.failures.map(
    (failure) =>
      markdown`> **${code(failure.code)}** ${prose(failure.message)}\n> → ${prose(failure.hint)}`,
  );
  return [{ dropOrder: 1, body: join([markdown`> [!WARNING]`, join(lines, '\n>\n')], '\n') }];
}

function sanitySection({ id, notes }: ModelOutcome): readonly Section[] {
  if (notes.length === 0) return [];
  const lines = notes.map((note) => markdown`> ${code(id)}: ${prose(sanityWords(note))}`);
  return [{ dropOrder: 2, body: join([markdown`> [!NOTE]`, join(lines, '\n>\n')], '\n') }];
}

/** Which samples, classes and slices moved, folded away: whoever asks why opens it. */
function accuracySection(model: ModelOutcome): readonly Section[] {
  const tables = accuracyTables(model);
  if (tables.length === 0) return [];
  const parts = tables.flatMap((table) => [markdown`**${prose(table.title)}**`, plainTable(table)]);
  return [{ dropOrder: 4, body: folded(`Samples, classes and slices of ${model.id}`, parts) }];
}

/** Why times are what they are: findings first, then the figures that they rest on. */
function timeSection({ id, explanation, times, runs }: ModelOutcome): readonly Section[] {
  const tables = [
    ...(times === null ? [] : timeTables(times)),
    ...(runs === null ? [] : [runsTable(runs)]),
  ];
  if (tables.length === 0) return [];
  const findings = explanation.map((finding) => markdown`- ${prose(explanationWords(finding))}`);
  const parts = [
    ...(findings.length === 0 ? [] : [join(findings, '\n')]),
    ...tables.flatMap((table) => [markdown`**${prose(table.title)}**`, plainTable(table)]),
  ];
  return [{ dropOrder: 5, body: folded(`Where the time of ${id} goes`, parts) }];
}

const cellMarkup = { name: code, words: prose, figure: own } as const;

function plainTable({ columns, rows }: PlainTable): Markdown {
  const cells = rows.map((row) =>
    row.map((cell, index) => cellMarkup[columns[index]?.kind ?? 'words'](cell)),
  );
  return markdownTable([columns.map(({ head }) => prose(head)), ...cells], {
    align: columns.map(({ kind }) => (kind === 'figure' ? 'r' : 'l')),
    alignDelimiters: false,
  }) as Markdown;
}

function notesSection(outcome: Outcome): readonly Section[] {
  if (outcome.notes.length === 0) return [];
  const lines = outcome.notes.map((note) => markdown`> ${prose(noteWords(note))}`);
  return [{ dropOrder: 1, body: join([markdown`> [!NOTE]`, ...lines], '\n') }];
}

function machine(environment: Environment): Markdown {
  const { cpuModel, cores, platform, node, onnxruntime, gpus } = environment;
  const devices = gpus.map(({ name, driver }) => {
    return markdown`, GPU ${code(name)} with driver ${code(driver)}`;
  });
  return join(
    [
      markdown`${code(cpuModel)}, ${cores} cores, ${code(platform)}, Node ${code(node)}, onnxruntime ${code(onnxruntime ?? 'not used')}`,
      ...devices,
    ],
    '',
  );
}

/** What people have accepted, or meant to. */
function toleranceSection(outcome: Outcome): readonly Section[] {
  const approval = approvalWords(outcome);
  const waivers = waiverWords(outcome).map((words) => markdown`- ${prose(words)}`);
  const parts = [
    ...(approval === undefined ? [] : [prose(approval)]),
    ...(waivers.length === 0 ? [] : [join(waivers, '\n')]),
  ];
  return parts.length === 0 ? [] : [{ dropOrder: 1, body: join(parts, '\n\n') }];
}

/** What the head's config would change, folded away. */
function configSection({ configChange }: Outcome): readonly Section[] {
  if (configChange === null) return [];
  const parts = [
    markdown`<details><summary>What the head's ${prose(configChange.file)} would change</summary>`,
    ...configChangeWords(configChange).map(prose),
    ...configChangeTables(configChange).flatMap((table) => [
      markdown`**${prose(table.title)}**`,
      plainTable(table),
    ]),
    markdown`</details>`,
  ];
  return [{ dropOrder: 3, body: join(parts, '\n\n') }];
}

function howSection(outcome: Outcome): Markdown {
  const { environment, base, head } = outcome;
  const lines = [
    markdown`- base: ${revision(base)}`,
    markdown`- head: ${revision(head)}`,
    markdown`- machine: ${machine(environment)}`,
    ...outcome.models.flatMap(({ id, environment: other }) =>
      other === null ? [] : [markdown`- machine of ${code(id)}: ${machine(other)}`],
    ),
    markdown`- parentheses hold the 95 % interval of a sampled change (of latency two bounds of 95 % each, over all looks together); MACs are multiply-accumulates of convolutions and matrix products, FLOPs are 2 × MACs plus all other arithmetic; peak memory is weights plus live activations`,
    ...outcome.models.flatMap(evaluatedLine),
    markdown`- the same on your machine: ${code(`model-budget compare --base ${base.sha ?? base.ref}`)}`,
  ];
  return folded('How this was measured', [join(lines, '\n')]);
}

function evaluatedLine(model: ModelOutcome): readonly Markdown[] {
  const words = evaluatedWords(model);
  return words === undefined ? [] : [markdown`- ${code(model.id)}: ${prose(words)}`];
}

function revision({ ref, sha, why }: Revision): Markdown {
  const commit = sha === null ? markdown`` : markdown` at ${code(sha.slice(0, 12))}`;
  return markdown`${code(ref)}${commit} (${prose(why)})`;
}
