import { describe, expect, it } from 'vitest';
import { decodeDetections, fitDecoder } from '../../../src/tasks/adapters/index.ts';
import { factsOf, optionsOf, port, pythonNames, runOf, tensor } from './given.ts';

const rows = [port('output0', [1, 300, 6])];

/** Fits an end-to-end model whose metadata names `model` to a dataset with the names `dataset`. */
function fitted(model: readonly string[], dataset: readonly string[] | null, more = {}) {
  const metadata = { names: pythonNames(model), stride: '32', end2end: 'True' };
  const facts = factsOf(rows, { metadata, classNames: dataset, ...more });
  return fitDecoder(facts, optionsOf());
}

function decode(label: number, options: ReturnType<typeof fitted>['options']) {
  const run = runOf([tensor('output0', [1, 1, 6], [1, 2, 3, 4, 0.5, label])]);
  return decodeDetections(run, options).categories;
}

describe('classes of the model and of the dataset', () => {
  it('are the same where their names are', () => {
    const { options, why } = fitted(['a', 'b'], ['a', 'b']);
    expect(options.classMap).toEqual([0, 1]);
    expect(why).not.toContain('classes');
  });

  it('meet by name, others are left out and counted', () => {
    const { options, why } = fitted(['person', 'bus', 'car', 'cat'], ['car', 'person', 'tram']);
    expect(options.classMap).toEqual([1, null, 0, null]);
    expect(why).toContain('classes by name, 2 left out (bus, cat), the model has no tram');
    expect(decode(0, options)).toEqual([1]);
    expect(decode(1, options)).toEqual([]);
    expect(() => decode(4, options)).toThrow(/label 4 is none of the 4 classes/);
  });

  it('meet by position where as many are only named differently', () => {
    const { options, why } = fitted(['0', 'sofa', '2'], ['0', 'couch', '2']);
    expect(options.classMap).toEqual([0, 1, 2]);
    expect(why).toContain('classes by position, although 1 are named differently');
  });

  it('meet by name where the order is another one', () => {
    expect(fitted(['b', 'a', 'c'], ['a', 'b', 'c']).options.classMap).toEqual([1, 0, 2]);
  });

  it('do not meet without a common name', () => {
    expect(() => fitted(['a', 'b', 'c'], ['x', 'y'])).toThrow(
      /the model's 3 classes \(a, b, c\) and the dataset's 2 \(x, y\) have no name in common/,
    );
  });

  it('meet by number where the dataset has no names', () => {
    expect(fitted(['a', 'b'], null).options.classMap).toEqual([0, 1]);
    const ids = (categoryIds: readonly number[]) => fitted(['a', 'b'], null, { categoryIds });
    expect(ids([5, 6]).options.classMap).toEqual([0, 1]);
    expect(ids([5, 6, 7]).why).toContain("the model has only 2 of the dataset's 3 classes");
    expect(() => ids([5])).toThrow(/the model has 2 classes, the dataset 1, and names do not tell/);
  });

  it('are not checked where nobody knows them', () => {
    const { options } = fitDecoder(factsOf(rows), optionsOf());
    expect(options.classMap).toBeNull();
    expect(decode(7, options)).toEqual([7]);
    expect(() => decode(-1, options)).toThrow(/label -1/);
  });

  it('follow a class map, which must lead into the dataset', () => {
    const facts = factsOf(rows, { classNames: ['a', 'b'] });
    const asked = optionsOf({ classMap: [1, null, 0] });
    const { options, why } = fitDecoder(facts, asked);
    expect(why).toContain('classes by the class map');
    expect([decode(0, options), decode(1, options), decode(2, options)]).toEqual([[1], [], [0]]);
    expect(() => decode(3, options)).toThrow(
      /label 3 is none of the 3 classes, which count from 0/,
    );
    expect(() => fitDecoder(facts, optionsOf({ classMap: [2] }))).toThrow(/leads to class 2/);
  });

  it('say how wide a raw output is, so that the rest of its channels is something else', () => {
    const facts = factsOf([port('output0', [1, 84, 8400])], { classNames: ['a', 'b'] });
    expect(() => fitDecoder(facts, optionsOf({ adapter: 'yolo' }))).toThrow(/4 or 5 numbers and 2/);
    const said = optionsOf({ adapter: 'yolo', objectness: 'no' });
    expect(() => fitDecoder(facts, said)).toThrow(/80 classes, the dataset 2/);
    const { why } = fitDecoder(facts, { ...said, classMap: [0, 1, null] });
    expect(why).toContain('4 + 3 classes + 77 others by 8400 boxes, as in the class map');
  });

  it('are ids only where there are ids, and small ones', () => {
    const asked = optionsOf({ classes: 'id' });
    const facts = (categoryIds: readonly number[] | null) => factsOf(rows, { categoryIds });
    expect(() => fitDecoder(facts(null), asked)).toThrow(/the annotations have no category ids/);
    expect(() => fitDecoder(facts([1, 2_000_000]), asked)).toThrow(/category ids up to 2000000/);
    const { options } = fitDecoder(facts([7, 3]), asked);
    expect([decode(3, options), decode(7, options), decode(5, options)]).toEqual([[1], [0], []]);
    expect(decode(99, options)).toEqual([]);
  });
});
