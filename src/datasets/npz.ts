import { unzipSync } from 'fflate';
import { assert, UserError } from '../errors.ts';
import type { ArrayKeys, DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { type NpyArray, readNpy } from './npy.ts';
import { readBounded } from './read-file.ts';
import type { Sample, SampleInput } from './sample.ts';

// Node reads no larger file at once.
const maxFileBytes = 2 ** 31 - 1;
// Each array is held whole; larger sets belong into an image-folder, which streams.
const maxArrayBytes = 2 ** 31 - 1;
// A dataset has a handful of arrays; a zip that claims millions is an attack.
const maxEntries = 1024;
// Enough to recognise the right key in a message.
const maxKeysShown = 10;

const defaultKeys: ArrayKeys = { inputs: 'x', labels: 'y' };
const idDigits = 7;

function malformed(path: string, problem: string, hint: string, cause?: unknown): UserError {
  return new UserError('dataset-malformed', `${path}: ${problem}`, hint, { cause });
}

const rewriteHint = 'write the file again with numpy.savez(path, x=inputs, y=labels)';

/** The raw npy bytes of the wanted keys, and every key that the file has. */
function unzip(path: string, bytes: Uint8Array, wanted: ReadonlySet<string>) {
  const keys: string[] = [];
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        if (entries > maxEntries) throw new Error(`more than ${maxEntries} entries`);
        if (!name.endsWith('.npy')) return false;
        const key = name.slice(0, -'.npy'.length);
        keys.push(key);
        if (!wanted.has(key)) return false;
        if (originalSize > maxArrayBytes) {
          throw new Error(`array ${key} has ${originalSize} bytes, more than ${maxArrayBytes}`);
        }
        return true;
      },
    });
    return { files: new Map(Object.entries(files)), keys };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw malformed(path, `not a readable npz file (${reason})`, rewriteHint, error);
  }
}

interface Archive {
  readonly path: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly keys: readonly string[];
}

function readArray({ path, files, keys }: Archive, key: string): NpyArray {
  const bytes = files.get(`${key}.npy`);
  if (bytes === undefined) {
    const more = keys.length > maxKeysShown ? ', …' : '';
    const present = keys
      .slice(0, maxKeysShown)
      .map((name) => JSON.stringify(name))
      .join(', ');
    throw malformed(
      path,
      `no array ${JSON.stringify(key)}; it has ${present === '' ? 'none' : present + more}`,
      'name the arrays x (inputs) and y (labels), or name their keys in the config',
    );
  }
  try {
    return readNpy(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw malformed(path, `array ${JSON.stringify(key)} ${reason}`, rewriteHint, error);
  }
}

function checkPair(path: string, keys: ArrayKeys, inputs: NpyArray, labels: NpyArray): number {
  const count = inputs.shape[0];
  if (count === undefined) {
    throw malformed(
      path,
      `array ${keys.inputs} is a single number`,
      'its first axis counts samples',
    );
  }
  if (labels.shape.length !== 1 || labels.dtype.startsWith('f')) {
    throw malformed(
      path,
      `array ${keys.labels} has dtype ${labels.dtype} and shape [${labels.shape.join(', ')}]`,
      'labels are one integer class index per sample, shape [N]',
    );
  }
  if (labels.shape[0] !== count) {
    throw malformed(
      path,
      `${count} inputs in ${keys.inputs} and ${labels.shape[0]} labels in ${keys.labels}`,
      'give each input one label',
    );
  }
  if (count === 0) {
    throw new UserError('dataset-empty', `${path}: no samples`, 'write at least one sample');
  }
  return count;
}

/** uint8 [H,W] is a gray image, [H,W,1] and [H,W,3] are HWC images; all else is a tensor. */
function inputReader({ dtype, shape, data }: NpyArray): (index: number) => SampleInput {
  const [height, width, channels = 1, ...rest] = shape.slice(1);
  const size = shape.slice(1).reduce((product, axis) => product * axis, 1);
  if (
    dtype === 'u1' &&
    data instanceof Uint8Array &&
    height !== undefined &&
    width !== undefined &&
    (channels === 1 || channels === 3) &&
    rest.length === 0 &&
    size > 0
  ) {
    return (index) => {
      const pixels = data.subarray(index * size, (index + 1) * size);
      return { kind: 'image', image: { width, height, channels, data: pixels } };
    };
  }
  return (index) => ({
    kind: 'tensor',
    data: data.subarray(index * size, (index + 1) * size),
    shape: shape.slice(1),
  });
}

function idOf(index: number): string {
  return String(index).padStart(idDigits, '0');
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  const { path, keys = defaultKeys } = spec;
  const bytes = await readBounded(path, {
    maxBytes: maxFileBytes,
    missing: 'dataset-missing',
    unusable: 'dataset-malformed',
  });
  const archive = { path, ...unzip(path, bytes, new Set([keys.inputs, keys.labels])) };
  const inputs = readArray(archive, keys.inputs);
  const labels = readArray(archive, keys.labels);
  const count = checkPair(path, keys, inputs, labels);
  const inputAt = inputReader(inputs);

  async function* samples(indices: Iterable<number> = labels.data.keys()): AsyncIterable<Sample> {
    for (const index of indices) {
      const label = labels.data[index];
      assert(label !== undefined, `sample ${index} of ${count}`);
      yield { id: idOf(index), label, input: inputAt(index) };
    }
  }
  return { count, classNames: null, idOf, samples };
}

/**
 * One npz file (a zip of npy arrays, stored or deflated) with inputs [N, ...] and integer labels
 * [N]. uint8 [N,H,W], [N,H,W,1] and [N,H,W,3] are images; other arrays are tensors, fed as they
 * are. Ids are the seven-digit index.
 */
export const npz: DatasetLayout = { open };
