import { describe, expect, it } from 'vitest';
import { type OpRow, priceRow, type RowInput, scalar, testRows } from '../../support/op-rows.ts';

const domain = 'com.microsoft';
const noKernel = 'onnxruntime has no CPU kernel of it';
const [S, N, D] = [8, 4, 16];
const W = N * D;
const core = 2 * S * S * W;
const scores = N * S * S;
const heads = { num_heads: { int: N } };

function int32(...shape: readonly number[]): RowInput {
  return { type: 'int32', shape };
}

function counts(...values: readonly number[]): RowInput {
  return { type: 'int32', shape: [values.length], values };
}

function rows(op: string, list: readonly Omit<OpRow, 'op' | 'domain'>[]): void {
  testRows(list.map((row) => ({ ...row, op, domain })));
}

describe('Attention of com.microsoft', () => {
  const projection = S * W * 3 * W;
  rows('Attention', [
    {
      title: 'projects its input before the heads meet',
      attributes: heads,
      inputs: [[1, S, W], [W, 3 * W], [3 * W]],
      outputs: [[1, S, W]],
      macs: 106_496,
      flops: 2 * (projection + core) + S * 3 * W + scores * (1 + 5),
    },
    {
      title: 'joins its past, and pays for its mask',
      attributes: { ...heads, unidirectional: { int: 1 } },
      inputs: [[2, S, W], [W, 3 * W], [3 * W], int32(2, 12), [2, 2, N, 4, D]],
      outputs: [
        [2, S, W],
        [2, 2, N, 12, D],
      ],
      macs: 2 * S * W * 3 * W + 2 * N * S * 12 * 2 * D,
      flops:
        2 * (2 * S * W * 3 * W + 2 * N * S * 12 * 2 * D) +
        2 * S * 3 * W +
        2 * N * S * 12 * (1 + 1 + 5),
    },
    {
      title: 'adds a bias to its scores',
      attributes: heads,
      inputs: [[2, S, W], [W, 3 * W], [3 * W], null, null, [2, N, S, S]],
      outputs: [[2, S, W]],
      macs: 2 * (projection + core),
      flops: 2 * (2 * (projection + core) + S * 3 * W + scores * (1 + 1 + 5)),
    },
    {
      title: 'has values of another width',
      attributes: { ...heads, qkv_hidden_sizes: { ints: [W, W, 2 * W] } },
      inputs: [[1, S, 40], [40, 4 * W], [4 * W]],
      outputs: [[1, S, 2 * W]],
      macs: S * 40 * 4 * W + S * S * (W + 2 * W),
      flops: 2 * (S * 40 * 4 * W + S * S * 3 * W) + S * 4 * W + scores * 6,
    },
    {
      title: 'rotates queries and keys where it is told to',
      attributes: { ...heads, do_rotary: { int: 1 }, rotary_embedding_dim: { int: 8 } },
      inputs: [[1, S, W], [W, 3 * W], [3 * W]],
      outputs: [[1, S, W]],
      macs: projection + core,
      flops: 2 * (projection + core) + S * 3 * W + scores * 6 + 2 * 3 * S * N * 8,
      noWitness: noKernel,
    },
  ]);

  it('is not the operator of ai.onnx', () => {
    const inputs = [
      [1, N, S, D],
      [1, N, S, D],
      [1, N, S, D],
    ];
    expect(priceRow({ op: 'Attention', opset: 23, inputs }).macs).toBe(core);
    expect(() => priceRow({ op: 'Attention', domain, inputs })).toThrow();
  });

  it('refuses a node without a number of heads', () => {
    const inputs = [
      [1, S, W],
      [W, 3 * W],
    ];
    expect(() => priceRow({ op: 'Attention', domain, inputs })).toThrow(/"num_heads"/);
  });

  it('knows no price of a past of unknown length', () => {
    const attributes = { ...heads, past_present_share_buffer: { int: 1 } };
    const inputs = [[1, S, W], [W, 3 * W], [3 * W], null, [2, 1, N, 20, D], null, int32(1)];
    const found = priceRow({ op: 'Attention', domain, attributes, inputs, outputs: [[], []] });
    expect(found).toMatchObject({ macs: null, flops: null });
    expect(found.outputs[1]?.shape).toEqual([2, 1, N, 20, D]);
  });

  it('knows neither shape nor price without a rank', () => {
    const found = priceRow({
      op: 'Attention',
      domain,
      attributes: heads,
      inputs: ['open', [W, 3 * W]],
    });
    expect(found.outputs[0]?.shape).toBeNull();
    expect(found).toMatchObject({ macs: null, flops: null });
  });
});

describe('QAttention', () => {
  const weights: RowInput = {
    type: 'uint8',
    shape: [W, 3 * W],
    values: Array.from({ length: 3 * W * W }, () => 1),
  };
  rows('QAttention', [
    {
      title: 'dequantises its input',
      attributes: heads,
      inputs: [
        { type: 'uint8', shape: [1, S, W] },
        weights,
        [3 * W],
        scalar(1),
        scalar(1),
        null,
        scalar(0, 'uint8'),
        scalar(0, 'uint8'),
      ],
      outputs: [[1, S, W]],
      macs: S * W * 3 * W + core,
      flops: 2 * (S * W * 3 * W + core) + S * 3 * W + scores * 6 + 2 * S * W,
    },
  ]);
});

describe('PackedAttention', () => {
  rows('PackedAttention', [
    {
      title: 'projects the tokens and counts the padded positions',
      attributes: heads,
      inputs: [[10, W], [W, 3 * W], [3 * W], int32(2, S), int32(3)],
      outputs: [[10, W]],
      macs: 10 * W * 3 * W + 2 * core,
      flops: 2 * (10 * W * 3 * W + 2 * core) + 10 * 3 * W + 2 * scores * 6,
      noWitness: noKernel,
    },
  ]);
});

describe('DecoderMaskedSelfAttention', () => {
  rows('DecoderMaskedSelfAttention', [
    {
      title: 'meets its past and itself',
      attributes: { ...heads, past_present_share_buffer: { int: 1 } },
      inputs: [[1, 1, W], [W, 3 * W], [3 * W], null, [2, 1, N, 20, D], null, counts(9)],
      outputs: [
        [1, 1, W],
        [2, 1, N, 20, D],
      ],
      macs: W * 3 * W + N * 10 * 2 * D,
      flops: 2 * (W * 3 * W + N * 10 * 2 * D) + 3 * W + N * 10 * 6,
      noWitness: noKernel,
    },
  ]);
});

describe('MultiHeadAttention', () => {
  rows('MultiHeadAttention', [
    {
      title: 'multiplies queries, keys and values',
      attributes: heads,
      inputs: [
        [1, S, W],
        [1, S, W],
        [1, S, W],
      ],
      outputs: [[1, S, W]],
      macs: 8_192,
      flops: 2 * core + scores * 6,
    },
    {
      title: 'adds its biases, joins its past and gives it back',
      attributes: { ...heads, unidirectional: { int: 1 } },
      inputs: [
        [2, 3, W],
        [2, 3, W],
        [2, 3, W],
        [3 * W],
        null,
        [1, N, 3, 8],
        [2, N, 5, D],
        [2, N, 5, D],
      ],
      outputs: [
        [2, 3, W],
        [2, N, 8, D],
        [2, N, 8, D],
      ],
      macs: 2 * N * 3 * 8 * 2 * D,
      flops: 2 * 2 * N * 3 * 8 * 2 * D + 3 * 2 * 3 * W + 2 * N * 3 * 8 * (1 + 2 + 5),
    },
    {
      title: 'meets the keys of another sequence with narrower values',
      attributes: heads,
      inputs: [
        [2, 3, W],
        [2, 5, W],
        [2, 5, 2 * W],
      ],
      outputs: [[2, 3, 2 * W]],
      macs: 2 * N * 3 * 5 * (D + 2 * D),
      flops: 2 * 2 * N * 3 * 5 * 3 * D + 2 * N * 3 * 5 * 6,
    },
    {
      title: 'takes keys and values that are split already',
      attributes: heads,
      inputs: [
        [2, 3, W],
        [2, N, 5, D],
        [2, N, 5, D],
      ],
      outputs: [[2, 3, W]],
      macs: 2 * N * 3 * 5 * 2 * D,
      flops: 2 * 2 * N * 3 * 5 * 2 * D + 2 * N * 3 * 5 * 6,
    },
    {
      title: 'takes one packed tensor',
      attributes: heads,
      inputs: [[2, 3, N, 3, D]],
      outputs: [[2, 3, W]],
      macs: 2 * N * 3 * 3 * 2 * D,
      flops: 2 * 2 * N * 3 * 3 * 2 * D + 2 * N * 3 * 3 * 6,
      noWitness: noKernel,
    },
    {
      title: 'takes packed keys and values',
      attributes: heads,
      inputs: [
        [2, 3, W],
        [2, 5, N, 2, D],
      ],
      outputs: [[2, 3, W]],
      macs: 2 * N * 3 * 5 * 2 * D,
      flops: 2 * 2 * N * 3 * 5 * 2 * D + 2 * N * 3 * 5 * 6,
      noWitness: noKernel,
    },
  ]);

  it('knows neither shape nor price without a rank', () => {
    const inputs = ['open', [1, S, W], [1, S, W]] as const;
    const found = priceRow({ op: 'MultiHeadAttention', domain, attributes: heads, inputs });
    expect(found).toMatchObject({ macs: null, flops: null });
  });
});

describe('PackedMultiHeadAttention', () => {
  rows('PackedMultiHeadAttention', [
    {
      title: 'counts the padded positions',
      attributes: heads,
      inputs: [[10, W], [10, W], [10, W], null, int32(2, S), int32(3)],
      outputs: [[10, W]],
      macs: 2 * core,
      flops: 2 * 2 * core + 2 * scores * 6,
      noWitness: noKernel,
    },
  ]);
});

describe('DecoderMaskedMultiHeadAttention', () => {
  rows('DecoderMaskedMultiHeadAttention', [
    {
      title: 'meets its past and itself in a shared buffer',
      attributes: { ...heads, past_present_share_buffer: { int: 1 } },
      inputs: [
        [2, 1, W],
        [2, 1, W],
        [2, 1, W],
        null,
        null,
        [2, N, 20, D],
        [2, N, 20, D],
        counts(9),
      ],
      outputs: [
        [2, 1, W],
        [2, N, 20, D],
        [2, N, 20, D],
      ],
      macs: 2 * N * 10 * 2 * D,
      flops: 2 * 2 * N * 10 * 2 * D + 2 * N * 10 * 6,
    },
    {
      title: 'takes one packed tensor',
      attributes: { ...heads, past_present_share_buffer: { int: 1 } },
      inputs: [
        [2, 1, 3 * W],
        null,
        null,
        null,
        null,
        [2, N, 20, D],
        [2, N, 20, D],
        counts(9),
        null,
        null,
        [3 * W],
      ],
      outputs: [
        [2, 1, W],
        [2, N, 20, D],
        [2, N, 20, D],
      ],
      macs: 2 * N * 10 * 2 * D,
      flops: 2 * 2 * N * 10 * 2 * D + 2 * N * 10 * 6 + 2 * 3 * W,
      noWitness: noKernel,
    },
    {
      title: 'meets the keys of another sequence',
      attributes: heads,
      inputs: [
        [2, 1, W],
        [2, N, 5, D],
        [2, N, 5, D],
      ],
      outputs: [[2, 1, W]],
      macs: 2 * N * 5 * 2 * D,
      flops: 2 * 2 * N * 5 * 2 * D + 2 * N * 5 * 6,
    },
  ]);
});

describe('GroupQueryAttention', () => {
  const grouped = { num_heads: { int: 4 }, kv_num_heads: { int: 2 } };
  rows('GroupQueryAttention', [
    {
      title: 'shares keys among query heads',
      attributes: grouped,
      inputs: [
        [1, S, 4 * D],
        [1, S, 2 * D],
        [1, S, 2 * D],
        null,
        null,
        counts(S - 1),
        scalar(S, 'int32'),
      ],
      outputs: [
        [1, S, 4 * D],
        [1, 2, S, D],
        [1, 2, S, D],
      ],
      macs: core,
      flops: 2 * core + scores * (1 + 1 + 5),
    },
    {
      title: 'grows its cache, rotates and takes one packed tensor',
      attributes: { ...grouped, do_rotary: { int: 1 }, softcap: { float: 3 } },
      inputs: [
        [1, 1, 8 * D],
        null,
        null,
        [1, 2, 11, D],
        [1, 2, 11, D],
        counts(11),
        scalar(12, 'int32'),
        [32, D / 2],
        [32, D / 2],
      ],
      outputs: [
        [1, 1, 4 * D],
        [1, 2, 12, D],
        [1, 2, 12, D],
      ],
      macs: 4 * 12 * 2 * D,
      flops: 2 * 4 * 12 * 2 * D + 4 * 12 * (1 + 1 + 5 + 3) + 3 * 6 * D,
    },
    {
      title: 'keeps a cache that is long enough',
      attributes: { ...grouped, smooth_softmax: { int: 1 } },
      inputs: [
        [1, 1, 4 * D],
        [1, 1, 2 * D],
        [1, 1, 2 * D],
        [1, 2, 20, D],
        [1, 2, 20, D],
        counts(11),
        scalar(12, 'int32'),
      ],
      outputs: [
        [1, 1, 4 * D],
        [1, 2, 20, D],
        [1, 2, 20, D],
      ],
      macs: 4 * 12 * 2 * D,
      flops: 2 * 4 * 12 * 2 * D + 4 * 12 * 7 + 4 * 2,
    },
  ]);

  it('knows no price where the length of the past depends on the data', () => {
    const total: RowInput = { type: 'int32', shape: [] };
    const past = [1, 2, 20, D];
    const inputs = [[1, 1, 4 * D], [1, 1, 2 * D], [1, 1, 2 * D], past, past, int32(1), total];
    const op = 'GroupQueryAttention';
    const found = priceRow({ op, domain, attributes: grouped, inputs, outputs: [[], []] });
    expect(found.macs).toBeNull();
    expect(found.outputs[1]?.shape).toEqual([1, 2, null, D]);
  });

  it('refuses a node without heads of keys', () => {
    const inputs = [[1, 1, 4 * D]];
    expect(() =>
      priceRow({ op: 'GroupQueryAttention', domain, attributes: heads, inputs }),
    ).toThrow(/"kv_num_heads"/);
  });
});

describe('LinearAttention of com.microsoft', () => {
  rows('LinearAttention', [
    {
      title: 'updates, decays and reads its state at every step',
      attributes: { q_num_heads: { int: 4 }, kv_num_heads: { int: 2 } },
      inputs: [[2, 5, 4 * 8], [2, 5, 2 * 8], [2, 5, 2 * 6], null, [2, 5, 2], [2, 5, 2]],
      outputs: [
        [2, 5, 4 * 6],
        [2, 2, 8, 6],
      ],
      macs: 2 * 5 * (2 + 2 + 4) * 8 * 6,
      flops:
        2 * 2 * 5 * 8 * 8 * 6 +
        2 * 2 * 5 * 2 * 8 * 6 +
        2 * 5 * 4 * 6 +
        2 * 5 * 2 +
        2 * 2 * 5 * 2 * 6,
    },
    {
      title: 'keeps a window of states',
      attributes: {
        q_num_heads: { int: 2 },
        kv_num_heads: { int: 2 },
        update_rule: { string: 'linear' },
        state_window: { int: 3 },
      },
      inputs: [
        [1, 5, 2 * 8],
        [1, 5, 2 * 8],
        [1, 5, 2 * 6],
      ],
      outputs: [
        [1, 5, 2 * 6],
        [3, 1, 2, 8, 6],
      ],
      macs: 5 * 4 * 8 * 6,
      flops: 2 * 5 * 4 * 8 * 6 + 5 * 2 * 8 * 6 + 5 * 2 * 6,
      noWitness: 'the CPU kernel of onnxruntime has no window of states',
    },
  ]);
});

describe.each(['PagedAttention', 'SparseAttention'])('%s', (op) => {
  it('knows its shapes, and no price: its keys depend on the data', () => {
    const attributes = { num_heads: { int: 4 }, kv_num_heads: { int: 2 } };
    const cache = [3, 2, 20, D];
    const inputs = [[2, S, 4 * D], [2, S, 2 * D], [2, S, 2 * D], cache, cache];
    const found = priceRow({ op, domain, attributes, inputs, outputs: [[], [], []] });
    expect(found.outputs.map(({ shape }) => shape)).toEqual([[2, S, 4 * D], cache, cache]);
    expect(found).toMatchObject({ macs: null, flops: null });
  });
});
