import type { ContributorMetric } from '../analysis/diff/contributors.ts';
import type { ModelDiff } from '../analysis/diff/diff.ts';
import type { TotalId } from '../analysis/diff/totals.ts';
import { metrics } from '../metrics/index.ts';
import { formatDifference, formatQuantity, formatRelative } from '../units.ts';
import { changeOfNodeWords } from './diff-words.ts';

/** The JSON document of `diff`; every format is made from it. */
export interface DiffDocument extends ModelDiff {
  readonly schema: 1;
  readonly base: DiffFile;
  readonly head: DiffFile;
  readonly dims: Readonly<Record<string, number>>;
}

export interface DiffFile {
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Null where the file does not say how long its external tensors are. */
  readonly externalBytes: number | null;
}

/** A cell of a table: a name of a model, one of our figures, or words with untrusted parts. */
export interface Cell {
  readonly kind: 'name' | 'figure' | 'words';
  readonly text: string;
  /** The number behind a figure, to sort by; null where it is unknown, left out where there is none. */
  readonly value?: number | null;
}

/** A table of the report; without rows it is not shown. */
export interface DiffTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that were left out. */
  readonly more: number;
}

/** A table before it is cut. */
type WholeTable = Omit<DiffTable, 'more'>;

/** More rows are read by nobody; the JSON document has them all. */
const MAX_ROWS = 20;

/** All tables of a diff, in the order of the report, each with the first `maximumRows` of its rows. */
export function diffTables(
  document: DiffDocument,
  maximumRows: number = MAX_ROWS,
): readonly DiffTable[] {
  const { nodes } = document;
  const tables = [
    totalsTable(document),
    ...contributorTables(document),
    peakTable(document),
    table(
      'Changed nodes',
      ['node', 'op', 'what'],
      nodes.changed.map(({ base, head, op, changes }) => [
        name(base === head ? head : `${base} → ${head}`),
        name(op),
        words(changes.map(changeOfNodeWords).join('; ')),
      ]),
    ),
    nodeTable('Added nodes', nodes.added),
    nodeTable('Removed nodes', nodes.removed),
  ];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((each) => {
      const more = Math.max(0, each.rows.length - maximumRows);
      return { ...each, rows: each.rows.slice(0, maximumRows), more };
    });
}

function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): WholeTable {
  return { title, columns, rows };
}

function name(text: string): Cell {
  return { kind: 'name', text };
}

function figure(text: string, value?: number | null): Cell {
  return value === undefined ? { kind: 'figure', text } : { kind: 'figure', text, value };
}

function words(text: string): Cell {
  return { kind: 'words', text };
}

function totalsTable({ totals, coverage }: DiffDocument): WholeTable {
  const rows = (Object.keys(totals) as TotalId[]).map((id) => {
    const { title, unit } = metrics[id];
    const total = totals[id];
    const side = (value: number | null, isPartial: boolean) => {
      if (value === null) return figure('–');
      const bound = isPartial && sumsOverNodes.includes(id) ? '≥ ' : '';
      return figure(`${bound}${formatQuantity(value, unit)}`);
    };
    const { difference, ratio } = total;
    const change =
      difference === null
        ? 'not comparable'
        : `${formatDifference(difference, unit)}${relative(difference, ratio)}`;
    return [
      figure(title),
      side(total.base, coverage.base.partial),
      side(total.head, coverage.head.partial),
      figure(change),
    ];
  });
  return table('Totals', ['', 'base', 'head', 'change'], rows);
}

const sumsOverNodes: readonly TotalId[] = [
  'macs',
  'flops',
  'peak-memory',
  'activation-memory',
  'access-bytes',
];

function relative(difference: number, ratio: number | null): string {
  return ratio === null || difference === 0 ? '' : ` (${formatRelative(ratio - 1)})`;
}

const kindWords = { scope: 'module', op: 'operator', node: 'node' } as const;

function contributorTables({ contributors }: DiffDocument): readonly WholeTable[] {
  // FLOPs are mostly 2 × MACs: where those moved, the same tables again would tell nothing.
  const left = contributors.macs.length > 0 ? 'flops' : undefined;
  const shown = (Object.keys(contributors) as ContributorMetric[]).filter((id) => id !== left);
  return shown.flatMap((metric) => {
    const { title, unit } = metrics[metric];
    const amount = (value: number | null) =>
      figure(value === null ? '–' : formatQuantity(value, unit), value);
    return (['scope', 'op', 'node'] as const).map((kind) =>
      table(
        `${title} by ${kindWords[kind]}`,
        [kindWords[kind], 'base', 'head', 'change'],
        contributors[metric]
          .filter((each) => each.kind === kind)
          .map((each) => [
            name(each.name),
            amount(each.base),
            amount(each.head),
            figure(formatDifference(each.difference, unit), each.difference),
          ]),
      ),
    );
  });
}

function peakTable({ peak }: DiffDocument): WholeTable {
  const bytes = (value: number | null) =>
    figure(value === null ? '–' : formatQuantity(value, 'bytes'), value);
  const isSameNode = peak.base.node === peak.head.node;
  const at = isSameNode
    ? []
    : [[words('peak at'), name(peak.base.node ?? '–'), name(peak.head.node ?? '–')]];
  return table(
    'Tensors alive at the peak',
    ['tensor', 'base', 'head'],
    [
      ...(peak.entered.length + peak.left.length + peak.resized.length === 0 ? [] : at),
      ...peak.entered.map((each) => [name(each.name), bytes(null), bytes(each.bytes)]),
      ...peak.left.map((each) => [name(each.name), bytes(each.bytes), bytes(null)]),
      ...peak.resized.map((each) => [
        name(each.name),
        bytes(each.baseBytes),
        bytes(each.headBytes),
      ]),
    ],
  );
}

function nodeTable(title: string, nodes: DiffDocument['nodes']['added']): WholeTable {
  return table(
    title,
    ['node', 'op', 'MACs', 'params'],
    nodes.map(({ name: node, op, macs, params }) => [
      name(node),
      name(op),
      figure(macs === null ? 'unknown' : formatQuantity(macs, 'count'), macs),
      figure(formatQuantity(params, 'count'), params),
    ]),
  );
}
