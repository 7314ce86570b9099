import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onnxTestData } from '../../src/datasets/test-data-sets.ts';
import { UserError } from '../../src/errors.ts';
import type { NamedTensor, Sample } from '../../src/sample.ts';
import { missing, modelNames, titled } from '../support/onnx-testdata.ts';
import { fixture, openWith, refusal, samplesOf, useScratch } from './layouts.ts';

const scratch = useScratch();
// Where Debian's libonnx-testdata is.
const folder = '/usr/share/libonnx-testdata/data';
const sets = fixture('onnx-test-data/sets');
const tensor = readFileSync(`${sets}/test_data_set_0/input_0.pb`);

describe('onnx-test-data', () => {
  it('reads inputs and outputs of each set, in the order of their numbers', async () => {
    const samples = await samplesOf(await openWith(onnxTestData, sets, 'outputs'));
    expect(samples.map(({ id }) => id)).toEqual([
      'test_data_set_0',
      'test_data_set_2',
      'test_data_set_10',
    ]);
    expect(samples[1]).toEqual({
      id: 'test_data_set_2',
      input: {
        kind: 'feeds',
        tensors: [
          { name: 'x', type: 'float32', shape: [1, 2], data: Float32Array.of(2, 3) },
          { name: '', type: 'int64', shape: [], data: Float64Array.of(1) },
        ],
      },
      truth: {
        kind: 'outputs',
        tensors: [{ name: 'y', type: 'float32', shape: [1], data: Float32Array.of(4) }],
      },
      slices: {},
    });
  });

  it('needs no outputs where no truth is wanted, and says so where it is', async () => {
    await scratch.write('test_data_set_0/input_0.pb', tensor);
    const without = await openWith(onnxTestData, scratch.pathOf('.'), 'none');
    expect((await without.sampleAt(0)).truth).toEqual({ kind: 'none' });
    const wanted = await openWith(onnxTestData, scratch.pathOf('.'), 'outputs');
    const reason = refusal('dataset-malformed', /test_data_set_0: no output_0.pb/);
    await expect(wanted.sampleAt(0)).rejects.toThrow(reason);
  });

  it('refuses a gap in the numbers, and folders without data', async () => {
    await scratch.write('test_data_set_0/input_0.pb', tensor);
    await scratch.write('test_data_set_0/input_2.pb', tensor);
    const gap = await openWith(onnxTestData, scratch.pathOf('.'), 'none');
    const reason = refusal('dataset-malformed', /2 files of inputs, and no input_1.pb/);
    await expect(gap.sampleAt(0)).rejects.toThrow(reason);
    const inside = openWith(onnxTestData, scratch.pathOf('test_data_set_0'), 'none');
    await expect(inside).rejects.toThrow(refusal('dataset-empty', /no folder test_data_set_0/));
    const absent = openWith(onnxTestData, scratch.pathOf('absent'), 'none');
    await expect(absent).rejects.toThrow(refusal('dataset-missing', /absent: no such/));
  });
});

/** As test/golden/make/onnx-tensors.py writes a tensor. */
function lineOf(model: string, id: string, file: string, { name, shape, data }: NamedTensor) {
  const bytes = new Uint8Array(Float64Array.from(data).buffer);
  const elements = createHash('sha256').update(bytes).digest('hex');
  return `${model}/${id}/${file}.pb ${name} ${shape.join(',')} ${elements}\n`;
}

function linesOf(model: string, { id, input, truth }: Sample): readonly string[] {
  const inputs = input.kind === 'feeds' ? input.tensors : [];
  const outputs = truth.kind === 'outputs' ? truth.tensors : [];
  return [
    ...inputs.map((own, index) => lineOf(model, id, `input_${index}`, own)),
    ...outputs.map((own, index) => lineOf(model, id, `output_${index}`, own)),
  ];
}

describe.skipIf(missing)(titled('the conformance data of ONNX'), () => {
  it('has the elements that onnx reads, but for text, sequences and optional values', async () => {
    const counts = { sets: 0, read: 0, tensors: 0 };
    const refused = new Map<string, number>();
    const digest = createHash('sha256');
    for (const model of modelNames().toSorted()) {
      const dataset = await openWith(onnxTestData, `${folder}/${model}`, 'outputs').catch(
        ignoreEmpty,
      );
      for (let index = 0; index < (dataset?.count ?? 0); index++) {
        counts.sets++;
        const sample = await dataset?.sampleAt(index).catch((error) => count(refused, error));
        if (sample === undefined) continue;
        const lines = linesOf(model, sample);
        counts.read++;
        counts.tensors += lines.length;
        for (const line of lines) digest.update(line);
      }
    }
    const golden = new URL('../golden/datasets/onnx-testdata.json', import.meta.url);
    const expected = JSON.parse(readFileSync(golden, 'utf8'));
    expect({ ...counts, sha256: digest.digest('hex') }).toEqual(expected);
    expect(Object.fromEntries(refused)).toEqual({ text: 18, 'no dense tensor': 24 });
  });
});

/** Nine models of the package come without data. */
function ignoreEmpty(error: unknown): undefined {
  if (!(error instanceof UserError) || error.code !== 'dataset-empty') throw error;
}

function count(refused: Map<string, number>, error: unknown): undefined {
  expect(error).toMatchObject({ code: 'dataset-malformed' });
  const kind = String(error).includes('type string') ? 'text' : 'no dense tensor';
  refused.set(kind, (refused.get(kind) ?? 0) + 1);
}
