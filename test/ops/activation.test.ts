import { describe, expect, it } from 'vitest';
import { ints, type OpRow, priceRow, scalar, testRows } from '../support/op-rows.ts';

const shape = [2, 3, 4];
const elements = 2 * 3 * 4;

function row(op: string, perElement: number, more: Partial<OpRow> = {}): OpRow {
  const title = `costs ${perElement} per element`;
  return { title, op, inputs: [shape], outputs: [shape], flops: perElement * elements, ...more };
}

describe('activations', () => {
  testRows([
    row('Elu', 4),
    row('HardSigmoid', 4),
    row('HardSwish', 5),
    row('LeakyRelu', 2),
    row('PRelu', 2, { inputs: [shape, [4]] }),
    row('Relu', 1),
    row('Sigmoid', 4),
    row('Softmax', 5),
    row('Tanh', 1),
    row('Clip', 2, { inputs: [shape, scalar(0), scalar(6)] }),
    row('Clip', 1, { inputs: [shape, null, scalar(6)] }),
    row('Clip', 2, { opset: 6, attributes: { min: { float: 0 }, max: { float: 6 } } }),
    row('Clip', 0, { title: 'is free without bounds' }),
  ]);
});

describe('bounds of shape arithmetic', () => {
  testRows([
    {
      title: 'follows integers between its bounds',
      op: 'Clip',
      inputs: [ints(-3, 2, 9), scalar(0, 'int64'), scalar(6, 'int64')],
      outputs: [[3]],
      flops: 2 * 3,
      data: [0, 2, 6],
    },
    {
      title: 'follows integers above one bound',
      op: 'Clip',
      inputs: [ints(-3, 9), scalar(1, 'int64')],
      outputs: [[2]],
      flops: 2,
      data: [1, 9],
    },
    {
      title: 'keeps what is positive',
      op: 'Relu',
      inputs: [{ type: 'float32', shape: [2], values: [-3, 9] }],
      outputs: [[2]],
      flops: 2,
      data: [0, 9],
    },
  ]);
});

describe('Dropout', () => {
  testRows([
    { title: 'is free in inference', op: 'Dropout', inputs: [shape], outputs: [shape, shape] },
    {
      title: 'is free in inference',
      op: 'Dropout',
      opset: 10,
      inputs: [shape],
      outputs: [shape, shape],
    },
    { title: 'is free in inference', op: 'Dropout', opset: 7, inputs: [shape], outputs: [shape] },
  ]);

  it('was in training before operator set 7 unless it said otherwise', () => {
    const row = { op: 'Dropout', opset: 6, inputs: [shape] };
    expect(priceRow(row).flops).toBeNull();
    expect(priceRow({ ...row, attributes: { is_test: { int: 1 } } }).flops).toBe(0);
  });

  it('has no price in training', () => {
    const inputs = [shape, scalar(0.5), scalar(1, 'bool')];
    expect(priceRow({ op: 'Dropout', inputs }).flops).toBeNull();
  });

  it('is free where training is switched off by a constant', () => {
    const inputs = [shape, scalar(0.5), scalar(0, 'bool')];
    expect(priceRow({ op: 'Dropout', inputs }).flops).toBe(0);
  });
});
