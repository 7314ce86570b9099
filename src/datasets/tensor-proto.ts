import { reasonOf, UserError } from '../errors.ts';
import { floatOfHalf } from '../half.ts';
import {
  appendScalars,
  type Cursor,
  doubleCodec,
  eachField,
  enter,
  floatCodec,
  intCodec,
  openCursor,
  readInt,
  readString,
  type ScalarCodec,
  type Scalars,
  scalars,
  takeBytes,
  wire,
} from '../onnx/cursor.ts';
import { bytesOf, type ElementType, elementTypeOf } from '../onnx/element-type.ts';
import { MAX_RANK } from '../onnx/limits.ts';
import { dimsOf, elementCount } from '../onnx/tensor.ts';
import type { NamedTensor, NumberArray } from '../sample.ts';
import { malformed } from './dataset-error.ts';
import { decodeElements } from './npy.ts';

// Field numbers of TensorProto in onnx.proto (onnx/onnx@f754691). SequenceProto and OptionalProto
// have their tensors in field 3, which a tensor of today leaves empty.
const field = {
  dims: 1,
  dataType: 2,
  segment: 3,
  floatData: 4,
  int32Data: 5,
  int64Data: 7,
  name: 8,
  rawData: 9,
  doubleData: 10,
  uint64Data: 11,
  dataLocation: 14,
} as const;
/** TensorProto.DataLocation. */
const EXTERNAL = 1;

/** How the elements of a type are written: as little-endian bytes, or as protobuf scalars. */
interface Encoding {
  readonly raw: (bytes: Uint8Array) => NumberArray;
  /** The field of scalars. */
  readonly field: number;
  readonly scalars: (values: readonly number[]) => NumberArray;
}

function encoding(
  dtype: string,
  inField: number,
  fromScalars: (values: readonly number[]) => NumberArray,
): Encoding {
  return {
    raw: (bytes) => decodeElements(bytes, dtype, 'LE'),
    field: inField,
    scalars: fromScalars,
  };
}

function safeIntegers(values: readonly number[]): Float64Array {
  return Float64Array.from(values, (value) => {
    if (!Number.isSafeInteger(value)) throw new Error(`${value} is beyond ±(2^53 - 1)`);
    return value;
  });
}

/** From 2^63 on the reader, which knows no unsigned scalars, gives negative numbers. */
function safeNaturals(values: readonly number[]): Float64Array {
  if (values.some((value) => value < 0)) throw new Error('an integer is beyond 2^53 - 1');
  return safeIntegers(values);
}

/** bfloat16 is the upper half of a float32. */
function fromUpperHalves(halves: ArrayLike<number>): Float32Array {
  return new Float32Array(Uint32Array.from(halves, (half) => half << 16).buffer);
}

function fromHalves(halves: readonly number[]): Float32Array {
  return Float32Array.from(halves, floatOfHalf);
}

// The field of each type: the comments of TensorProto in onnx.proto.
const encodings: Partial<Record<ElementType, Encoding>> = {
  float32: encoding('f4', field.floatData, (values) => Float32Array.from(values)),
  float64: encoding('f8', field.doubleData, (values) => Float64Array.from(values)),
  float16: encoding('f2', field.int32Data, fromHalves),
  bfloat16: {
    raw: (bytes) => fromUpperHalves(decodeElements(bytes, 'u2', 'LE')),
    field: field.int32Data,
    scalars: fromUpperHalves,
  },
  bool: encoding('b1', field.int32Data, (values) => Uint8Array.from(values)),
  uint8: encoding('u1', field.int32Data, (values) => Uint8Array.from(values)),
  int8: encoding('i1', field.int32Data, (values) => Int8Array.from(values)),
  uint16: encoding('u2', field.int32Data, (values) => Uint16Array.from(values)),
  int16: encoding('i2', field.int32Data, (values) => Int16Array.from(values)),
  int32: encoding('i4', field.int32Data, (values) => Int32Array.from(values)),
  uint32: encoding('u4', field.uint64Data, (values) => Uint32Array.from(values)),
  int64: encoding('i8', field.int64Data, safeIntegers),
  uint64: encoding('u8', field.uint64Data, safeNaturals),
};

const hint =
  'only dense tensors of numbers are read, one per file, no sequence, optional value or text: ' +
  'write them with onnx.save_tensor';

interface Collected {
  name: string;
  code: number;
  location: number;
  raw: Uint8Array | null;
  /** Which field of scalars was there; null before the first. */
  typedField: number | null;
  readonly dims: Scalars;
  readonly typed: Scalars;
}

const typedCodecs: ReadonlyMap<number, ScalarCodec> = new Map([
  [field.floatData, floatCodec],
  [field.doubleData, doubleCodec],
  [field.int32Data, intCodec],
  [field.int64Data, intCodec],
  [field.uint64Data, intCodec],
]);

function collect(cursor: Cursor, end: number, found: Collected, number: number): boolean {
  const codec = typedCodecs.get(number);
  if (codec !== undefined) {
    found.typedField ??= number;
    if (found.typedField !== number) throw malformed(cursor.path, 'two kinds of data', hint);
    appendScalars(cursor, end, found.typed, codec, 'tensor data');
  } else if (number === field.dims) {
    appendScalars(cursor, end, found.dims, intCodec, 'dims');
  } else if (number === field.dataType) found.code = readInt(cursor, 'data_type');
  else if (number === field.dataLocation) found.location = readInt(cursor, 'data_location');
  else if (number === field.name) found.name = readString(cursor, end, 'a tensor name');
  else if (number === field.rawData) {
    found.raw = takeBytes(cursor, enter(cursor, end, 'raw_data'));
  } else if (number === field.segment && cursor.wireType === wire.bytes) {
    throw malformed(cursor.path, 'holds a sequence or an optional value, not a tensor', hint);
  } else return false;
  return true;
}

function decode(cursor: Cursor, found: Collected): NamedTensor {
  const type = elementTypeOf(found.code);
  const encoding = type === undefined ? undefined : encodings[type];
  if (type === undefined || encoding === undefined) {
    throw malformed(cursor.path, `elements of type ${type ?? found.code} are not supported`, hint);
  }
  const shape = dimsOf(cursor, found.name, found.dims);
  const elements = elementCount(cursor, found.name, shape);
  const { raw, typed, typedField } = found;
  if (typedField !== null && typedField !== encoding.field) {
    throw malformed(cursor.path, `${type} elements in field ${typedField} of TensorProto`, hint);
  }
  const present = raw === null ? typed.values.length : raw.length;
  const expected = raw === null ? elements : bytesOf(type, elements);
  if (found.location === EXTERNAL || present !== expected) {
    const unit = raw === null ? 'elements' : 'bytes';
    const where = found.location === EXTERNAL ? 'in another file' : `${present} ${unit}`;
    throw malformed(cursor.path, `its data are ${where}, its shape needs ${expected}`, hint);
  }
  const data = raw === null ? encoding.scalars(typed.values) : encoding.raw(raw);
  return { name: found.name, type, shape, data };
}

/**
 * A file that holds one TensorProto, as `onnx.save_tensor` writes it: dense tensors of floats,
 * integers up to 64 bits and booleans. `path` is for messages. UserError `dataset-malformed` for
 * sequences, optional values, text, complex numbers, types of 8 bits or less that are no integers of
 * 8, data in other files, and 64-bit integers that no double holds.
 */
export function readTensorProto(bytes: Uint8Array, path: string): NamedTensor {
  const source = {
    sizeBytes: bytes.length,
    read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
  };
  const cursor = openCursor(source, path);
  const found: Collected = {
    name: '',
    code: 0,
    location: 0,
    raw: null,
    typedField: null,
    dims: scalars(MAX_RANK),
    // A scalar has a byte at least.
    typed: scalars(bytes.length),
  };
  try {
    eachField(cursor, bytes.length, (number) => collect(cursor, bytes.length, found, number));
    return decode(cursor, found);
  } catch (error) {
    if (error instanceof UserError && error.code === 'dataset-malformed') throw error;
    // The cursor speaks of models, and the decoder of nothing but the value.
    const reason = reasonOf(error).replace(`${path}: `, '');
    throw malformed(path, reason, hint, error);
  }
}
