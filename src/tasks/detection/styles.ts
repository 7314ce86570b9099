import {
  areaOf11Points,
  areaOf101Points,
  areaOfAllPoints,
  areaOfInterpolation,
} from './area-under.ts';
import { cocoLimit, cocoRanges, cocoThresholds, matchCoco } from './coco.ts';
import type { AreaUnder } from './curve.ts';
import type { Match } from './outcome.ts';
import { matchUltralytics, ultralyticsThresholds } from './ultralytics.ts';
import { matchVocInclusive, matchVocPlain } from './voc.ts';

/** One value of the whole set; `range` is the index of an area range. */
export type MetricKind =
  /** Mean over classes and the thresholds in `bits` of the area under the curve. */
  | { readonly kind: 'precision'; readonly range: number; readonly bits: number }
  /** Mean over classes and thresholds of the recall of the best `limit` detections per image. */
  | { readonly kind: 'recall'; readonly range: number; readonly limit: number };

/** A convention of average precision. */
export interface Style {
  readonly match: Match;
  readonly ranges: number;
  readonly thresholds: number;
  /** Added to the count of detections that precision is divided by. */
  readonly guard: number;
  readonly areaUnder: AreaUnder;
  readonly metrics: Readonly<Record<string, MetricKind>>;
}

const all = (1 << cocoThresholds.length) - 1;
const at50 = 1 << 0;
const at75 = 1 << 5;

const precision = (range: number, bits: number) => ({ kind: 'precision', range, bits }) as const;
const recall = (range: number, limit: number) => ({ kind: 'recall', range, limit }) as const;

/** COCO's own (PythonAPI/pycocotools/cocoeval.py@cocodataset/cocoapi). */
const coco: Style = {
  match: matchCoco,
  ranges: cocoRanges.length,
  thresholds: cocoThresholds.length,
  // numpy's spacing(1).
  guard: Number.EPSILON,
  areaUnder: areaOf101Points,
  metrics: {
    map: precision(0, all),
    map50: precision(0, at50),
    map75: precision(0, at75),
    'map-small': precision(1, all),
    'map-medium': precision(2, all),
    'map-large': precision(3, all),
    mar1: recall(0, 1),
    mar10: recall(0, 10),
    mar100: recall(0, cocoLimit),
    'mar-small': recall(1, cocoLimit),
    'mar-medium': recall(2, cocoLimit),
    'mar-large': recall(3, cocoLimit),
  },
};

/** VOC since 2010: the exact area. Boxes are continuous here, which VOC's own are not. */
const voc: Style = {
  match: matchVocPlain,
  ranges: 1,
  thresholds: 1,
  guard: 0,
  areaUnder: areaOfAllPoints,
  metrics: { map50: precision(0, at50) },
};

/** VOC 2007: eleven points, boxes that include their last pixel. */
const voc07: Style = { ...voc, match: matchVocInclusive, areaUnder: areaOf11Points };

/** `yolo val` (ultralytics/utils/metrics.py@ultralytics/ultralytics). */
const ultralytics: Style = {
  match: matchUltralytics,
  ranges: 1,
  thresholds: ultralyticsThresholds.length,
  guard: 0,
  areaUnder: areaOfInterpolation,
  metrics: { map: precision(0, all), map50: precision(0, at50), map75: precision(0, at75) },
};

/** Every convention by its name in the config. */
export const styles = { coco, voc, voc07, ultralytics } as const satisfies Record<string, Style>;

/** How found objects are judged. */
export interface DetectionJudgement {
  readonly style: keyof typeof styles;
  /** C; null where the dataset does not say. */
  readonly classes: number | null;
  /** The lowest score of a detection that counts as an answer, which flips are made of. */
  readonly flipScore: number;
}
