import { describe, expect, it } from 'vitest';
import { plainFields, specOf } from '../../src/preprocess/fields.ts';
import { presets } from '../../src/preprocess/named-presets.ts';
import { specProblem } from '../../src/preprocess/spec.ts';
import { variantsOf } from '../../src/preprocess/variants.ts';

const torchvision = specOf({ ...plainFields, ...presets.torchvision });

function named(name: string) {
  return variantsOf(torchvision).find((variant) => variant.name === name)?.spec;
}

describe('variantsOf', () => {
  it.each(Object.entries(presets))(
    'gives only specs that can be run, once each: %s',
    (_, preset) => {
      const spec = specOf({ ...plainFields, ...preset });
      const variants = variantsOf(spec);
      expect(variants.length).toBeGreaterThan(5);
      expect(variants.filter((variant) => specProblem(variant.spec) !== null)).toEqual([]);
      const texts = [spec, ...variants.map((variant) => variant.spec)].map((each) =>
        JSON.stringify(each),
      );
      expect(new Set(texts).size).toBe(texts.length);
      expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
    },
  );

  it('has the mistakes that people make', () => {
    expect(variantsOf(torchvision).map(({ name }) => name)).toEqual([
      'BGR instead of RGB',
      'BGR instead of RGB, with mean and std in that order',
      'L instead of RGB',
      'no division by 255',
      'pixels of 0…255 as they are',
      'mean and std of 0.5',
      'mean and std of CLIP',
      'no mean and std',
      'filter nearest',
      'filter box',
      'filter hamming',
      'filter bicubic',
      'filter lanczos',
      'backend opencv, without antialiasing',
      'squashed to the input size',
      'shorter side to the input size, then cropped',
      'crop-pct 0.9',
      'crop-pct 0.95',
      'cropped without resizing',
      'letterbox',
      'letterbox-predict',
      'letterbox-floor in the corner',
      'letterbox with black',
      'anchor center-floor',
      'anchor corner',
      'NHWC instead of NCHW',
    ]);
  });

  it('changes what its name says', () => {
    expect(named('crop-pct 0.9')?.resize).toEqual({ kind: 'shorter', side: 248 });
    expect(named('BGR instead of RGB, with mean and std in that order')).toMatchObject({
      color: 'BGR',
      mean: [0.406, 0.456, 0.485],
    });
    expect(named('squashed to the input size')).toMatchObject({
      resize: { kind: 'exact', width: 224, height: 224 },
      window: null,
    });
  });

  it('offers the antialiased filters to OpenCV, and no statistics of colours to gray', () => {
    const yolo = specOf({ ...plainFields, ...presets.yolo });
    const ofYolo = variantsOf(yolo).map(({ name }) => name);
    expect(ofYolo).toContain('filter bilinear of Pillow, antialiased');
    const gray = specOf({ ...plainFields, color: 'L', resize: [28, 28], mean: [0.1], std: [0.3] });
    const ofGray = variantsOf(gray).map(({ name }) => name);
    expect(ofGray).toContain('RGB instead of L');
    expect(ofGray.filter((name) => name.startsWith('mean and std'))).toEqual([
      'mean and std of 0.5',
    ]);
  });
});
