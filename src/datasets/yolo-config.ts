import { dirname, extname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { reasonOf } from '../errors.ts';
import { maxClasses } from '../sample.ts';
import { issueOf, listed, malformed, quoted } from './dataset-error.ts';
import type { DatasetSpec } from './layout.ts';
import { listFolder } from './list-files.ts';
import { readClassNames } from './name-list.ts';
import { readDatasetFile } from './read-file.ts';
import { exists } from './rows.ts';

// A thousand class names have 30 kB.
const maxYamlBytes = 2 ** 22;
const defaultSplit = 'val';
const yamlNames = ['data.yaml', 'data.yml', 'dataset.yaml'];

const placesSchema = z.union([z.string(), z.array(z.string())]);
const yamlSchema = z.looseObject({
  path: z.string().optional(),
  names: z.union([z.array(z.coerce.string()), z.record(z.string(), z.coerce.string())]).optional(),
  nc: z.int().min(1).max(maxClasses).optional(),
});

/** Where the images of a dataset are, and what its classes are called. */
export interface YoloConfig {
  /** Ids are paths from here. */
  readonly root: string;
  /** Absolute paths of folders and of text files that list images. */
  readonly places: readonly string[];
  readonly classNames: readonly string[] | null;
  /** Null where nothing says how many there are. */
  readonly classCount: number | null;
}

async function readYaml(path: string): Promise<z.infer<typeof yamlSchema>> {
  const bytes = await readDatasetFile(path, maxYamlBytes);
  let value: unknown;
  try {
    // Its warnings would go to stderr.
    value = parse(new TextDecoder().decode(bytes), { logLevel: 'error' });
  } catch (error) {
    throw malformed(path, `not YAML: ${reasonOf(error)}`, 'correct the file', error);
  }
  const result = yamlSchema.safeParse(value);
  if (result.success) return result.data;
  const hint = 'write path, val, and names, as ultralytics documents it';
  throw malformed(path, issueOf(result.error), hint);
}

type Yaml = z.infer<typeof yamlSchema>;

/** The names of a list, or of a map from 0…C-1. */
function namesOf(path: string, { names, nc }: Yaml): readonly string[] | null {
  if (names === undefined) return null;
  const list = Array.isArray(names) ? names : Object.keys(names).map((_, index) => names[index]);
  const complete = list.filter((name) => name !== undefined);
  if (complete.length < list.length || list.length === 0 || list.length > maxClasses) {
    const hint = 'give every class from 0 on its name';
    throw malformed(path, `names has ${list.length} entries and not 0…C-1`, hint);
  }
  if (nc !== undefined && nc !== list.length) {
    throw malformed(path, `nc is ${nc}, and names has ${list.length}`, 'make nc and names agree');
  }
  return complete;
}

/** The place that a split names; Roboflow writes `../valid/images` and means `valid/images`. */
async function placeOf(root: string, written: string): Promise<string> {
  const place = resolve(root, written);
  const inside = resolve(root, written.replace(/^(\.\.\/)+/, ''));
  return !(await exists(place)) && (await exists(inside)) ? inside : place;
}

async function fromYaml(path: string, spec: DatasetSpec): Promise<YoloConfig> {
  const yaml = await readYaml(path);
  const classNames = namesOf(path, yaml);
  const classCount = classNames?.length ?? yaml.nc ?? null;
  const beside = dirname(path);
  // An absolute path of another machine, or one below the data folder of ultralytics.
  const stated = resolve(beside, yaml.path ?? '.');
  const root = (await exists(stated)) ? stated : beside;
  if (spec.images !== null) return { root, places: [spec.images], classNames, classCount };
  const split = spec.split ?? defaultSplit;
  const written = placesSchema.safeParse(Object.hasOwn(yaml, split) ? yaml[split] : undefined);
  if (!written.success) {
    const isSplit = (name: string) => placesSchema.safeParse(yaml[name]).success;
    const splits = ['train', 'val', 'test'].filter(isSplit);
    const problem = `no split ${quoted(split)}; it has ${listed(splits)}`;
    throw malformed(path, problem, 'name the folder of the split, or another split');
  }
  const places: string[] = [];
  for (const place of [written.data].flat()) places.push(await placeOf(root, place));
  return { root, places, classNames, classCount };
}

async function fromFolder(root: string, spec: DatasetSpec): Promise<YoloConfig> {
  const images = spec.images ?? join(root, 'images');
  const classFile = join(root, 'classes.txt');
  const classNames = (await exists(classFile)) ? await readClassNames(classFile) : null;
  const place = spec.split === null || spec.images !== null ? images : join(images, spec.split);
  return { root, places: [place], classNames, classCount: classNames?.length ?? null };
}

/** Finds out from the YAML file, or from the folder, what the dataset is. UserError. */
export async function readYoloConfig(spec: DatasetSpec): Promise<YoloConfig> {
  const { path } = spec;
  if (['.yaml', '.yml'].includes(extname(path).toLowerCase())) return await fromYaml(path, spec);
  const entries = await listFolder(path);
  const yaml = entries.find(({ name, isFolder }) => !isFolder && yamlNames.includes(name));
  if (yaml !== undefined) return await fromYaml(join(path, yaml.name), spec);
  return await fromFolder(path, spec);
}
