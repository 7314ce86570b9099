import type { Dim } from '../onnx/model.ts';
import { attribute, frontAxis, input, inputElements, integersAt, movesData } from './call.ts';
import { propagate, rounded } from './data.ts';
import type { Call, Op, OpVersions, Result, Value } from './op.ts';

type Fold = (values: readonly number[]) => number;

/** The axes to reduce, from an attribute or an input; null where they are not known. */
function axesOf(call: Call, from: 'attribute' | 'input', rank: number): readonly number[] | null {
  const all = Array.from({ length: rank }, (_, axis) => axis);
  const given = from === 'input' ? integersAt(call, 1) : undefined;
  if (given?.present && given.values === null) return null;
  const axes = (given === undefined ? attribute(call, 'axes', 'ints') : given.values) ?? [];
  if (axes.length > 0) return axes.map((axis) => frontAxis(call, axis, rank));
  return (attribute(call, 'noop_with_empty_axes', 'int') ?? 0) === 0 ? all : [];
}

function infer(fold: Fold, from: 'attribute' | 'input'): Op['infer'] {
  return (call) => {
    const value = input(call, 0);
    const { type, shape } = value;
    const keep = (attribute(call, 'keepdims', 'int') ?? 1) !== 0;
    const axes = shape === null ? null : axesOf(call, from, shape.length);
    if (shape === null) return [{ type, shape: null, data: null }];
    if (axes === null) return [{ type, shape: keep ? shape.map(() => null) : null, data: null }];
    const kept = shape.map((dim, axis): Dim => (axes.includes(axis) ? 1 : dim));
    const reduced = keep ? kept : kept.filter((_, axis) => !axes.includes(axis));
    return [{ type, shape: reduced, data: reduceVector(value, reduced, axes, fold) }];
  };
}

/** Elements where a known vector is reduced to one value, as shape arithmetic does. */
function reduceVector(
  value: Value,
  shape: readonly Dim[],
  axes: readonly number[],
  fold: Fold,
): Result['data'] {
  if (value.shape?.length !== 1 || axes.length !== 1) return null;
  return propagate(value.type, shape, [value], () => {
    const numbers = (value.data ?? []).filter((element) => typeof element === 'number');
    return numbers.length === value.data?.length ? rounded(value.type, fold(numbers)) : null;
  });
}

/** A reduction costs one operation per input element; `axes` became an input at `movedAt`. */
function reduction(fold: Fold, movedAt: number): OpVersions {
  const shared = { ...movesData, arithmetic: inputElements };
  return [
    { ...shared, since: 1, infer: infer(fold, 'attribute') },
    { ...shared, since: movedAt, infer: infer(fold, 'input') },
  ];
}

const total: Fold = (values) => values.reduce((sum, value) => sum + value, 0);

export const reduceMax = reduction((values) => Math.max(...values), 18);
/** n − 1 additions and a division make n. */
export const reduceMean = reduction((values) => total(values) / values.length, 18);
export const reduceMin = reduction((values) => Math.min(...values), 18);
export const reduceProd = reduction((values) => values.reduce((a, b) => a * b, 1), 18);
export const reduceSum = reduction(total, 13);
