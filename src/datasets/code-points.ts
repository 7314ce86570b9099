/**
 * Python's order of strings, for sorting: by code point, which is the order of the UTF-8 bytes.
 * JavaScript's own order differs beyond U+FFFF, a locale's order from machine to machine.
 */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
