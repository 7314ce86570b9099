import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { problemsIn, runCli } from '../support/cli-process.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { type LinearSpec, linearModel } from '../support/linear-model.ts';

/** What a gate should say before anybody trusts its numbers, and where a preprocessing comes from. */

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'model-budget-sanity-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

const images = repositoryPath('examples/digits/images');
const trained = repositoryPath('examples/digits/base.onnx');
const gray = '{ color: L, mean: [0.1307], std: [0.3081] }';

function writeConfig(preprocess: string, path: string): string {
  const file = inFolder('config.yml');
  const dataset = `{ layout: image-folder, path: ${path} }`;
  const evaluate = `{ task: classification, dataset: ${dataset}, preprocess: ${preprocess} }`;
  const lines = ['version: 1', 'models:', '  digits:', '    path: model.onnx'];
  writeFileSync(file, [...lines, `    evaluate: ${evaluate}`].join('\n'));
  return file;
}

async function evaluate(model: string, preprocess: string, path = images) {
  const args = ['evaluate', model, '--config', writeConfig(preprocess, path), '--format', 'json'];
  const result = await runCli(args, { cwd: folder });
  return { ...result, document: result.exitCode === 0 ? JSON.parse(result.stdout) : undefined };
}

interface Note {
  readonly code: string;
  readonly side: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

async function compare(base: string, head: string, preprocess: string, path = images) {
  const sides = ['--base', base, '--head', head];
  const config = ['--config', writeConfig(preprocess, path)];
  const result = await runCli(['compare', ...config, ...sides, '--format', 'json']);
  expect(problemsIn(result)).toEqual([]);
  const [model] = JSON.parse(result.stdout).models;
  const notes: readonly Note[] = model.notes;
  return { model, notes, noteOf: (code: string) => notes.find((note) => note.code === code) };
}

async function writeLinear(name: string, spec: LinearSpec = {}): Promise<string> {
  writeFileSync(inFolder(name), await linearModel(spec));
  return inFolder(name);
}

describe('an accuracy near chance', () => {
  it('is told with the preprocessing that would mend it', async () => {
    // Mean and deviation of pixels from 0 to 255, after a division by 255.
    const wrong = '{ color: L, mean: [33.3], std: [78.6] }';
    const { document } = await evaluate(trained, wrong);
    expect(document.metrics.top1.value).toBeLessThan(0.2);
    expect(document.notes.join('\n')).toMatch(
      /near chance: with no division by 255 it would be 9\d/,
    );
  });

  it('is not told of a preprocessing that is right', async () => {
    const { document } = await evaluate(trained, gray);
    expect(document.metrics.top1.value).toBeGreaterThan(0.95);
    expect(document.notes).toEqual([]);
  });
});

describe('a head whose outputs mean something else', () => {
  let base: string;
  beforeAll(async () => {
    base = await writeLinear('base.onnx');
  });

  it('with its classes in another order', async () => {
    const order = [3, 0, 4, 1, 5, 9, 2, 6, 8, 7];
    const head = await writeLinear('permuted.onnx', { order });
    const { model, noteOf } = await compare(base, head, '{ color: L }');
    expect(model.readings.top1.base.value).toBeGreaterThan(0.7);
    expect(model.readings.top1.head.value).toBeLessThan(0.2);
    const note = noteOf('class-order-changed');
    expect(note).toMatchObject({ side: 'head', values: { permuted: 1 } });
    // Digit 0 is at index 1 now, and 8 stays where it is.
    expect(note?.values['moved']).toContainEqual([0, 1]);
    expect(note?.values['moved']).not.toContainEqual([8, expect.anything()]);
  });

  it('with a softmax at its end: the same answers, other scores', async () => {
    const head = await writeLinear('softmax.onnx', { softmax: true });
    const { model, noteOf } = await compare(base, head, '{ color: L }');
    expect(noteOf('scores-changed')?.values).toEqual({ before: 'logits', after: 'probabilities' });
    const { top1, 'cross-entropy': loss } = model.readings;
    expect(top1.head.value).toBe(top1.base.value);
    expect(loss.head.value).toBeCloseTo(loss.base.value, 5);
    expect(noteOf('class-order-changed')).toBeUndefined();
  });

  it('with other class names in its metadata', async () => {
    const names = (list: readonly string[]) => JSON.stringify(list).replaceAll('"', "'");
    const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const before = await writeLinear('named.onnx', { metadata: { names: names(words) } });
    const metadata = { names: names(words.toReversed()) };
    const after = await writeLinear('renamed.onnx', { metadata });
    const { noteOf } = await compare(before, after, '{ color: L }');
    expect(noteOf('class-names-changed')?.values).toMatchObject({
      how: 'order',
      before: 'zero',
      after: 'nine',
    });
  });

  it('which says that nothing changed where nothing did', async () => {
    const { notes } = await compare(base, base, '{ color: L }');
    expect(notes.map(({ code }) => code)).toEqual(['equal-outputs']);
  });
});

describe('a dataset that shows little', () => {
  it('is told for repeated inputs, classes of unequal size, and answers that are all right', async () => {
    const dataset = inFolder('easy');
    const zeros = readdirSync(`${images}/0`);
    for (const file of zeros) {
      for (const copy of [1, 2]) cpSync(`${images}/0/${file}`, `${dataset}/0/${copy}-${file}`);
    }
    const [one = ''] = readdirSync(`${images}/1`);
    cpSync(`${images}/1/${one}`, `${dataset}/1/${one}`);
    const { notes, noteOf } = await compare(trained, trained, gray, dataset);
    expect(notes.map(({ code }) => code).sort()).toEqual([
      'always-right',
      'class-imbalance',
      'duplicate-inputs',
      'equal-outputs',
      'missing-classes',
    ]);
    expect(noteOf('duplicate-inputs')?.values).toMatchObject({ extra: zeros.length });
    const sizes = { largest: '0', largestSupport: 2 * zeros.length, smallest: '1' };
    expect(noteOf('class-imbalance')?.values).toMatchObject({ ...sizes, smallestSupport: 1 });
  });
});

describe('a preprocessing that is read from elsewhere', () => {
  it('comes from the metadata of the model', async () => {
    const metadata = { stride: '1', task: 'classify', imgsz: '[28, 28]', channels: '3' };
    const spec = { channels: 3, metadata } as const;
    const model = await writeLinear('ultralytics.onnx', spec);
    const read = await evaluate(model, '{ from: model }');
    const written = await evaluate(model, '{ color: RGB }');
    expect(read.document.metrics).toEqual(written.document.metrics);
    expect(read.document.metrics.top1.value).toBeGreaterThan(0.7);
  });

  it('comes from a file of Hugging Face, relative to the root', async () => {
    const file = {
      do_resize: false,
      do_rescale: true,
      rescale_factor: 1 / 255,
      do_normalize: false,
    };
    writeFileSync(inFolder('preprocessor_config.json'), JSON.stringify(file));
    const model = await writeLinear('rgb.onnx', { channels: 3 });
    const read = await evaluate(model, '{ from: preprocessor_config.json }');
    expect(problemsIn(read)).toEqual([]);
    expect(read.document.metrics.top1.value).toBeGreaterThan(0.7);
  });

  it.each([
    ['{ from: model }', /no metadata of ultralytics or YOLOv5/],
    ['{ from: absent.json }', /absent\.json/],
  ])('says what is wrong with %s', async (preprocess, message) => {
    const result = await evaluate(await writeLinear('bare.onnx'), preprocess);
    expect(result.exitCode).toBe(2);
    expect(problemsIn(result)).toEqual([expect.stringMatching(message)]);
  });
});

describe('an input of another type', () => {
  it.each(['uint8', 'float16'] as const)('%s gives what float32 gives', async (type) => {
    const model = await writeLinear(`${type}.onnx`, { type });
    const { document } = await evaluate(model, `{ color: L, dtype: ${type} }`);
    const plain = await evaluate(await writeLinear('float32.onnx'), '{ color: L }');
    expect(document.metrics.top1).toEqual(plain.document.metrics.top1);
    const loss = plain.document.metrics['cross-entropy'].value;
    expect(document.metrics['cross-entropy'].value).toBeCloseTo(loss, 3);
  });

  it('is named where the config says another', async () => {
    const model = await writeLinear('uint8.onnx', { type: 'uint8' });
    const result = await evaluate(model, '{ color: L }');
    expect(problemsIn(result)).toEqual([expect.stringMatching(/set preprocess\.dtype: uint8/)]);
  });
});
