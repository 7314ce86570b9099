import {
  appendScalars,
  type Cursor,
  doubleCodec,
  eachField,
  enter,
  floatCodec,
  intCodec,
  malformed,
  overLimit,
  readInt,
  readString,
  type ScalarCodec,
  type Scalars,
  scalars,
  takeBytes,
} from './cursor.ts';
import { bytesOf, type ElementType, elementTypeOf, familyOf } from './element-type.ts';
import { MAX_FLOATS_READ, MAX_INTEGERS_READ, MAX_LIST_ITEMS, MAX_RANK } from './limits.ts';
import type { Payload, TensorHeader } from './model.ts';

// Field numbers of onnx.proto (onnx/onnx@f754691, onnx/onnx.proto).
const tensorField = {
  dims: 1,
  dataType: 2,
  floatData: 4,
  int32Data: 5,
  stringData: 6,
  int64Data: 7,
  name: 8,
  rawData: 9,
  doubleData: 10,
  uint64Data: 11,
  externalData: 13,
  dataLocation: 14,
} as const;
const entryField = { key: 1, value: 2 } as const;
/** TensorProto.DataLocation. */
const EXTERNAL = 1;

interface Collected {
  name: string;
  code: number;
  location: number;
  raw: { readonly offset: number; readonly length: number } | undefined;
  readonly dims: Scalars;
  typed: { readonly values: Scalars; readonly integers: boolean } | undefined;
  strings: boolean;
  readonly external: Map<string, string>;
}

/** A TensorProto that ends at `end`: its header, and its elements where they are few. */
export function readTensor(cursor: Cursor, end: number): TensorHeader {
  const found: Collected = {
    name: '',
    code: 0,
    location: 0,
    raw: undefined,
    dims: scalars(MAX_RANK),
    typed: undefined,
    strings: false,
    external: new Map(),
  };
  eachField(cursor, end, (field) => collect(cursor, end, found, field));
  return headerOf(cursor, found);
}

function collect(cursor: Cursor, end: number, found: Collected, field: number): boolean {
  if (field === tensorField.dims) appendScalars(cursor, end, found.dims, intCodec, 'dims');
  else if (field === tensorField.dataType) found.code = readInt(cursor, 'data_type');
  else if (field === tensorField.name) found.name = readString(cursor, end, 'a tensor name');
  else if (field === tensorField.dataLocation) found.location = readInt(cursor, 'data_location');
  else if (field === tensorField.externalData) {
    const [key, value] = readEntry(cursor, enter(cursor, end, 'external_data'));
    found.external.set(key, value);
    if (found.external.size > MAX_LIST_ITEMS) throw overLimit(cursor, 'too many external_data');
  } else if (field === tensorField.rawData) {
    const contentEnd = enter(cursor, end, 'raw_data');
    found.raw = { offset: cursor.position, length: contentEnd - cursor.position };
    cursor.position = contentEnd;
  } else return collectTyped(cursor, end, found, field);
  return true;
}

function collectTyped(cursor: Cursor, end: number, found: Collected, field: number): boolean {
  const append = (limit: number, integers: boolean, codec: ScalarCodec) => {
    found.typed ??= { values: scalars(limit), integers };
    appendScalars(cursor, end, found.typed.values, codec, 'tensor data');
    return true;
  };
  if (field === tensorField.floatData) return append(MAX_FLOATS_READ, false, floatCodec);
  if (field === tensorField.doubleData) return append(MAX_FLOATS_READ, false, doubleCodec);
  if (
    field === tensorField.int32Data ||
    field === tensorField.int64Data ||
    field === tensorField.uint64Data
  ) {
    return append(MAX_INTEGERS_READ, true, intCodec);
  }
  found.strings ||= field === tensorField.stringData;
  return false;
}

/** A StringStringEntryProto that ends at `end`. */
export function readEntry(cursor: Cursor, end: number): readonly [key: string, value: string] {
  let key = '';
  let value = '';
  eachField(cursor, end, (field) => {
    if (field === entryField.key) key = readString(cursor, end, 'a key');
    else if (field === entryField.value) value = readString(cursor, end, `the value of ${key}`);
    else return false;
    return true;
  });
  return [key, value];
}

function headerOf(cursor: Cursor, found: Collected): TensorHeader {
  const { name } = found;
  const type = elementTypeOf(found.code);
  if (type === undefined) {
    throw malformed(cursor, `tensor "${name}" has the unknown data type ${found.code}`);
  }
  const dims = dimsOf(cursor, name, found.dims);
  const elements = elementCount(cursor, name, dims);
  const payload = payloadOf(cursor, found, type, elements);
  const values = valuesOf(cursor, found, payload, type, elements);
  return { name, type, dims, elements, payload, values };
}

/** The dimensions of a tensor, each a safe natural number. */
export function dimsOf(cursor: Cursor, name: string, dims: Scalars): readonly number[] {
  if (!dims.complete) throw overLimit(cursor, `tensor "${name}" has more than ${MAX_RANK} dims`);
  for (const dim of dims.values) {
    if (dim < 0 || !Number.isSafeInteger(dim)) {
      throw malformed(cursor, `tensor "${name}" has the dimension ${dim}`);
    }
  }
  return dims.values;
}

/** Elements of a tensor of the file; they must be countable. */
export function elementCount(cursor: Cursor, name: string, dims: readonly number[]): number {
  const elements = dims.reduce((product, dim) => product * dim, 1);
  if (Number.isSafeInteger(elements)) return elements;
  throw overLimit(cursor, `tensor "${name}" has more than 2^53 elements`);
}

function payloadOf(cursor: Cursor, found: Collected, type: ElementType, elements: number): Payload {
  if (found.location === EXTERNAL) return externalOf(cursor, found);
  if (found.raw === undefined) {
    return { kind: found.typed !== undefined || found.strings ? 'typed' : 'absent' };
  }
  const expected = bytesOf(type, elements);
  if (expected !== found.raw.length) {
    throw malformed(
      cursor,
      `tensor "${found.name}" has ${found.raw.length} bytes of raw_data; ${elements} elements ` +
        `of ${type} need ${expected ?? 'string_data'}`,
    );
  }
  return { kind: 'inline', ...found.raw };
}

function externalOf(cursor: Cursor, found: Collected): Payload {
  const location = found.external.get('location') ?? '';
  if (location === '') {
    throw malformed(cursor, `tensor "${found.name}" is external but names no location`);
  }
  const length = sizeEntry(cursor, found, 'length');
  return { kind: 'external', location, offset: sizeEntry(cursor, found, 'offset') ?? 0, length };
}

function sizeEntry(cursor: Cursor, found: Collected, key: string): number | null {
  const text = found.external.get(key);
  if (text === undefined) return null;
  const size = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(size)) return size;
  throw malformed(cursor, `external_data of tensor "${found.name}" has the ${key} "${text}"`);
}

function valuesOf(
  cursor: Cursor,
  found: Collected,
  payload: Payload,
  type: ElementType,
  elements: number,
): readonly number[] | null {
  if (elements > elementsRead(type)) return null;
  if (elements === 0 && payload.kind !== 'external') return [];
  if (payload.kind === 'inline') return readRaw(cursor, payload, type);
  if (found.typed === undefined || found.typed.values.values.length !== elements) return null;
  // Half floats are stored by their bits in int32_data; they never decide a shape from there.
  return found.typed.integers && familyOf(type) === 'float' ? null : found.typed.values.values;
}

/** How many elements of a type are read; a tensor with more of them is data, not a shape. */
export function elementsRead(type: ElementType): number {
  return familyOf(type) === 'float' ? MAX_FLOATS_READ : MAX_INTEGERS_READ;
}

type Decode = (view: DataView, offset: number) => number;

const decoders: Partial<Record<ElementType, Decode>> = {
  float32: (view, at) => view.getFloat32(at, true),
  float64: (view, at) => view.getFloat64(at, true),
  int8: (view, at) => view.getInt8(at),
  uint8: (view, at) => view.getUint8(at),
  bool: (view, at) => view.getUint8(at),
  int16: (view, at) => view.getInt16(at, true),
  uint16: (view, at) => view.getUint16(at, true),
  int32: (view, at) => view.getInt32(at, true),
  uint32: (view, at) => view.getUint32(at, true),
  int64: (view, at) => Number(view.getBigInt64(at, true)),
  uint64: (view, at) => Number(view.getBigUint64(at, true)),
};

/** Elements of raw_data; null for types that never take part in shape arithmetic. */
function readRaw(
  cursor: Cursor,
  raw: { readonly offset: number; readonly length: number },
  type: ElementType,
): readonly number[] | null {
  const decode = decoders[type];
  const width = bytesOf(type, 1);
  if (decode === undefined || width === null) return null;
  const resume = cursor.position;
  cursor.position = raw.offset;
  const bytes = takeBytes(cursor, raw.offset + raw.length);
  cursor.position = resume;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: raw.length / width }, (_, index) => decode(view, index * width));
}
