import { type ElementType, familyOf } from '../../onnx/element-type.ts';
import type { Shape } from '../../onnx/model.ts';
import { modelTensors } from '../../onnx/model-tensors.ts';
import { areBatchNorms, foldingOf } from './batch-norm.ts';
import type { Matching } from './match.ts';
import type { Side } from './side.ts';
import type { WeightComparison } from './weights.ts';

/** What explains a difference as a whole. Codes are part of the JSON: add, never rename. */
export type Finding =
  /** The same bytes, external data included. */
  | { readonly code: 'identical' }
  /** Another file with the same graph, names and weights. */
  | { readonly code: 'same-graph' }
  /** The same graph under other names. */
  | { readonly code: 'same-graph-renamed'; readonly nodes: number; readonly tensors: number }
  /** The same graph with other elements in some of its constant tensors. */
  | { readonly code: 'weights-only'; readonly tensors: number; readonly of: number }
  /** Of the same graph: whether these are the same is unknown (missing, not raw, or computed). */
  | { readonly code: 'weights-not-compared'; readonly tensors: number }
  | {
      readonly code: FoldingCode;
      readonly nodes: number;
      readonly params: number;
      readonly bytes: number;
    }
  /** The same running nodes, fewer or more that compute the same for every input. */
  | { readonly code: 'constants-folded'; readonly base: number; readonly head: number }
  | { readonly code: 'constants-unfolded'; readonly base: number; readonly head: number }
  /** Nodes that no output depends on. */
  | { readonly code: 'dead-nodes-changed'; readonly base: number; readonly head: number }
  /** What most weights or most activations are made of. */
  | {
      readonly code: 'dtype-changed';
      readonly what: 'weights' | 'activations';
      readonly base: ElementType;
      readonly head: ElementType;
    }
  /** Operators that quantise, or compute on quantised tensors. */
  | { readonly code: 'quantized'; readonly nodes: number }
  | { readonly code: 'dequantized'; readonly nodes: number }
  /** Null where that model does not import the domain; `''` is ai.onnx. */
  | {
      readonly code: 'opset-changed';
      readonly domain: string;
      readonly base: number | null;
      readonly head: number | null;
    }
  | { readonly code: 'producer-changed'; readonly base: string; readonly head: string }
  | {
      readonly code: 'batch-or-input-shape-changed';
      readonly input: string;
      readonly base: Shape;
      readonly head: Shape;
    }
  /** The same nodes in another order: `nodes` of them have moved, which may move the peak. */
  | { readonly code: 'reordered'; readonly nodes: number };

type FoldingCode = 'batchnorm-folded' | 'batchnorm-unfolded';

/** All that can be said of a change as a whole, from the general to the particular. */
export function findingsOf(
  base: Side,
  head: Side,
  matching: Matching,
  weights: WeightComparison,
): readonly Finding[] {
  if (isIdentical(base, head)) return [{ code: 'identical' }];
  return [
    ...graphFindings(base, head, matching, weights),
    ...foldingFindings(base, head, matching),
    ...constantFindings(base, head, matching),
    ...typeFindings(base, head),
    ...headerFindings(base, head),
    ...inputFindings(base, head),
    ...orderFindings(matching),
  ];
}

/** The same file; where there is external data, its bytes are compared as well. */
function isIdentical(base: Side, head: Side): boolean {
  if (base.sha256 !== head.sha256) return false;
  const hashesOf = ({ model, hashes }: Side) =>
    [...modelTensors(model)]
      .filter(({ payload }) => payload.kind === 'external')
      .map(({ payload }) => hashes.get(payload));
  const others = hashesOf(head);
  return hashesOf(base).every((hash, index) => hash !== undefined && hash === others[index]);
}

function graphFindings(
  base: Side,
  head: Side,
  { pairs, sameGraph }: Matching,
  weights: WeightComparison,
): readonly Finding[] {
  if (!sameGraph) return [];
  const unknown: readonly Finding[] =
    weights.notCompared === 0
      ? []
      : [{ code: 'weights-not-compared', tensors: weights.notCompared }];
  let nodes = 0;
  let tensors = 0;
  for (const pair of pairs) {
    const [was, is] = [base.view.nodes[pair.base]?.profile, head.view.nodes[pair.head]?.profile];
    if (was?.name !== is?.name) nodes += 1;
    const names = is?.outputs ?? [];
    tensors += was?.outputs.filter(({ name }, at) => name !== names[at]?.name).length ?? 0;
  }
  const found: Finding[] = [];
  if (nodes + tensors > 0) found.push({ code: 'same-graph-renamed', nodes, tensors });
  if (weights.changed > 0) {
    found.push({ code: 'weights-only', tensors: weights.changed, of: weights.tensors });
  }
  if (found.length === 0 && unknown.length === 0) found.push({ code: 'same-graph' });
  return [...found, ...unknown];
}

function foldingFindings(
  base: Side,
  head: Side,
  { removed, added, headOf, baseOf }: Matching,
): readonly Finding[] {
  const folded = foldingOf(base, head, removed, headOf);
  const unfolded = foldingOf(head, base, added, baseOf);
  const { nodes, params, bytes } = unfolded;
  return [
    ...(folded.nodes === 0 ? [] : [{ code: 'batchnorm-folded', ...folded } as const]),
    ...(nodes === 0
      ? []
      : [{ code: 'batchnorm-unfolded', nodes, params: 0 - params, bytes: 0 - bytes } as const]),
  ];
}

/** Fewer constant nodes prove folding only where the nodes that run are the same. */
function constantFindings(
  base: Side,
  head: Side,
  { removed, added }: Matching,
): readonly Finding[] {
  const [was, is] = [base.profile.coverage, head.profile.coverage];
  const isSameWork = areBatchNorms(base.view, removed) && areBatchNorms(head.view, added);
  const folding: readonly Finding[] =
    was.constantNodes === is.constantNodes || !isSameWork
      ? []
      : [
          {
            code: is.constantNodes < was.constantNodes ? 'constants-folded' : 'constants-unfolded',
            base: was.constantNodes,
            head: is.constantNodes,
          },
        ];
  const dead: readonly Finding[] =
    was.deadNodes === is.deadNodes
      ? []
      : [{ code: 'dead-nodes-changed', base: was.deadNodes, head: is.deadNodes }];
  return [...folding, ...dead];
}

function typeFindings(base: Side, head: Side): readonly Finding[] {
  const changes = (
    [
      ['weights', weightType],
      ['activations', activationType],
    ] as const
  ).flatMap(([what, typeOf]): readonly Finding[] => {
    const [was, is] = [typeOf(base), typeOf(head)];
    if (was === undefined || is === undefined || was === is) return [];
    return [{ code: 'dtype-changed', what, base: was, head: is }];
  });
  const [before, after] = [quantizedNodes(base), quantizedNodes(head)];
  if (before === 0 && after > 0) return [...changes, { code: 'quantized', nodes: after }];
  if (before > 0 && after === 0) return [...changes, { code: 'dequantized', nodes: before }];
  return changes;
}

/** The type of most stored elements; shapes and indices (int64, bool …) are no weights. */
function weightType({ model }: Side): ElementType | undefined {
  const elements = new Map<ElementType, number>();
  for (const tensor of modelTensors(model)) {
    if (isWeightType(tensor.type)) {
      elements.set(tensor.type, (elements.get(tensor.type) ?? 0) + tensor.elements);
    }
  }
  return commonest(elements);
}

const weightIntegers = new Set<ElementType>(['int8', 'uint8', 'int4', 'uint4', 'int2', 'uint2']);

function isWeightType(type: ElementType): boolean {
  return familyOf(type) === 'float' || weightIntegers.has(type);
}

/** The type of most first outputs. */
function activationType({ view }: Side): ElementType | undefined {
  const nodes = new Map<ElementType, number>();
  for (const { profile } of view.nodes) {
    const type = profile.outputs[0]?.type ?? null;
    if (type !== null && isWeightType(type)) nodes.set(type, (nodes.get(type) ?? 0) + 1);
  }
  return commonest(nodes);
}

function commonest(counts: ReadonlyMap<ElementType, number>): ElementType | undefined {
  let best: readonly [ElementType, number] | undefined;
  for (const entry of counts) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}

const quantizing =
  /^(?:(?:Dynamic)?Quantize|Dequantize)Linear$|^QLinear|Integer$|^MatMulNBits$|^QGemm$|^QAttention$/;

function quantizedNodes({ inference }: Side): number {
  return inference.nodes.filter(({ node }) => quantizing.test(node.op)).length;
}

function headerFindings(base: Side, head: Side): readonly Finding[] {
  const [was, is] = [base.model, head.model];
  const domains = new Set([...Object.keys(was.opsets), ...Object.keys(is.opsets)]);
  const versionOf = (opsets: Readonly<Record<string, number>>, domain: string) =>
    Object.hasOwn(opsets, domain) ? (opsets[domain] ?? null) : null;
  const opsets = [...domains].sort().flatMap((domain): readonly Finding[] => {
    const [before, after] = [versionOf(was.opsets, domain), versionOf(is.opsets, domain)];
    return before === after ? [] : [{ code: 'opset-changed', domain, base: before, head: after }];
  });
  return was.producer === is.producer
    ? opsets
    : [...opsets, { code: 'producer-changed', base: was.producer, head: is.producer }];
}

/** Inputs at the same place whose shapes differ at the dimensions of this comparison. */
function inputFindings(base: Side, head: Side): readonly Finding[] {
  return base.profile.inputs.flatMap(({ shape }, position): readonly Finding[] => {
    const other = head.profile.inputs[position];
    if (other === undefined || JSON.stringify(other.shape) === JSON.stringify(shape)) return [];
    const code = 'batch-or-input-shape-changed';
    return [{ code, input: other.name, base: shape, head: other.shape }];
  });
}

function orderFindings({ pairs, removed, added }: Matching): readonly Finding[] {
  if (removed.length + added.length > 0) return [];
  const moved = pairs.length - longestRise(pairs.map(({ base }) => base));
  return moved === 0 ? [] : [{ code: 'reordered', nodes: moved }];
}

/** Length of the longest rising subsequence, by patience sorting: what did not have to move. */
function longestRise(places: readonly number[]): number {
  const tails: number[] = [];
  for (const place of places) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    tails[low] = place;
  }
  return tails.length;
}
