import type { ModelEvidence } from '../evidence.ts';
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
  /** Both sides and their difference; undefined where the metric was not asked for. */
  readonly compare: (model: ModelEvidence) => Comparison | undefined;
}
