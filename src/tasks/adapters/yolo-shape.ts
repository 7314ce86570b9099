import type { EvaluationFacts, Port } from '../task.ts';
import { declaredClasses } from './classes.ts';
import { ultralyticsMetadata } from './metadata.ts';
import type { DecodeOptions } from './options.ts';
import { inputSize, known, outputNamed } from './outputs.ts';

/** How the numbers of one box follow each other: 4 of the box, objectness, classes, others. */
interface Channels {
  readonly objectness: boolean;
  readonly classes: number;
  /** Mask coefficients, key points: not looked at. */
  readonly others: number;
}

/** A raw YOLO output: which axis holds what. */
export interface RawShape {
  readonly layout: 'channels-first' | 'channels-last';
  readonly channels: Channels;
  /** Null where the model leaves it open. */
  readonly boxes: number | null;
}

/** What else is known of the model when channels are counted. */
interface Expected {
  readonly count: number | null;
  /** Whether the count is the model's own, so that channels beyond it are something else. */
  readonly sure: boolean;
  readonly objectness: 'auto' | 'yes' | 'no';
  /** Coefficients of mask prototypes per box: 32 where there is an output with prototypes. */
  readonly masks: number;
  readonly keyPoints: boolean;
}

// ultralytics' `Segment` head and YOLOv5's have 32 prototypes, an output [N, 32, H/4, W/4].
const prototypes = 32;

/** What is known before looking at one output. */
function expectedChannels(facts: EvaluationFacts, options: DecodeOptions): Expected {
  const declared = declaredClasses(facts, options);
  const hasMasks = facts.outputs.some(({ shape }) => shape.length === 4 && shape[1] === prototypes);
  return {
    count: declared?.count ?? null,
    sure: declared?.sure ?? false,
    objectness: options.objectness,
    masks: hasMasks ? prototypes : 0,
    keyPoints: ultralyticsMetadata(facts.metadata)?.task === 'pose',
  };
}

/**
 * Splits `size` channels into box, objectness, classes and others; null where that cannot be, or
 * could be more than one way.
 */
function splitChannels(size: number, expected: Expected): Channels | null {
  const { count, sure, masks, keyPoints } = expected;
  const isSaid = expected.objectness !== 'auto';
  for (const objectness of isSaid ? [expected.objectness === 'yes'] : [false, true]) {
    const rest = size - 4 - Number(objectness) - masks;
    if (rest < 1) continue;
    if (rest === count) return { objectness, classes: count, others: masks };
    if (count !== null && sure && (isSaid || keyPoints) && rest > count) {
      return { objectness, classes: count, others: masks + rest - count };
    }
    if (!sure && isSaid) return { objectness, classes: rest, others: masks };
  }
  return null;
}

/**
 * Reads the last two axes of a raw YOLO output; open dimensions are no numbers. Where both could be
 * the channels, the shorter one is: there are more boxes than channels. Null where neither can.
 */
function readRawShape(
  shape: readonly (number | string)[],
  layout: DecodeOptions['layout'],
  expected: Expected,
): RawShape | null {
  if (shape.length !== 2 && shape.length !== 3) return null;
  const [first, last] = shape.slice(-2).map(known);
  const split = (size: number | null | undefined) =>
    size === null || size === undefined ? null : splitChannels(size, expected);
  const asFirst = layout === 'channels-last' ? null : split(first);
  const asLast = layout === 'channels-first' ? null : split(last);
  const isFirst = asFirst !== null && (asLast === null || (first ?? 0) < (last ?? 0));
  if (isFirst) return { layout: 'channels-first', channels: asFirst, boxes: last ?? null };
  if (asLast === null) return null;
  return { layout: 'channels-last', channels: asLast, boxes: first ?? null };
}

/** The output that the options name, or else the first that can be read; with how it is read. */
export function findRaw(
  facts: EvaluationFacts,
  options: DecodeOptions,
): { readonly port: Port; readonly raw: RawShape } | null {
  const name = options.outputs.boxes;
  const ports = name === null ? facts.outputs : [outputNamed(facts, name)];
  const expected = expectedChannels(facts, options);
  for (const port of ports) {
    if (name === null && port.shape.length !== 3) continue;
    const raw = readRawShape(port.shape, options.layout, expected);
    if (raw !== null) return { port, raw };
  }
  return null;
}

/** How many grid cells an input has, over all strides; null where its size is open. */
export function gridCells(facts: EvaluationFacts, strides: readonly number[]): number | null {
  const size = inputSize(facts);
  if (size === null) return null;
  const cells = (stride: number) =>
    Math.floor(size.height / stride) * Math.floor(size.width / stride);
  return strides.reduce((sum, stride) => sum + cells(stride), 0);
}
