import { assert } from '../errors.ts';
import { binomialProbability, binomialTail } from './binomial.ts';

/** Samples on which two models differ: right before and wrong now, and the other way round. */
export interface Flips {
  readonly lost: number;
  readonly gained: number;
}

/** Counts the flips between two columns of the same samples, 1 where the answer is right. */
export function countFlips(base: ArrayLike<number>, head: ArrayLike<number>): Flips {
  assert(base.length === head.length, 'flips between the same samples');
  let [lost, gained] = [0, 0];
  for (let sample = 0; sample < base.length; sample += 1) {
    const change = (head[sample] ?? 0) - (base[sample] ?? 0);
    if (change < 0) lost += 1;
    else if (change > 0) gained += 1;
  }
  return { lost, gained };
}

/**
 * The exact p-value of "the head got worse": P(X >= lost) with X binomial over all flips at 1/2
 * (McNemar, Psychometrika 12, 1947). 1 where nothing flipped.
 */
export function mcnemarOneSided({ lost, gained }: Flips): number {
  return binomialTail(lost, lost + gained, 0.5);
}

/**
 * The smallest drop of a share that the one-sided exact test at `alpha` detects with probability
 * `power` on this many samples, or null where no drop can be detected. Each sample is gained with
 * probability `gainRate`, lost with `gainRate` plus the drop, else unchanged; the power is summed
 * exactly over the number of flips within 9 standard deviations, which leaves out less than 1e-15.
 */
export function minimumDetectableDrop(
  samples: number,
  gainRate: number,
  alpha: number,
  power: number,
): number | null {
  const critical = criticalLosses(alpha);
  const isSeen = (drop: number) => powerOf(samples, gainRate, drop, critical) >= power;
  const largest = 1 - 2 * gainRate;
  if (largest <= 0) return null;
  let missed = 0;
  // Doubling from one sample upwards keeps the table of critical values short.
  let detected = Math.min(largest, 1 / samples);
  while (!isSeen(detected)) {
    if (detected === largest) return null;
    missed = detected;
    detected = Math.min(largest, 2 * detected);
  }
  while (detected - missed > 1e-9 * detected) {
    const middle = (missed + detected) / 2;
    if (isSeen(middle)) detected = middle;
    else missed = middle;
  }
  return detected;
}

/** The chance that the test rejects. */
function powerOf(
  samples: number,
  gainRate: number,
  drop: number,
  critical: (flips: number) => number,
): number {
  const flipRate = 2 * gainRate + drop;
  const lostShare = (gainRate + drop) / flipRate;
  const mean = samples * flipRate;
  const reach = 9 * Math.sqrt(mean * (1 - flipRate)) + 9;
  const first = Math.max(0, Math.floor(mean - reach));
  const last = Math.min(samples, Math.ceil(mean + reach));
  let rejects = binomialTail(critical(first), first, lostShare);
  let sum = 0;
  for (let flips = first; flips <= last; flips += 1) {
    sum += binomialProbability(flips, samples, flipRate) * rejects;
    const [now, next] = [critical(flips), critical(flips + 1)];
    // One more flip: the tail gains what stood just below it, and loses its first term if it moves.
    rejects += lostShare * binomialProbability(now - 1, flips, lostShare);
    if (next > now) rejects -= binomialProbability(now, flips + 1, lostShare);
  }
  return sum;
}

/** The fewest losses among n flips that are significant; n + 1 where not even all of them are. */
function criticalLosses(alpha: number): (flips: number) => number {
  // Among no flips nothing is significant; each further flip raises the number by one or by none.
  const table = [1];
  let tail = 0;
  return (flips) => {
    for (let count = table.length; count <= flips; count += 1) {
      const before = table[count - 1] ?? 1;
      const grown = tail + binomialProbability(before - 1, count - 1, 0.5) / 2;
      const isStill = grown <= alpha;
      tail = isStill ? grown : grown - binomialProbability(before, count, 0.5);
      table.push(isStill ? before : before + 1);
    }
    return table[flips] ?? 1;
  };
}
