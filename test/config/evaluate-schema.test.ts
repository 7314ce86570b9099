import { describe, expect, it } from 'vitest';
import { evaluateSchema, truthOf } from '../../src/config/evaluate-schema.ts';
import { loadConfig } from '../../src/config/load.ts';
import { datasets } from '../../src/datasets/index.ts';
import { taskNames, tasks } from '../../src/tasks/index.ts';
import { withModel } from './texts.ts';

/** One layout that has the truths of each task. */
const layoutOf = {
  classification: 'npz',
  multilabel: 'csv',
  detection: 'coco',
  segmentation: 'mask-pairs',
  restoration: 'image-pairs',
  regression: 'npy',
  parity: 'image-folder',
} as const;

const datasetOf = (task: keyof typeof layoutOf) => ({ layout: layoutOf[task], path: 'data' });

function evaluationFor(task: keyof typeof layoutOf, more: object = {}) {
  return evaluateSchema.parse({ task, dataset: datasetOf(task), ...more });
}

describe('the section evaluate', () => {
  it.each(taskNames)('has a default for every option of %s', (task) => {
    const { options, batchSize, maxSeconds, preprocess } = evaluationFor(task);
    // The task's own schema is strict and has no defaults.
    expect(tasks[task].schema.options.parse(options)).toEqual(options);
    expect({ batchSize, maxSeconds, preprocess }).toEqual({
      batchSize: 32,
      maxSeconds: 1_800,
      preprocess: null,
    });
  });

  it('gives options by the names that the code has', () => {
    const ofSegmentation = { 'ignore-index': null, 'reduce-zero-label': true, classes: 4 };
    expect(evaluationFor('segmentation', ofSegmentation).options).toMatchObject({
      ignoreIndex: null,
      reduceZeroLabel: true,
      classes: 4,
    });
    const ofRestoration = { 'crop-border': 4, channel: 'y', range: [-1, 1] };
    expect(evaluationFor('restoration', ofRestoration).options).toMatchObject({
      cropBorder: 4,
      channel: 'y',
      range: [-1, 1],
    });
  });

  it('takes a module alone for the adapter custom', () => {
    const { options, decodeModule } = evaluationFor('detection', { decode: { module: 'a.mjs' } });
    expect(options).toMatchObject({ decode: { adapter: 'custom', module: 'a.mjs' } });
    expect(decodeModule).toBe('a.mjs');
    expect(evaluationFor('detection').decodeModule).toBeNull();
    expect(evaluationFor('parity').decodeModule).toBeNull();
  });

  it('has the thresholds of ultralytics where decode is empty', () => {
    expect(evaluationFor('detection').options).toMatchObject({
      decode: {
        adapter: 'auto',
        scoreThreshold: 0.001,
        nms: { kind: 'auto', iou: 0.7 },
        maxCandidates: 30_000,
        maxDetections: 300,
      },
    });
  });
});

describe('the truth of a task in a layout', () => {
  it.each(taskNames)('of %s is its own, in its usual layout', (task) => {
    expect(truthOf(task, layoutOf[task])).toBe(tasks[task].truth);
  });

  it('of parity is what a reference run stored, where there is any', () => {
    expect(truthOf('parity', 'onnx-test-data')).toBe('outputs');
    for (const layout of Object.keys(datasets) as (keyof typeof datasets)[]) {
      expect(truthOf('parity', layout)).toBeDefined();
    }
  });

  it('is not in every layout', () => {
    expect(truthOf('detection', 'npz')).toBeUndefined();
    expect(truthOf('classification', 'onnx-test-data')).toBeUndefined();
  });
});

describe('a wrong section is answered with place, field and remedy', () => {
  const npz = 'dataset: { layout: npz, path: x }';
  const coco = 'task: detection, dataset: { layout: coco, path: x }';

  it.each<readonly [string, string, string]>([
    ['', 'models.a.evaluate.task: missing', 'use one of: classification, multilabel'],
    [
      `task: classificaton, ${npz}`,
      '5:23: models.a.evaluate.task: "classificaton" is not one of',
      'did you mean "classification"?',
    ],
    [`task: 5, ${npz}`, '"5" is not one of classification', 'use one of'],
    [
      `task: classification, ${npz}, ignore-index: 255`,
      '5:74: models.a.evaluate: unknown key "ignore-index"',
      'it is for another task, here: task, dataset, preprocess',
    ],
    [`task: classification, ${npz}, score: logits`, '"score"', 'did you mean "scores"?'],
    [
      `task: segmentation, dataset: { layout: mask-pairs, path: x }, reduce-label: true`,
      'unknown key "reduce-label"',
      'did you mean "reduce-zero-label"?',
    ],
    [`${coco}, decode: { adaptor: yolo }`, 'decode: unknown key "adaptor"', '"adapter"?'],
    [`${coco}, decode: { nms: { io: 1 } }`, 'decode.nms: unknown key "io"', '"iou"?'],
    [`${coco}, decode: { adapter: yolov8 }`, '"yolov8" is not one of auto', '"yolo"?'],
    [`${coco}, decode: { adapter: custom }`, 'decode.adapter: custom needs the path', 'mend'],
    [
      `${coco}, decode: { module: a.mjs, adapter: yolo }`,
      'decode.module: is not used by the adapter yolo',
      'mend',
    ],
    [`${coco}, classes: 65537`, 'evaluate.classes: ', 'mend'],
    [
      "task: classification, dataset: { layout: npz, path: x, keys: { inputs: '', labels: y } }",
      'dataset.keys.inputs: ',
      'mend',
    ],
    [`${coco}, decode: { multi-label: perhaps }`, 'expected boolean, received string', 'mend'],
    [`${coco}, decode: { columns: [box] }`, 'needs box, score and class exactly once', 'mend'],
    [
      `task: detection, ${npz}`,
      '5:53: models.a.evaluate.dataset.layout: npz has no truths for detection, use one of: jsonl, coco, voc, yolo',
      'mend this value',
    ],
    ['task: multilabel, dataset: { layout: cocco, path: x }', '"cocco" is not', '"coco"?'],
    ['task: classification', 'models.a.evaluate.dataset: missing', 'add it'],
    ['task: classification, dataset: { layout: npz }', 'dataset.path: missing', 'add it'],
    [`task: classification, ${npz}, label-smoothing: 2`, 'label-smoothing: ', 'mend'],
    [`task: classification, ${npz}, class-weights: [1, -1]`, 'class-weights.1: ', 'mend'],
    [`task: classification, ${npz}, batch-size: 0`, 'evaluate.batch-size: ', 'mend'],
    [
      'task: restoration, dataset: { layout: image-pairs, path: x }, range: [1, 0]',
      'evaluate.range: ',
      'mend',
    ],
    [
      `task: classification, ${npz}, preprocess: { resize: [1, 2, 3] }`,
      'preprocess.resize: Invalid input: expected number, received array; or',
      'mend',
    ],
    [
      `task: classification, ${npz}, preprocess: { resise: 28 }`,
      'preprocess: unknown key "resise"',
      'did you mean "resize"?',
    ],
  ])('%s', (section, message, hint) => {
    const text = withModel(`    evaluate: { ${section} }`);
    expect(() => loadConfig(text, 'config.yml')).toThrow(
      expect.objectContaining({
        code: 'bad-config',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });

  it.each([
    [
      'segmentation',
      'top1: { min: 50% }',
      /top1: .*of classification, not of segmentation/,
      'miou',
    ],
    ['restoration', 'negative-flips: { max: 1% }', /not of restoration/, 'psnr, ssim'],
    ['detection', 'miou: { max-drop: 1pp }', /of segmentation, not of detection/, 'map, map50'],
  ] as const)('%s: a budget of another task, %s', (task, budget, message, own) => {
    const { layout, path } = datasetOf(task);
    const evaluate = `    evaluate: { task: ${task}, dataset: { layout: ${layout}, path: ${path} } }`;
    const text = withModel(evaluate, '    budgets:', `      ${budget}`);
    expect(() => loadConfig(text, 'config.yml')).toThrow(
      expect.objectContaining({
        code: 'bad-config',
        message: expect.stringMatching(message),
        hint: expect.stringContaining(`use one of: ${own}`),
      }),
    );
  });
});
