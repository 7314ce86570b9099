import { type Cursor, eachField, enter, malformed, push, readInt, readString } from './cursor.ts';
import { elementTypeOf } from './element-type.ts';
import { MAX_RANK } from './limits.ts';
import type { Dim, Shape, ValueInfo } from './model.ts';

// Field numbers of onnx.proto (onnx/onnx@f754691, onnx/onnx.proto).
const valueField = { name: 1, type: 2 } as const;
const typeField = { tensor: 1 } as const;
const tensorTypeField = { element: 1, shape: 2 } as const;
const shapeField = { dim: 1 } as const;
const dimField = { value: 1, name: 2 } as const;

/** A ValueInfoProto that ends at `end`. */
export function readValueInfo(cursor: Cursor, end: number): ValueInfo {
  let name = '';
  let value: Pick<ValueInfo, 'type' | 'shape'> = { type: null, shape: null };
  eachField(cursor, end, (field) => {
    if (field === valueField.name) name = readString(cursor, end, 'a value name');
    else if (field === valueField.type) {
      const typeEnd = enter(cursor, end, 'a type');
      // Sequences, maps and optionals are skipped: such a value has no tensor shape.
      eachField(cursor, typeEnd, (kind) => {
        if (kind !== typeField.tensor) return false;
        value = readTensorType(cursor, enter(cursor, typeEnd, 'a tensor type'));
        return true;
      });
    } else return false;
    return true;
  });
  return { name, ...value };
}

function readTensorType(cursor: Cursor, end: number): Pick<ValueInfo, 'type' | 'shape'> {
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
