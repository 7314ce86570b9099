import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.ts';
import type { Revision } from '../evidence.ts';
import type { ByteSource } from '../onnx/byte-source.ts';
import { externalBytes, externalLocations } from '../onnx/external-data.ts';
import type { Model } from '../onnx/model.ts';
import { readModel } from '../onnx/reader.ts';

/** The files of one revision: absolute paths of readable copies, undefined where it has none. */
export interface ModelFiles {
  readonly file: (path: string) => Promise<string | undefined>;
  /** Copies that lie to each other as the paths do. */
  readonly files: (paths: readonly string[]) => Promise<readonly (string | undefined)[]>;
}

/** Where the models of one side come from. */
export interface SideSource {
  readonly revision: Revision;
  readonly files: ModelFiles;
  /** The path of a model inside these files. */
  readonly pathOf: (model: { readonly path: string }) => string;
}

/** A model that lies readable on this machine, its graph read, its weights not. */
export interface LocatedHeader {
  readonly absolutePath: string;
  readonly model: Model;
  readonly file: {
    readonly path: string;
    readonly sizeBytes: number;
    /** Null where the file does not say how long its external tensors are. */
    readonly externalBytes: number | null;
  };
}

/** The same with the hash of its file, which takes a second per gigabyte. */
export interface LocatedModel extends LocatedHeader {
  readonly file: LocatedHeader['file'] & { readonly sha256: string };
}

/**
 * The model at a path of one revision together with its external data, which comes to lie beside it.
 * Undefined where the revision has no such file. External data that is missing is no error here:
 * static readings do without, and the runtime will name it.
 */
export async function locateModel(
  path: string,
  files: ModelFiles,
): Promise<LocatedModel | undefined> {
  const header = await locateHeader(path, files);
  return header === undefined ? undefined : withHash(header);
}

/** As `locateModel`, reading no more of the file than its headers. */
export async function locateHeader(
  path: string,
  files: ModelFiles,
): Promise<LocatedHeader | undefined> {
  const found = await files.file(path);
  if (found === undefined) return undefined;
  const { model, sizeBytes } = readModelFile(found, path);
  const beside = externalLocations(model).map((location) => posix.join(dirname(path), location));
  const [absolutePath = found] = beside.length === 0 ? [] : await files.files([path, ...beside]);
  return { absolutePath, model, file: { path, sizeBytes, externalBytes: externalBytes(model) } };
}

/** Reads the whole file once for its hash. */
export async function withHash(header: LocatedHeader): Promise<LocatedModel> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(header.absolutePath), hash);
  return { ...header, file: { ...header.file, sha256: hash.digest('hex') } };
}

/** Reads the graph of a model file; `path` is what messages call it. `model-*` errors. */
export function readModelFile(
  absolutePath: string,
  path: string,
): { readonly model: Model; readonly sizeBytes: number } {
  const descriptor = openModel(absolutePath, path);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) {
      throw new UserError('model-missing', `${path} is not a file`, 'name the .onnx file itself');
    }
    const source = fileSource(descriptor, stats.size);
    return { model: readModel(source, path), sizeBytes: stats.size };
  } finally {
    closeSync(descriptor);
  }
}

function openModel(absolutePath: string, path: string): number {
  try {
    return openSync(absolutePath, 'r');
  } catch (cause) {
    throw new UserError(
      'model-missing',
      `no model at ${path}`,
      'check the path, or produce the model before this step',
      { cause },
    );
  }
}

function fileSource(descriptor: number, sizeBytes: number): ByteSource {
  return {
    sizeBytes,
    read: (offset, length) => {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
        if (count === 0) break;
        filled += count;
      }
      return bytes.subarray(0, filled);
    },
  };
}
