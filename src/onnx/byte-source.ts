/**
 * Bytes that can be read at any position, synchronously: a file, a buffer, a git blob. The reader
 * touches only what it needs, so the source may be far larger than memory.
 */
export interface ByteSource {
  readonly sizeBytes: number;
  /** The bytes `[offset, offset + length)`; the caller never asks for any beyond `sizeBytes`. */
  read(offset: number, length: number): Uint8Array;
}
