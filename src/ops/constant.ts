import { type ElementType, elementTypeOf } from '../onnx/element-type.ts';
import type { Attribute, TensorHeader } from '../onnx/model.ts';
import {
  attribute,
  input,
  inputDims,
  integersAt,
  invalid,
  movesData,
  outputElements,
} from './call.ts';
import { isSmall, propagate, rounded } from './data.ts';
import { plus } from './dims.ts';
import type { Call, OpVersions, Result, Value } from './op.ts';

/** What a tensor of the file contributes: all of its header, and its elements where few. */
export function valueOfTensor(tensor: TensorHeader): Value {
  return { type: tensor.type, shape: tensor.dims, data: tensor.values, constant: true };
}

function scalarOf(type: ElementType, value: number): Result {
  return { type, shape: [], data: [value] };
}

function vectorOf(type: ElementType, values: readonly number[]): Result {
  const shape = [values.length];
  return { type, shape, data: isSmall(type, shape) ? values : null };
}

/** The element type that an attribute names by its number; undefined where it is not there. */
export function typeOf(call: Call, name: string): ElementType | undefined {
  const code = attribute(call, name, 'int');
  if (code === undefined) return undefined;
  const type = elementTypeOf(code);
  if (type === undefined) throw invalid(call, `has the unknown element type ${code} in "${name}"`);
  return type;
}

function constantOf(found: Attribute): Result | undefined {
  switch (found.kind) {
    case 'tensor': {
      const { type, shape, data } = valueOfTensor(found.value);
      return { type, shape, data };
    }
    case 'float':
      return scalarOf('float32', found.value);
    case 'int':
      return scalarOf('int64', found.value);
    case 'floats':
      return vectorOf('float32', found.value);
    case 'ints':
      return vectorOf('int64', found.value);
    case 'string':
      return { type: 'string', shape: [], data: null };
    case 'strings':
      return { type: 'string', shape: [found.value.length], data: null };
    default:
      return { type: null, shape: null, data: null };
  }
}

/** One of `value`, `value_float`, `value_ints`, … */
function inferConstant(call: Call): readonly Result[] {
  const [found] = call.node.attributes.values();
  const result = found === undefined ? undefined : constantOf(found);
  if (result === undefined) throw invalid(call, 'has no value');
  return [result];
}

/** A tensor of the shape in input 0, filled with `value` (float32 zero by default). */
function inferConstantOfShape(call: Call): readonly Result[] {
  const shape = input(call, 0).data;
  const value = attribute(call, 'value', 'tensor');
  const type = value?.type ?? 'float32';
  const element = value === undefined ? 0 : (value.values?.[0] ?? null);
  if (shape === null || !isSmall(type, shape)) return [{ type, shape, data: null }];
  const length = shape.reduce((product: number, dim) => product * Number(dim), 1);
  return [{ type, shape, data: Array.from({ length }, () => element) }];
}

/** start, start + delta, … below limit. */
function inferRange(call: Call): readonly Result[] {
  const { type } = input(call, 0);
  const [start] = integersAt(call, 0).values ?? [];
  const [limit] = integersAt(call, 1).values ?? [];
  const [delta] = integersAt(call, 2).values ?? [];
  if (start === undefined || limit === undefined || delta === undefined) {
    return [{ type, shape: [null], data: null }];
  }
  if (delta === 0) throw invalid(call, 'has a step of 0');
  const length = Math.max(Math.ceil((limit - start) / delta), 0);
  const shape = [length];
  const small = isSmall(type, shape);
  const data = small
    ? Array.from({ length }, (_, index) => rounded(type, start + index * delta))
    : null;
  return [{ type, shape, data }];
}

/** Ones on a diagonal of a matrix with the extents of input 0. */
function inferEyeLike(call: Call): readonly Result[] {
  const shape = inputDims(call, 0, 2);
  const type = typeOf(call, 'dtype') ?? input(call, 0).type;
  const offset = attribute(call, 'k', 'int') ?? 0;
  const data = propagate(type, shape, [], ([row = 0, column = 0]) =>
    column - row === offset ? 1 : 0,
  );
  return [{ type, shape, data }];
}

export const constant: OpVersions = [{ ...movesData, since: 1, infer: inferConstant }];
export const constantOfShape: OpVersions = [
  { ...movesData, since: 9, infer: inferConstantOfShape },
];
/** Of its input only the shape is read. */
export const eyeLike: OpVersions = [
  { ...movesData, since: 9, infer: inferEyeLike, reads: () => 0 },
];
/** Function body: sub, div, ceil and max for the count, and one addition per element. */
export const range: OpVersions = [
  {
    ...movesData,
    since: 11,
    infer: inferRange,
    arithmetic: (_call, outputs) => plus(outputElements(outputs), 4),
  },
];
