import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { batchesOf, preparedAhead, spreadIndices } from '../../src/measure/batches.ts';
import type { PreparedSample } from '../../src/measure/prepare.ts';
import { shardIndices, wholeDataset } from '../../src/measure/shard.ts';
import type { Sample } from '../../src/sample.ts';

function prepared(index: number, shape: readonly number[] = [1]): PreparedSample {
  const data = new Float32Array(1);
  const input = { kind: 'tensor', type: 'float32', data, shape, frame: null } as const;
  return { id: `s${index}`, slices: {}, truth: { kind: 'none' }, input, digest: '' };
}

const sampleAt = async (index: number): Promise<Sample> => ({
  id: `s${index}`,
  input: { kind: 'tensor', data: new Float32Array(1), shape: [1] },
  truth: { kind: 'none' },
  slices: {},
});

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* listed(samples: readonly PreparedSample[], from = 0) {
  for (const [index, sample] of samples.entries()) {
    yield { position: from + index, prepared: sample };
  }
}

describe('samples that are prepared ahead', () => {
  it('come in order, however long each takes', async () => {
    const prepare = async ({ id }: Sample) => {
      const index = Number(id.slice(1));
      await new Promise((resolve) => setTimeout(resolve, index % 3 === 0 ? 5 : 0));
      return prepared(index);
    };
    const indices = [4, 2, 9, 0, 3];
    const idOf = (index: number) => `s${index}`;
    const all = await collect(preparedAhead(indices, sampleAt, prepare, idOf, 3));
    const done = all.flatMap((each) => (each.kind === 'prepared' ? [each] : []));
    expect(done.map(({ prepared: { id } }) => id)).toEqual(['s4', 's2', 's9', 's0', 's3']);
    expect(done.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are never more than the window', async () => {
    let [running, most] = [0, 0];
    const prepare = async ({ id }: Sample) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return prepared(Number(id.slice(1)));
    };
    const indices = Array.from({ length: 40 }, (_, index) => index);
    await collect(preparedAhead(indices, sampleAt, prepare, String, 4));
    expect(most).toBe(4);
  });

  it('tell which one failed instead of ending the others', async () => {
    const prepare = async ({ id }: Sample) => {
      if (id === 's1') throw new UserError('image-unreadable', 'broken', 'mend');
      return prepared(Number(id.slice(1)));
    };
    const all = await collect(preparedAhead([0, 1, 2], sampleAt, prepare, (i) => `s${i}`, 2));
    expect(all.map(({ kind }) => kind)).toEqual(['prepared', 'failed', 'prepared']);
    expect(all[1]).toMatchObject({ id: 's1', error: { code: 'image-unreadable' } });
  });
});

describe('batches', () => {
  it('hold at most as many samples as asked, the last one what is left', async () => {
    const samples = Array.from({ length: 7 }, (_, index) => prepared(index));
    const sizes = (await collect(batchesOf(listed(samples), 3))).map(({ length }) => length);
    expect(sizes).toEqual([3, 3, 1]);
  });

  it('end where the shape changes: pixels of two sizes cannot be stacked', async () => {
    const samples = [prepared(0, [2]), prepared(1, [2]), prepared(2, [3]), prepared(3, [2])];
    const batches = await collect(batchesOf(listed(samples), 8));
    expect(batches.map((batch) => batch.map(({ id }) => id))).toEqual([
      ['s0', 's1'],
      ['s2'],
      ['s3'],
    ]);
  });

  it('end at the border of a block, also where samples of it were skipped', async () => {
    const samples = [prepared(2), prepared(3), prepared(4), prepared(5)];
    const batches = await collect(batchesOf(listed(samples, 2), 4));
    expect(batches.map((batch) => batch.map(({ id }) => id))).toEqual([
      ['s2', 's3'],
      ['s4', 's5'],
    ]);
  });

  const batched = async (indices: readonly number[], size: number) => {
    const ahead = preparedAhead(
      indices,
      sampleAt,
      async ({ id }) => prepared(Number(id.slice(1))),
      String,
      4,
    );
    const placed = async function* () {
      for await (const each of ahead) if (each.kind === 'prepared') yield each;
    };
    const batches = await collect(batchesOf(placed(), size));
    return batches.map((batch) => batch.map(({ id }) => id));
  };

  it('of a shard are those of the whole', async () => {
    for (const [count, shards] of [
      [22, 3],
      [20, 2],
      [3, 4],
    ] as const) {
      const whole = await batched(shardIndices(count, 4, wholeDataset), 4);
      const parts = Array.from({ length: shards }, (_, index) =>
        batched(shardIndices(count, 4, { index, count: shards }), 4),
      );
      const all = (await Promise.all(parts)).flat();
      expect(all).toHaveLength(whole.length);
      for (const batch of whole) expect(all).toContainEqual(batch);
    }
  });

  it('are full of samples that are far apart in the dataset', async () => {
    const sizes = (await batched(spreadIndices(10_000, 50), 16)).map(({ length }) => length);
    expect(sizes).toEqual([16, 16, 16, 2]);
  });

  it('hold one sample where it brings all inputs with a batch axis of its own', async () => {
    const alone = (index: number): PreparedSample => ({
      ...prepared(index),
      input: { kind: 'feeds', tensors: [] },
    });
    const batches = await collect(batchesOf(listed([alone(0), alone(1)]), 8));
    expect(batches).toHaveLength(2);
  });
});

describe('a few samples of many', () => {
  it('are spread over all of them', () => {
    expect(spreadIndices(100, 4)).toEqual([0, 25, 50, 75]);
    expect(spreadIndices(3, 50)).toEqual([0, 1, 2]);
    expect(spreadIndices(0, 50)).toEqual([]);
  });
});
