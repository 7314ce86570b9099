import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/preprocess/spec.ts';
import { framed } from '../../src/preprocess/window.ts';

/** One row of pixels 1, 2, 3, … */
function row(width: number) {
  const data = Uint8Array.from({ length: width }, (_, i) => i + 1);
  return { width, height: 1, channels: 1, data } as const;
}

function pixels(source: number, width: number, height: number, anchor: Anchor, fill = 0) {
  return [...framed(row(source), { width, height, anchor, fill: [fill] }).image.data];
}

describe('framed', () => {
  it('rounds half an offset to even in the centre: 0.5 to 0, 1.5 to 2, 2.5 to 2', () => {
    expect(pixels(5, 4, 1, 'center')).toEqual([1, 2, 3, 4]);
    expect(pixels(5, 2, 1, 'center')).toEqual([3, 4]);
    expect(pixels(6, 1, 1, 'center')).toEqual([3]);
  });

  it('fills where the image is smaller, the odd pixel at the end', () => {
    expect(pixels(2, 5, 1, 'center')).toEqual([0, 1, 2, 0, 0]);
    expect(pixels(2, 2, 4, 'center', 9)).toEqual([9, 9, 1, 2, 9, 9, 9, 9]);
  });

  it('fills one side while it crops the other', () => {
    expect(pixels(4, 2, 3, 'center')).toEqual([0, 0, 2, 3, 0, 0]);
  });

  it('rounds down both ways as transformers does', () => {
    expect(pixels(5, 2, 1, 'center-floor')).toEqual([2, 3]);
    expect(pixels(2, 5, 1, 'center-floor')).toEqual([0, 0, 1, 2, 0]);
  });

  it('starts in the corner and says where it started', () => {
    expect(pixels(5, 2, 1, 'corner')).toEqual([1, 2]);
    expect(pixels(2, 4, 1, 'corner', 7)).toEqual([1, 2, 7, 7]);
    const window = { width: 2, height: 4, anchor: 'center', fill: [0] } as const;
    expect(framed(row(5), window)).toMatchObject({ left: 2, top: -1 });
  });

  it('fills each channel with its own value', () => {
    const pixel = { width: 1, height: 1, channels: 3, data: Uint8Array.of(1, 2, 3) } as const;
    const window = { width: 2, height: 1, anchor: 'corner', fill: [7, 8, 9] } as const;
    expect([...framed(pixel, window).image.data]).toEqual([1, 2, 3, 7, 8, 9]);
  });
});
