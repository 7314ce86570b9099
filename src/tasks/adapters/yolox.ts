import { UserError } from '../../errors.ts';
import type { Frame } from '../../sample.ts';
import type { Adapter } from './adapter.ts';
import { gridStrides, oneOutputFamilies } from './one-output.ts';
import type { Habits } from './settle.ts';
import { fitRaw, rawCandidates } from './yolo.ts';

// `yolox/utils/boxes.py: postprocess` takes the best class of a box.
const habits: Habits = {
  boxFormat: 'cxcywh',
  coordinates: 'pixel',
  multiLabel: false,
  nms: 'per-class',
};

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly stride: number;
}

/** The cells of all grids: stride by stride, row by row. */
function cellsOf({ inputWidth, inputHeight }: Frame, strides: readonly number[]): readonly Cell[] {
  return strides.flatMap((stride) => {
    const columns = Math.floor(inputWidth / stride);
    const rows = Math.floor(inputHeight / stride);
    return Array.from({ length: columns * rows }, (_, index) => ({
      x: index % columns,
      y: Math.floor(index / columns),
      stride,
    }));
  });
}

/**
 * Raw outputs whose boxes are still on the grid: centre = (p + cell) × stride and size =
 * exp(p) × stride (`yolox/utils/demo_utils.py: demo_postprocess`); objectness and classes are
 * already sigmoids.
 */
export const yolox: Adapter = {
  recognise: (facts, options) => oneOutputFamilies(facts, options).includes('yolox'),
  fit(facts, options) {
    const objectness = options.objectness === 'auto' ? 'yes' : options.objectness;
    const layout = options.layout === 'auto' ? 'channels-last' : options.layout;
    const strides = options.strides === 'auto' ? [...gridStrides] : options.strides;
    const fitted = fitRaw(facts, { ...options, objectness, layout, strides }, habits);
    const why = `${fitted.why}, on grids of stride ${strides.join(', ')}`;
    return { ...fitted, why: `${why} (set adapter: yolo if the model decodes them itself)` };
  },
  candidates(run, options) {
    const { frame } = run;
    if (frame === null) {
      throw new UserError(
        'input-mismatch',
        `sample ${run.facts.id}: yolox needs the size of the input, and this one is no image`,
        'use a dataset of images, or export with --decode_in_inference',
      );
    }
    const cells = cellsOf(frame, options.strides === 'auto' ? gridStrides : options.strides);
    return rawCandidates(run, options, (boxes) => {
      if (boxes !== cells.length) {
        throw new UserError(
          'output-mismatch',
          `sample ${run.facts.id}: ${boxes} boxes, but an input of ${frame.inputWidth} × ` +
            `${frame.inputHeight} pixels has ${cells.length} cells`,
          'set evaluate.decode: strides, or adapter yolo',
        );
      }
      return ([x, y, width, height], index) => {
        const cell = cells[index] ?? { x: 0, y: 0, stride: 1 };
        return [
          (x + cell.x) * cell.stride,
          (y + cell.y) * cell.stride,
          Math.exp(width) * cell.stride,
          Math.exp(height) * cell.stride,
        ];
      };
    });
  },
};
