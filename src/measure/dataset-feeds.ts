import { datasets } from '../datasets/index.ts';
import type { OpenDataset } from '../datasets/layout.ts';
import { UserError } from '../errors.ts';
import { feedsOf, fixedBatch } from './model-io.ts';
import { type PreparedSample, prepareSample } from './prepare.ts';
import type { SampleFeed } from './protocol.ts';
import { type LoadedSession, type TensorPort, tensorPorts } from './session.ts';

/**
 * The first batch of a dataset as the model's inputs: as many samples as the model insists on, else as
 * many as its first dimension is pinned to, else a batch of the evaluation. The same on both sides and
 * in every process. Throws `dataset-*`, `image-unreadable`, and `input-mismatch` where samples have
 * other extents than the pinned ones.
 */
export async function datasetFeeds(
  loaded: LoadedSession,
  dims: Readonly<Record<string, number>>,
  spec: SampleFeed,
): Promise<ReturnType<typeof feedsOf>> {
  const ports = tensorPorts(loaded.session.inputMetadata);
  const dataset = await datasets[spec.dataset.layout].open(spec.dataset);
  const rows = fixedBatch(ports) ?? pinned(ports[0]?.shape[0], dims) ?? spec.batchSize;
  const feeds = feedsOf(loaded, ports, await firstBatch(dataset, spec, rows));
  for (const port of ports) checkPinned(port, feeds[port.name]?.dims ?? [], dims);
  return feeds;
}

function pinned(
  dim: TensorPort['shape'][number] | undefined,
  dims: Readonly<Record<string, number>>,
): number | undefined {
  return typeof dim === 'string' && Object.hasOwn(dims, dim) ? dims[dim] : undefined;
}

/**
 * The samples of one shape that the dataset begins with, over again where they are fewer than the rows.
 * A sample that brings all inputs is a batch by itself.
 */
async function firstBatch(
  dataset: OpenDataset,
  { preprocess, skipsUnreadable }: SampleFeed,
  rows: number,
): Promise<readonly PreparedSample[]> {
  const own: PreparedSample[] = [];
  let skipped: UserError | undefined;
  for (let index = 0; index < dataset.count && own.length < rows; index += 1) {
    try {
      const sample = await prepareSample(await dataset.sampleAt(index), preprocess);
      if (sample.input.kind === 'feeds') return [sample];
      if (own[0] !== undefined && shapeOf(sample) !== shapeOf(own[0])) break;
      own.push(sample);
    } catch (error) {
      const isUnreadable = error instanceof UserError && error.code === 'image-unreadable';
      if (!isUnreadable || !skipsUnreadable) throw error;
      skipped = error;
    }
  }
  const [first] = own;
  if (first === undefined) throw skipped ?? new Error('a dataset that opens has samples');
  return Array.from({ length: rows }, (_, row) => own[row % own.length] ?? first);
}

function shapeOf({ input }: PreparedSample): string {
  return input.kind === 'tensor' ? input.shape.join() : '';
}

/** What is measured must be what the config says: a sample is not stretched to other extents. */
function checkPinned(
  port: TensorPort,
  shape: readonly number[],
  dims: Readonly<Record<string, number>>,
): void {
  for (const [axis, dim] of port.shape.entries()) {
    const wanted = pinned(dim, dims);
    if (wanted === undefined || wanted === shape[axis]) continue;
    throw new UserError(
      'input-mismatch',
      `dimension "${dim}" of input "${port.name}" is pinned to ${wanted}, and ${shape[axis]} in the dataset`,
      'pin it to what the dataset has, or leave out latency.feed: then inputs are made up',
    );
  }
}
