import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { configPath, rulesFrom, withInputs } from '../../src/action/rules.ts';

const path = '.github/model-budget.yml';
const two = `version: 1
models:
  a: { path: a.onnx, latency: { provider: cpu } }
  b: { path: b.onnx }
`;
const one = two.replace(/^ {2}b.*\n/m, '');

function rules(ofBase: string | undefined, ofHead: string | undefined, hasBase = true) {
  const { config, givenUp, notes } = rulesFrom({ path, ofBase, ofHead, hasBase });
  const codes = notes.map(({ code }) => code);
  return { models: Object.keys(config.models), givenUp: [...givenUp], codes };
}

describe('the rules of a run', () => {
  it.each([
    ['the same on both sides', two, two, ['a', 'b'], [], []],
    ['the base’s where the head changes them', two, one, ['a', 'b'], ['b'], ['config-changed']],
    ['the base’s where the head adds a model', one, two, ['a'], [], ['config-changed']],
    [
      'the base’s where the head removes them',
      two,
      undefined,
      ['a', 'b'],
      ['a', 'b'],
      ['config-changed'],
    ],
    [
      'the base’s where the head’s cannot be read',
      two,
      'models: [',
      ['a', 'b'],
      [],
      ['config-changed'],
    ],
    ['the head’s where the base has none', undefined, one, ['a'], [], ['config-new']],
  ])('are %s', (_, ofBase, ofHead, models, givenUp, codes) => {
    expect(rules(ofBase, ofHead)).toEqual({ models, givenUp, codes });
  });

  it('are the checkout’s, which is no news, where there is no base', () => {
    expect(rules(undefined, one, false)).toEqual({ models: ['a'], givenUp: [], codes: [] });
  });

  it('must be somewhere', () => {
    expect(() => rules(undefined, undefined)).toThrow(`no config at ${path}`);
  });
});

describe('inputs', () => {
  const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? '');

  it('beat the config', () => {
    const { config } = rulesFrom({ path, ofBase: two, ofHead: two, hasBase: true });
    const inputs = read({ provider: 'cuda', comment: 'never', 'fail-on': 'undecided' });
    const changed = withInputs(config, inputs);
    expect(changed).toMatchObject({ comment: 'never', failOn: 'undecided' });
    expect(changed.models['a']?.latency?.provider).toBe('cuda');
    expect(changed.models['b']?.latency).toBeUndefined();
    expect(withInputs(config, read({}))).toEqual(config);
  });

  it('name the config, or leave it where it usually is', () => {
    expect(configPath(read({ config: 'x.yml' }))).toBe('x.yml');
    expect(configPath(read({}))).toBe(path);
  });

  it.each([
    ['mode', 'both'],
    ['run-untrusted-models-with-secrets', 'true'],
    ['comment', 'sometimes'],
  ])('refuse a word that is none of theirs: %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(`input ${name}: `);
  });
});
