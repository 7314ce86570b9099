import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { imageFolder } from '../../src/datasets/image-folder.ts';
import type { DatasetLayout } from '../../src/datasets/layout.ts';
import { loadInput } from '../../src/datasets/load.ts';
import { npz } from '../../src/datasets/npz.ts';
import { plainFields, specOf } from '../../src/preprocess/fields.ts';
import { preprocess } from '../../src/preprocess/pipeline.ts';
import { classification } from '../../src/tasks/classification.ts';
import type { ClassificationOptions } from '../../src/tasks/classification-record.ts';
import { byId } from '../../src/tasks/task.ts';
import { factsOf, runOf, weightedValues } from './weighted-values.ts';

const examples = fileURLToPath(new URL('../../examples/digits/', import.meta.url));
const expected: Record<string, Record<string, Record<string, number>>> = JSON.parse(
  readFileSync(new URL('../fixtures/expected.json', import.meta.url), 'utf8'),
);

const spec = specOf({ ...plainFields, color: 'L', resize: 28, mean: [0.1307], std: [0.3081] });

const options: ClassificationOptions = {
  scores: 'auto',
  ties: 'lowest-index',
  classWeights: null,
  labelSmoothing: 0,
  labelOffset: 0,
};

async function evaluate(model: string, layout: DatasetLayout, path: string) {
  const session = await InferenceSession.create(`${examples}${model}.onnx`);
  const [inputName = ''] = session.inputNames;
  const [name = ''] = session.outputNames;
  const dataset = await layout.open({
    path: `${examples}${path}`,
    truth: 'label',
    images: null,
    targets: null,
    split: null,
    slices: [],
    keys: null,
  });
  const records = [];
  for (let index = 0; index < dataset.count; index += 1) {
    const { id, input, truth } = await dataset.sampleAt(index);
    const loaded = await loadInput(input);
    if (loaded.kind !== 'image' || truth.kind !== 'label') throw new Error('a labelled image');
    const { data, shape } = preprocess(loaded, spec);
    const tensor = new Tensor('float32', Float32Array.from(data), [1, ...shape]);
    const scores = (await session.run({ [inputName]: tensor }))[name];
    if (!(scores?.data instanceof Float32Array)) throw new Error('the model gives float32 scores');
    const output = { name, type: scores.type, shape: scores.dims, data: scores.data };
    const run = { ...runOf(output), facts: factsOf(id) };
    records.push(classification.record(run, truth, options));
  }
  const sorted = byId(records);
  const resolved = classification.resolve(sorted, options);
  const values = weightedValues(classification.statistics(sorted, resolved), null);
  return { kind: resolved.scores, samples: records.length, values };
}

describe('the digits example, end to end', () => {
  it.each(['base', 'head-depthwise', 'head-undertrained'])(
    'scores %s as scikit-learn does, from npz and from an image folder',
    async (model) => {
      const reference = expected[`classification/${model}.onnx`];
      const sets = [
        [npz, 'digits.npz', reference?.['npz']],
        [imageFolder, 'images', reference?.['images']],
      ] as const;
      for (const [layout, path, known] of sets) {
        const measured = await evaluate(model, layout, path);
        expect(measured).toMatchObject({ kind: 'logits', samples: known?.['samples'] });
        expect(measured.values['top1']).toBe(known?.['top1']);
        expect(measured.values['top5']).toBe(known?.['top5']);
        expect(measured.values['cross-entropy']).toBeCloseTo(known?.['cross-entropy'] ?? NaN, 6);
        const macro = known?.['macro-accuracy'];
        if (macro !== undefined) expect(measured.values['macro-accuracy']).toBeCloseTo(macro, 12);
      }
    },
  );
});
