import type { Dim, Shape } from '../onnx/model.ts';
import { attribute, frontAxis, input, integersAt, invalid, movesData, openShape } from './call.ts';
import { isSmall } from './data.ts';
import { elementsOf, joined, times } from './dims.ts';
import type { Call, Op, OpVersions, Result } from './op.ts';

/** The dimensions of the input as int64 data, from `start` to `end` (operator set 15). */
function inferShape(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  if (shape === null) return [{ type: 'int64', shape: [null], data: null }];
  const data = shape.slice(attribute(call, 'start', 'int') ?? 0, attribute(call, 'end', 'int'));
  return [{ type: 'int64', shape: [data.length], data }];
}

function inferSize(call: Call): readonly Result[] {
  return [{ type: 'int64', shape: [], data: [elementsOf(input(call, 0).shape)] }];
}

/** The same elements in another shape. */
function reshaped(call: Call, shape: Shape): readonly Result[] {
  const { type, data } = input(call, 0);
  return [{ type, shape, data: isSmall(type, shape) ? data : null }];
}

/** The target of Reshape: an attribute before operator set 5; null where it is not known. */
function targetOf(call: Call, from: 'attribute' | 'input'): readonly Dim[] | null {
  if (from === 'input') return input(call, 1).data;
  const target = attribute(call, 'shape', 'ints');
  if (target === undefined) throw invalid(call, 'lacks its attribute "shape"');
  return target;
}

function inferReshape(from: 'attribute' | 'input'): Op['infer'] {
  return (call) => {
    const source = input(call, 0).shape;
    const target = targetOf(call, from);
    if (target === null) return reshaped(call, unknownTarget(call, from));
    const literal = (attribute(call, 'allowzero', 'int') ?? 0) !== 0;
    const shape = target.map((dim, axis): Dim => {
      if (dim !== 0 || literal) return dim;
      if (source === null) return null;
      return axis < source.length ? (source[axis] ?? null) : invalidZero(call, axis);
    });
    const open = shape.indexOf(-1);
    if (open !== shape.lastIndexOf(-1)) throw invalid(call, 'has more than one −1 in its shape');
    const result = open < 0 ? shape : shape.with(open, remainder(call, source, shape, open));
    const [before, after] = [elementsOf(source), elementsOf(result)];
    if (before !== null && after !== null && before !== after) {
      throw invalid(call, `turns [${source}] into [${target}]: ${before} elements into ${after}`);
    }
    return reshaped(call, result);
  };
}

/** The rank of the result where only the length of the target is known. */
function unknownTarget(call: Call, from: 'attribute' | 'input'): Shape {
  const rank = from === 'input' ? input(call, 1).shape?.[0] : undefined;
  return openShape(call, rank);
}

function invalidZero(call: Call, axis: number): never {
  throw invalid(call, `copies dimension ${axis}, which its input does not have`);
}

/** The extent for −1: what is left of the input; symbols on both sides cancel. */
function remainder(call: Call, source: Shape, shape: readonly Dim[], open: number): Dim {
  if (source === null) return null;
  const left = [...source];
  const others = shape.filter((dim, axis) => {
    if (axis === open) return false;
    const match = typeof dim === 'string' ? left.indexOf(dim) : -1;
    if (match >= 0) left.splice(match, 1);
    return match < 0;
  });
  const divisor = times(...others);
  const rest = joined(left);
  if (divisor === null || rest === null) return null;
  if (typeof rest === 'string') return divisor === 1 ? rest : null;
  if (divisor === 0 || rest % divisor !== 0) {
    throw invalid(call, `cannot turn [${source}] into [${shape}]`);
  }
  return rest / divisor;
}

/** [prod of the axes before `axis`, prod of the rest]. */
function inferFlatten(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  if (shape === null) return reshaped(call, [null, null]);
  const axis = attribute(call, 'axis', 'int') ?? 1;
  // Unlike elsewhere the axis may equal the rank: then all is in the first dimension.
  const front = axis === shape.length ? axis : frontAxis(call, axis, shape.length);
  return reshaped(call, [joined(shape.slice(0, front)), joined(shape.slice(front))]);
}

type Axes = readonly number[] | undefined | null;

/** Axes from an attribute or an input; undefined where absent, null where not known. */
function axesOf(call: Call, from: 'attribute' | 'input'): Axes {
  if (from === 'attribute') return attribute(call, 'axes', 'ints');
  const given = integersAt(call, 1);
  return given.present ? given.values : undefined;
}

function inferSqueeze(from: 'attribute' | 'input'): Op['infer'] {
  return (call) => {
    const { shape } = input(call, 0);
    const axes = axesOf(call, from);
    if (shape === null || axes === null) return reshaped(call, null);
    if (axes === undefined) {
      const known = shape.every((dim) => typeof dim === 'number');
      return reshaped(call, known ? shape.filter((dim) => dim !== 1) : null);
    }
    const dropped = axes.map((axis) => frontAxis(call, axis, shape.length));
    const wide = dropped.find((axis) => typeof shape[axis] === 'number' && shape[axis] !== 1);
    if (wide !== undefined) throw invalid(call, `drops axis ${wide} of extent ${shape[wide]}`);
    return reshaped(
      call,
      shape.filter((_, axis) => !dropped.includes(axis)),
    );
  };
}

function inferUnsqueeze(from: 'attribute' | 'input'): Op['infer'] {
  return (call) => {
    const { shape } = input(call, 0);
    const axes = axesOf(call, from);
    if (axes === undefined) throw invalid(call, 'lacks its axes');
    if (shape === null || axes === null) return reshaped(call, null);
    const rank = shape.length + axes.length;
    const added = new Set(axes.map((axis) => frontAxis(call, axis, rank)));
    if (added.size !== axes.length) throw invalid(call, `adds an axis twice: ${axes}`);
    const rest = shape.values();
    return reshaped(
      call,
      Array.from({ length: rank }, (_, axis) =>
        added.has(axis) ? 1 : (rest.next().value ?? null),
      ),
    );
  };
}

/** Whatever it is: a tensor, or a sequence since operator set 14. */
function inferIdentity(call: Call): readonly Result[] {
  const { shape, container } = input(call, 0);
  const results = reshaped(call, shape);
  return container === undefined ? results : results.map((each) => ({ ...each, container }));
}

const view: Omit<Op, 'since' | 'infer'> = { ...movesData, memory: 'view' };

export const flatten: OpVersions = [{ ...view, since: 1, infer: inferFlatten }];
export const identity: OpVersions = [{ ...view, since: 1, infer: inferIdentity }];
export const reshape: OpVersions = [
  { ...view, since: 1, infer: inferReshape('attribute') },
  { ...view, since: 5, infer: inferReshape('input') },
];
// Shape and Size read no elements of their input.
export const shape: OpVersions = [{ ...movesData, since: 1, infer: inferShape, reads: () => 0 }];
export const size: OpVersions = [{ ...movesData, since: 1, infer: inferSize, reads: () => 0 }];
export const squeeze: OpVersions = [
  { ...view, since: 1, infer: inferSqueeze('attribute') },
  { ...view, since: 13, infer: inferSqueeze('input') },
];
export const unsqueeze: OpVersions = [
  { ...view, since: 1, infer: inferUnsqueeze('attribute') },
  { ...view, since: 13, infer: inferUnsqueeze('input') },
];
