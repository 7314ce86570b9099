import { describe, expect, it } from 'vitest';
import { priceRow, type RowInput, testRows } from '../support/op-rows.ts';

function equation(text: string) {
  return { equation: { string: text } };
}

describe('Einsum', () => {
  testRows([
    {
      title: 'multiplies all labels of two operands',
      op: 'Einsum',
      attributes: equation('bhid,bhjd->bhij'),
      inputs: [
        [2, 3, 3, 16],
        [2, 3, 7, 16],
      ],
      outputs: [[2, 3, 3, 7]],
      macs: 2_016,
      flops: 2 * 2_016,
    },
    {
      title: 'counts the axes of an ellipsis',
      op: 'Einsum',
      attributes: equation('...ij, jk -> ...ik'),
      inputs: [
        [3, 9, 16],
        [16, 7],
      ],
      outputs: [[3, 9, 7]],
      macs: 3_024,
      flops: 2 * 3_024,
    },
    {
      title: 'contracts three operands pairwise in the cheapest order',
      op: 'Einsum',
      attributes: equation('ij,jk,kl->il'),
      inputs: [
        [4, 8],
        [8, 5],
        [5, 6],
      ],
      outputs: [[4, 6]],
      macs: 4 * 8 * 5 + 4 * 5 * 6,
      flops: 2 * 280,
    },
    {
      title: 'starts with the last two where that is cheaper',
      op: 'Einsum',
      attributes: equation('ij,jk,kl->il'),
      inputs: [
        [100, 10],
        [10, 100],
        [100, 1],
      ],
      outputs: [[100, 1]],
      macs: 10 * 100 * 1 + 100 * 10 * 1,
      flops: 2 * 2_000,
    },
    {
      title: 'sums a lone operand over the labels that are left out',
      op: 'Einsum',
      attributes: equation('ijk->ki'),
      inputs: [[2, 3, 4]],
      outputs: [[4, 2]],
      flops: 2 * 3 * 4,
    },
    {
      title: 'transposes for free',
      op: 'Einsum',
      attributes: equation('ij->ji'),
      inputs: [[2, 3]],
      outputs: [[3, 2]],
    },
    {
      title: 'sorts the labels that occur once where no output is written',
      op: 'Einsum',
      attributes: equation('...zj,...jA'),
      inputs: [
        [5, 2, 3],
        [5, 3, 4],
      ],
      outputs: [[5, 4, 2]],
      macs: 5 * 2 * 3 * 4,
      flops: 2 * 5 * 2 * 3 * 4,
      noWitness: 'onnxruntime takes no ellipsis where no output is written',
    },
    {
      title: 'sorts the letters of an output that is not written',
      op: 'Einsum',
      attributes: equation('zj,ja'),
      inputs: [
        [2, 3],
        [3, 4],
      ],
      outputs: [[4, 2]],
      macs: 2 * 3 * 4,
      flops: 2 * 2 * 3 * 4,
    },
    {
      title: 'takes the diagonal of a repeated label',
      op: 'Einsum',
      attributes: equation('ii->i'),
      inputs: [[3, 3]],
      outputs: [[3]],
    },
  ]);

  const refused: readonly (readonly [string, readonly RowInput[], RegExp])[] = [
    ['ij,jk->ik', [[2, 3]], /for 1 operands/],
    ['ij->ik', [[2, 3]], /output term/],
    ['ijk->i', [[2, 3]], /rank 2/],
    [
      'ij,jk->ik',
      [
        [2, 3],
        [4, 5],
      ],
      /"j" the extents 3 and 4/,
    ],
    ['i-j->i', [[2, 3]], /equation/],
    ['...ijk->i', [[2, 3]], /rank 2/],
  ];
  it.each(refused)('refuses %s', (text, inputs, message) => {
    expect(() => priceRow({ op: 'Einsum', attributes: equation(text), inputs })).toThrow(message);
  });

  it('refuses a node without an equation', () => {
    expect(() => priceRow({ op: 'Einsum', inputs: [[2, 3]] })).toThrow(/lacks its attribute/);
  });

  it('knows no price of more operands than it can order', () => {
    const inputs = Array.from({ length: 9 }, () => [2, 2]);
    const text = 'ab,bc,cd,de,ef,fg,gh,hi,ij->aj';
    const { macs, outputs } = priceRow({ op: 'Einsum', attributes: equation(text), inputs });
    expect({ macs, shape: outputs[0]?.shape }).toEqual({ macs: null, shape: [2, 2] });
  });
});
