import { describe, expect, it } from 'vitest';
import { priceRow, testRows } from '../support/op-rows.ts';

// One sequence of 8 tokens, 4 heads of 16.
const [B, S, N, D] = [1, 8, 4, 16];
const macs = B * N * S * S * (D + D);
const scaled = 2 * B * N * S * D;

describe('Attention', () => {
  testRows([
    {
      title: 'multiplies queries, keys and values of every head',
      op: 'Attention',
      opset: 23,
      inputs: [
        [B, N, S, D],
        [B, N, S, D],
        [B, N, S, D],
      ],
      outputs: [[B, N, S, D]],
      macs: 8_192,
      flops: 2 * macs + scaled + B * N * S * S * 5,
    },
    {
      title: 'splits heads of packed inputs, with a causal mask and a soft cap',
      op: 'Attention',
      opset: 23,
      attributes: {
        q_num_heads: { int: N },
        kv_num_heads: { int: N },
        is_causal: { int: 1 },
        softcap: { float: 2 },
      },
      inputs: [
        [B, S, N * D],
        [B, S, N * D],
        [B, S, N * D],
      ],
      outputs: [[B, S, N * D]],
      macs,
      flops: 2 * macs + scaled + B * N * S * S * (5 + 1 + 3),
    },
    {
      title: 'joins the past, shares keys among query heads and gives the scores',
      op: 'Attention',
      opset: 23,
      attributes: { qk_matmul_output_mode: { int: 1 } },
      inputs: [
        [2, 4, 3, 8],
        [2, 2, 5, 8],
        [2, 2, 5, 6],
        [3, 12],
        [2, 2, 7, 8],
        [2, 2, 7, 6],
      ],
      outputs: [
        [2, 4, 3, 6],
        [2, 2, 12, 8],
        [2, 2, 12, 6],
        [2, 4, 3, 12],
      ],
      macs: 2 * 4 * 3 * 12 * (8 + 6),
      flops:
        2 * 2 * 4 * 3 * 12 * (8 + 6) + 2 * 4 * 3 * 8 + 2 * 4 * 12 * 8 + 2 * 4 * 3 * 12 * (5 + 1),
    },
    {
      title: 'takes the lengths of a cache as a mask',
      op: 'Attention',
      opset: 24,
      inputs: [
        [2, 4, 3, 8],
        [2, 4, 5, 8],
        [2, 4, 5, 8],
        null,
        null,
        null,
        { type: 'int64', shape: [2], values: [5, 4] },
      ],
      outputs: [[2, 4, 3, 8]],
      macs: 2 * 4 * 3 * 5 * 16,
      flops: 2 * 2 * 4 * 3 * 5 * 16 + 2 * 4 * 3 * 8 + 2 * 4 * 5 * 8 + 2 * 4 * 3 * 5 * (5 + 1),
    },
  ]);

  it('refuses packed inputs without a number of heads', () => {
    const inputs = [
      [B, S, D],
      [B, S, D],
      [B, S, D],
    ];
    expect(() => priceRow({ op: 'Attention', opset: 23, inputs })).toThrow(/"q_num_heads"/);
  });

  it('refuses heads that do not divide the width', () => {
    const attributes = { q_num_heads: { int: 3 }, kv_num_heads: { int: 3 } };
    const inputs = [
      [B, S, D],
      [B, S, D],
      [B, S, D],
    ];
    expect(() => priceRow({ op: 'Attention', opset: 23, attributes, inputs })).toThrow(
      /16 elements into 3 heads/,
    );
  });

  it('has no price where a rank is not known', () => {
    const inputs = ['open' as const, [B, N, S, D], [B, N, S, D]];
    const { macs: found, flops, outputs } = priceRow({ op: 'Attention', opset: 23, inputs });
    expect({ found, flops, shape: outputs[0]?.shape }).toEqual({
      found: null,
      flops: null,
      shape: null,
    });
  });
});

describe('RotaryEmbedding', () => {
  testRows([
    {
      title: 'rotates every pair',
      op: 'RotaryEmbedding',
      opset: 23,
      inputs: [
        [2, 4, 3, 8],
        [2, 3, 4],
        [2, 3, 4],
      ],
      outputs: [[2, 4, 3, 8]],
      flops: 3 * 2 * 4 * 3 * 8,
    },
    {
      title: 'rotates a part of each head',
      op: 'RotaryEmbedding',
      opset: 23,
      attributes: { num_heads: { int: 4 }, rotary_embedding_dim: { int: 4 } },
      inputs: [
        [2, 3, 32],
        [50, 2],
        [50, 2],
        { type: 'int64', shape: [2, 3], values: [0, 1, 2, 0, 1, 2] },
      ],
      outputs: [[2, 3, 32]],
      flops: 3 * 2 * 3 * 4 * 4,
    },
  ]);
});

describe('TensorScatter', () => {
  testRows([
    {
      title: 'writes into a cache for free',
      op: 'TensorScatter',
      opset: 24,
      inputs: [[2, 3, 8, 4], [2, 3, 2, 4], { type: 'int64', shape: [2], values: [0, 1] }],
      outputs: [[2, 3, 8, 4]],
    },
  ]);
});

describe('LinearAttention', () => {
  const state = [2, 2, 4, 3];
  testRows([
    {
      title: 'updates and reads its state at every step',
      op: 'LinearAttention',
      opset: 27,
      attributes: {
        q_num_heads: { int: 4 },
        kv_num_heads: { int: 2 },
        update_rule: { string: 'linear' },
      },
      inputs: [
        [2, 5, 4 * 4],
        [2, 5, 2 * 4],
        [2, 5, 2 * 3],
      ],
      outputs: [[2, 5, 4 * 3], state],
      macs: 2 * 5 * (2 + 4) * 4 * 3,
      flops: 2 * 2 * 5 * (2 + 4) * 4 * 3 + 2 * 5 * 2 * 4 * 3 + 2 * 5 * 4 * 3,
      noWitness: 'onnxruntime has no kernel of operator set 27',
    },
    {
      title: 'retrieves and decays by default',
      op: 'LinearAttention',
      opset: 27,
      attributes: { q_num_heads: { int: 2 }, kv_num_heads: { int: 2 } },
      inputs: [[2, 5, 2 * 4], [2, 5, 2 * 4], [2, 5, 2 * 3], null, [2, 5, 2], [2, 5, 2]],
      outputs: [[2, 5, 2 * 3], state],
      macs: 2 * 5 * (2 + 2 + 2) * 4 * 3,
      flops:
        2 * 2 * 5 * 6 * 4 * 3 +
        2 * 2 * 5 * 2 * 4 * 3 +
        2 * 5 * 2 * 3 +
        2 * 5 * 2 +
        2 * 2 * 5 * 2 * 3,
      noWitness: 'onnxruntime has no kernel of operator set 27',
    },
  ]);

  it('refuses a rule that is not defined', () => {
    const attributes = {
      q_num_heads: { int: 2 },
      kv_num_heads: { int: 2 },
      update_rule: { string: 'odd' },
    };
    const inputs = [
      [2, 5, 8],
      [2, 5, 8],
      [2, 5, 6],
    ];
    expect(() => priceRow({ op: 'LinearAttention', opset: 27, attributes, inputs })).toThrow(/odd/);
  });
});

describe('CausalConvWithState', () => {
  testRows([
    {
      title: 'sums over a kernel of its own channel, adds a bias and activates',
      op: 'CausalConvWithState',
      opset: 27,
      attributes: { activation: { string: 'silu' } },
      inputs: [[2, 4, 8], [4, 1, 3], [4]],
      outputs: [
        [2, 4, 8],
        [2, 4, 2],
      ],
      macs: 2 * 4 * 8 * 3,
      flops: 2 * 2 * 4 * 8 * 3 + 2 * 4 * 8 * (1 + 5),
      noWitness: 'onnxruntime has no kernel of operator set 27',
    },
  ]);
});
