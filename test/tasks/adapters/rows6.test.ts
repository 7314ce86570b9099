import { describe, expect, it } from 'vitest';
import {
  decodeDetections,
  decodeOptionsSchema,
  fitDecoder,
} from '../../../src/tasks/adapters/index.ts';
import { factsOf, frameOf, optionsOf, port, pythonNames, runOf, tensor } from './given.ts';

const three = { classNames: ['a', 'b', 'c'] };
const found = { boxes: [10, 20, 30, 40], scores: [0.5], categories: [2] };

describe('rows6', () => {
  it('reads end-to-end rows and drops those that only fill up', () => {
    const facts = factsOf([port('output0', [1, 300, 6])], three);
    const { options, why } = fitDecoder(facts, optionsOf());
    expect(why).toBe('rows6: output "output0" is [1, 300, 6], rows of box, score, class');
    const rows = [
      [0, 0, 0, 0, 0, -1],
      [10, 20, 40, 60, 0.5, 2],
    ];
    const run = runOf([tensor('output0', [1, 2, 6], rows.flat())], frameOf(64, 64));
    expect(decodeDetections(run, options)).toEqual(found);
  });

  it('reads the rows of YOLOv7, with the place in the batch first and the score last', () => {
    const { options, why } = fitDecoder(factsOf([port('output', ['n', 7])], three), optionsOf());
    expect(why).toContain('rows of other, box, class, score');
    const run = runOf([tensor('output', [1, 7], [0, 10, 20, 40, 60, 2, 0.5])]);
    expect(decodeDetections(run, options)).toEqual(found);
    const none = runOf([tensor('output', [0, 7], [])]);
    expect(decodeDetections(none, options)).toEqual({ boxes: [], scores: [], categories: [] });
  });

  it('reads any order of columns that is named, such as that of OpenVINO', () => {
    const facts = factsOf([port('detection_out', [1, 1, 'n', 7])], three);
    const asked = optionsOf({
      adapter: 'rows6',
      columns: ['other', 'class', 'score', 'box'],
      coordinates: 'normalized',
      labelOffset: 1,
    });
    const { options } = fitDecoder(facts, asked);
    const values = [0, 3, 0.5, 0.25, 0.25, 0.75, 0.5];
    const run = runOf([tensor('detection_out', [1, 1, 1, 7], values)], frameOf(64, 128));
    expect(decodeDetections(run, options)).toEqual({ ...found, boxes: [16, 32, 32, 32] });
  });

  it('tells six columns from a raw output of two classes', () => {
    const two = { classNames: ['a', 'b'] };
    const adapter = (rows: number | string, more = {}) =>
      fitDecoder(factsOf([port('output0', [1, rows, 6])], { ...two, ...more }), optionsOf()).options
        .adapter;
    expect(adapter(300)).toBe('rows6');
    expect(adapter(8400)).toBe('yolo');
    expect(adapter(200, { classNames: ['a', 'b', 'c'] })).toBe('rows6');
    const metadata = { names: pythonNames(['a', 'b']), stride: '32', end2end: 'True' };
    expect(adapter('rows', { metadata })).toBe('rows6');
    expect(() => adapter('rows')).toThrow(/more than one adapter \(rows6, yolo\)/);
    expect(() => adapter(200)).toThrow(/more than one adapter \(rows6, yolo\)/);
  });

  it('leaves the mask coefficients of an end-to-end model out', () => {
    const metadata = { names: pythonNames(three.classNames), stride: '32', end2end: 'True' };
    const facts = factsOf([port('output0', [1, 300, 38])], { ...three, metadata });
    const { options } = fitDecoder(facts, optionsOf());
    const row = [10, 20, 40, 60, 0.5, 2, ...Array(32).fill(7)];
    expect(decodeDetections(runOf([tensor('output0', [1, 1, 38], row)]), options)).toEqual(found);
  });

  it('refuses too few columns and classes that are no integers', () => {
    const narrow = factsOf([port('output0', [1, 300, 5])], three);
    expect(() => fitDecoder(narrow, optionsOf({ adapter: 'rows6' }))).toThrow(
      /no output has 6 columns \(box, score, class\)/,
    );
    const { options } = fitDecoder(factsOf([port('output0', [1, 300, 6])], three), optionsOf());
    const decode = (shape: readonly number[], values: readonly number[]) => () =>
      decodeDetections(runOf([tensor('output0', shape, values)]), options);
    expect(decode([1, 1, 5], [0, 0, 1, 1, 1])).toThrow(/not rows of at least 6 numbers/);
    expect(decode([1, 1, 6], [0, 0, 1, 1, 1, 0.5])).toThrow(/label 0.5 is no integer/);
    expect(decode([1, 1, 6], [0, 0, 1, 1, 1, 3])).toThrow(/label 3 is none of the 3 classes/);
    expect(decode([1, 1, 6], [0, 0, 1, 1, 1, -1])).toThrow(/label -1 is none of the 3 classes/);
  });

  it('needs each column once', () => {
    const valid = (columns: readonly string[]) =>
      decodeOptionsSchema.safeParse({ ...optionsOf(), columns }).success;
    expect(valid(['box', 'class', 'score'])).toBe(true);
    expect(valid(['box', 'class'])).toBe(false);
    expect(valid(['box', 'class', 'score', 'score'])).toBe(false);
    expect(valid(['box', 'class', 'score', 'mask'])).toBe(false);
  });
});
