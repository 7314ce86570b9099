import { describe, expect, it } from 'vitest';
import { preprocessSchema } from '../../src/config/preprocess-schema.ts';

function specFor(section: object) {
  const choice = preprocessSchema.parse(section);
  if (choice.kind !== 'spec') throw new Error(`a spec is due, not ${choice.kind}`);
  return choice.spec;
}

describe('the section preprocess', () => {
  it('has defaults that change nothing but the range', () => {
    expect(specFor({})).toEqual({
      color: 'RGB',
      resize: null,
      backend: 'pillow',
      filter: 'bilinear',
      window: null,
      scale: 255,
      mean: [0, 0, 0],
      std: [1, 1, 1],
      layout: 'NCHW',
      type: 'float32',
    });
    expect(specFor({ color: 'L', dtype: 'uint8' })).toMatchObject({
      scale: 1,
      mean: [0],
      type: 'uint8',
    });
  });

  it('takes one number as the shorter side and a pair as it is', () => {
    expect(specFor({ resize: 28 }).resize).toEqual({ kind: 'shorter', side: 28 });
    expect(specFor({ resize: [30, 20] }).resize).toEqual({ kind: 'exact', width: 30, height: 20 });
    expect(specFor({ resize: 28, fit: 'longer' })).toMatchObject({
      resize: { kind: 'inside', width: 28, height: 28, rounding: 'floor' },
      window: null,
    });
  });

  it('lets a key that is written override its preset', () => {
    expect(specFor({ preset: 'torchvision', resize: 232, filter: 'bicubic' })).toMatchObject({
      resize: { kind: 'shorter', side: 232 },
      filter: 'bicubic',
      window: { width: 224, height: 224 },
      mean: [0.485, 0.456, 0.406],
    });
    expect(specFor({ preset: 'yolo', resize: [320, 256], pad: 0 })).toMatchObject({
      resize: { kind: 'inside', width: 320, height: 256, rounding: 'ceil' },
      window: { fill: [0, 0, 0] },
    });
  });

  it('keeps the crop-pct of a preset for another crop, unless resize is written', () => {
    const crop = { preset: 'timm', crop: 288 };
    expect(specFor(crop).resize).toEqual({ kind: 'shorter', side: 329 });
    expect(specFor({ ...crop, resize: 288 }).resize).toEqual({ kind: 'shorter', side: 288 });
    expect(specFor({ ...crop, 'crop-pct': 0.95 }).resize).toEqual({ kind: 'shorter', side: 303 });
    const fromPreset = specFor({ preset: 'torchvision', 'crop-pct': 1 });
    expect(fromPreset.resize).toEqual({ kind: 'shorter', side: 224 });
    expect(specFor({ ...crop, resize: null }).resize).toBeNull();
  });

  it('names a file or the model instead', () => {
    const path = 'models/preprocessor_config.json';
    expect(preprocessSchema.parse({ from: path })).toEqual({ kind: 'file', path });
    expect(preprocessSchema.parse({ from: 'model' })).toEqual({ kind: 'model' });
  });

  it.each([
    ['mean', { mean: [0.5] }],
    ['mean', { preset: 'torchvision', color: 'L' }],
    ['std', { color: 'L', std: [1, 1] }],
    ['std.0', { std: [0, 1, 1] }],
    ['std', { std: [1e-60, 1, 1] }],
    ['scale', { scale: 0 }],
    ['resize', { resize: 0 }],
    ['resize', { resize: 20_000 }],
    ['resize', { resize: 2.5 }],
    ['resize', { crop: 16_000, 'crop-pct': 0.5 }],
    ['crop', { crop: [1, 2, 3] }],
    ['crop-pct', { 'crop-pct': 0.9 }],
    ['crop-pct', { 'crop-pct': 0.9, crop: null, preset: 'timm' }],
    ['crop-pct', { 'crop-pct': 0.9, crop: 224, resize: 256 }],
    ['crop-pct', { 'crop-pct': 1.1, crop: 224 }],
    ['color', { color: 'RGBA' }],
    ['preset', { preset: 'caffe' }],
    ['fit', { fit: 'stretch' }],
    ['filter', { filter: 'area' }],
    ['filter', { filter: 'bicubic', backend: 'opencv' }],
    ['pad', { pad: 256 }],
    ['pad', { crop: 8, pad: [1, 2] }],
    ['dtype', { dtype: 'uint8', scale: 255 }],
    ['dtype', { preset: 'torchvision', dtype: 'uint8' }],
    ['layout', { from: 'model', layout: 'NHWC' }],
    ['', { size: 3 }],
  ])('refuses a wrong %s: %j', (field, section) => {
    const result = preprocessSchema.safeParse(section);
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});
