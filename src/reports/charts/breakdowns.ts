import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { BreakdownRow } from '../../metrics/breakdown.ts';
import { metrics } from '../../metrics/index.ts';
import { formatDifference, formatQuantity, type Unit } from '../../units.ts';
import { classTitles } from '../accuracy.ts';
import type { Chart } from './chart.ts';
import { plainName } from './names.ts';
import { type BarRow, barsHeightPx, barsOption } from './paired-bars.ts';

/** The worst rows are what a reader looks for; tables have all that moved. */
const maximumRows = 20;
const rowsTold = 3;

/** The classes that lost most, each by its own value. */
export function classValues({ breakdowns }: ModelOutcome): Chart | null {
  const table = breakdowns.find(({ kind }) => kind === 'class');
  if (table === undefined) return null;
  const measure = classTitles[table.metric] ?? table.metric;
  const rows = table.rows.map((row) => rowOf(row, row.name, 'fraction'));
  return breakdownChart('classes', `${measure} by class`, measure, 'fraction', rows);
}

/** The slices of the dataset, each by the task's own metric. */
export function sliceValues({ breakdowns }: ModelOutcome): Chart | null {
  const tables = breakdowns.filter((table) => table.kind === 'slice');
  const [first] = tables;
  if (first === undefined) return null;
  const { title, unit } = metrics[first.metric];
  const rows = tables.flatMap(({ by, rows: own }) =>
    // A sample without a value of the column is in a slice of its own.
    own.map((row) => rowOf(row, `${by}: ${row.name || '(none)'}`, unit)),
  );
  return breakdownChart('slices', `${title} by slice`, title, unit, rows);
}

function breakdownChart(
  id: string,
  title: string,
  measure: string,
  unit: Unit,
  all: readonly BarRow[],
): Chart | null {
  const rows = all.filter(({ base, head }) => base !== null || head !== null).slice(0, maximumRows);
  // Bars begin at zero, so a value below it, such as a negative R², has none.
  if (rows.length === 0 || rows.some(({ base, head }) => (base ?? 0) < 0 || (head ?? 0) < 0)) {
    return null;
  }
  const told = rows.slice(0, rowsTold).map((row) => wordsOf(row, unit));
  const summary = `${title}, ${rows.length} of ${all.length}: ${told.join('; ')}.`;
  return {
    id,
    title: rows.length < all.length ? `${title}, the worst ${rows.length} of ${all.length}` : title,
    summary,
    heightPx: barsHeightPx(rows.length),
    option: barsOption({ rows, unit, measure, summary }),
  };
}

function rowOf({ base, head, support }: BreakdownRow, name: string, unit: Unit): BarRow {
  const change = base === null || head === null ? '' : formatDifference(head - base, unit);
  return { name, about: `${support} in it`, base, head, change };
}

function wordsOf({ name, base, head }: BarRow, unit: Unit): string {
  const side = (value: number | null) => (value === null ? 'none' : formatQuantity(value, unit));
  const change = base === null ? side(head) : `${side(base)} to ${side(head)}`;
  return `${plainName(name)} ${change}`;
}
