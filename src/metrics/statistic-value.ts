import { metricOf } from '../stats/paired.ts';
import type { Statistic } from '../tasks/task.ts';

// A set metric of a large dataset takes seconds, and several readers ask for it.
const known = new WeakMap<Statistic, { readonly value: number | null }>();

/** The value of a statistic over all records alike; null where it has none, or none that is finite. */
export function statisticValue(statistic: Statistic): number | null {
  const found = known.get(statistic) ?? { value: finite(computed(statistic)) };
  known.set(statistic, found);
  return found.value;
}

function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value;
}

function computed(statistic: Statistic): number | null {
  switch (statistic.kind) {
    case 'exact':
      return statistic.value;
    case 'unavailable':
      return null;
    default:
      return metricOf(statistic);
  }
}
