import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPreprocess } from '../../src/commands/check-preprocess.ts';
import type { CommandInput } from '../../src/commands/command.ts';
import { encodeModel } from '../support/onnx-builder.ts';

// Tensors that torchvision and OpenCV made of photo.png; see test/golden/make/preprocess.py.
const fixtures = join(import.meta.dirname, '../fixtures/preprocess/check');
const config = (preprocess: string) => `version: 1
models:
  photo:
    path: model.onnx
    evaluate:
      task: classification
      dataset: { layout: image-folder, path: . }
      preprocess: ${preprocess}
`;
const processor = {
  image_processor_type: 'ViTImageProcessor',
  do_flip_channel_order: true,
  do_rescale: false,
  do_normalize: false,
  resample: 2,
  size: { height: 16, width: 16 },
};

let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'check-preprocess-'));
  const image = { name: 'images', type: 'float32', shape: [1, 3, 32, 32] } as const;
  const graph = {
    nodes: [{ op: 'Identity', inputs: ['images'], outputs: ['y'] }],
    inputs: [image],
    outputs: [{ ...image, name: 'y' }],
  };
  const files = {
    'model.onnx': encodeModel({ graph }),
    'yolo.onnx': encodeModel({ graph, metadata: { stride: '32', names: "{0: 'cat'}" } }),
    'torchvision.yml': config('{ preset: torchvision, resize: 20, crop: 16 }'),
    'none.yml': config('null'),
    'preprocessor_config.json': JSON.stringify(processor),
    'text.npy': 'no array',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
});

afterAll(() => rm(cwd, { recursive: true }));

function run(tensor: string, options: Readonly<Record<string, string>>, model = 'model.onnx') {
  const input: Pick<CommandInput, 'positionals' | 'options' | 'cwd'> = {
    positionals: [model],
    options: { tensor: join(fixtures, tensor), image: join(fixtures, 'photo.png'), ...options },
    cwd,
  };
  // The command looks at nothing else of what it is given.
  return checkPreprocess.run(input as CommandInput);
}

const torchvision = { config: 'torchvision.yml' };

describe('check-preprocess', () => {
  it('says equal for the tensor of torchvision, with its batch axis', async () => {
    const text = 'equal: max |difference| 0\n';
    expect(await run('own.npy', torchvision)).toEqual({ text, problems: [], exitCode: 0 });
  });

  it('reads a preprocessor_config.json, and the metadata of the model', async () => {
    const file = { from: 'preprocessor_config.json' };
    expect(await run('squashed-bgr.npy', file)).toMatchObject({ exitCode: 0 });
    expect(await run('letterbox.npy', { from: 'model' }, 'yolo.onnx')).toMatchObject({
      exitCode: 0,
    });
  });

  it('names the variant that is equal', async () => {
    const { text, exitCode } = await run('opencv.npy', torchvision);
    expect(exitCode).toBe(1);
    const [first, second] = text.split('\n');
    expect(first).toMatch(/^not equal: max \|difference\| [\d.]+, mean [\d.]+, [\d.]+ % of/);
    expect(second).toBe('equal with: backend opencv, without antialiasing');
  });

  it('finds several changes at once', async () => {
    const { text } = await run('squashed-bgr.npy', torchvision);
    expect(text).toContain('\nequal with: ');
    expect(text).toMatch(/equal with: .*squashed to the input size/);
    expect(text).toMatch(/equal with: .*BGR instead of RGB/);
  });

  it('says so where no variant is nearer', async () => {
    const { text, exitCode } = await run('blurred.npy', torchvision);
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^not equal: .*\nno variant of this preprocessing comes nearer\n$/);
  });

  it('says which shapes there are where they differ', async () => {
    const { text, exitCode } = await run('letterbox.npy', torchvision);
    expect(exitCode).toBe(1);
    expect(text).toContain("our shape is [3, 16, 16], the tensor's [1, 3, 32, 32]");
  });

  it('gives all of it as JSON', async () => {
    const { text } = await run('opencv.npy', { ...torchvision, format: 'json' });
    const document = JSON.parse(text);
    expect(document).toMatchObject({
      schema: 1,
      equal: false,
      tensor: { shape: [3, 16, 16] },
      own: { changes: [], shape: [3, 16, 16], distance: { equal: false } },
      nearest: { distance: { equal: true }, preprocess: { backend: 'opencv' } },
    });
    expect(document.variants[0]).toEqual({
      changes: ['backend opencv, without antialiasing'],
      shape: [3, 16, 16],
      distance: { equal: true, maxAbs: 0, meanAbs: 0, differingShare: 0 },
    });
  });

  it.each([
    ['dataset-missing', 'absent.npy', torchvision],
    ['dataset-malformed', join('..', '..', 'absent'), { tensor: 'text.npy', ...torchvision }],
    ['image-unreadable', 'own.npy', { ...torchvision, image: 'absent.png' }],
    ['image-unreadable', 'own.npy', { ...torchvision, image: 'text.npy' }],
    ['bad-config', 'own.npy', { config: 'none.yml' }],
    ['bad-config', 'own.npy', { config: 'absent.yml' }],
    ['bad-config', 'own.npy', { from: 'absent.json' }],
    ['bad-config', 'own.npy', { from: 'torchvision.yml' }],
    ['bad-config', 'own.npy', { from: 'model' }],
    ['bad-argument', 'own.npy', { ...torchvision, model: 'other' }],
    ['bad-argument', 'own.npy', { ...torchvision, format: 'xml' }],
  ])('fails with %s for %s and %j', async (code, tensor, options) => {
    await expect(run(tensor, options)).rejects.toMatchObject({ code });
  });

  it('asks for the tensor, and for a model that is there', async () => {
    const input = { positionals: ['model.onnx'], options: {}, cwd } as unknown as CommandInput;
    const missing = { code: 'bad-argument', message: '--tensor is missing' };
    await expect(checkPreprocess.run(input)).rejects.toMatchObject(missing);
    const absent = run('own.npy', torchvision, 'absent.onnx');
    await expect(absent).rejects.toMatchObject({ code: 'model-missing' });
  });
});
