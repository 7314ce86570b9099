import { roundHalfEven } from '../stats/rounding.ts';
import {
  type Anchor,
  type Color,
  channelsOf,
  type PreprocessSpec,
  type Resize,
  type Window,
} from './spec.ts';

/** One number for a square, or width and height. */
export type SideOrPair = number | readonly [width: number, height: number];

/**
 * How the image comes to its size:
 * - `shorter`: as small as covers `resize`: of one number as torchvision, of a pair as timm;
 * - `squash`: exactly `resize`, whatever the aspect ratio;
 * - `longer`: as large as fits inside `resize`, truncated;
 * - `border`: as large as fits inside `resize`, then padded, as timm's crop mode of that name;
 * - `letterbox`: the same as ultralytics does in validation, `letterbox-predict` in prediction;
 * - `letterbox-floor`: the same with both sides truncated, as YOLOX.
 */
export const fits = [
  'shorter',
  'squash',
  'longer',
  'border',
  'letterbox',
  'letterbox-predict',
  'letterbox-floor',
] as const;
export type Fit = (typeof fits)[number];

/** A preprocessing in the words of the config. */
export interface SpecFields {
  readonly color: Color;
  readonly resize: SideOrPair | null;
  /** Null: `squash` for a pair in `resize`, else `shorter`. */
  readonly fit: Fit | null;
  readonly backend: PreprocessSpec['backend'];
  readonly filter: PreprocessSpec['filter'];
  readonly crop: SideOrPair | null;
  /** Instead of `resize`: it is the floor of `crop` / this. */
  readonly cropPct: number | null;
  readonly anchor: Anchor;
  /** One pixel value, or one per channel; null: 114 for letterboxes, the mean for `border`, else 0. */
  readonly pad: number | readonly number[] | null;
  /** Null: 255, or 1 for uint8. */
  readonly scale: number | null;
  /** Null: 0 for each channel. */
  readonly mean: readonly number[] | null;
  /** Null: 1 for each channel. */
  readonly std: readonly number[] | null;
  readonly layout: PreprocessSpec['layout'];
  readonly type: PreprocessSpec['type'];
}

/** The defaults: pixels as RGB, divided by 255. */
export const plainFields: SpecFields = {
  color: 'RGB',
  resize: null,
  fit: null,
  backend: 'pillow',
  filter: 'bilinear',
  crop: null,
  cropPct: null,
  anchor: 'center',
  pad: null,
  scale: null,
  mean: null,
  std: null,
  layout: 'NCHW',
  type: 'float32',
};

/** The grey around letterboxed images in YOLOv5 and all that came after. */
export const letterboxGrey = 114;

function pairOf(side: SideOrPair): readonly [number, number] {
  return typeof side === 'number' ? [side, side] : side;
}

/** The resize to a target under a fit. */
export function resizeOf(target: SideOrPair, fit: Fit): Resize {
  const [width, height] = pairOf(target);
  switch (fit) {
    case 'shorter':
      // data/transforms_factory.py of timm: a square is torchvision's, which rounds otherwise.
      if (width === height) return { kind: 'shorter', side: width };
      return { kind: 'keep-ratio', width, height, edge: 'shorter' };
    case 'squash':
      return { kind: 'exact', width, height };
    case 'border':
      return { kind: 'keep-ratio', width, height, edge: 'longer' };
    case 'longer':
    case 'letterbox-floor':
      return { kind: 'inside', width, height, rounding: 'floor' };
    case 'letterbox':
      return { kind: 'inside', width, height, rounding: 'ceil' };
    case 'letterbox-predict':
      return { kind: 'inside', width, height, rounding: 'round' };
  }
}

/** data/transforms_factory.py of timm: `scale_size`. */
function targetOf({ resize, crop, cropPct }: SpecFields): SideOrPair | null {
  if (crop === null || cropPct === null) return resize;
  if (typeof crop === 'number') return Math.floor(crop / cropPct);
  return [Math.floor(crop[0] / cropPct), Math.floor(crop[1] / cropPct)];
}

/** The model input's size where it is not the resized image's own. */
function windowSize(fields: SpecFields, target: SideOrPair | null, fit: Fit): SideOrPair | null {
  if (fields.crop !== null) return fields.crop;
  return fit === 'border' || fit.startsWith('letterbox') ? target : null;
}

function fillOf(fields: SpecFields, fit: Fit, spec: Pick<PreprocessSpec, 'mean' | 'scale'>) {
  const { pad, color } = fields;
  if (pad !== null && typeof pad !== 'number') return pad;
  // data/transforms_factory.py of timm: round(255 * v) of each mean, in the scale of the mean.
  if (pad === null && fit === 'border') {
    return spec.mean.map((value) => roundHalfEven(spec.scale * value));
  }
  const grey = pad ?? (fit.startsWith('letterbox') ? letterboxGrey : 0);
  return Array.from({ length: channelsOf(color) }, () => grey);
}

/** The spec that the fields mean, each default filled in. Not checked: see `specProblem`. */
export function specOf(fields: SpecFields): PreprocessSpec {
  const { color, backend, filter, layout, type, anchor } = fields;
  const target = targetOf(fields);
  const isPair = fields.cropPct === null && target !== null && typeof target !== 'number';
  const fit = fields.fit ?? (isPair ? 'squash' : 'shorter');
  const perChannel = (value: number) => Array.from({ length: channelsOf(color) }, () => value);
  const scale = fields.scale ?? (type === 'uint8' ? 1 : 255);
  const mean = fields.mean ?? perChannel(0);
  const size = windowSize(fields, target, fit);
  const [width, height] = size === null ? [0, 0] : pairOf(size);
  const window: Window | null =
    size === null ? null : { width, height, anchor, fill: fillOf(fields, fit, { mean, scale }) };
  return {
    color,
    resize: target === null ? null : resizeOf(target, fit),
    backend,
    filter,
    window,
    scale,
    mean,
    std: fields.std ?? perChannel(1),
    layout,
    type,
  };
}
