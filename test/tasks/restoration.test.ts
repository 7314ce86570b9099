import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { NumberArray, PixelImage } from '../../src/sample.ts';
import { restoration } from '../../src/tasks/restoration.ts';
import {
  type RestorationOptions,
  type RestorationRecord,
  restorationRecord,
} from '../../src/tasks/restoration-record.ts';
import { type SsimConvention, ssimConventions } from '../../src/tasks/ssim.ts';
import type { ModelRun } from '../../src/tasks/task.ts';

interface Scored {
  readonly psnr: number;
  readonly ssim: Readonly<Record<SsimConvention, number>>;
}

interface Pair {
  readonly name: string;
  readonly border: number;
  readonly rgb: Scored;
  readonly y: Scored;
  readonly 'y-basicsr': Scored;
  readonly gray: Scored;
}

interface Golden {
  readonly pairs: readonly Pair[];
  readonly floats: {
    readonly height: number;
    readonly width: number;
    readonly truth: string;
    readonly output: string;
    readonly none: Scored;
    readonly uint8: Scored;
  };
}

const folder = new URL('../fixtures/tasks/', import.meta.url);
const golden: Golden = JSON.parse(readFileSync(new URL('restoration.json', folder), 'utf8'));

const options: RestorationOptions = {
  channel: 'rgb',
  cropBorder: 0,
  quantize: 'uint8',
  range: [0, 1],
  ssim: 'gaussian',
  yPrecision: 'float64',
};

function facts(id: string) {
  return { id, input: null, slices: {} };
}

function imageOf(name: string, kind: 'output' | 'truth'): PixelImage {
  const png = decode(readFileSync(new URL(`restoration-${name}-${kind}.png`, folder)));
  return { width: png.width, height: png.height, channels: 3, data: Uint8Array.from(png.data) };
}

function grayOf({ width, height, data }: PixelImage): PixelImage {
  const red = data.filter((_, index) => index % 3 === 0);
  return { width, height, channels: 1, data: red };
}

function gray(width: number, height: number, value: (index: number) => number): PixelImage {
  const data = Uint8Array.from({ length: width * height }, (_, index) => value(index));
  return { width, height, channels: 1, data };
}

function judged(
  data: NumberArray,
  shape: readonly number[],
  image: PixelImage,
  asked: Partial<RestorationOptions> = {},
  type = 'float32',
): RestorationRecord {
  const outputs = [{ name: 'out', type, shape, data }];
  const run: ModelRun = { facts: facts('a'), outputs, reference: null, frame: null, decode: null };
  return restoration.record(run, { kind: 'image', image }, { ...options, ...asked });
}

function expectScored(
  compare: (ssim: SsimConvention) => RestorationRecord,
  { psnr, ssim }: Scored,
): void {
  for (const convention of ssimConventions) {
    const record = compare(convention);
    expect(record.psnr).toBeCloseTo(psnr, 9);
    expect(record.ssim, convention).toBeCloseTo(ssim[convention], 9);
  }
}

describe('restoration against scikit-image and torch', () => {
  it.each(golden.pairs)('on image $name without $border pixels at the edge', (pair) => {
    const [output, truth] = [imageOf(pair.name, 'output'), imageOf(pair.name, 'truth')];
    const compare =
      (a: PixelImage, b: PixelImage, asked: Partial<RestorationOptions>) =>
      (ssim: SsimConvention) =>
        restorationRecord(facts('a'), a, b, {
          ...options,
          cropBorder: pair.border,
          ...asked,
          ssim,
        });
    expectScored(compare(output, truth, {}), pair.rgb);
    expectScored(compare(output, truth, { channel: 'y' }), pair.y);
    const basicsr = { channel: 'y', yPrecision: 'basicsr' } as const;
    expectScored(compare(output, truth, basicsr), pair['y-basicsr']);
    const [grayOutput, grayTruth] = [grayOf(output), grayOf(truth)];
    expectScored(compare(grayOutput, grayTruth, {}), pair.gray);
    // A gray image is its own luma.
    expectScored(compare(grayOutput, grayTruth, { channel: 'y' }), pair.gray);
  });

  it('tells the two precisions of luma apart', () => {
    const [pair] = golden.pairs;
    expect(Math.abs((pair?.y.psnr ?? 0) - (pair?.['y-basicsr'].psnr ?? 0))).toBeGreaterThan(1e-8);
  });

  const { floats } = golden;
  const truth: PixelImage = {
    width: floats.width,
    height: floats.height,
    channels: 3,
    data: Uint8Array.from(Buffer.from(floats.truth, 'base64')),
  };
  const interleaved = new Float32Array(
    Uint8Array.from(Buffer.from(floats.output, 'base64')).buffer,
  );
  const pixels = floats.width * floats.height;
  const planar = interleaved.map((_, at) => {
    return interleaved[(at % pixels) * 3 + Math.floor(at / pixels)] ?? 0;
  });

  it.each(['uint8', 'none'] as const)('on an output in -1…1, quantized: %s', (quantize) => {
    const range = [-1, 1] as const;
    const [height, width] = [floats.height, floats.width];
    const asked = { range, quantize };
    expectScored(
      (ssim) => judged(interleaved, [1, height, width, 3], truth, { ...asked, ssim }),
      floats[quantize],
    );
    expectScored(
      (ssim) => judged(planar, [1, 3, height, width], truth, { ...asked, ssim }),
      floats[quantize],
    );
  });
});

describe('outputs of a model', () => {
  const truth = gray(12, 11, (index) => index);

  it('are rounded half to even and clamped', () => {
    const halves = Float64Array.from(truth.data, (value) => (value + 0.5) / 255);
    const expected = gray(12, 11, (index) => index + (index % 2));
    expect(judged(halves, [1, 1, 11, 12], expected, {}, 'float64').identical).toBe(true);
    const beyond = Float32Array.from(truth.data, (_, index) => (index % 2 === 0 ? -7 : 7));
    const black = gray(12, 11, (index) => (index % 2 === 0 ? 0 : 255));
    expect(judged(beyond, [1, 1, 11, 12], black).identical).toBe(true);
  });

  it('are taken as they are where they are bytes', () => {
    expect(judged(truth.data, [1, 11, 12, 1], truth, {}, 'uint8')).toMatchObject({
      identical: true,
      psnr: 100,
      ssim: 1,
    });
  });

  it('are read in the layout that has the size of the truth', () => {
    const narrow: PixelImage = { width: 3, height: 20, channels: 3, data: new Uint8Array(180) };
    // [1, 3, 20, 3] is both three planes of 20×3 and 3×20 pixels of three channels.
    expect(judged(new Float32Array(180), [1, 3, 20, 3], narrow).identical).toBe(true);
    const flat: PixelImage = { ...narrow, width: 20, height: 3 };
    expect(judged(new Float32Array(180), [1, 3, 20, 3], flat).identical).toBe(true);
  });

  it('of three channels are compared with a gray truth in all of them', () => {
    const three = new Float32Array(3 * 132).fill(0.2);
    const one = gray(12, 11, () => 51);
    expect(judged(three, [1, 3, 11, 12], one).identical).toBe(true);
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinity', Infinity],
  ])('with %s make both metrics unavailable, and say where', (_, value) => {
    const data = new Float32Array(132);
    data[7] = value;
    const record = judged(data, [1, 1, 11, 12], truth);
    expect(record).toMatchObject({ finite: false, psnr: null, ssim: null, identical: false });
    const { metrics, notes } = restoration.statistics([record], options);
    expect(metrics['psnr']).toMatchObject({ failure: { code: 'output-not-finite' } });
    expect(metrics['ssim']).toMatchObject({ kind: 'unavailable' });
    expect(notes['nonFinite']).toBe(1);
  });

  it('beyond what squares can hold are not finite either', () => {
    const data = new Float64Array(132).fill(1e200);
    const record = judged(data, [1, 1, 11, 12], truth, { quantize: 'none' }, 'float64');
    expect(record).toMatchObject({ finite: false, psnr: null });
  });

  it.each([
    ['another size', [1, 1, 12, 11], 'float32', 'the output is 11×12, the true image 12×11'],
    ['four channels', [1, 4, 3, 11], 'float32', 'output "out" is float32 [1, 4, 3, 11]'],
    ['a batch of two', [2, 1, 6, 11], 'float32', 'output "out" is float32 [2, 1, 6, 11]'],
    ['a rank of two', [11, 12], 'float32', 'output "out" is float32 [11, 12]'],
    ['another type', [1, 1, 11, 12], 'int32', 'output "out" is int32 [1, 1, 11, 12]'],
  ])('are refused with %s', (_, shape, type, message) => {
    expect(() => judged(new Float32Array(132), shape, truth, {}, type)).toThrow(
      expect.objectContaining({ code: 'output-mismatch', message: `sample a: ${message}` }),
    );
  });
});

describe('pairs of images', () => {
  const truth = gray(16, 12, (index) => index);

  it('of other sizes or fewer channels than the truth are refused', () => {
    const small = gray(15, 12, () => 0);
    expect(() => restorationRecord(facts('x'), small, truth, options)).toThrow(
      'sample x: the output is 15×12, the true image 16×12',
    );
    const colour = imageOf('00', 'truth');
    expect(() => restorationRecord(facts('x'), grayOf(colour), colour, options)).toThrow(
      'sample x: the output has 1 channels, the true image 3',
    );
  });

  it('of which the border leaves nothing are refused', () => {
    expect(() =>
      restorationRecord(facts('x'), truth, truth, { ...options, cropBorder: 6 }),
    ).toThrow('sample x: a border of 6 pixels leaves nothing of an image of 16×12');
  });

  it('smaller than the window have a PSNR but no SSIM', () => {
    const other = gray(16, 12, (index) => index + 1);
    const record = restorationRecord(facts('x'), other, truth, { ...options, cropBorder: 1 });
    expect(record).toMatchObject({ ssim: null, finite: true });
    const { metrics } = restoration.statistics([record], options);
    expect(metrics['psnr']).toMatchObject({ kind: 'mean' });
    expect(metrics['ssim']).toMatchObject({
      kind: 'unavailable',
      failure: {
        message: '1 of 1 images are smaller than 11×11 pixels inside the border, the first is x',
      },
    });
  });

  it('count 100 dB where identical, and no more where nearly so', () => {
    const wide = gray(400, 300, () => 9);
    const nearly = gray(400, 300, (index) => (index === 0 ? 10 : 9));
    const same = restorationRecord(facts('x'), wide, wide, options);
    const almost = restorationRecord(facts('y'), nearly, wide, { ...options, quantize: 'none' });
    expect(same).toMatchObject({ psnr: 100, identical: true });
    expect(almost.psnr).toBeLessThanOrEqual(100);
    expect(almost.identical).toBe(false);
    const { notes, metrics } = restoration.statistics([same, almost], options);
    expect(notes['identical']).toBe(1);
    expect(metrics['psnr']).toEqual({
      kind: 'mean',
      values: Float64Array.of(100, almost.psnr ?? Number.NaN),
      weights: null,
    });
  });

  it('make records that survive being written and read again', () => {
    const records = golden.pairs.map(({ name }) =>
      restorationRecord(facts(name), imageOf(name, 'output'), imageOf(name, 'truth'), options),
    );
    for (const record of records) {
      const read = restoration.schema.record.parse(JSON.parse(JSON.stringify(record)));
      expect(read).toEqual(record);
    }
    const tooGood = { ...records[0], psnr: 101 };
    expect(restoration.schema.record.safeParse(tooGood).success).toBe(false);
  });

  it('need a range that goes up', () => {
    const parse = (range: unknown) =>
      restoration.schema.options.safeParse({ ...options, range }).success;
    expect([parse([-1, 1]), parse([1, 1]), parse([1, 0])]).toEqual([true, false, false]);
  });
});
