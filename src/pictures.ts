import { open, realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import type { ModelOutcome, Outcome } from './budgets/outcome.ts';
import type { Config } from './config/schema.ts';
import { readImageSize } from './datasets/image-size.ts';
import { datasets } from './datasets/index.ts';
import type { DatasetSpec } from './datasets/layout.ts';
import { UserError } from './errors.ts';
import { pictureKey } from './reports/report.ts';
import { planOf } from './run.ts';

/** A report shows at most so many flipped samples of one model, and its table fits a screen or two. */
const maximumPictures = 50;
/** Of one file: a photograph of 640 × 480, and every fixture of a test set. */
const maximumFileBytes = 64 * 2 ** 10;
/** Of all pictures of a page, before base64 adds a third: a page is mailed and kept as an artifact. */
const maximumTotalBytes = 2 * 2 ** 20;
/** Pixels a side: a few bytes of PNG can be gigabytes in the reader's browser. */
const maximumSide = 2_048;

/** By the first bytes of the file, whatever its name; what browsers do not show is not here. */
const types: readonly { readonly type: string; readonly isIt: (bytes: Buffer) => boolean }[] = [
  { type: 'png', isIt: (bytes) => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n' },
  { type: 'jpeg', isIt: (bytes) => bytes.toString('latin1', 0, 3) === '\xff\xd8\xff' },
  {
    type: 'webp',
    isIt: (bytes) =>
      bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
  { type: 'bmp', isIt: (bytes) => bytes.toString('latin1', 0, 2) === 'BM' },
];

/**
 * Pictures of the samples that broke, as `data:` addresses by `pictureKey`. The files' own bytes, never
 * decoded here: whoever sent them may not choose what runs in this process. A picture that is too
 * large, no image, or outside of its dataset is left out, as is everything of a dataset that cannot be
 * opened: a report without pictures is still a report.
 */
export async function picturesOf(
  { models }: Outcome,
  config: Config,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  let left = maximumTotalBytes;
  for (const model of models) {
    for (const [id, path] of await filesOf(model, config, root)) {
      if (pictures.size === maximumPictures) return pictures;
      const picture = await pictureIn(path);
      if (picture === undefined || picture.bytes.length > left) continue;
      left -= picture.bytes.length;
      const { type, bytes } = picture;
      pictures.set(
        pictureKey(model.id, id),
        `data:image/${type};base64,${bytes.toString('base64')}`,
      );
    }
  }
  return pictures;
}

/** The image file of each sample that broke, in the order of the report. */
async function filesOf(
  { id, flips }: ModelOutcome,
  config: Config,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(flips?.worst.map((flip) => flip.id))];
  const model = config.models[id];
  const evaluation = model === undefined ? null : planOf(id, model, root).evaluation;
  if (wanted.length === 0 || evaluation === null) return new Map();
  const { layout, ...spec } = evaluation.spec.dataset;
  const found = await orNothing(() => imagesOf(layout, spec, new Set(wanted)));
  return new Map(
    wanted.flatMap((sample) => {
      const path = found?.get(sample);
      return path === undefined ? [] : [[sample, path] as const];
    }),
  );
}

async function imagesOf(
  layout: keyof typeof datasets,
  spec: DatasetSpec,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const dataset = await datasets[layout].open(spec);
  const folders = await foldersOf(spec);
  const found = new Map<string, string>();
  for (let index = 0; index < dataset.count; index++) {
    const id = dataset.idOf(index);
    if (!wanted.has(id)) continue;
    const { input } = await dataset.sampleAt(index);
    if (input.kind !== 'image-file') continue;
    const path = await realpath(input.path).catch(() => undefined);
    // A list or a link may name any file of the machine.
    const isInside = path !== undefined && folders.some((folder) => path.startsWith(folder + sep));
    if (isInside) found.set(id, path);
  }
  return found;
}

/** Where the images of a dataset may lie: below its folder, or below that of its list. */
async function foldersOf({ path, images }: DatasetSpec): Promise<readonly string[]> {
  const own = (await stat(path)).isDirectory() ? path : dirname(path);
  return Promise.all([own, ...(images === null ? [] : [images])].map((folder) => realpath(folder)));
}

async function pictureIn(
  path: string,
): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined> {
  const size = await orNothing(() => readImageSize(path));
  if (size === undefined || Math.max(size.width, size.height) > maximumSide) return undefined;
  return orNothing(async () => {
    await using file = await open(path);
    // One byte more than is taken: whoever writes to the file meanwhile gains nothing.
    const { buffer, bytesRead } = await file.read(Buffer.alloc(maximumFileBytes + 1));
    const bytes = buffer.subarray(0, bytesRead);
    const found = types.find(({ isIt }) => isIt(bytes));
    return found === undefined || bytesRead > maximumFileBytes
      ? undefined
      : { type: found.type, bytes };
  });
}

/** What was asked for, or nothing where the files are not as they should be. */
async function orNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const isOfFiles = error instanceof UserError || (error instanceof Error && 'code' in error);
    if (isOfFiles) return undefined;
    throw error;
  }
}
