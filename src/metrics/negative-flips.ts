import { twoSided95, wilsonInterval } from '../stats/proportion.ts';
import { flipsOf } from './flips.ts';
import type { Metric } from './metric.ts';

/**
 * The share of answers that were right at base and are wrong at head (Yan et al., CVPR 2021): a model
 * may get better on the whole and still break what worked. It is a change already, so only absolute
 * limits make sense.
 */
export const negativeFlips: Metric = {
  title: 'Negative flips',
  unit: 'fraction',
  better: 'lower',
  absoluteLimitOf: 'value',
  tasks: ['classification', 'multilabel', 'detection', 'parity'],
  needsBase: true,
  compare: (model) => {
    const flips = flipsOf(model);
    if (flips === undefined || flips.answers === 0) return undefined;
    const { lost, answers } = flips;
    const { value, low, high } = wilsonInterval(lost, answers, twoSided95);
    return {
      base: null,
      head: { kind: 'sampled', value, interval: [low, high], samples: answers },
      delta: { kind: 'unavailable', why: 'itself-a-change' },
    };
  },
};
