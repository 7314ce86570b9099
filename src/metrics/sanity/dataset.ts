import { tasks } from '../../tasks/index.ts';
import { fewestSamples } from '../../tasks/near-chance.ts';
import { statisticValue } from '../statistic-value.ts';
import { anySide, type Check, classifiedOf, eachSide } from './check.ts';

/** Checks of the samples themselves. */

/** A class with this many times the samples of another decides a plain mean alone. */
const imbalanceFactor = 10;

/** Inputs that are equal byte for byte: they count several times. */
export const duplicateInputs: Check = (sides) => {
  const records = anySide(sides)?.records.filter(({ input }) => input !== null) ?? [];
  const groups = [...Map.groupBy(records, ({ input }) => input).values()].filter(
    ({ length }) => length > 1,
  );
  const [first] = groups;
  if (first === undefined) return [];
  const extra = groups.reduce((sum, { length }) => sum + length - 1, 0);
  const [one, other] = first;
  const values = { extra, samples: records.length, one: one?.id ?? '', other: other?.id ?? '' };
  return [{ side: null, values }];
};

/** Classes of very different size: a plain mean tells of the large ones. */
export const classImbalance: Check = (sides) => {
  const side = anySide(sides);
  const counted = side?.statistics.classes.filter(({ support }) => support > 0) ?? [];
  if (side?.evaluation.task !== 'classification' || counted.length < 2) return [];
  const sorted = counted.toSorted((a, b) => b.support - a.support);
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  if (largest === undefined || smallest === undefined) return [];
  if (largest.support < imbalanceFactor * smallest.support) return [];
  const name = (category: number) => side.evaluation.classNames?.[category] ?? String(category);
  const values = {
    largest: name(largest.category),
    largestSupport: largest.support,
    smallest: name(smallest.category),
    smallestSupport: smallest.support,
  };
  return [{ side: null, values }];
};

/** A set on which the base is never wrong cannot show that anything got better, and little else. */
export const alwaysRight: Check = (sides) => {
  const [first] = eachSide(sides);
  if (first === undefined) return [];
  const { name, side } = first;
  const task = tasks[side.evaluation.task];
  // What is compared with the base is its own truth.
  if (task.comparesWithBase || side.records.length < fewestSamples) return [];
  const statistic = side.statistics.metrics[task.headline];
  if (statistic?.kind !== 'share' || statisticValue(statistic) !== 1) return [];
  return [{ side: name, values: { samples: side.records.length } }];
};

/** A model with more classes than the dataset: where a folder is missing, all labels after it shift. */
export const missingClasses: Check = (sides) =>
  eachSide(sides).flatMap(({ name, side }) => {
    const [record] = classifiedOf(side);
    const { classNames } = side.evaluation;
    if (record === undefined || classNames === null) return [];
    if (classNames.length >= record.classes) return [];
    return [{ side: name, values: { known: classNames.length, classes: record.classes } }];
  });

/** Samples that were left out because they could not be read. */
export const skippedSamples: Check = (sides) =>
  eachSide(sides).flatMap(({ name, side: { evaluation } }) => {
    // By id: shards bring them in another order.
    const [first] = evaluation.skipped.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (first === undefined) return [];
    const { length: skipped } = evaluation.skipped;
    const values = { skipped, first: first.id, reason: first.failure.message };
    return [{ side: name, values: { ...values, samples: evaluation.samples } }];
  });
