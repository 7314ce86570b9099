import { z } from 'zod';
import { plainFields, type SpecFields, specOf } from './fields.ts';
import { checked, parsed } from './parsed-file.ts';
import type { PreprocessSpec } from './spec.ts';
import { imagenet } from './statistics.ts';

const side = z.int().positive();
const perChannel = z.array(z.number());

const pretrained = z.looseObject({
  input_size: z.tuple([z.union([z.literal(1), z.literal(3)]), side, side]),
  interpolation: z
    .enum(['nearest', 'bilinear', 'bicubic', 'box', 'hamming', 'lanczos', ''])
    .nullish(),
  crop_pct: z.number().positive().nullish(),
  crop_mode: z.enum(['center', 'squash', 'border', '']).nullish(),
  mean: perChannel.nullish(),
  std: perChannel.nullish(),
});

const fitOfMode = { center: 'shorter', squash: 'squash', border: 'border' } as const;

/**
 * The preprocessing of a parsed config.json of timm, by its `pretrained_cfg` or, in files from before
 * that, its own keys: `transforms_imagenet_eval` (data/transforms_factory.py) with the defaults of
 * `resolve_data_config` (data/config.py). `test_input_size` is not used, as there. `path` is for
 * messages. UserError `bad-config` where a key has an unknown value, such as interpolation `random`.
 */
export function specFromTimm(value: unknown, path: string): PreprocessSpec {
  const outer = parsed(z.looseObject({ pretrained_cfg: z.unknown().optional() }), value, path);
  const file = parsed(pretrained, outer.pretrained_cfg ?? outer, path);
  const [channels, height, width] = file.input_size;
  const mode = file.crop_mode || 'center';
  // There `ResizeKeepRatio` is called without the interpolation, so its own default is used.
  const ignoresFilter = mode === 'center' && width !== height;
  const fields: SpecFields = {
    ...plainFields,
    color: channels === 1 ? 'L' : 'RGB',
    crop: [width, height],
    cropPct: file.crop_pct ?? 0.875,
    fit: fitOfMode[mode],
    filter: ignoresFilter ? 'bilinear' : file.interpolation || 'bicubic',
    mean: file.mean ?? imagenet.mean,
    std: file.std ?? imagenet.std,
  };
  return checked(specOf(fields), path);
}
