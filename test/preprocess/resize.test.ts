import { describe, expect, it } from 'vitest';
import { filters, resize } from '../../src/preprocess/resize.ts';
import { golden, imageOf } from './golden.ts';

describe('resize', () => {
  for (const name of Object.keys(filters)) {
    it(`gives every byte that Pillow gives with ${name}`, () => {
      const cases = golden.resize.filter(({ filter }) => filter === name);
      expect(cases.length).toBeGreaterThan(0);
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
