import { endianness } from 'node:os';
import { assert } from '../errors.ts';
import { floatOfHalf } from '../half.ts';
import type { NumberArray } from '../sample.ts';

/** An n-dimensional array in C order. `dtype` is numpy's kind and size, such as `u1` or `f4`. */
export interface NpyArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: NumberArray;
}

// numpy itself allows 64 dimensions; no model input comes near, and it bounds the header.
const maxRank = 32;
// numpy refuses longer headers too (max_header_size), because parsing them is slow.
const maxHeaderBytes = 10_000;
const magic = Buffer.from('\x93NUMPY', 'latin1');

type Decode = (bytes: Uint8Array<ArrayBuffer>) => NumberArray;

// By numpy's kind and size in bytes: b(ool), u(nsigned), i(nteger), f(loat).
const decoders: Readonly<Record<string, Decode>> = {
  b1: (bytes) => bytes,
  u1: (bytes) => bytes,
  i1: (bytes) => new Int8Array(bytes.buffer),
  u2: (bytes) => new Uint16Array(bytes.buffer),
  i2: (bytes) => new Int16Array(bytes.buffer),
  u4: (bytes) => new Uint32Array(bytes.buffer),
  i4: (bytes) => new Int32Array(bytes.buffer),
  u8: (bytes) => exactDoubles(new BigUint64Array(bytes.buffer)),
  i8: (bytes) => exactDoubles(new BigInt64Array(bytes.buffer)),
  f2: (bytes) => Float32Array.from(new Uint16Array(bytes.buffer), floatOfHalf),
  f4: (bytes) => new Float32Array(bytes.buffer),
  f8: (bytes) => new Float64Array(bytes.buffer),
};

const elementDtypes: readonly string[] = Object.keys(decoders);

function exactDoubles(values: BigInt64Array | BigUint64Array): Float64Array {
  return Float64Array.from(values, (value) => {
    const double = Number(value);
    if (!Number.isSafeInteger(double)) throw new Error(`${value} is beyond ±(2^53 - 1)`);
    return double;
  });
}

/** Reverses the bytes of every element in place where the file's order is not this machine's. */
function toHostOrder(bytes: Uint8Array<ArrayBuffer>, order: 'LE' | 'BE', itemBytes: number): void {
  if (itemBytes === 1 || order === endianness()) return;
  const buffer = Buffer.from(bytes.buffer);
  if (itemBytes === 2) buffer.swap16();
  else if (itemBytes === 4) buffer.swap32();
  else buffer.swap64();
}

/**
 * The elements of an array whose bytes are whole elements of `dtype`, numpy's kind and size: `b1`,
 * `u1` to `u8`, `i1` to `i8`, `f2` to `f8`. An ordinary Error for a 64-bit integer that no double holds.
 */
export function decodeElements(bytes: Uint8Array, dtype: string, order: 'LE' | 'BE'): NumberArray {
  // A copy: typed arrays need an aligned start, and the swap must not change the input.
  const copy = new Uint8Array(bytes);
  toHostOrder(copy, order, Number(dtype.slice(1)));
  const decode = decoders[dtype];
  assert(decode !== undefined, `dtype ${dtype} is known`);
  return decode(copy);
}

/** Fortran order (first index fastest) to C order (last index fastest). */
function toRowMajor(columnMajor: NumberArray, shape: readonly number[]): NumberArray {
  const out = columnMajor.slice();
  const strides: number[] = [];
  let stride = 1;
  for (const size of shape) {
    strides.push(stride);
    stride *= size;
  }
  const index = shape.map(() => 0);
  let from = 0;
  for (let to = 0; to < out.length; to++) {
    out[to] = columnMajor[from] ?? 0;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const next = (index[axis] ?? 0) + 1;
      from += strides[axis] ?? 0;
      if (next < (shape[axis] ?? 0)) {
        index[axis] = next;
        break;
      }
      from -= next * (strides[axis] ?? 0);
      index[axis] = 0;
    }
  }
  return out;
}

interface Header {
  readonly order: string;
  readonly dtype: string;
  readonly fortran: boolean;
  readonly shape: readonly number[];
  readonly bodyStart: number;
}

function parseShape(text: string): readonly number[] {
  const shape = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : NaN));
  if (!shape.every(Number.isSafeInteger)) throw new Error(`the shape (${text}) is not readable`);
  if (shape.length > maxRank) throw new Error(`${shape.length} dimensions, at most ${maxRank}`);
  return shape;
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.length < 12 || !magic.equals(bytes.subarray(0, magic.length))) {
    throw new Error('does not start like an npy array');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes[6] ?? 0;
  if (version < 1 || version > 3) throw new Error(`npy version ${version} is not supported`);
  const textStart = version === 1 ? 10 : 12;
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > maxHeaderBytes) throw new Error(`its header has ${length} bytes`);
  const text = Buffer.from(bytes.subarray(textStart, textStart + length)).toString('latin1');
  const descr = /'descr':\s*'([<>|=])([a-zA-Z]\d+)'/.exec(text);
  const fortran = /'fortran_order':\s*(True|False)/.exec(text);
  const shape = /'shape':\s*\(([^)]*)\)/.exec(text);
  if (descr === null) {
    throw new Error('is not a plain array of numbers (an object, string or structured array)');
  }
  if (fortran === null || shape === null) throw new Error('has a malformed npy header');
  return {
    order: descr[1] ?? '',
    dtype: descr[2] ?? '',
    fortran: fortran[1] === 'True',
    shape: parseShape(shape[1] ?? ''),
    bodyStart: textStart + length,
  };
}

/**
 * Reads an npy array (format 1.0 to 3.0, numpy/lib/format.py): both byte orders, C and Fortran
 * order, booleans, integers and floats. An ordinary Error whose message reads on after the
 * array's name, for the caller to complete, where the bytes are not such an array.
 */
export function readNpy(bytes: Uint8Array): NpyArray {
  const { order, dtype, fortran, shape, bodyStart } = readHeader(bytes);
  if (!elementDtypes.includes(dtype)) {
    throw new Error(`has dtype ${dtype}; supported are ${elementDtypes.join(' ')}`);
  }
  const itemBytes = Number(dtype.slice(1));
  const bodyBytes = shape.reduce((product, size) => product * size, itemBytes);
  const present = bytes.length - bodyStart;
  if (bodyBytes !== present) {
    throw new Error(`holds ${present} bytes of data, its header says ${bodyBytes}`);
  }
  const byteOrder = order === '>' ? 'BE' : 'LE';
  const data = decodeElements(bytes.subarray(bodyStart), dtype, byteOrder);
  return { dtype, shape, data: fortran && shape.length > 1 ? toRowMajor(data, shape) : data };
}
