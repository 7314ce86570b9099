// Runs the detection models of the fixtures on the first scenes: the tensors that
// test/tasks/adapters/fixture.test.ts decodes, and the reference detections of those scenes.
// Made with onnxruntime-node 1.30 and fast-png 8. From the root of the repository:
//   ORT_DISABLE_TELEMETRY=1 node test/golden/make/adapters-raw.ts ../shared/fixtures
import { readFileSync, writeFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const fixtures = process.argv[2] ?? '';
const out = new URL('../../fixtures/tasks/adapters/', import.meta.url);
const images = 5;
const side = 128;

function header(shape: readonly number[]): Buffer {
  const text = `{'descr': '<f4', 'fortran_order': False, 'shape': (${shape.join(', ')}), }`;
  const padded = `${text.padEnd(Math.ceil((text.length + 11) / 64) * 64 - 11)}\n`;
  const start = Buffer.from('\x93NUMPY\x01\x00\x00\x00', 'latin1');
  start.writeUInt16LE(padded.length, 8);
  return Buffer.concat([start, Buffer.from(padded, 'latin1')]);
}

const pixels = new Float32Array(images * side * side);
for (let index = 0; index < images; index++) {
  const name = String(index).padStart(4, '0');
  const { data } = decode(readFileSync(`${fixtures}/scenes/images/${name}.png`));
  for (const [at, value] of data.entries()) {
    pixels[index * side * side + at] = (value / 255 - 0.1307) / 0.3081;
  }
}
for (const model of ['base', 'head-narrow']) {
  const session = await InferenceSession.create(`${fixtures}/detection/${model}.onnx`);
  const feeds = { [session.inputNames[0] ?? '']: new Tensor('float32', pixels, [images, 1, side, side]) };
  const tensor = (await session.run(feeds))[session.outputNames[0] ?? ''];
  const data = tensor?.data;
  if (!(data instanceof Float32Array)) throw new Error('the model gives float32');
  const body = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  writeFileSync(new URL(`raw-${model}.npy`, out), Buffer.concat([header(tensor?.dims ?? []), body]));
  const all: { image_id: number }[] = JSON.parse(
    readFileSync(`${fixtures}/scenes/detections-${model}.json`, 'utf8'),
  );
  const first = all.filter((detection) => detection.image_id <= images);
  writeFileSync(new URL(`detections-${model}.json`, out), `${JSON.stringify(first)}\n`);
}
