import type { NodeProfile, StaticProfile } from '../analysis/static-profile.ts';
import type { LayerPart } from './layer-name.ts';
import { type FindNode, nodeFinder } from './model-names.ts';
import type { RecordedLayer, RecordedProfile } from './profile.ts';

/** A layer beside what of the model it computes. */
export interface AlignedLayer {
  readonly layer: RecordedLayer;
  /**
   * The model's nodes that it computes, several where the tool fused them: convolutions and products
   * first, of those the one with most multiply-accumulates, else in the file's order. None where it
   * also computes nodes that cannot be told: its time would all be laid at those that can.
   */
  readonly nodes: readonly NodeProfile[];
  /**
   * The sum over its nodes; a node that several layers name counts in the one that took longest. 0
   * for data movement, null where it names no node of the model, a node has no price, or it is not
   * known which nodes lie between the two that it names.
   */
  readonly macs: number | null;
}

export interface ProfileAlignment {
  /** As in the profile, in its order. */
  readonly layers: readonly AlignedLayer[];
  /** Nodes of the model that a layer names, be it as an end of a range whose other end is unknown. */
  readonly namedNodes: number;
}

/** The positions of the nodes that a layer names, ascending. */
interface Named {
  readonly positions: readonly number[];
  /** It also computes nodes that cannot be told: its range has no two ends in the model. */
  readonly open: boolean;
}

/** The layers of a profile beside the nodes of the model that ran. */
export function alignProfile(profile: RecordedProfile, { nodes }: StaticProfile): ProfileAlignment {
  const named = namedNodes(profile.layers, nodes);
  const owners = ownersOf(profile.layers, named);
  const layers = profile.layers.map((layer, index): AlignedLayer => {
    const { positions, open } = named[index] ?? nothing;
    const own = positions.filter((position) => owners.get(position) === index);
    return {
      layer,
      nodes: open ? [] : costliestFirst(positions.flatMap((position) => nodes[position] ?? [])),
      macs: layer.movement ? 0 : open || positions.length === 0 ? null : macsOf(own, nodes),
    };
  });
  return { layers, namedNodes: owners.size };
}

function costliestFirst(nodes: readonly NodeProfile[]): readonly NodeProfile[] {
  const macsOrNone = ({ kind, macs }: NodeProfile) => (kind === 'other' ? 0 : (macs ?? 0));
  return nodes.toSorted(
    (a, b) =>
      Number(a.kind === 'other') - Number(b.kind === 'other') || macsOrNone(b) - macsOrNone(a),
  );
}

const nothing: Named = { positions: [], open: false };

/** First all names, then ranges: a node inside a range that a layer names belongs to that layer. */
function namedNodes(
  layers: readonly RecordedLayer[],
  nodes: readonly NodeProfile[],
): readonly Named[] {
  const find = nodeFinder(nodes);
  const explicit = layers.map(({ parts }) => parts.flatMap((part) => namedBy(part, find)));
  const free = freePositions(nodes.length);
  for (const position of explicit.flat()) free.take(position, position);
  return layers.map(({ parts }, index) => {
    const ranges = parts.flatMap((part) => (part.kind === 'range' ? [rangeOf(part, find)] : []));
    const inside = ranges.flatMap((range) => (range === null ? [] : free.take(...range)));
    const positions = new Set([...(explicit[index] ?? []), ...inside]);
    return { positions: [...positions].toSorted((a, b) => a - b), open: ranges.includes(null) };
  });
}

function namedBy(part: LayerPart, find: FindNode): readonly number[] {
  const names = part.kind === 'node' ? [part.name] : [...part.from, ...part.to];
  return names.flatMap((name) => find(name) ?? []);
}

/**
 * From the first to the last position; null where an end is no node of the model, or they are
 * swapped.
 */
function rangeOf(
  { from, to }: Extract<LayerPart, { readonly kind: 'range' }>,
  find: FindNode,
): readonly [number, number] | null {
  const starts = from.flatMap((name) => find(name) ?? []);
  const ends = to.flatMap((name) => find(name) ?? []);
  const first = starts.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const last = ends.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  return first <= last && Number.isFinite(first) && Number.isFinite(last) ? [first, last] : null;
}

interface FreePositions {
  /** The positions from first to last that nobody took yet; they are taken now. */
  readonly take: (first: number, last: number) => readonly number[];
}

/** Each position is given once, so that many long ranges cost no more than one. */
function freePositions(length: number): FreePositions {
  /** The next position that may be free, by position; followed until it is its own. */
  const next = Array.from({ length: length + 1 }, (_, position) => position);
  const freeFrom = (position: number) => {
    let at = position;
    for (let after = next[at] ?? length; after !== at; after = next[at] ?? length) {
      next[at] = next[after] ?? length;
      at = after;
    }
    return at;
  };
  return {
    take: (first, last) => {
      const taken: number[] = [];
      for (let at = freeFrom(first); at <= last && at < length; at = freeFrom(at)) {
        taken.push(at);
        next[at] = at + 1;
      }
      return taken;
    },
  };
}

/** The layer that each node counts in: of those that name it, the one that took longest. */
function ownersOf(
  layers: readonly RecordedLayer[],
  named: readonly Named[],
): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const timeOf = (index: number | undefined) =>
    index === undefined ? -1 : (layers[index]?.totalMs ?? -1);
  named.forEach(({ positions }, index) => {
    for (const position of positions) {
      if (timeOf(index) > timeOf(owners.get(position))) owners.set(position, index);
    }
  });
  return owners;
}

function macsOf(positions: readonly number[], nodes: readonly NodeProfile[]): number | null {
  return positions.reduce<number | null>((sum, position) => {
    const macs = nodes[position]?.macs ?? null;
    return sum === null || macs === null ? null : sum + macs;
  }, 0);
}
