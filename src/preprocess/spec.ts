import { UserError } from '../errors.ts';
import { type Filter, filters } from './resize.ts';

/** The channels that the model sees. BGR is RGB reversed at the end, as OpenCV orders them. */
export const colors = ['L', 'RGB', 'BGR'] as const;
export type Color = (typeof colors)[number];

/** Which library's resize is followed byte for byte. */
export const backends = ['pillow', 'opencv'] as const;
export const layouts = ['NCHW', 'NHWC'] as const;
export const inputTypes = ['float32', 'uint8', 'float16'] as const;

/** How large the image becomes. Only `exact` changes the aspect ratio by more than rounding. */
export type Resize =
  /** The shorter side to `side`, the longer truncated: torchvision's `Resize(n)`. */
  | { readonly kind: 'shorter'; readonly side: number }
  /** Exactly this. */
  | { readonly kind: 'exact'; readonly width: number; readonly height: number }
  /**
   * As large as fits inside. `ceil` is what ultralytics' `load_image` does, `round` (half to even)
   * its `LetterBox`, `floor` YOLOX's `preproc`.
   */
  | {
      readonly kind: 'inside';
      readonly width: number;
      readonly height: number;
      readonly rounding: 'ceil' | 'round' | 'floor';
    }
  /**
   * timm's `ResizeKeepRatio`: as small as covers the target (`shorter`), or as large as fits inside
   * (`longer`).
   */
  | {
      readonly kind: 'keep-ratio';
      readonly width: number;
      readonly height: number;
      readonly edge: 'shorter' | 'longer';
    };

/**
 * Where the window of a crop lies: in the centre as torchvision rounds it, in the centre half a
 * pixel towards the top left (Hugging Face, MLPerf), or in the top left corner.
 */
export const anchors = ['center', 'center-floor', 'corner'] as const;
export type Anchor = (typeof anchors)[number];

/** The part of the image that the model sees; where the image does not reach it is filled. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly anchor: Anchor;
  /** Pixel values 0…255, one per channel in the order of `color`. */
  readonly fill: readonly number[];
}

/** From image to model input, in this order: color, resize, window, scale, mean, std, layout. */
export interface PreprocessSpec {
  readonly color: Color;
  readonly resize: Resize | null;
  readonly backend: (typeof backends)[number];
  readonly filter: Filter;
  readonly window: Window | null;
  /** Pixels are divided by this: 255 gives 0…1. */
  readonly scale: number;
  /** One number per channel, in the order of `color`, subtracted after scaling. */
  readonly mean: readonly number[];
  /** One number per channel, in the order of `color`, divided by at the end. */
  readonly std: readonly number[];
  readonly layout: (typeof layouts)[number];
  readonly type: (typeof inputTypes)[number];
}

/** Larger than any vision model's input; keeps one slip of the keyboard from filling memory. */
export const maxSide = 16_384;

/** What is wrong with a spec: the key of the config that it is about, what, and what to do. */
export interface SpecProblem {
  readonly field: string;
  readonly problem: string;
  readonly hint: string;
}

/** How many numbers `mean` and `std` have for this colour. */
export function channelsOf(color: Color): 1 | 3 {
  return color === 'L' ? 1 : 3;
}

function problem(field: string, text: string, hint: string): SpecProblem {
  return { field, problem: text, hint };
}

function perChannelProblem(
  field: string,
  values: readonly number[],
  color: Color,
): SpecProblem | null {
  const channels = channelsOf(color);
  if (values.length !== channels) {
    return problem(
      field,
      `${values.length} values for color ${color}, which has ${channels}`,
      `give ${field} ${channels} ${channels === 1 ? 'value' : 'values'}, or change color`,
    );
  }
  if (values.every(Number.isFinite)) return null;
  return problem(field, 'not a number', 'give finite numbers');
}

function sidesProblem(field: string, sides: readonly number[]): SpecProblem | null {
  const wrong = sides.find((side) => !(Number.isInteger(side) && side >= 1 && side <= maxSide));
  if (wrong === undefined) return null;
  return problem(field, `${wrong} pixels`, `give whole numbers from 1 to ${maxSide}`);
}

function resizeSides(resize: Resize | null): readonly number[] {
  if (resize === null) return [];
  return resize.kind === 'shorter' ? [resize.side] : [resize.width, resize.height];
}

function filterProblem({ filter, backend }: PreprocessSpec): SpecProblem | null {
  if (!Object.hasOwn(filters, filter)) {
    return problem('filter', `unknown filter ${filter}`, Object.keys(filters).join(', '));
  }
  if (backend === 'pillow' || filter === 'bilinear') return null;
  return problem(
    'filter',
    `the opencv backend has no ${filter}`,
    'use bilinear (INTER_LINEAR), or the pillow backend',
  );
}

function fillProblem({ window, color }: PreprocessSpec): SpecProblem | null {
  if (window === null) return null;
  const wrong = perChannelProblem('pad', window.fill, color);
  if (wrong !== null) return wrong;
  const isPixel = (value: number) => Number.isInteger(value) && value >= 0 && value <= 255;
  if (window.fill.every(isPixel)) return null;
  return problem('pad', `[${window.fill}] is no pixel`, 'give whole numbers from 0 to 255');
}

/** uint8 is for models that normalise themselves: arithmetic in bytes would round it away. */
function typeProblem({ type, scale, mean, std }: PreprocessSpec): SpecProblem | null {
  if (type !== 'uint8') return null;
  const isIdentity = scale === 1 && mean.every((m) => m === 0) && std.every((s) => s === 1);
  if (isIdentity) return null;
  return problem(
    'dtype',
    'uint8 has no room for scale, mean and std',
    'use float32, or remove scale, mean and std',
  );
}

/** The first thing that keeps the fields from being a preprocessing, or null. */
export function specProblem(spec: PreprocessSpec): SpecProblem | null {
  const { color, mean, std, scale } = spec;
  const perChannel = perChannelProblem('mean', mean, color) ?? perChannelProblem('std', std, color);
  if (perChannel !== null) return perChannel;
  if (std.some((value) => Math.fround(value) === 0)) {
    return problem('std', 'division by 0', 'give 1 where nothing is to be divided');
  }
  if (!Number.isFinite(scale) || Math.fround(scale) === 0) {
    return problem('scale', `division by ${scale}`, 'give 255, or 1 to keep 0…255');
  }
  const { window } = spec;
  return (
    sidesProblem('resize', resizeSides(spec.resize)) ??
    sidesProblem('crop', window === null ? [] : [window.width, window.height]) ??
    filterProblem(spec) ??
    fillProblem(spec) ??
    typeProblem(spec)
  );
}

/** UserError `bad-config`, naming the field, where the fields do not make a preprocessing. */
export function checkSpec(spec: PreprocessSpec): void {
  const found = specProblem(spec);
  if (found === null) return;
  throw new UserError('bad-config', `preprocess.${found.field}: ${found.problem}`, found.hint);
}
