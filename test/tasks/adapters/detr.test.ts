import { describe, expect, it } from 'vitest';
import { decodeDetections, fitDecoder } from '../../../src/tasks/adapters/index.ts';
import { factsOf, goldenRun, optionsOf, port, runOf, tensor } from './given.ts';

const four = ['a', 'b', 'c', 'd'];

function factsWith(columns: number | string, more = {}) {
  const outputs = [port('pred_logits', [1, 100, columns]), port('pred_boxes', [1, 100, 4])];
  return factsOf(outputs, { classNames: four, ...more });
}

describe('detr', () => {
  it.each([
    ['detr', 0.3, 300, 'softmax, the last column is no object'],
    ['deformable', 0, 30, 'sigmoid'],
  ] as const)('finds what PostProcess of %s finds', (name, scoreThreshold, maxDetections, says) => {
    const { run, facts, found } = goldenRun(name);
    const { options, why } = fitDecoder(facts, optionsOf({ scoreThreshold, maxDetections }));
    expect(why).toContain(`logits of 3 classes, ${says}, boxes in "pred_boxes"`);
    const decoded = decodeDetections(run, options);
    expect(decoded.categories).toEqual(found.categories);
    for (const key of ['boxes', 'scores'] as const) {
      expect(decoded[key]).toHaveLength(found[key].length);
      for (const [index, value] of decoded[key].entries()) {
        expect(value).toBeCloseTo(found[key][index] ?? NaN, 9);
      }
    }
  });

  it('reads columns as category ids where there are as many as ids', () => {
    const categoryIds = [1, 2, 4, 9];
    const fitted = (columns: number) =>
      fitDecoder(factsWith(columns, { categoryIds }), optionsOf());
    const classMap = [null, 0, 1, null, 2, null, null, null, null, 3];
    expect(fitted(11).options).toMatchObject({ activation: 'softmax', classes: 'id', classMap });
    expect(fitted(10).options).toMatchObject({ activation: 'sigmoid', classes: 'id', classMap });
    expect(fitted(5).options).toMatchObject({ activation: 'softmax', classes: 'index' });
    expect(fitted(4).options).toMatchObject({ activation: 'sigmoid', classes: 'index' });
  });

  it('refuses to choose between softmax over classes and sigmoids over ids', () => {
    const facts = factsWith(5, { categoryIds: [1, 2, 3, 4] });
    expect(() => fitDecoder(facts, optionsOf())).toThrow(/more than one way/);
    const softmax = fitDecoder(facts, optionsOf({ activation: 'softmax' })).options;
    expect(softmax).toMatchObject({ classes: 'index', classMap: [0, 1, 2, 3] });
    const sigmoid = fitDecoder(facts, optionsOf({ activation: 'sigmoid' })).options;
    expect(sigmoid).toMatchObject({ classes: 'id', classMap: [null, 0, 1, 2, 3] });
  });

  it('says when the columns are no classes at all', () => {
    expect(() => fitDecoder(factsWith(17), optionsOf())).toThrow(
      /"pred_logits" is \[1, 100, 17\]: no way .* \(classes: 4\)/,
    );
    expect(() => fitDecoder(factsWith('C'), optionsOf())).toThrow(/no way/);
    const said = optionsOf({ activation: 'sigmoid', classes: 'index' });
    expect(() => fitDecoder(factsWith(17), said)).toThrow(/17 classes, the dataset 4/);
  });

  it('knows the names of RF-DETR and transformers, and asks for others', () => {
    const fitted = (boxes: string, logits: string) => {
      const outputs = [port(boxes, [1, 300, 4]), port(logits, [1, 300, 4])];
      return fitDecoder(factsOf(outputs, { classNames: four }), optionsOf()).options;
    };
    expect(fitted('dets', 'labels')).toMatchObject({ adapter: 'detr', activation: 'sigmoid' });
    expect(fitted('pred_boxes', 'logits')).toMatchObject({ adapter: 'detr' });
    const outputs = [port('x', [1, 300, 4]), port('y', [1, 300, 4])];
    const facts = factsOf(outputs, { classNames: four });
    expect(() => fitDecoder(facts, optionsOf({ adapter: 'detr' }))).toThrow(
      /boxes and scores|boxes \[N/,
    );
    const names = { boxes: 'x', scores: 'y', labels: null, count: null };
    expect(
      fitDecoder(facts, optionsOf({ adapter: 'detr', outputs: names })).options.outputs,
    ).toEqual(names);
  });

  it('refuses logits and boxes of different queries', () => {
    const { options } = fitDecoder(factsWith(4), optionsOf());
    const decode = (logits: readonly number[], boxes: readonly number[]) => () =>
      decodeDetections(
        runOf([
          tensor('pred_logits', logits, Array((logits[1] ?? 0) * 4).fill(0)),
          tensor('pred_boxes', boxes, Array((boxes[1] ?? 0) * (boxes[2] ?? 0)).fill(0)),
        ]),
        options,
      );
    expect(decode([1, 3, 4], [1, 2, 4])).toThrow(/not logits of the 2 queries/);
    expect(decode([1, 3, 4], [1, 4, 3])).toThrow(/not 4 numbers per query/);
  });
});
