import type { Sample } from '../sample.ts';
import type { PreparedSample } from './prepare.ts';

/** `limit` indices spread evenly over a dataset that is sorted by class. */
export function spreadIndices(count: number, limit: number): readonly number[] {
  const kept = Math.min(count, limit);
  return Array.from({ length: kept }, (_, index) => Math.floor((index * count) / kept));
}

/** A sample and its place in the order that was asked for. */
export interface PlacedSample {
  readonly position: number;
  readonly prepared: PreparedSample;
}

/** A sample, or why it could not be had. */
export type Attempt =
  | ({ readonly kind: 'prepared' } & PlacedSample)
  | { readonly kind: 'failed'; readonly id: string; readonly error: unknown };

/**
 * The samples of these indices in order, prepared ahead by at most `window`: decoding goes on while the
 * caller is busy, and memory is bounded by the window.
 */
export async function* preparedAhead(
  indices: readonly number[],
  sampleAt: (index: number) => Promise<Sample>,
  prepare: (sample: Sample) => Promise<PreparedSample>,
  idOf: (index: number) => string,
  window: number,
): AsyncIterable<Attempt> {
  const attempt = async (index: number, position: number): Promise<Attempt> => {
    try {
      return { kind: 'prepared', position, prepared: await prepare(await sampleAt(index)) };
    } catch (error) {
      return { kind: 'failed', id: idOf(index), error };
    }
  };
  const ahead: Promise<Attempt>[] = [];
  let next = 0;
  while (next < indices.length || ahead.length > 0) {
    while (next < indices.length && ahead.length < window) {
      ahead.push(attempt(indices[next] ?? 0, next));
      next += 1;
    }
    const first = ahead.shift();
    if (first !== undefined) yield await first;
  }
}

/**
 * Samples that run together: of one shape and of one block of `size` places. Shards hold whole blocks
 * of the dataset, all but its last one, so their batches are those of the whole.
 */
export async function* batchesOf(
  samples: AsyncIterable<PlacedSample>,
  size: number,
): AsyncIterable<readonly PreparedSample[]> {
  let batch: PreparedSample[] = [];
  let key = '';
  for await (const { position, prepared } of samples) {
    const { input } = prepared;
    // Complete feeds bring their own batch axis, so each runs alone.
    const shape = input.kind === 'tensor' ? input.shape.join() : `alone ${position}`;
    const nextKey = `${Math.floor(position / size)} ${shape}`;
    if (batch.length > 0 && nextKey !== key) {
      yield batch;
      batch = [];
    }
    key = nextKey;
    batch.push(prepared);
  }
  if (batch.length > 0) yield batch;
}
