import type { EvaluationFacts, Port } from '../task.ts';
import { isFloat } from '../tensors.ts';
import { fromZero, type Numbering } from './classes.ts';
import type { DecodeOptions } from './options.ts';
import { known, outputNamed } from './outputs.ts';

/** Which output holds what; `dets` of mmdetection hold their scores as a fifth column. */
interface Roles {
  readonly boxes: Port;
  readonly scores: Port | null;
  readonly labels: Port;
  readonly count: Port | null;
}

/** How one toolkit exports finished detections. */
interface BoxesFamily {
  readonly name: string;
  /** Names of outputs, without TensorFlow's `:0`; null where there is none. */
  readonly outputs: {
    readonly boxes: string;
    readonly scores: string | null;
    readonly labels: string;
    readonly count: string | null;
  };
  /** Dimensions of the boxes' output, where others use the same names. */
  readonly rank: number | null;
  /** Whether it takes the sizes of the images, as no other family does. */
  readonly takesSizes: boolean;
  readonly boxFormat: 'xyxy' | 'yxyx';
  readonly coordinates: 'pixel' | 'normalized' | 'image';
  readonly numbering: Numbering;
}

const named = { boxes: 'boxes', scores: 'scores', labels: 'labels', count: null };

/**
 * Whether an input tells a detector how wide and high the image was, as in the exports of RT-DETR,
 * D-FINE and DEIM (lyuwenyu/RT-DETR, rtdetrv2_onnxruntime.py). Other models take other sizes in another
 * order: `im_shape` of PaddleDetection and `image_shape` of YOLOv3 are height and width.
 */
export function isImageSizeInput(name: string): boolean {
  return /orig.*target.*size/i.test(name);
}

/** In the order in which they are tried. */
const families: readonly BoxesFamily[] = [
  {
    name: 'TensorFlow object detection',
    outputs: {
      boxes: 'detection_boxes',
      scores: 'detection_scores',
      labels: 'detection_classes',
      count: 'num_detections',
    },
    rank: null,
    takesSizes: false,
    boxFormat: 'yxyx',
    coordinates: 'normalized',
    numbering: { first: 1, ids: 'usual' },
  },
  {
    name: 'mmdetection',
    outputs: { boxes: 'dets', scores: null, labels: 'labels', count: null },
    rank: null,
    takesSizes: false,
    boxFormat: 'xyxy',
    coordinates: 'pixel',
    numbering: fromZero,
  },
  {
    name: 'EfficientNMS',
    outputs: {
      boxes: 'det_boxes',
      scores: 'det_scores',
      labels: 'det_classes',
      count: 'num_dets',
    },
    rank: null,
    takesSizes: false,
    boxFormat: 'xyxy',
    coordinates: 'pixel',
    numbering: fromZero,
  },
  {
    name: 'SSD of onnx/models',
    outputs: { boxes: 'bboxes', scores: 'scores', labels: 'labels', count: null },
    rank: 3,
    takesSizes: false,
    boxFormat: 'xyxy',
    coordinates: 'normalized',
    numbering: { first: 1, ids: 'possible' },
  },
  {
    name: 'RT-DETR',
    outputs: named,
    rank: null,
    takesSizes: true,
    boxFormat: 'xyxy',
    coordinates: 'image',
    numbering: fromZero,
  },
  {
    name: 'torchvision',
    outputs: named,
    rank: 2,
    takesSizes: false,
    boxFormat: 'xyxy',
    coordinates: 'pixel',
    numbering: { first: 1, ids: 'usual' },
  },
];

/** Faster R-CNN exported without names: what its three outputs are is told by type and rank. */
const unnamed: Omit<BoxesFamily, 'outputs'> = {
  name: 'torchvision or maskrcnn-benchmark, by types and ranks',
  rank: 2,
  takesSizes: false,
  boxFormat: 'xyxy',
  coordinates: 'pixel',
  numbering: { first: 1, ids: 'possible' },
};

/** What was found: `family` is null where the options name the outputs and nothing else is known. */
interface FoundBoxes {
  readonly roles: Roles;
  readonly family: Omit<BoxesFamily, 'outputs'> | null;
}

function fits(facts: EvaluationFacts, family: BoxesFamily, roles: Roles): boolean {
  const { boxes, scores, labels } = roles;
  const width = known(boxes.shape.at(-1));
  const hasWidth = width === null || width === (scores === null ? 5 : 4);
  const hasRank = family.rank === null || boxes.shape.length === family.rank;
  const hasSizes = !family.takesSizes || facts.inputs.some(({ name }) => isImageSizeInput(name));
  return hasWidth && hasRank && hasSizes && labels.shape.length < 3;
}

function byNames(facts: EvaluationFacts): FoundBoxes | null {
  const find = (name: string | null) =>
    facts.outputs.find((port) => port.name.replace(/:0$/, '') === name);
  for (const family of families) {
    const { outputs } = family;
    const [boxes, scores, labels] = [
      find(outputs.boxes),
      find(outputs.scores),
      find(outputs.labels),
    ];
    if (boxes === undefined || labels === undefined) continue;
    if (outputs.scores !== null && scores === undefined) continue;
    const roles = { boxes, scores: scores ?? null, labels, count: find(outputs.count) ?? null };
    if (fits(facts, family, roles)) return { roles, family };
  }
  return null;
}

function byTypes(facts: EvaluationFacts): FoundBoxes | null {
  const boxes = facts.outputs.filter(
    (port) => isFloat(port) && port.shape.length === 2 && port.shape[1] === 4,
  );
  const scores = facts.outputs.filter((port) => isFloat(port) && port.shape.length === 1);
  const labels = facts.outputs.filter(({ type, shape }) => type === 'int64' && shape.length === 1);
  const [box, score, label] = [boxes[0], scores[0], labels[0]];
  if (box === undefined || score === undefined || label === undefined) return null;
  if (boxes.length + scores.length + labels.length > 3) return null;
  return { roles: { boxes: box, scores: score, labels: label, count: null }, family: unnamed };
}

/** Outputs by the options' names, by a known family's names, or by types and ranks. */
export function findBoxes(facts: EvaluationFacts, { outputs }: DecodeOptions): FoundBoxes | null {
  const found = byNames(facts) ?? byTypes(facts);
  const said = (name: string | null) => (name === null ? null : outputNamed(facts, name));
  const boxes = said(outputs.boxes) ?? found?.roles.boxes;
  const labels = said(outputs.labels) ?? found?.roles.labels;
  if (boxes === undefined || labels === undefined) return null;
  const isFound = boxes === found?.roles.boxes && labels === found.roles.labels;
  const rest = isFound ? found.roles : { scores: null, count: null };
  const scores = said(outputs.scores) ?? rest.scores;
  const count = said(outputs.count) ?? rest.count;
  return { roles: { boxes, scores, labels, count }, family: isFound ? found.family : null };
}
