import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/stats/normal.ts';
import { studentQuantile } from '../../src/stats/student.ts';
import { golden } from './golden.ts';

describe('studentQuantile', () => {
  it('is that of SciPy for few and for many degrees of freedom', () => {
    for (const [alpha, degrees, t] of golden.student) {
      const ours = studentQuantile(alpha, degrees);
      expect(Math.abs(ours / t - 1), `${alpha} with ${degrees}`).toBeLessThan(1e-9);
    }
  });

  it('comes down to the normal quantile', () => {
    expect(studentQuantile(0.01, 1e12)).toBeCloseTo(-normalQuantile(0.01), 11);
  });

  it('refuses what is no tail', () => {
    expect(() => studentQuantile(0.5, 3)).toThrow(/tail/);
    expect(() => studentQuantile(0, 3)).toThrow(/tail/);
    expect(() => studentQuantile(0.1, 0)).toThrow(/tail/);
  });
});
