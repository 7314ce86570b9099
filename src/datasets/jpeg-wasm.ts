import { readFileSync } from 'node:fs';

/** The WebAssembly of the JPEG decoder. The bundler replaces this file, with the bytes inlined. */
export function jpegDecoderWasm(): Uint8Array<ArrayBuffer> {
  return readFileSync(new URL(import.meta.resolve('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm')));
}
