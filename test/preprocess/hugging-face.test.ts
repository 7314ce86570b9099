import { describe, expect, it } from 'vitest';
import { specFromText } from '../../src/preprocess/presets.ts';

const statistics = {
  do_normalize: true,
  image_mean: [0.485, 0.456, 0.406],
  image_std: [0.229, 0.224, 0.225],
};
/** As google/vit-base-patch16-224 has it. */
const vit = {
  do_normalize: true,
  do_rescale: true,
  do_resize: true,
  image_mean: [0.5, 0.5, 0.5],
  image_processor_type: 'ViTImageProcessor',
  image_std: [0.5, 0.5, 0.5],
  resample: 2,
  rescale_factor: 0.00392156862745098,
  size: { height: 224, width: 224 },
};
/** As openai/clip-vit-base-patch32 has it, in the old way. */
const clip = {
  crop_size: 224,
  do_center_crop: true,
  do_normalize: true,
  do_resize: true,
  feature_extractor_type: 'CLIPFeatureExtractor',
  image_mean: [0.48145466, 0.4578275, 0.40821073],
  image_std: [0.26862954, 0.26130258, 0.27577711],
  resample: 3,
  size: 224,
};

function read(value: unknown) {
  return specFromText(JSON.stringify(value), 'preprocessor_config.json');
}

describe('a preprocessor_config.json', () => {
  it('of ViT squashes to the size', () => {
    expect(read(vit)).toEqual({
      color: 'RGB',
      resize: { kind: 'exact', width: 224, height: 224 },
      backend: 'pillow',
      filter: 'bilinear',
      window: null,
      scale: 255,
      mean: [0.5, 0.5, 0.5],
      std: [0.5, 0.5, 0.5],
      layout: 'NCHW',
      type: 'float32',
    });
  });

  it('of CLIP takes the shorter side for a number, then crops with the offset rounded down', () => {
    expect(read(clip)).toMatchObject({
      resize: { kind: 'shorter', side: 224 },
      filter: 'bicubic',
      window: { width: 224, height: 224, anchor: 'center-floor', fill: [0, 0, 0] },
      scale: 255,
    });
  });

  it('of ViT in the old way takes a number as a square', () => {
    const old = { ...vit, image_processor_type: undefined, size: 32 };
    const spec = read({ ...old, feature_extractor_type: 'ViTFeatureExtractor' });
    expect(spec.resize).toEqual({ kind: 'exact', width: 32, height: 32 });
  });

  it('keeps width and height apart', () => {
    const sizes = { size: { height: 30, width: 40 }, crop_size: { height: 10, width: 20 } };
    expect(read({ ...vit, ...sizes })).toMatchObject({
      resize: { kind: 'exact', width: 40, height: 30 },
      window: { width: 20, height: 10 },
    });
  });

  it('of ConvNext crops small sizes by crop_pct and squashes large ones', () => {
    const convNext = { ...statistics, image_processor_type: 'ConvNextImageProcessor', resample: 3 };
    expect(read({ ...convNext, size: { shortest_edge: 224 }, crop_pct: 0.875 })).toMatchObject({
      resize: { kind: 'shorter', side: 256 },
      window: { width: 224, height: 224 },
    });
    expect(read({ ...convNext, size: { shortest_edge: 384 } })).toMatchObject({
      resize: { kind: 'exact', width: 384, height: 384 },
      window: null,
    });
  });

  it('leaves out the steps that are switched off', () => {
    const off = { do_resize: false, do_center_crop: false, do_rescale: false, do_normalize: false };
    expect(read({ ...clip, ...off })).toMatchObject({
      resize: null,
      window: null,
      scale: 1,
      mean: [0, 0, 0],
      std: [1, 1, 1],
    });
  });

  it('takes the factor, and flips the channels of MobileViT', () => {
    const file = { ...vit, rescale_factor: 0.00784313725490196, do_flip_channel_order: true };
    expect(read(file)).toMatchObject({ scale: 127.5, color: 'BGR' });
  });

  it.each([
    ['do_pad', { ...vit, do_pad: true }],
    ['do_thumbnail', { ...vit, do_thumbnail: true }],
    ['keep_aspect_ratio', { ...vit, keep_aspect_ratio: true }],
    ['size', { ...vit, size: { shortest_edge: 800, longest_edge: 1333 } }],
    ['size', { ...vit, size: { longest_edge: 980 } }],
    ['size', { ...vit, size: 224, image_processor_type: 'SomethingImageProcessor' }],
    ['size', { ...vit, size: undefined }],
    ['crop_size', { ...clip, crop_size: undefined }],
    ['resample', { ...vit, resample: undefined }],
    ['resample', { ...vit, resample: 6 }],
    ['image_mean', { ...vit, image_mean: undefined }],
    ['image_std', { ...vit, image_std: undefined }],
    ['mean', { ...vit, image_mean: [0.5] }],
    ['std', { ...vit, image_std: [0.5, 0, 0.5] }],
    ['image_processor_type', { ...vit, image_processor_type: 'LevitImageProcessor' }],
    ['image_processor_type', { ...vit, image_processor_type: 'EfficientNetImageProcessorFast' }],
  ])('is refused by its field %s where it cannot be followed', (field, value) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({
        code: 'bad-config',
        message: expect.stringMatching(`^preprocessor_config\\.json: ${field}: `),
      }),
    );
  });
});
