import { describe, expect, it } from 'vitest';
import { plainFields, type SpecFields, specOf } from '../../src/preprocess/fields.ts';
import { preprocess } from '../../src/preprocess/pipeline.ts';
import type { PreprocessSpec } from '../../src/preprocess/spec.ts';
import type { Frame } from '../../src/sample.ts';
import { golden, imageOf } from './golden.ts';

const plain = specOf(plainFields);
const photo = { kind: 'image', image: imageOf(golden.gray.source) } as const;
const window = { width: 4, height: 4, anchor: 'center', fill: [0, 0, 0] } as const;

describe('preprocess', () => {
  it('rounds mean and std to float32 before it uses them', () => {
    const image = { width: 1, height: 1, channels: 1, data: Uint8Array.of(33) } as const;
    const spec = specOf({ ...plainFields, color: 'L', mean: [0.1307], std: [0.3081] });
    const { fround } = Math;
    const expected = fround(fround(fround(33 / 255) - fround(0.1307)) / fround(0.3081));
    expect([...preprocess({ kind: 'image', image }, spec).data]).toEqual([expected]);
  });

  it('feeds a tensor as it is, as float32 and without a frame', () => {
    const data = Float64Array.of(0.1, -2);
    const input = preprocess({ kind: 'tensor', data, shape: [2, 1] }, null);
    const expected = {
      type: 'float32',
      data: Float32Array.of(0.1, -2),
      shape: [2, 1],
      frame: null,
    };
    expect(input).toEqual(expected);
  });

  it('pads BGR inputs with the fill in that order', () => {
    const image = { width: 1, height: 1, channels: 3, data: Uint8Array.of(1, 2, 3) } as const;
    const fields = { color: 'BGR', crop: [2, 1], anchor: 'corner', pad: [7, 8, 9] } as const;
    const spec = specOf({ ...plainFields, ...fields, layout: 'NHWC', type: 'uint8' });
    expect([...preprocess({ kind: 'image', image }, spec).data]).toEqual([3, 2, 1, 7, 8, 9]);
  });

  it.each<[string, PreprocessSpec]>([
    ['mean', { ...plain, mean: [0.5] }],
    ['mean', { ...plain, mean: [0, 0, Number.NaN] }],
    ['std', { ...plain, std: [1, 1] }],
    ['std', { ...plain, std: [1, 0, 1] }],
    ['std', { ...plain, std: [1, 1e-60, 1] }],
    ['scale', { ...plain, scale: 0 }],
    ['resize', { ...plain, resize: { kind: 'shorter', side: 0 } }],
    ['resize', { ...plain, resize: { kind: 'exact', width: 20_000, height: 10 } }],
    ['crop', { ...plain, window: { ...window, width: 2.5 } }],
    ['pad', { ...plain, window: { ...window, fill: [114] } }],
    ['pad', { ...plain, window: { ...window, fill: [0, 0, 256] } }],
    ['filter', { ...plain, backend: 'opencv', filter: 'bicubic' }],
    ['dtype', { ...plain, type: 'uint8' }],
    ['dtype', { ...plain, type: 'uint8', scale: 1, mean: [0, 0, 0.5] }],
  ])('refuses a wrong %s by its name', (field, spec) => {
    expect(() => preprocess(photo, spec)).toThrow(
      expect.objectContaining({
        code: 'bad-config',
        message: expect.stringMatching(`^preprocess\\.${field}: `),
      }),
    );
  });

  it('refuses a size that would make a thin image enormous or empty', () => {
    const image = { width: 1, height: 60_000, channels: 1, data: new Uint8Array(60_000) } as const;
    const shorter = specOf({ ...plainFields, resize: 224 });
    expect(() => preprocess({ kind: 'image', image }, shorter)).toThrow(/224 × 13440000/);
    const inside = specOf({ ...plainFields, resize: 640, fit: 'letterbox-predict' });
    expect(() => preprocess({ kind: 'image', image }, inside)).toThrow(/become 0 × 640/);
  });

  it('refuses an image without a spec and a tensor with one', () => {
    const tensor = { kind: 'tensor', data: Float32Array.of(1), shape: [1] } as const;
    expect(() => preprocess(photo, null)).toThrow(/the dataset holds images/);
    expect(() => preprocess(tensor, plain)).toThrow(/the dataset holds tensors/);
  });
});

describe('the frame', () => {
  const blank = (width: number, height: number) =>
    ({ width, height, channels: 1, data: new Uint8Array(width * height) }) as const;

  it.each<[string, number, number, Partial<SpecFields>, Partial<Frame>]>([
    ['as it is', 7, 5, {}, { scaleX: 1, scaleY: 1, offsetX: 0, offsetY: 0, inputWidth: 7 }],
    [
      'a centre crop moves it to the top left',
      40,
      20,
      { resize: 10, crop: 8 },
      { scaleX: 0.5, scaleY: 0.5, offsetX: -6, offsetY: -1, inputWidth: 8, inputHeight: 8 },
    ],
    [
      'a letterbox moves it down',
      64,
      32,
      { resize: 32, fit: 'letterbox' },
      { scaleX: 0.5, scaleY: 0.5, offsetX: 0, offsetY: 8, inputWidth: 32, inputHeight: 32 },
    ],
    [
      'in the corner it stays',
      64,
      32,
      { resize: 32, fit: 'letterbox-floor', anchor: 'corner' },
      { scaleX: 0.5, scaleY: 0.5, offsetX: 0, offsetY: 0 },
    ],
    ['squashed', 64, 32, { resize: [16, 24] }, { scaleX: 0.25, scaleY: 0.75 }],
    [
      'the scale is that of the rounded size: 5 of 10 for 4.5',
      20,
      9,
      { resize: 10, fit: 'letterbox' },
      { scaleX: 0.5, scaleY: 5 / 9, offsetY: 2 },
    ],
  ])('%s', (_, width, height, fields, expected) => {
    const spec = specOf({ ...plainFields, ...fields });
    const { frame } = preprocess({ kind: 'image', image: blank(width, height) }, spec);
    expect(frame).toMatchObject({ imageWidth: width, imageHeight: height, ...expected });
  });

  it('says where a pixel of the image is found again', () => {
    const data = new Uint8Array(64 * 32);
    // A white square whose corners survive halving: columns 40…47, rows 16…23.
    for (let row = 16; row < 24; row++) data.fill(255, row * 64 + 40, row * 64 + 48);
    const image = { width: 64, height: 32, channels: 1, data } as const;
    const fields = { color: 'L', resize: 32, fit: 'letterbox', pad: 0, filter: 'box' } as const;
    const input = preprocess({ kind: 'image', image }, specOf({ ...plainFields, ...fields }));
    const { frame } = input;
    if (frame === null) throw new Error('an image has a frame');
    const lit = [...input.data].flatMap((value, at) => (value > 0 ? [at] : []));
    const [first = -1] = lit;
    expect(lit.length).toBe(16);
    expect(first % 32).toBe(40 * frame.scaleX + frame.offsetX);
    expect(Math.floor(first / 32)).toBe(16 * frame.scaleY + frame.offsetY);
  });
});
