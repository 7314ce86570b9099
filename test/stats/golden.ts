import { readFileSync } from 'node:fs';

interface McNemarCase {
  readonly lost: number;
  readonly gained: number;
  readonly oneSided: number;
}

/** What SciPy computes, see test/golden/make/stats.py. */
interface Golden {
  readonly normal: readonly (readonly [p: number, z: number])[];
  readonly student: readonly (readonly [alpha: number, degrees: number, t: number])[];
  readonly mcnemar: readonly McNemarCase[];
  readonly binomial: readonly (readonly [
    k: number,
    n: number,
    share: number,
    probability: number,
    tail: number,
  ])[];
  readonly detectable: readonly (readonly [samples: number, gainRate: number, drop: number])[];
}

export const golden: Golden = JSON.parse(
  readFileSync(new URL('../golden/stats/scipy.json', import.meta.url), 'utf8'),
);
