import { UserError } from '../errors.ts';
import { floatOfHalf } from '../half.ts';
import type { PixelImage } from '../sample.ts';
import type { ModelInput } from './normalize.ts';
import { preprocess } from './pipeline.ts';
import type { PreprocessSpec } from './spec.ts';
import { variantsOf } from './variants.ts';

/** A tensor that somebody's own code made. */
export interface GivenTensor {
  readonly data: ArrayLike<number>;
  /** With or without a batch axis of 1. */
  readonly shape: readonly number[];
}

/** How far two tensors of one shape are apart. */
export interface Distance {
  readonly equal: boolean;
  readonly maxAbs: number;
  readonly meanAbs: number;
  /** Of all elements, the share that differs at all. */
  readonly differingShare: number;
}

/** One preprocessing against a tensor; the distance is null where the shapes differ. */
export interface Match {
  /** What was changed to get there, one after the other; empty for the spec itself. */
  readonly changes: readonly string[];
  readonly spec: PreprocessSpec;
  readonly shape: readonly number[];
  readonly distance: Distance | null;
}

/** The spec itself, what comes nearest, and all single changes from near to far. */
export interface Comparison {
  readonly own: Match;
  readonly nearest: Match;
  readonly ranked: readonly Match[];
}

/** Several mistakes at once are common (BGR and no division); more than this is another pipeline. */
const maxChanges = 4;

function sameShape(ours: readonly number[], theirs: readonly number[]): boolean {
  const own = theirs.length === ours.length + 1 && theirs[0] === 1 ? theirs.slice(1) : theirs;
  return own.length === ours.length && own.every((side, axis) => side === ours[axis]);
}

/**
 * Our model input against a given tensor, which is rounded to float32 as the model would take it
 * (float16 values are exact in it). Null where the shapes differ by more than a batch axis of 1.
 */
export function distanceOf(ours: ModelInput, theirs: GivenTensor): Distance | null {
  if (!sameShape(ours.shape, theirs.shape)) return null;
  const size = ours.data.length;
  let maxAbs = 0;
  let sum = 0;
  let differing = 0;
  for (let at = 0; at < size; at++) {
    const own = ours.data[at] ?? 0;
    const value = ours.type === 'float16' ? floatOfHalf(own) : own;
    const difference = Math.abs(value - Math.fround(theirs.data[at] ?? 0));
    if (difference === 0) continue;
    differing++;
    sum += difference;
    if (difference > maxAbs) maxAbs = difference;
  }
  return {
    equal: differing === 0,
    maxAbs,
    meanAbs: size === 0 ? 0 : sum / size,
    differingShare: size === 0 ? 0 : differing / size,
  };
}

function matchOf(
  image: PixelImage,
  spec: PreprocessSpec,
  theirs: GivenTensor,
  changes: readonly string[],
): Match {
  const input = preprocess({ kind: 'image', image }, spec);
  return { changes, spec, shape: input.shape, distance: distanceOf(input, theirs) };
}

function meanOf({ distance }: Match): number {
  return distance === null ? Number.POSITIVE_INFINITY : distance.meanAbs;
}

/** All plausible changes of one match, nearest first; among equals the order of `variantsOf`. */
function step(image: PixelImage, from: Match, theirs: GivenTensor): readonly Match[] {
  const matches = variantsOf(from.spec).flatMap(({ name, spec }) => {
    try {
      return [matchOf(image, spec, theirs, [...from.changes, name])];
    } catch (error) {
      // A thin image has no size under some rules; those are not how this tensor was made.
      if (error instanceof UserError) return [];
      throw error;
    }
  });
  return matches.toSorted((a, b) => Math.sign(meanOf(a) - meanOf(b)) || 0);
}

/**
 * Which preprocessing gives this tensor from this image: the spec, one of its variants, or several
 * changes of it, found by taking the nearest variant as long as that comes nearer. UserError
 * `dataset-malformed` where the tensor is not finite, `bad-config` where the spec does not fit.
 */
export function compareTensor(
  image: PixelImage,
  spec: PreprocessSpec,
  theirs: GivenTensor,
): Comparison {
  for (let at = 0; at < theirs.data.length; at++) {
    if (Number.isFinite(theirs.data[at])) continue;
    const message = `element ${at} of the given tensor is ${theirs.data[at]}`;
    throw new UserError(
      'dataset-malformed',
      message,
      'store the input that the model was fed with',
    );
  }
  const own = matchOf(image, spec, theirs, []);
  if (own.distance?.equal === true) return { own, nearest: own, ranked: [] };
  const ranked = step(image, own, theirs);
  let nearest = own;
  let next = ranked;
  for (let changes = 0; changes < maxChanges; changes++) {
    const [best] = next;
    if (best === undefined || !(meanOf(best) < meanOf(nearest))) break;
    nearest = best;
    if (nearest.distance?.equal === true) break;
    next = step(image, nearest, theirs);
  }
  return { own, nearest, ranked };
}
