import { UserError } from '../../errors.ts';
import type { NumberArray } from '../../sample.ts';
import type { EvaluationFacts, ModelRun } from '../task.ts';
import type { Adapter, Fitted } from './adapter.ts';
import { type Candidates, setCorners } from './candidates.ts';
import { declaredClasses, fitClasses, fromZero, type Meaning } from './classes.ts';
import { ultralyticsMetadata } from './metadata.ts';
import { oneOutputFamilies } from './one-output.ts';
import type { DecodeOptions } from './options.ts';
import { mismatch, outputIs, outputOf, wrongShape } from './outputs.ts';
import { because, type Habits, settled, withHabits } from './settle.ts';
import { findRaw, type RawShape } from './yolo-shape.ts';

const decodedHabits: Habits = {
  boxFormat: 'cxcywh',
  coordinates: 'pixel',
  multiLabel: true,
  nms: 'per-class',
};
/** ultralytics' RT-DETR: sigmoid scores of 300 queries, boxes as shares (`models/rtdetr/val.py`). */
const queryHabits: Habits = {
  boxFormat: 'cxcywh',
  coordinates: 'normalized',
  multiLabel: false,
  nms: 'none',
};

function channelsText({ channels, boxes }: RawShape): string {
  const { objectness, classes, others } = channels;
  const parts = [
    '4',
    ...(objectness ? ['objectness'] : []),
    `${classes} classes`,
    ...(others > 0 ? [`${others} others`] : []),
  ];
  return `${parts.join(' + ')} by ${boxes ?? 'any number of'} boxes`;
}

/** A map by ids as one by the model's labels, so that its length says how many classes there are. */
function perLabel({ labelOffset, classMap }: Meaning, classes: number): Meaning {
  const targetOf = (label: number) => classMap?.[label - labelOffset] ?? null;
  const byLabel = Array.from({ length: classes }, (_, label) => targetOf(label));
  return { classes: 'index', labelOffset: 0, classMap: byLabel };
}

/** Fits a raw output: which axes, how many classes, what they mean. */
export function fitRaw(facts: EvaluationFacts, options: DecodeOptions, habits: Habits): Fitted {
  if (ultralyticsMetadata(facts.metadata)?.task === 'obb') {
    throw new UserError(
      'output-mismatch',
      'the model gives rotated boxes (task obb in its metadata), which are not supported',
      'write evaluate.decode.module: a decoder that gives upright boxes',
    );
  }
  const declared = declaredClasses(facts, options);
  const found = findRaw(facts, options);
  if (found === null) {
    throw mismatch(
      facts,
      `no axis of an output is 4 or 5 numbers and ${declared?.count ?? 'an unknown number of'} ` +
        'classes',
      'set evaluate.decode: objectness, layout, class-map and outputs, or another adapter',
    );
  }
  const { port, raw } = found;
  const { layout, channels } = raw;
  const { why, ...meaning } = fitClasses(facts, options, fromZero, channels.classes);
  return {
    options: {
      ...withHabits(options, habits),
      ...(meaning.classes === 'id' ? perLabel(meaning, channels.classes) : meaning),
      outputs: { ...options.outputs, boxes: port.name },
      layout,
      objectness: channels.objectness ? 'yes' : 'no',
    },
    why: because(
      `${outputIs(port)} = ${channelsText(raw)}`,
      channels.classes === declared?.count ? declared.from : null,
      why,
    ),
  };
}

/** Turns the four numbers of box `index` into those that `boxFormat` names. */
type Place = (
  box: readonly [number, number, number, number],
  index: number,
) => readonly [number, number, number, number];

/** Where the numbers of a tensor are: those of one box, and one box after the other. */
interface Rows {
  readonly data: NumberArray;
  readonly boxes: number;
  readonly boxStride: number;
  readonly channelStride: number;
}

function rowsOf(run: ModelRun, options: DecodeOptions): Rows {
  const tensor = outputOf(run, options.outputs.boxes);
  const { data, shape } = tensor;
  const [first = 0, last = 0] = shape.slice(-2);
  const isFirst = options.layout === 'channels-first';
  const [width, boxes] = isFirst ? [first, last] : [last, first];
  const classes = options.classMap?.length ?? 0;
  const least = 4 + Number(options.objectness === 'yes') + classes;
  if (width < least || data.length !== width * boxes) {
    throw wrongShape(run, tensor, `at least ${least} numbers for each box of one sample`);
  }
  const [boxStride, channelStride] = isFirst ? [1, boxes] : [width, 1];
  return { data, boxes, boxStride, channelStride };
}

/** Which boxes and classes are above the threshold, box by box as `torch.where` finds them. */
function aboveThreshold(
  { data, boxes, boxStride, channelStride }: Rows,
  { scoreThreshold, multiLabel, objectness, classMap }: DecodeOptions,
): { rows: number[]; scores: number[]; labels: number[] } {
  const [rows, scores, labels]: [number[], number[], number[]] = [[], [], []];
  const hasObjectness = objectness === 'yes';
  const first = 4 + Number(hasObjectness);
  const classes = classMap?.length ?? 0;
  for (let row = 0; row < boxes; row++) {
    const at = row * boxStride;
    const factor = hasObjectness ? (data[at + 4 * channelStride] ?? 0) : 1;
    let [best, bestLabel] = [scoreThreshold, -1];
    for (let label = 0; label < classes; label++) {
      // The product of two float32 is a float32 in every reference.
      const score = Math.fround((data[at + (first + label) * channelStride] ?? 0) * factor);
      if (score <= best) continue;
      if (multiLabel === true) {
        rows.push(row);
        scores.push(score);
        labels.push(label);
      } else {
        [best, bestLabel] = [score, label];
      }
    }
    if (bestLabel < 0) continue;
    rows.push(row);
    scores.push(best);
    labels.push(bestLabel);
  }
  return { rows, scores, labels };
}

/** The candidates of a raw output; `placeFor` moves boxes that are still on a grid. */
export function rawCandidates(
  run: ModelRun,
  options: DecodeOptions,
  placeFor: (boxes: number) => Place,
): Candidates {
  const numbers = rowsOf(run, options);
  const { data, boxes, boxStride, channelStride } = numbers;
  const place = placeFor(boxes);
  const format = settled(options.boxFormat);
  const { rows, scores, labels } = aboveThreshold(numbers, options);
  const corners = new Float64Array(4 * rows.length);
  for (const [index, row] of rows.entries()) {
    const number = (channel: number) => data[row * boxStride + channel * channelStride] ?? 0;
    const box = place([number(0), number(1), number(2), number(3)], row);
    setCorners(corners, 4 * index, format, box);
  }
  return { corners, scores, labels };
}

/**
 * Raw outputs with boxes in pixels: YOLOv3 to v7 with objectness, v8 and later without, in both
 * layouts; masks and key points are cut off. The score of a class is multiplied by objectness.
 */
export const yolo: Adapter = {
  recognise: (facts, options) => oneOutputFamilies(facts, options).includes('yolo'),
  fit(facts, options) {
    const description = ultralyticsMetadata(facts.metadata)?.description ?? '';
    return fitRaw(facts, options, /rt-?detr/i.test(description) ? queryHabits : decodedHabits);
  },
  candidates: (run, options) => rawCandidates(run, options, () => (box) => box),
};
