import type { StaticProfile } from '../analysis/static-profile.ts';
import type { Evidence, ModelEvidence, SideEvidence } from '../evidence.ts';
import { type LayerPair, type LayerSide, pairLayers } from '../explain/layer-pairs.ts';

/** What a page can draw of one model beyond its outcome: plain data, made from evidence alone. */
export interface ModelDetails {
  readonly id: string;
  /** Null where that side has no model, or none that could be read. */
  readonly base: SideDetails | null;
  readonly head: SideDetails | null;
  /** The nodes of both sides; empty where neither has a profile. */
  readonly layerPairs: readonly LayerPair[];
}

export interface SideDetails {
  readonly profile: StaticProfile | null;
}

/** The details of every model, in the order of the evidence. */
export function detailsOf({ models }: Evidence): readonly ModelDetails[] {
  return models.map(({ id, base, head }: ModelEvidence) => {
    const layerPairs = pairLayers(layerSide(base), layerSide(head));
    return { id, base: sideDetails(base), head: sideDetails(head), layerPairs };
  });
}

function sideDetails(side: SideEvidence): SideDetails | null {
  if (side.kind !== 'present') return null;
  return { profile: side.profile.kind === 'measured' ? side.profile.value : null };
}

function layerSide(side: SideEvidence): LayerSide | null {
  if (side.kind !== 'present' || side.profile.kind !== 'measured') return null;
  const trace = side.trace.kind === 'measured' ? side.trace.value : null;
  return { profile: side.profile.value, trace };
}
