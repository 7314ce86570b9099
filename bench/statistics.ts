/**
 * Whether the statistics keep their promises: `node bench/statistics.ts`, one to two minutes.
 * 1. how often the displayed 95 % interval of an accuracy change holds the truth, summed exactly;
 * 2. how often a gate of 1, 3 or 10 accuracies fails without any change, or with just the allowed one;
 * 3. the same two for metrics that are means or have to be resampled.
 * A row passes at 94 % coverage and 1 % false alarms, less the noise of the simulation (two standard
 * errors). Rows in brackets are known not to: they show where an interval is too short.
 */
import { binomialProbability } from '../src/stats/binomial.ts';
import { standardBootstrap } from '../src/stats/bootstrap.ts';
import { holm } from '../src/stats/holm.ts';
import { type PairedStatistic, pairedEstimates } from '../src/stats/paired.ts';
import {
  pairedProportionDifference,
  pairedProportionTails,
  twoSided95,
} from '../src/stats/proportion.ts';
import type { BoundedEstimate } from '../src/stats/signed-rank.ts';
import { tailP } from '../src/stats/tails.ts';
import { uniforms } from '../test/support/noise.ts';
import { means, type Population, sets } from './populations.ts';

const wantedCoverage = 0.94;
const allowedAlarms = 0.01;

const uniform = uniforms(7);

function print(...cells: readonly string[]): void {
  const [first = '', ...others] = cells;
  process.stdout.write(`${first.padEnd(42)}${others.map((cell) => cell.padStart(14)).join('')}\n`);
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

/** Two standard errors of a share that was simulated. */
const noise = (share: number, runs: number) => 2 * Math.sqrt((share * (1 - share)) / runs);

/** A coverage or false-alarm rate with its mark. */
function marked(share: number, isKept: boolean): string {
  return `${percent(share)} ${isKept ? 'pass' : 'FAIL'}`;
}

/** What is known to fall short is shown without a mark. */
function coverageCell(covered: number, runs: number, isPromised: boolean): string {
  const share = covered / runs;
  if (!isPromised) return `(${percent(share)})`;
  return marked(share, share + noise(wantedCoverage, runs) >= wantedCoverage);
}

function alarmCell(alarms: number, runs: number): string {
  const share = alarms / runs;
  return marked(share, share - noise(allowedAlarms, runs) <= allowedAlarms);
}

/** The probability that the interval holds the truth, summed over all likely numbers of flips. */
function exactCoverage(count: number, lossRate: number, gainRate: number): number {
  const flipRate = lossRate + gainRate;
  const most = Math.min(count, Math.ceil(count * flipRate + 8 * Math.sqrt(count * flipRate)) + 8);
  let covered = 0;
  for (let flips = 0; flips <= most; flips += 1) {
    const chance = binomialProbability(flips, count, flipRate);
    for (let lost = 0; lost <= flips; lost += 1) {
      const bounds = pairedProportionDifference(lost, flips - lost, count, twoSided95);
      if (!holds(bounds, gainRate - lossRate)) continue;
      covered += chance * binomialProbability(lost, flips, lossRate / flipRate);
    }
  }
  return covered;
}

/** Bounds of equal arithmetic may differ from the truth in the last digit. */
function holds({ low, high }: BoundedEstimate, truth: number): boolean {
  return low <= truth + 1e-12 && truth <= high + 1e-12;
}

const sizes = [50, 100, 200, 500, 1_000, 5_000] as const;

function printCoverage(): void {
  print('accuracy: 95 % interval', ...sizes.map((count) => `N=${count}`));
  for (const drop of [0, 0.005, 0.01]) {
    for (const gainRate of [0.005, 0.01, 0.03]) {
      const cells = sizes.map((count) => {
        const share = exactCoverage(count, gainRate + drop, gainRate);
        return marked(share, share >= wantedCoverage);
      });
      print(`drop ${percent(drop)}, churn ${percent(gainRate)}`, ...cells);
    }
  }
  for (const drop of [0.005, 0.01, 0.02]) {
    const cells = sizes.map((count) => {
      const share = exactCoverage(count, drop, 0);
      return marked(share, share >= wantedCoverage);
    });
    print(`drop ${percent(drop)}, no gains`, ...cells);
  }
}

/** A binomial draw by inversion of its table. */
function binomialDraw(count: number, rate: number): () => number {
  const cumulative: number[] = [];
  let sum = 0;
  for (let k = 0; k <= count && sum < 1 - 1e-12; k += 1) {
    sum += binomialProbability(k, count, rate);
    cumulative.push(sum);
  }
  return () => {
    const draw = uniform();
    const found = cumulative.findIndex((each) => each >= draw);
    return found === -1 ? cumulative.length - 1 : found;
  };
}

const gates = [1, 3, 10] as const;
const margins = [0, 0.005, 0.01] as const;

/** Alarms of gates that allow `margin`, on models that lose `drop`; one number per size of gate. */
function countAlarms(
  count: number,
  drop: number,
  churn: number,
  margin: number,
  runs: number,
): readonly number[] {
  const losses = binomialDraw(count, churn + drop);
  const gains = binomialDraw(count, churn);
  const known = new Map<string, number>();
  const drawP = () => {
    const [lost, gained] = [losses(), gains()];
    const key = `${lost} ${gained}`;
    const p = known.get(key) ?? tailP(pairedProportionTails(lost, gained, count), margin, -1);
    known.set(key, p);
    return p;
  };
  const alarms = gates.map(() => 0);
  for (let run = 0; run < runs; run += 1) {
    const pValues = Array.from({ length: 10 }, drawP);
    for (const [index, gate] of gates.entries()) {
      const isAlarm = holm(pValues.slice(0, gate), allowedAlarms).includes(true);
      alarms[index] = (alarms[index] ?? 0) + Number(isAlarm);
    }
  }
  return alarms;
}

function printAccuracyGates(): void {
  const runs = 10_000;
  print('accuracy: false alarms', ...gates.map((gate) => `${gate} metrics`));
  for (const margin of margins) {
    // Without any change, and with a drop of just what is allowed.
    for (const drop of margin === 0 ? [0] : [0, margin]) {
      for (const churn of [0.005, 0.01, 0.03]) {
        const rows = [50, 200, 1_000, 5_000].map((count) =>
          countAlarms(count, drop, churn, margin, runs),
        );
        const worst = gates.map((_, gate) => Math.max(...rows.map((row) => row[gate] ?? 0)));
        const name = `limit ${percent(margin)}, drop ${percent(drop)}, churn ${percent(churn)}`;
        print(name, ...worst.map((alarms) => alarmCell(alarms, runs)));
      }
    }
  }
}

/** The true change of a population, from one very large draw where it is not known to be zero. */
function truthOf(population: Population, change: number): Readonly<Record<Part, number>> {
  const { base, head } = valuesOf(population.draw(400_000));
  return { base, head, difference: change === 0 ? 0 : head - base };
}

type Part = 'base' | 'head' | 'difference';

/** Both values, without any interval. */
function valuesOf({ base, head }: PairedStatistic): { base: number; head: number } {
  const [before, after] = [base, head].map((side) => {
    if (side.kind === 'set') return side.of(null) ?? Number.NaN;
    if (side.kind === 'share') return Number.NaN;
    return side.values.reduce((sum, each) => sum + each, 0) / side.values.length;
  });
  return { base: before ?? Number.NaN, head: after ?? Number.NaN };
}

/** A population and what is true of it. */
interface Known {
  readonly population: Population;
  readonly change: number;
  readonly truth: Readonly<Record<Part, number>>;
}

function printEstimate(known: Known, count: number, runs: number): void {
  const { population, change, truth } = known;
  const covered = { base: 0, head: 0, difference: 0 };
  let [alarms, undefinedRuns] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const [estimate] = pairedEstimates(count, [population.draw(count)], {
      ...standardBootstrap,
      seed: run,
    });
    if (!estimate) {
      undefinedRuns += 1;
      continue;
    }
    for (const part of ['base', 'head', 'difference'] as const) {
      covered[part] += Number(holds(estimate[part], truth[part]));
    }
    for (const direction of [1, -1] as const) {
      alarms += Number(tailP(estimate.tails, 0, direction) <= allowedAlarms);
    }
  }
  const defined = runs - undefinedRuns;
  print(
    `${population.name}, ${change === 0 ? 'no change' : 'changed'}, N=${count}`,
    coverageCell(covered.difference, defined, count >= population.differenceFrom),
    // Both models err on the same samples: they are no two runs.
    coverageCell((covered.base + covered.head) / 2, defined, count >= population.oneModelFrom),
    // Either direction is a gate of its own.
    change === 0 ? alarmCell(alarms, 2 * defined) : '',
  );
}

function printEstimates(): void {
  print('other metrics', 'difference', 'one model', 'false alarms');
  for (const change of [0, 0.2]) {
    for (const population of means.map((of) => of(change))) {
      const known = { population, change, truth: truthOf(population, change) };
      for (const count of [30, 50, 100, 200, 1_000]) printEstimate(known, count, 4_000);
    }
    for (const population of sets.map((of) => of(change))) {
      const known = { population, change, truth: truthOf(population, change) };
      for (const count of [30, 50, 100, 200]) printEstimate(known, count, 600);
    }
  }
}

printCoverage();
print('');
printAccuracyGates();
print('');
printEstimates();
