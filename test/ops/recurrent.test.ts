import { describe, expect, it } from 'vitest';
import { activationPrice } from '../../src/ops/fused-activation.ts';
import { priceRow, testRows } from '../support/op-rows.ts';

const [T, B, I, H] = [10, 1, 16, 32];
const lstmMacs = T * B * 4 * H * (I + H);
// Per element: four gates of two products, three Sigmoids (4), two Tanhs, four of the update.
const lstmRest = 4 + 3 * 4 + 2 + 4;

describe('LSTM', () => {
  testRows([
    {
      title: 'counts four gates at every step',
      op: 'LSTM',
      attributes: { hidden_size: { int: H } },
      inputs: [
        [T, B, I],
        [1, 4 * H, I],
        [1, 4 * H, H],
        [1, 8 * H],
      ],
      outputs: [
        [T, 1, B, H],
        [1, B, H],
        [1, B, H],
      ],
      macs: 61_440,
      flops: 2 * lstmMacs + T * B * H * (lstmRest + 8),
    },
    {
      title: 'needs neither a bias nor its first outputs',
      op: 'LSTM',
      attributes: { hidden_size: { int: H } },
      inputs: [
        [T, 3, I],
        [1, 4 * H, I],
        [1, 4 * H, H],
      ],
      outputs: [[T, 1, 3, H]],
      macs: 3 * lstmMacs,
      flops: 3 * (2 * lstmMacs + T * H * lstmRest),
    },
    {
      title: 'runs in both directions, with peepholes and lengths',
      op: 'LSTM',
      attributes: { hidden_size: { int: H }, direction: { string: 'bidirectional' } },
      inputs: [
        [T, B, I],
        [2, 4 * H, I],
        [2, 4 * H, H],
        [2, 8 * H],
        { type: 'int32', shape: [B], values: [5] },
        [2, B, H],
        [2, B, H],
        [2, 3 * H],
      ],
      outputs: [
        [T, 2, B, H],
        [2, B, H],
        [2, B, H],
      ],
      macs: 2 * lstmMacs,
      flops: 2 * (2 * lstmMacs + T * B * H * (lstmRest + 8 + 6)),
    },
    {
      title: 'pays for the activations that it names, and their clipping',
      op: 'LSTM',
      attributes: {
        hidden_size: { int: H },
        activations: { strings: ['HardSigmoid', 'Relu', 'Softsign'] },
        clip: { float: 3 },
      },
      inputs: [
        [T, B, I],
        [1, 4 * H, I],
        [1, 4 * H, H],
      ],
      outputs: [[T, 1, B, H]],
      macs: lstmMacs,
      flops: 2 * lstmMacs + T * B * H * (4 + 3 * (4 + 2) + (1 + 2) + (3 + 2) + 4),
    },
    {
      title: 'puts the batch first',
      op: 'LSTM',
      attributes: { hidden_size: { int: H }, layout: { int: 1 } },
      inputs: [
        [3, T, I],
        [1, 4 * H, I],
        [1, 4 * H, H],
      ],
      outputs: [
        [3, T, 1, H],
        [3, 1, H],
        [3, 1, H],
      ],
      macs: 3 * lstmMacs,
      flops: 3 * (2 * lstmMacs + T * H * lstmRest),
      noWitness: 'the CPU kernel of onnxruntime has no batch-first layout',
    },
  ]);
});

describe('GRU', () => {
  testRows([
    {
      title: 'counts three gates at every step',
      op: 'GRU',
      attributes: { hidden_size: { int: H } },
      inputs: [
        [T, B, I],
        [1, 3 * H, I],
        [1, 3 * H, H],
        [1, 6 * H],
      ],
      outputs: [
        [T, 1, B, H],
        [1, B, H],
      ],
      macs: 46_080,
      flops: 2 * T * B * 3 * H * (I + H) + T * B * H * (3 * 3 + 2 * 4 + 1 + 5),
    },
  ]);
});

describe('RNN', () => {
  testRows([
    {
      title: 'counts one gate at every step',
      op: 'RNN',
      attributes: { hidden_size: { int: H } },
      inputs: [
        [T, B, I],
        [1, H, I],
        [1, H, H],
      ],
      outputs: [
        [T, 1, B, H],
        [1, B, H],
      ],
      macs: 15_360,
      flops: 2 * T * B * H * (I + H) + T * B * H * (1 + 1),
    },
  ]);
});

describe('a recurrent operator', () => {
  it('has no price where a shape or an activation is not known', () => {
    const open = priceRow({ op: 'RNN', inputs: ['open', [1, H, I], [1, H, H]] });
    expect(open.macs).toBeNull();
    const attributes = { activations: { strings: ['Frobnicate'] } };
    const odd = priceRow({
      op: 'RNN',
      attributes,
      inputs: [
        [T, B, I],
        [1, H, I],
        [1, H, H],
      ],
    });
    expect(odd).toMatchObject({ macs: T * B * H * (I + H), flops: null });
  });

  it('refuses a hidden size that its weights do not have', () => {
    expect(() =>
      priceRow({
        op: 'GRU',
        attributes: { hidden_size: { int: 3 } },
        inputs: [
          [T, B, I],
          [1, 3 * H, I],
          [1, 3 * H, H],
        ],
      }),
    ).toThrow(/hidden size of 3/);
  });

  it('refuses a wrong number of activations', () => {
    expect(() =>
      priceRow({
        op: 'LSTM',
        attributes: { activations: { strings: ['Tanh'] } },
        inputs: [
          [T, B, I],
          [1, 4 * H, I],
          [1, 4 * H, H],
        ],
      }),
    ).toThrow(/names 1 activations where 3/);
  });
});

describe('an activation named in an attribute', () => {
  it.each([
    'Elu',
    'HardSigmoid',
    'HardSwish',
    'LeakyRelu',
    'Relu',
    'Sigmoid',
    'Softplus',
    'Softsign',
    'Tanh',
    'ThresholdedRelu',
  ])('costs what the operator %s costs', (op) => {
    expect(activationPrice(op)).toBe(priceRow({ op, inputs: [[1]] }).flops);
  });

  it('has no price where it is not known', () => {
    expect(activationPrice('constructor')).toBeNull();
  });
});
