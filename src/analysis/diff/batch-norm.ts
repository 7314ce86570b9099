import { bytesOfValue } from '../tensors.ts';
import type { Side } from './side.ts';
import type { Reader, Source, View, ViewNode } from './view.ts';

/** BatchNormalizations that one graph has and the other has folded into the node before them. */
export interface Folding {
  readonly nodes: number;
  /** Parameters of the folded side less those of the other; negative as a rule. */
  readonly params: number;
  /** The same of the bytes of all constants that the nodes read, running statistics included. */
  readonly bytes: number;
}

/**
 * Finds BatchNormalizations of `full` that are gone in `folded`, while the node that feeds them is
 * there, does as many multiply-accumulates as before, has a constant bias, and gives its output to
 * those that read theirs.
 */
export function foldingOf(
  full: Side,
  folded: Side,
  gone: readonly number[],
  partner: readonly number[],
): Folding {
  let nodes = 0;
  let params = 0;
  let bytes = 0;
  for (const index of gone) {
    const norm = full.view.nodes[index];
    const source = norm?.sources[0];
    if (norm?.operator !== 'BatchNormalization' || source?.kind !== 'node') continue;
    const before = full.view.nodes[source.node];
    const place = partner[source.node] ?? -1;
    const after = folded.view.nodes[place];
    if (before === undefined || after === undefined || !hasTakenIn(before, after)) continue;
    if (!feedsTheSame(norm, place, folded.view, partner)) continue;
    nodes += 1;
    params += after.profile.params - before.profile.params - norm.profile.params;
    bytes += constantBytes(after) - constantBytes(before) - constantBytes(norm);
  }
  return { nodes, params, bytes };
}

/** Operators that exporters and runtimes fold a normalisation into; input 2 is the bias. */
const foldable = new Set(['Conv', 'ConvTranspose', 'Gemm']);

function hasTakenIn(before: ViewNode, after: ViewNode): boolean {
  const isSameWork = before.profile.macs === after.profile.macs;
  return foldable.has(after.operator) && isSameWork && after.sources[2]?.kind === 'constant';
}

/** Whether a reader of the normalisation, or the graph's caller, now gets the node's own output. */
function feedsTheSame(
  norm: ViewNode,
  place: number,
  { nodes }: View,
  partner: readonly number[],
): boolean {
  const isFed = ({ node }: Reader) =>
    nodes[partner[node] ?? -1]?.sources.some(
      (source) => source.kind === 'node' && source.node === place,
    ) ?? false;
  const results = nodes[place]?.results ?? [];
  return norm.readers.some(isFed) || norm.results.some((position) => results.includes(position));
}

function constantBytes({ sources }: ViewNode): number {
  return sources.reduce((total, source) => total + bytesOfSource(source), 0);
}

function bytesOfSource(source: Source): number {
  return source.kind === 'constant' ? (bytesOfValue(source.value) ?? 0) : 0;
}

/** Whether all of some nodes are BatchNormalizations. */
export function areBatchNorms(view: View, indices: readonly number[]): boolean {
  return indices.every((index) => view.nodes[index]?.operator === 'BatchNormalization');
}
