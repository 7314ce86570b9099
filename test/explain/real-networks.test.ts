import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { openInputs, pinned } from '../../src/analysis/infer.ts';
import { profileModel } from '../../src/analysis/profile.ts';
import { alignSide } from '../../src/explain/align.ts';
import { isHeavy } from '../../src/explain/kinds.ts';
import { concrete } from '../../src/ops/dims.ts';
import {
  fixtureBytes,
  fixtureDims,
  fixtureModels,
  lightBytes,
  lightFolder,
  lightModels,
  parse,
} from '../support/models.ts';
import { encodeModel } from '../support/onnx-builder.ts';
import { zeros } from '../support/op-rows.ts';
import { networks } from '../support/torchvision/index.ts';
import { withZeroWeights } from '../support/zero-weights.ts';
import { traceOfEvents } from './ort-events.ts';

/** Bytes of the file of zeros that stands for all weights: a hole on the disk. */
const weightFileBytes = 600 * 1024 * 1024;
const runs = 2;

type Dims = Readonly<Record<string, number>>;

/** Runs a model twice on one thread of the CPU, all optimisations on, and gives its second run. */
async function traceOfModel(bytes: Uint8Array, dims: Dims) {
  const folder = mkdtempSync(join(tmpdir(), 'model-budget-'));
  try {
    const path = join(folder, 'model.onnx');
    writeFileSync(path, bytes);
    writeFileSync(join(folder, 'weights.bin'), '');
    truncateSync(join(folder, 'weights.bin'), weightFileBytes);
    const session = await ort.InferenceSession.create(path, {
      enableMemPattern: false,
      enableProfiling: true,
      profileFilePrefix: join(folder, 'profile'),
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      logSeverityLevel: 4,
    });
    const feeds = Object.fromEntries(
      openInputs(parse(bytes).graph).map(({ name, type, shape }) => [
        name,
        zeros(type ?? 'float32', concrete(pinned(shape, dims)) ?? []),
      ]),
    );
    for (let run = 0; run < runs; run++) await session.run(feeds);
    session.endProfiling();
    await session.release();
    const file = readdirSync(folder).find((name) => name.startsWith('profile')) ?? '';
    return traceOfEvents(JSON.parse(readFileSync(join(folder, file), 'utf8')), runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Operators that fusion puts in the place of several nodes, under a name of its own, and arithmetic
 * on shapes, which the static profile leaves out.
 */
const unnamedOps = ['BiasGelu', 'Gelu', 'HardSigmoid', 'Mul', 'Shape', 'SkipLayerNormalization'];

/** Gives the operators of kernels that stand beside no node although they compute. */
async function unalignedOps(bytes: Uint8Array, dims: Dims): Promise<readonly string[]> {
  const profile = profileModel(parse(bytes), dims);
  const kernels = alignSide({ trace: await traceOfModel(bytes, dims), profile });
  // Every convolution and every product of the model has its one kernel.
  const main = kernels.flatMap(({ nodes }) => nodes[0] ?? []).filter(({ kind }) => isHeavy(kind));
  const heavy = profile.nodes.filter(({ kind }) => isHeavy(kind));
  expect(main.toSorted(byName)).toEqual(heavy.toSorted(byName));
  const others = kernels.filter(({ nodes, kind }) => nodes.length === 0 && kind !== 'movement');
  return [...new Set(others.map(({ traced }) => traced.op))];
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

describe('the kernels of an optimised network stand beside the nodes of its model', () => {
  it.each(fixtureModels)('%s', async (name) => {
    expect(unnamedOps).toEqual(
      expect.arrayContaining([...(await unalignedOps(fixtureBytes(name), fixtureDims))]),
    );
  });

  it.each([
    'alexnet',
    'densenet161',
    'efficientnet_b0',
    'mobilenet_v2',
    'mobilenet_v3_small',
    'resnet18',
    'shufflenet_v2_x1_0',
    'vit_b_16',
  ] as const)(
    'torchvision %s, with and without folded normalization',
    { timeout: 60_000 },
    async (name) => {
      for (const folded of [true, false]) {
        const ops = await unalignedOps(encodeModel(networks[name]({ folded })), { N: 1 });
        expect(unnamedOps).toEqual(expect.arrayContaining([...ops]));
      }
    },
  );

  it.skipIf(lightFolder === undefined)(
    'the light models (skipped where MODEL_BUDGET_ONNX_LIGHT names no folder)',
    { timeout: 60_000 },
    async () => {
      for (const name of lightModels) {
        const bytes = encodeModel(withZeroWeights(parse(lightBytes(name))));
        expect(await unalignedOps(bytes, {})).toEqual([]);
      }
    },
  );
});
