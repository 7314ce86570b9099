import { describe, expect, it } from 'vitest';
import { toGray, toRgb } from '../../src/preprocess/color.ts';
import { golden, imageOf } from './golden.ts';

describe('toGray', () => {
  it('gives every byte that Pillow gives for convert("L")', () => {
    expect(toGray(imageOf(golden.gray.source))).toEqual(imageOf(golden.gray.result));
  });

  it('keeps white white and leaves gray alone', () => {
    const white = { width: 1, height: 1, channels: 3, data: Uint8Array.of(255, 255, 255) } as const;
    expect([...toGray(white).data]).toEqual([255]);
    const gray = imageOf(golden.rgb.source);
    expect(toGray(gray)).toBe(gray);
  });
});

describe('toRgb', () => {
  it('gives every byte that Pillow gives for convert("RGB")', () => {
    expect(toRgb(imageOf(golden.rgb.source))).toEqual(imageOf(golden.rgb.result));
  });

  it('leaves colour alone', () => {
    const image = imageOf(golden.gray.source);
    expect(toRgb(image)).toBe(image);
  });
});
