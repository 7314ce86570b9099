import { describe, expect, it } from 'vitest';
import { bitsOf, bytesOf, elementTypeOf, familyOf } from '../../src/onnx/element-type.ts';

describe('element types', () => {
  it('have the numbers of TensorProto.DataType', () => {
    expect(elementTypeOf(1)).toBe('float32');
    expect(elementTypeOf(7)).toBe('int64');
    expect(elementTypeOf(16)).toBe('bfloat16');
    expect(elementTypeOf(22)).toBe('int4');
    expect(elementTypeOf(0)).toBeUndefined();
    expect(elementTypeOf(1000)).toBeUndefined();
  });

  it('have a width, except strings', () => {
    expect(bitsOf('float16')).toBe(16);
    expect(bitsOf('int4')).toBe(4);
    expect(bitsOf('string')).toBeNull();
  });

  it('are packed below one byte, the last byte filled up', () => {
    expect(bytesOf('int4', 3)).toBe(2);
    expect(bytesOf('uint2', 9)).toBe(3);
    expect(bytesOf('float32', 3)).toBe(12);
    expect(bytesOf('complex128', 1)).toBe(16);
    expect(bytesOf('string', 3)).toBeNull();
  });

  it('belong to a family', () => {
    expect(familyOf('float8e4m3fn')).toBe('float');
    expect(familyOf('uint4')).toBe('integer');
    expect(familyOf('bool')).toBe('bool');
  });
});
