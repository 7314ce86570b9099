import { UserError } from '../errors.ts';
import type { NamedTensor, NumberArray } from '../sample.ts';
import { resizeBilinear, resizeNearest } from './bilinear.ts';
import { isSameSize, type PixelSize, sizeText, unfitOutput } from './pixel-outputs.ts';
import { areProbabilities } from './scores-kind.ts';
import type { SegmentationOptions } from './segmentation-options.ts';
import { areFinite, isFloat } from './tensors.ts';

/** What a model says of an image, at the size of the truth. */
export interface Prediction {
  /** The class of each pixel, row by row; -1 where a score is not finite. */
  readonly classes: NumberArray;
  /** The same, if the scores of a binary model were probabilities; null where they cannot be. */
  readonly ifProbabilities: NumberArray | null;
  /** How many classes the model tells apart; null for index maps. */
  readonly told: number | null;
  /** No score is NaN or infinite. */
  readonly finite: boolean;
}

/** The scores of one image: one plane of pixels per channel. */
interface Scores extends PixelSize {
  readonly channels: number;
  readonly data: NumberArray;
}

type Options = Pick<SegmentationOptions, 'resizeOutput' | 'scores' | 'threshold'>;

const noClass = -1;

/** The sizes of a float output [1, C, H, W] or [1, H, W], or of an index map; null for others. */
function layoutOf(output: NamedTensor): Omit<Scores, 'data'> | null {
  const [height, width] = output.shape.slice(-2);
  if (height === undefined || width === undefined || height < 1 || width < 1) return null;
  const leading = output.shape.slice(0, -2);
  if (leading.length === 0) return isFloat(output) ? null : { channels: 1, height, width };
  const [batch, channels = 1] = leading;
  if (batch !== 1 || leading.length > 2 || channels < 1) return null;
  return channels > 1 && !isFloat(output) ? null : { channels, height, width };
}

function planeOf({ data, width, height }: Scores, channel: number): NumberArray {
  return data.subarray(channel * width * height, (channel + 1) * width * height);
}

/** The channel with the highest score per pixel, the lowest index among equals. */
function argmax(channels: number, plane: (channel: number) => ArrayLike<number>): Int32Array {
  const first = plane(0);
  const best = Float64Array.from(first);
  const classes = new Int32Array(first.length);
  const broken = new Uint8Array(first.length);
  for (let channel = 0; channel < channels; channel += 1) {
    const scores = channel === 0 ? first : plane(channel);
    for (let pixel = 0; pixel < classes.length; pixel += 1) {
      const score = scores[pixel] ?? 0;
      // Only NaN and the infinities are not 0 away from themselves.
      if (score - score !== 0) broken[pixel] = 1;
      if (score > (best[pixel] ?? 0)) {
        best[pixel] = score;
        classes[pixel] = channel;
      }
    }
  }
  return classes.map((index, pixel) => (broken[pixel] === 1 ? noClass : index));
}

/** Class 1 where the score is above the limit. */
function aboveLimit(scores: ArrayLike<number>, limit: number): Int32Array {
  return Int32Array.from(scores, (score) =>
    score - score === 0 ? Number(score > limit) : noClass,
  );
}

function areUnitScores(id: string, { data }: Scores): boolean {
  let [min, max] = [Infinity, -Infinity];
  for (const score of data) {
    if (!Number.isFinite(score)) continue;
    if (score < min) min = score;
    if (score > max) max = score;
  }
  return areProbabilities({ id, min, max, sum: 0 });
}

/** Scores that become classes at the size of the truth, in the order that the options ask for. */
function classified(
  scores: Scores,
  to: PixelSize,
  options: Options,
  classify: (plane: (channel: number) => ArrayLike<number>) => Int32Array,
): NumberArray {
  if (isSameSize(scores, to)) return classify((channel) => planeOf(scores, channel));
  if (options.resizeOutput === 'nearest') {
    return resizeNearest(
      classify((channel) => planeOf(scores, channel)),
      scores,
      to,
    );
  }
  return classify((channel) => resizeBilinear(planeOf(scores, channel), scores, to));
}

function binary(id: string, scores: Scores, to: PixelSize, options: Options): Prediction {
  const mayBeProbabilities = options.scores !== 'logits' && areUnitScores(id, scores);
  if (options.scores === 'probabilities' && !mayBeProbabilities) {
    throw new UserError(
      'output-mismatch',
      `sample ${id}: scores outside 0…1 are no probabilities`,
      'say scores: logits, or end the model in Sigmoid',
    );
  }
  const above = (limit: number) =>
    classified(scores, to, options, (plane) => aboveLimit(plane(0), limit));
  const { threshold } = options;
  const asLogits = () => above(Math.log(threshold / (1 - threshold)));
  const finite = areFinite(scores.data);
  if (options.scores === 'probabilities') {
    return { classes: above(threshold), ifProbabilities: null, told: 2, finite };
  }
  const ifProbabilities = mayBeProbabilities ? above(threshold) : null;
  return { classes: asLogits(), ifProbabilities, told: 2, finite };
}

/**
 * The class of every pixel from a model's first output: scores [1, C, H, W] (the highest, the lowest
 * index among equals), one channel of scores (class 1 where sigmoid(x) > threshold), or an integer
 * map [1, H, W] of classes. Where sizes differ, scores are resized bilinearly before they become
 * classes, as mmsegmentation does it, unless the options say otherwise.
 * UserError `output-mismatch` where shapes do not serve.
 */
export function predictionOf(
  id: string,
  outputs: readonly NamedTensor[],
  to: PixelSize,
  options: Options,
): Prediction {
  const [output] = outputs;
  const layout = output === undefined ? null : layoutOf(output);
  if (output === undefined || layout === null) {
    const needed = 'give scores [1, C, H, W] or an integer map [1, H, W] as the first output';
    throw unfitOutput(id, output, needed);
  }
  checkSize(id, layout, to, options);
  const scores = { ...layout, data: output.data };
  if (!isFloat(output)) {
    const classes = isSameSize(layout, to) ? output.data : resizeNearest(output.data, layout, to);
    return { classes, ifProbabilities: null, told: null, finite: true };
  }
  if (layout.channels === 1) return binary(id, scores, to, options);
  const classes = classified(scores, to, options, (plane) => argmax(layout.channels, plane));
  return { classes, ifProbabilities: null, told: layout.channels, finite: areFinite(scores.data) };
}

/** UserError `output-mismatch` where sizes differ and the options forbid to resize. */
export function checkSize(
  id: string,
  from: PixelSize,
  to: PixelSize,
  { resizeOutput }: Pick<Options, 'resizeOutput'>,
): void {
  if (resizeOutput !== 'none' || isSameSize(from, to)) return;
  throw new UserError(
    'output-mismatch',
    `sample ${id}: the prediction is ${sizeText(from)}, the mask ${sizeText(to)}`,
    'give both the same size, or say how the prediction is resized',
  );
}
