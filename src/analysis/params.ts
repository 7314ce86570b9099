import { bitsOf, familyOf } from '../onnx/element-type.ts';
import { checked, elementsOf } from '../ops/dims.ts';
import type { Count, Value } from '../ops/op.ts';
import type { Inference, InferredNode } from './infer.ts';
import { bytesOfValue, isFloat } from './tensors.ts';

/** Parameters of one node that no earlier node uses; null where a shape is unknown. */
export interface Params {
  readonly count: Count;
  readonly bytes: Count;
}

/** A constant tensor of the file, or one that is made of a shape, that a node reads as a weight. */
export interface WeightTensor {
  readonly name: string;
  readonly value: Value;
  /** Elements of the matrix that it stands for: more than are stored where they are packed. */
  readonly count: Count;
  readonly bytes: Count;
  readonly packed: boolean;
}

/** Wider integers are indices and shapes. */
const WIDEST_QUANTIZED_BITS = 16;

/** Producers of tensors that are the same for every input, by the name of the tensor. */
export type ConstantProducers = ReadonlyMap<string, InferredNode>;

/**
 * Counts, node by node in file order, the distinct constant tensors that a computing node reads as
 * weight, bias or table. A tensor computed from constants is traced back to those of the file, so
 * that neither an alias, a folded Transpose nor a DequantizeLinear counts anything twice.
 */
export function paramsOf(inference: Inference): (inferred: InferredNode) => Params {
  const weightsOf = weightTensorsOf(inference);
  return (inferred) => weightsOf(inferred).reduce<Params>(sum, { count: 0, bytes: 0 });
}

/** The weights of one node that no earlier node uses. */
export function weightTensorsOf(
  inference: Inference,
): (inferred: InferredNode) => readonly WeightTensor[] {
  const producers = constantProducers(inference);
  const seen = new Set<string>();
  return (inferred) => {
    const { node, op, call } = inferred;
    const positions = op?.weights(call) ?? [];
    return positions.flatMap((position) => {
      const name = node.inputs[position];
      const value = call.inputs[position];
      if (name === undefined || !value?.constant) return [];
      const isWeight = (each: Value) => isFloat(each) || isQuantized(each, inferred);
      const origins = originsOf({ name, value }, producers, isWeight, seen);
      return origins.map((origin) => weightTensor(origin, inferred, position));
    });
  };
}

/** The nodes that compute constants, by their outputs. */
export function constantProducers({ nodes }: Inference): ConstantProducers {
  const producers = new Map<string, InferredNode>();
  for (const inferred of nodes) {
    if (!inferred.constant) continue;
    for (const output of inferred.node.outputs) producers.set(output, inferred);
  }
  return producers;
}

interface Named {
  readonly name: string;
  readonly value: Value;
}

function originsOf(
  wanted: Named,
  producers: ConstantProducers,
  isWeight: (value: Value) => boolean,
  seen: Set<string>,
): readonly Named[] {
  const origins: Named[] = [];
  const open = [wanted];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isWeight(next.value) || seen.has(next.name)) continue;
    seen.add(next.name);
    const sources = sourcesOf(producers.get(next.name), isWeight);
    if (sources.length === 0) origins.push(next);
    for (const source of sources) open.push(source);
  }
  return origins;
}

/** What a folded node makes its weight of; a scalar factor is part of the formula, not of it. */
function sourcesOf(
  producer: InferredNode | undefined,
  isWeight: (value: Value) => boolean,
): readonly Named[] {
  if (producer === undefined) return [];
  const { node, call } = producer;
  const dequantizes = node.op === 'DequantizeLinear';
  return call.inputs.flatMap((value, position) => {
    if (value === null || (dequantizes && position > 0)) return [];
    const takes = dequantizes || (isWeight(value) && elementsOf(value.shape) !== 1);
    return takes ? [{ name: node.inputs[position] ?? '', value }] : [];
  });
}

/** Integers that stand for real numbers: narrow ones, and the int32 bias of quantised products. */
function isQuantized({ type }: Value, { op }: InferredNode): boolean {
  if (type === null || familyOf(type) !== 'integer') return false;
  const bits = bitsOf(type) ?? Number.POSITIVE_INFINITY;
  return bits <= WIDEST_QUANTIZED_BITS || (type === 'int32' && op?.kind !== 'other');
}

function weightTensor(
  { name, value }: Named,
  { node, op, call }: InferredNode,
  position: number,
): WeightTensor {
  const direct = node.inputs[position] === name;
  const logical = direct ? op?.packedElements?.(call, position) : undefined;
  const stored = elementsOf(value.shape);
  const packed = logical !== undefined && logical !== null && logical !== stored;
  return { name, value, count: packed ? logical : stored, bytes: bytesOfValue(value), packed };
}

function sum(left: Params, right: Params): Params {
  const add = (a: Count, b: Count) => (a === null || b === null ? null : checked(a + b));
  return { count: add(left.count, right.count), bytes: add(left.bytes, right.bytes) };
}
