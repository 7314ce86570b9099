import { describe, expect, it } from 'vitest';
import { compareTensor, distanceOf } from '../../src/preprocess/compare.ts';
import { plainFields, specOf } from '../../src/preprocess/fields.ts';
import type { ModelInput } from '../../src/preprocess/normalize.ts';
import { preprocess } from '../../src/preprocess/pipeline.ts';
import { golden, imageOf } from './golden.ts';

const image = imageOf(golden.gray.source);
const spec = specOf({ ...plainFields, resize: [8, 6] });
const own = preprocess({ kind: 'image', image }, spec);

describe('distanceOf', () => {
  const ours: ModelInput = {
    type: 'float32',
    data: Float32Array.of(0, 1, 2, 3),
    shape: [1, 2, 2],
    frame: null,
  };

  it('says how far and how often', () => {
    const theirs = { data: [0, 1.5, 2, 1], shape: [1, 2, 2] };
    const expected = { equal: false, maxAbs: 2, meanAbs: 0.625, differingShare: 0.5 };
    expect(distanceOf(ours, theirs)).toEqual(expected);
  });

  it('takes a batch of one, and doubles as the float32 that the model would get', () => {
    const theirs = { data: [0, 1 + 1e-12, 2, 3], shape: [1, 1, 2, 2] };
    expect(distanceOf(ours, theirs)).toMatchObject({ equal: true, maxAbs: 0 });
  });

  it('is null for another shape, also one of as many values', () => {
    for (const shape of [[4], [2, 1, 2], [2, 1, 2, 2], [1, 1, 1, 2, 2]]) {
      expect(distanceOf(ours, { data: ours.data, shape })).toBeNull();
    }
  });

  it('compares halves by their values', () => {
    const half: ModelInput = {
      ...ours,
      type: 'float16',
      data: Uint16Array.of(0, 0x3c00, 0x4000, 0x4200),
    };
    expect(distanceOf(half, ours)?.equal).toBe(true);
  });
});

describe('compareTensor', () => {
  it('is done where the tensor is equal', () => {
    const { nearest, ranked } = compareTensor(image, spec, own);
    expect(nearest).toMatchObject({ changes: [], distance: { equal: true, differingShare: 0 } });
    expect(ranked).toEqual([]);
  });

  it.each([
    [{ color: 'BGR' }, ['BGR instead of RGB']],
    [{ layout: 'NHWC' }, ['NHWC instead of NCHW']],
    [{ filter: 'lanczos' }, ['filter lanczos']],
    [{ backend: 'opencv' }, ['backend opencv, without antialiasing']],
    [{ scale: 1 }, ['no division by 255']],
    [{ mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] }, ['mean and std of 0.5']],
    [{ resize: null, crop: [8, 6], cropPct: 0.875 }, ['crop-pct 0.875']],
    [{ scale: 1, color: 'BGR' }, ['no division by 255', 'BGR instead of RGB']],
    [
      { scale: 1, color: 'BGR', filter: 'bicubic' },
      ['no division by 255', 'BGR instead of RGB', 'filter bicubic'],
    ],
  ] as const)('finds %j', (fields, changes) => {
    const theirs = preprocess(
      { kind: 'image', image },
      specOf({ ...plainFields, resize: [8, 6], ...fields }),
    );
    const { nearest } = compareTensor(image, spec, theirs);
    expect(nearest.changes).toEqual(changes);
    expect(nearest.distance?.equal).toBe(true);
  });

  it('says what comes nearest where nothing is equal', () => {
    const theirs = {
      data: Float32Array.from(own.data, (value) => value * 255 + 0.25),
      shape: [3, 6, 8],
    };
    const { own: ours, nearest, ranked } = compareTensor(image, spec, theirs);
    expect(ours.distance?.equal).toBe(false);
    expect(nearest.changes[0]).toBe('no division by 255');
    expect(nearest.distance).toMatchObject({ equal: false, differingShare: 1 });
    expect(nearest.distance?.meanAbs).toBeLessThanOrEqual(0.2500001);
    const means = ranked.map(({ distance }) => distance?.meanAbs ?? Number.POSITIVE_INFINITY);
    expect(means).toEqual(means.toSorted((a, b) => a - b));
  });

  it('stays with the spec where no variant has the shape of the tensor', () => {
    const { own: ours, nearest } = compareTensor(image, spec, { data: [1, 2], shape: [2] });
    expect(nearest).toBe(ours);
    expect(nearest.distance).toBeNull();
  });

  it('leaves out variants that a thin image cannot have', () => {
    const thin = { width: 1, height: 5_000, channels: 1, data: new Uint8Array(5_000) } as const;
    const { ranked } = compareTensor(thin, spec, { data: new Float32Array(144), shape: [6, 8, 3] });
    expect(ranked[0]?.changes).toEqual(['NHWC instead of NCHW']);
    expect(ranked.some(({ changes }) => changes.includes('letterbox-predict'))).toBe(false);
  });

  it('refuses a tensor that is not finite', () => {
    const data = Float32Array.from(own.data).fill(Number.NaN, 3, 4);
    expect(() => compareTensor(image, spec, { data, shape: own.shape })).toThrow(
      /element 3 .* NaN/,
    );
  });
});
