/** Made models on made samples, whose true metrics are known: what bench/statistics.ts draws from. */
import type { SampleWeights } from '../src/stats/bootstrap.ts';
import type { PairedStatistic, Resampled } from '../src/stats/paired.ts';
import { normals, uniforms } from '../test/support/noise.ts';

/** Draws both models' answers to `count` new samples. */
export interface Population {
  readonly name: string;
  /** The samples from which on the interval of the difference, or of one model, is long enough. */
  readonly differenceFrom: number;
  readonly oneModelFrom: number;
  readonly draw: (count: number) => PairedStatistic;
}

/** How the head differs: `change` 0 makes base and head exchangeable. */
type PopulationOf = (change: number) => Population;

const normal = normals(41);
const uniform = uniforms(42);
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** Losses of a classifier: most near zero, a few large. Both models err around the same margin. */
const crossEntropy = (confidence: number, spread: number, noise: number, name: string) => {
  return (change: number): Population => ({
    name,
    differenceFrom: 0,
    oneModelFrom: 0,
    draw: (count) => {
      const margins = Float64Array.from({ length: count }, () => confidence + spread * normal());
      const losses = (shift: number) =>
        mean(margins.map((margin) => softplus(shift - margin - noise * normal())));
      return { base: losses(0), head: losses(change) };
    },
  });
};

/** Decibels per image. */
const psnr: PopulationOf = (change) => ({
  name: 'PSNR',
  differenceFrom: 0,
  oneModelFrom: 0,
  draw: (count) => {
    const images = Float64Array.from({ length: count }, () => 30 + 4 * normal());
    const side = (shift: number) => mean(images.map((each) => each - shift + 0.2 * normal()));
    return { base: side(0), head: side(change) };
  },
});

/** The root of a mean of squares. */
const rootMeanSquare: PopulationOf = (change) => ({
  name: 'RMSE',
  differenceFrom: 0,
  // A root of squares errs together with its own deviation, which no moment of it shows.
  oneModelFrom: 100,
  draw: (count) => {
    const errors = Float64Array.from({ length: count }, normal);
    const side = (shift: number): Resampled => {
      const squares = errors.map((each) => (each * (1 + shift / 4) + 0.2 * normal()) ** 2);
      return set(count, 1, (weights) => Math.sqrt(ratio(squares, null, weights)));
    };
    return { base: side(0), head: side(change) };
  },
});

/** Four classes, each in two images of five, with areas of very different sizes. */
const meanIou: PopulationOf = (change) => ({
  name: 'mIoU',
  differenceFrom: 0,
  oneModelFrom: 0,
  draw: (count) => {
    const classes = Array.from({ length: 4 }, () => ({
      areas: Float64Array.from({ length: count }, () =>
        uniform() < 0.4 ? Math.exp(3 + normal()) : 0,
      ),
      qualities: Float64Array.from({ length: count }, () => 1.5 + normal()),
    }));
    const side = (shift: number): Resampled => {
      const columns = classes.map(({ areas, qualities }) => {
        const overlaps = areas.map((area, index) => {
          return area / (1 + Math.exp(shift - (qualities[index] ?? 0) - 0.3 * normal()));
        });
        return {
          overlaps,
          unions: overlaps.map((overlap, index) => 2 * (areas[index] ?? 0) - overlap),
        };
      });
      return set(count, 8, (weights) => {
        const ious = columns.map(({ overlaps, unions }) => ratio(overlaps, unions, weights));
        return average(ious.filter(Number.isFinite));
      });
    };
    return { base: side(0), head: side(change) };
  },
});

/** The mean recall of ten classes, of which few samples flip. */
const macroAccuracy: PopulationOf = (change) => ({
  name: 'macro accuracy',
  // Among few samples often none flips, and what never varied has an interval without width.
  differenceFrom: change === 0 ? 0 : 200,
  oneModelFrom: 0,
  draw: (count) => {
    const classes = Uint8Array.from({ length: count }, () => Math.floor(10 * uniform()));
    const margins = Float64Array.from({ length: count }, () => 1 + normal());
    const side = (shift: number): Resampled => {
      const right = margins.map((each) => Number(each - shift / 5 + 0.1 * normal() > 0));
      return set(count, 2, (weights) => macroRecall(classes, right, weights));
    };
    return { base: side(0), head: side(change) };
  },
});

function macroRecall(classes: Uint8Array, right: Float64Array, weights: SampleWeights) {
  const [hits, support] = [new Float64Array(10), new Float64Array(10)];
  for (let index = 0; index < classes.length; index += 1) {
    const weight = weights === null ? 1 : (weights[index] ?? 0);
    const own = classes[index] ?? 0;
    hits[own] = (hits[own] ?? 0) + weight * (right[index] ?? 0);
    support[own] = (support[own] ?? 0) + weight;
  }
  return average([...hits].map((hit, own) => hit / (support[own] ?? 0)).filter(Number.isFinite));
}

/** Metrics that are means over samples. */
export const means: readonly PopulationOf[] = [
  crossEntropy(2.5, 2.5, 0.35, 'cross-entropy'),
  crossEntropy(6, 4, 0.7, 'cross-entropy, rare'),
  psnr,
];

/** Metrics that are not. */
export const sets: readonly PopulationOf[] = [rootMeanSquare, meanIou, macroAccuracy];

function mean(values: Float64Array): Resampled {
  return { kind: 'mean', values, weights: null };
}

function set(
  count: number,
  columns: number,
  of: (weights: SampleWeights) => number | null,
): Resampled {
  return { kind: 'set', of, operations: count * columns };
}

/** Σ w·above / Σ w·below, NaN where nothing is below; without `below` each sample counts 1. */
function ratio(above: Float64Array, below: Float64Array | null, weights: SampleWeights): number {
  let [sum, whole] = [0, 0];
  for (let index = 0; index < above.length; index += 1) {
    const weight = weights === null ? 1 : (weights[index] ?? 0);
    sum += weight * (above[index] ?? 0);
    whole += below === null ? weight : weight * (below[index] ?? 0);
  }
  return sum / whole;
}

function average(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
