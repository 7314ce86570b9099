import { readFileSync } from 'node:fs';
import { decodeSchema } from '../../../src/config/decode-schema.ts';
import type { Frame, NamedTensor } from '../../../src/sample.ts';
import type { DecodeOptions } from '../../../src/tasks/adapters/index.ts';
import type { EvaluationFacts, ModelRun, Port } from '../../../src/tasks/task.ts';

/** An output as a file declares it, such as `['dets', [1, 100, 5]]`. */
export function port(name: string, shape: Port['shape'], type = 'float32'): Port {
  return { name, type, shape };
}

export function factsOf(
  outputs: readonly Port[],
  more: Partial<EvaluationFacts> = {},
): EvaluationFacts {
  const inputs = [port('images', [1, 3, 640, 640])];
  return { inputs, outputs, metadata: {}, classNames: null, categoryIds: null, ...more };
}

export function optionsOf(more: Partial<DecodeOptions> = {}): DecodeOptions {
  return { ...decodeSchema.parse({}), ...more };
}

export function tensor(
  name: string,
  shape: readonly number[],
  values: readonly number[],
  type = 'float32',
): NamedTensor {
  const data = type === 'float32' ? Float32Array.from(values) : Float64Array.from(values);
  return { name, type, shape, data };
}

export function runOf(
  outputs: readonly NamedTensor[],
  frame: Frame | null = null,
  decode: ModelRun['decode'] = null,
): ModelRun {
  const facts = { id: 'street.jpg', input: null, slices: {} };
  return { facts, outputs, reference: null, frame, decode };
}

/** An image of this size that is fed as it is. */
export function frameOf(width: number, height: number): Frame {
  return {
    imageWidth: width,
    imageHeight: height,
    inputWidth: width,
    inputHeight: height,
    scaleX: 1,
    scaleY: 1,
    offsetX: 0,
    offsetY: 0,
  };
}

/** Names as ultralytics writes them: Python's repr of a dict. */
export function pythonNames(names: readonly string[]): string {
  return `{${names.map((name, index) => `${index}: '${name}'`).join(', ')}}`;
}

interface Found {
  readonly boxes: readonly number[];
  readonly scores: readonly number[];
  readonly categories: readonly number[];
}

interface ModelCase {
  readonly outputs: readonly {
    readonly name: string;
    readonly type: string;
    readonly shape: readonly number[];
    readonly data: readonly number[];
  }[];
  readonly found: Found;
}

interface NmsCase {
  readonly boxes: readonly number[];
  readonly scores: readonly number[];
  readonly labels: readonly number[];
  readonly kept: readonly {
    readonly iou: number;
    readonly agnostic: readonly number[];
    readonly perClass: readonly number[];
    readonly classOffset: readonly number[];
  }[];
}

type ModelName = 'yolov5' | 'yolov8' | 'yolox' | 'detr' | 'deformable';

/** Made by test/golden/make/adapters.py. */
export const golden: { readonly frame: Frame; readonly nms: readonly NmsCase[] } & Readonly<
  Record<ModelName, ModelCase>
> = JSON.parse(
  readFileSync(new URL('../../fixtures/tasks/adapters/golden.json', import.meta.url), 'utf8'),
);

/** The model run of a golden case, on its letterboxed image. */
export function goldenRun(name: ModelName): {
  run: ModelRun;
  facts: EvaluationFacts;
  found: Found;
} {
  const { outputs, found } = golden[name];
  const tensors = outputs.map((each) => tensor(each.name, each.shape, each.data, each.type));
  const inputs = [port('images', [1, 3, 64, 64])];
  const classNames = ['cat', 'dog', 'car'];
  const facts = factsOf(outputs, { inputs, classNames });
  return { run: runOf(tensors, golden.frame), facts, found };
}
