import { z } from 'zod';
import { plainFields, type SideOrPair, type SpecFields, specOf } from './fields.ts';
import { checked, parsed, refused } from './parsed-file.ts';
import type { Filter } from './resize.ts';
import type { PreprocessSpec } from './spec.ts';

const side = z.int().positive();
const exactSize = z.object({ height: side, width: side });
const flag = z.boolean().nullish();
const perChannel = z.union([z.number(), z.array(z.number())]).nullish();

const processor = z.looseObject({
  image_processor_type: z.string().nullish(),
  feature_extractor_type: z.string().nullish(),
  do_resize: flag,
  size: z.union([side, exactSize, z.strictObject({ shortest_edge: side })]).nullish(),
  resample: z.int().nullish(),
  crop_pct: z.number().positive().nullish(),
  do_center_crop: flag,
  crop_size: z.union([side, exactSize]).nullish(),
  do_rescale: flag,
  rescale_factor: z.number().positive().nullish(),
  do_normalize: flag,
  image_mean: perChannel,
  image_std: perChannel,
  do_flip_channel_order: flag,
});
type Processor = z.infer<typeof processor>;

/** Steps that are followed, or that do not touch the pixels. */
const knownSteps = [
  'do_resize',
  'do_center_crop',
  'do_rescale',
  'do_normalize',
  'do_flip_channel_order',
  'do_convert_rgb',
  'do_convert_annotations',
  'do_reduce_labels',
];

/** Processors whose code does more than their file says, and what. */
const refusedTypes: Readonly<Record<string, string>> = {
  Levit: 'resizes to 256/224 of size',
  PoolFormer: 'resizes by its own rule of crop_pct',
  Perceiver: 'crops before it resizes',
  EfficientNet: 'rescales with an offset',
  TimmWrapper: 'follows the config.json of timm beside it, name that file',
};

/** For `size: 224`: whether that is the shorter side or a square depends on the class. */
const numberIsShorterSide = [
  'CLIP',
  'ChineseCLIP',
  'ConvNext',
  'Bit',
  'MobileNetV1',
  'MobileNetV2',
  'MobileViT',
];
const numberIsSquare = ['ViT', 'DeiT', 'Beit', 'Siglip', 'Segformer', 'Blip'];

/** PIL's codes (Image.Resampling). */
const filterOfCode: Readonly<Record<number, Filter>> = {
  0: 'nearest',
  1: 'lanczos',
  2: 'bilinear',
  3: 'bicubic',
  4: 'box',
  5: 'hamming',
};

/** ConvNext squashes inputs from this size on instead of cropping. */
const convNextSquashFrom = 384;

/** `ViTImageProcessorFast` -> `ViT`; `''` where the file does not say. */
function familyOf(file: Processor): string {
  const type = file.image_processor_type ?? file.feature_extractor_type ?? '';
  return type.replace(/(?:ImageProcessor(?:Fast|Pil)?|FeatureExtractor)$/, '');
}

function refuseUnknown(file: Processor, family: string, path: string): void {
  const reason = Object.hasOwn(refusedTypes, family) ? refusedTypes[family] : undefined;
  if (reason !== undefined) throw refused(path, 'image_processor_type', `${family} ${reason}`);
  const step = Object.entries(file).find(
    ([key, value]) => key.startsWith('do_') && value === true && !knownSteps.includes(key),
  );
  if (step !== undefined) throw refused(path, step[0], 'this step is not supported');
  if (file['keep_aspect_ratio'] === true) {
    throw refused(path, 'keep_aspect_ratio', 'sizes that depend on the image are not supported');
  }
}

type Sizes = Pick<SpecFields, 'resize' | 'fit' | 'crop' | 'anchor' | 'filter'>;

function targetOf(file: Processor, family: string, path: string) {
  const { size } = file;
  if (size === null || size === undefined) {
    throw refused(path, 'size', 'missing, and do_resize is not false');
  }
  if (typeof size === 'object') return size;
  if (numberIsShorterSide.includes(family)) return { shortest_edge: size };
  if (numberIsSquare.includes(family)) return { height: size, width: size };
  throw refused(path, 'size', `${size} may be a square or the shorter side for "${family}"`);
}

function filterOf({ resample }: Processor, path: string): Filter {
  const filter = filterOfCode[resample ?? -1];
  if (filter !== undefined) return filter;
  throw refused(path, 'resample', `${resample ?? 'missing'}, which is no filter of PIL (0 to 5)`);
}

function cropOf({ do_center_crop: asked, crop_size: size }: Processor): SideOrPair | null {
  if (asked === false || size === null || size === undefined) return null;
  return typeof size === 'number' ? size : [size.width, size.height];
}

function sizesOf(file: Processor, family: string, path: string): Sizes {
  const crop = cropOf(file);
  if (file.do_center_crop === true && crop === null) {
    throw refused(path, 'crop_size', 'missing, and do_center_crop is true');
  }
  const anchor = 'center-floor';
  const still = { resize: null, fit: null, crop, anchor, filter: 'bilinear' } as const;
  if (file.do_resize === false) return still;
  const target = targetOf(file, family, path);
  const filter = filterOf(file, path);
  if (!('shortest_edge' in target)) {
    const resize = [target.width, target.height] as const;
    return { ...still, resize, fit: 'squash', filter };
  }
  const { shortest_edge: edge } = target;
  if (family !== 'ConvNext') return { ...still, resize: edge, fit: 'shorter', filter };
  if (edge >= convNextSquashFrom) return { ...still, resize: edge, fit: 'squash', filter };
  const resize = Math.trunc(edge / (file.crop_pct ?? 224 / 256));
  return { ...still, resize, fit: 'shorter', crop: edge, filter };
}

function statisticsOf(file: Processor, path: string): Pick<SpecFields, 'mean' | 'std'> {
  const { do_normalize: asked, image_mean: mean, image_std: std } = file;
  const isSilent = asked === null || asked === undefined;
  if (asked === false || (isSilent && mean === undefined)) return { mean: null, std: null };
  const perChannel = (field: string, value: Processor['image_mean']) => {
    if (typeof value === 'number') return [value, value, value];
    if (value !== null && value !== undefined) return value;
    throw refused(path, field, 'missing, and do_normalize is not false');
  };
  return { mean: perChannel('image_mean', mean), std: perChannel('image_std', std) };
}

/**
 * The preprocessing of a parsed preprocessor_config.json, as the image processors of transformers do
 * it with Pillow: resize (`size`, `resample`), centre crop (`crop_size`), rescale (`rescale_factor`),
 * normalise (`image_mean`, `image_std`), each unless its `do_…` is false. `path` is for messages. The
 * Fast processors resize tensors instead and differ from this by one step of 255 at most.
 *
 * UserError `bad-config` for what is not followed: any other step that is on (`do_pad`,
 * `do_thumbnail`, …), sizes that vary with the image (`longest_edge`, `keep_aspect_ratio`), processors
 * whose code does more than their file says, a numeric `size` of an unknown class, no `resample`.
 */
export function specFromHuggingFace(value: unknown, path: string): PreprocessSpec {
  const file = parsed(processor, value, path);
  const family = familyOf(file);
  refuseUnknown(file, family, path);
  const fields: SpecFields = {
    ...plainFields,
    color: file.do_flip_channel_order === true ? 'BGR' : 'RGB',
    ...sizesOf(file, family, path),
    scale: file.do_rescale === false ? 1 : 1 / (file.rescale_factor ?? 1 / 255),
    ...statisticsOf(file, path),
  };
  return checked(specOf(fields), path);
}
