import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isForThread, prepareSample } from '../../src/measure/prepare.ts';
import type { Sample, SampleInput, StoredTruth } from '../../src/sample.ts';
import { grayPreprocess, repositoryPath, specOf } from '../support/evaluation-spec.ts';

const none = { kind: 'none' } as const;

function sampleOf(input: SampleInput, truth: StoredTruth = none): Sample {
  return { id: 'a', input, truth, slices: { time: 'day' } };
}

function pixels(width: number, height: number): SampleInput {
  const data = new Uint8Array(width * height);
  return { kind: 'image', image: { width, height, channels: 1, data } };
}

const fileOf = (path: string) => ({ kind: 'image-file', path: repositoryPath(path) }) as const;
const digit = fileOf('examples/digits/images/3/0121.png');
const mask = { kind: 'mask-file', path: repositoryPath('test/fixtures/scenes/masks/0000.png') };
const tensor = { kind: 'tensor', data: Float64Array.of(1, 2.5), shape: [2] } as const;

describe('a sample that is prepared', () => {
  it('is the tensor of its image, with its truth, slices and place', async () => {
    const label = { kind: 'label', label: 3 } as const;
    const prepared = await prepareSample(sampleOf(digit, label), grayPreprocess);
    expect(prepared).toMatchObject({ id: 'a', slices: { time: 'day' }, truth: label });
    expect(prepared.input).toMatchObject({
      kind: 'tensor',
      type: 'float32',
      shape: [1, 28, 28],
      frame: { imageWidth: 28, imageHeight: 28, scaleX: 1, offsetY: 0 },
    });
  });

  it('has its mask read', async () => {
    const sample = sampleOf(fileOf('test/fixtures/scenes/images/0000.png'), mask as StoredTruth);
    const { truth } = await prepareSample(sample, grayPreprocess);
    expect(truth).toMatchObject({ kind: 'mask', mask: { width: 128, height: 128 } });
  });

  it('is told apart by the bytes of its input alone', async () => {
    const digestOf = async (input: SampleInput) => {
      const { digest } = await prepareSample(sampleOf(input), null);
      return digest;
    };
    const bytes = Buffer.from(Float32Array.of(1, 2.5).buffer);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await digestOf(tensor)).toBe(sha256.slice(0, 16));
    expect(await digestOf({ ...tensor, data: Float32Array.of(1, 2.5) })).toBe(sha256.slice(0, 16));
    expect(await digestOf({ ...tensor, data: Float32Array.of(1, 2) })).not.toBe(
      sha256.slice(0, 16),
    );
    const named = { name: 'x', type: 'float32', shape: [2], data: Float32Array.of(1, 2.5) };
    expect(await digestOf({ kind: 'feeds', tensors: [named] })).toBe(sha256.slice(0, 16));
  });

  it('keeps tensors for every input as they are', async () => {
    const tensors = [{ name: 'ids', type: 'int64', shape: [1], data: Float64Array.of(7) }];
    const prepared = await prepareSample(sampleOf({ kind: 'feeds', tensors }), null);
    expect(prepared.input).toEqual({ kind: 'feeds', tensors });
  });

  it('needs a preprocessing exactly where it is an image', async () => {
    const spec = specOf({ color: 'L' });
    await expect(prepareSample(sampleOf(digit), null)).rejects.toMatchObject({
      code: 'bad-config',
    });
    await expect(prepareSample(sampleOf(tensor), spec)).rejects.toMatchObject({
      code: 'bad-config',
    });
  });

  it('is a failure with the path where a file of it is missing, be it the truth’s', async () => {
    const gone = { kind: 'image-file', path: '/nowhere/a.png' } as const;
    const error = { code: 'image-unreadable', message: expect.stringContaining('/nowhere/a.png') };
    await expect(prepareSample(sampleOf(gone), grayPreprocess)).rejects.toMatchObject(error);
    await expect(prepareSample(sampleOf(digit, gone), grayPreprocess)).rejects.toMatchObject(error);
  });
});

describe('a thread', () => {
  it('is for files and for images that take longer to prepare than to send', () => {
    expect(isForThread(sampleOf(digit))).toBe(true);
    expect(isForThread(sampleOf(tensor, mask as StoredTruth))).toBe(true);
    expect(isForThread(sampleOf(tensor, { kind: 'image-file', path: 'a.png' }))).toBe(true);
    expect(isForThread(sampleOf(pixels(64, 64)))).toBe(true);
    expect(isForThread(sampleOf(pixels(63, 64)))).toBe(false);
    expect(isForThread(sampleOf(tensor))).toBe(false);
    expect(isForThread(sampleOf({ kind: 'feeds', tensors: [] }))).toBe(false);
  });
});
