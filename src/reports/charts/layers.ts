import type { ModelDetails } from '../../details/details.ts';
import type { LayerChange, LayerChanges } from '../../details/layer-changes.ts';
import { formatQuantity, formatRelative, type Unit } from '../../units.ts';
import type { Chart } from './chart.ts';
import { kindNames } from './kinds.ts';
import { plainName } from './names.ts';
import { type BarRow, barsHeightPx, barsOption } from './paired-bars.ts';
import { type SideNames, sideNames } from './parts.ts';

/** The traced time of the layers that changed most. */
export function layerTimes(details: ModelDetails | undefined): Chart | null {
  return layersChart(details, details?.layerTimes ?? null, {
    id: 'layer-times',
    what: 'Time',
    measure: 'time of one traced run',
    unit: 'ms',
  });
}

/** The MACs of the layers that changed most. */
export function layerMacs(
  details: ModelDetails | undefined,
  names: SideNames = sideNames,
): Chart | null {
  return layersChart(details, details?.layerMacs ?? null, {
    id: 'layer-macs',
    what: 'MACs',
    measure: 'MACs',
    unit: 'count',
    names,
  });
}

interface Measure {
  readonly id: string;
  readonly what: string;
  readonly measure: string;
  readonly unit: Unit;
  readonly names?: SideNames;
}

/** Layers that the words name; the figure has more. */
const layersTold = 3;

function layersChart(
  details: ModelDetails | undefined,
  changes: LayerChanges | null,
  { id, what, measure, unit, names = sideNames }: Measure,
): Chart | null {
  if (details === undefined || changes === null) return null;
  const { layers, changed, of } = changes;
  // Of a new model every layer is new: no bar needs to say so.
  const isChange = details.base !== null && details.head !== null;
  const rows = layers.map((layer) => rowOf(layer, isChange));
  const told = layers.slice(0, layersTold).map((layer) => wordsOf(layer, unit, isChange));
  const shown = isChange
    ? `${layers.length} of ${changed} layers that differ, of ${of} in all`
    : `the largest ${layers.length} of ${of} layers`;
  const summary = `${what} by layer, ${shown}: ${told.join('; ')}.`;
  return {
    id,
    title: isChange ? `${what} of the layers that changed most` : `${what} of the largest layers`,
    summary,
    heightPx: barsHeightPx(rows.length),
    option: barsOption({ rows, unit, measure, summary, names }),
  };
}

function rowOf({ name, op, kind, base, head }: LayerChange, isChange: boolean): BarRow {
  const about = `${plainName(op)}, ${kindNames[kind]}`;
  const change = isChange ? changeOf(base, head) : '';
  return { name, about, base, head, change };
}

/** `+12.0 %`, `new` or `gone`. */
function changeOf(base: number | null, head: number | null): string {
  if (base === null) return 'new';
  if (head === null) return 'gone';
  return base === 0 ? '' : formatRelative(head / base - 1);
}

function wordsOf({ name, base, head }: LayerChange, unit: Unit, isChange: boolean): string {
  const side = (value: number | null) => (value === null ? 'none' : formatQuantity(value, unit));
  if (!isChange) return `${plainName(name)} ${side(head ?? base)}`;
  return `${plainName(name)} ${side(base)} to ${side(head)}`;
}
