import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNpy } from '../../../src/datasets/npy.ts';
import { decodeDetections, fitDecoder } from '../../../src/tasks/adapters/index.ts';
import { factsOf, frameOf, optionsOf, port, runOf } from './given.ts';

const files = new URL('../../fixtures/tasks/adapters/', import.meta.url);
const classNames = [...'0123456789'];
const categoryIds = classNames.map((_, index) => index + 1);
const asked = optionsOf({
  multiLabel: false,
  nms: { kind: 'auto', iou: 0.6 },
  maxDetections: 100,
  clip: false,
});
const size = 14 * 256;

interface Reference {
  readonly image_id: number;
  readonly category_id: number;
  readonly bbox: readonly number[];
  readonly score: number;
}

describe('the detectors of digits in scenes', () => {
  it.each(['base', 'head-narrow'])('gives for %s the reference detections', (model) => {
    const references: Reference[] = JSON.parse(
      readFileSync(new URL(`detections-${model}.json`, files), 'utf8'),
    );
    const { data } = readNpy(readFileSync(new URL(`raw-${model}.npy`, files)));
    const facts = factsOf([port('output0', ['N', 14, 256])], { classNames, categoryIds });
    const { options, why } = fitDecoder(facts, asked);
    expect(why).toBe(
      'yolo: output "output0" is [N, 14, 256] = 4 + 10 classes by 256 boxes, ' +
        'as many as the dataset has',
    );
    for (let image = 0; image < data.length / size; image++) {
      const values = data.slice(image * size, (image + 1) * size);
      const output = { name: 'output0', type: 'float32', shape: [1, 14, 256], data: values };
      const found = decodeDetections(runOf([output], frameOf(128, 128)), options);
      const expected = references.filter(({ image_id }) => image_id === image + 1);
      expect(found.categories).toEqual(expected.map(({ category_id }) => category_id - 1));
      // The references come from another onnxruntime, whose float32 sums end differently.
      for (const [index, { bbox, score }] of expected.entries()) {
        expect(found.scores[index]).toBeCloseTo(score, 6);
        for (const [at, edge] of bbox.entries()) {
          expect(Math.abs((found.boxes[4 * index + at] ?? NaN) - edge)).toBeLessThan(2e-5);
        }
      }
    }
  });

  it('cannot be understood where neither model nor run tells the shape', () => {
    const open = factsOf([port('output0', ['batch', 'a', 'b'])], { classNames, categoryIds });
    expect(() => fitDecoder(open, asked)).toThrow(/no adapter fits/);
    expect(() => fitDecoder(open, { ...asked, adapter: 'yolo' })).toThrow(
      /no axis of an output is 4 or 5 numbers and 10 classes/,
    );
  });
});
