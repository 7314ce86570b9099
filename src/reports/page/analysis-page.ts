import type { ModelAnalysis } from '../../analysis/analysis.ts';
import type { NamedTotals } from '../../analysis/totals.ts';
import { staticDetailsOf } from '../../details/details.ts';
import { formatQuantity, formatShare } from '../../units.ts';
import { staticCharts } from '../charts/index.ts';
import { shapeWords } from '../diff-words.ts';
import { type Html, html, htmlText } from '../escape.ts';
import type { PageAssets } from './assets.ts';
import { figuresHtml } from './figure.ts';
import { listHtml, pageHtml } from './frame.ts';
import { layersTable } from './layers.ts';
import { factsHtml } from './measured.ts';
import { figure, type PageTable, sorted, tableHtml } from './table.ts';

const count = (value: number) => formatQuantity(value, 'count');
const bytes = (value: number) => formatQuantity(value, 'bytes');

/** Everything that is known of one model without running it, as one HTML file. */
export function analysisPage(
  name: string,
  analysis: ModelAnalysis,
  assets: PageAssets | null,
): Html {
  const { profile, byOp, byScope } = analysis;
  // The memory of the policy that was asked for, as in the totals.
  const details = staticDetailsOf(name, null, { ...profile, memory: analysis.memory });
  const figures = figuresHtml(
    'model',
    staticCharts(details, { base: 'base', head: 'model' }),
    assets !== null,
  );
  const tables: readonly (readonly [id: string, title: string, table: PageTable | undefined])[] = [
    ['operators', 'Operators', totalsTable('operator', byOp, profile.macs)],
    ['modules', 'Modules', totalsTable('module', byScope, profile.macs)],
    ['layers', 'Layer by layer', layersTable(details.layerPairs)],
    ['alive', 'Memory at its peak', aliveTable(analysis)],
  ];
  return pageHtml({
    title: `${name} · model-budget`,
    header: html`<h1>${htmlText(name)}</h1>
<p class="lead">what it costs, without running it</p>`,
    sections: [
      { id: 'totals', title: 'Totals', body: totalsHtml(analysis) },
      ...(figures === '' ? [] : [{ id: 'figures', title: 'Figures', body: figures }]),
      ...tables.flatMap(([id, title, table]) =>
        table === undefined || table.rows.length === 0
          ? []
          : [{ id, title, body: tableHtml(`${id}-table`, table) }],
      ),
    ],
    assets,
  });
}

function totalsHtml({ profile, memory, totals, conventions, roofline }: ModelAnalysis) {
  const { kinds, params, coverage, producer, opsets } = profile;
  const bound = coverage.partial ? '≥ ' : '';
  const { conv, gemm } = kinds;
  const ports = (side: typeof profile.inputs) =>
    side.map(({ name, type, shape }) => `${name}: ${type ?? 'unknown type'} ${shapeWords(shape)}`);
  const facts: readonly (readonly [string, string])[] = [
    [
      'MACs',
      `${bound}${count(profile.macs)}: convolutions ${count(conv.macs)}, of it depthwise ${count(conv.depthwise.macs)}; matrix products ${count(gemm.macs)}`,
    ],
    ['FLOPs', `${bound}${count(profile.flops)}: 2 × MACs and all other arithmetic`],
    ['Parameters', `${count(params.count)} in ${bytes(params.bytes)}`],
    [
      'Peak memory',
      `${bound}${bytes(memory.peakBytes)}: weights ${bytes(memory.weightBytes)} and activations ${bytes(memory.peakActivationBytes)} at ${memory.peakNode ?? '–'}`,
    ],
    [
      'Memory traffic',
      `${bound}${bytes(profile.accessBytes)}, unfused: read ${bytes(totals.readBytes)}, weights ${bytes(totals.weightBytes)}, written ${bytes(totals.activationBytes)}`,
    ],
    ...(roofline === null
      ? []
      : ([
          [
            'Roofline',
            `no unfused run below ${formatQuantity(roofline.lowerBoundMs, 'ms')} on that device`,
          ],
        ] as const)),
    ...conventions.map(({ label, unit, count: of }) => [label, `${count(of)} ${unit}`] as const),
    ['Inputs', ports(profile.inputs).join('; ')],
    ['Outputs', ports(profile.outputs).join('; ')],
    [
      'Operator sets',
      Object.entries(opsets)
        .map(([domain, version]) => `${domain || 'ai.onnx'} ${version}`)
        .join(', '),
    ],
    ['Producer', producer || 'unnamed'],
  ];
  const { unknownOps, unpinnedDims } = coverage;
  const remarks = [
    ...unknownOps.map(({ op, count: nodes }) => `no price for ${op} (${nodes} nodes)`),
    ...(unpinnedDims.length === 0
      ? []
      : [`not pinned: ${unpinnedDims.join(', ')}; use --dim NAME=N`]),
  ];
  const body = factsHtml(facts.map(([term, words]) => [term, htmlText(words)] as const));
  return html`${listHtml(remarks)}${body}`;
}

function totalsTable(what: string, groups: readonly NamedTotals[], macs: number): PageTable {
  return {
    title: `Totals by ${what}`,
    columns: [
      sorted('name', what),
      ...['nodes', 'MACs', 'of MACs', 'FLOPs', 'params', 'written', 'traffic'].map((head) =>
        sorted('figure', head),
      ),
    ],
    rows: groups.map((group) => ({
      cells: [
        { text: group.name },
        figure(group.nodes, String),
        figure(group.macs, count),
        figure(macs === 0 ? null : group.macs / macs, formatShare),
        figure(group.flops, count),
        figure(group.params, count),
        figure(group.activationBytes, bytes),
        figure(group.accessBytes, bytes),
      ],
    })),
    isLong: true,
  };
}

function aliveTable({ memory }: ModelAnalysis): PageTable {
  return {
    title: `Tensors alive at ${memory.peakNode ?? 'the peak'}`,
    columns: [sorted('name', 'tensor'), sorted('figure', 'bytes')],
    rows: memory.peakLive
      .toSorted((a, b) => b.bytes - a.bytes)
      .map((tensor) => ({ cells: [{ text: tensor.name }, figure(tensor.bytes, bytes)] })),
    isLong: true,
  };
}
