// An entry turns files on disk into samples with stable ids and what is right for them.
// To add one: write src/datasets/<name>.ts with a `DatasetLayout` and add a line to the table.
// Its test is test/datasets/<name>.test.ts, with a small fixture folder.
import { coco } from './coco.ts';
import { csv } from './csv.ts';
import { imageFolder } from './image-folder.ts';
import { imagePairs } from './image-pairs.ts';
import { jsonl } from './jsonl.ts';
import type { DatasetLayout } from './layout.ts';
import { maskPairs } from './mask-pairs.ts';
import { npyPair } from './npy-pair.ts';
import { npz } from './npz.ts';
import { onnxTestData } from './test-data-sets.ts';
import { voc } from './voc.ts';
import { yolo } from './yolo.ts';

/** Every dataset layout by its name in the config. */
export const datasets = {
  npz,
  npy: npyPair,
  'image-folder': imageFolder,
  'mask-pairs': maskPairs,
  'image-pairs': imagePairs,
  csv,
  jsonl,
  coco,
  voc,
  yolo,
  'onnx-test-data': onnxTestData,
} satisfies Record<string, DatasetLayout>;
