import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { UserError } from '../../src/errors.ts';

function inputsOf(inputs: string) {
  const text = `version: 1\nmodels:\n  a:\n    path: a.onnx\n    latency:\n      inputs: ${inputs}\n`;
  return loadConfig(text, 'config.yml').models['a']?.latency?.inputs;
}

describe('the inputs of a latency', () => {
  it.each([
    ['{ low: 0, high: 9 }', { shape: null, fill: { kind: 'range', low: 0, high: 9 } }],
    ['{ low: -1.5, high: -1.5 }', { shape: null, fill: { kind: 'range', low: -1.5, high: -1.5 } }],
    ['{ values: [1, a] }', { shape: null, fill: { kind: 'values', values: [1, 'a'] } }],
    ['{ shape: [0, 4] }', { shape: [0, 4], fill: null }],
    ['{ shape: [], values: [5] }', { shape: [], fill: { kind: 'values', values: [5] } }],
  ])('are %s', (text, expected) => {
    expect(inputsOf(`{ x: ${text} }`)).toEqual({ x: expected });
  });

  it('are made by their type and shape where nothing is said', () => {
    expect(inputsOf('{}')).toEqual({});
  });

  it.each([
    ['{ low: 0 }', 'write low and a high that is no smaller, or values alone'],
    ['{ low: 2, high: 1 }', 'write low and a high that is no smaller, or values alone'],
    ['{ low: 0, high: 1, values: [1] }', 'write low and a high that is no smaller'],
    ['{ values: [] }', 'models.a.latency.inputs.x.values'],
    ['{ shape: [-1] }', 'models.a.latency.inputs.x.shape.0'],
    ['{ shape: [1.5] }', 'models.a.latency.inputs.x.shape.0'],
    ['{ value: [1] }', 'did you mean "values"?'],
  ])('are no %s', (text, expected) => {
    const load = () => inputsOf(`{ x: ${text} }`);
    expect(load).toThrow(UserError);
    try {
      load();
    } catch (error) {
      const { message, hint } = error as UserError;
      expect(`${message}\n${hint}`).toContain(expected);
      expect(message).toMatch(/^config\.yml:6:\d+: /);
    }
  });
});
