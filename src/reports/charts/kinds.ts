import type { ModelDetails } from '../../details/details.ts';
import type { KindShares } from '../../details/shares.ts';
import type { TimeKind } from '../../explain/kinds.ts';
import { formatQuantity, formatShare } from '../../units.ts';
import type { Chart, ChartValue } from './chart.ts';
import { drawn, optionOf, type SideNames, sideNames, told, xAxis } from './parts.ts';

/** The words for kinds of operations. */
export const kindNames: Readonly<Record<TimeKind, string>> = {
  conv: 'convolution',
  gemm: 'matrix product',
  movement: 'data movement',
  other: 'other',
};

type ShareKind = Exclude<keyof KindShares, 'total' | 'isPartial'>;

/** In the order of the bar; neighbours differ in lightness, and large parts are named in the bar. */
const segments: readonly { readonly kind: ShareKind; readonly name: string; color: string }[] = [
  { kind: 'conv', name: kindNames.conv, color: '#2563eb' },
  { kind: 'depthwise', name: 'depthwise convolution', color: '#38bdf8' },
  { kind: 'gemm', name: kindNames.gemm, color: '#a855f7' },
  { kind: 'movement', name: kindNames.movement, color: '#f59e0b' },
  { kind: 'other', name: kindNames.other, color: '#848d97' },
];

interface ShareRow {
  readonly name: string;
  readonly shares: KindShares;
  readonly total: string;
}

/** From these shares of the bar on there is room for the number, and for the name too. */
const labelledShare = 0.05;
const namedShare = 0.25;

/** Where the MACs are beside where the time goes, by kind of operation, of both sides. */
export function kindShares(
  details: ModelDetails | undefined,
  names: SideNames = sideNames,
): Chart | null {
  const rows = rowsOf(details, names);
  if (rows.length === 0) return null;
  const used = segments.filter(({ kind }) => rows.some(({ shares }) => shares[kind] > 0));
  const summary = `${rows.map(wordsOf).join('; ')}.`;
  return {
    id: 'kinds',
    title: `${measuresOf(details)} by kind of operation`,
    summary,
    heightPx: 100 + 44 * rows.length,
    option: optionOf(summary, {
      xAxis: xAxis('share of the whole (%)', { type: 'value', min: 0, max: 100 }),
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ name }) => name),
        axisTick: { show: false },
      },
      series: used.map(({ kind, name, color }) => ({
        type: 'bar',
        name,
        stack: 'kinds',
        barMaxWidth: 26,
        itemStyle: { color, borderColor: 'rgba(255, 255, 255, 0.7)', borderWidth: 1 },
        dimensions: ['share', 'row', ...told(['of', 'part', 'whole'])],
        encode: { x: 0, y: 1, tooltip: [2, 3, 4] },
        data: rows.map((row, place) => itemOf(row, place, kind, name)),
      })),
    }),
  };
}

function itemOf(
  { name: of, shares, total }: ShareRow,
  place: number,
  kind: ShareKind,
  name: string,
): ChartValue {
  const share = shares[kind];
  const percent = `${Math.round(share * 100)} %`;
  return {
    value: [drawn(share * 100), place, of, formatShare(share), total],
    label: {
      show: share >= labelledShare,
      position: 'inside',
      formatter: share >= namedShare ? `${name} ${percent}` : percent,
    },
  };
}

/** What the bars are of: a model that did not run has no times. */
function measuresOf(details: ModelDetails | undefined): string {
  const sides = [details?.base, details?.head];
  const measures = [
    ...(sides.some((side) => side?.macsShares) ? ['MACs'] : []),
    ...(sides.some((side) => side?.timeShares) ? ['time'] : []),
  ].join(' and ');
  return `${measures.slice(0, 1).toUpperCase()}${measures.slice(1)}`;
}

function rowsOf(details: ModelDetails | undefined, names: SideNames): readonly ShareRow[] {
  const { base = null, head = null } = details ?? {};
  const row = (name: string, shares: KindShares | null, unit: 'count' | 'ms') => {
    if (shares === null) return [];
    const atLeast = shares.isPartial ? 'at least ' : '';
    return [{ name, shares, total: `${atLeast}${formatQuantity(shares.total, unit)}` }];
  };
  return [
    ...row(`MACs, ${names.base}`, base?.macsShares ?? null, 'count'),
    ...row(`MACs, ${names.head}`, head?.macsShares ?? null, 'count'),
    ...row(`time, ${names.base}`, base?.timeShares ?? null, 'ms'),
    ...row(`time, ${names.head}`, head?.timeShares ?? null, 'ms'),
  ];
}

/** `MACs, base: convolution 93.1 %, other 6.9 % of 1.00 M`. */
function wordsOf({ name, shares, total }: ShareRow): string {
  const parts = segments
    .filter(({ kind }) => shares[kind] > 0)
    .map((segment) => `${segment.name} ${formatShare(shares[segment.kind])}`);
  return `${name}: ${parts.join(', ')} of ${total}`;
}
