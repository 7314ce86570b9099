/**
 * How long COCO's average precision takes on a made set of val2017's size: `node bench/coco.ts`.
 * Prints the time to all twelve numbers from records in memory, the time of one resampling of all
 * of them, the most memory that this process ever held, and the greatest difference from
 * pycocotools with its time, where `python3` (or MODEL_BUDGET_PYTHON) has that.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TruthBox } from '../src/sample.ts';
import { type RandomInteger, randomIntegers } from '../src/stats/random.ts';
import {
  type DetectionRecord,
  detectionRecord,
  detectionsOf,
} from '../src/tasks/detection/record.ts';
import { detectionStatistics } from '../src/tasks/detection/statistics.ts';
import { byId, type Statistics, type Weights } from '../src/tasks/task.ts';

const IMAGES = 5_000;
const CLASSES = 80;
const OBJECTS = 36_000;
const DETECTIONS_PER_IMAGE = 100;
const REPLICATES = 20;
const LIMIT_SECONDS = 10;
const LIMIT_BYTES = 1.5e9;
const SIDES = [12, 24, 48, 80, 120, 220, 350];
const python = process.env['MODEL_BUDGET_PYTHON'] ?? 'python3';

const pycocotools = `
import contextlib, io, json, sys, time
import numpy
numpy.float = float  # gone from numpy, but older releases ask for it
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
with contextlib.redirect_stdout(io.StringIO()):
    truth = COCO(sys.argv[1])
    found = truth.loadRes(sys.argv[2])
    start = time.perf_counter()
    evaluation = COCOeval(truth, found, 'bbox')
    evaluation.evaluate()
    evaluation.accumulate()
    evaluation.summarize()
    seconds = time.perf_counter() - start
print(json.dumps({'seconds': seconds, 'values': list(map(float, evaluation.stats))}))
`;

function boxFrom(draw: RandomInteger): TruthBox['box'] {
  const side = SIDES[draw(SIDES.length)] ?? 1;
  const [width, height] = [side * (0.6 + draw(1_000) / 1_000), side];
  return [draw(600 - side), draw(440 - Math.min(side, 400)), width, height];
}

function truthFrom(draw: RandomInteger): TruthBox {
  const box = boxFrom(draw);
  // As in COCO, few classes have most of the objects, and masks are smaller than boxes.
  const category = Math.min(draw(CLASSES), draw(CLASSES));
  const area = box[2] * box[3] * (0.5 + draw(500) / 1_000);
  return { category, box, area, isCrowd: draw(80) === 0, isDifficult: false };
}

/** Some detections near each object, and wrong ones of mostly low scores up to the full count. */
function detectionsFrom(draw: RandomInteger, truths: readonly TruthBox[]) {
  const rows = Array.from({ length: DETECTIONS_PER_IMAGE }, (_, index) => {
    const truth = index < 4 * truths.length ? truths[index >> 2] : undefined;
    const score = (1 + draw(1_000_000)) / 1_000_000;
    if (truth === undefined || draw(5) === 0) {
      return { box: boxFrom(draw), score: score * score * score, category: draw(CLASSES) };
    }
    const near = (side: number) => side * (draw(400) / 1_000 - 0.2);
    const [x, y, width, height] = truth.box;
    const box = [x + near(width), y + near(height), width + near(width), height + near(height)];
    return { box, score: index % 4 === 0 ? Math.sqrt(score) : score, category: truth.category };
  }).sort((a, b) => b.score - a.score);
  return {
    boxes: rows.flatMap(({ box }) => box),
    scores: rows.map(({ score }) => score),
    categories: rows.map(({ category }) => category),
  };
}

function madeRecords(): readonly DetectionRecord[] {
  const draw = randomIntegers(2_017);
  const truths: TruthBox[][] = Array.from({ length: IMAGES }, () => []);
  for (let object = 0; object < OBJECTS; object++) truths[draw(IMAGES)]?.push(truthFrom(draw));
  const size = { imageWidth: 640, imageHeight: 480 };
  return truths.map((there, index) => {
    const facts = { id: String(index + 1), input: null, slices: {} };
    return detectionRecord(facts, detectionsFrom(draw, there), there, size);
  });
}

function valuesOf({ metrics }: Statistics, weights: Weights): readonly number[] {
  return Object.values(metrics).map((metric) =>
    metric.kind === 'set' ? (metric.of(weights) ?? Number.NaN) : Number.NaN,
  );
}

function writeCoco(folder: string, records: readonly DetectionRecord[]): readonly string[] {
  const annotations = records.flatMap(({ id, truths }) =>
    truths.categories.map((category, at) => ({
      image_id: Number(id),
      category_id: category + 1,
      bbox: truths.boxes.slice(4 * at, 4 * at + 4),
      area: truths.areas[at],
      iscrowd: truths.crowd[at],
    })),
  );
  const results = records.flatMap((record) => {
    const { boxes, scores, categories } = detectionsOf(record);
    return categories.map((category, at) => ({
      image_id: Number(record.id),
      category_id: category + 1,
      bbox: boxes.slice(4 * at, 4 * at + 4),
      score: scores[at],
    }));
  });
  const paths = [join(folder, 'truths.json'), join(folder, 'results.json')] as const;
  const truths = {
    images: records.map(({ id }) => ({ id: Number(id) })),
    categories: Array.from({ length: CLASSES }, (_, index) => ({ id: index + 1 })),
    annotations: annotations.map((annotation, index) => ({ ...annotation, id: index + 1 })),
  };
  writeFileSync(paths[0], JSON.stringify(truths));
  writeFileSync(paths[1], JSON.stringify(results));
  return paths;
}

function runPycocotools(records: readonly DetectionRecord[]) {
  const found = spawnSync(python, ['-c', 'import pycocotools.cocoeval']);
  if (found.status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-coco-'));
  try {
    const { status, stdout, stderr } = spawnSync(
      python,
      ['-c', pycocotools, ...writeCoco(folder, records)],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const result: { seconds: number; values: readonly number[] } = JSON.parse(stdout);
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function resample(count: number): Float64Array {
  const draw = randomIntegers(7);
  const weights = new Float64Array(count);
  for (let drawn = 0; drawn < count; drawn++) {
    const index = draw(count);
    weights[index] = (weights[index] ?? 0) + 1;
  }
  return weights;
}

interface Timed<T> {
  readonly value: T;
  readonly seconds: number;
}

function timed<T>(work: () => T): Timed<T> {
  const start = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - start) / 1_000 };
}

function print(name: string, value: string, verdict = ''): void {
  process.stdout.write(`${name.padEnd(44)}${value.padStart(12)}  ${verdict}\n`);
}

const against = (value: number, limit: number) =>
  `${(value / limit).toFixed(3)} of the limit${value > limit ? ': TOO MUCH' : ''}`;

function printPycocotools(records: readonly DetectionRecord[], ours: Timed<readonly number[]>) {
  const theirs = runPycocotools(records);
  if (theirs === null) {
    print('pycocotools', 'not there');
    return;
  }
  const apart = ours.value.map((value, at) => Math.abs(value - (theirs.values[at] ?? Number.NaN)));
  const ratio = (theirs.seconds / ours.seconds).toFixed(1);
  print('pycocotools', `${theirs.seconds.toFixed(2)} s`, `${ratio} times ours`);
  print('greatest difference of the twelve', Math.max(...apart).toExponential(1));
}

function main(): void {
  const records = byId(madeRecords());
  const inputBytes = process.resourceUsage().maxRSS * 1_024;
  const judgement = { style: 'coco', classes: CLASSES, flipScore: 0.25 } as const;
  const prepared = timed(() => detectionStatistics(records, judgement));
  const computed = timed(() => valuesOf(prepared.value, null));
  const seconds = prepared.seconds + computed.seconds;
  const weights = resample(records.length);
  const resampled = timed(() => {
    for (let index = 0; index < REPLICATES; index++) valuesOf(prepared.value, weights);
  });
  const bytes = process.resourceUsage().maxRSS * 1_024;
  const each = (1_000 * resampled.seconds) / REPLICATES;
  print('images, classes', `${IMAGES}, ${CLASSES}`);
  print('objects, detections', `${OBJECTS}, ${IMAGES * DETECTIONS_PER_IMAGE}`);
  print('all numbers, answers, notes', `${seconds.toFixed(2)} s`, against(seconds, LIMIT_SECONDS));
  print('all twelve numbers of one resampling', `${each.toFixed(1)} ms`);
  print('most memory with the records alone', `${Math.round(inputBytes / 1e6)} MB`);
  print('most memory', `${Math.round(bytes / 1e6)} MB`, against(bytes, LIMIT_BYTES));
  printPycocotools(records, { value: computed.value, seconds });
}

main();
