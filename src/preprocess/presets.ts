import { reasonOf, UserError } from '../errors.ts';
import { oneLine } from '../onnx/one-line.ts';
import { plainFields, type SideOrPair, type SpecFields, specOf } from './fields.ts';
import { specFromHuggingFace } from './hugging-face.ts';
import { presets } from './named-presets.ts';
import { checkSpec, type PreprocessSpec } from './spec.ts';
import { specFromTimm } from './timm.ts';

/** Preprocessings read from what a model comes with: the files beside it, or its own metadata. */

/** These files have a few kilobytes. */
const maxTextLength = 2 ** 20;

const huggingFaceKeys = [
  'image_processor_type',
  'feature_extractor_type',
  'do_resize',
  'do_normalize',
  'do_rescale',
  'image_mean',
];
const timmKeys = ['pretrained_cfg', 'input_size'];

function jsonOf(text: string, path: string): object {
  if (text.length > maxTextLength) throw unusable(path, 'larger than 1 MiB');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unusable(path, reasonOf(cause));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw unusable(path, 'not a JSON object');
}

function unusable(path: string, problem: string): UserError {
  return new UserError(
    'bad-config',
    oneLine(`${path}: ${problem}`),
    'name a preprocessor_config.json of Hugging Face or a config.json of timm',
  );
}

/**
 * The preprocessing of a preprocessor_config.json or of timm's config.json, told apart by their keys.
 * `path` is for messages. UserError `bad-config` where it is neither, or asks for what is not
 * supported.
 */
export function specFromText(text: string, path: string): PreprocessSpec {
  const value = jsonOf(text, path);
  const has = (key: string) => Object.hasOwn(value, key);
  if (timmKeys.some(has)) return specFromTimm(value, path);
  if (huggingFaceKeys.some(has)) return specFromHuggingFace(value, path);
  throw unusable(path, 'has no keys of a preprocessing');
}

/** What a model file declares of its image input. */
export interface DeclaredInput {
  /** ONNX's name of the element type. */
  readonly type: string;
  /** With its batch axis; a name or -1 is an open dimension. */
  readonly shape: readonly (number | string)[];
}

const yoloHint = 'write the preprocessing out in the config: preset: yolo, resize: 640';

/** `[height, width]` of `imgsz`, which is Python's text of a list or of a number. */
function sidesOf(text: string): readonly [height: number, width: number] | null {
  const match = /^\s*[[(]?\s*(\d{1,6})\s*(?:,\s*(\d{1,6})\s*)?[\])]?\s*$/.exec(text);
  if (match === null) return null;
  const height = Number(match[1]);
  return [height, match[2] === undefined ? height : Number(match[2])];
}

function declaredSides(input: DeclaredInput | null): readonly [number, number] | null {
  const [height, width] = input?.shape.slice(2) ?? [];
  if (typeof height !== 'number' || typeof width !== 'number') return null;
  return height > 0 && width > 0 ? [height, width] : null;
}

/**
 * The preprocessing of a model that ultralytics or YOLOv5 exported, from its `metadata_props`: a
 * letterbox to `imgsz` as in validation, or for `task: classify` the shorter side and a centre crop
 * (data/augment.py, `classify_transforms`). Models that do not name `imgsz`, such as YOLOv5's, are
 * taken by the shape of their input. UserError `bad-config` where the metadata is not theirs.
 */
export function specFromMetadata(
  metadata: Readonly<Record<string, string>>,
  input: DeclaredInput | null = null,
): PreprocessSpec {
  const { stride, imgsz, task, channels } = metadata;
  if (stride === undefined) {
    const message = 'preprocess.from: the model has no metadata of ultralytics or YOLOv5';
    throw new UserError('bad-config', oneLine(message), yoloHint);
  }
  if (channels !== undefined && channels !== '3') {
    const message = `preprocess.from: the model takes ${channels} channels, not RGB`;
    throw new UserError('bad-config', oneLine(message), yoloHint);
  }
  const sides = imgsz === undefined ? declaredSides(input) : sidesOf(imgsz);
  if (sides === null) {
    const message =
      imgsz === undefined
        ? 'preprocess.from: neither the metadata nor the input of the model says its size'
        : `preprocess.from: imgsz "${imgsz}" in the metadata of the model is no size`;
    throw new UserError('bad-config', oneLine(message), yoloHint);
  }
  const [height, width] = sides;
  const size: SideOrPair = [width, height];
  const type = input?.type === 'float16' ? 'float16' : 'float32';
  const fields: SpecFields =
    task === 'classify'
      ? { ...plainFields, type, resize: width === height ? width : size, crop: size }
      : { ...plainFields, ...presets.yolo, type, resize: size };
  const spec = specOf(fields);
  checkSpec(spec);
  return spec;
}
