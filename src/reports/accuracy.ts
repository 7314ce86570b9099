import type { ModelOutcome } from '../budgets/outcome.ts';
import type { Breakdown, BreakdownRow } from '../metrics/breakdown.ts';
import { metrics } from '../metrics/index.ts';
import { formatDifference, formatQuantity, formatShare, type Unit } from '../units.ts';

/** What lies behind an accuracy: flips, classes, slices, and what the dataset can show at all. */

/** Rows of a table in a comment; the evidence has them all. */
const rowsShown = 5;
const flipsShown = 10;

/** `3 of 200 samples were right and are wrong now, 1 the other way round`. */
export function flipWords({ flips }: ModelOutcome): string | undefined {
  if (flips === null || flips.lost + flips.gained === 0) return undefined;
  const { answers, lost, gained, isAgainstBase } = flips;
  if (isAgainstBase) return `${lost} of ${answers} answers differ from those of the base`;
  const losses = `${lost} of ${answers} answers were right and are wrong now`;
  return `${losses} (${formatShare(lost / answers)}), ${gained} the other way round`;
}

/** `classification of 200 samples, 3 more could not be read; yolov8: 80 classes`. */
export function evaluatedWords({ evaluated }: ModelOutcome): string | undefined {
  if (evaluated === null) return undefined;
  const { task, samples, skipped, decoder } = evaluated;
  const lost = skipped === 0 ? '' : `, ${skipped} more could not be read`;
  const understood = decoder === null ? '' : `; ${decoder}`;
  return `${task} of ${counted(samples)}${lost}${understood}`;
}

function counted(samples: number): string {
  return `${samples} sample${samples === 1 ? '' : 's'}`;
}

/** `200 samples cannot show a drop of Top-1 accuracy under 4.8 pp`. */
export function sensitivityWords({ sensitivity }: ModelOutcome): string | undefined {
  if (sensitivity === null) return undefined;
  const { metric, samples, drop } = sensitivity;
  const { title } = metrics[metric];
  if (drop === null) return `${counted(samples)} cannot show any drop of ${title}`;
  const points = Number((drop * 100).toPrecision(2));
  return `${counted(samples)} cannot show a drop of ${title} under ${points} pp`;
}

/**
 * What the cells of a column hold: a name of the dataset, words with such names, our figures, or bars
 * made of letters, which a page has figures for.
 */
export interface Column {
  readonly kind: 'name' | 'words' | 'figure' | 'bar';
  readonly head: string;
}

/** A small table; title and heads may hold names of the dataset too. */
export interface PlainTable {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

const flipColumns: readonly Column[] = [
  { kind: 'name', head: 'sample' },
  { kind: 'words', head: 'truth' },
  { kind: 'words', head: 'answer' },
  { kind: 'figure', head: 'margin' },
];

/** All tables of one model: the classes and slices that lost, then the samples that broke. */
export function accuracyTables(model: ModelOutcome): readonly PlainTable[] {
  return [breakdownTables(model), flipTable(model) ?? []].flat();
}

/** The samples that broke, the clearest first; undefined where none did. */
export function flipTable({ flips }: ModelOutcome): PlainTable | undefined {
  if (flips === null || flips.worst.length === 0) return undefined;
  const rows = flips.worst
    .slice(0, flipsShown)
    .map(({ id, truth, before, after, margin }) => [
      id,
      truth,
      `${before} → ${after}`,
      margin === null ? '–' : formatDifference(margin, 'plain'),
    ]);
  return {
    title: flips.isAgainstBase
      ? `Other answers than the base's, the clearest ${rows.length} of ${flips.lost}`
      : `Right before and wrong now, the clearest ${rows.length} of ${flips.lost}`,
    columns: flipColumns,
    rows,
  };
}

/** What tasks measure each class by. */
export const classTitles: Readonly<Record<string, string>> = {
  recall: 'Recall',
  ap: 'AP',
  iou: 'IoU',
};

const breakdownFigures = ['base', 'head', 'change', 'support', 'lost and gained'].map(
  (head): Column => ({ kind: 'figure', head }),
);

/** One table per class and per slice column in which something moved, the largest loss first. */
export function breakdownTables({ breakdowns }: ModelOutcome): readonly PlainTable[] {
  return breakdowns.flatMap((breakdown) => {
    const shown = breakdown.rows.filter(isWorthARow).slice(0, rowsShown);
    if (shown.length === 0) return [];
    const { by, rows } = breakdown;
    return {
      title: `${breakdownTitle(breakdown)}, the worst ${shown.length} of ${rows.length}`,
      columns: [{ kind: 'name', head: by }, ...breakdownFigures],
      rows: shown.map((row) => breakdownCells(row, unitOf(breakdown))),
    };
  });
}

/** Where nothing moved there is nothing to read; of a new model every value is new. */
function isWorthARow({ base, head, flips }: BreakdownRow): boolean {
  return base !== head || (flips !== null && flips.lost + flips.gained > 0);
}

/** `Recall per class`, `Top-1 accuracy by time`; the name of a slice column is untrusted. */
export function breakdownTitle({ kind, by, metric }: Breakdown): string {
  if (kind === 'class') return `${classTitles[metric] ?? metric} per class`;
  return `${metrics[metric].title} by ${by}`;
}

/** Class metrics are fractions; a slice shows the task's own headline. */
export function unitOf({ kind, metric }: Breakdown): Unit {
  return kind === 'class' ? 'fraction' : metrics[metric].unit;
}

function breakdownCells(row: BreakdownRow, unit: Unit): readonly string[] {
  const { name, base, head, support, flips } = row;
  const shown = (value: number | null) => (value === null ? '–' : formatQuantity(value, unit));
  const change = base === null || head === null ? '–' : formatDifference(head - base, unit);
  const sure = flips?.isSure === true ? ', significant' : '';
  const moved = flips === null ? '–' : `−${flips.lost} +${flips.gained}${sure}`;
  // A sample without a value of the column is in a slice of its own.
  return [name || '(none)', shown(base), shown(head), change, String(support), moved];
}
