import type { StaticProfile } from '../analysis/static-profile.ts';
import type { Evidence, ModelEvidence, SideEvidence } from '../evidence.ts';
import { type RoundRatios, roundRatiosOf } from './round-ratios.ts';

/** What a page can draw of one model beyond its outcome: plain data, made from evidence alone. */
export interface ModelDetails {
  readonly id: string;
  /** Null where that side has no model, or none that could be read. */
  readonly base: SideDetails | null;
  readonly head: SideDetails | null;
  readonly rounds: RoundRatios | null;
}

export interface SideDetails {
  readonly profile: StaticProfile | null;
}

/** The details of every model, in the order of the evidence. */
export function detailsOf({ models }: Evidence): readonly ModelDetails[] {
  return models.map((model: ModelEvidence) => {
    const { id, base, head } = model;
    return { id, base: sideDetails(base), head: sideDetails(head), rounds: roundRatiosOf(model) };
  });
}

function sideDetails(side: SideEvidence): SideDetails | null {
  if (side.kind !== 'present') return null;
  return { profile: side.profile.kind === 'measured' ? side.profile.value : null };
}
