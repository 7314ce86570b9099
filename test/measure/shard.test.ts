import { describe, expect, it } from 'vitest';
import { maximumShards } from '../../src/evidence-evaluation.ts';
import { parseShard, shardIndices } from '../../src/measure/shard.ts';

describe('a shard as people write it', () => {
  it('counts from 1', () => {
    expect(parseShard('2/8', '--shard')).toEqual({ index: 1, count: 8 });
    expect(parseShard('1/1', '--shard')).toEqual({ index: 0, count: 1 });
  });

  it.each(['0/2', '3/2', '1/0', '1', '1/', '/2', '1/2/3', '-1/2', '1.5/2', '01/2', 'a/b', '1/257'])(
    'refuses %s, naming the option',
    (text) => {
      expect(() => parseShard(text, '--shard')).toThrow(`--shard: "${text}" is no shard`);
    },
  );

  it('has a limit that its message names', () => {
    expect(parseShard(`${maximumShards}/${maximumShards}`, 'x').count).toBe(maximumShards);
  });
});

describe('the samples of a shard', () => {
  it('are whole blocks, dealt in turn', () => {
    expect(shardIndices(10, 3, { index: 0, count: 2 })).toEqual([0, 1, 2, 6, 7, 8]);
    expect(shardIndices(10, 3, { index: 1, count: 2 })).toEqual([3, 4, 5, 9]);
  });

  it('are none where there are more shards than blocks', () => {
    expect(shardIndices(10, 8, { index: 2, count: 3 })).toEqual([]);
  });

  it.each([
    [1, 1, 1],
    [97, 32, 3],
    [100, 7, 16],
    [5, 32, 8],
  ])('cover %i samples in blocks of %i by %i shards, each once', (count, block, shards) => {
    const all = Array.from({ length: shards }, (_, index) =>
      shardIndices(count, block, { index, count: shards }),
    ).flat();
    expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
  });
});
