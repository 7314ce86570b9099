import { readdirSync, readFileSync } from 'node:fs';
import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inferModel, openInputs, pinned } from '../../src/analysis/infer.ts';
import { profileModel } from '../../src/analysis/profile.ts';
import type { Model, Shape } from '../../src/onnx/model.ts';
import { readModel } from '../../src/onnx/reader.ts';
import { concrete } from '../../src/ops/dims.ts';
import { encodeModel, type ModelSpec, sourceOf, type TensorSpec } from '../support/onnx-builder.ts';
import { zeros } from '../support/op-rows.ts';

/** A model as the builder takes it, and what must come out. */
interface GraphCase {
  readonly title: string;
  readonly model: ModelSpec;
  /** Extents of symbolic dimensions. */
  readonly dims?: Readonly<Record<string, number>>;
  /** A pattern of the message where the model is refused; then the rest is left out. */
  readonly error?: string;
  readonly outputs: Readonly<Record<string, Shape>>;
  readonly macs: number;
  readonly flops: number;
  readonly params?: number;
  /** Whether the totals are lower bounds. */
  readonly partial?: boolean;
  /** Whether a loop was priced once because its trip count is not known. */
  readonly assumed?: boolean;
  /** Why onnxruntime cannot be the witness of this model. */
  readonly noWitness?: string;
}

const folder = new URL('./graphs/', import.meta.url);

/** Weights have no elements in the files: here they become zeros, so that the model can run. */
function withElements(spec: ModelSpec): ModelSpec {
  const filled = (tensor: TensorSpec): TensorSpec => {
    const elements = tensor.dims.reduce((product, dim) => product * dim, 1);
    return { values: Array.from({ length: elements }, () => 0), ...tensor };
  };
  const initializers = spec.graph.initializers?.map(filled) ?? [];
  return { ...spec, graph: { ...spec.graph, initializers } };
}

async function realShapes(bytes: Uint8Array, model: Model, dims: Readonly<Record<string, number>>) {
  const session = await ort.InferenceSession.create(bytes, { logSeverityLevel: 4 });
  const feeds = openInputs(model.graph).map(({ name, type, shape }) => [
    name,
    zeros(type ?? 'float32', concrete(pinned(shape, dims)) ?? []),
  ]);
  const results = await session.run(Object.fromEntries(feeds));
  await session.release();
  return new Map(Object.entries(results).map(([name, tensor]) => [name, tensor.dims]));
}

for (const file of readdirSync(folder)) {
  describe(file.replace('.yaml', ''), () => {
    const cases: readonly GraphCase[] = parse(readFileSync(new URL(file, folder), 'utf8'));
    for (const one of cases) {
      const { title, dims = {}, error, outputs, macs, flops, params, partial = false } = one;
      const bytes = encodeModel(withElements(one.model));
      const profiled = () => profileModel(readModel(sourceOf(bytes), 'model.onnx'), dims);
      if (error !== undefined) {
        it(title, () => expect(profiled).toThrow(new RegExp(error)));
        continue;
      }
      it(title, () => {
        const profile = profiled();
        const shapes = profile.outputs.map(({ name, shape }) => [name, shape]);
        expect(Object.fromEntries(shapes)).toEqual(outputs);
        expect({ macs: profile.macs, flops: profile.flops }).toEqual({ macs, flops });
        // Whether an assumed count makes the totals lower bounds is for the profile to say.
        if (one.assumed !== true) expect(profile.coverage.partial).toBe(partial);
        const { assumedTrips } = inferModel(readModel(sourceOf(bytes), 'model.onnx'), dims);
        expect(assumedTrips.length > 0).toBe(one.assumed ?? false);
        if (params !== undefined) expect(profile.params.count).toBe(params);
      });
      if (one.noWitness !== undefined) continue;
      it(`${title}: onnxruntime gives those shapes`, async () => {
        const real = await realShapes(bytes, readModel(sourceOf(bytes), 'model.onnx'), dims);
        for (const [name, shape] of Object.entries(outputs)) {
          if (shape !== null) expect(real.get(name), name).toEqual(shape);
        }
      });
    }
  });
}
