import type { NodeProfile, StaticProfile } from '../analysis/static-profile.ts';
import type { Facts } from '../explain/facts.ts';
import { isHeavy, type TimeKind } from '../explain/kinds.ts';
import { type PairingKeys, pairByKeys } from '../explain/pairs.ts';

/** One layer on both sides: milliseconds or MACs; null on a side that does not have it. */
export interface LayerChange {
  readonly name: string;
  readonly op: string;
  readonly kind: TimeKind;
  readonly base: number | null;
  readonly head: number | null;
}

export interface LayerChanges {
  /**
   * The largest change first; where one side has no such model, the largest layer of the other.
   */
  readonly layers: readonly LayerChange[];
  /** Layers that changed, those that are left out included. */
  readonly changed: number;
  /** Layers of both sides, each pair once. */
  readonly of: number;
}

/** As many as are read with ease. */
const maximumLayers = 16;

/**
 * The layers whose time changed most. Null where nothing was traced, or where the times of the two
 * sides cannot be set against each other.
 */
export function timeChanges({ base, head, change, subject, pairs }: Facts): LayerChanges | null {
  const isComparable = base !== null && head !== null ? change !== null : subject !== null;
  if (!isComparable) return null;
  return mostChanged(
    pairs.map((pair) => ({
      name: pair.name,
      op: pair.op,
      kind: pair.kind,
      base: pair.base?.ms ?? null,
      head: pair.head?.ms ?? null,
    })),
  );
}

/** The layers whose MACs changed most; null where none did. */
export function macsChanges(
  base: StaticProfile | null,
  head: StaticProfile | null,
): LayerChanges | null {
  if (base === null && head === null) return null;
  const pairs = pairByKeys(pricedNodes(base), pricedNodes(head));
  return mostChanged(
    pairs.flatMap((pair) => {
      const either = pair.head ?? pair.base;
      if (either === null) return [];
      const { name, op, kind } = either;
      return [{ name, op, kind, base: pair.base?.macs ?? null, head: pair.head?.macs ?? null }];
    }),
  );
}

interface PricedNode extends PairingKeys {
  readonly op: string;
  readonly macs: number;
}

/** The nodes that the total of MACs counts. */
function pricedNodes(profile: StaticProfile | null): readonly PricedNode[] {
  return (profile?.nodes ?? []).flatMap((node) => {
    const { name, op, kind, macs } = node;
    if (macs === null || macs === 0 || node.skipped === true) return [];
    return [{ name, op, kind, macs, isNamed: true, shapeKey: shapeKeyOf(node) }];
  });
}

function shapeKeyOf({ kind, op, outputs }: NodeProfile): string {
  return JSON.stringify([isHeavy(kind) ? kind : op, outputs.map(({ shape }) => shape)]);
}

function mostChanged(layers: readonly LayerChange[]): LayerChanges | null {
  const changed = layers
    .filter((layer) => sizeOf(layer) > 0)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (changed.length === 0) return null;
  return {
    layers: changed.slice(0, maximumLayers),
    changed: changed.length,
    of: layers.length,
  };
}

function sizeOf({ base, head }: LayerChange): number {
  return Math.abs((head ?? 0) - (base ?? 0));
}
