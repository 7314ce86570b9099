import type { ModelAnalysis } from '../analysis/analysis.ts';
import type { ConventionFigure } from '../analysis/conventions/figure.ts';
import type { Growth } from '../analysis/growth.ts';
import type { NodeBound, Roofline } from '../analysis/roofline.ts';
import type { StaticProfile } from '../analysis/static-profile.ts';
import { type NamedTotals, totalsOf } from '../analysis/totals.ts';
import { type LogLine, logLine, logLines } from '../reports/escape.ts';
import { alignedTable } from '../reports/text-table.ts';
import { formatQuantity, formatShare } from '../units.ts';

/** What the table at the end has a row for. */
export type Grouping = 'op' | 'scope' | 'node';
export const groupings: readonly Grouping[] = ['op', 'scope', 'node'];

/** Rows of a table: what is below them is in the JSON. */
const MAX_ROWS = 20;
const LABEL_WIDTH = 18;

const count = (value: number) => formatQuantity(value, 'count');
const bytes = (value: number) => formatQuantity(value, 'bytes');

/** An analysis for people: the totals, then the dearest operators, modules or nodes. */
export function analysisWords(name: string, analysis: ModelAnalysis, by: Grouping): LogLine {
  const lines = [
    name,
    ...totalLines(analysis),
    ...coverageLines(analysis.profile),
    ...analysis.conventions.flatMap(conventionLines),
    ...(analysis.growth === null ? [] : growthLines(analysis.growth)),
    ...(analysis.roofline === null ? [] : rooflineLines(analysis.roofline)),
    '',
    ...tableOf(analysis, by),
  ];
  return logLines(lines);
}

function line(label: string, text: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${text}`;
}

function totalLines({ profile, memory, totals, paramClasses }: ModelAnalysis): readonly string[] {
  const { kinds, params, coverage } = profile;
  const bound = coverage.partial ? '≥ ' : '';
  const { conv, gemm } = kinds;
  const depthwise = `of it depthwise ${count(conv.depthwise.macs)}`;
  const types = paramClasses.byType.map(({ type, bytes: size }) => `${type} ${bytes(size)}`);
  const apart = [
    ['running statistics', paramClasses.statistics],
    ['quantisation', paramClasses.quantization],
    ['packed', paramClasses.packed],
    ['sparse', paramClasses.sparse],
  ] as const;
  const beside = apart
    .filter(([, amount]) => amount.tensors > 0)
    .map(([label, amount]) => `${label} ${count(amount.count)}`);
  const parts = `conv ${count(conv.macs)}, ${depthwise}; gemm ${count(gemm.macs)}`;
  const moved = [
    `read ${bytes(totals.readBytes)}`,
    `weights ${bytes(totals.weightBytes)}`,
    `written ${bytes(totals.activationBytes)}`,
  ].join(', ');
  return [
    line('MACs', `${bound}${count(profile.macs)} (${parts})`),
    line('FLOPs', `${bound}${count(profile.flops)}`),
    line('Parameters', `${count(params.count)} (${types.join(', ') || bytes(params.bytes)})`),
    ...(beside.length === 0 ? [] : [line('', beside.join(', '))]),
    ...memoryLines(memory, bound),
    line(
      'Memory traffic',
      `${bound}${bytes(profile.accessBytes)} unfused (${moved})${intensityWords(totals.intensity)}`,
    ),
  ];
}

function memoryLines(memory: ModelAnalysis['memory'], bound: string): readonly string[] {
  const { weightBytes, peakActivationBytes, peakBytes, peakNode, policy, arenaBytes } = memory;
  const node = logLine(peakNode ?? '–');
  const arena = arenaBytes === null ? 'too large to place' : bytes(arenaBytes);
  const alive = memory.peakLive
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map((each) => `${logLine(each.name)} ${bytes(each.bytes)}`);
  const least = bytes(memory.lowerBoundBytes);
  const parts = `weights ${bytes(weightBytes)}, activations ${bytes(peakActivationBytes)}`;
  return [
    line('Peak memory', `${bound}${bytes(peakBytes)} (${parts} at ${node}; policy ${policy})`),
    line('', `arena ${arena}, no order needs less than ${least}, kernel scratch not included`),
    ...(alive.length === 0 ? [] : [line('  alive there', alive.join(', '))]),
  ];
}

function intensityWords(intensity: number | null): string {
  return intensity === null ? '' : `, ${intensity.toFixed(2)} FLOPs per byte`;
}

function coverageLines({ coverage }: StaticProfile): readonly string[] {
  const { nodes, constantNodes, deadNodes, unknownOps, unpinnedDims, unknownShapes } = coverage;
  return [
    line('Nodes', `${nodes} (${constantNodes} constant, ${deadNodes} dead)`),
    ...unknownOps.map((each) => line('no price for', `${logLine(each.op)} (${each.count} nodes)`)),
    ...(unknownShapes === 0 ? [] : [line('unknown shapes', `${unknownShapes} tensors`)]),
    ...(unpinnedDims.length === 0
      ? []
      : [line('not pinned', `${unpinnedDims.map(logLine).join(', ')}: use --dim NAME=N`)]),
    ...oddityLines(coverage),
  ];
}

/** What the file gets wrong or leaves to data, each only where it does. */
function oddityLines(coverage: StaticProfile['coverage']): readonly string[] {
  const { assumedTrips = [], missingTensors = [], conflicts = [], unsorted = false } = coverage;
  const listed = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [line(label, names.map(logLine).join(', '))];
  return [
    ...listed('loops counted once', assumedTrips),
    ...listed('nothing produces', missingTensors),
    ...listed(
      'wrongly declared',
      conflicts.map(({ name }) => name),
    ),
    ...(unsorted ? [line('order', 'the nodes of the file are not in an order that runs')] : []),
  ];
}

function conventionLines(figure: ConventionFigure): readonly string[] {
  const { label, unit, unpricedNodes, caveats } = figure;
  const sign = `${unpricedNodes > 0 ? '≥ ' : ''}${caveats.length > 0 ? '≈ ' : ''}`;
  return [
    line(label, `${sign}${figure.count.toLocaleString('en-US')} ${unit}`),
    ...caveats.map((caveat) => line('', logLine(caveat))),
  ];
}

function growthLines({ macs, peakActivationBytes }: Growth): readonly string[] {
  const fits = [
    ['MACs grow as', macs],
    ['Activations as', peakActivationBytes],
  ] as const;
  return fits.map(([label, fit]) => {
    if (fit.kind === 'exact') return line(label, logLine(fit.formula));
    return line(label, fit.kind === 'piecewise' ? 'no polynomial' : logLine(fit.reason));
  });
}

function rooflineLines(roofline: Roofline): readonly string[] {
  const { lowerBoundMs, computeBound, memoryBound, ridge, unknown } = roofline;
  const slowest = roofline.nodes.toSorted((a, b) => b.lowerBoundMs - a.lowerBoundMs).slice(0, 3);
  const words = ({ name, bound, lowerBoundMs: ms }: NodeBound) =>
    `${logLine(name)} ${formatQuantity(ms, 'ms')} (${bound})`;
  const left = unknown === 0 ? '' : `, ${unknown} left out`;
  const bounds = `${computeBound} nodes bound by compute, ${memoryBound} by memory`;
  const turn = `ridge ${ridge.toFixed(1)} FLOPs per byte`;
  return [
    line(
      'Roofline',
      `no unfused run below ${formatQuantity(lowerBoundMs, 'ms')}: ${bounds} (${turn})${left}`,
    ),
    ...(slowest.length === 0 ? [] : [line('', slowest.map(words).join(', '))]),
  ];
}

function tableOf(analysis: ModelAnalysis, by: Grouping): readonly string[] {
  const all = rowsOf(analysis, by);
  const dearest = all
    .toSorted((a, b) => b.macs - a.macs || b.flops - a.flops || b.accessBytes - a.accessBytes)
    .slice(0, MAX_ROWS);
  const share = (macs: number) =>
    analysis.profile.macs === 0 ? '–' : formatShare(macs / analysis.profile.macs);
  const header = [by, 'nodes', 'MACs', 'share', 'FLOPs', 'params', 'written', 'traffic'];
  const cells = dearest.map((row) => [
    logLine(row.name),
    String(row.nodes),
    count(row.macs),
    share(row.macs),
    count(row.flops),
    count(row.params),
    bytes(row.activationBytes),
    bytes(row.accessBytes),
  ]);
  const rest = all.length - dearest.length;
  const table = alignedTable(
    [header, ...cells],
    header.map((_, column) => column > 0),
  );
  return [
    ...table.map((line) => `  ${line}`),
    ...(rest === 0 ? [] : [`  … and ${rest} more: see --format json`]),
  ];
}

function rowsOf({ byOp, byScope, nodes }: ModelAnalysis, by: Grouping): readonly NamedTotals[] {
  if (by === 'op') return byOp;
  if (by === 'scope') return byScope;
  return nodes.map((node) => ({ name: node.profile.name, ...totalsOf([node]) }));
}
