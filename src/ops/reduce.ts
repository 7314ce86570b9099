import type { Dim } from '../onnx/model.ts';
import { attribute, frontAxis, input, inputElements, integersAt, movesData } from './call.ts';
import { elementOf, fill, propagate, rounded } from './data.ts';
import { concrete, elementsOf, plus, times } from './dims.ts';
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

/** Where the axes are not known: whether all of them are kept, and with `keepdims` the rank. */
function restShape(call: Call, shape: readonly Dim[], keep: boolean): readonly Dim[] | null {
  const count = input(call, 1).shape?.[0];
  if (keep) return shape.map(() => null);
  return typeof count === 'number' && count > 0 && count <= shape.length
    ? Array.from({ length: shape.length - count }, () => null)
    : null;
}

function infer(fold: Fold, from: 'attribute' | 'input'): Op['infer'] {
  return (call) => {
    const value = input(call, 0);
    const { type, shape } = value;
    const keep = (attribute(call, 'keepdims', 'int') ?? 1) !== 0;
    if (shape === null) return [{ type, shape: null, data: null }];
    const axes = axesOf(call, from, shape.length);
    if (axes === null) return [{ type, shape: restShape(call, shape, keep), data: null }];
    const kept = shape.map((dim, axis): Dim => (axes.includes(axis) ? 1 : dim));
    const reduced = keep ? kept : kept.filter((_, axis) => !axes.includes(axis));
    return [{ type, shape: reduced, data: reduceElements(value, reduced, axes, fold) }];
  };
}

/** Elements where a known tensor is reduced, as shape arithmetic does. */
function reduceElements(
  value: Value,
  shape: readonly Dim[],
  axes: readonly number[],
  fold: Fold,
): Result['data'] {
  const dims = concrete(value.shape);
  if (dims === null) return null;
  const inner = axes.map((axis) => dims[axis] ?? 1);
  const keeps = shape.length === dims.length;
  return propagate(value.type, shape, [value], (at) => {
    const rest = keeps ? at : withAxes(at, axes, dims.length);
    const elements = fill(inner, (inside) =>
      elementOf(
        value,
        rest.map((index, axis) =>
          axes.includes(axis) ? (inside[axes.indexOf(axis)] ?? 0) : index,
        ),
      ),
    );
    const numbers = elements.filter((element) => typeof element === 'number');
    return numbers.length === elements.length ? rounded(value.type, fold(numbers)) : null;
  });
}

/** Coordinates with a 0 put in at each of the axes. */
function withAxes(at: readonly number[], axes: readonly number[], rank: number): readonly number[] {
  const rest = at.values();
  return Array.from({ length: rank }, (_, axis) =>
    axes.includes(axis) ? 0 : (rest.next().value ?? 0),
  );
}

/**
 * A reduction costs one operation per input element; its body may add `perElement` before it and
 * `perResult` after it. `axes` became an input at `movedAt`.
 */
function reduction(fold: Fold, movedAt: number, perElement = 1, perResult = 0): OpVersions {
  const arithmetic: Op['arithmetic'] = (call, outputs) =>
    plus(
      times(inputElements(call), perElement),
      times(elementsOf(outputs[0]?.shape ?? null), perResult),
    );
  return [
    { ...movesData, arithmetic, since: 1, infer: infer(fold, 'attribute') },
    { ...movesData, arithmetic, since: movedAt, infer: infer(fold, 'input') },
  ];
}

const total: Fold = (values) => values.reduce((sum, value) => sum + value, 0);
const totalOf = (each: (value: number) => number): Fold => {
  return (values) => total(values.map(each));
};

/** |x| and the sum. */
export const reduceL1 = reduction(totalOf(Math.abs), 18, 2);
/** x² and the sum; the root of each sum. */
export const reduceL2 = reduction((values) => Math.hypot(...values), 18, 2, 1);
/** The sum; the logarithm of each sum. */
export const reduceLogSum = reduction((values) => Math.log(total(values)), 18, 1, 1);
/** exp(x) and the sum; the logarithm of each sum. */
export const reduceLogSumExp = reduction((values) => Math.log(totalOf(Math.exp)(values)), 18, 2, 1);
export const reduceMax = reduction((values) => Math.max(...values), 18);
/** n − 1 additions and a division make n. */
export const reduceMean = reduction((values) => total(values) / values.length, 18);
export const reduceMin = reduction((values) => Math.min(...values), 18);
export const reduceProd = reduction((values) => values.reduce((a, b) => a * b, 1), 18);
export const reduceSum = reduction(total, 13);
/** x² and the sum. */
export const reduceSumSquare = reduction(
  totalOf((value) => value * value),
  18,
  2,
);

/** The position of the largest or smallest element along `axis`. */
function inferArg(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  if (shape === null) return [{ type: 'int64', shape: null, data: null }];
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? 0, shape.length);
  const keep = (attribute(call, 'keepdims', 'int') ?? 1) !== 0;
  const reduced = keep ? shape.with(axis, 1) : shape.toSpliced(axis, 1);
  return [{ type: 'int64', shape: reduced, data: null }];
}

/** A reduction: one comparison per input element. */
const argument: OpVersions = [
  { ...movesData, since: 1, infer: inferArg, arithmetic: inputElements },
];

export const argMax = argument;
export const argMin = argument;
