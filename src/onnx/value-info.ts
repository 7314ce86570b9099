import {
  type Cursor,
  eachField,
  enter,
  malformed,
  overLimit,
  push,
  readInt,
  readString,
} from './cursor.ts';
import { elementTypeOf } from './element-type.ts';
import { MAX_NESTING, MAX_RANK } from './limits.ts';
import type { Container, Dim, Shape, ValueInfo, ValueType } from './model.ts';

// Field numbers of onnx.proto (onnx/onnx@f754691, onnx/onnx.proto).
const valueField = { name: 1, type: 2 } as const;
const tensorTypeField = { element: 1, shape: 2 } as const;
const shapeField = { dim: 1 } as const;
const dimField = { value: 1, name: 2 } as const;
const TENSOR_TYPE = 1;

/**
 * The containers of TypeProto by their field, with the field of the type that they hold. A sparse
 * tensor's type is written as a dense one's, without a type inside of it.
 */
const containers: Readonly<
  Record<number, { readonly kind: Container['kind']; readonly elementField: number | null }>
> = {
  4: { kind: 'sequence', elementField: 1 },
  5: { kind: 'map', elementField: 2 },
  8: { kind: 'sparse-tensor', elementField: null },
  9: { kind: 'optional', elementField: 1 },
};

const unknownType: ValueType = { type: null, shape: null };

/** A ValueInfoProto that ends at `end`. */
export function readValueInfo(cursor: Cursor, end: number): ValueInfo {
  let name = '';
  let value = unknownType;
  eachField(cursor, end, (field) => {
    if (field === valueField.name) name = readString(cursor, end, 'a value name');
    else if (field === valueField.type) value = readType(cursor, enter(cursor, end, 'a type'));
    else return false;
    return true;
  });
  return { name, ...value };
}

/** A TypeProto that ends at `end`. */
export function readType(cursor: Cursor, end: number, depth = 0): ValueType {
  if (depth > MAX_NESTING) throw overLimit(cursor, `types are nested beyond ${MAX_NESTING}`);
  let type = unknownType;
  eachField(cursor, end, (field) => {
    const container = containers[field];
    if (field === TENSOR_TYPE) {
      type = readTensorType(cursor, enter(cursor, end, 'a tensor type'));
    } else if (container !== undefined) {
      const { kind, elementField } = container;
      const element = readElement(cursor, enter(cursor, end, `a ${kind}`), elementField, depth);
      type = { ...unknownType, container: { kind, element } };
    } else return false;
    return true;
  });
  return type;
}

function readElement(
  cursor: Cursor,
  end: number,
  elementField: number | null,
  depth: number,
): ValueType {
  if (elementField === null) return readTensorType(cursor, end);
  let element = unknownType;
  eachField(cursor, end, (field) => {
    if (field !== elementField) return false;
    element = readType(cursor, enter(cursor, end, 'an element type'), depth + 1);
    return true;
  });
  return element;
}

function readTensorType(cursor: Cursor, end: number): ValueType {
  let code = 0;
  let shape: Shape = null;
  eachField(cursor, end, (field) => {
    if (field === tensorTypeField.element) code = readInt(cursor, 'an element type');
    else if (field === tensorTypeField.shape) {
      shape = readShape(cursor, enter(cursor, end, 'a shape'));
    } else return false;
    return true;
  });
  return { type: elementTypeOf(code) ?? null, shape };
}

function readShape(cursor: Cursor, end: number): Shape {
  const shape: Dim[] = [];
  eachField(cursor, end, (field) => {
    if (field !== shapeField.dim) return false;
    push(cursor, shape, readDim(cursor, enter(cursor, end, 'a dimension')), MAX_RANK);
    return true;
  });
  return shape;
}

function readDim(cursor: Cursor, end: number): Dim {
  let dim: Dim = null;
  eachField(cursor, end, (field) => {
    if (field === dimField.value) dim = readInt(cursor, 'a dimension');
    else if (field === dimField.name) dim = readString(cursor, end, 'a dimension name');
    else return false;
    return true;
  });
  // Exporters write −1 or an empty name where they do not know.
  const known = typeof dim === 'string' ? dim !== '' : dim !== null && dim >= 0;
  if (typeof dim === 'number' && known && !Number.isSafeInteger(dim)) {
    throw malformed(cursor, `a dimension is ${dim}`);
  }
  return known ? dim : null;
}
