import { describe, expect, it } from 'vitest';
import {
  axisScale,
  formatDifference,
  formatQuantity,
  formatRelative,
  formatShare,
  formatUncertain,
  parseQuantity,
  splitQuantity,
  type Unit,
  unitExamples,
  withSign,
} from '../src/units.ts';

describe('parseQuantity', () => {
  it.each([
    ['600M', 'count', 600e6],
    ['1.5k', 'count', 1_500],
    ['1.5K', 'count', 1_500],
    ['2B', 'count', 2e9],
    ['2 G', 'count', 2e9],
    ['3T', 'count', 3e12],
    ['+7', 'count', 7],
    ['1e6', 'count', 1e6],
    ['1e+21', 'count', 1e21],
    ['0', 'count', 0],
    ['512B', 'bytes', 512],
    ['10kB', 'bytes', 10_000],
    ['10KB', 'bytes', 10_000],
    ['10KiB', 'bytes', 10_240],
    ['64MiB', 'bytes', 64 * 1024 * 1024],
    ['1.5 GB', 'bytes', 1.5e9],
    ['2GiB', 'bytes', 2 ** 31],
    ['250us', 'ms', 0.25],
    ['250µs', 'ms', 0.25],
    ['4ms', 'ms', 4],
    ['1.5s', 'ms', 1_500],
    ['97%', 'fraction', 0.97],
    ['0.97', 'fraction', 0.97],
    ['0.05', 'nats', 0.05],
    ['0.05 nats', 'nats', 0.05],
    ['120/s', 'perSecond', 120],
    ['-3', 'count', -3],
  ] as const)('reads %j as %s', (text, unit, value) => {
    expect(parseQuantity(text, unit)).toBeCloseTo(value, 12);
  });

  it.each([
    ['10kBs', 'bytes'],
    ['x10kB', 'bytes'],
    ['10 kB kB', 'bytes'],
    ['10', 'bytes'],
    ['4m', 'ms'],
    ['4 m', 'ms'],
    ['4', 'ms'],
    ['4min', 'ms'],
    ['600Mi', 'count'],
    ['600m', 'count'],
    ['5%', 'count'],
    ['97 percent', 'fraction'],
    ['0.5pp', 'fraction'],
    ['NaN', 'count'],
    ['Infinity', 'count'],
    ['1e400', 'count'],
    ['1e306T', 'count'],
    ['', 'count'],
    ['M', 'count'],
    ['.5', 'count'],
    ['1.', 'count'],
    ['1,000', 'count'],
    ['1_000', 'count'],
    ['0x10', 'count'],
    ['--1', 'count'],
    ['2\nM', 'count'],
    ['2M\n', 'count'],
    ['2\tM', 'count'],
    ['٣M', 'count'],
    ['4constructor', 'count'],
    ['4toString', 'bytes'],
  ] as const)('does not read %j as %s', (text, unit) => {
    expect(parseQuantity(text, unit)).toBeUndefined();
  });

  it.each([
    ['95%', 'fraction', 0.95],
    ['2.3M', 'count', 2_300_000],
    ['1.005k', 'count', 1_005],
    ['4.35us', 'ms', 0.00435],
    ['9007199254740991', 'count', Number.MAX_SAFE_INTEGER],
    ['8191.5GiB', 'bytes', 8191.5 * 2 ** 30],
  ] as const)('reads %j as %s exactly: a value at its limit must not lie beyond it', (...row) => {
    const [text, unit, value] = row;
    expect(parseQuantity(text, unit)).toBe(value);
  });

  it('reads its own examples', () => {
    for (const [unit, example] of Object.entries(unitExamples)) {
      expect(parseQuantity(example, unit as Unit), unit).toBeGreaterThan(0);
    }
  });
});

describe('splitQuantity', () => {
  it('parts number and suffix without knowing units', () => {
    expect(splitQuantity('0.5 pp')).toEqual({ value: 0.5, suffix: 'pp' });
    expect(splitQuantity('1e3')).toEqual({ value: 1_000, suffix: '' });
  });
});

describe('formatUncertain', () => {
  it.each([
    [0.983, 0.0082, 'fraction', '98.30 % ±0.82'],
    [0.024, 0.00051, 'ms', '24.0 µs ±0.51'],
    [2_345_678, 12_345, 'count', '2.35 M ±0.013'],
    [2 ** 21, 2 ** 10, 'bytes', '2.00 MiB ±0.00098'],
    [500, 23, 'perSecond', '500 /s ±23'],
    [31.5, 0.25, 'dB', '31.50 dB ±0.25'],
    [0, 0.0188, 'fraction', '0.00 % ±1.9'],
  ] as const)('%d ± %d %s is %s', (value, arm, unit, words) => {
    expect(formatUncertain(value, arm, unit)).toBe(words);
  });

  it('never claims more than is known', () => {
    for (let arm = 1e-9; arm < 10; arm *= 1.7) {
      const shown = Number(formatUncertain(5, arm, 'plain').split('±')[1]);
      expect(shown).toBeGreaterThanOrEqual(arm * (1 - 1e-11));
      expect(shown).toBeLessThan(arm * 1.1);
    }
  });
});

describe('formatQuantity', () => {
  it.each([
    [0, 'count', '0'],
    [-0, 'count', '0'],
    [7, 'count', '7'],
    [9_994, 'count', '9994'],
    [9_995, 'count', '9.99 k'],
    [9_996, 'count', '10.0 k'],
    [999_499, 'count', '999 k'],
    [999_500, 'count', '1.00 M'],
    [999.95e6, 'count', '1.00 G'],
    [1_234_567, 'count', '1.23 M'],
    [-1_234_567, 'count', '-1.23 M'],
    [4.1e9, 'count', '4.10 G'],
    [2e12, 'count', '2.00 T'],
    [0.5, 'count', '0.500'],
    [9.996, 'count', '10.0'],
    [99.96, 'count', '100'],
    [0, 'bytes', '0 B'],
    [-0, 'bytes', '0 B'],
    [1_023, 'bytes', '1023 B'],
    [1_024, 'bytes', '1.00 KiB'],
    [1_048_575, 'bytes', '1.00 MiB'],
    [11.3 * 2 ** 20, 'bytes', '11.3 MiB'],
    [5 * 2 ** 30, 'bytes', '5.00 GiB'],
    [0, 'ms', '0 ms'],
    [0.0123, 'ms', '12.3 µs'],
    [0.0999, 'ms', '99.9 µs'],
    [0.1, 'ms', '0.100 ms'],
    [999.95, 'ms', '1000 ms'],
    [9_999.4, 'ms', '9999 ms'],
    [9_999.5, 'ms', '10.0 s'],
    [0.983, 'fraction', '98.30 %'],
    [-0, 'fraction', '0.00 %'],
    [1, 'fraction', '100.00 %'],
    [0.06789, 'nats', '0.0679'],
    [1234.5, 'perSecond', '1235 /s'],
    [0.00001, 'perSecond', '1.0e-5 /s'],
  ] as const)('writes %d %s as %j', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });

  it('never drops or repeats a digit around a step: what it says is within half a percent', () => {
    for (let exponent = 3; exponent < 14; exponent += 0.01) {
      const value = Math.round(10 ** exponent);
      const text = formatQuantity(value, 'count').replaceAll(' ', '');
      const back = parseQuantity(text, 'count') ?? Number.NaN;
      expect(Math.abs(back / value - 1), text).toBeLessThan(0.00501);
    }
  });
});

describe('signs', () => {
  it.each([
    [0.003, 'fraction', '+0.30 pp'],
    [-0.003, 'fraction', '−0.30 pp'],
    [0, 'fraction', '±0'],
    [-0, 'fraction', '±0'],
    [-0, 'bytes', '±0'],
    [2_048, 'bytes', '+2.00 KiB'],
    [-1_500_000, 'count', '−1.50 M'],
    [-0.25, 'ms', '−0.250 ms'],
    [0.01, 'nats', '+0.0100'],
  ] as const)('a difference of %d %s is %j', (value, unit, text) => {
    expect(formatDifference(value, unit)).toBe(text);
  });

  it.each([
    [0.18, '+18.0 %'],
    [-0.0042, '−0.42 %'],
    [0.01, '+1.0 %'],
    [-0, '±0'],
    [12, '+1200.0 %'],
  ])('a change of %d is %j', (ratio, text) => {
    expect(formatRelative(ratio)).toBe(text);
  });

  it('are one true minus, one plus or plus-minus, and the size is never signed', () => {
    const size = (value: number) => String(value);
    expect([withSign(-5, size), withSign(5, size), withSign(-0, size)]).toEqual(['−5', '+5', '±0']);
  });

  it('stay away from a share', () => {
    expect([formatShare(0.02), formatShare(0.0042), formatShare(0)]).toEqual([
      '2.0 %',
      '0.42 %',
      '0.00 %',
    ]);
  });
});

describe('the scale of an axis', () => {
  it.each([
    [0, 'count', 1, ''],
    [999, 'count', 1, ''],
    [1_000, 'count', 1e3, 'k'],
    [999_999, 'count', 1e3, 'k'],
    [1_480_000, 'count', 1e6, 'M'],
    [2.8e9, 'count', 1e9, 'G'],
    [3e12, 'count', 1e12, 'T'],
    [1_023, 'bytes', 1, 'B'],
    [1_024, 'bytes', 2 ** 10, 'KiB'],
    [5 * 2 ** 30, 'bytes', 2 ** 30, 'GiB'],
    [0.02, 'ms', 1e-3, 'µs'],
    [0.1, 'ms', 1, 'ms'],
    [10_000, 'ms', 1e3, 's'],
    [0.97, 'fraction', 0.01, '%'],
    [38, 'dB', 1, 'dB'],
    [0.3, 'nats', 1, 'nats'],
    [120, 'perSecond', 1, '/s'],
    [0.9, 'score', 1, ''],
    [-2_000_000, 'plain', 1, ''],
  ] as const)('up to %d %s is divided by %d', (largest, unit, divisor, suffix) => {
    expect(axisScale(largest, unit)).toEqual({ divisor, suffix });
  });
});
