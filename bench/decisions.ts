/** Decisions made from rounds that are already there: what `bench` would have said, and when. */
import { benchPoint } from '../src/commands/bench-point.ts';
import type { SideName } from '../src/evidence.ts';
import type { Round } from '../src/evidence-latency.ts';
import { type Decision, standardLooks, wantsAnotherRound } from '../src/stats/sequential.ts';
import { createLatency, createModel } from '../test/support/evidence.ts';
import { differsByMannWhitney, ratioOfMeans } from './naive-rules.ts';

export interface Trial {
  readonly verdict: Decision;
  /** The rounds that the decision took, in the order of measuring. */
  readonly rounds: readonly Round[];
}

/** Measures on until the rule of `bench` has decided, taking the rounds from a list. */
function decideFrom(nextRound: (index: number) => Round, margin: number): Trial {
  const rounds: Round[] = [];
  const verdict = () => {
    const { value } = createLatency([], { rounds });
    return benchPoint(createModel(), value, margin).verdict;
  };
  const isDecided = () => verdict() !== 'undecided';
  while (wantsAnotherRound(rounds.length, standardLooks, isDecided)) {
    rounds.push(nextRound(rounds.length));
  }
  return { verdict: verdict(), rounds };
}

/**
 * Decisions on windows of consecutive rounds, whose starts are spread evenly over the rounds laid in
 * a circle. Where there are fewer rounds than all windows take, windows overlap, and what they say is
 * not independent.
 */
export function decideWindows(
  rounds: readonly Round[],
  windows: number,
  margin: number,
): readonly Trial[] {
  const most = standardLooks.rounds.at(-1) ?? 0;
  if (rounds.length < most) throw new Error(`a window may take ${most} rounds`);
  return Array.from({ length: windows }, (_, window) => {
    const start = Math.floor((window * rounds.length) / windows);
    return decideFrom((index) => {
      const round = rounds[(start + index) % rounds.length];
      if (round === undefined) throw new Error('the circle has no end');
      return round;
    }, margin);
  });
}

/** All runs of two samples, as rules see them that know no rounds. */
export type Runs = Readonly<Record<SideName, readonly number[]>>;

export function pooledRuns({ rounds }: Trial): Runs {
  const of = (side: SideName) => rounds.flatMap((round) => round[side].blocksMs.flat());
  return { base: of('base'), head: of('head') };
}

/** How many of some samples the usual rules call slower by 10 %, and different at all. */
export function countNaive(samples: readonly Runs[]) {
  return {
    byMeans: samples.filter(({ base, head }) => ratioOfMeans(base, head) > 1.1).length,
    byMannWhitney: samples.filter(({ base, head }) => differsByMannWhitney(base, head)).length,
  };
}
