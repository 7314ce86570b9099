import type { Adapter } from './adapter.ts';
import { setCorners } from './candidates.ts';
import { fitClasses, fromZero } from './classes.ts';
import { findRows, oneOutputFamilies } from './one-output.ts';
import type { DecodeOptions } from './options.ts';
import { known, mismatch, outputIs, outputNamed, outputOf, wrongShape } from './outputs.ts';
import { because, type Habits, settled, withHabits } from './settle.ts';

type Columns = Exclude<DecodeOptions['columns'], 'auto'>;

const habits: Habits = {
  boxFormat: 'xyxy',
  coordinates: 'pixel',
  multiLabel: false,
  nms: 'none',
};
const usualColumns: Columns = ['box', 'score', 'class'];
/** What YOLOv7 exports with NMS inside: the first column is the place in the batch. */
const batchedColumns: Columns = ['other', 'box', 'class', 'score'];

function widthOf(columns: Columns): number {
  return columns.reduce((width, column) => width + (column === 'box' ? 4 : 1), 0);
}

function startOf(columns: Columns, name: Columns[number]): number {
  return widthOf(columns.slice(0, columns.indexOf(name)));
}

/**
 * Finished rows in one output, [N, K, 6] or wider: box, score, class (YOLOv10 and later, ultralytics
 * with `nms=True`), or in another order of columns. Axes before the last are flattened, columns after
 * the named ones are not looked at.
 */
export const rows6: Adapter = {
  recognise: (facts, options) => oneOutputFamilies(facts, options).includes('rows6'),
  fit(facts, options) {
    const name = options.outputs.boxes;
    const port =
      name === null ? (findRows(facts, options) ?? facts.outputs[0]) : outputNamed(facts, name);
    const isBatched = port?.shape.length === 2 && known(port.shape.at(-1)) === 7;
    const auto = isBatched ? batchedColumns : usualColumns;
    const columns = options.columns === 'auto' ? auto : options.columns;
    const width = known(port?.shape.at(-1)) ?? Number.POSITIVE_INFINITY;
    if (port === undefined || width < widthOf(columns)) {
      throw mismatch(facts, `no output has ${widthOf(columns)} columns (${columns.join(', ')})`);
    }
    const { why, ...meaning } = fitClasses(facts, options, fromZero, null);
    return {
      options: {
        ...withHabits(options, habits),
        ...meaning,
        columns,
        outputs: { ...options.outputs, boxes: port.name },
      },
      why: because(`${outputIs(port)}, rows of ${columns.join(', ')}`, why),
    };
  },
  candidates(run, options) {
    const tensor = outputOf(run, options.outputs.boxes);
    const columns = settled(options.columns);
    const width = tensor.shape.at(-1) ?? 0;
    if (tensor.shape.length < 2 || width < widthOf(columns)) {
      throw wrongShape(run, tensor, `rows of at least ${widthOf(columns)} numbers`);
    }
    const { data } = tensor;
    const box = startOf(columns, 'box');
    const score = startOf(columns, 'score');
    const label = startOf(columns, 'class');
    const rows = Array.from({ length: data.length / width }, (_, row) => row * width).filter(
      (row) => (data[row + score] ?? 0) > options.scoreThreshold,
    );
    const corners = new Float64Array(4 * rows.length);
    for (const [index, row] of rows.entries()) {
      const number = (column: number) => data[row + box + column] ?? 0;
      const numbers = [number(0), number(1), number(2), number(3)] as const;
      setCorners(corners, 4 * index, settled(options.boxFormat), numbers);
    }
    return {
      corners,
      scores: rows.map((row) => data[row + score] ?? 0),
      labels: rows.map((row) => data[row + label] ?? 0),
    };
  },
};
