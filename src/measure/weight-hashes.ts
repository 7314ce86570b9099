import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesOf } from '../onnx/element-type.ts';
import type { Payload, TensorHeader } from '../onnx/model.ts';
import { modelTensors } from '../onnx/model-tensors.ts';
import type { LocatedModel } from './locate.ts';

/** Bytes read at once: memory stays the same for weights of any size. */
const CHUNK_BYTES = 2 ** 20;

/** A stretch of a file: the model itself, or one with external data. */
interface Stretch {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

interface OpenFile {
  readonly descriptor: number;
  readonly sizeBytes: number;
  /** No more than the file holds: tensors that overlap could ask for it a million times. */
  left: number;
}

/**
 * The SHA-256 of the bytes of each tensor of a model, by the object that says where they are; read
 * through a window. Tensors that are not raw bytes, and those whose file is missing or too short,
 * are left out.
 */
export function hashWeights(located: LocatedModel): ReadonlyMap<Payload, string> {
  const hashes = new Map<Payload, string>();
  const known = new Map<string, string>();
  const files = new Map<string, OpenFile | undefined>();
  try {
    for (const tensor of modelTensors(located.model)) {
      const stretch = stretchOf(tensor, located.absolutePath);
      if (stretch === undefined) continue;
      const key = JSON.stringify(stretch);
      if (!files.has(stretch.file)) files.set(stretch.file, openFile(stretch.file));
      const hash = known.get(key) ?? hashOf(stretch, files.get(stretch.file));
      if (hash === undefined) continue;
      known.set(key, hash);
      hashes.set(tensor.payload, hash);
    }
  } finally {
    for (const file of files.values()) if (file !== undefined) closeSync(file.descriptor);
  }
  return hashes;
}

/** Where the bytes of a tensor lie; external locations were checked when the model was located. */
function stretchOf(tensor: TensorHeader, modelPath: string): Stretch | undefined {
  const { payload, type, elements } = tensor;
  if (payload.kind === 'inline') {
    return { file: modelPath, offset: payload.offset, length: payload.length };
  }
  if (payload.kind !== 'external') return undefined;
  const length = payload.length ?? bytesOf(type, elements);
  if (length === null) return undefined;
  const file = join(dirname(modelPath), payload.location);
  return { file, offset: payload.offset, length };
}

function openFile(path: string): OpenFile | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    // External data that is missing is no error for a static reading: it is just not compared.
    return undefined;
  }
  const { size } = fstatSync(descriptor);
  return { descriptor, sizeBytes: size, left: size };
}

function hashOf({ offset, length }: Stretch, file: OpenFile | undefined): string | undefined {
  if (file === undefined || offset + length > file.sizeBytes || length > file.left) {
    return undefined;
  }
  file.left -= length;
  const hash = createHash('sha256');
  const chunk = new Uint8Array(Math.min(CHUNK_BYTES, length));
  let done = 0;
  while (done < length) {
    const wanted = Math.min(chunk.length, length - done);
    const count = readSync(file.descriptor, chunk, 0, wanted, offset + done);
    if (count === 0) return undefined;
    hash.update(chunk.subarray(0, count));
    done += count;
  }
  return hash.digest('hex');
}
