import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/stats/normal.ts';
import { golden } from './golden.ts';

describe('normalQuantile', () => {
  it.each(golden.normal)('at %d is that of SciPy', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(z)));
  });

  it('is symmetric', () => {
    for (const p of [0.3, 0.04, 1e-3]) {
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12);
    }
  });
});
