import type { Model, ValueType } from '../onnx/model.ts';
import { checked, concrete, times } from '../ops/dims.ts';
import type { Value } from '../ops/op.ts';
import { costOf } from './cost.ts';
import {
  type Inference,
  type InferredNode,
  inferModel,
  openInputs,
  symbolicDims,
} from './infer.ts';
import { memoryOf } from './memory.ts';
import { type Params, paramsOf } from './params.ts';
import type {
  Coverage,
  KindProfile,
  NodeProfile,
  StaticProfile,
  TensorProfile,
} from './static-profile.ts';
import { accessBytesOf } from './traffic.ts';
import { within } from './within.ts';

/**
 * The static profile of a model at the given extents of its symbolic dimensions. Pure: the same
 * model and dimensions give the same profile. A dimension that is not given stays unknown, as does
 * all that depends on it; nothing unknown counts as 0 without `coverage.partial` saying so.
 * Throws `model-malformed` where the model breaks a rule of an operator, and `model-over-limit`
 * where a count leaves the exact integers.
 */
export function profileModel(model: Model, dims: Readonly<Record<string, number>>): StaticProfile {
  return within(model.path, () => profileInferred(model, inferModel(model, dims), dims));
}

/** The same of a model that has been inferred at these dimensions. */
export function profileInferred(
  model: Model,
  inference: Inference,
  dims: Readonly<Record<string, number>>,
): StaticProfile {
  const { graph } = inference;
  const paramsFor = paramsOf(inference);
  const priced = inference.nodes
    .filter(({ constant }) => !constant)
    .map((inferred) => {
      const params = paramsFor(inferred);
      return { inferred, params, profile: nodeProfile(inferred, params) };
    });
  const nodes = priced.map(({ profile }) => profile);
  const counted = nodes.filter(({ skipped }) => skipped !== true);
  const memory = memoryOf(inference);
  const unpinnedDims = symbolicDims(model).filter((name) => !Object.hasOwn(dims, name));
  const complete = memory.complete && priced.every(isComplete);
  const tensor = ({ name }: { readonly name: string }) =>
    tensorProfile(name, inference.values.get(name));
  return {
    irVersion: model.irVersion,
    opsets: model.opsets,
    producer: model.producer,
    functions: model.functions.length,
    inputs: openInputs(graph).map(tensor),
    outputs: graph.outputs.map(tensor),
    params: {
      count: sumOf(priced, ({ params }) => params.count),
      bytes: sumOf(priced, ({ params }) => params.bytes),
    },
    macs: sumOf(counted, ({ macs }) => macs),
    flops: sumOf(counted, ({ flops }) => flops),
    kinds: {
      conv: {
        ...kindProfile(counted, ({ kind }) => kind === 'conv'),
        depthwise: kindProfile(counted, ({ depthwise }) => depthwise),
      },
      gemm: kindProfile(counted, ({ kind }) => kind === 'gemm'),
      other: kindProfile(counted, ({ kind }) => kind === 'other'),
    },
    memory: memory.profile,
    accessBytes: sumOf(counted, ({ accessBytes }) => accessBytes),
    coverage: coverageOf(model, inference, {
      unpinnedDims,
      complete,
      priced: nodes.length,
      unpriced: new Set(priced.filter(isUnpriced).map(({ inferred }) => inferred)),
    }),
    nodes,
  };
}

function nodeProfile(inferred: InferredNode, params: Params): NodeProfile {
  const { name, node, op, call, outputs, trips, skipped } = inferred;
  const { macs, flops } = costOf(inferred);
  const where = `node "${name}"`;
  return {
    name,
    op: node.op,
    domain: node.domain,
    kind: op?.kind ?? 'other',
    depthwise: op?.depthwise(call) ?? false,
    ...(trips === 1 ? {} : { trips }),
    ...(skipped ? { skipped } : {}),
    macs: within(where, () => times(macs, trips)),
    flops: within(where, () => times(flops, trips)),
    params: params.count ?? 0,
    accessBytes: within(where, () => times(accessBytesOf(inferred), trips)),
    inputs: node.inputs,
    outputs: node.outputs.map((output, index) => tensorProfile(output, outputs[index])),
  };
}

function tensorProfile(name: string, value: Value | undefined): TensorProfile {
  return { name, type: value?.type ?? null, shape: value?.shape ?? null };
}

interface Priced {
  readonly inferred: InferredNode;
  readonly params: Params;
  readonly profile: NodeProfile;
}

function isComplete({ params, profile }: Priced): boolean {
  const { flops, macs, accessBytes } = profile;
  return [flops, macs, accessBytes, params.count, params.bytes].every((count) => count !== null);
}

/** Not for want of a shape: the operator itself has no price, and is to be named. */
function isUnpriced({ inferred, profile }: Priced): boolean {
  if (profile.flops !== null) return false;
  const read = inferred.call.inputs.filter((value) => value !== null);
  return [...read, ...inferred.outputs].every(({ shape }) => concrete(shape) !== null);
}

function kindProfile(
  nodes: readonly NodeProfile[],
  belongs: (node: NodeProfile) => boolean,
): KindProfile {
  const own = nodes.filter(belongs);
  return {
    nodes: own.length,
    macs: sumOf(own, ({ macs }) => macs),
    flops: sumOf(own, ({ flops }) => flops),
    accessBytes: sumOf(own, ({ accessBytes }) => accessBytes),
  };
}

/** The sum of what is known. */
function sumOf<T>(items: readonly T[], count: (item: T) => number | null): number {
  return items.reduce((total, item) => checked(total + (count(item) ?? 0)), 0);
}

function coverageOf(
  model: Model,
  { nodes, values, dead, ...findings }: Inference,
  known: {
    readonly unpinnedDims: readonly string[];
    readonly complete: boolean;
    readonly priced: number;
    /** Nodes whose operator is known and has no price, though every shape is. */
    readonly unpriced: ReadonlySet<InferredNode>;
  },
): Coverage {
  const unknown = new Map<string, Coverage['unknownOps'][number]>();
  // An output that nothing produces is broken, and as unknown as an unknown operator's.
  let unknownShapes = model.graph.outputs.filter(({ name }) => !values.has(name)).length;
  for (const inferred of nodes) {
    const { node, op, opset, outputs } = inferred;
    unknownShapes += outputs.filter(
      ({ shape, container }, index) =>
        node.outputs[index] !== '' && container === undefined && concrete(shape) === null,
    ).length;
    if (op !== undefined && !known.unpriced.has(inferred)) continue;
    const key = JSON.stringify([node.domain, node.op, opset]);
    const count = (unknown.get(key)?.count ?? 0) + 1;
    unknown.set(key, { op: node.op, domain: node.domain, opset, count });
  }
  return {
    nodes: nodes.length + dead.length,
    unknownOps: [...unknown.values()],
    unknownShapes,
    unpinnedDims: known.unpinnedDims,
    deadNodes: dead.length,
    constantNodes: nodes.length - known.priced,
    partial:
      !known.complete ||
      unknown.size > 0 ||
      unknownShapes > 0 ||
      findings.assumedTrips.length > 0 ||
      findings.missing.length > 0,
    ...oddities(findings),
  };
}

/** What is odd about the file, as far as anything is. */
function oddities(
  findings: Pick<Inference, 'assumedTrips' | 'missing' | 'conflicts' | 'unsorted'>,
): Pick<Coverage, 'assumedTrips' | 'missingTensors' | 'conflicts' | 'unsorted'> {
  const { assumedTrips, missing, conflicts, unsorted } = findings;
  const plain = ({ type, shape }: ValueType) => ({ type, shape });
  return {
    ...(assumedTrips.length > 0 && { assumedTrips }),
    ...(missing.length > 0 && { missingTensors: missing }),
    ...(conflicts.length > 0 && {
      conflicts: conflicts.map(({ name, declared, computed }) => ({
        name,
        declared: plain(declared),
        computed: plain(computed),
      })),
    }),
    ...(unsorted && { unsorted }),
  };
}
