import type { ModelOutcome, Outcome } from '../budgets/outcome.ts';
import { logLine } from './escape.ts';
import { headline } from './headline.ts';
import { noteWords } from './notes.ts';
import { lowerBoundWords, rowsOf } from './rows.ts';

const columns = ['title', 'base', 'head', 'change', 'budget', 'verdict'] as const;

/** The report for a terminal: the headline, one aligned table per model, what went wrong. */
export function textReport(outcome: Outcome): string {
  const lines = [
    headline(outcome),
    ...outcome.models.flatMap(modelLines),
    ...outcome.notes.map((note) => `note: ${logLine(noteWords(note))}`),
  ];
  return `${lines.join('\n')}\n`;
}

function modelLines(model: ModelOutcome): readonly string[] {
  const heads = {
    title: model.id,
    base: 'base',
    head: 'head',
    change: 'change',
    budget: 'budget',
    verdict: '',
  };
  const failures = model.failures.flatMap((failure) => [
    `  ${logLine(failure.message)}`,
    `    → ${logLine(failure.hint)}`,
  ]);
  const bounds = lowerBoundWords(model).map((words) => `  ${logLine(words)}`);
  return ['', ...alignedTable([heads, ...rowsOf(model)]), ...bounds, ...failures];
}

type Row = Readonly<Record<(typeof columns)[number], string>>;

function alignedTable(rows: readonly Row[]): readonly string[] {
  const widths = columns.map((column) => Math.max(...rows.map((row) => [...row[column]].length)));
  return rows.map((row) =>
    columns
      .map((column, index) => padded(row[column], widths[index] ?? 0, isNumeric(column)))
      .join('  ')
      .trimEnd(),
  );
}

function isNumeric(column: (typeof columns)[number]): boolean {
  return column === 'base' || column === 'head' || column === 'change';
}

function padded(text: string, width: number, isRight: boolean): string {
  // Characters, not UTF-16 units: the signs of a verdict are astral.
  const space = ' '.repeat(width - [...text].length);
  return isRight ? space + text : text + space;
}
