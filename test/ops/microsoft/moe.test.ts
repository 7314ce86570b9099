import { describe, expect, it } from 'vitest';
import { type OpRow, priceRow, type RowInput, testRows } from '../../support/op-rows.ts';

const domain = 'com.microsoft';
const [T, H, I, E, K] = [6, 32, 16, 4, 2];
const chosen = T * K;

function rows(op: string, list: readonly Omit<OpRow, 'op' | 'domain'>[]): void {
  testRows(list.map((row) => ({ ...row, op, domain })));
}

describe('MoE', () => {
  rows('MoE', [
    {
      title: 'sends each token through the chosen experts only',
      attributes: { k: { int: K }, activation_type: { string: 'gelu' } },
      inputs: [
        [T, H],
        [T, E],
        [E, I, H],
        [E, I],
        [E, H, I],
        [E, H],
      ],
      outputs: [[T, H]],
      macs: chosen * 2 * H * I,
      flops:
        2 * chosen * 2 * H * I + 5 * T * E + chosen * (I + H) + chosen * I * 5 + 2 * chosen * H,
    },
    {
      title: 'gates by a third matrix',
      attributes: {
        k: { int: K },
        activation_type: { string: 'silu' },
        normalize_routing_weights: { int: 1 },
      },
      inputs: [[2, 3, H], [T, E], [E, I, H], null, [E, H, I], null, [E, I, H]],
      outputs: [[2, 3, H]],
      macs: chosen * 3 * H * I,
      flops: 2 * chosen * 3 * H * I + 5 * T * E + chosen * I * 6 + 2 * chosen * H + 2 * chosen,
      noWitness: 'the CPU kernel of onnxruntime has no third matrix',
    },
  ]);

  it('knows no price without a rank', () => {
    const inputs: RowInput[] = ['open', [T, E], [E, I, H], null, [E, H, I]];
    expect(priceRow({ op: 'MoE', domain, inputs })).toMatchObject({ macs: null, flops: null });
  });
});

describe('QMoE', () => {
  rows('QMoE', [
    {
      title: 'counts the matrices that its packed weights stand for',
      attributes: {
        k: { int: K },
        activation_type: { string: 'swiglu' },
        swiglu_fusion: { int: 1 },
        expert_weight_bits: { int: 4 },
      },
      inputs: [
        [T, H],
        [T, E],
        { type: 'uint8', shape: [E, 2 * I, H / 2] },
        [E, 2 * I],
        null,
        { type: 'uint8', shape: [E, H, I / 2] },
        [E, H],
      ],
      outputs: [[T, H]],
      macs: chosen * 3 * H * I,
      flops: 2 * chosen * 3 * H * I + 5 * T * E + chosen * I * 8 + 2 * chosen * H,
    },
  ]);
});
