import type { Dim, Shape } from '../onnx/model.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  integersAt,
  invalid,
  movesData,
  readsOutput,
  sameRank,
  sameType,
} from './call.ts';
import { broadcastElement, elementOf, propagate } from './data.ts';
import { broadcast, sumOf, times } from './dims.ts';
import { tableOperands } from './elementwise.ts';
import type { Call, OpVersions, Result, Value } from './op.ts';

/** Inputs joined along `axis`. */
function inferConcat(call: Call): readonly Result[] {
  const values = call.inputs.map((_, position) => input(call, position));
  const first = values.find((value) => value.shape !== null)?.shape ?? null;
  if (first === null) return [sameType(call, null)];
  // Before operator set 4 the axis had the default 1.
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? 1, first.length);
  const shape = first.map((_, index) => concatDim(call, values, first.length, index, axis));
  const { type } = input(call, 0);
  const data = propagate(type, shape, values, concatElement(values, axis));
  return [{ type, shape, data }];
}

function concatDim(
  call: Call,
  values: readonly Value[],
  rank: number,
  index: number,
  axis: number,
): Dim {
  const dims = values.map(({ shape }) => {
    if (shape !== null && shape.length !== rank) {
      throw invalid(call, `joins tensors of rank ${rank} and ${shape.length}`);
    }
    return shape?.[index] ?? null;
  });
  if (index === axis) return sumOf(dims.map((dim) => (typeof dim === 'number' ? dim : null)));
  const numbers = new Set(dims.filter((dim) => typeof dim === 'number'));
  if (numbers.size > 1) throw invalid(call, `joins extents ${[...numbers]} of axis ${index}`);
  const [number] = numbers;
  return number ?? dims.find((dim) => dim !== null) ?? null;
}

/** The element at coordinates of the joined tensor. */
function concatElement(values: readonly Value[], axis: number): (at: readonly number[]) => Dim {
  // Made for the first element: a tensor without elements may have any extent.
  let rows: readonly { readonly value: Value; readonly index: number }[] | undefined;
  return (at) => {
    rows ??= values.flatMap((value) =>
      Array.from({ length: Number(value.shape?.[axis] ?? 0) }, (_, index) => ({ value, index })),
    );
    const row = rows[at[axis] ?? 0];
    return row === undefined ? null : elementOf(row.value, at.with(axis, row.index));
  };
}

/** data [.., n, ..], indices [i...] -> the indices replace the axis. */
function inferGather(call: Call): readonly Result[] {
  const data = input(call, 0);
  const indices = input(call, 1);
  if (data.shape === null || indices.shape === null) return [sameType(call, null)];
  const rank = data.shape.length;
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? 0, rank);
  const shape = [...data.shape.slice(0, axis), ...indices.shape, ...data.shape.slice(axis + 1)];
  const extent = data.shape[axis];
  const width = indices.shape.length;
  const picked = propagate(data.type, shape, [data, indices], (at) => {
    const index = elementOf(indices, at.slice(axis, axis + width));
    if (typeof index !== 'number' || typeof extent !== 'number') return null;
    const row = frontAxis(call, index, extent);
    return elementOf(data, [...at.slice(0, axis), row, ...at.slice(axis + width)]);
  });
  return [{ type: data.type, shape, data: picked }];
}

/** Axes in the order of `perm`, reversed by default. */
function inferTranspose(call: Call): readonly Result[] {
  const value = input(call, 0);
  const { shape, type } = value;
  if (shape === null) return [sameType(call, null)];
  const perm = attribute(call, 'perm', 'ints') ?? shape.map((_, axis) => axis).reverse();
  if (perm.length !== shape.length || new Set(perm).size !== perm.length) {
    throw invalid(call, `has the order [${perm}] for ${shape.length} axes`);
  }
  const order = perm.map((axis) => frontAxis(call, axis, shape.length));
  const turned = order.map((axis): Dim => shape[axis] ?? null);
  const data = propagate(type, turned, [value], (at) =>
    elementOf(
      value,
      shape.map((_, axis) => at[order.indexOf(axis)] ?? 0),
    ),
  );
  return [{ type, shape: turned, data }];
}

/** [N, C·b·b, H, W] -> [N, C, H·b, W·b], and the reverse. */
function inferBlocks(call: Call, direction: 'toSpace' | 'toDepth'): readonly Result[] {
  const block = attribute(call, 'blocksize', 'int');
  if (block === undefined || block < 1) throw invalid(call, `has the block size ${block}`);
  const x = inputDims(call, 0, 4);
  if (x === null) return [sameType(call, null)];
  const [batch = null, channels = null, height = null, width = null] = x;
  const divided = (dim: Dim, by: number): Dim => {
    if (typeof dim !== 'number') return null;
    if (dim % by !== 0) throw invalid(call, `cannot divide ${dim} by ${by}`);
    return dim / by;
  };
  const shape =
    direction === 'toSpace'
      ? [divided(channels, block * block), times(height, block), times(width, block)]
      : [times(channels, block * block), divided(height, block), divided(width, block)];
  return [sameType(call, [batch, ...shape])];
}

/** Pads of all axes: begins, then ends; of the axes named by input 3 from operator set 18 on. */
function inferPad(from: 'attribute' | 'input') {
  return (call: Call): readonly Result[] => {
    const shape = inputDims(call, 0);
    if (shape === null) return [sameType(call, null)];
    const pads =
      from === 'input'
        ? integersAt(call, 1).values
        : // The attribute was called "paddings" before operator set 2.
          (attribute(call, 'pads', 'ints') ?? attribute(call, 'paddings', 'ints'));
    if (pads === undefined) throw invalid(call, 'lacks its attribute "pads"');
    const named = integersAt(call, 3);
    if (pads === null || (named.present && named.values === null)) {
      return [sameRank(call)];
    }
    const axes = (named.values ?? shape.map((_, axis) => axis)).map((axis) =>
      frontAxis(call, axis, shape.length),
    );
    if (pads.length !== 2 * axes.length) {
      throw invalid(call, `has ${pads.length} pads for ${axes.length} axes`);
    }
    const padded = shape.map((dim, axis): Dim => {
      const index = axes.indexOf(axis);
      const added = index < 0 ? 0 : (pads[index] ?? 0) + (pads[index + axes.length] ?? 0);
      return added === 0 ? dim : typeof dim === 'number' ? Math.max(dim + added, 0) : null;
    });
    return [sameType(call, padded)];
  };
}

/** Broadcast to the shape in input 1. */
function inferExpand(call: Call): readonly Result[] {
  const value = input(call, 0);
  const target = input(call, 1).data;
  const shape: Shape = target === null ? null : broadcast([value.shape, target]);
  const data = propagate(value.type, shape, [value], (at) => broadcastElement(value, at));
  return [{ type: value.type, shape, data }];
}

/** Before operator set 6: one axis (input 2), repeated as often as input 1 says. */
function inferTileAxis(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  const [repeats = null] = integersAt(call, 1).values ?? [];
  const [axis] = integersAt(call, 2).values ?? [];
  if (shape === null || axis === undefined) return [sameRank(call)];
  const front = frontAxis(call, axis, shape.length);
  return [sameType(call, shape.with(front, times(shape[front] ?? null, repeats)))];
}

/** Each axis repeated as often as input 1 says. */
function inferTile(call: Call): readonly Result[] {
  const value = input(call, 0);
  const repeats = input(call, 1).data;
  if (value.shape === null) return [sameType(call, null)];
  if (repeats === null) return [sameRank(call)];
  if (repeats.length !== value.shape.length) {
    throw invalid(call, `repeats ${repeats.length} of ${value.shape.length} axes`);
  }
  const shape = value.shape.map((dim, axis) =>
    repeats[axis] === 1 ? dim : times(dim, repeats[axis] ?? null),
  );
  const data = propagate(value.type, shape, [value], (at) =>
    elementOf(
      value,
      at.map((index, axis) => index % Number(value.shape?.[axis])),
    ),
  );
  return [{ type: value.type, shape, data }];
}

/** A constant part of several elements is a parameter, such as a class token. */
export const concat: OpVersions = [
  { ...movesData, since: 1, infer: inferConcat, weights: tableOperands },
];
export const depthToSpace: OpVersions = [
  { ...movesData, since: 1, infer: (call) => inferBlocks(call, 'toSpace') },
];
export const expand: OpVersions = [
  { ...movesData, since: 8, infer: inferExpand, weights: () => [0] },
];
/** A table: of it, the rows that the indices touch are read. */
export const gather: OpVersions = [
  { ...movesData, reads: readsOutput, since: 1, infer: inferGather, weights: () => [0] },
];
export const pad: OpVersions = [
  { ...movesData, since: 1, infer: inferPad('attribute') },
  { ...movesData, since: 11, infer: inferPad('input') },
];
export const spaceToDepth: OpVersions = [
  { ...movesData, since: 1, infer: (call) => inferBlocks(call, 'toDepth') },
];
export const tile: OpVersions = [
  { ...movesData, since: 1, infer: inferTileAxis },
  { ...movesData, since: 6, infer: inferTile },
];
export const transpose: OpVersions = [{ ...movesData, since: 1, infer: inferTranspose }];
