import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { locateModel, type ModelFiles, readModelFile } from '../../src/measure/locate.ts';
import { encodeModel } from '../support/onnx-builder.ts';

const digits = fileURLToPath(new URL('../../examples/digits/base.onnx', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'locate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Files given by hand, and which of them were asked for together. */
function filesOf(paths: Readonly<Record<string, string>>) {
  const together: (readonly string[])[] = [];
  const file = async (path: string) => paths[path];
  const files: ModelFiles = {
    file,
    files: (asked) => {
      together.push(asked);
      return Promise.all(asked.map(file));
    },
  };
  return { files, together };
}

function externalModel(external: Readonly<Record<string, string>>): Uint8Array {
  const weights = { name: 'w', type: 'float32', dims: [4], external } as const;
  return encodeModel({
    graph: {
      nodes: [{ op: 'Add', inputs: ['x', 'w'], outputs: ['y'] }],
      initializers: [weights],
      inputs: [{ name: 'x', type: 'float32', shape: [4] }],
      outputs: [{ name: 'y', type: 'float32', shape: [4] }],
    },
  });
}

describe('locateModel', () => {
  it('gives graph, hash and size of the file under the name that it was asked by', async () => {
    const { files, together } = filesOf({ 'models/a.onnx': digits });
    const located = (await locateModel('models/a.onnx', files)) ?? expect.fail();
    const bytes = readFileSync(digits);
    expect(located.absolutePath).toBe(digits);
    expect(located.file).toEqual({
      path: 'models/a.onnx',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sizeBytes: bytes.length,
      externalBytes: 0,
    });
    expect(together).toEqual([]);
  });

  it('is undefined where the revision has no such file', async () => {
    expect(await locateModel('models/a.onnx', filesOf({}).files)).toBeUndefined();
  });

  it('asks for external data beside the model, and counts its bytes', async () => {
    const path = write('a.onnx', externalModel({ location: 'a.data', length: '16' }));
    const { files, together } = filesOf({ 'models/a.onnx': path, 'models/a.data': 'x' });
    const located = await locateModel('models/a.onnx', files);
    expect(together).toEqual([['models/a.onnx', 'models/a.data']]);
    expect(located?.file.externalBytes).toBe(16);
  });

  it('does without external data that is missing: the runtime will name it', async () => {
    const path = write('b.onnx', externalModel({ location: 'b.data', length: '16' }));
    const located = await locateModel('models/a.onnx', filesOf({ 'models/a.onnx': path }).files);
    expect(located?.absolutePath).toBe(path);
  });
});

describe('readModelFile', () => {
  it.each([
    ['a file that is not there', join(folder, 'nothing.onnx'), 'model-missing'],
    ['a folder', folder, 'model-missing'],
    ['a file that is no model', fileURLToPath(import.meta.url), 'model-'],
    ['an empty file', write('empty.onnx', new Uint8Array()), 'model-'],
    [
      'half a model',
      write('half.onnx', readFileSync(digits).subarray(0, 9_000)),
      'model-truncated',
    ],
  ])('names %s as it was called', (_, path, code) => {
    const read = () => readModelFile(path, 'models/a.onnx');
    expect(read).toThrow(UserError);
    expect(read).toThrow('models/a.onnx');
    try {
      read();
    } catch (error) {
      expect((error as UserError).code).toContain(code);
    }
  });
});
