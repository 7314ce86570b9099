import { describe, expect, it } from 'vitest';
import { smallestSide, ssim, ssimConventions } from '../../src/tasks/ssim.ts';

function wave(width: number, height: number, phase: number): Float64Array {
  return Float64Array.from(
    { length: width * height },
    (_, at) => 127 + 120 * Math.sin(at * 0.37 + phase + Math.floor(at / width)),
  );
}

describe('ssim', () => {
  it.each(ssimConventions)('%s is exactly 1 of a plane and itself', (convention) => {
    const plane = wave(20, 15, 0);
    expect(ssim(plane, plane, { width: 20, height: 15 }, convention)).toBe(1);
  });

  it.each(ssimConventions)('%s is symmetric and less than 1 where planes differ', (convention) => {
    const [a, b] = [wave(20, 15, 0), wave(20, 15, 0.5)];
    const size = { width: 20, height: 15 };
    const value = ssim(a, b, size, convention);
    expect(value).toBeLessThan(1);
    expect(ssim(b, a, size, convention)).toBeCloseTo(value ?? Number.NaN, 14);
  });

  it('of two constants hangs on their means alone', () => {
    const [a, b] = [new Float64Array(169).fill(100), new Float64Array(169).fill(150)];
    const c1 = 2.55 ** 2;
    const expected = (2 * 100 * 150 + c1) / (100 ** 2 + 150 ** 2 + c1);
    for (const convention of ssimConventions) {
      expect(ssim(a, b, { width: 13, height: 13 }, convention)).toBeCloseTo(expected, 9);
    }
  });

  it.each(ssimConventions)('%s ends where the image is smaller than its window', (convention) => {
    const side = smallestSide(convention);
    const [a, b] = [wave(side, side + 3, 0), wave(side, side + 3, 1)];
    expect(ssim(a, b, { width: side, height: side + 3 }, convention)).not.toBeNull();
    const small = { width: side + 3, height: side - 1 };
    expect(ssim(a, b, small, convention)).toBeNull();
  });

  it('needs 11, 11, 7 and 6 pixels', () => {
    expect(ssimConventions.map(smallestSide)).toEqual([11, 11, 7, 6]);
  });
});
