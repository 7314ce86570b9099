import type { StaticProfile } from '../analysis/static-profile.ts';
import type { ModelEvidence, SideEvidence } from '../evidence.ts';
import type { Unit } from '../units.ts';
import type { Metric } from './metric.ts';
import {
  type Comparison,
  certain,
  type Delta,
  obstacle,
  type Reading,
  relativeTo,
} from './reading.ts';

type ModelFile = Extract<SideEvidence, { kind: 'present' }>['file'];

interface StaticMetricOptions {
  readonly title: string;
  readonly unit: Unit;
  readonly of: (profile: StaticProfile, file: ModelFile) => number;
  /** What the value leaves out, in words; undefined where it is whole. */
  readonly missing: (profile: StaticProfile, file: ModelFile) => string | undefined;
}

/** A metric that is exact and needs no runtime: a function of the static profile and the file. */
export function staticMetric(options: StaticMetricOptions): Metric {
  return {
    title: options.title,
    unit: options.unit,
    better: 'lower',
    absoluteLimitOf: 'value',
    tasks: [],
    needsBase: false,
    compare: (model) => compareSides(model, (side) => readSide(side, options)),
  };
}

function readSide(side: SideEvidence, options: StaticMetricOptions): Reading | null {
  if (side.kind === 'absent') return null;
  if (side.kind === 'unreadable') return { kind: 'unavailable', failure: side.failure };
  if (side.profile.kind === 'unavailable') return side.profile;
  if (side.profile.kind === 'not-asked') return null;
  const profile = side.profile.value;
  const value = options.of(profile, side.file);
  const missing = options.missing(profile, side.file);
  return missing === undefined ? { kind: 'exact', value } : { kind: 'partial', value, missing };
}

/** Nothing can be missing: parameters and nodes are in the file, whatever their shapes do. */
export function nothingMissing(): undefined {
  return undefined;
}

/** Unpriced operators and unknown shapes turn a sum over nodes into a lower bound. */
export function missingNodes(profile: StaticProfile): string | undefined {
  const { partial, unknownOps, unknownShapes, unpinnedDims, assumedTrips } = profile.coverage;
  if (!partial) return undefined;
  if (unpinnedDims.length > 0) return `dimensions not pinned: ${unpinnedDims.join(', ')}`;
  if (unknownOps.length > 0) {
    return `operators without a price: ${unknownOps.map((each) => each.op).join(', ')}`;
  }
  if (assumedTrips !== undefined) {
    return `loops of unknown length count once: ${assumedTrips.join(', ')}`;
  }
  return `${unknownShapes} tensors of unknown shape`;
}

/** The bytes of the model's files, and what is not known of them. */
export const fileSize: Pick<StaticMetricOptions, 'of' | 'missing'> = {
  of: (_, file) => file.sizeBytes + (file.externalBytes ?? 0),
  missing: (_, file) => (file.externalBytes === null ? 'the size of external data' : undefined),
};

function compareSides(
  model: ModelEvidence,
  read: (side: SideEvidence) => Reading | null,
): Comparison {
  const [base, head] = [read(model.base), read(model.head)];
  return { base, head, delta: exactDelta(base, head) };
}

/** The difference of two exact readings. */
export function exactDelta(base: Reading | null, head: Reading | null): Delta {
  const blocked = obstacle(base, head);
  if (blocked !== undefined) return blocked;
  if (base?.kind !== 'exact' || head?.kind !== 'exact') {
    return { kind: 'unavailable', why: 'unmeasured' };
  }
  const difference = certain(head.value - base.value);
  const relative = relativeTo(base.value, difference);
  return { kind: 'exact', difference, relative, tails: null };
}
