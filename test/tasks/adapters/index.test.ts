import { describe, expect, it } from 'vitest';
import { decodeSchema } from '../../../src/config/decode-schema.ts';
import {
  adapters,
  decodeDetections,
  decodeOptionsSchema,
  fitDecoder,
} from '../../../src/tasks/adapters/index.ts';
import { adapterNames } from '../../../src/tasks/adapters/options.ts';
import { clipped, toImage } from '../../../src/tasks/adapters/place.ts';
import { factsOf, frameOf, optionsOf, port, runOf, tensor } from './given.ts';

const classNames = ['a'];
const frame = {
  imageWidth: 200,
  imageHeight: 100,
  inputWidth: 64,
  inputHeight: 64,
  scaleX: 0.25,
  scaleY: 0.5,
  offsetX: 7,
  offsetY: 7,
};

const defaults = decodeSchema.parse({});

describe('adapters', () => {
  it('has an entry for every name that a config can say', () => {
    expect(Object.keys(adapters)).toEqual([...adapterNames]);
  });

  it('prefers names that one toolkit gives to shapes that many share', () => {
    const outputs = [port('dets', [1, 100, 5]), port('labels', [1, 100], 'int64')];
    expect(fitDecoder(factsOf(outputs, { classNames }), optionsOf()).options.adapter).toBe('boxes');
  });

  it('refuses options that contradict each other', () => {
    const facts = factsOf([port('output0', [1, 5, 8400])], { classNames });
    const module = optionsOf({ adapter: 'yolo', module: 'decode.mjs' });
    expect(() => fitDecoder(facts, module)).toThrow(/has a module, which decodes/);
    const nms = { kind: 'class-offset', iou: 0.7 } as const;
    expect(fitDecoder(facts, optionsOf({ nms })).options.nms).toEqual(nms);
    const shares = optionsOf({ nms, coordinates: 'normalized' });
    expect(() => fitDecoder(facts, shares)).toThrow(/moves boxes by pixels/);
  });

  it('says what it saw where no adapter fits', () => {
    const outputs = [port('logits', ['N', 1000]), port('x', [-1, 2], 'int64')];
    expect(() => fitDecoder(factsOf(outputs, { classNames }), optionsOf())).toThrow(
      "no adapter fits the model's outputs; the model's outputs are " +
        '"logits" float32 [N, 1000], "x" int64 [?, 2]',
    );
  });

  it('decides everything: fitted options fit again to the same', () => {
    const outputs = [port('output0', [1, 5, 8400])];
    const facts = factsOf(outputs, { classNames });
    const { options } = fitDecoder(facts, optionsOf());
    const open = Object.entries(options).filter(([, value]) => value === 'auto');
    // What other adapters read.
    expect(open.map(([key]) => key)).toEqual(['columns', 'strides', 'activation']);
    expect(fitDecoder(facts, options).options).toEqual(options);
    expect(decodeOptionsSchema.parse(JSON.parse(JSON.stringify(options)))).toEqual(options);
  });

  it('keeps what the options say against the habits of a family', () => {
    const facts = factsOf([port('output0', [1, 5, 8400])], { classNames });
    const said = {
      boxFormat: 'xyxy',
      coordinates: 'normalized',
      multiLabel: false,
      nms: { kind: 'none', iou: 0.1 },
    } as const;
    expect(fitDecoder(facts, optionsOf(said)).options).toMatchObject(said);
  });
});

describe('decodeOptionsSchema', () => {
  it('takes the defaults, whole and nothing else', () => {
    expect(decodeOptionsSchema.parse(defaults)).toEqual(defaults);
    const { clip: _, ...part } = defaults;
    expect(decodeOptionsSchema.safeParse(part).success).toBe(false);
    expect(decodeOptionsSchema.safeParse({ ...defaults, more: 1 }).success).toBe(false);
  });
});

describe('placing boxes', () => {
  it('goes back from the input to the stored image', () => {
    expect(toImage([17, 12, 27, 32], 'pixel', frame)).toEqual([40, 10, 80, 50]);
    expect(toImage([0.5, 0.25, 0.75, 0.5], 'normalized', frame)).toEqual([100, 18, 164, 50]);
    expect(toImage([1, 2, 3, 4], 'image', frame)).toEqual([1, 2, 3, 4]);
    expect(toImage([1, 2, 3, 4], 'normalized', null)).toEqual([1, 2, 3, 4]);
  });

  it('cuts each corner at the borders', () => {
    expect(clipped([-5, 20, 210, 120], frame)).toEqual([0, 20, 200, 100]);
    expect(clipped([-9, -9, -5, -5], frame)).toEqual([0, 0, 0, 0]);
  });

  it('keeps boxes whole where the options say so, or no image is known', () => {
    const facts = factsOf([port('output0', [1, 5, 8400])], { classNames });
    const raw = tensor('output0', [1, 5, 1], [0, 0, 8, 8, 0.5]);
    const decode = (clip: boolean, known: typeof frame | null) =>
      decodeDetections(runOf([raw], known), fitDecoder(facts, optionsOf({ clip })).options).boxes;
    expect(decode(true, frameOf(64, 64))).toEqual([0, 0, 4, 4]);
    expect(decode(false, frameOf(64, 64))).toEqual([-4, -4, 8, 8]);
    expect(decode(true, null)).toEqual([-4, -4, 8, 8]);
  });
});
