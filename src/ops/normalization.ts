import { inferSame } from './activation.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  invalid,
  movesData,
  outputElements,
} from './call.ts';
import { elementsOf, plus, times } from './dims.ts';
import type { Call, Count, Op, OpVersions, Result } from './op.ts';

/** X, scale, B, mean, var -> Y; in training also the statistics, each [C]. */
function inferBatchNormalization(call: Call): readonly Result[] {
  const { type, shape } = input(call, 0);
  const statistics: Result = { type, shape: input(call, 1).shape, data: null };
  return [{ type, shape, data: null }, statistics, statistics, statistics, statistics];
}

/**
 * (x − mean) / sqrt(var + epsilon) · scale + B: four operations per element, and two per channel
 * for the root. Training adds the mean and the variance (difference, square, sum) of the batch, and
 * for both running statistics two products and a sum per channel.
 */
function batchNormalizationPrice(trains: (call: Call) => boolean): Op['arithmetic'] {
  return (call, outputs) => {
    const [perElement, perChannel] = trains(call) ? [8, 8] : [4, 2];
    const channels = elementsOf(input(call, 1).shape);
    return plus(times(outputElements(outputs), perElement), times(channels, perChannel));
  };
}

/** The running statistics (inputs 3, 4) are no parameters. */
function batchNormalizationSince(since: number, trains: (call: Call) => boolean): Op {
  const arithmetic = batchNormalizationPrice(trains);
  return { ...movesData, since, infer: inferBatchNormalization, arithmetic, weights: () => [1, 2] };
}

/** Training was the default of `is_test`, then a matter of the outputs, then `training_mode`. */
export const batchNormalization: OpVersions = [
  batchNormalizationSince(1, (call) => (attribute(call, 'is_test', 'int') ?? 0) === 0),
  batchNormalizationSince(7, (call) => call.node.outputs.slice(1).some((name) => name !== '')),
  batchNormalizationSince(14, (call) => (attribute(call, 'training_mode', 'int') ?? 0) !== 0),
];

/**
 * x / (bias + alpha / size · Σ x²)^beta over `size` channels: size squares, size − 1 additions, and
 * alpha / size, its product with the sum, the addition of bias, the power and the quotient.
 */
function lrnPrice(call: Call, outputs: readonly Result[]): Count {
  const size = attribute(call, 'size', 'int');
  if (size === undefined || size < 1) throw invalid(call, `has the "size" ${size}`);
  return times(outputElements(outputs), 2 * size + 4);
}

export const lrn: OpVersions = [{ ...movesData, since: 1, infer: inferSame, arithmetic: lrnPrice }];

/**
 * Mean, x − mean, its square, the mean of that, the quotient, scale and B: seven per element; per
 * instance and channel the sum with epsilon and its root.
 */
function instanceNormalizationPrice(call: Call, outputs: readonly Result[]): Count {
  const instances = inputDims(call, 0, 2)?.slice(0, 2);
  const perInstance = instances === undefined ? null : times(...instances, 2);
  return plus(times(outputElements(outputs), 7), perInstance);
}

export const instanceNormalization: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferSame,
    arithmetic: instanceNormalizationPrice,
    weights: () => [1, 2],
  },
];

/** The first normalised axis of LayerNormalization and RMSNormalization; null without a rank. */
function firstAxis(call: Call): number | null {
  const { shape } = input(call, 0);
  if (shape === null) return null;
  return frontAxis(call, attribute(call, 'axis', 'int') ?? -1, shape.length);
}

/** Rows that are normalised each on their own. */
function rowsOf(call: Call): Count {
  const axis = firstAxis(call);
  return axis === null ? null : elementsOf(input(call, 0).shape?.slice(0, axis) ?? null);
}

/** X, Scale, B -> Y, and per row the mean and 1 / standard deviation in the stash type. */
function inferLayerNormalization(call: Call): readonly Result[] {
  const axis = firstAxis(call);
  const shape = input(call, 0).shape?.map((dim, at) => (axis !== null && at >= axis ? 1 : dim));
  const statistics: Result = { type: 'float32', shape: shape ?? null, data: null };
  return [...inferSame(call), statistics, statistics];
}

/**
 * Function body of LayerNormalization-18: x², its mean, the mean, x − mean, the quotient, scale:
 * six per element, seven with B; mean², the difference, epsilon and the root: four per row, five
 * where the inverse deviation is an output.
 */
function layerNormalizationPrice(call: Call, outputs: readonly Result[]): Count {
  const inverse = call.node.outputs[2] ? 5 : 4;
  return plus(times(outputElements(outputs), call.inputs[2] ? 7 : 6), times(rowsOf(call), inverse));
}

export const layerNormalization: OpVersions = [
  {
    ...movesData,
    since: 17,
    infer: inferLayerNormalization,
    arithmetic: layerNormalizationPrice,
    weights: () => [1, 2],
  },
];

/** Body of RMSNormalization-23: x², mean, quotient, scale: four; epsilon and root: two per row. */
export const rmsNormalization: OpVersions = [
  {
    ...movesData,
    since: 23,
    infer: inferSame,
    arithmetic: (call, outputs) => plus(times(outputElements(outputs), 4), times(rowsOf(call), 2)),
    weights: () => [1],
  },
];

/** As LayerNormalization (body of GroupNormalization-21), where a row is a group of channels. */
function groupNormalizationPrice(call: Call, outputs: readonly Result[]): Count {
  const groups = attribute(call, 'num_groups', 'int');
  if (groups === undefined) throw invalid(call, 'lacks its attribute "num_groups"');
  const batch = inputDims(call, 0, 2)?.[0] ?? null;
  return plus(times(outputElements(outputs), 7), times(batch, groups, 4));
}

export const groupNormalization: OpVersions = [
  {
    ...movesData,
    since: 18,
    infer: inferSame,
    arithmetic: groupNormalizationPrice,
    weights: () => [1, 2],
  },
];

/**
 * Body of MeanVarianceNormalization-13: mean, x², its mean, x − mean, the quotient: five per
 * element; mean², the difference, the root and epsilon: four per row.
 */
function meanVariancePrice(call: Call, outputs: readonly Result[]): Count {
  const { shape } = input(call, 0);
  if (shape === null) return null;
  const axes = (attribute(call, 'axes', 'ints') ?? [0, 2, 3]).map((axis) =>
    frontAxis(call, axis, shape.length),
  );
  const rows = times(...shape.filter((_, at) => !axes.includes(at)));
  return plus(times(outputElements(outputs), 5), times(rows, 4));
}

export const meanVarianceNormalization: OpVersions = [
  { ...movesData, since: 9, infer: inferSame, arithmetic: meanVariancePrice },
];

/** |x| or x², their sum, the quotient: three per element; for p = 2 a root per row. */
function lpNormalizationPrice(call: Call, outputs: readonly Result[]): Count {
  const { shape } = input(call, 0);
  if (shape === null) return null;
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? -1, shape.length);
  const roots = (attribute(call, 'p', 'int') ?? 2) === 1 ? 0 : 1;
  const rows = times(...shape.filter((_, at) => at !== axis));
  return plus(times(outputElements(outputs), 3), times(rows, roots));
}

export const lpNormalization: OpVersions = [
  { ...movesData, since: 1, infer: inferSame, arithmetic: lpNormalizationPrice },
];
