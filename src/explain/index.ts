// An entry is a rule: what it says of where the time goes, with the numbers that it says it by.
// To add one: a `Rule` in a file beside this one, two lines here, and a sentence in reports/explanation.ts.
// Its test goes to test/explain/<file>.test.ts: where it fires, and where it must not.
import { type Amdahl, amdahl } from './amdahl.ts';
import { type DepthwiseMemoryBound, depthwiseMemoryBound } from './depthwise.ts';
import { type ExplainInput, factsOf } from './facts.ts';
import { type MoreKernels, moreKernels } from './kernels.ts';
import { type MacsFell, macsFellLatencyDidNot } from './macs-fell.ts';
import {
  type MacsTimeMismatch,
  macsTimeMismatch,
  type TimeWithoutMacs,
  timeWithoutMacs,
} from './mismatch.ts';
import {
  type MovementRose,
  movementShareRose,
  type RuntimeAdded,
  runtimeAdded,
  type TypeConversions,
  typeConversions,
} from './movement.ts';
import { type NodeGrew, type NodeNew, nodeGrew, nodeNew } from './nodes.ts';
import { type ChannelPadding, channelPadding } from './padding.ts';
import type { NodePair } from './pairs.ts';
import { type ProviderFallback, providerFallback } from './provider.ts';
import type { Rule } from './rule.ts';
import type { SideTimes } from './times.ts';
import { type WhatIf, whatIf } from './what-if.ts';

/** Its words are made in reports. */
export type Finding =
  | Amdahl
  | ChannelPadding
  | DepthwiseMemoryBound
  | MacsFell
  | MacsTimeMismatch
  | MoreKernels
  | MovementRose
  | NodeGrew
  | NodeNew
  | ProviderFallback
  | RuntimeAdded
  | TimeWithoutMacs
  | TypeConversions
  | WhatIf;

/**
 * The rules by what they are about, in the order in which a reader wants it: something ran
 * elsewhere than asked, base and head differ, one side is as it is, bounds on what could be gained.
 */
const rules: readonly (readonly Rule<Finding>[])[] = [
  [providerFallback],
  [macsFellLatencyDidNot, amdahl, moreKernels, movementShareRose, nodeGrew, nodeNew],
  [
    depthwiseMemoryBound,
    macsTimeMismatch,
    timeWithoutMacs,
    runtimeAdded,
    typeConversions,
    channelPadding,
  ],
  [whatIf],
];

/** The times of one side without the kernels that they are summed from. */
export type SideSummary = Omit<SideTimes, 'kernels'>;

/** Where the time goes, and why it is not where the MACs are. */
export interface Explanation {
  /** Null where the side was not traced, or no kernel took any time. */
  readonly base: SideSummary | null;
  readonly head: SideSummary | null;
  readonly nodes: readonly NodePair[];
  /** By what they are about, and among those by the time that they explain. */
  readonly findings: readonly Finding[];
}

/**
 * The times of both sides by kind and by node, and what the rules find in them. Pure. A side
 * without a trace has no times, and where latency was not measured nothing is said about its
 * change.
 */
export function explain(input: ExplainInput): Explanation {
  const facts = factsOf(input);
  const findings = rules.flatMap((group) =>
    group.flatMap((find) => find(facts)).toSorted((a, b) => b.explains - a.explains),
  );
  return {
    base: summaryOf(facts.base),
    head: summaryOf(facts.head),
    nodes: facts.pairs,
    findings,
  };
}

function summaryOf(times: SideTimes | null): SideSummary | null {
  if (times === null) return null;
  const { kernels: _, ...summary } = times;
  return summary;
}
