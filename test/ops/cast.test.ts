import { describe, expect, it } from 'vitest';
import { floats, ints, priceRow, testRows } from '../support/op-rows.ts';

describe('changes of type', () => {
  testRows([
    {
      title: 'takes the type of another tensor, cut toward zero',
      op: 'CastLike',
      inputs: [floats(1.9, -1.9), ints(0)],
      outputs: [[2]],
      data: [1, -1],
    },
  ]);

  it('keep elements as they are where the type stays', () => {
    const attributes = { to: { int: 7 } };
    const inputs = [ints(2 ** 53)];
    expect(priceRow({ op: 'Cast', inputs, attributes }).outputs[0]?.data).toEqual([2 ** 53]);
  });

  it('do not follow a number that its new type cannot hold', () => {
    const attributes = { to: { int: 2 } };
    const { outputs } = priceRow({ op: 'Cast', inputs: [ints(-1, 255, 256)], attributes });
    expect(outputs[0]).toMatchObject({ type: 'uint8', data: [null, 255, null] });
  });

  it('were named by text before operator set 6', () => {
    const named = (to: string) =>
      priceRow({ op: 'Cast', opset: 5, inputs: [[2]], attributes: { to: { string: to } } });
    expect(named('FLOAT').outputs[0]?.type).toBe('float32');
    expect(named('DOUBLE').outputs[0]?.type).toBe('float64');
    expect(named('INT64').outputs[0]?.type).toBe('int64');
    expect(() => named('WORD')).toThrow(/target type word/);
  });

  it('of the bits leave the elements open', () => {
    const attributes = { to: { int: 6 } };
    const { outputs } = priceRow({ op: 'BitCast', opset: 26, inputs: [floats(1)], attributes });
    expect(outputs[0]).toEqual({ type: 'int32', shape: [1], data: null });
  });
});
