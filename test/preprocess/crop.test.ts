import { describe, expect, it } from 'vitest';
import { centerCrop } from '../../src/preprocess/crop.ts';

/** One row of pixels 1, 2, 3, … */
function row(width: number) {
  const data = Uint8Array.from({ length: width }, (_, i) => i + 1);
  return { width, height: 1, channels: 1, data } as const;
}

describe('centerCrop', () => {
  it('rounds half an offset to even: 0.5 to 0, 1.5 to 2, 2.5 to 2', () => {
    expect([...centerCrop(row(5), 4, 1).data]).toEqual([1, 2, 3, 4]);
    expect([...centerCrop(row(5), 2, 1).data]).toEqual([3, 4]);
    expect([...centerCrop(row(6), 1, 1).data]).toEqual([3]);
  });

  it('pads with 0 where the image is smaller, the odd pixel at the end', () => {
    expect([...centerCrop(row(2), 5, 1).data]).toEqual([0, 1, 2, 0, 0]);
    expect([...centerCrop(row(2), 2, 4).data]).toEqual([0, 0, 1, 2, 0, 0, 0, 0]);
  });

  it('pads one side while it crops the other', () => {
    expect([...centerCrop(row(4), 2, 3).data]).toEqual([0, 0, 2, 3, 0, 0]);
  });
});
