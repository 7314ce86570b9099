import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TruthBox } from '../../../src/sample.ts';
import { type DetectionRecord, detectionRecord } from '../../../src/tasks/detection/record.ts';

/** Image, class, left, top, width, height, area, crowd, difficult. */
export type TruthRow = readonly [...box: number[]];
/** Image, class, left, top, width, height, score. */
export type DetectionRow = readonly [...box: number[]];

interface Values {
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly classes: readonly (number | null)[];
}

/** What the references say of one random set; test/golden/make/detection.py writes it. */
export interface GoldenSet {
  readonly images: number;
  readonly classes: number;
  readonly truths: readonly TruthRow[];
  readonly detections: readonly DetectionRow[];
  readonly expected: {
    readonly coco: Values;
    readonly voc: Readonly<Record<string, number>>;
    readonly voc07: Readonly<Record<string, number>>;
    readonly rafaelpadilla: Readonly<Record<string, number>>;
    readonly rafaelpadilla07: Readonly<Record<string, number>>;
    readonly ultralytics: Omit<Values, 'classes'> & {
      readonly classes: Readonly<Record<string, number>>;
    };
    readonly weighted?: Values & { readonly weights: readonly number[] };
  };
}

function golden(name: string): Buffer {
  return readFileSync(new URL(`../../golden/detection/${name}`, import.meta.url));
}

export const randomSets: readonly GoldenSet[] = JSON.parse(golden('random.json').toString());

/** The scenes of test/fixtures/expected.json. */
export const scenes: {
  readonly images: number;
  readonly truths: readonly TruthRow[];
  readonly detections: Readonly<Record<string, readonly DetectionRow[]>>;
} = JSON.parse(gunzipSync(golden('scenes.json.gz')).toString());

export function truthOf(row: TruthRow): TruthBox {
  const [, category = 0, x = 0, y = 0, width = 0, height = 0, area = 0, crowd, difficult] = row;
  return {
    category,
    box: [x, y, width, height],
    area,
    isCrowd: crowd === 1,
    isDifficult: difficult === 1,
  };
}

/** One record per image, ids from 1. */
export function recordsOf(
  images: number,
  truths: readonly TruthRow[],
  detections: readonly DetectionRow[],
): readonly DetectionRecord[] {
  return Array.from({ length: images }, (_, index) => {
    const found = detections.filter(([image]) => image === index + 1);
    return detectionRecord(
      { id: String(index + 1), input: null, slices: {} },
      {
        boxes: found.flatMap((row) => row.slice(2, 6)),
        scores: found.map((row) => row[6] ?? Number.NaN),
        categories: found.map((row) => row[1] ?? 0),
      },
      truths.filter(([image]) => image === index + 1).map(truthOf),
      null,
    );
  });
}
