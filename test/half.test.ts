import { describe, expect, it } from 'vitest';
import { floatOfHalf, halfBits } from '../src/half.ts';
import { golden, tensorBytes } from './preprocess/golden.ts';

const { count, offset, bits } = golden.halves;
const floats = new Float32Array(tensorBytes(offset, count * 4).buffer);
const halves = new Uint16Array(tensorBytes(bits, count * 2).buffer);

describe('halfBits', () => {
  it('gives the bits of numpy, with ties, subnormals, overflow and both zeros', () => {
    expect(count).toBeGreaterThan(400);
    expect(halfBits(floats)).toEqual(halves);
  });

  it('keeps what is no number no number', () => {
    expect(floatOfHalf(halfBits(Float32Array.of(Number.NaN))[0] ?? 0)).toBeNaN();
  });
});

describe('floatOfHalf', () => {
  it('is the inverse of halfBits for all 65536 halves that are numbers', () => {
    const all = Uint16Array.from({ length: 2 ** 16 }, (_, each) => each).filter(
      (each) => !Number.isNaN(floatOfHalf(each)),
    );
    expect(all.length).toBe(2 ** 16 - 2 * 1023);
    expect(halfBits(Float32Array.from(all, floatOfHalf))).toEqual(all);
  });
});
