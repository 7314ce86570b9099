import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { inferModel, openInputs, pinned } from '../../src/analysis/infer.ts';
import { concrete } from '../../src/ops/dims.ts';
import type { Value } from '../../src/ops/op.ts';
import {
  fixtureBytes,
  fixtureModels,
  lightBytes,
  lightFolder,
  lightModels,
  parse,
} from '../support/models.ts';
import { withOutputs } from '../support/onnx-builder.ts';
import { zeros } from '../support/op-rows.ts';

/** The shape of every tensor that onnxruntime computes, and the shape that we infer for it. */
async function bothShapes(bytes: Uint8Array, dims: Readonly<Record<string, number>>) {
  const read = parse(bytes);
  const outputs = read.graph.outputs.map(({ name }) => ({ name, type: null, shape: null }));
  // Without what the file declares: only what was computed is compared.
  const model = { ...read, graph: { ...read.graph, outputs, valueInfos: [] } };
  const { nodes, values } = inferModel(model, dims);
  const declared = new Set(outputs.map(({ name }) => name));
  const isExposed = (name: string) => !declared.has(name) && !isLargeConstant(values.get(name));
  const names = nodes.flatMap(({ node }) => node.outputs).filter(isExposed);
  const options: ort.InferenceSession.SessionOptions = { logSeverityLevel: 4 };
  const session = await ort.InferenceSession.create(withOutputs(bytes, names), options);
  const feeds = Object.fromEntries(
    openInputs(model.graph).map(({ name, type, shape }) => [
      name,
      zeros(type ?? 'float32', concrete(pinned(shape, dims)) ?? []),
    ]),
  );
  const results = await session.run(feeds);
  await session.release();
  const real: Record<string, unknown> = {};
  const inferred: Record<string, unknown> = {};
  for (const [name, tensor] of Object.entries(results)) {
    real[name] = { type: tensor.type, shape: tensor.dims };
    inferred[name] = { type: values.get(name)?.type, shape: values.get(name)?.shape };
  }
  return { real, inferred, names };
}

/** The stand-ins for weights of the light models are up to 400 MB each: too large to be handed over. */
function isLargeConstant(value: Value | undefined): boolean {
  const elements = (concrete(value?.shape ?? null) ?? []).reduce(
    (product, dim) => product * dim,
    1,
  );
  return value?.constant === true && elements > 2 ** 22;
}

describe('every intermediate tensor has the shape that onnxruntime gives it', () => {
  for (const name of fixtureModels) {
    for (const dims of [
      { batch: 1, h: 24, w: 40 },
      { batch: 3, h: 17, w: 31 },
    ]) {
      it(`${name} with a batch of ${dims.batch}`, async () => {
        const { real, inferred, names } = await bothShapes(fixtureBytes(name), dims);
        expect(Object.keys(real).length).toBe(names.length + 1);
        expect(inferred).toEqual(real);
      });
    }
  }
});

describe.skipIf(lightFolder === undefined)(
  'light models (skipped where MODEL_BUDGET_ONNX_LIGHT names no folder)',
  () => {
    for (const name of lightModels) {
      it(`${name} has the shapes that onnxruntime gives it`, { timeout: 60_000 }, async () => {
        const { real, inferred } = await bothShapes(lightBytes(name), {});
        expect(inferred).toEqual(real);
      });
    }
  },
);
