import type { Model } from '../../onnx/model.ts';
import { modelTensors } from '../../onnx/model-tensors.ts';
import type { Coverage } from '../static-profile.ts';
import { type Change, changesOf } from './changes.ts';
import { type Contributors, contributorsOf } from './contributors.ts';
import { type Finding, findingsOf } from './findings.ts';
import { matchNodes } from './match.ts';
import { type PeakChange, peakChangeOf } from './peak.ts';
import { type DiffInput, type Side, sideOf } from './side.ts';
import { type Totals, totalsOf } from './totals.ts';
import type { View } from './view.ts';
import { compareWeights, type WeightComparison } from './weights.ts';

/** How two models differ: plain data that survives JSON. */
export interface ModelDiff {
  readonly coverage: { readonly base: Coverage; readonly head: Coverage };
  readonly totals: Totals;
  readonly findings: readonly Finding[];
  readonly contributors: Contributors;
  readonly peak: PeakChange;
  /** Bytes of the model file itself: raw weights, and all the rest of it. */
  readonly fileBytes: { readonly base: FileBytes; readonly head: FileBytes };
  readonly weights: WeightComparison;
  /** The nodes that run for every input: each is in exactly one of the four. */
  readonly nodes: {
    readonly unchanged: number;
    readonly changed: readonly ChangedNode[];
    readonly added: readonly NodeSummary[];
    readonly removed: readonly NodeSummary[];
  };
}

export interface FileBytes {
  readonly weightBytes: number;
  readonly otherBytes: number;
}

/** A node that is in both models under these names. */
export interface ChangedNode {
  readonly base: string;
  readonly head: string;
  readonly op: string;
  readonly changes: readonly Change[];
}

export interface NodeSummary {
  readonly name: string;
  readonly op: string;
  /** Null where it could not be priced. */
  readonly macs: number | null;
  readonly params: number;
}

/**
 * Compares two models node by node at the given extents of their symbolic dimensions. Pure, and
 * linear in nodes and edges but for sorting. Throws as `profileModel` does.
 */
export function diffModels(
  before: DiffInput,
  after: DiffInput,
  dims: Readonly<Record<string, number>>,
): ModelDiff {
  const [base, head] = [sideOf(before, dims), sideOf(after, dims)];
  const matching = matchNodes(base.view, head.view);
  const weights = compareWeights(base, head, matching.pairs);
  const changed = matching.pairs.flatMap((pair): readonly ChangedNode[] => {
    const changes = changesOf(base, head, matching, pair);
    const [was, is] = [base.view.nodes[pair.base], head.view.nodes[pair.head]];
    if (was === undefined || is === undefined || changes.length === 0) return [];
    return [{ base: was.profile.name, head: is.profile.name, op: is.operator, changes }];
  });
  return {
    coverage: { base: base.profile.coverage, head: head.profile.coverage },
    totals: totalsOf(base, head),
    findings: findingsOf(base, head, matching, weights),
    contributors: contributorsOf(base, head, matching),
    peak: peakChangeOf(base, head, matching),
    fileBytes: { base: fileBytesOf(base), head: fileBytesOf(head) },
    weights,
    nodes: {
      unchanged: matching.pairs.length - changed.length,
      changed,
      added: summaries(head.view, matching.added),
      removed: summaries(base.view, matching.removed),
    },
  };
}

function summaries({ nodes }: View, indices: readonly number[]): readonly NodeSummary[] {
  return indices.flatMap((index) => {
    const node = nodes[index];
    if (node === undefined) return [];
    const { name, macs, params } = node.profile;
    return [{ name, op: node.operator, macs, params }];
  });
}

function fileBytesOf({ model, sizeBytes }: Side): FileBytes {
  const weightBytes = rawBytesOf(model);
  return { weightBytes, otherBytes: sizeBytes - weightBytes };
}

/** Bytes of raw_data inside the model file. */
function rawBytesOf(model: Model): number {
  let bytes = 0;
  for (const { payload } of modelTensors(model)) {
    if (payload.kind === 'inline') bytes += payload.length;
  }
  return bytes;
}
