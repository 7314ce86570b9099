import protobuf from 'protobufjs/minimal.js';
import { type ErrorCode, reasonOf, UserError } from '../errors.ts';
import type { ByteSource } from './byte-source.ts';
import { MAX_STRING_BYTES } from './limits.ts';
import { oneLine } from './one-line.ts';

/**
 * Bytes fetched at once. Every hop over a payload throws the rest of a window away, so a small one
 * reads less of a file with many tensors; a graph of 1 MB still takes only 64 reads.
 */
const WINDOW_BYTES = 16_384;
/** The longest varint; a tag and a length need no more than this each. */
const VARINT_BYTES = 10;

// Made once: a graph has some hundred thousand names. Bytes that are no UTF-8 become U+FFFD.
const utf8 = new TextDecoder();

/** Wire types of protobuf that ONNX uses; groups (3 and 4) do not occur in it. */
export const wire = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

/**
 * A position in a protobuf file, over a window of it. `position` may be set anywhere: moving it is
 * how payloads are hopped over, and costs nothing until something is read there.
 */
export interface Cursor {
  readonly source: ByteSource;
  readonly path: string;
  reader: protobuf.Reader;
  windowStart: number;
  position: number;
  /** Wire type of the field whose tag was read last. */
  wireType: number;
}

/** A cursor at the first byte of the source; `path` is named in every message. */
export function openCursor(source: ByteSource, path: string): Cursor {
  const reader = protobuf.Reader.create(new Uint8Array(0));
  return { source, path, reader, windowStart: 0, position: 0, wireType: wire.varint };
}

/** A `UserError` about the file under the cursor. */
export function problem(cursor: Cursor, code: ErrorCode, what: string, hint: string): UserError {
  return new UserError(code, oneLine(`${cursor.path}: ${what}`), hint);
}

/** The file contradicts itself or the format at the cursor's position. */
export function malformed(cursor: Cursor, what: string): UserError {
  return problem(
    cursor,
    'model-malformed',
    `${what} (at byte ${cursor.position})`,
    'export the model again and check it with onnx.checker.check_model',
  );
}

/** Something of the file is beyond one of our limits. */
export function overLimit(cursor: Cursor, what: string): UserError {
  const hint = 'models of this size are not supported: check that the export is what was meant';
  return problem(cursor, 'model-over-limit', what, hint);
}

/** Adds to a list that a file may make as long as it likes, up to a limit. */
export function push<T>(cursor: Cursor, list: T[], item: T, limit: number): void {
  list.push(item);
  if (list.length > limit) throw overLimit(cursor, `a list has more than ${limit} entries`);
}

function truncated(cursor: Cursor, missingBytes: number): UserError {
  return problem(
    cursor,
    'model-truncated',
    `the file ends too early: at least ${missingBytes} more bytes should follow its ` +
      `${cursor.source.sizeBytes}`,
    'export or download the model again; the copy is incomplete',
  );
}

/** Loads the window at the cursor unless it already holds the next `length` bytes of the file. */
function prepare(cursor: Cursor, length: number): void {
  const { source, reader, position, windowStart } = cursor;
  const wanted = Math.min(position + length, source.sizeBytes);
  if (position >= windowStart && wanted <= windowStart + reader.len) {
    reader.pos = position - windowStart;
    return;
  }
  const size = Math.min(Math.max(length, WINDOW_BYTES), source.sizeBytes - position);
  cursor.reader = protobuf.Reader.create(source.read(position, size));
  cursor.windowStart = position;
}

/** One protobuf scalar of at most `length` bytes, by protobufjs. */
function scalar<T>(cursor: Cursor, length: number, read: (reader: protobuf.Reader) => T): T {
  prepare(cursor, length);
  try {
    const value = read(cursor.reader);
    cursor.position = cursor.windowStart + cursor.reader.pos;
    return value;
  } catch (error) {
    // The window holds all that the file has here, so a RangeError is the end of the file.
    if (error instanceof RangeError) throw truncated(cursor, 1);
    throw malformed(cursor, `not protobuf: ${reasonOf(error)}`);
  }
}

/** protobufjs gives a Long where that package is present, and a number where it is not. */
function int64Of(reader: protobuf.Reader): number {
  const value = reader.int64();
  return typeof value === 'number' ? value : value.high * 2 ** 32 + (value.low >>> 0);
}

function expectWire(cursor: Cursor, wireType: number, field: string): void {
  if (cursor.wireType === wireType) return;
  throw malformed(cursor, `${field} has wire type ${cursor.wireType} instead of ${wireType}`);
}

/** The current field as a signed 64-bit integer, rounded beyond 2⁵³. */
export function readInt(cursor: Cursor, field: string): number {
  expectWire(cursor, wire.varint, field);
  return scalar(cursor, VARINT_BYTES, int64Of);
}

/** The current field as a 32-bit float. */
export function readFloat(cursor: Cursor, field: string): number {
  expectWire(cursor, wire.fixed32, field);
  return scalar(cursor, 4, (reader) => reader.float());
}

/** Reads the length of the current field and gives where its content ends. */
export function enter(cursor: Cursor, end: number, field: string): number {
  expectWire(cursor, wire.bytes, field);
  const length = scalar(cursor, VARINT_BYTES, (reader) => reader.size());
  const contentEnd = cursor.position + length;
  if (contentEnd > cursor.source.sizeBytes) {
    throw truncated(cursor, contentEnd - cursor.source.sizeBytes);
  }
  if (contentEnd > end) throw malformed(cursor, `${field} runs past the message that holds it`);
  return contentEnd;
}

/** The bytes from the cursor to `end`, which must be a bounded number; moves the cursor there. */
export function takeBytes(cursor: Cursor, end: number): Uint8Array {
  const length = end - cursor.position;
  prepare(cursor, length);
  const from = cursor.position - cursor.windowStart;
  cursor.position = end;
  return cursor.reader.buf.subarray(from, from + length);
}

/** The current field as text of at most `MAX_STRING_BYTES`. */
export function readString(cursor: Cursor, end: number, field: string): string {
  const contentEnd = enter(cursor, end, field);
  const length = contentEnd - cursor.position;
  if (length > MAX_STRING_BYTES) {
    throw overLimit(cursor, `${field} has ${length} bytes, more than ${MAX_STRING_BYTES}`);
  }
  return utf8.decode(takeBytes(cursor, contentEnd));
}

function skip(cursor: Cursor, end: number): void {
  if (cursor.wireType === wire.varint) readInt(cursor, 'a field');
  else if (cursor.wireType === wire.fixed32) cursor.position += 4;
  else if (cursor.wireType === wire.fixed64) cursor.position += 8;
  else if (cursor.wireType === wire.bytes) cursor.position = enter(cursor, end, 'a field');
  else throw malformed(cursor, `wire type ${cursor.wireType} is not used by ONNX`);
}

/**
 * Calls `onField` with the number of every field up to `end`. It reads the field's content with the
 * functions above and returns true, or returns false and the field is skipped unread.
 */
export function eachField(cursor: Cursor, end: number, onField: (field: number) => boolean): void {
  while (cursor.position < end) {
    const tag = scalar(cursor, VARINT_BYTES, (reader) => reader.tag());
    cursor.wireType = tag & 7;
    if (tag >>> 3 === 0) throw malformed(cursor, 'a field has the number 0');
    if (!onField(tag >>> 3)) skip(cursor, end);
    if (cursor.position > cursor.source.sizeBytes) {
      throw truncated(cursor, cursor.position - cursor.source.sizeBytes);
    }
    if (cursor.position > end) throw malformed(cursor, 'a field runs past its message');
  }
}

/** How one element of a repeated scalar is written. */
export interface ScalarCodec {
  readonly wireType: number;
  readonly read: (reader: protobuf.Reader) => number;
}

/** Repeated `int64`, `int32`, `uint64` and enums; unsigned values above 2⁶³ do not matter here. */
export const intCodec: ScalarCodec = {
  wireType: wire.varint,
  read: int64Of,
};
/** Repeated `float`. */
export const floatCodec: ScalarCodec = {
  wireType: wire.fixed32,
  read: (reader) => reader.float(),
};
/** Repeated `double`. */
export const doubleCodec: ScalarCodec = {
  wireType: wire.fixed64,
  read: (reader) => reader.double(),
};

/** A repeated scalar as it is collected; `complete` is false once it outgrew its limit. */
export interface Scalars {
  readonly values: number[];
  readonly limit: number;
  complete: boolean;
}

/** An empty collection that keeps at most `limit` elements. */
export function scalars(limit: number): Scalars {
  return { values: [], limit, complete: true };
}

/**
 * Appends one field of a repeated scalar, packed or not. Elements beyond the limit are dropped: a
 * packed field is then hopped over rather than read.
 */
export function appendScalars(
  cursor: Cursor,
  end: number,
  into: Scalars,
  codec: ScalarCodec,
  field: string,
): void {
  if (cursor.wireType !== wire.bytes) {
    expectWire(cursor, codec.wireType, field);
    keep(into, scalar(cursor, VARINT_BYTES, codec.read));
    return;
  }
  const contentEnd = enter(cursor, end, field);
  // No element is longer than a varint, so this many bytes cannot be few enough elements.
  const roomBytes = (into.limit - into.values.length) * VARINT_BYTES;
  if (contentEnd - cursor.position > roomBytes) into.complete = false;
  while (into.complete && cursor.position < contentEnd) {
    keep(into, scalar(cursor, VARINT_BYTES, codec.read));
  }
  if (cursor.position > contentEnd) throw malformed(cursor, `${field} is cut inside a value`);
  cursor.position = contentEnd;
}

function keep(into: Scalars, value: number): void {
  if (into.values.length < into.limit) into.values.push(value);
  else into.complete = false;
}
