import { UserError } from '../errors.ts';
import { maximumShards } from '../evidence-evaluation.ts';

/** One part of a dataset: block b of every batch's length belongs to it where b mod count = index. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The one shard that is all of it. */
export const wholeDataset: Shard = { index: 0, count: 1 };

/** `2/8` as people count, from 1; `field` names the option or input in the message. */
export function parseShard(text: string, field: string): Shard {
  const [, part, parts] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const [index, count] = [Number(part) - 1, Number(parts)];
  if (index < count && count <= maximumShards) return { index, count };
  throw new UserError(
    'bad-argument',
    `${field}: "${text}" is no shard`,
    `write part/parts, from 1/2 to ${maximumShards}/${maximumShards}`,
  );
}

/**
 * The indices of a dataset's samples that a shard evaluates, in order. Whole blocks of the batch size
 * go to one shard, so every sample is in the same batch with the same neighbours however many shards
 * there are: results are equal bit for bit, since a runtime may round a row by its place in a batch.
 */
export function shardIndices(count: number, blockSize: number, shard: Shard): readonly number[] {
  const indices: number[] = [];
  for (let block = shard.index; block * blockSize < count; block += shard.count) {
    const end = Math.min(count, (block + 1) * blockSize);
    for (let index = block * blockSize; index < end; index += 1) indices.push(index);
  }
  return indices;
}
