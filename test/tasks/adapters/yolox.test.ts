import { describe, expect, it } from 'vitest';
import { decodeDetections, fitDecoder } from '../../../src/tasks/adapters/index.ts';
import { frameOf, goldenRun, optionsOf, runOf, tensor } from './given.ts';

const asked = optionsOf({ scoreThreshold: 0.3, nms: { kind: 'auto', iou: 0.65 } });

describe('yolox', () => {
  it('finds what demo_postprocess of YOLOX finds, in the pixels of the image', () => {
    const { run, facts, found } = goldenRun('yolox');
    const { options, why } = fitDecoder(facts, asked);
    expect(why).toBe(
      'yolox: output "output" is [1, 84, 8] = 4 + objectness + 3 classes by 84 boxes, ' +
        'as many as the dataset has, on grids of stride 8, 16, 32 ' +
        '(set adapter: yolo if the model decodes them itself)',
    );
    const decoded = decodeDetections(run, options);
    expect(decoded.categories).toEqual(found.categories);
    expect(decoded.scores).toEqual(found.scores);
    expect(decoded.boxes).toHaveLength(found.boxes.length);
    for (const [index, edge] of decoded.boxes.entries()) {
      expect(edge).toBeCloseTo(found.boxes[index] ?? NaN, 9);
    }
  });

  it('refuses to guess where another tool has the same shape', () => {
    const { facts } = goldenRun('yolox');
    const outputs = facts.outputs.map((output) => ({ ...output, name: 'outputs' }));
    expect(() => fitDecoder({ ...facts, outputs }, asked)).toThrow(
      /more than one adapter \(yolo, yolox\) fits/,
    );
    const open = facts.inputs.map((input) => ({ ...input, shape: ['N', 3, 'H', 'W'] }));
    expect(() => fitDecoder({ ...facts, inputs: open }, asked)).toThrow(/more than one adapter/);
  });

  it('refuses an input whose grid has another number of cells', () => {
    const { run, facts } = goldenRun('yolox');
    const { options } = fitDecoder(facts, asked);
    const decode = (frame: typeof run.frame) => () => decodeDetections({ ...run, frame }, options);
    expect(decode(frameOf(64, 32))).toThrow(
      /84 boxes, but an input of 64 × 32 pixels has 42 cells/,
    );
    expect(decode(null)).toThrow(/needs the size of the input/);
  });

  it('refuses boxes that overflow', () => {
    const { run, facts } = goldenRun('yolox');
    const { options } = fitDecoder(facts, asked);
    const values = Array.from({ length: 84 * 8 }, () => 1);
    values[2] = 1e4;
    const outputs = [tensor('output', [1, 84, 8], values)];
    expect(() => decodeDetections(runOf(outputs, run.frame), options)).toThrow(
      /a box is not finite/,
    );
  });
});
