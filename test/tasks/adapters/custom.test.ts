import { describe, expect, it } from 'vitest';
import { decodeDetections, fitDecoder } from '../../../src/tasks/adapters/index.ts';
import type { Decode } from '../../../src/tasks/task.ts';
import { factsOf, frameOf, optionsOf, port, runOf, tensor } from './given.ts';

const facts = factsOf([port('heat', [1, 3, 8, 8])], { classNames: ['a', 'b'] });
const asked = optionsOf({ module: 'decode.mjs', scoreThreshold: 0.25 });
const output = tensor('heat', [1, 2], [0.5, 0.75]);

function decodeWith(decode: Decode | null, options = asked) {
  const run = runOf([output], frameOf(100, 50), decode);
  return decodeDetections(run, fitDecoder(facts, options).options);
}

describe('custom', () => {
  it("takes the list of the user's own decoder, cut at the image and best first", () => {
    const decode: Decode = ([heat], { id, frame }) => {
      const [low = 0, high = 0] = heat?.data ?? [];
      return [
        { box: [1, 2, 3, 4], score: low, category: id === 'street.jpg' ? 1 : 0 },
        { box: [-10, 40, 20, 20], score: high, category: 0, note: frame?.imageWidth },
        { box: [1, 2, 3, 4], score: 0.25, category: 7 },
      ];
    };
    expect(decodeWith(decode)).toEqual({
      boxes: [0, 40, 10, 10, 1, 2, 3, 4],
      scores: [0.75, 0.5],
      categories: [0, 1],
    });
    expect(fitDecoder(facts, asked).why).toBe('custom: decoded by decode.mjs');
  });

  it('suppresses too where that is asked for', () => {
    const decode: Decode = () => [
      { box: [0, 0, 10, 10], score: 0.5, category: 0 },
      { box: [0, 0, 10, 9], score: 0.75, category: 0 },
    ];
    const nms = { kind: 'agnostic', iou: 0.5 } as const;
    expect(decodeWith(decode).scores).toEqual([0.75, 0.5]);
    expect(decodeWith(decode, { ...asked, nms }).scores).toEqual([0.75]);
  });

  it.each([
    ['nothing', undefined, 'the result'],
    ['a promise', Promise.resolve([]), 'the result'],
    ['a box of three', [{ box: [1, 2, 3], score: 1, category: 0 }], '0.box'],
    ['a score that is no number', [{ box: [1, 2, 3, 4], score: NaN, category: 0 }], '0.score'],
    ['an infinite box', [{ box: [1, 2, Infinity, 4], score: 1, category: 0 }], '0.box.2'],
    ['a class by name', [{ box: [1, 2, 3, 4], score: 1, category: 'cat' }], '0.category'],
  ])('refuses %s', (_, result, where) => {
    expect(() => decodeWith(() => result)).toThrow(
      `sample street.jpg: decode.mjs gave what is no list of detections: ${where}: `,
    );
  });

  it('refuses classes that do not exist', () => {
    const decode: Decode = () => [{ box: [1, 2, 3, 4], score: 1, category: 2 }];
    expect(() => decodeWith(decode)).toThrow(/label 2 is none of the 2 classes/);
  });

  it('says when the decoder throws, is not loaded or not named', () => {
    const fails: Decode = () => {
      throw new TypeError('heat is undefined\nmore');
    };
    expect(() => decodeWith(fails)).toThrow(/decode.mjs failed: heat is undefined$/);
    expect(() => decodeWith(null)).toThrow(/decode.mjs was not loaded/);
    expect(() => fitDecoder(facts, optionsOf({ adapter: 'custom' }))).toThrow(/but no module/);
  });
});
