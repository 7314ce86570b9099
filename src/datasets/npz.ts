import { unzipSync } from 'fflate';
import { reasonOf } from '../errors.ts';
import { arrayTruths, defaultKeys, type NamedArray, openArrays } from './arrays.ts';
import { listed, malformed, quoted, refuseUnused } from './dataset-error.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { readNpy } from './npy.ts';
import { maxReadBytes, readDatasetFile } from './read-file.ts';

// The arrays that are read are held whole; larger sets belong into an image-folder, which streams.
const maxArraysBytes = 2 ** 31 - 1;
// A dataset has a handful of arrays; a zip that claims millions is an attack.
const maxEntries = 1024;
// Deflate cannot do better (zlib's technical details), so a claim beyond it is a lie.
const maxDeflateRatio = 1032;
// For the ratio of arrays of a few bytes.
const deflateSlackBytes = 64;

const rewriteHint = 'write the file again with numpy.savez(path, x=inputs, y=labels)';

interface Entry {
  readonly name: string;
  /** Bytes in the zip. */
  readonly size: number;
  /** Bytes once inflated, as the zip claims; fflate never inflates beyond. */
  readonly originalSize: number;
}

/** Chooses the entries to inflate: those of wanted keys, while they are few and small enough. */
function entryFilter(wanted: ReadonlySet<string>, keys: string[]): (entry: Entry) => boolean {
  let entries = 0;
  let totalBytes = 0;
  return ({ name, size, originalSize }) => {
    entries++;
    if (entries > maxEntries) throw new Error(`more than ${maxEntries} entries`);
    if (!name.endsWith('.npy')) return false;
    const key = name.slice(0, -'.npy'.length);
    if (keys.includes(key)) throw new Error(`array ${key} is there twice`);
    keys.push(key);
    if (!wanted.has(key)) return false;
    if (originalSize > size * maxDeflateRatio + deflateSlackBytes) {
      throw new Error(`array ${key} has ${size} bytes and claims to inflate to ${originalSize}`);
    }
    totalBytes += originalSize;
    if (totalBytes > maxArraysBytes) {
      throw new Error(`with array ${key} it has ${totalBytes} bytes, more than ${maxArraysBytes}`);
    }
    return true;
  };
}

interface Archive {
  readonly path: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Every key that the file has, read or not. */
  readonly keys: readonly string[];
}

function unzip(path: string, bytes: Uint8Array, wanted: ReadonlySet<string>): Archive {
  const keys: string[] = [];
  try {
    return { path, files: unzipSync(bytes, { filter: entryFilter(wanted, keys) }), keys };
  } catch (error) {
    throw malformed(path, `not a readable npz file (${reasonOf(error)})`, rewriteHint, error);
  }
}

function readArray({ path, files, keys }: Archive, key: string): NamedArray {
  const name = `${path}: array ${quoted(key)}`;
  const bytes = Object.hasOwn(files, `${key}.npy`) ? files[`${key}.npy`] : undefined;
  if (bytes === undefined) {
    throw malformed(
      path,
      `no array ${quoted(key)}; it has ${listed(keys)}`,
      'name the arrays x (inputs) and y (labels), or name their keys in the config',
    );
  }
  try {
    return { name, array: readNpy(bytes) };
  } catch (error) {
    throw malformed(name, reasonOf(error), rewriteHint, error);
  }
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'npz', ['images', 'targets', 'split', 'slices']);
  const { path, truth } = spec;
  const keys = spec.keys ?? defaultKeys;
  const bytes = await readDatasetFile(path, maxReadBytes);
  const wanted = truth === 'none' ? [keys.inputs] : [keys.inputs, keys.labels];
  const archive = unzip(path, bytes, new Set(wanted));
  const inputs = readArray(archive, keys.inputs);
  const labels = truth === 'none' ? null : readArray(archive, keys.labels);
  return openArrays(path, inputs, labels, truth);
}

/**
 * One npz file (a zip of npy arrays, stored or deflated) with inputs [N, …] and labels. uint8
 * [N,H,W], [N,H,W,1] and [N,H,W,3] are images; other arrays are tensors, fed as they are. Labels are
 * integers [N] for `label`, 0, 1 or -1 (unknown) [N,C] for `labels`, numbers [N] or [N,…] for
 * `values`. Ids are the seven-digit index.
 */
export const npz: DatasetLayout = { truths: arrayTruths, open };
