// An entry is a preprocessing that many models share: what it sets differently from plainFields.
// To add one: a line here with the file of the library that it follows.
// Its test is in test/preprocess/named-presets.test.ts, against a tensor of that library.
import type { SpecFields } from './fields.ts';
import { half, imagenet } from './statistics.ts';

export const presets = {
  /** No more than RGB and a division by 255. */
  none: {},
  /** The transforms of most weights in torchvision 0.14: `ImageClassification(crop_size=224)`. */
  torchvision: { resize: 256, crop: 224, filter: 'bilinear', ...imagenet },
  /** timm's `create_transform` without a pretrained_cfg (data/config.py, data/constants.py). */
  timm: { crop: 224, cropPct: 0.875, filter: 'bicubic', ...imagenet },
  /** ultralytics and YOLOv5 in validation: data/base.py and data/augment.py. */
  yolo: { resize: 640, fit: 'letterbox', backend: 'opencv' },
  /** YOLOX: `preproc` of data/data_augment.py. */
  yolox: {
    color: 'BGR',
    resize: 640,
    fit: 'letterbox-floor',
    backend: 'opencv',
    anchor: 'corner',
    scale: 1,
  },
  /** MLPerf's MobileNet: `pre_process_mobilenet` of vision/classification_and_detection. */
  'tf-mobilenet': {
    crop: 224,
    cropPct: 0.875,
    backend: 'opencv',
    anchor: 'center-floor',
    layout: 'NHWC',
    ...half,
  },
} as const satisfies Readonly<Record<string, Partial<SpecFields>>>;

export type PresetId = keyof typeof presets;
