import type { ModelEvidence } from '../evidence.ts';
import type { TaskName } from '../tasks/index.ts';
import type { Unit } from '../units.ts';
import type { Comparison } from './reading.ts';

/** A number that can be read from evidence, compared, shown and budgeted. */
export interface Metric {
  /** The words of a table row. */
  readonly title: string;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  /**
   * What an absolute limit looks at. A dataset is what it is, so a floor on accuracy is about the
   * value on this dataset; a latency is a sample of what users will see, so a ceiling is about its
   * interval.
   */
  readonly absoluteLimitOf: 'value' | 'interval';
  /** The tasks that measure it; none where it is no matter of a dataset. */
  readonly tasks: readonly TaskName[];
  /** Whether it compares with the base by itself: then a new model has no such reading. */
  readonly needsBase: boolean;
  /** Both sides and their difference; undefined where the metric was not asked for. */
  readonly compare: (model: ModelEvidence) => Comparison | undefined;
}
