import type { Dim, Shape } from '../onnx/model.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  inputElements,
  integersAt,
  invalid,
  movesData,
  readsOutput,
  sameType,
} from './call.ts';
import { elementOf, propagate, rounded } from './data.ts';
import { concrete, elementsOf } from './dims.ts';
import type { Call, Count, Op, OpVersions, Result, Value } from './op.ts';

/** A known index counted from the front of an axis of known extent; null else. */
function known(call: Call, index: Dim, extent: Dim | undefined): number | null {
  if (typeof index !== 'number' || typeof extent !== 'number') return null;
  return frontAxis(call, index, extent);
}

function sameRankAs(call: Call, shape: readonly Dim[], indices: Shape): void {
  if (indices === null || indices.length === shape.length) return;
  throw invalid(call, `has indices of rank ${indices.length} for a tensor of ${shape.length}`);
}

/** Of every coordinate of `indices` the element of data at the index on `axis`. */
function inferGatherElements(call: Call): readonly Result[] {
  const data = input(call, 0);
  const indices = input(call, 1);
  if (data.shape === null || indices.shape === null) return [sameType(call, indices.shape)];
  sameRankAs(call, data.shape, indices.shape);
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? 0, data.shape.length);
  const picked = propagate(data.type, indices.shape, [data, indices], (at) => {
    const index = known(call, elementOf(indices, at), data.shape?.[axis]);
    return index === null ? null : elementOf(data, at.with(axis, index));
  });
  return [{ type: data.type, shape: indices.shape, data: picked }];
}

/** The last axis of the indices holds coordinates of data, behind `batch_dims` common axes. */
function inferGatherND(call: Call): readonly Result[] {
  const data = input(call, 0);
  const indices = input(call, 1);
  const width = indices.shape?.at(-1);
  if (data.shape === null || indices.shape === null || typeof width !== 'number') {
    return [sameType(call, null)];
  }
  const batch = attribute(call, 'batch_dims', 'int') ?? 0;
  if (width < 1 || batch < 0 || batch + width > data.shape.length) {
    throw invalid(call, `has ${width} coordinates in a tensor of rank ${data.shape.length}`);
  }
  const outer = indices.shape.slice(0, -1);
  const shape = [...outer, ...data.shape.slice(batch + width)];
  const picked = propagate(data.type, shape, [data, indices], (at) => {
    const row = at.slice(0, outer.length);
    const where = Array.from({ length: width }, (_, axis) =>
      known(call, elementOf(indices, [...row, axis]), data.shape?.[batch + axis]),
    );
    const inside = where.filter((index) => index !== null);
    if (inside.length !== width) return null;
    return elementOf(data, [...at.slice(0, batch), ...inside, ...at.slice(outer.length)]);
  });
  return [{ type: data.type, shape, data: picked }];
}

/** Where each update goes: coordinates in the data from coordinates in the updates. */
type Target = (at: readonly number[]) => readonly (number | null)[];

/** The data with some of its elements overwritten, where all of it is known. */
function scattered(call: Call, indices: Value, updates: Value, target: Target): Result {
  const value = input(call, 0);
  const { type, shape } = value;
  const unknown: Result = { type, shape, data: null };
  if ((attribute(call, 'reduction', 'string') ?? 'none') !== 'none') return unknown;
  const old = propagate(type, shape, [value, indices, updates], (at) => elementOf(value, at));
  const dims = concrete(shape);
  const updated = concrete(updates.shape);
  if (old === null || dims === null || updated === null) return unknown;
  const data = [...old];
  // Called for what it does at every coordinate of the updates.
  const written = propagate(type, updated, [updates], (at) => {
    const goal = target(at);
    const place = goal.reduce<number | null>(
      (sum, index, axis) =>
        sum === null || index === null ? null : sum * (dims[axis] ?? 1) + index,
      0,
    );
    if (place !== null) data[place] = elementOf(updates, at);
    return place;
  });
  return { type, shape, data: written?.includes(null) === false ? data : null };
}

function inferScatterElements(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  const indices = input(call, 1);
  if (shape === null) return [sameType(call, null)];
  sameRankAs(call, shape, indices.shape);
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? 0, shape.length);
  const target: Target = (at) =>
    at.map((index, dim) =>
      dim === axis ? known(call, elementOf(indices, at), shape[axis]) : index,
    );
  return [scattered(call, indices, input(call, 2), target)];
}

function inferScatterND(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  const indices = input(call, 1);
  const width = indices.shape?.at(-1);
  if (shape === null || indices.shape === null || typeof width !== 'number') {
    return [sameType(call, shape)];
  }
  const outer = indices.shape.length - 1;
  const target: Target = (at) => [
    ...Array.from({ length: width }, (_, axis) =>
      known(call, elementOf(indices, [...at.slice(0, outer), axis]), shape[axis]),
    ),
    ...at.slice(outer),
  ];
  return [scattered(call, indices, input(call, 2), target)];
}

/** Overwriting moves data; combining with what is there is one operation per update. */
function scatterPrice(call: Call): Count {
  const reduction = attribute(call, 'reduction', 'string') ?? 'none';
  return reduction === 'none' ? 0 : elementsOf(input(call, 2).shape);
}

/** Indices become a new axis of `depth` elements, of which one is on. */
function inferOneHot(call: Call): readonly Result[] {
  const indices = input(call, 0);
  const values = input(call, 2);
  if (indices.shape === null) return [{ type: values.type, shape: null, data: null }];
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? -1, indices.shape.length + 1);
  const depth = integersAt(call, 1).values?.[0] ?? null;
  const shape = indices.shape.toSpliced(axis, 0, depth);
  const data = propagate(values.type, shape, [indices, values], (at) => {
    const index = elementOf(indices, at.toSpliced(axis, 1));
    if (typeof index !== 'number' || depth === null) return null;
    const hot = index < 0 ? index + depth : index;
    return values.data?.[hot === at[axis] ? 1 : 0] ?? null;
  });
  return [{ type: values.type, shape, data }];
}

/** The upper or lower triangle of the last two axes; the rest is zero. */
function inferTrilu(call: Call): readonly Result[] {
  const value = input(call, 0);
  const { type } = value;
  const shape = inputDims(call, 0, 2);
  const upper = (attribute(call, 'upper', 'int') ?? 1) !== 0;
  const offset = integersAt(call, 1);
  const k = offset.present ? (offset.values?.[0] ?? null) : 0;
  const data = propagate(type, shape, [value], (at) => {
    if (k === null) return null;
    const [row = 0, column = 0] = at.slice(-2);
    const kept = upper ? column - row >= k : column - row <= k;
    return kept ? elementOf(value, at) : 0;
  });
  return [{ type, shape, data }];
}

const same: Op['infer'] = (call) => [sameType(call, input(call, 0).shape)];

export const gatherElements: OpVersions = [
  { ...movesData, reads: readsOutput, since: 11, infer: inferGatherElements, weights: () => [0] },
];
export const gatherND: OpVersions = [
  { ...movesData, reads: readsOutput, since: 11, infer: inferGatherND, weights: () => [0] },
];
export const oneHot: OpVersions = [{ ...movesData, since: 9, infer: inferOneHot }];
/** The order of rows within each batch is reversed up to a length. */
export const reverseSequence: OpVersions = [{ ...movesData, since: 10, infer: same }];
export const scatter: OpVersions = [{ ...movesData, since: 9, infer: inferScatterElements }];
export const scatterElements: OpVersions = [
  { ...movesData, since: 11, infer: inferScatterElements, arithmetic: scatterPrice },
];
export const scatterND: OpVersions = [
  { ...movesData, since: 11, infer: inferScatterND, arithmetic: scatterPrice },
];
export const trilu: OpVersions = [{ ...movesData, since: 14, infer: inferTrilu }];

/** Running totals along an axis: one operation per element. */
function cumulative(since: number, fold: (before: number, element: number) => number): OpVersions {
  const infer: Op['infer'] = (call) => {
    const value = input(call, 0);
    return [{ type: value.type, shape: value.shape, data: running(call, value, fold) }];
  };
  return [{ ...movesData, since, infer, arithmetic: inputElements }];
}

/** Known for vectors, which is what positions are counted with. */
function running(
  call: Call,
  { type, shape, data }: Value,
  fold: (before: number, element: number) => number,
): readonly Dim[] | null {
  const plain = ['exclusive', 'reverse'].every((name) => !attribute(call, name, 'int'));
  if (!plain || shape?.length !== 1 || data === null) return null;
  const totals: number[] = [];
  for (const element of data) {
    const before = totals.at(-1);
    if (typeof element !== 'number') return null;
    const total = rounded(type, before === undefined ? element : fold(before, element));
    if (total === null) return null;
    totals.push(total);
  }
  return totals;
}

export const cumProd = cumulative(26, (before, element) => before * element);
export const cumSum = cumulative(11, (before, element) => before + element);
