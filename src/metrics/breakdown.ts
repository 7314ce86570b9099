import type { ModelEvidence } from '../evidence.ts';
import { holm } from '../stats/holm.ts';
import { mcnemarOneSided } from '../stats/mcnemar.ts';
import { tasks } from '../tasks/index.ts';
import type { AnyTask, Statistic } from '../tasks/task.ts';
import { type EvaluatedSide, evaluatedSide, pairedSides } from './evaluated-side.ts';
import { type AnswerPair, answerPairs, isGained, isLost } from './flips.ts';
import { statisticValue } from './statistic-value.ts';
import { headlineOf, type TaskMetricId, taskMetrics } from './task-metrics.ts';

/** One class or one slice of the dataset, by itself. */
export interface BreakdownRow {
  readonly name: string;
  /** Samples, or objects of a class. */
  readonly support: number;
  readonly base: number | null;
  readonly head: number | null;
  readonly flips: {
    readonly lost: number;
    readonly gained: number;
    /** Whether the loss is significant by exact McNemar, at 5 % by Holm over all rows. */
    readonly isSure: boolean;
  } | null;
}

/** A metric per class, or per value of a slice column; the largest loss first. */
export type Breakdown =
  | {
      readonly kind: 'class';
      readonly by: 'class';
      /** What the task measures a class by, such as `recall`; none of the table's metrics. */
      readonly metric: string;
      readonly rows: readonly BreakdownRow[];
    }
  | {
      readonly kind: 'slice';
      /** The name of the slice column. */
      readonly by: string;
      readonly metric: TaskMetricId;
      readonly rows: readonly BreakdownRow[];
    };

const significance = 0.05;

/** All tables of one model: per class where the task has classes, and per slice column. */
export function breakdownsOf(model: ModelEvidence): readonly Breakdown[] {
  const sides = pairedSides(model);
  if (sides === undefined) {
    const head = evaluatedSide(model.head);
    return head?.kind === 'evaluated' ? breakdownsOfSides(undefined, head) : [];
  }
  return breakdownsOfSides(sides.base, sides.head);
}

/** The same of sides that have the same samples, or of a head by itself. */
export function breakdownsOfSides(
  base: EvaluatedSide | undefined,
  head: EvaluatedSide,
): readonly Breakdown[] {
  return [...byClass(base, head), ...bySlices(base, head)].map((breakdown) => ({
    ...breakdown,
    rows: sortedByLoss(breakdown, base !== undefined),
  }));
}

function sortedByLoss(breakdown: Breakdown, hasBase: boolean): readonly BreakdownRow[] {
  const { kind, metric, rows } = breakdown;
  // What classes are measured by is to be raised, but a task's own metric may be an error.
  const direction = kind === 'slice' && taskMetrics[metric].better === 'lower' ? -1 : 1;
  const losses = new Map(
    rows.map((row) => [row, lossOf(hasBase ? row : { ...row, base: 0 }, direction)]),
  );
  return rows.toSorted((a, b) => {
    const [one, other] = [losses.get(a) ?? null, losses.get(b) ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return other - one;
  });
}

/** How much was lost; null where nobody knows. */
function lossOf({ base, head }: BreakdownRow, direction: 1 | -1): number | null {
  return base === null || head === null ? null : direction * (base - head);
}

function byClass(base: EvaluatedSide | undefined, head: EvaluatedSide): readonly Breakdown[] {
  const { classMetric, classes } = head.statistics;
  if (classMetric === null || classes.length === 0) return [];
  const before = new Map(base?.statistics.classes.map((each) => [each.category, each.value]));
  const pairs = base === undefined ? undefined : answerPairs(base, head)?.flat();
  const byCategory = pairs && Map.groupBy(pairs, ({ after }) => after.category);
  const { classNames } = head.evaluation;
  const rows = classes.map(({ category, support, value }) => ({
    name: classNames?.[category] ?? String(category),
    support,
    base: before.get(category) ?? null,
    head: value,
    pairs: byCategory?.get(category),
  }));
  return [{ kind: 'class', by: 'class', metric: classMetric, rows: withFlips(rows) }];
}

type RowWithPairs = Omit<BreakdownRow, 'flips'> & {
  readonly pairs: readonly AnswerPair[] | undefined;
};

function withFlips(rows: readonly RowWithPairs[]): readonly BreakdownRow[] {
  const counts = rows.map(({ pairs }) => ({
    lost: pairs?.filter(isLost).length ?? 0,
    gained: pairs?.filter(isGained).length ?? 0,
  }));
  const sure = holm(counts.map(mcnemarOneSided), significance);
  return rows.map(({ pairs, ...row }, index) => {
    const { lost, gained } = counts[index] ?? { lost: 0, gained: 0 };
    const isSure = sure[index] ?? false;
    return { ...row, flips: pairs === undefined ? null : { lost, gained, isSure } };
  });
}

function bySlices(base: EvaluatedSide | undefined, head: EvaluatedSide): readonly Breakdown[] {
  const columns = [...new Set(head.records.flatMap(({ slices }) => Object.keys(slices)))].sort();
  const { task } = head.evaluation;
  const pairs = base === undefined ? undefined : answerPairs(base, head);
  return columns.map((column) => {
    const places = Map.groupBy(head.records.keys(), (place) => {
      return head.records[place]?.slices[column] ?? '';
    });
    const rows = [...places]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inside]) => ({
        name,
        support: inside.length,
        base: base === undefined ? null : valueAt(base, inside),
        head: valueAt(head, inside),
        pairs: pairs && inside.flatMap((place) => pairs[place] ?? []),
      }));
    return { kind: 'slice', by: column, metric: headlineOf(task), rows: withFlips(rows) };
  });
}

/**
 * The task's own metric of the records at these places; both sides have the same samples there. From
 * the records and not by weights: those of a set would cost the whole set for every slice.
 */
function valueAt(
  { records, options, evaluation }: EvaluatedSide,
  places: readonly number[],
): number | null {
  const task: AnyTask = tasks[evaluation.task];
  const inside = places.flatMap((place) => records[place] ?? []);
  const statistic: Statistic | undefined = task.statistics(inside, options).metrics[task.headline];
  return statistic === undefined ? null : statisticValue(statistic);
}
