// Writes test/fixtures/tasks/multilabel-scenes.json: labels and logits of the 120 scenes of the
// multilabel fixtures, from onnxruntime-node 1.30 and fast-png.
// Run: node test/golden/make/multilabel-scenes.ts <folder of the fixtures>
import { readFileSync, writeFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const [folder = ''] = process.argv.slice(2);
const [, ...lines] = readFileSync(`${folder}/scenes/labels.csv`, 'utf8').trim().split('\n');
const rows = lines.map((line) => line.split(','));

async function logitsOf(model: string): Promise<number[][]> {
  const session = await InferenceSession.create(`${folder}/multilabel/${model}.onnx`);
  const [input = ''] = session.inputNames;
  const [output = ''] = session.outputNames;
  const logits: number[][] = [];
  for (const [file = ''] of rows) {
    const image = decode(readFileSync(`${folder}/scenes/${file}`));
    const pixels = Float32Array.from(image.data, (pixel) => (pixel / 255 - 0.1307) / 0.3081);
    const tensor = new Tensor('float32', pixels, [1, 1, image.height, image.width]);
    const scores = (await session.run({ [input]: tensor }))[output]?.data;
    if (!(scores instanceof Float32Array)) throw new Error('the model gives float32 logits');
    logits.push([...scores]);
  }
  return logits;
}

const scenes = {
  labels: rows.map(([, ...labels]) => labels.map(Number)),
  'multilabel/base.onnx': await logitsOf('base'),
  'multilabel/head-narrow.onnx': await logitsOf('head-narrow'),
};
const target = new URL('../../fixtures/tasks/multilabel-scenes.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(scenes)}\n`);
