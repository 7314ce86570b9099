import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashWeights } from '../../src/measure/weight-hashes.ts';
import { locateFile } from '../../src/sides.ts';
import { encodeModel, type TensorSpec } from '../support/onnx-builder.ts';

describe('the hashes of weights', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'model-budget-hashes-'));
    await writeFile(join(folder, 'weights.bin'), bytes);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const bytes = new Uint8Array(4096).map((_, index) => index % 251);
  const sha256 = (part: Uint8Array) => createHash('sha256').update(part).digest('hex');
  const external = (name: string, offset: number, length: number): TensorSpec => ({
    name,
    type: 'uint8',
    dims: [length],
    external: { location: 'weights.bin', offset: String(offset), length: String(length) },
  });

  /** The hash of each initializer of a model with these, by name. */
  async function hashesOf(tensors: readonly TensorSpec[]) {
    const graph = {
      inputs: [{ name: 'x', shape: [1] }],
      nodes: [{ op: 'Relu', inputs: ['x'], outputs: ['y'] }],
      initializers: tensors,
      outputs: [{ name: 'y', shape: [1] }],
    };
    const path = join(folder, 'model.onnx');
    await writeFile(path, encodeModel({ graph }));
    const located = await locateFile(path, 'model.onnx', join(folder, 'scratch'));
    const hashes = hashWeights(located);
    const list = [...located.model.graph.initializers.values()];
    return Object.fromEntries(list.map(({ name, payload }) => [name, hashes.get(payload)]));
  }

  it('are those of the bytes, inside the model and beside it', async () => {
    const inline: TensorSpec = { name: 'i', type: 'uint8', dims: [4096], raw: bytes };
    expect(await hashesOf([inline, external('e', 1000, 2000)])).toEqual({
      i: sha256(bytes),
      e: sha256(bytes.subarray(1000, 3000)),
    });
  });

  it('are the same for tensors that share their bytes', async () => {
    const hash = sha256(bytes);
    expect(await hashesOf([external('a', 0, 4096), external('b', 0, 4096)])).toEqual({
      a: hash,
      b: hash,
    });
  });

  it('are left out where elements are not raw or the file ends before them', async () => {
    const typed: TensorSpec = { name: 't', type: 'float32', dims: [1], values: [1], typed: true };
    expect(await hashesOf([typed, external('e', 4000, 97)])).toEqual({
      t: undefined,
      e: undefined,
    });
  });

  it('do not read a file again and again for tensors that overlap', async () => {
    const overlapping = [external('a', 0, 3000), external('b', 1, 3000), external('c', 2, 1000)];
    expect(await hashesOf(overlapping)).toEqual({
      a: sha256(bytes.subarray(0, 3000)),
      b: undefined,
      c: sha256(bytes.subarray(2, 1002)),
    });
  });
});
