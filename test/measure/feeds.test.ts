import { Tensor } from 'onnxruntime-common';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { syntheticFeeds } from '../../src/measure/feeds.ts';
import type { InputFill } from '../../src/measure/protocol.ts';
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
    unranked: [],
  };
}

const image = { name: 'x', type: 'float32', shape: ['batch', 3, 'h', 4] } as const;

describe('syntheticFeeds', () => {
  it('pins every symbolic dimension and fills floats from [0, 1), the same every time', () => {
    const feeds = () => syntheticFeeds(sessionWith(image), { batch: 2, h: 5 }, {});
    const { x } = feeds();
    expect(x?.dims).toEqual([2, 3, 5, 4]);
    const data = Array.from(x?.data as Float32Array);
    expect(data.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(new Set(data).size).toBeGreaterThan(100);
    expect(feeds()['x']?.data).toEqual(x?.data);
  });

  it.each([
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
    const { ids } = syntheticFeeds(sessionWith({ name: 'ids', type, shape: [1, 6] }), {}, {});
    expect(ids?.type).toBe(type);
    expect(Array.from(ids?.data as Int32Array, Number)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('feeds a scalar and every input', () => {
    const scalar = { name: 'k', type: 'int64', shape: [] } as const;
    const feeds = syntheticFeeds(sessionWith(image, scalar), { batch: 1, h: 1 }, {});
    expect(Object.keys(feeds)).toEqual(['x', 'k']);
    expect(feeds['k']?.dims).toEqual([]);
  });

  it.each([
    ['h', { batch: 1 }],
    ['batch', {}],
  ])('refuses an open dimension "%s", by the name of its input', (dim, dims) => {
    const feed = () => syntheticFeeds(sessionWith(image), dims, {});
    expect(feed).toThrow(UserError);
    expect(feed).toThrow(`input "x" has the open dimension "${dim}"`);
  });

  it('refuses an input that no machine can hold, as an error of its dims and no bug', () => {
    const dims = { batch: 1e9, h: 1e6 };
    const feed = () => syntheticFeeds(sessionWith(image), dims, {});
    expect(feed).toThrow(UserError);
    expect(feed).toThrow('input "x" would have 12000000000000000 elements');
  });

  it('is not fooled by a dimension that is named as something every object has', () => {
    const port = { name: 'x', type: 'float32', shape: ['constructor'] } as const;
    expect(() => syntheticFeeds(sessionWith(port), {}, {})).toThrow(UserError);
  });

  it.each(['float32', 'float64'] as const)('feeds %s from [0, 1)', (type) => {
    const { x } = syntheticFeeds(sessionWith({ name: 'x', type, shape: [100] }), {}, {});
    const data = Array.from(x?.data as Float64Array);
    expect(data.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(new Set(data).size).toBeGreaterThan(90);
  });

  it('feeds the bits of halves from [0, 1]', () => {
    const port = { name: 'x', type: 'float16', shape: [100] } as const;
    const { x } = syntheticFeeds(sessionWith(port), {}, {});
    // 0x3c00 is one, and no half between zero and one has more bits.
    const bits = Array.from(x?.data as Uint16Array, Number);
    expect(bits.every((half) => half <= 0x3c00)).toBe(true);
    expect(new Set(bits).size).toBeGreaterThan(50);
  });

  it('feeds empty texts', () => {
    const port = { name: 'x', type: 'string', shape: [2] } as const;
    expect(syntheticFeeds(sessionWith(port), {}, {})['x']?.data).toEqual(['', '']);
  });

  it('feeds no element where an extent is zero', () => {
    const made = { x: { shape: [0, 4], fill: null } };
    const port = { name: 'x', type: 'int64', shape: ['n', 4] } as const;
    const { x } = syntheticFeeds(sessionWith(port), {}, made);
    expect([x?.dims, x?.data.length]).toEqual([[0, 4], 0]);
    const fixed = { ...port, shape: [0, 4] } as const;
    expect(syntheticFeeds(sessionWith(fixed), {}, {})['x']?.dims).toEqual([0, 4]);
  });

  it('needs the shape of an input whose open dimension has no name', () => {
    const port = { name: 'x', type: 'int64', shape: [2, ''] } as const;
    const feed = () => syntheticFeeds(sessionWith(port), {}, {});
    expect(feed).toThrow('dimension 2 of input "x" is open and has no name');
    const made = { x: { shape: [2, 3], fill: null } };
    expect(syntheticFeeds(sessionWith(port), {}, made)['x']?.dims).toEqual([2, 3]);
  });

  it('says of what is missing who reads it: a config is read by compare and not by bench', () => {
    const port = { name: 'x', type: 'int64', shape: [''] } as const;
    const hint =
      'give its shape: latency: { inputs: { x: { shape: [1, …] } } } in a config, which compare reads and bench does not';
    const asked = (loaded: LoadedSession) => () => syntheticFeeds(loaded, {}, {});
    expect(asked(sessionWith(port))).toThrow(expect.objectContaining({ hint }));
    const unranked = { ...sessionWith({ ...port, shape: [] }), unranked: ['x'] };
    expect(asked(unranked)).toThrow(expect.objectContaining({ hint }));
    expect(asked(unranked)).toThrow('input "x" has no shape in the model');
  });
});

describe('inputs that the plan makes', () => {
  function feed(type: Tensor.Type, fill: InputFill, size = 500) {
    const made = { x: { shape: null, fill } };
    const feeds = syntheticFeeds(sessionWith({ name: 'x', type, shape: [size] }), {}, made);
    return feeds['x']?.data;
  }

  it.each(['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64'] as const)(
    'draw every value of a range of %s, both ends included',
    (type) => {
      const data = Array.from(feed(type, { kind: 'range', low: 3, high: 6 }) as Int32Array, Number);
      expect([...new Set(data)].sort()).toEqual([3, 4, 5, 6]);
    },
  );

  it('draw booleans and negative numbers', () => {
    const drawn = (type: Tensor.Type, low: number, high: number) =>
      new Set(Array.from(feed(type, { kind: 'range', low, high }) as Int32Array, Number));
    expect([...drawn('bool', 0, 1)].sort()).toEqual([0, 1]);
    expect([...drawn('int64', -1, 0)].sort()).toEqual([-1, 0]);
    expect([...drawn('int32', 7, 7)]).toEqual([7]);
  });

  it('draw floats from a range', () => {
    const data = Array.from(feed('float32', { kind: 'range', low: -2, high: 2 }) as Float32Array);
    expect(data.every((value) => value >= -2 && value <= 2)).toBe(true);
    expect(data.some((value) => value < -1) && data.some((value) => value > 1)).toBe(true);
  });

  it('repeat values until the input is full', () => {
    const texts = { kind: 'values', values: ['a', 'b'] } as const;
    expect(feed('string', texts, 3)).toEqual(['a', 'b', 'a']);
    const numbers = { kind: 'values', values: [101, 102] } as const;
    expect(feed('int64', numbers, 3)).toEqual(BigInt64Array.of(101n, 102n, 101n));
    expect(feed('float32', { kind: 'values', values: [0.5] }, 1)).toEqual(Float32Array.of(0.5));
    expect(feed('string', { kind: 'values', values: [7] }, 1)).toEqual(['7']);
  });

  it.each([
    ['string', { kind: 'range', low: 0, high: 1 }, 'a range is no text'],
    ['int64', { kind: 'values', values: ['a'] }, '"a" is no number'],
    ['int64', { kind: 'range', low: 0.5, high: 2 }, '0.5 is none of its values'],
    ['uint8', { kind: 'range', low: 0, high: 256 }, '256 is none of its values'],
    ['uint32', { kind: 'values', values: [-1] }, '-1 is none of its values'],
    ['bool', { kind: 'values', values: [2] }, '2 is none of its values'],
    ['int64', { kind: 'range', low: 0, high: 2 ** 40 }, 'the range holds more than 2^32 values'],
  ] as const)('refuse what %s does not take: %j', (type, fill, expected) => {
    const asked = () => feed(type, fill);
    expect(asked).toThrow(UserError);
    expect(asked).toThrow(`latency.inputs.x: ${expected}`);
  });

  it('that the model does not have are left out: the other side may have them', () => {
    const made = { other: { shape: [1], fill: null } };
    const port = { name: 'x', type: 'int64', shape: [2] } as const;
    expect(Object.keys(syntheticFeeds(sessionWith(port), {}, made))).toEqual(['x']);
  });
});
