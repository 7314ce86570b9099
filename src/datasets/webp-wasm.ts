import { readFileSync } from 'node:fs';

/** The WebAssembly of the WebP decoder. The bundler replaces this file, with the bytes inlined. */
export function webpDecoderWasm(): Uint8Array<ArrayBuffer> {
  return readFileSync(new URL(import.meta.resolve('@jsquash/webp/codec/dec/webp_dec.wasm')));
}
