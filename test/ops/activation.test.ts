import { describe, expect, it } from 'vitest';
import { type OpRow, priceRow, scalar, testRows } from '../support/op-rows.ts';

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

  it('has no price in training', () => {
    const inputs = [shape, scalar(0.5), scalar(1, 'bool')];
    expect(priceRow({ op: 'Dropout', inputs }).flops).toBeNull();
  });

  it('is free where training is switched off by a constant', () => {
    const inputs = [shape, scalar(0.5), scalar(0, 'bool')];
    expect(priceRow({ op: 'Dropout', inputs }).flops).toBe(0);
  });
});
