/**
 * Zips with any field wrong, by PKWARE's APPNOTE.TXT 6.3.10: a library writes only right ones, and those
 * that matter are not.
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Default: `evidence.json`. */
  readonly name?: string;
  readonly content: string | Uint8Array;
  /** Type and permissions, as stat(2) has them; default: a plain file. */
  readonly mode?: number;
  readonly flags?: number;
  /** Default: deflated. */
  readonly method?: number;
  /** What the directory says of the content, where that is not true. */
  readonly sizeBytes?: number;
  readonly crc?: number;
  /** `zero`: the local header has no sizes, as where they are not known yet when it is written. */
  readonly localSizes?: 'zero';
}

/** A zip of one entry. */
export function zipOf(entry: Omit<ZipEntry, 'content'>, content: ZipEntry['content']): Buffer {
  return zipOfEntries([{ ...entry, content }]);
}

/** A zip of these entries; `count` is what its end says of how many they are. */
export function zipOfEntries(
  entries: readonly ZipEntry[],
  { count = entries.length }: { readonly count?: number } = {},
): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const file = fileOf(entry);
    files.push(file);
    directory.push(directoryEntry(entry, offset));
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}

function fileOf(entry: ZipEntry): Buffer {
  const { nameBytes, zipped, crc, sizeBytes, method, flags } = factsOf(entry);
  const header = Buffer.alloc(30);
  const isZero = entry.localSizes === 'zero';
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(isZero ? 0 : crc, 14);
  header.writeUInt32LE(isZero ? 0 : zipped.length, 18);
  header.writeUInt32LE(isZero ? 0 : sizeBytes, 22);
  header.writeUInt16LE(nameBytes.length, 26);
  return Buffer.concat([header, nameBytes, zipped]);
}

function directoryEntry(entry: ZipEntry, offset: number): Buffer {
  const { nameBytes, zipped, crc, sizeBytes, method, flags } = factsOf(entry);
  const header = Buffer.alloc(46);
  const unix = 3 << 8;
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(unix | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(zipped.length, 20);
  header.writeUInt32LE(sizeBytes, 24);
  header.writeUInt16LE(nameBytes.length, 28);
  header.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, nameBytes]);
}

function factsOf({ name = 'evidence.json', content, ...entry }: ZipEntry) {
  const bytes = Buffer.from(content);
  return {
    nameBytes: Buffer.from(name),
    zipped: deflateRawSync(bytes),
    crc: entry.crc ?? crc32(bytes),
    sizeBytes: entry.sizeBytes ?? bytes.length,
    method: entry.method ?? 8,
    flags: entry.flags ?? 0,
  };
}
