import type { DatasetLayout } from '../../datasets/layout.ts';
import { assert } from '../../errors.ts';
import type { TruthKind } from '../../sample.ts';
import type { TaskRecord } from '../../tasks/task.ts';
import type { ScoredFiles } from './scorer.ts';

/** A predicted file and the true one. */
export interface FilePair {
  readonly facts: TaskRecord;
  /** Path of the prediction. */
  readonly predicted: string;
  /** Path of what is true. */
  readonly truth: string;
}

/**
 * The files of two folders, paired as the images and targets of a layout are: by their paths below
 * the folders without the extension. Ids are the paths of the predictions. UserError `dataset-*`
 * where a file has no partner or there is none.
 */
export async function* filePairs(
  { truth: targets, predictions }: ScoredFiles,
  layout: DatasetLayout,
  truth: TruthKind,
): AsyncGenerator<FilePair> {
  const dataset = await layout.open({
    path: targets,
    truth,
    images: predictions,
    targets,
    split: null,
    slices: [],
    keys: null,
  });
  for (let index = 0; index < dataset.count; index += 1) {
    const { id, input, truth: stored } = await dataset.sampleAt(index);
    assert(input.kind === 'image-file', 'a layout of paired files gives files');
    assert(stored.kind === 'mask-file' || stored.kind === 'image-file', 'and so are its truths');
    yield { facts: { id, input: null, slices: {} }, predicted: input.path, truth: stored.path };
  }
}
