import type { ElementType } from '../onnx/element-type.ts';
import { familyOf } from '../onnx/element-type.ts';
import { checked, elementsOf } from '../ops/dims.ts';
import type { Count, Value } from '../ops/op.ts';
import type { Inference, InferredNode } from './infer.ts';
import { type ConstantProducers, constantProducers, weightTensorsOf } from './params.ts';
import { bytesOfValue } from './tensors.ts';

/** Tensors of one sort: their elements, and their bytes as stored. */
export interface Amount {
  readonly tensors: number;
  readonly count: number;
  readonly bytes: number;
}

/** All constants that the nodes read, each tensor once, by what they are. */
export interface ParamClasses {
  /** Weights, biases and tables, by the type in which they are stored, the largest first. */
  readonly byType: readonly ({ readonly type: ElementType } & Amount)[];
  /** Parameters packed several to an element: `count` is that of the matrices they stand for. */
  readonly packed: Amount;
  /** Parameters of which only the elements that are not zero are stored: `count` is of those. */
  readonly sparse: Amount;
  /** Running mean and variance of BatchNormalization. */
  readonly statistics: Amount;
  /** Scales and zero points. */
  readonly quantization: Amount;
  /** Integers: shapes, axes, indices. */
  readonly shapes: Amount;
  /** Bounds, epsilons, exponents. */
  readonly scalars: Amount;
}

type Apart = 'statistics' | 'quantization' | 'shapes' | 'scalars';

/** Positions of scales and zero points, by operator; those of com.microsoft by their name alone. */
const quantizationInputs: Readonly<Record<string, readonly number[]>> = {
  ConvInteger: [2, 3],
  DequantizeLinear: [1, 2],
  DynamicQuantizeMatMul: [2, 3],
  GatherBlockQuantized: [2, 3],
  MatMulBnb4: [2],
  MatMulInteger: [2, 3],
  MatMulIntegerToFloat: [2, 3, 4, 5],
  MatMulNBits: [2, 3],
  QAttention: [3, 4, 6, 7],
  QGemm: [1, 2, 4, 5, 7, 8],
  QLinearAdd: [1, 2, 4, 5, 6, 7],
  QLinearAveragePool: [1, 2, 3, 4],
  QLinearConv: [1, 2, 4, 5, 6, 7],
  QLinearGlobalAveragePool: [1, 2, 3, 4],
  QLinearLeakyRelu: [1, 2, 3, 4],
  QLinearMatMul: [1, 2, 4, 5, 6, 7],
  QLinearMul: [1, 2, 4, 5, 6, 7],
  QLinearSigmoid: [1, 2, 3, 4],
  QLinearSoftmax: [1, 2, 3, 4],
  QMoE: [3, 6, 9, 11, 12, 13],
  QuantizeLinear: [1, 2],
};

/** The constants of a model by what they are; of what has an unknown size, nothing is added. */
export function paramClassesOf(inference: Inference): ParamClasses {
  const weightsOf = weightTensorsOf(inference);
  const producers = constantProducers(inference);
  const running = inference.nodes.filter(({ constant }) => !constant);
  const weights = running.flatMap(weightsOf);
  const seen = new Set(weights.map(({ name }) => name));
  const apart: Record<Apart, Constant[]> = {
    statistics: [],
    quantization: [],
    shapes: [],
    scalars: [],
  };
  for (const inferred of running) {
    for (const { group, constant } of constantsOf(inferred, producers)) {
      if (seen.has(constant.name)) continue;
      seen.add(constant.name);
      apart[group].push(constant);
    }
  }
  const { initializers } = inference.graph;
  const sparse = weights.flatMap((weight) => {
    const payload = initializers.get(weight.name)?.payload;
    if (payload?.kind !== 'sparse') return [];
    return [{ ...weight, count: payload.stored, bytes: payload.storedBytes }];
  });
  return {
    byType: byType(weights),
    packed: amountOf(weights.filter(({ packed }) => packed)),
    sparse: amountOf(sparse),
    statistics: amountOf(apart.statistics),
    quantization: amountOf(apart.quantization),
    shapes: amountOf(apart.shapes),
    scalars: amountOf(apart.scalars),
  };
}

interface Constant {
  readonly name: string;
  readonly value: Value;
  readonly count: Count;
  readonly bytes: Count;
}

interface Found {
  readonly group: Apart;
  readonly constant: Constant;
}

/** The constants that a node reads, weights included; the scales behind a folded weight as well. */
function constantsOf(inferred: InferredNode, producers: ConstantProducers): readonly Found[] {
  const { node, call } = inferred;
  const scales = quantizationInputs[node.op] ?? [];
  return call.inputs.flatMap((value, position): readonly Found[] => {
    if (!value?.constant) return [];
    const wanted = { name: node.inputs[position] ?? '', value };
    const source = aliased(wanted, producers);
    const producer = producers.get(source.name);
    if (producer?.node.op === 'DequantizeLinear') return constantsOf(producer, producers);
    const constant = { ...source, count: elementsOf(value.shape), bytes: bytesOfValue(value) };
    const isStatistic = node.op === 'BatchNormalization' && position > 2;
    if (isStatistic) return [{ group: 'statistics', constant }];
    if (scales.includes(position)) return [{ group: 'quantization', constant }];
    const family = value.type === null ? null : familyOf(value.type);
    if (family === 'integer' || family === 'bool') return [{ group: 'shapes', constant }];
    return constant.count === 1 ? [{ group: 'scalars', constant }] : [];
  });
}

/** The tensor that a constant view, such as an Identity, gives another name. */
function aliased(
  constant: { readonly name: string; readonly value: Value },
  producers: ConstantProducers,
): { readonly name: string; readonly value: Value } {
  let { name, value } = constant;
  for (let at = producers.get(name); at?.op?.memory === 'view'; at = producers.get(name)) {
    const source = at.call.inputs[0];
    if (source === undefined || source === null) break;
    [name, value] = [at.node.inputs[0] ?? '', source];
  }
  return { name, value };
}

function byType(weights: readonly Constant[]): ParamClasses['byType'] {
  const groups = Map.groupBy(weights, ({ value }) => value.type);
  return [...groups]
    .flatMap(([type, group]) => (type === null ? [] : [{ type, ...amountOf(group) }]))
    .toSorted((a, b) => b.bytes - a.bytes);
}

function amountOf(tensors: readonly Constant[]): Amount {
  const total = (of: (tensor: Constant) => Count) =>
    tensors.reduce((sum, tensor) => checked(sum + (of(tensor) ?? 0)), 0);
  return {
    tensors: tensors.length,
    count: total(({ count }) => count),
    bytes: total(({ bytes }) => bytes),
  };
}
