import type { FileBytes } from '../analysis/diff/diff.ts';
import type { Coverage } from '../analysis/static-profile.ts';
import { formatQuantity } from '../units.ts';
import { type Cell, type DiffDocument, type DiffTable, diffTables } from './diff-document.ts';
import { findingWords, plural } from './diff-words.ts';
import {
  code,
  folded,
  join,
  jsonText,
  type LogLine,
  logLine,
  logLines,
  type Markdown,
  markdown,
  own,
  prose,
} from './escape.ts';
import { tableOf } from './escape-blocks.ts';
import { alignedTable } from './text-table.ts';

/** The diff for a terminal. */
export function diffText(document: DiffDocument): LogLine {
  const { base, head } = document;
  const lines = [
    `${base.path} → ${head.path}`,
    ...document.findings.map((finding) => `  · ${findingWords(finding)}`),
    ...remarks(document).map((remark) => `  · ${remark}`),
    ...diffTables(document).flatMap(textTable),
  ];
  return logLines(lines);
}

/** The diff as a Markdown section; every table but the first is folded away. */
export function diffMarkdown(document: DiffDocument): Markdown {
  const { base, head } = document;
  const [totals, ...details] = diffTables(document).map(markdownSection);
  const points = [
    ...document.findings.map((finding) => markdown`- ${prose(findingWords(finding))}`),
    ...remarks(document).map((remark) => markdown`- ${prose(remark)}`),
  ];
  const parts = [
    markdown`### ${code(base.path)} → ${code(head.path)}`,
    join(points, '\n'),
    ...(totals === undefined ? [] : [totals]),
    ...details,
  ];
  return markdown`${join(parts, '\n\n')}\n`;
}

/** The same as one JSON document. */
export function diffJson(document: DiffDocument): LogLine {
  return jsonText(document);
}

/** What holds for every diff, in words; names of dimensions in it are untrusted. */
export function remarks({ coverage, nodes, weights, fileBytes }: DiffDocument): readonly string[] {
  const { unchanged, changed, added, removed } = nodes;
  const dims = unionOf(coverage, ({ unpinnedDims }) => unpinnedDims);
  const unpriced = unionOf(coverage, ({ unknownOps }) => unknownOps.map(({ op }) => op));
  const bytes = (key: keyof FileBytes) =>
    `${formatQuantity(fileBytes.base[key], 'bytes')} → ${formatQuantity(fileBytes.head[key], 'bytes')}`;
  const known = weights.tensors - weights.notCompared;
  const unread = weights.notCompared === 0 ? '' : `, ${weights.notCompared} could not be compared`;
  return [
    ...(unpriced.length === 0 ? [] : [`no price for: ${unpriced.join(', ')}`]),
    ...(dims.length === 0 ? [] : [`not pinned: ${dims.join(', ')}; use --dim NAME=N`]),
    `nodes: ${unchanged} unchanged, ${changed.length} changed, ${added.length} added, ${removed.length} removed`,
    `constants of matched nodes: ${weights.changed} of ${known} differ${unread}`,
    `file: weights ${bytes('weightBytes')}, all else ${bytes('otherBytes')}`,
  ];
}

function unionOf(
  { base, head }: DiffDocument['coverage'],
  of: (coverage: Coverage) => readonly string[],
): readonly string[] {
  return [...new Set([...of(base), ...of(head)])];
}

function textTable(table: DiffTable): readonly string[] {
  const { title, columns, rows, more } = table;
  const cells = [columns.map(String), ...rows.map((row) => row.map(({ text }) => logLine(text)))];
  const lines = alignedTable(cells, areFigures(table)).map((line) => `  ${line}`);
  const rest = more === 0 ? [] : [`  and ${plural(more, 'more row')}`];
  return ['', title, ...lines, ...rest];
}

/** Of each column whether it holds figures alone; the first one names its row. */
function areFigures({ columns, rows }: DiffTable): readonly boolean[] {
  return columns.map((_, at) => rows.every((row) => at > 0 && row[at]?.kind === 'figure'));
}

function markdownSection(table: DiffTable, index: number): Markdown {
  const { title, columns, rows, more } = table;
  const body = tableOf(
    [columns.map(own), ...rows.map((row) => row.map(markdownCell))],
    areFigures(table).map((isFigure) => (isFigure ? 'r' : 'l')),
  );
  const rest = more === 0 ? [] : [markdown`and ${own(plural(more, 'more row'))}`];
  if (index === 0) return join([body, ...rest], '\n\n');
  return folded(title, [body, ...rest]);
}

function markdownCell({ kind, text }: Cell): Markdown {
  if (kind === 'name') return code(text);
  return kind === 'figure' ? own(text) : prose(text);
}
