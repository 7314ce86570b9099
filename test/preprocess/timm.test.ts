import { describe, expect, it } from 'vitest';
import { specFromText } from '../../src/preprocess/presets.ts';

/** As timm/resnet50.a1_in1k has it, shortened. */
const resnet = {
  architecture: 'resnet50',
  num_classes: 1000,
  pretrained_cfg: {
    input_size: [3, 224, 224],
    test_input_size: [3, 288, 288],
    interpolation: 'bicubic',
    crop_pct: 0.95,
    crop_mode: 'center',
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
  },
};

function read(change: object) {
  const pretrained_cfg = { ...resnet.pretrained_cfg, ...change };
  return specFromText(JSON.stringify({ ...resnet, pretrained_cfg }), 'config.json');
}

describe('a config.json of timm', () => {
  it('gives the size before the crop as the floor of size / crop_pct', () => {
    expect(read({})).toEqual({
      color: 'RGB',
      resize: { kind: 'shorter', side: 235 },
      backend: 'pillow',
      filter: 'bicubic',
      window: { width: 224, height: 224, anchor: 'center', fill: [0, 0, 0] },
      scale: 255,
      mean: [0.485, 0.456, 0.406],
      std: [0.229, 0.224, 0.225],
      layout: 'NCHW',
      type: 'float32',
    });
    expect(read({ crop_pct: 0.875 }).resize).toEqual({ kind: 'shorter', side: 256 });
    expect(read({ crop_pct: 0.9 }).resize).toEqual({ kind: 'shorter', side: 248 });
  });

  it('squashes, or pads with the mean, where crop_mode says so', () => {
    const all = { crop_pct: 1 };
    expect(read({ ...all, crop_mode: 'squash' }).resize).toEqual({
      kind: 'exact',
      width: 224,
      height: 224,
    });
    expect(read({ ...all, crop_mode: 'border', mean: [0.5, 0.5, 0.5] })).toMatchObject({
      resize: { kind: 'keep-ratio', width: 224, height: 224, edge: 'longer' },
      window: { fill: [128, 128, 128] },
    });
  });

  it('takes an input that is not square as height and width, and its filter as bilinear', () => {
    expect(read({ input_size: [3, 128, 256], crop_pct: 1 })).toMatchObject({
      resize: { kind: 'keep-ratio', width: 256, height: 128, edge: 'shorter' },
      filter: 'bilinear',
      window: { width: 256, height: 128 },
    });
  });

  it('has the defaults of resolve_data_config, and reads files without pretrained_cfg', () => {
    const text = JSON.stringify({ input_size: [3, 224, 224], interpolation: '', crop_mode: '' });
    expect(specFromText(text, 'config.json')).toMatchObject({
      resize: { kind: 'shorter', side: 256 },
      filter: 'bicubic',
      mean: [0.485, 0.456, 0.406],
    });
  });

  it('takes one channel as gray', () => {
    expect(read({ input_size: [1, 28, 28], mean: [0.13], std: [0.3] })).toMatchObject({
      color: 'L',
      mean: [0.13],
    });
  });

  it.each([
    ['interpolation', { interpolation: 'random' }],
    ['crop_mode', { crop_mode: 'corner' }],
    ['input_size.0', { input_size: [4, 224, 224] }],
    ['crop_pct', { crop_pct: 0 }],
    ['mean', { mean: [0.5] }],
    ['resize', { crop_pct: 1e-9 }],
  ])('is refused by its field %s where it cannot be followed', (field, change) => {
    expect(() => read(change)).toThrow(
      expect.objectContaining({
        code: 'bad-config',
        message: expect.stringContaining(`config.json: ${field}: `),
      }),
    );
  });
});
