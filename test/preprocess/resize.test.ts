import { describe, expect, it } from 'vitest';
import { filters, resize } from '../../src/preprocess/resize.ts';
import { resizeOpenCv } from '../../src/preprocess/resize-opencv.ts';
import { golden, imageOf } from './golden.ts';

describe('resize', () => {
  for (const name of Object.keys(filters)) {
    it(`gives every byte that Pillow gives with ${name}, for 7 images and 6 sizes`, () => {
      const cases = golden.pillow.filter(({ filter }) => filter === name);
      expect(cases.length).toBe(42);
      for (const { source, result, filter } of cases) {
        const resized = resize(imageOf(source), result.width, result.height, filter);
        expect(resized).toEqual(imageOf(result));
      }
    });
  }

  it('gives the same image where the size does not change', () => {
    const image = imageOf(golden.gray.source);
    expect(resize(image, image.width, image.height, 'lanczos')).toBe(image);
  });
});

describe('resizeOpenCv', () => {
  it('gives every byte that cv2.resize gives with INTER_LINEAR, for 7 images and 7 sizes', () => {
    expect(golden.opencv.length).toBe(49);
    for (const { source, result } of golden.opencv) {
      const resized = resizeOpenCv(imageOf(source), result.width, result.height);
      expect(resized).toEqual(imageOf(result));
    }
  });

  it('gives the same image where the size does not change', () => {
    const image = imageOf(golden.gray.source);
    expect(resizeOpenCv(image, image.width, image.height)).toBe(image);
  });
});
