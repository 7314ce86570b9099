import { UserError } from '../errors.ts';
import { type Filter, filters } from './resize.ts';

/** The channels that the model sees. BGR is RGB reversed at the end, as OpenCV orders them. */
type Color = 'L' | 'RGB' | 'BGR';

/** From image to model input, in this order: color, resize, crop, scale, mean, std, layout. */
export interface PreprocessSpec {
  readonly color: Color;
  /**
   * A number: the shorter side becomes so long and the other keeps the aspect ratio, as
   * torchvision's `Resize(n)`. A pair: exactly this width and height. null: no resize.
   */
  readonly resize: number | readonly [width: number, height: number] | null;
  /** Centre crop to a square or to [width, height], padded with 0 where the image is smaller. */
  readonly crop: number | readonly [width: number, height: number] | null;
  readonly filter: Filter;
  /** Pixels are divided by this: 255 gives 0…1. */
  readonly scale: number;
  /** One number per channel, in the order of `color`, subtracted after scaling. */
  readonly mean: readonly number[];
  /** One number per channel, in the order of `color`, divided by at the end. */
  readonly std: readonly number[];
  readonly layout: 'NCHW' | 'NHWC';
}

// Larger than any vision model's input; keeps one slip of the keyboard from filling memory.
const maxSide = 16_384;

function badField(field: string, problem: string, hint: string): UserError {
  return new UserError('bad-config', `preprocess.${field}: ${problem}`, hint);
}

/** How many numbers `mean` and `std` have for this colour. */
export function channelsOf(color: Color): 1 | 3 {
  return color === 'L' ? 1 : 3;
}

function checkPerChannel(field: 'mean' | 'std', spec: PreprocessSpec): void {
  const values = spec[field];
  const channels = channelsOf(spec.color);
  if (values.length !== channels) {
    throw badField(
      field,
      `${values.length} values for color ${spec.color}, which has ${channels}`,
      `give ${field} ${channels} ${channels === 1 ? 'value' : 'values'}, or change color`,
    );
  }
  if (!values.every(Number.isFinite)) throw badField(field, 'not a number', 'give finite numbers');
}

function checkSides(field: 'resize' | 'crop', spec: PreprocessSpec): void {
  const value = spec[field];
  if (value === null) return;
  for (const side of typeof value === 'number' ? [value] : value) {
    if (Number.isInteger(side) && side >= 1 && side <= maxSide) continue;
    throw badField(field, `${side} pixels`, `give whole numbers from 1 to ${maxSide}`);
  }
}

/** UserError `bad-config`, naming the field, where the fields do not make a preprocessing. */
export function checkSpec(spec: PreprocessSpec): void {
  checkPerChannel('mean', spec);
  checkPerChannel('std', spec);
  if (spec.std.some((value) => Math.fround(value) === 0)) {
    throw badField('std', 'division by 0', 'give 1 where nothing is to be divided');
  }
  if (!Number.isFinite(spec.scale) || Math.fround(spec.scale) === 0) {
    throw badField('scale', `division by ${spec.scale}`, 'give 255, or 1 to keep 0…255');
  }
  checkSides('resize', spec);
  checkSides('crop', spec);
  if (!Object.hasOwn(filters, spec.filter)) {
    throw badField('filter', `unknown filter ${spec.filter}`, Object.keys(filters).join(', '));
  }
}
