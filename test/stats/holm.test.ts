import { describe, expect, it } from 'vitest';
import { holm } from '../../src/stats/holm.ts';

describe('holm', () => {
  it('rejects step by step, as in the worked example of Wikipedia', () => {
    // 0.005 <= 0.0125, 0.01 <= 0.0167, 0.03 > 0.025: it stops, although 0.04 <= 0.05.
    expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
  });

  it('is the plain test for one, and nothing for none', () => {
    expect(holm([0.01], 0.01)).toEqual([true]);
    expect(holm([0.0101], 0.01)).toEqual([false]);
    expect(holm([], 0.01)).toEqual([]);
  });

  it('rejects all where each passes its own step, equal ones included', () => {
    expect(holm([0.001, 0.001, 0.001], 0.003)).toEqual([true, true, true]);
    expect(holm([0.0011, 0.0011, 0.0011], 0.003)).toEqual([false, false, false]);
  });

  it('is stricter than no correction and never stricter than Bonferroni', () => {
    const pValues = [0.02, 0.001, 0.3, 0.012, 0.9];
    const rejected = holm(pValues, 0.05);
    for (const [index, p] of pValues.entries()) {
      if (p <= 0.05 / pValues.length) expect(rejected[index]).toBe(true);
      if (p > 0.05) expect(rejected[index]).toBe(false);
    }
  });
});
