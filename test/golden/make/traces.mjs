// Records what onnxruntime tells of its own work on the models of the example: every event of three
// runs, the first of them warm-up, on one thread of the CPU. Read by test/explain/recorded.test.ts.
// Made with onnxruntime-node 1.30. From the root of the repository:
//   ORT_DISABLE_TELEMETRY=1 node test/golden/make/traces.mjs
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// onnxruntime-node reads float16 data as empty where the engine has this type.
delete globalThis.Float16Array;
const ort = createRequire(import.meta.url)('onnxruntime-node');

const examples = new URL('../../../examples/digits/', import.meta.url).pathname;
const out = new URL('../../fixtures/traces/', import.meta.url).pathname;
const runs = 3;

for (const name of ['base', 'head-depthwise']) {
  const folder = mkdtempSync(join(tmpdir(), 'model-budget-'));
  const session = await ort.InferenceSession.create(join(examples, `${name}.onnx`), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableMemPattern: false,
    enableProfiling: true,
    profileFilePrefix: join(folder, 'profile'),
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  const pixels = Float32Array.from({ length: 28 * 28 }, (_, index) => (index % 17) / 17);
  const image = new ort.Tensor('float32', pixels, [1, 1, 28, 28]);
  for (let run = 0; run < runs; run++) await session.run({ [session.inputNames[0]]: image });
  session.endProfiling();
  await session.release();
  const [file = ''] = readdirSync(folder);
  const events = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  writeFileSync(join(out, `digits-${name}.json`), `[\n${lines}\n]\n`);
  rmSync(folder, { recursive: true });
}
