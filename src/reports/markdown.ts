import { markdownTable } from 'markdown-table';
import type { ModelOutcome, Outcome } from '../budgets/outcome.ts';
import type { Revision } from '../evidence.ts';
import { code, join, type Markdown, markdown, own, prose } from './escape.ts';
import { headline } from './headline.ts';
import { noteWords } from './notes.ts';
import { lowerBoundWords, rowsOf } from './rows.ts';

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

/** The report that is posted on a pull request and written to the job's summary. */
export function markdownReport(outcome: Outcome): string {
  const sections: readonly Section[] = [
    { dropOrder: 0, body: markdown`**${prose(headline(outcome))}**` },
    ...outcome.models.map(modelSection),
    ...outcome.models.flatMap(failureSection),
    ...notesSection(outcome),
    { dropOrder: 1, body: howSection(outcome) },
  ];
  return `${withinLimit(sections)}\n`;
}

/** Drops whole sections until the rest fits: a cut in the middle of a table breaks the page. */
function withinLimit(sections: readonly Section[]): string {
  const left = [...sections];
  let dropped = 0;
  while (lengthOf(left) > maximumLength) {
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
    own(row.title),
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
  const body = join([heading, ...(rows.length === 0 ? [] : [table]), ...bounds], '\n\n');
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

function notesSection(outcome: Outcome): readonly Section[] {
  if (outcome.notes.length === 0) return [];
  const lines = outcome.notes.map((note) => markdown`> ${prose(noteWords(note))}`);
  return [{ dropOrder: 1, body: join([markdown`> [!NOTE]`, ...lines], '\n') }];
}

function howSection(outcome: Outcome): Markdown {
  const { environment, base, head } = outcome;
  const lines = [
    markdown`- base: ${revision(base)}`,
    markdown`- head: ${revision(head)}`,
    markdown`- machine: ${code(environment.cpuModel)}, ${environment.cores} cores, ${code(environment.platform)}, Node ${code(environment.node)}, onnxruntime ${code(environment.onnxruntime ?? 'not used')}`,
    markdown`- parentheses hold the bounds of a sampled change, each of 95 % confidence (for latency over all its looks together); MACs are multiply-accumulates of convolutions and matrix products, FLOPs are 2 × MACs plus all other arithmetic; peak memory is weights plus live activations`,
    markdown`- the same on your machine: ${code(`model-budget compare --base ${base.sha ?? base.ref}`)}`,
  ];
  return join(
    [
      markdown`<details><summary>How this was measured</summary>`,
      join(lines, '\n'),
      markdown`</details>`,
    ],
    '\n\n',
  );
}

function revision({ ref, sha, why }: Revision): Markdown {
  const commit = sha === null ? markdown`` : markdown` at ${code(sha.slice(0, 12))}`;
  return markdown`${code(ref)}${commit} (${prose(why)})`;
}
