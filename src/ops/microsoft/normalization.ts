import { inferSame } from '../activation.ts';
import { requiredCount } from '../attention.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  movesData,
  optionalInput,
  outputElements,
} from '../call.ts';
import { elementsOf, plus, times } from '../dims.ts';
import type { Call, Count, OpVersions, Result } from '../op.ts';

/** Operations per element and per row (body of LayerNormalization-17, with a bias). */
const layer = { perElement: 7, perRow: 4 };
/** The same of RMSNormalization-23. */
export const rootMeanSquare = { perElement: 4, perRow: 2 };

function rowsOf(shape: Result['shape']): Count {
  return shape === null ? null : times(...shape.slice(0, -1));
}

/** The normalised tensor, mean and inverse deviation of each row, and the sum of the inputs. */
function inferSkip(call: Call): readonly Result[] {
  const { type } = input(call, 0);
  const shape = inputDims(call, 0, 1);
  const row: Result = { type: 'float32', shape: shape?.with(-1, 1) ?? null, data: null };
  return [{ type, shape, data: null }, row, row, { type, shape, data: null }];
}

/** The sums with skip and bias, then the normalisation of the last axis. */
function skipPrice(per: typeof layer, biasAt: number, betaAt: number | null) {
  return (call: Call, outputs: readonly Result[]): Count => {
    const bias = optionalInput(call, biasAt) === undefined ? 0 : 1;
    const noBeta = betaAt !== null && optionalInput(call, betaAt) === undefined ? 1 : 0;
    return plus(
      times(outputElements(outputs), 1 + bias + per.perElement - noBeta),
      times(rowsOf(outputs[0]?.shape ?? null), per.perRow),
    );
  };
}

export const skipLayerNormalization: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferSkip,
    arithmetic: skipPrice(layer, 4, 3),
    weights: () => [2, 3, 4],
  },
];

export const skipSimplifiedLayerNormalization: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferSkip,
    arithmetic: skipPrice(rootMeanSquare, 3, null),
    weights: () => [2, 3],
  },
];

/** X and the inverse deviation of each row, from `axis` on. */
function inferSimplified(call: Call): readonly Result[] {
  const { type, shape } = input(call, 0);
  if (shape === null) return [{ type, shape, data: null }];
  const from = frontAxis(call, attribute(call, 'axis', 'int') ?? -1, shape.length);
  const rows = shape.map((dim, axis) => (axis < from ? dim : 1));
  return [
    { type, shape, data: null },
    { type: 'float32', shape: rows, data: null },
  ];
}

/** ONNX Runtime keeps this one in the default domain: RMSNormalization before it was in ONNX. */
export const simplifiedLayerNormalization: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferSimplified,
    arithmetic: (call, outputs) => {
      const { shape } = input(call, 0);
      if (shape === null) return null;
      const from = frontAxis(call, attribute(call, 'axis', 'int') ?? -1, shape.length);
      const rows = times(...shape.slice(0, from));
      return plus(
        times(outputElements(outputs), rootMeanSquare.perElement),
        times(rows, rootMeanSquare.perRow),
      );
    },
    weights: () => [1],
  },
];

/** ids [batch, length] and a word table [words, width] -> [batch, length, width]. */
function inferEmbed(call: Call): readonly Result[] {
  const ids = inputDims(call, 0, 2);
  const { type } = input(call, 2);
  const width = inputDims(call, 2, 2)?.[1] ?? null;
  const shape = ids === null ? null : [...ids, width];
  return [
    { type, shape, data: null },
    { type: 'int32', shape: ids === null ? null : ids.slice(0, 1), data: null },
    { type, shape, data: null },
  ];
}

/** Word, position and segment rows are summed and normalised; a mask is summed for its index. */
function embedPrice(call: Call, outputs: readonly Result[]): Count {
  const segment = optionalInput(call, 4) === undefined ? 0 : 1;
  const mask = optionalInput(call, 7);
  return plus(
    times(outputElements(outputs), 1 + segment + layer.perElement),
    times(rowsOf(outputs[0]?.shape ?? null), layer.perRow),
    mask === undefined ? 0 : elementsOf(mask.shape),
  );
}

export const embedLayerNormalization: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferEmbed,
    arithmetic: embedPrice,
    // One row of each table per id.
    reads: (call, outputs, position) =>
      [2, 3, 4].includes(position)
        ? outputElements(outputs)
        : movesData.reads(call, outputs, position),
    weights: () => [2, 3, 4, 5, 6],
  },
];

/** As LayerNormalization, a row being a group of channels; `activation` 1 is SiLU, five more. */
function groupPrice(call: Call, outputs: readonly Result[]): Count {
  const activation = (attribute(call, 'activation', 'int') ?? 0) === 0 ? 0 : 5;
  const batch = inputDims(call, 0, 1)?.[0] ?? null;
  return plus(
    times(outputElements(outputs), layer.perElement + activation),
    times(batch, requiredCount(call, 'groups'), layer.perRow),
  );
}

export const groupNorm: OpVersions = [
  { ...movesData, since: 1, infer: inferSame, arithmetic: groupPrice, weights: () => [1, 2] },
];

/** The sums with skip and bias, which are also output 1, before GroupNorm. */
export const skipGroupNorm: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: (call) => [...inferSame(call), ...inferSame(call)],
    arithmetic: (call, outputs) => {
      const sums = optionalInput(call, 4) === undefined ? 1 : 2;
      return plus(groupPrice(call, outputs), times(outputElements(outputs), sums));
    },
    weights: () => [1, 2, 4],
  },
];
