import type { Explanation } from '../explain/index.ts';
import { type TimeKind, timeKinds } from '../explain/kinds.ts';
import { slowestNodes } from '../explain/pairs.ts';
import type { KindTime } from '../explain/times.ts';
import { formatQuantity, formatShare } from '../units.ts';
import type { Column, PlainTable } from './accuracy.ts';
import { plural } from './diff-words.ts';

/** Where the time goes, in tables; names in them are a model's, and untrusted. */

/** The kinds as people call them. */
export const kindWords: Readonly<Record<TimeKind, string>> = {
  conv: 'convolution',
  gemm: 'matrix product',
  movement: 'data movement',
  other: 'everything else',
};

/** Two of them have to fit beside six columns. */
const barWidth = 10;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A share 0…1 as a bar of at most ten blocks, in eighths of one. */
export function shareBar(share: number): string {
  const parts = Math.floor(Math.min(Math.max(share, 0), 1) * barWidth * 8);
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

const kindColumns: readonly Column[] = [
  { kind: 'words', head: 'kind' },
  { kind: 'figure', head: 'base' },
  { kind: 'figure', head: 'head' },
  { kind: 'figure', head: 'of time' },
  { kind: 'bar', head: 'share at base' },
  { kind: 'bar', head: 'share at head' },
  { kind: 'figure', head: 'of MACs' },
  { kind: 'figure', head: 'kernels' },
];

/** Where the time goes: by kind, then by node; empty where neither side was traced. */
export function timeTables(
  times: Pick<Explanation, 'base' | 'head' | 'nodes'>,
): readonly PlainTable[] {
  return [timeTable(times) ?? [], nodeTable(times) ?? []].flat();
}

/** Times by kind beside the shares of MACs; undefined where neither side was traced. */
export function timeTable({
  base,
  head,
}: Pick<Explanation, 'base' | 'head'>): PlainTable | undefined {
  if (base === null && head === null) return undefined;
  const hasDepthwise = [base, head].some((side) => side !== null && side.depthwise.nodes !== 0);
  // A row of nothing but zeros tells nobody anything.
  const kinds = timeKinds.filter((kind) =>
    [base, head].some((side) => side !== null && side.kinds[kind].nodes !== 0),
  );
  const rows = kinds.flatMap((kind) => {
    const row = kindRow(kindWords[kind], base?.kinds[kind], head?.kinds[kind]);
    if (kind !== 'conv' || !hasDepthwise) return [row];
    return [row, kindRow('– of it depthwise', base?.depthwise, head?.depthwise)];
  });
  const kernels = bothWords(base, head, ({ nodes }) => (nodes === null ? '–' : String(nodes)));
  return {
    title: `Time by kind of node${timeSource([base, head])}`,
    columns: kindColumns,
    rows: [...rows, ['all', msWords(base?.ms), msWords(head?.ms), '', '', '', '', kernels]],
  };
}

/** Whose time it is, since it is no latency of ours. */
function timeSource(sides: readonly Explanation['base'][]): string {
  if (sides.some((side) => side?.clock === 'launch')) {
    return ': what the host took to queue it, the device works on';
  }
  const recorded = sides.find((side) => side?.isRecorded);
  if (recorded) return `, as recorded on ${recorded.provider}`;
  return ', in a traced run that no latency is taken from';
}

function kindRow(
  title: string,
  base: KindTime | undefined,
  head: KindTime | undefined,
): readonly string[] {
  return [
    title,
    msWords(base?.ms),
    msWords(head?.ms),
    bothWords(base, head, ({ share }) => formatShare(share)),
    shareBar(base?.share ?? 0),
    shareBar(head?.share ?? 0),
    bothWords(base, head, ({ macsShare }) => (macsShare === null ? '–' : formatShare(macsShare))),
    bothWords(base, head, kernelsWords),
  ];
}

/** Where the kernels of one run are not known, their part of all launches in the recording. */
function kernelsWords({ nodes, launchShare }: KindTime): string {
  if (nodes !== null) return String(nodes);
  return launchShare === null ? '–' : `${formatShare(launchShare)} of launches`;
}

/** `12.0 % → 20.0 %`, or the one that there is where both are the same or one side is missing. */
function bothWords<T extends object>(
  base: T | null | undefined,
  head: T | null | undefined,
  format: (value: T) => string,
): string {
  const sides = [base, head].flatMap((side) => side ?? []);
  return [...new Set(sides.map(format))].join(' → ');
}

function msWords(ms: number | undefined): string {
  return ms === undefined ? '–' : formatQuantity(ms, 'ms');
}

/** Rows of the table of nodes; the evidence has them all. */
const nodesShown = 10;

const nodeColumns: readonly Column[] = [
  { kind: 'name', head: 'node' },
  { kind: 'name', head: 'operator' },
  { kind: 'figure', head: 'base' },
  { kind: 'figure', head: 'head' },
  { kind: 'figure', head: 'of time' },
  { kind: 'figure', head: 'MACs' },
];

/** The nodes that take most time on either side; undefined where neither was traced. */
export function nodeTable({ nodes }: Pick<Explanation, 'nodes'>): PlainTable | undefined {
  if (nodes.length === 0) return undefined;
  const slowest = slowestNodes(nodes, nodesShown);
  return {
    title: `The slowest ${plural(slowest.length, 'node')}`,
    columns: nodeColumns,
    rows: slowest.map(({ name, op, base, head }) => [
      name,
      op,
      msWords(base?.ms),
      msWords(head?.ms),
      bothWords(base, head, ({ share }) => formatShare(share)),
      bothWords(base, head, ({ macs }) => (macs === null ? '–' : formatQuantity(macs, 'count'))),
    ]),
  };
}
