import { describe, expect, it } from 'vitest';
import { evaluate, namesOf } from '../support/formula.ts';

const names = namesOf([[2, 3], [], null], [[7, null]], { size: 5, pads: [2, 3], mode: 'x' });

describe('price formulas', () => {
  it.each([
    ['2 + 3 * x0', 2 + 3 * 6],
    ['(2 + 3) * x0', 5 * 6],
    ['x0 / x0[-1] - 1', 6 / 3 - 1],
    ['x1 + size * pads', 1 + 5 * 6],
  ])('%s', (formula, value) => {
    expect(evaluate(formula, names)).toBe(value);
  });

  it.each(['y0', 'x2', 'mode', 'x0[2]', '2 +', '(2', '2 3', ''])('refuse "%s"', (formula) => {
    expect(() => evaluate(formula, names)).toThrow(/has no value|lacks|goes on/);
  });
});
