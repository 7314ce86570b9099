import { expect, it } from 'vitest';
import { isUnseen } from '../../src/stats/corroboration.ts';

const margin = Math.log1p(0.05);

it('an excess is unseen where the other clock stays under half of the margin for sure', () => {
  expect(isUnseen({ value: 0, low: -0.01, high: 0.02 }, margin)).toBe(true);
  expect(isUnseen({ value: -0.3, low: -0.4, high: -0.2 }, margin)).toBe(true);
});

it('an excess is seen where the other clock may have moved by half of the margin', () => {
  expect(isUnseen({ value: 0.02, low: 0.01, high: margin / 2 }, margin)).toBe(false);
  expect(isUnseen({ value: 0.08, low: 0.07, high: 0.09 }, margin)).toBe(false);
  // Too noisy to contradict anything.
  expect(isUnseen({ value: 0, low: -0.1, high: 0.1 }, margin)).toBe(false);
});
