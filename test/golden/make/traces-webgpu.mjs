// Records what onnxruntime tells of its own work on WebGPU: three runs, the first of them warm-up, of
// a model that runs on the device alone, and of one that goes to the CPU and back. Read by
// test/measure/trace-events.test.ts. Made with onnxruntime-node 1.30 over SwiftShader's Vulkan (see
// docs/gpu.md). From the root of the repository:
//   ORT_DISABLE_TELEMETRY=1 VK_DRIVER_FILES=… node test/golden/make/traces-webgpu.mjs
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitMeans, meanModel, readDigits } from '../../support/mean-classifier.ts';

const ort = createRequire(import.meta.url)('onnxruntime-node');
const out = new URL('../../fixtures/traces/', import.meta.url).pathname;
const digits = new URL('../../../examples/digits/base.onnx', import.meta.url).pathname;

await record('webgpu-digits', readFileSync(digits));
await record('webgpu-mixed', meanModel(fitMeans(await readDigits()), 1));

async function record(name, model) {
  const folder = mkdtempSync(join(tmpdir(), 'model-budget-'));
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['webgpu'],
    intraOpNumThreads: 1,
    enableMemPattern: false,
    enableProfiling: true,
    profileFilePrefix: join(folder, 'profile'),
  });
  const image = new ort.Tensor('float32', new Float32Array(28 * 28), [1, 1, 28, 28]);
  for (let run = 0; run < 3; run += 1) await session.run({ [session.inputNames[0]]: image });
  session.endProfiling();
  const [file = ''] = readdirSync(folder);
  const lines = JSON.parse(readFileSync(join(folder, file), 'utf8')).map((event) =>
    JSON.stringify(event),
  );
  writeFileSync(join(out, `${name}.json`), `[\n${lines.join(',\n')}\n]\n`);
  rmSync(folder, { recursive: true });
}
