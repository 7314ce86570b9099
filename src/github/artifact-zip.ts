import { crc32, inflateRawSync } from 'node:zlib';
import { type ErrorCode, reasonOf, UserError } from '../errors.ts';

/**
 * The one file of an artifact. A stranger's job may have made it, so nothing of it is trusted: not its
 * names, not its sizes, and it is never written to a disk. Read by the format of PKWARE's
 * APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
 */

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
/** A comment has 16 bits for its length. */
const maxCommentLength = 0xffff;
/** Where a field has this value the real one is in a zip64 record, for which nothing here is large enough. */
const zip64Mark = 0xffffffff;

const encryptedFlag = 1;
const stored = 0;
const deflated = 8;

// stat(2): the type of a file, in the upper half of the attributes of a zip from Unix.
const typeMask = 0o170000;
const plainFile = 0o100000;

/**
 * Our evidence deflates to a tenth, and a trend in which nothing ever changes to a hundredth; only a file
 * that is made for it does so much better.
 */
const maxInflation = 250;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly zippedBytes: number;
  readonly sizeBytes: number;
  readonly type: number;
  readonly localOffset: number;
}

/** What a zip has to hold. */
interface OnlyFile {
  readonly name: string;
  /** What the artifact is called in an error. */
  readonly shown: string;
  readonly maxBytes: number;
  /** Of the error that anything else becomes. */
  readonly code: ErrorCode;
}

/**
 * The bytes of `name` in a zip that holds this one plain file and nothing else. Throws `code` for any
 * other: names that lead elsewhere, links, folders, a second file, more than `maxBytes`, bytes that do
 * not fit their checksum.
 */
export function readOnlyFile(zip: Uint8Array, only: OnlyFile): Uint8Array {
  const { name, shown, maxBytes, code } = only;
  const refuse = (why: string) =>
    new UserError(
      code,
      `the artifact ${shown} ${why}`,
      `let actions/upload-artifact upload the file ${name} that model-budget wrote, and nothing else`,
    );
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const entry = readOnlyEntry(view, refuse);
  const fault = faultOf(entry, name, maxBytes);
  if (fault !== undefined) throw refuse(fault);
  const bytes = inflate(entry, dataOf(view, entry, refuse), refuse);
  if (crc32(bytes) !== entry.crc) throw refuse('is damaged: its checksum does not fit');
  return bytes;
}

type Refuse = (why: string) => UserError;

function readOnlyEntry(view: Buffer, refuse: Refuse): Entry {
  const end = findEnd(view);
  if (end === undefined) throw refuse('is no zip, or is cut off');
  const count = view.readUInt16LE(end + 10);
  if (count !== 1) throw refuse(`has ${count} entries, not one`);
  const offset = view.readUInt32LE(end + 16);
  if (offset + entryLength > end || view.readUInt32LE(offset) !== entrySignature) {
    throw refuse('is damaged: it has no entry where it says');
  }
  const nameEnd = offset + entryLength + view.readUInt16LE(offset + 28);
  const next = nameEnd + view.readUInt16LE(offset + 30) + view.readUInt16LE(offset + 32);
  // What stands between is an entry that the count keeps silent about.
  if (next !== end) throw refuse('has more in its directory than its one entry');
  return {
    name: view.toString('utf8', offset + entryLength, nameEnd),
    flags: view.readUInt16LE(offset + 8),
    method: view.readUInt16LE(offset + 10),
    crc: view.readUInt32LE(offset + 16),
    zippedBytes: view.readUInt32LE(offset + 20),
    sizeBytes: view.readUInt32LE(offset + 24),
    type: (view.readUInt32LE(offset + 38) >>> 16) & typeMask,
    localOffset: view.readUInt32LE(offset + 42),
  };
}

/** The end is searched from behind, past a comment, and has to end the file. */
function findEnd(view: Buffer): number | undefined {
  const first = Math.max(0, view.length - endLength - maxCommentLength);
  for (let offset = view.length - endLength; offset >= first; offset -= 1) {
    if (view.readUInt32LE(offset) !== endSignature) continue;
    if (offset + endLength + view.readUInt16LE(offset + 20) === view.length) return offset;
  }
  return undefined;
}

function faultOf(entry: Entry, name: string, maxBytes: number): string | undefined {
  const { flags, method, zippedBytes, sizeBytes, type } = entry;
  if (type !== 0 && type !== plainFile) return 'has an entry that is no plain file, such as a link';
  if (entry.name !== name) {
    return `has the entry ${JSON.stringify(entry.name.slice(0, 80))}, not ${name}`;
  }
  if ((flags & encryptedFlag) !== 0) return 'is encrypted';
  if (method !== stored && method !== deflated) return `is packed by method ${method}`;
  if ([zippedBytes, sizeBytes].includes(zip64Mark) || sizeBytes > maxBytes) {
    return `holds more than ${maxBytes} bytes`;
  }
  if (sizeBytes > zippedBytes * maxInflation) {
    return `claims ${sizeBytes} bytes out of ${zippedBytes}: more than ${maxInflation} for one`;
  }
  return undefined;
}

/** What the local header leads to; it has lengths of its own for its name and extra fields. */
function dataOf(view: Buffer, entry: Entry, refuse: Refuse): Uint8Array {
  const { localOffset, zippedBytes } = entry;
  if (
    localOffset + localLength > view.length ||
    view.readUInt32LE(localOffset) !== localSignature
  ) {
    throw refuse('is damaged: it has no file where it says');
  }
  const lengths = view.readUInt16LE(localOffset + 26) + view.readUInt16LE(localOffset + 28);
  const start = localOffset + localLength + lengths;
  if (start + zippedBytes > view.length) throw refuse('is cut off');
  return view.subarray(start, start + zippedBytes);
}

function inflate({ method, sizeBytes }: Entry, data: Uint8Array, refuse: Refuse): Uint8Array {
  try {
    // One byte more than it says: what inflates beyond its claim throws instead of being cut.
    const bytes =
      method === stored ? data : inflateRawSync(data, { maxOutputLength: sizeBytes + 1 });
    if (bytes.length === sizeBytes) return bytes;
    throw new Error(`it has ${bytes.length} bytes and says ${sizeBytes}`);
  } catch (error) {
    throw refuse(`is damaged: ${reasonOf(error)}`);
  }
}
