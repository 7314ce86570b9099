import {
  appendScalars,
  type Cursor,
  eachField,
  enter,
  intCodec,
  malformed,
  scalars,
} from './cursor.ts';
import { bytesOf } from './element-type.ts';
import { MAX_RANK } from './limits.ts';
import type { Payload, TensorHeader } from './model.ts';
import { dimsOf, elementCount, elementsRead, readTensor } from './tensor.ts';

// Field numbers of onnx.proto (onnx/onnx@f754691, onnx/onnx.proto).
const sparseField = { values: 1, indices: 2, dims: 3 } as const;

/**
 * A SparseTensorProto that ends at `end`, under the name of its values: a tensor of the dense
 * shape, whose elements are known where all of it is small.
 */
export function readSparseTensor(cursor: Cursor, end: number): TensorHeader {
  const dims = scalars(MAX_RANK);
  let stored: TensorHeader | undefined;
  let indices: TensorHeader | undefined;
  eachField(cursor, end, (field) => {
    if (field === sparseField.dims) appendScalars(cursor, end, dims, intCodec, 'dims');
    else if (field === sparseField.values) {
      stored = readTensor(cursor, enter(cursor, end, 'the values of a sparse tensor'));
    } else if (field === sparseField.indices) {
      indices = readTensor(cursor, enter(cursor, end, 'the indices of a sparse tensor'));
    } else return false;
    return true;
  });
  if (stored === undefined) throw malformed(cursor, 'a sparse tensor has no values');
  if (stored.payload.kind === 'external' || indices?.payload.kind === 'external') {
    throw malformed(cursor, `sparse tensor "${stored.name}" is external, which runtimes refuse`);
  }
  const sizes = dimsOf(cursor, stored.name, dims);
  const elements = elementCount(cursor, stored.name, sizes);
  const header = { ...stored, dims: sizes, elements, values: null };
  const payload: Payload = {
    kind: 'sparse',
    stored: stored.elements,
    storedBytes: bytesTogether(stored, indices),
  };
  return { ...header, payload, values: denseValues(header, stored, indices) };
}

function bytesTogether(stored: TensorHeader, indices: TensorHeader | undefined): number | null {
  const own = bytesOf(stored.type, stored.elements);
  const places = indices === undefined ? 0 : bytesOf(indices.type, indices.elements);
  return own === null || places === null ? null : own + places;
}

/** The elements, zero where none is stored; null where the file gives too few or wrong indices. */
function denseValues(
  { type, dims, elements }: TensorHeader,
  stored: TensorHeader,
  indices: TensorHeader | undefined,
): readonly number[] | null {
  if (stored.values === null || !indices?.values || elements > elementsRead(type)) return null;
  const places = indices.dims.length === 2 ? linear(indices.values, dims) : indices.values;
  const dense = new Array<number>(elements).fill(0);
  for (const [index, value] of stored.values.entries()) {
    const place = places[index] ?? -1;
    if (!(place >= 0 && place < elements)) return null;
    dense[place] = value;
  }
  return dense;
}

/** Rows of one coordinate per axis as row-major positions. */
function linear(coordinates: readonly number[], dims: readonly number[]): readonly number[] {
  const rank = dims.length;
  const rows = rank === 0 ? 0 : Math.floor(coordinates.length / rank);
  return Array.from({ length: rows }, (_, row) =>
    dims.reduce((place, dim, axis) => place * dim + (coordinates[row * rank + axis] ?? -1), 0),
  );
}
