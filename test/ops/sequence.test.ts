import { describe, expect, it } from 'vitest';
import { findOp } from '../../src/ops/index.ts';
import { priceRow, scalar } from '../support/op-rows.ts';

describe('sequences and optionals', () => {
  it('cost nothing, and are neither of a type nor of a shape', () => {
    for (const op of ['SequenceConstruct', 'SequenceAt', 'SplitToSequence', 'Optional']) {
      const { outputs, flops } = priceRow({ op, inputs: [[2, 3], scalar(1, 'int64')] });
      expect(outputs).toMatchObject([{ type: null, shape: null, data: null }]);
      expect(flops).toBe(0);
    }
  });

  it('have a length that is a number', () => {
    const { outputs } = priceRow({ op: 'SequenceLength', inputs: ['open'] });
    expect(outputs).toEqual([{ type: 'int64', shape: [], data: null }]);
  });

  it('hand a tensor on that was never wrapped', () => {
    const { outputs } = priceRow({ op: 'OptionalGetElement', opset: 18, inputs: [[2, 3]] });
    expect(outputs[0]?.shape).toEqual([2, 3]);
  });

  it('have no price for a graph that runs on each element', () => {
    expect(priceRow({ op: 'SequenceMap', inputs: ['open'] }).macs).toBeNull();
  });
});

describe('random numbers', () => {
  it('are marked, so that nobody takes them for constants', () => {
    for (const name of ['RandomNormal', 'RandomUniformLike', 'Bernoulli', 'Multinomial']) {
      expect(findOp('', name, 17)?.random, name).toBe(true);
    }
  });

  it('need a shape', () => {
    expect(() => priceRow({ op: 'RandomNormal', inputs: [] })).toThrow(/"shape"/);
  });

  it('have the type that they are told, else that of the input', () => {
    const typed = (dtype: number) =>
      priceRow({ op: 'RandomNormalLike', inputs: [[2]], attributes: { dtype: { int: dtype } } });
    expect(typed(11).outputs[0]?.type).toBe('float64');
    expect(() => typed(99)).toThrow(/element type 99 in "dtype"/);
  });
});

describe('training', () => {
  const domain = 'ai.onnx.preview.training';

  it('hands tensors and states out again, without a price', () => {
    const inputs = [[], [], [2], [3], [2], [3], [2], [3]];
    const outputs = [null, null, null, null];
    const { outputs: results, flops } = priceRow({ op: 'Adagrad', domain, inputs, outputs });
    expect(results.map(({ shape }) => shape)).toEqual([[2], [3], [2], [3]]);
    expect(flops).toBeNull();
  });

  it('refuses a list of inputs that does not come out even', () => {
    expect(() => priceRow({ op: 'Adam', domain, inputs: [[], [], [2], [2]] })).toThrow(/4 inputs/);
  });
});
