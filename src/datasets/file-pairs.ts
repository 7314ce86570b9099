import { join } from 'node:path';
import { assert } from '../errors.ts';
import type { StoredTruth } from '../sample.ts';
import { emptyDataset, malformed, refuseUnused } from './dataset-error.ts';
import type { DatasetSpec, OpenDataset } from './layout.ts';
import { byStem, findFiles, imageExtensions, isImage, listFolder } from './list-files.ts';
import { noSlices, noTruth } from './rows.ts';

/** What sets one layout of paired files apart from another. */
export interface PairRules {
  /** Its name in the config. */
  readonly layout: string;
  /** Names that the folder with the images may have below the root, the first found counts. */
  readonly imageFolders: readonly string[];
  readonly targetFolders: readonly string[];
  /** What a target is called in messages. */
  readonly target: string;
  readonly isTarget: (path: string) => boolean;
  readonly truthOf: (path: string) => StoredTruth;
}

async function folderIn(root: string, names: readonly string[], field: string): Promise<string> {
  const entries = await listFolder(root);
  const folders = entries.filter((entry) => entry.isFolder).map(({ name }) => name);
  const found = names.find((name) => folders.includes(name));
  if (found !== undefined) return join(root, found);
  const hint = `add it, or give the folder as \`${field}\` of the dataset`;
  throw malformed(root, `no folder ${names.join(' or ')}`, hint);
}

interface Side {
  readonly folder: string;
  /** By their paths without the extension. */
  readonly files: ReadonlyMap<string, string>;
}

/** The first file of `side` without a partner, in words for a message; none where all have one. */
function loneFile(side: Side, other: Side, partner: string): readonly string[] {
  for (const [stem, file] of side.files) {
    if (!other.files.has(stem)) return [`${join(side.folder, file)} has no ${partner}`];
  }
  return [];
}

function checkPaired(images: Side, targets: Side, target: string): void {
  const lone = [...loneFile(images, targets, target), ...loneFile(targets, images, 'image')];
  if (lone.length === 0) return;
  throw malformed(
    lone.join(', '),
    `${images.files.size} images and ${targets.files.size} files for them do not pair up`,
    'give both folders the same file names, apart from the extensions',
  );
}

async function openSide(
  spec: DatasetSpec,
  given: string | null,
  names: readonly string[],
  field: 'images' | 'targets',
  isWanted: (path: string) => boolean,
): Promise<Side> {
  const folder = given ?? (await folderIn(spec.path, names, field));
  return { folder, files: byStem(folder, await findFiles(folder, '', isWanted)) };
}

/** The truth of every image by its stem. */
async function pairedTruths(
  spec: DatasetSpec,
  { targetFolders, target, isTarget, truthOf }: PairRules,
  images: Side,
): Promise<(stem: string) => StoredTruth> {
  const targets = await openSide(spec, spec.targets, targetFolders, 'targets', isTarget);
  checkPaired(images, targets, target);
  return (stem) => {
    const file = targets.files.get(stem);
    assert(file !== undefined, 'every image was found to have a partner');
    return truthOf(join(targets.folder, file));
  };
}

/**
 * Opens a dataset of files in two folders that are paired by their relative paths without the
 * extension. Ids are the paths of the images below their folder. Without truth only the images are
 * looked at. UserError `dataset-missing`, `dataset-malformed`, `dataset-empty` or `bad-config`.
 */
export async function openPairs(spec: DatasetSpec, rules: PairRules): Promise<OpenDataset> {
  refuseUnused(spec, rules.layout, ['split', 'slices', 'keys']);
  const images = await openSide(spec, spec.images, rules.imageFolders, 'images', isImage);
  if (images.files.size === 0) {
    throw emptyDataset(images.folder, 'no image', `add images (${imageExtensions.join(' ')})`);
  }
  const truthOf = spec.truth === 'none' ? () => noTruth : await pairedTruths(spec, rules, images);
  const pairs = [...images.files];

  function pairAt(index: number): readonly [stem: string, id: string] {
    const pair = pairs[index];
    assert(pair !== undefined, `sample ${index} of ${pairs.length}`);
    return pair;
  }

  return {
    count: pairs.length,
    classNames: null,
    categoryIds: null,
    idOf: (index) => pairAt(index)[1],
    sampleAt: async (index) => {
      const [stem, id] = pairAt(index);
      const input = { kind: 'image-file', path: join(images.folder, id) } as const;
      return { id, input, truth: truthOf(stem), slices: noSlices };
    },
  };
}
