import type { NodeProfile, StaticProfile } from '../analysis/static-profile.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';
import type { Shape } from '../onnx/model.ts';
import { alignSide } from './align.ts';
import { pairBySigns, type Sign } from './pair-by.ts';

/** A node of the model on both sides; a side that does not have it is null. */
export interface LayerPair {
  /** The head's, where the sides differ. */
  readonly name: string;
  readonly op: string;
  readonly base: Layer | null;
  readonly head: Layer | null;
}

export interface Layer {
  readonly name: string;
  /** Of the first output. */
  readonly shape: Shape;
  /** Null where it could not be priced. */
  readonly macs: number | null;
  readonly params: number;
  readonly accessBytes: number | null;
  /** Of the kernels that compute it; null where nothing was traced, or another node's kernel does. */
  readonly ms: number | null;
  /** The node whose kernel computes this one too; null where it has its own, or none is known. */
  readonly fusedInto: string | null;
}

/** What is known of one side's nodes. */
export interface LayerSide {
  readonly profile: StaticProfile;
  readonly trace: RuntimeTrace | null;
}

/**
 * The nodes of both sides side by side, in the head's order and then what only the base has. Those of one
 * operator are paired by name, then by the name of the first output, then by its shape and their order,
 * since exporters number what they name.
 */
export function pairLayers(base: LayerSide | null, head: LayerSide | null): readonly LayerPair[] {
  const [ofBase, ofHead] = [layersOf(base), layersOf(head)];
  const layer = (layers: typeof ofBase, node: NodeProfile | null) =>
    node === null ? null : (layers.get(node) ?? null);
  const pairs = pairBySigns(base?.profile.nodes ?? [], head?.profile.nodes ?? [], signs);
  return pairs.map((pair) => {
    const { name = '', op = '' } = pair.head ?? pair.base ?? {};
    return { name, op, base: layer(ofBase, pair.base), head: layer(ofHead, pair.head) };
  });
}

/** The surest sign first. */
const signs: readonly Sign<NodeProfile>[] = [
  ({ op, domain, name }) => [domain, op, name],
  ({ op, domain, outputs }) => [domain, op, outputs[0]?.name ?? ''],
  ({ op, domain, outputs }) => [domain, op, outputs[0]?.shape ?? null],
];

function layersOf(side: LayerSide | null): ReadonlyMap<NodeProfile, Layer> {
  if (side === null) return new Map();
  const { profile, trace } = side;
  const ms = new Map<NodeProfile, number>();
  const fusedInto = new Map<NodeProfile, string>();
  // Times of a queue are not those of the work in it.
  const kernels = trace?.clock === 'work' ? alignSide({ trace, profile }) : [];
  for (const { traced, nodes } of kernels) {
    const [main, ...rest] = nodes;
    if (main === undefined) continue;
    ms.set(main, (ms.get(main) ?? 0) + traced.ms);
    for (const node of rest) fusedInto.set(node, main.name);
  }
  return new Map(
    profile.nodes.map((node) => {
      const { name, macs, params, accessBytes, outputs } = node;
      const time = { ms: ms.get(node) ?? null, fusedInto: fusedInto.get(node) ?? null };
      return [node, { name, shape: outputs[0]?.shape ?? null, macs, params, accessBytes, ...time }];
    }),
  );
}
