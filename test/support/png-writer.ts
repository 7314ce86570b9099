import { crc32, deflateSync } from 'node:zlib';

/** Bits 8, in these colours: gray and RGB (PNG specification (W3C), table 11.1). */
const colorTypes = { gray: 0, rgb: 2 } as const;

/** A chunk as the specification has it, section 5.3. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/**
 * A PNG that says it is side × side. `lines` are its scan lines, each with its filter byte before
 * it; what does not fit the size is written all the same.
 */
export function pngOf(side: number, color: keyof typeof colorTypes, lines: Uint8Array): Uint8Array {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, colorTypes[color], 0, 0, 0]);
  header.writeUInt32BE(side);
  header.writeUInt32BE(side, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}
