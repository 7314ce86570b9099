import { describe, expect, it } from 'vitest';
import { kindOfOp } from '../../src/explain/kinds.ts';

describe('the kind of an operator', () => {
  it.each([
    ['Conv', 'conv'],
    ['FusedConv', 'conv'],
    ['QLinearConv', 'conv'],
    ['NhwcFusedConv', 'conv'],
    ['ConvTranspose', 'conv'],
    ['Gemm', 'gemm'],
    ['FusedGemm', 'gemm'],
    ['MatMul', 'gemm'],
    ['FusedMatMul', 'gemm'],
    ['MatMulInteger', 'gemm'],
    ['MatMulNBits', 'gemm'],
    ['Attention', 'gemm'],
    ['MultiHeadAttention', 'gemm'],
    ['LSTM', 'gemm'],
    ['MemcpyFromHost', 'movement'],
    ['MemcpyToHost', 'movement'],
    ['ReorderInput', 'movement'],
    ['ReorderOutput', 'movement'],
    ['Transpose', 'movement'],
    ['Reshape', 'movement'],
    ['Split', 'movement'],
    ['Concat', 'movement'],
    ['Slice', 'movement'],
    ['Cast', 'movement'],
    ['Relu', 'other'],
    ['MaxPool', 'other'],
    ['QuantizeLinear', 'other'],
    ['BatchNormalization', 'other'],
  ])('%s is %s', (op, kind) => {
    expect(kindOfOp(op)).toBe(kind);
  });

  it('is other for an operator that nobody knows, and for names of members of objects', () => {
    expect(kindOfOp('MyOp')).toBe('other');
    expect(kindOfOp('constructor')).toBe('other');
    expect(kindOfOp('__proto__')).toBe('other');
    expect(kindOfOp('')).toBe('other');
  });
});
