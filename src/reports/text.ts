import type { ModelOutcome, Outcome } from '../budgets/outcome.ts';
import { accuracyTables, evaluatedWords, flipWords, sensitivityWords } from './accuracy.ts';
import { approvalWords } from './approval.ts';
import { configChangeTables, configChangeWords } from './config-change.ts';
import { contributorLists } from './contributors.ts';
import { type LogLine, logLines } from './escape.ts';
import { explanationWords } from './explanation.ts';
import { headline } from './headline.ts';
import { pointResolutions, resolutionWords, runsTable } from './latency.ts';
import { noteWords } from './notes.ts';
import { type PointTimes, pointTimes } from './point-times.ts';
import { noContext, type ReportContext } from './report.ts';
import { lowerBoundWords, rowsOf } from './rows.ts';
import { sanityWords } from './sanity.ts';
import { alignedTable, cutName, tableLines } from './text-table.ts';
import { tightenedWords } from './tightened.ts';
import { timeTables } from './time-tables.ts';
import { waiverWords } from './waivers.ts';

const columns = ['title', 'base', 'head', 'change', 'budget', 'verdict'] as const;
const areNumbers = [false, true, true, true, false, false];

/** The report for a terminal: the headline, one aligned table per model, what went wrong. */
export function textReport(outcome: Outcome, context: ReportContext = noContext): LogLine {
  const lines = [
    headline(outcome),
    ...[approvalWords(outcome) ?? [], waiverWords(outcome)].flat(),
    ...outcome.models.flatMap((model) => modelLines(model, context)),
    ...outcome.notes.map((note) => `note: ${noteWords(note)}`),
    ...tightenedWords(outcome).map((words) => `could be tightened: ${words}`),
    ...configLines(outcome),
  ];
  return logLines(lines);
}

function configLines({ configChange }: Outcome): readonly string[] {
  if (configChange === null) return [];
  return [
    ...configChangeWords(configChange),
    ...configChangeTables(configChange).flatMap(tableLines),
  ];
}

function modelLines(model: ModelOutcome, context: ReportContext): readonly string[] {
  const heads = {
    title: model.id,
    base: 'base',
    head: 'head',
    change: 'change',
    budget: 'budget',
    verdict: '',
  };
  const failures = model.failures.flatMap((failure) => [
    `  ${failure.message}`,
    `    → ${failure.hint}`,
  ]);
  const bounds = lowerBoundWords(model).map((words) => `  ${words}`);
  const accuracy = [
    evaluatedWords(model),
    flipWords(model),
    sensitivityWords(model),
    resolutionWords(model),
    ...pointResolutions(model, model.latencyAt.length).points.map(
      ({ at, words }) => `Latency at ${cutName(at)}: ${words}`,
    ),
    ...model.explanation.map(explanationWords),
    ...model.notes.map(sanityWords),
  ]
    .flatMap((words) => words ?? [])
    .map((words) => `  ${words}`);
  const named = rowsOf(model).map(({ title, at, ...row }) => {
    return { ...row, title: at === '' ? title : `${title} at ${cutName(at)}` };
  });
  const rows = [heads, ...named].map((row) => columns.map((column) => row[column]));
  const { times, runs } = model;
  const tables = [
    ...(times === null ? [] : timeTables(times)),
    ...(runs === null ? [] : [runsTable(runs)]),
    ...accuracyTables(model),
  ].flatMap(tableLines);
  const others = pointTimes(model, model.latencyAt.length).points.flatMap(pointLines);
  const changes = contributorLists(model, context).flatMap(({ title, lines }) => [
    `  ${title}`,
    ...lines.map(({ figure, name, words }) => {
      const what = name === null ? '' : `${cutName(name)}: `;
      return `    ${figure} ${what}${words}`;
    }),
  ]);
  const table = alignedTable(rows, areNumbers);
  return ['', ...table, ...bounds, ...accuracy, ...failures, ...changes, ...tables, ...others];
}

/** Where the time goes at other extents than the model's own. */
function pointLines({ at, findings, tables }: PointTimes): readonly string[] {
  const words = findings.map((finding) => `  ${finding}`);
  return ['', `  at ${cutName(at)}`, ...words, ...tables.flatMap(tableLines)];
}
