import type { Verdict } from '../budgets/budget.ts';
import { budgetKinds } from '../budgets/index.ts';
import type { ModelEvidence } from '../evidence.ts';
import type { LatencyEvidence } from '../evidence-latency.ts';
import { metrics } from '../metrics/index.ts';
import {
  type CutShort,
  cutShortOf,
  type RunSummary,
  summariseRuns,
} from '../metrics/run-summary.ts';
import type { RoundNoise } from '../stats/round-bounds.ts';
import { logRatios, undisturbed } from '../stats/rounds.ts';

/** What `bench` says of one latency: both sides, their ratio, and whether it keeps the margin. */
export interface BenchPoint {
  readonly base: RunSummary;
  readonly head: RunSummary;
  readonly ratio: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly confidence: number;
  } | null;
  /** Null where the rounds are too few for an interval. */
  readonly noise: RoundNoise | null;
  /** head / base of each round. */
  readonly roundRatios: readonly number[];
  readonly verdict: 'within' | 'exceeded' | 'undecided';
  /** Only where undecided. */
  readonly why?: Extract<Verdict, { readonly kind: 'undecided' }>['why'];
  readonly rounds: number;
  readonly seconds: number;
  readonly stopped: LatencyEvidence['stopped'];
  readonly cutShort: CutShort | null;
}

/** The latency of a model against a margin, by the rule of `max-increase`. */
export function benchPoint(
  model: ModelEvidence,
  evidence: LatencyEvidence,
  marginRatio: number,
): BenchPoint {
  const comparison = metrics.latency.compare({
    ...model,
    latency: { kind: 'measured', value: evidence },
  });
  if (comparison === undefined) throw new Error('two measured sides can be compared');
  const limit = { kind: 'relative', amount: marginRatio, text: '' } as const;
  const verdict = budgetKinds['max-increase'].judge(limit, comparison, metrics.latency);
  const { delta } = comparison;
  const change = delta.kind === 'sampled' ? delta.relative : null;
  return {
    base: summariseRuns(evidence, 'base'),
    head: summariseRuns(evidence, 'head'),
    ratio: change && {
      value: 1 + change.value,
      low: 1 + change.low,
      high: 1 + change.high,
      confidence: 1 - 2 * evidence.alphaPerLook,
    },
    noise: (delta.kind === 'sampled' ? delta.paired?.noise : undefined) ?? null,
    roundRatios: logRatios(undisturbed(evidence.rounds)).map(Math.exp),
    verdict: verdict.kind === 'not-applicable' ? 'undecided' : verdict.kind,
    ...(verdict.kind === 'undecided' ? { why: verdict.why } : {}),
    rounds: evidence.rounds.length,
    seconds: evidence.seconds,
    stopped: evidence.stopped,
    cutShort: cutShortOf(evidence),
  };
}
