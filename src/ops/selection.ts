import type { Dim } from '../onnx/model.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  inputElements,
  integersAt,
  movesData,
  sameType,
} from './call.ts';
import { fill } from './data.ts';
import { concrete, elementsOf } from './dims.ts';
import type { Call, Op, OpVersions, Result } from './op.ts';

// Operators that keep some elements: how many often depends on the data.

/** The price depends on the data: none is set. */
const unpriced = () => null;

/** The k largest or smallest along an axis, and where they were. */
function inferTopK(from: 'attribute' | 'input'): Op['infer'] {
  return (call) => {
    const { shape } = input(call, 0);
    const given =
      from === 'attribute' ? attribute(call, 'k', 'int') : integersAt(call, 1).values?.[0];
    const axis =
      shape === null ? 0 : frontAxis(call, attribute(call, 'axis', 'int') ?? -1, shape.length);
    const kept = shape?.with(axis, given ?? null) ?? null;
    return [sameType(call, kept), { type: 'int64', shape: kept, data: null }];
  };
}

/** Selecting reduces rows: one comparison per input element, whatever k is. */
export const topK: OpVersions = [
  { ...movesData, since: 1, infer: inferTopK('attribute'), arithmetic: inputElements },
  { ...movesData, since: 10, infer: inferTopK('input'), arithmetic: inputElements },
];

/** The coordinates of the elements that are not zero: [rank, count], a column for each. */
function inferNonZero(call: Call): readonly Result[] {
  const { shape, data } = input(call, 0);
  const dims = concrete(shape);
  // A scalar has no axes; runtimes differ on what its coordinates are.
  const rank = shape === null || shape.length === 0 ? null : shape.length;
  const numbers = data?.filter((element) => typeof element === 'number');
  if (dims === null || rank === null || data === null || numbers?.length !== data.length) {
    return [{ type: 'int64', shape: [rank, null], data: null }];
  }
  const coordinates: (readonly number[])[] = [];
  let index = 0;
  fill(dims, (at) => {
    if (numbers[index] !== 0) coordinates.push([...at]);
    index += 1;
    return null;
  });
  const columns = dims.flatMap((_, axis) => coordinates.map((at) => at[axis] ?? 0));
  return [{ type: 'int64', shape: [rank, coordinates.length], data: columns }];
}

/** One comparison per element. */
export const nonZero: OpVersions = [
  { ...movesData, since: 9, infer: inferNonZero, arithmetic: inputElements },
];

/** The slices along `axis` (or elements) whose condition holds. */
function inferCompress(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  const condition = integersAt(call, 1).values;
  const count: Dim = condition === null ? null : condition.filter((flag) => flag !== 0).length;
  const axis = attribute(call, 'axis', 'int');
  if (axis === undefined) return [sameType(call, [count])];
  if (shape === null) return [sameType(call, null)];
  return [sameType(call, shape.with(frontAxis(call, axis, shape.length), count))];
}

export const compress: OpVersions = [{ ...movesData, since: 9, infer: inferCompress }];

/** Distinct elements or slices, their first positions, the inverse map and the counts. */
function inferUnique(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  const axis = attribute(call, 'axis', 'int');
  const front = axis === undefined || shape === null ? null : frontAxis(call, axis, shape.length);
  const slices = axis === undefined ? elementsOf(shape) : (shape?.[front ?? -1] ?? null);
  const kept = front === null ? null : (shape?.with(front, null) ?? null);
  return [
    sameType(call, axis === undefined ? [null] : kept),
    { type: 'int64', shape: [null], data: null },
    { type: 'int64', shape: [slices], data: null },
    { type: 'int64', shape: [null], data: null },
  ];
}

/** Sorting has no fixed number of comparisons. */
export const unique: OpVersions = [
  { ...movesData, since: 11, infer: inferUnique, arithmetic: unpriced },
];

/** Rows of batch, class and box. */
export const nonMaxSuppression: OpVersions = [
  {
    ...movesData,
    since: 10,
    infer: () => [{ type: 'int64', shape: [null, 3], data: null }],
    arithmetic: unpriced,
  },
];

/** Inverse of MaxPool: maxima put back where they were, at the extents of the pool's input. */
function inferMaxUnpool(call: Call): readonly Result[] {
  const x = inputDims(call, 0, 3);
  if (x === null) return [sameType(call, null)];
  const fixed = integersAt(call, 2);
  if (fixed.present) return [sameType(call, fixed.values ?? x.map(() => null))];
  const kernel = attribute(call, 'kernel_shape', 'ints') ?? [];
  const strides = attribute(call, 'strides', 'ints') ?? [];
  const pads = attribute(call, 'pads', 'ints') ?? [];
  const spatial = x.slice(2).map((extent, axis): Dim => {
    if (typeof extent !== 'number') return null;
    const crop = (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0);
    return (extent - 1) * (strides[axis] ?? 1) + (kernel[axis] ?? 1) - crop;
  });
  return [sameType(call, [...x.slice(0, 2), ...spatial])];
}

export const maxUnpool: OpVersions = [{ ...movesData, since: 9, infer: inferMaxUnpool }];
