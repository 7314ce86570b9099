import type { Layer, LayerPair } from '../../explain/layer-pairs.ts';
import { formatDifference, formatQuantity, type Unit } from '../../units.ts';
import { shapeWords } from '../diff-words.ts';
import { type Html, html, htmlText } from '../escape.ts';
import {
  figure,
  type PageCell,
  type PageColumn,
  type PageRow,
  type PageTable,
  sorted,
} from './table.ts';

/**
 * Rows of the table: a page of this many opens at once and is about 2 MiB long. What is left out costs
 * least, and the evidence has it.
 */
const maximumRows = 1_000;

type Cost = 'macs' | 'params' | 'accessBytes' | 'ms';

const costs: readonly { readonly cost: Cost; readonly title: string; readonly unit: Unit }[] = [
  { cost: 'macs', title: 'MACs', unit: 'count' },
  { cost: 'params', title: 'params', unit: 'count' },
  { cost: 'accessBytes', title: 'traffic', unit: 'bytes' },
  { cost: 'ms', title: 'time', unit: 'ms' },
];

/** A cost that the table tells of, on each side where they ever differ. */
interface ToldCost {
  readonly cost: Cost;
  readonly title: string;
  readonly unit: Unit;
  readonly isPair: boolean;
}

/** Both sides node by node; undefined where neither has any. */
export function layersTable(layers: readonly LayerPair[]): PageTable | undefined {
  if (layers.length === 0) return undefined;
  const shown = dearest(layers);
  const areTwo =
    layers.some(({ base }) => base !== null) && layers.some(({ head }) => head !== null);
  const told = costs.flatMap((each): readonly ToldCost[] => {
    const values = layers.map((pair) => [
      costOf(pair.base, each.cost),
      costOf(pair.head, each.cost),
    ]);
    if (values.flat().every((value) => value === null)) return [];
    return [{ ...each, isPair: areTwo && values.some(([before, after]) => before !== after) }];
  });
  const columns: readonly PageColumn[] = [
    sorted('name', 'layer'),
    sorted('name', 'operator'),
    sorted('figure', 'output'),
    ...told.flatMap(({ title, isPair }) => {
      const sides = isPair ? [' base', ' head', ' change'] : [''];
      return sides.map((side) => sorted('figure', `${title}${side}`));
    }),
  ];
  const rows = shown.map((pair) => layerRow(pair, told, areTwo));
  const title = `${layers.length} nodes in the order of the graph`;
  const table = { title, columns, rows, isLong: true };
  const left = layers.length - shown.length;
  if (left === 0) return table;
  return { ...table, note: `${left} more nodes, which cost less, are in the evidence file.` };
}

function costOf(layer: Layer | null, cost: Cost): number | null {
  return layer === null ? null : layer[cost];
}

/** In their own order; where there are too many, those that cost most or differ. */
function dearest(layers: readonly LayerPair[]): readonly LayerPair[] {
  if (layers.length <= maximumRows) return layers;
  const weight = ({ base, head }: LayerPair) =>
    Math.max(base?.macs ?? 0, head?.macs ?? 0) +
    Math.max(base?.accessBytes ?? 0, head?.accessBytes ?? 0);
  const kept = new Set(layers.toSorted((a, b) => weight(b) - weight(a)).slice(0, maximumRows));
  return layers.filter((pair) => kept.has(pair));
}

function layerRow(pair: LayerPair, told: readonly ToldCost[], areTwo: boolean): PageRow {
  const { base, head, op } = pair;
  const figures = told.flatMap((cost) => costCells(pair, cost));
  const cells = [nameCell(pair, areTwo), { text: op }, shapeCell(base, head), ...figures];
  return areTwo ? { cells, differs: differs(base, head) } : { cells };
}

/** Whether the model itself differs: times always do. */
function differs(base: Layer | null, head: Layer | null): boolean {
  if (base === null || head === null) return true;
  return (
    base.macs !== head.macs ||
    base.params !== head.params ||
    base.accessBytes !== head.accessBytes ||
    shapeWords(base.shape) !== shapeWords(head.shape)
  );
}

function nameCell({ name, base, head }: LayerPair, areTwo: boolean): PageCell {
  const remarks = [
    ...(areTwo && base === null ? ['new'] : []),
    ...(areTwo && head === null ? ['removed'] : []),
    ...(base !== null && head !== null && base.name !== head.name ? [`was ${base.name}`] : []),
    ...fusedWords(head ?? base),
  ];
  if (remarks.length === 0) return { text: name };
  const content: Html = html`${htmlText(name)} <span class="note">${htmlText(remarks.join(', '))}</span>`;
  return { text: name, content };
}

function fusedWords(layer: Layer | null): readonly string[] {
  const into = layer?.fusedInto ?? null;
  return into === null ? [] : [`runs in ${into}`];
}

function shapeCell(base: Layer | null, head: Layer | null): PageCell {
  const words = [base, head].flatMap((layer) => (layer === null ? [] : [shapeWords(layer.shape)]));
  const shape = (head ?? base)?.shape ?? null;
  const isKnown = shape?.every((extent) => typeof extent === 'number') ?? false;
  const elements = isKnown
    ? (shape ?? []).reduce<number>((all, each) => all * Number(each), 1)
    : null;
  return { text: [...new Set(words)].join(' → '), value: elements };
}

function costCells(
  { base, head }: LayerPair,
  { cost, unit, isPair }: ToldCost,
): readonly PageCell[] {
  const cell = (value: number | null) => figure(value, (known) => formatQuantity(known, unit));
  const [before, after] = [costOf(base, cost), costOf(head, cost)];
  if (!isPair) return [cell(after ?? before)];
  // A layer that is new or gone costs nothing on the other side; an unknown cost has no change.
  const from = base === null ? 0 : before;
  const to = head === null ? 0 : after;
  const difference = from === null || to === null ? null : to - from;
  return [cell(before), cell(after), figure(difference, (known) => formatDifference(known, unit))];
}
