import { describe, expect, it } from 'vitest';
import { type Growing, growthOf } from '../../src/analysis/growth.ts';
import { formulaOf, polynomialThrough, valueAt } from '../../src/analysis/polynomial.ts';
import { UserError } from '../../src/errors.ts';

type Dims = Readonly<Record<string, number>>;
const of = (dims: Dims, name: string) => dims[name] ?? Number.NaN;

describe('a polynomial through the points of a grid', () => {
  const cubic = (x: number) => 2 * x ** 3 - 5 * x + 7;

  it('has the coefficients that made the points', () => {
    const axis = { name: 'x', step: 3, count: 4 };
    const terms = polynomialThrough([axis], [3, 6, 9, 12].map(cubic));
    expect(formulaOf(terms)).toBe('2·x^3 − 5·x + 7');
    expect(valueAt(terms, { x: 1000 })).toBe(cubic(1000));
  });

  it('may have fractions that give whole numbers', () => {
    const axis = { name: 'n', step: 1, count: 3 };
    const terms = polynomialThrough([axis], [1, 3, 6]);
    expect(formulaOf(terms)).toBe('1/2·n^2 + 1/2·n');
    expect(valueAt(terms, { n: 100 })).toBe(5050);
    const half = polynomialThrough([{ name: 'n', step: 2, count: 2 }], [1, 2]);
    expect(valueAt(half, { n: 3 })).toBeNaN();
  });

  it('may have several variables', () => {
    const value = (b: number, s: number) => 4 * b * s * s + 3 * b - 1;
    const axes = [
      { name: 'b', step: 2, count: 2 },
      { name: 's', step: 5, count: 3 },
    ];
    const values = [2, 4].flatMap((b) => [5, 10, 15].map((s) => value(b, s)));
    const terms = polynomialThrough(axes, values);
    expect(formulaOf(terms)).toBe('4·b·s^2 + 3·b − 1');
    expect(valueAt(terms, { b: 7, s: 11 })).toBe(value(7, 11));
  });

  it('may be constant, negative or zero', () => {
    const axis = { name: 'x', step: 1, count: 2 };
    expect(formulaOf(polynomialThrough([axis], [5, 5]))).toBe('5');
    expect(formulaOf(polynomialThrough([axis], [-1, -2]))).toBe('−x');
    expect(formulaOf(polynomialThrough([axis], [0, 0]))).toBe('0');
  });

  it('is exact up to the last exact integer', () => {
    const axis = { name: 'x', step: 224, count: 4 };
    const value = (x: number) => 8_000_000_001 * x * x + 1;
    const terms = polynomialThrough([axis], [224, 448, 672, 896].map(value));
    expect(formulaOf(terms)).toBe('8000000001·x^2 + 1');
  });
});

describe('growth', () => {
  it('is a formula in all dimensions where there is one', () => {
    const evaluate = (dims: Dims): Growing => ({
      macs: of(dims, 'batch') * (6 * of(dims, 's') ** 2 + 10 * of(dims, 's')),
      peakActivationBytes: 8 * of(dims, 'batch') * of(dims, 's'),
    });
    const growth = growthOf({ s: 16, batch: 1 }, evaluate);
    expect(growth.macs).toMatchObject({ formula: '6·batch·s^2 + 10·batch·s' });
    expect(growth.peakActivationBytes).toMatchObject({ kind: 'exact', formula: '8·batch·s' });
    expect(growth.dims.map(({ name }) => name)).toEqual(['batch', 's']);
    expect(growth.dims[1]?.points.map(({ extent }) => extent)).toEqual([16, 32, 48, 64, 80, 96]);
  });

  it('is piecewise where the peak moves to another node', () => {
    const growth = growthOf({ n: 1 }, ({ n = 0 }) => ({
      macs: n,
      peakActivationBytes: Math.max(100, 30 * n),
    }));
    expect(growth.macs.kind).toBe('exact');
    expect(growth.peakActivationBytes).toEqual({ kind: 'piecewise' });
  });

  it('is piecewise where only the dimensions together leave the polynomial', () => {
    const growth = growthOf({ a: 1, b: 1 }, ({ a = 0, b = 0 }) => ({
      macs: a > 1 && b > 1 && a * b > 4 ? 0 : a * b,
      peakActivationBytes: 1,
    }));
    expect(growth.macs).toEqual({ kind: 'piecewise' });
  });

  it('is unavailable where the model takes no other extent', () => {
    const growth = growthOf({ n: 2 }, ({ n = 0 }) => {
      if (n > 2) throw new UserError('model-malformed', 'Gemm multiplies 4 with 2', 'no');
      return { macs: n, peakActivationBytes: n };
    });
    expect(growth.macs).toEqual({ kind: 'unavailable', reason: 'Gemm multiplies 4 with 2' });
    expect(growth.dims).toEqual([]);
  });

  it('does not hide a bug', () => {
    expect(() =>
      growthOf({ n: 2 }, () => {
        throw new TypeError('ours');
      }),
    ).toThrow(TypeError);
  });
});
