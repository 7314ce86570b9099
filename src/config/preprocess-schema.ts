import { z } from 'zod';
import { fits, plainFields, type SpecFields, specOf } from '../preprocess/fields.ts';
import { type PresetId, presets } from '../preprocess/named-presets.ts';
import { filters } from '../preprocess/resize.ts';
import {
  anchors,
  backends,
  colors,
  inputTypes,
  layouts,
  maxSide,
  type PreprocessSpec,
  specProblem,
} from '../preprocess/spec.ts';
import { names, path } from './fields.ts';

/** What the section `preprocess` says: a spec, or where one is to be read. */
export type PreprocessChoice =
  | { readonly kind: 'spec'; readonly spec: PreprocessSpec }
  /** A preprocessor_config.json of Hugging Face or a config.json of timm; as it was written. */
  | { readonly kind: 'file'; readonly path: string }
  /** The metadata of the model file. */
  | { readonly kind: 'model' };

const side = z.int().min(1).max(maxSide);
const sideOrPair = z.union([side, z.tuple([side, side]).readonly()]);
const perChannel = z.array(z.number()).min(1).max(3);

/** Every key; the values of those that are left out are those of the preset or of `plainFields`. */
const section = z.strictObject({
  preset: names(presets).optional(),
  from: path.optional(),
  color: z.enum(colors).optional(),
  resize: sideOrPair.nullable().optional(),
  fit: z.enum(fits).optional(),
  backend: z.enum(backends).optional(),
  filter: names(filters).optional(),
  crop: sideOrPair.nullable().optional(),
  'crop-pct': z.number().min(0.01).max(1).optional(),
  anchor: z.enum(anchors).optional(),
  pad: z.union([z.int().min(0).max(255), z.array(z.int().min(0).max(255)).max(3)]).optional(),
  scale: z.number().positive().optional(),
  mean: perChannel.optional(),
  std: z.array(z.number().positive()).min(1).max(3).optional(),
  layout: z.enum(layouts).optional(),
  dtype: z.enum(inputTypes).optional(),
});

type Section = z.infer<typeof section>;

/** Keys of the config that are not those of `SpecFields`. */
const renamed: Readonly<Record<string, keyof SpecFields>> = {
  'crop-pct': 'cropPct',
  dtype: 'type',
};

/** The preset's values with those that were written in their place. */
function fieldsOf(given: Omit<Section, 'preset' | 'from'>, preset: PresetId): SpecFields {
  const written = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [renamed[key] ?? key, value]),
  );
  const merged: SpecFields = { ...plainFields, ...presets[preset], ...written };
  // Whichever of the two was written beats the other one, which came with the preset.
  return given.resize === undefined ? merged : { ...merged, cropPct: null };
}

/** What the keys cannot say each on its own. */
function conflictOf(given: Section): readonly [path: string, message: string] | null {
  const { from, ...others } = given;
  const beside = Object.keys(others)[0];
  if (from !== undefined && beside !== undefined) {
    return [beside, `from: ${from} already says everything, remove one of the two`];
  }
  if (given['crop-pct'] === undefined) return null;
  if (given.resize !== undefined) {
    return ['crop-pct', 'says how large to resize, and so does resize: remove one of the two'];
  }
  const crop = given.crop === undefined ? presets[given.preset ?? 'none'] : given;
  if ('crop' in crop && crop.crop !== null) return null;
  return ['crop-pct', 'needs crop: the size of the model input'];
}

/** The section `preprocess` of an evaluation, and all of its defaults. */
export const preprocessSchema = section
  .transform((given, context): PreprocessChoice => {
    const conflict = conflictOf(given);
    if (conflict !== null) {
      const [path, message] = conflict;
      context.addIssue({ code: 'custom', path: [path], message });
      return z.NEVER;
    }
    const { from, preset = 'none', ...written } = given;
    if (from !== undefined)
      return from === 'model' ? { kind: 'model' } : { kind: 'file', path: from };
    const spec = specOf(fieldsOf(written, preset));
    const found = specProblem(spec);
    if (found === null) return { kind: 'spec', spec };
    const message = `${found.problem}: ${found.hint}`;
    context.addIssue({ code: 'custom', path: [found.field], message });
    return z.NEVER;
  })
  .readonly();
