import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { preprocess } from '../../src/preprocess/pipeline.ts';
import type { PreprocessSpec } from '../../src/preprocess/spec.ts';
import { tasks } from '../../src/tasks/index.ts';
import { byId } from '../../src/tasks/task.ts';

const examples = fileURLToPath(new URL('../../examples/digits/', import.meta.url));
const expected: Record<string, Record<string, Record<string, number>>> = JSON.parse(
  readFileSync(new URL('../fixtures/expected.json', import.meta.url), 'utf8'),
);

const spec: PreprocessSpec = {
  color: 'L',
  resize: 28,
  crop: null,
  filter: 'bilinear',
  scale: 255,
  mean: [0.1307],
  std: [0.3081],
  layout: 'NCHW',
};

async function evaluate(model: string, layout: keyof typeof datasets, path: string) {
  const { record, decide, values } = tasks.classification;
  const session = await InferenceSession.create(`${examples}${model}.onnx`);
  const [inputName = ''] = session.inputNames;
  const [outputName = ''] = session.outputNames;
  const dataset = await datasets[layout].open({ path: `${examples}${path}` });
  const records = [];
  for await (const { id, label, input } of dataset.samples()) {
    const { data, shape } = preprocess(input, spec);
    const tensor = new Tensor('float32', data, [1, ...shape]);
    const scores = (await session.run({ [inputName]: tensor }))[outputName]?.data;
    if (!(scores instanceof Float32Array)) throw new Error('the model gives float32 scores');
    records.push(record(id, scores, label));
  }
  const sorted = byId(records);
  const kind = decide(sorted, 'auto');
  return { kind, samples: records.length, values: values(sorted, null, kind) };
}

describe('the digits example, end to end', () => {
  it.each(['base', 'head-depthwise', 'head-undertrained'])(
    'scores %s as scikit-learn does, from npz and from an image folder',
    async (model) => {
      const reference = expected[`classification/${model}.onnx`];
      const sets = [
        ['npz', 'digits.npz', reference?.['npz']],
        ['image-folder', 'images', reference?.['images']],
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
