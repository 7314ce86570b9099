import { describe, expect, it } from 'vitest';
import { preprocess } from '../../src/preprocess/pipeline.ts';
import type { PreprocessSpec } from '../../src/preprocess/spec.ts';
import { golden, imageOf, tensorBitsAt } from './golden.ts';

const plain: PreprocessSpec = {
  color: 'RGB',
  resize: null,
  crop: null,
  filter: 'bilinear',
  scale: 255,
  mean: [0, 0, 0],
  std: [1, 1, 1],
  layout: 'NCHW',
};
const photo = { kind: 'image', image: imageOf(golden.gray.source) } as const;

describe('preprocess', () => {
  for (const { spec, source, shape, offset } of golden.pipelines) {
    it(`gives the bits of Pillow and float32 arithmetic for ${JSON.stringify(spec)}`, () => {
      const input = preprocess({ kind: 'image', image: imageOf(source) }, spec);
      expect(input.shape).toEqual(shape);
      expect(new Uint32Array(input.data.buffer)).toEqual(tensorBitsAt(offset, shape));
    });
  }

  it('rounds mean and std to float32 before it uses them', () => {
    const image = { width: 1, height: 1, channels: 1, data: Uint8Array.of(33) } as const;
    const spec = { ...plain, color: 'L', mean: [0.1307], std: [0.3081] } as const;
    const { fround } = Math;
    const expected = fround(fround(fround(33 / 255) - fround(0.1307)) / fround(0.3081));
    expect([...preprocess({ kind: 'image', image }, spec).data]).toEqual([expected]);
  });

  it('feeds a tensor as it is, as float32', () => {
    const data = Float64Array.of(0.1, -2);
    const input = preprocess({ kind: 'tensor', data, shape: [2, 1] }, null);
    expect(input).toEqual({ data: Float32Array.of(0.1, -2), shape: [2, 1] });
  });

  it.each([
    ['mean', { ...plain, mean: [0.5] }],
    ['mean', { ...plain, mean: [0, 0, NaN] }],
    ['std', { ...plain, std: [1, 1] }],
    ['std', { ...plain, std: [1, 0, 1] }],
    ['std', { ...plain, std: [1, 1e-60, 1] }],
    ['scale', { ...plain, scale: 0 }],
    ['resize', { ...plain, resize: 0 }],
    ['resize', { ...plain, resize: [20_000, 10] as const }],
    ['crop', { ...plain, crop: 2.5 }],
  ])('refuses a wrong %s by its name', (field, spec) => {
    expect(() => preprocess(photo, spec)).toThrow(
      expect.objectContaining({
        code: 'bad-config',
        message: expect.stringMatching(`^preprocess\\.${field}: `),
      }),
    );
  });

  it('refuses a resize by the shorter side that would make a very long image', () => {
    const strip = { width: 1, height: 60_000, channels: 1, data: new Uint8Array(60_000) } as const;
    const spec = { ...plain, resize: 224 };
    expect(() => preprocess({ kind: 'image', image: strip }, spec)).toThrow(/224 × 13440000/);
  });

  it('refuses an image without a spec and a tensor with one', () => {
    const tensor = { kind: 'tensor', data: [1], shape: [1] } as const;
    expect(() => preprocess(photo, null)).toThrow(/the dataset holds images/);
    expect(() => preprocess(tensor, plain)).toThrow(/the dataset holds tensors/);
  });
});
