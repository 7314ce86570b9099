import { Tensor } from 'onnxruntime-common';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { syntheticFeeds } from '../../src/measure/feeds.ts';
import type { LoadedSession } from '../../src/measure/session.ts';

interface Port {
  readonly name: string;
  readonly type: Tensor.Type;
  readonly shape: readonly (number | string)[];
}

/** What `syntheticFeeds` needs of a session: the inputs, and real tensors. */
function sessionWith(...ports: readonly Port[]): LoadedSession {
  const inputMetadata = ports.map((port) => ({ ...port, isTensor: true }));
  return {
    session: { inputMetadata } as unknown as LoadedSession['session'],
    createTensor: (type, data, shape) => new Tensor(type, data as Float32Array, shape),
    loadMs: 1,
    runtimeVersion: '1',
  };
}

const image = { name: 'x', type: 'float32', shape: ['batch', 3, 'h', 4] } as const;

describe('syntheticFeeds', () => {
  it('pins every symbolic dimension and fills floats from [0, 1), the same every time', () => {
    const feeds = () => syntheticFeeds(sessionWith(image), { batch: 2, h: 5 });
    const { x } = feeds();
    expect(x?.dims).toEqual([2, 3, 5, 4]);
    const data = Array.from(x?.data as Float32Array);
    expect(data.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(new Set(data).size).toBeGreaterThan(100);
    expect(feeds()['x']?.data).toEqual(x?.data);
  });

  it.each([
    'float64',
    'int8',
    'uint8',
    'bool',
    'int16',
    'uint16',
    'int32',
    'uint32',
    'int64',
    'uint64',
  ] as const)('feeds zeros of %s: a valid index, mask and token', (type) => {
    const { ids } = syntheticFeeds(sessionWith({ name: 'ids', type, shape: [1, 6] }), {});
    expect(ids?.type).toBe(type);
    expect(Array.from(ids?.data as Int32Array, Number)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('feeds a scalar and every input', () => {
    const scalar = { name: 'k', type: 'int64', shape: [] } as const;
    const feeds = syntheticFeeds(sessionWith(image, scalar), { batch: 1, h: 1 });
    expect(Object.keys(feeds)).toEqual(['x', 'k']);
    expect(feeds['k']?.dims).toEqual([]);
  });

  it.each([
    ['h', { batch: 1 }],
    ['batch', {}],
  ])('refuses an open dimension "%s", by the name of its input', (dim, dims) => {
    const feed = () => syntheticFeeds(sessionWith(image), dims);
    expect(feed).toThrow(UserError);
    expect(feed).toThrow(`input "x" has the open dimension "${dim}"`);
  });

  it('refuses an input that no machine can hold, as an error of its dims and no bug', () => {
    const dims = { batch: 1e9, h: 1e6 };
    const feed = () => syntheticFeeds(sessionWith(image), dims);
    expect(feed).toThrow(UserError);
    expect(feed).toThrow('input "x" would have 12000000000000000 elements');
  });

  it('is not fooled by a dimension that is named as something every object has', () => {
    const port = { name: 'x', type: 'float32', shape: ['constructor'] } as const;
    expect(() => syntheticFeeds(sessionWith(port), {})).toThrow(UserError);
  });
});
