import { environmentDifferences } from '../evidence-environment.ts';
import type { AlignedNode } from './align.ts';
import { type NodePair, pairNodes } from './pairs.ts';
import { countOf, msOf, type SideTimes, timesOf } from './times.ts';
import type { TracedSide } from './traced-side.ts';

/** Measured time of the head over that of the base, with its bounds: 1.05 is 5 % slower. */
export interface LatencyRatio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

export interface ExplainInput {
  readonly base: TracedSide | null;
  readonly head: TracedSide | null;
  readonly latency: LatencyRatio | null;
}

/** What the rules look at. */
export interface Facts {
  readonly base: SideTimes | null;
  readonly head: SideTimes | null;
  /** The side that a finding about one side is about, where its times can be trusted. */
  readonly subject: Subject | null;
  readonly pairs: readonly NodePair[];
  /** Both sides, where their times can be set against each other. */
  readonly change: Change | null;
  /** Null where it was not measured, or what ran on the two sides cannot be compared. */
  readonly latency: LatencyRatio | null;
}

export interface Subject {
  readonly side: 'base' | 'head';
  readonly times: SideTimes;
}

/**
 * Shares are of traced runs; the measured ratio makes those of the head parts of the base's time.
 */
export interface Change {
  readonly base: SideTimes;
  readonly head: SideTimes;
  readonly latency: LatencyRatio | null;
}

export function factsOf({ base, head, latency }: ExplainInput): Facts {
  const before = base === null ? null : timesOf(base);
  const after = head === null ? null : timesOf(head);
  const isComparable = areComparable(base, head);
  return {
    base: before,
    head: after,
    subject: subjectOf(before, after),
    pairs: pairNodes(before, after),
    change: isComparable ? changeOf(before, after, latency) : null,
    latency: isComparable ? latency : null,
  };
}

/** The head, which can still be changed; the base of a model that was removed. */
function subjectOf(base: SideTimes | null, head: SideTimes | null): Subject | null {
  if (head !== null) return head.clock === 'work' ? { side: 'head', times: head } : null;
  return base?.clock === 'work' ? { side: 'base', times: base } : null;
}

function changeOf(
  base: SideTimes | null,
  head: SideTimes | null,
  latency: LatencyRatio | null,
): Change | null {
  if (base?.clock !== 'work' || head?.clock !== 'work') return null;
  return { base, head, latency };
}

/** Times of another provider, number of threads or machine are never set against each other. */
function areComparable(base: TracedSide | null, head: TracedSide | null): boolean {
  if (base === null || head === null) return false;
  const [one, other] = [base.trace, head.trace];
  if (one.provider !== other.provider || one.threads !== other.threads) return false;
  if (one.environment === null || other.environment === null) return true;
  const settings = { provider: one.provider, threads: one.threads ?? 0 };
  const differences = environmentDifferences(
    [one.environment, settings],
    [other.environment, settings],
  );
  return differences.length === 0;
}

/** Some kernels of one operator. */
export interface OpTime {
  readonly op: string;
  /** Kernels of one run; null where that is unknown. */
  readonly nodes: number | null;
  readonly ms: number;
  /** Of the side's time. */
  readonly share: number;
}

/** Operators in one finding: the rest is in the table. */
const opsNamed = 3;

/** The operators that take most of the time of some kernels, the slowest first. */
export function slowestOps(kernels: readonly AlignedNode[], side: SideTimes): readonly OpTime[] {
  return [...Map.groupBy(kernels, ({ traced }) => traced.op)]
    .map(([op, own]) => ({ op, nodes: countOf(own), ms: msOf(own), share: msOf(own) / side.ms }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, opsNamed);
}
