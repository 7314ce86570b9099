import { describe, expect, it } from 'vitest';
import { originalNames } from '../../src/explain/fused-name.ts';

describe('what a traced node may be called in the model', () => {
  // Names as onnxruntime 1.30 traces them.
  it.each([
    ['/f/f.2/Relu_output_0_nchwc', '/f/f.2/Relu_output_0'],
    ['r8_bn_nchwc', 'r8'],
    ['r10_mul_nchwc', 'r10'],
    ['/fc/MatMul/MatMulAddFusion', '/fc/MatMul'],
    ['/attn/MatMul/MatMulScaleFusion/', '/attn/MatMul'],
    ['/fc/MatMul/MatMulAddFusion_token_12', '/fc/MatMul'],
    ['/attn/Reshape_3_new_reshape', '/attn/Reshape_3'],
    ['fused n16', 'n16'],
    ['/c/Conv_token_1', '/c/Conv'],
  ])('%s may be %s', (traced, original) => {
    expect(originalNames(traced)).toContain(original);
  });

  it('tries the name as it is first, since a model may use such names itself', () => {
    expect(originalNames('r8_bn_nchwc')).toEqual(['r8_bn_nchwc', 'r8_bn', 'r8']);
    expect(originalNames('plain')).toEqual(['plain']);
  });

  it('ends for a name that is made of additions', () => {
    expect(originalNames('x'.concat('_nchwc'.repeat(10_000))).length).toBeLessThan(16);
  });
});
