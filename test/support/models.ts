import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileModel } from '../../src/analysis/profile.ts';
import type { StaticProfile } from '../../src/analysis/static-profile.ts';
import type { Model } from '../../src/onnx/model.ts';
import { readModel } from '../../src/onnx/reader.ts';
import { encodeModel, type GraphSpec, type ModelSpec, sourceOf } from './onnx-builder.ts';

/** Small trained models of five tasks; all of their dimensions can be pinned by `fixtureDims`. */
export const fixtureModels = [
  'classification/base',
  'classification/head-depthwise',
  'multilabel/base',
  'detection/base',
  'segmentation/base',
  'superres/base',
] as const;

export const fixtureDims = { batch: 1, h: 24, w: 40 } as const;

export function fixtureBytes(name: (typeof fixtureModels)[number]): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../fixtures/models', `${name}.onnx`));
}

/** The folder of the ONNX project's light models; undefined where it was not given. */
export const lightFolder = process.env['MODEL_BUDGET_ONNX_LIGHT'];

/** The names of the light models, such as `vgg19`; empty without the folder. */
export const lightModels: readonly string[] =
  lightFolder === undefined
    ? []
    : readdirSync(lightFolder).flatMap((file) => /^light_(.*)\.onnx$/.exec(file)?.[1] ?? []);

export function lightBytes(name: string): Uint8Array {
  return readFileSync(join(lightFolder ?? '', `light_${name}.onnx`));
}

export function parse(bytes: Uint8Array, path = 'model.onnx'): Model {
  return readModel(sourceOf(bytes), path);
}

/** Encodes, reads and profiles a graph. */
export function profileGraph(
  graph: GraphSpec,
  dims: Readonly<Record<string, number>> = {},
  model: Omit<ModelSpec, 'graph'> = {},
): StaticProfile {
  return profileModel(parse(encodeModel({ ...model, graph })), dims);
}
