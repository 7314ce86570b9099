// An entry reads one family of detectors' outputs: whether they are its own, and what they say.
// To add one: write <name>.ts with an `Adapter`, add its name to options.ts and a line to the table.
// Its test is test/tasks/adapters/<name>.test.ts, with outputs decoded by the family's own formulas.

import { UserError } from '../../errors.ts';
import type { Detections } from '../detections.ts';
import type { EvaluationFacts, ModelRun } from '../task.ts';
import type { Adapter, Fitted } from './adapter.ts';
import { boxes } from './boxes.ts';
import { classOf } from './classes.ts';
import { custom } from './custom.ts';
import { detr } from './detr.ts';
import { suppress } from './nms.ts';
import type { AdapterName, DecodeOptions } from './options.ts';
import { mismatch } from './outputs.ts';
import { clipped, toImage } from './place.ts';
import { rows6 } from './rows6.ts';
import { settled } from './settle.ts';
import { yolo } from './yolo.ts';
import { yolox } from './yolox.ts';

export { ultralyticsMetadata } from './metadata.ts';
export { type DecodeOptions, decodeOptionsSchema } from './options.ts';

/** Every adapter by its name in the config. */
export const adapters: Readonly<Record<AdapterName, Adapter>> = {
  boxes,
  rows6,
  yolo,
  yolox,
  detr,
  custom,
};

// Names that only one toolkit gives say more than shapes, which many share.
const byNames = ['boxes', 'detr'] as const;
const byShapes = ['rows6', 'yolo', 'yolox'] as const;

/** UserError `bad-config` where two options contradict each other. */
function checkOptions({ adapter, module, nms, coordinates }: DecodeOptions): void {
  if (module !== null && adapter !== 'auto' && adapter !== 'custom') {
    throw new UserError(
      'bad-config',
      `evaluate.decode has a module, which decodes, and adapter: ${adapter}`,
      'remove one of the two',
    );
  }
  if (nms.kind === 'class-offset' && coordinates === 'normalized') {
    throw new UserError(
      'bad-config',
      'evaluate.decode.nms: class-offset moves boxes by pixels, but they are normalized',
      'set kind: per-class',
    );
  }
}

function adapterOf(facts: EvaluationFacts, options: DecodeOptions): AdapterName {
  if (options.module !== null) return 'custom';
  if (options.adapter !== 'auto') return options.adapter;
  const recognised = (each: AdapterName) => adapters[each].recognise(facts, options);
  const named = byNames.filter(recognised);
  const names = named.length > 0 ? named : byShapes.filter(recognised);
  const [name, other] = names;
  if (name !== undefined && other === undefined) return name;
  const seen = name === undefined ? 'no adapter' : `more than one adapter (${names.join(', ')})`;
  throw mismatch(facts, `${seen} fits the model's outputs`);
}

/**
 * Decides everything that the options leave to `auto` from what model and dataset declare; `why` is
 * a sentence such as `yolo: output "output0" is [1, 84, 8400] = 4 + 80 classes by 8400 boxes, names
 * from the model's metadata`. UserError `output-mismatch` where the outputs could be read in several
 * ways or in none, `label-out-of-range` where classes of the model and the dataset do not meet,
 * `bad-config` where the options contradict each other or the model.
 */
export function fitDecoder(facts: EvaluationFacts, options: DecodeOptions): Fitted {
  checkOptions(options);
  const name = adapterOf(facts, options);
  const fitted = adapters[name].fit(facts, { ...options, adapter: name });
  checkOptions(fitted.options);
  return { options: fitted.options, why: `${name}: ${fitted.why}` };
}

/** Finite outputs may still overflow: YOLOX takes the exponential of sizes. */
function boxNotFinite({ facts }: ModelRun): UserError {
  return new UserError(
    'output-not-finite',
    `sample ${facts.id}: a box is not finite once it is decoded`,
    'check evaluate.decode.adapter: the boxes may already be decoded',
  );
}

/**
 * What the model found in one image, best score first: candidates above the threshold, NMS over the
 * model's own classes, the best `maxDetections`, then classes and pixels of the dataset. `options`
 * come from `fitDecoder`. UserError with the sample's id where outputs are not finite
 * (`output-not-finite`), not of the expected shape (`output-mismatch`) or give a class that does not
 * exist (`label-out-of-range`).
 */
export function decodeDetections(run: ModelRun, options: DecodeOptions): Detections {
  const candidates = adapters[settled(options.adapter)].candidates(run, options);
  const suppression = { ...options.nms, kind: settled(options.nms.kind) };
  const kept = suppress(candidates, suppression, options);
  const coordinates = settled(options.coordinates);
  const found: { boxes: number[]; scores: number[]; categories: number[] } = {
    boxes: [],
    scores: [],
    categories: [],
  };
  for (const index of kept) {
    const category = classOf(candidates.labels[index] ?? -1, options, run.facts.id);
    if (category === null) continue;
    const [a = 0, b = 0, c = 0, d = 0] = candidates.corners.subarray(4 * index, 4 * index + 4);
    const placed = toImage([a, b, c, d], coordinates, run.frame);
    if (!placed.every(Number.isFinite)) throw boxNotFinite(run);
    const isCut = options.clip && run.frame !== null;
    const [left, top, right, bottom] = isCut ? clipped(placed, run.frame) : placed;
    found.boxes.push(left, top, right - left, bottom - top);
    found.scores.push(candidates.scores[index] ?? 0);
    found.categories.push(category);
  }
  return found;
}
