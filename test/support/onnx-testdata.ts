import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Model, TensorHeader } from '../../src/onnx/model.ts';
import { readModel } from '../../src/onnx/reader.ts';
import { sourceOf, withInitializer } from './onnx-builder.ts';

/**
 * The conformance models of ONNX itself, as Debian packs them: each has inputs and the outputs that
 * its reference implementation computed from them.
 */
const folder = '/usr/share/libonnx-testdata/data';

/** Whether the package is not installed. */
export const missing = !existsSync(folder);

/** A title that says how to install what is missing. */
export function titled(title: string): string {
  return missing ? `${title}: SKIPPED, run "apt-get install -y libonnx-testdata"` : title;
}

/** The names of all models, such as `node/test_abs`. */
export function modelNames(): readonly string[] {
  return readdirSync(folder).flatMap((group) =>
    readdirSync(`${folder}/${group}`)
      .map((name) => `${group}/${name}`)
      .filter((name) => existsSync(`${folder}/${name}/model.onnx`)),
  );
}

/** The bytes of a model. */
export function bytesOf(name: string): Uint8Array {
  return readFileSync(`${folder}/${name}/model.onnx`);
}

/** The model, read. */
export function modelOf(name: string, bytes: Uint8Array = bytesOf(name)): Model {
  return readModel(sourceOf(bytes), name);
}

/** The bytes of a tensor beside a model, such as `input_0`; undefined where there is none. */
export function tensorBytes(name: string, tensor: string): Uint8Array | undefined {
  const path = `${folder}/${name}/test_data_set_0/${tensor}.pb`;
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** The header of such a tensor, read as an initializer that is added to its model. */
export function tensorOf(name: string, tensor: string): TensorHeader | undefined {
  const bytes = tensorBytes(name, tensor);
  if (bytes === undefined) return undefined;
  const extended = withInitializer(bytesOf(name), 'probe', bytes);
  return modelOf(name, extended).graph.initializers.get('probe');
}
