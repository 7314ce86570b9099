import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { UserError } from '../../src/errors.ts';
import { withBudget, withModel } from './texts.ts';

function refusal(text: string): UserError {
  try {
    loadConfig(text, 'config.yml');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return expect.fail(`accepted: ${text}`);
}

describe('a wrong config is answered with place, field and remedy', () => {
  it.each<readonly [string, string, string, string]>([
    [
      'an unknown key at the top',
      `${withModel()}waiver: []\n`,
      '5:1: unknown key "waiver"',
      'did you mean "waivers"?',
    ],
    [
      'an unknown key of a model',
      withModel('    laterncy: {}'),
      '5:5: models.a: unknown key "laterncy"',
      'did you mean "latency"?',
    ],
    [
      'an unknown key of a dataset',
      withModel('    evaluate: { task: classification, dataset: { layot: npz, path: x } }'),
      '5:50: models.a.evaluate.dataset: unknown key "layot"',
      'did you mean "layout"?',
    ],
    [
      'an unknown limit',
      withBudget('macs: { max-increse: 2% }'),
      '6:15: models.a.budgets.macs: unknown key "max-increse"',
      'did you mean "max-increase"?',
    ],
    [
      'an unknown metric',
      withBudget('macss: { max: 2M }'),
      '6:7: models.a.budgets: unknown key "macss"',
      'did you mean "macs"?',
    ],
    [
      'a key that is near to none',
      withModel('    abracadabra: 1'),
      '5:5: models.a: unknown key "abracadabra"',
      'use one of: path, dims, evaluate, latency, budgets',
    ],
    [
      'a key with a line end',
      withModel('    "a\\nb": 1'),
      '5:5: models.a: unknown key "a b"',
      'use one of: path, dims, evaluate, latency, budgets',
    ],
    [
      'a wrong choice',
      withBudget('macs: { level: warning }'),
      '6:22: models.a.budgets.macs.level: "warning" is not one of off, warn, error',
      'did you mean "warn"?',
    ],
    [
      'a wrong metric of a waiver',
      `${withModel()}waivers:\n  - { model: a, metric: param, ceiling: 5M, expires: 2027-01-31, reason: x }\n`,
      '6:25: waivers.0.metric: "param" is not one of top1, top5, ',
      'did you mean "params"?',
    ],
    [
      'a waiver for a model that is not there',
      `${withModel()}waivers:\n  - { model: b, metric: macs, ceiling: 5M, expires: 2027-01-31, reason: x }\n`,
      '6:14: waivers.0.model: no model "b"',
      'did you mean "a"?',
    ],
    [
      'a ceiling that is no value',
      `${withModel()}waivers:\n  - { model: a, metric: size, ceiling: 5M, expires: 2027-01-31, reason: x }\n`,
      '6:40: waivers.0.ceiling: "5M" is not a value here, write for example 64MiB',
      'mend this value',
    ],
    [
      'a day that is none',
      `${withModel()}waivers:\n  - { model: a, metric: macs, ceiling: 5M, expires: 31.1.2027, reason: x }\n`,
      '6:53: waivers.0.expires: write a day such as 2027-01-31',
      'mend this value',
    ],
    [
      'a budget on what nobody measures',
      withBudget('top1: { min: 97% }'),
      '6:7: models.a.budgets.top1: nothing measures it',
      'add evaluate to the model "a", or remove the budget',
    ],
    [
      'an id with markup',
      'version: 1\nmodels:\n  "<b>": { path: a }\n',
      '3:3: models.<b>: use letters, digits, dots, dashes, underscores',
      'use letters, digits, dots, dashes, underscores',
    ],
    ['no models', 'version: 1\n', '1:1: models: missing', 'add it'],
    ['no model', 'version: 1\nmodels: {}\n', '2:9: models: name at least one model', 'mend'],
    ['no version', 'models: { a: { path: a } }\n', '1:1: version: missing', 'use one of: 1'],
    [
      'another version',
      'version: 2\nmodels: { a: { path: a } }\n',
      '1:10: version: "2" is not one of 1',
      'did you mean "1"?',
    ],
    [
      'a model without a path',
      'version: 1\nmodels:\n  a: {}\n',
      '3:3: models.a.path: missing',
      'add',
    ],
    [
      'a numbered model without a path',
      'version: 1\nmodels:\n  7: {}\n',
      '3:3: models.7.path: missing',
      'add it',
    ],
    [
      'an evaluation without a task',
      withModel('    evaluate: {}'),
      '5:5: models.a.evaluate.task: missing',
      'use one of: classification',
    ],
    ['a model that is text', 'version: 1\nmodels:\n  a: b\n', '3:6: models.a: ', 'mend this value'],
    [
      'a dimension of zero',
      withModel('    dims: { batch: 0 }'),
      '5:20: models.a.dims.batch: ',
      'mend this value',
    ],
    [
      'a choice that is a mapping which lies about its text',
      withBudget('macs: { level: { toString: 1 } }'),
      '6:22: models.a.budgets.macs.level: ',
      'mend this value',
    ],
    ['an empty file', '', '1:1: ', 'mend this value'],
    ['only comments', '# nothing\n', '1:1: ', 'mend this value'],
    ['a file that is text', 'hello\n', '1:1: ', 'mend this value'],
    ['a file that is a list', '- version: 1\n', '1:1: ', 'mend this value'],
    ['broken YAML', 'version: [1\n', '', 'mend the YAML'],
    ['a tab as indentation', 'version: 1\nmodels:\n\ta: {}\n', '3:1: Tabs are', 'mend the YAML'],
    ['a key twice', 'version: 1\nversion: 1\n', '2:1: Map keys must be unique', 'mend the YAML'],
    [
      'two documents',
      `${withModel()}---\na: 1\n`,
      '5:1: Source contains multiple',
      'mend the YAML',
    ],
    ['an alias to nothing', 'version: 1\nmodels: *m\n', ' Unresolved alias', 'write the value out'],
  ])('%s', (_, text, message, hint) => {
    const error = refusal(text);
    expect(error.code).toBe('bad-config');
    expect(error.message).toContain(message.startsWith(' ') ? message : `config.yml:${message}`);
    expect(error.message).not.toMatch(/[\n\t]/);
    expect(error.hint).toContain(hint);
  });

  it.each([
    ['macs', 'max', '2X', '600M'],
    ['macs', 'max', '2MB', '600M'],
    ['macs', 'max', '-2M', '600M'],
    ['macs', 'max', 'NaN', '600M'],
    ['macs', 'max', '"1e400"', '600M'],
    ['size', 'max', '2M', '64MiB'],
    ['size', 'max', '2', '64MiB'],
    ['latency', 'max', '4m', '4ms'],
    ['latency', 'max', '4', '4ms'],
    ['macs', 'max-increase', '-1%', '2%'],
    ['macs', 'max-increase', '1pp', '2%'],
    ['size', 'max-increase', '5 apples', '2%'],
    ['latency', 'max-increase', '5pp', '2%'],
  ])('%s: { %s: %s } is no limit', (metric, kind, limit, example_) => {
    const { message } = refusal(withBudget(`${metric}: { ${kind}: ${limit} }`));
    expect(message).toContain(`models.a.budgets.${metric}.${kind}: "${limit.replaceAll('"', '')}"`);
    expect(message).toContain(`write for example ${example_}`);
  });

  it.each([
    ["''", 'approval-label'],
    ["' '", 'approval-label'],
    ['x'.repeat(51), 'approval-label'],
    ['[a]', 'approval-label'],
    ['0', 'trend'],
    ['1', 'trend'],
    ['101', 'trend'],
    ['2.5', 'trend'],
    ['true', 'trend'],
  ])('%s is no %s', (value, key) => {
    const text = `${withModel()}${key}: ${value}\n`;
    expect(refusal(text).message).toMatch(new RegExp(`^config\\.yml:5:\\d+: ${key}: `));
  });

  it.each(['0.5', '50', '-1pp'])('a drop of accuracy by %s could mean anything', (limit) => {
    const evaluate = '    evaluate: { task: classification, dataset: { layout: npz, path: x } }';
    const text = withModel(evaluate, '    budgets:', `      top1: { max-drop: ${limit} }`);
    expect(refusal(text).message).toContain('write for example 0.5pp');
  });

  it.each(['[{}]', '[{ batch: 8 }, { batch: 8 }]', '[{ a: 1, b: 2 }, { b: 2, a: 1 }]'])(
    'other extents that are none, or twice the same: %s',
    (at) => {
      const error = refusal(withModel(`    latency: { at: ${at} }`));
      expect(error.message).toContain('models.a.latency.at: name at least one dimension in each');
    },
  );

  it('a latency budget under 1 % would never be kept', () => {
    const error = refusal(withBudget('latency: { max-increase: 0.9% }'));
    expect(error.message).toBe(
      'config.yml:6:32: models.a.budgets.latency.max-increase: a latency budget under 1% cannot be told from noise, use 1% or more',
    );
    expect(() => loadConfig(withBudget('latency: { max-increase: 1% }'), 'x')).not.toThrow();
    expect(refusal(withBudget('throughput: { max-drop: 0.9% }')).message).toContain('under 1%');
    expect(refusal(withBudget('latency-p99: { max-increase: 0% }')).message).toContain('under 1%');
  });

  it('an alias bomb goes off nowhere', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
      bomb.push(`${to}: &${to} [${new Array(9).fill(`*${from}`).join(', ')}]`);
    }
    expect(refusal(bomb.join('\n')).message).toMatch(/^config\.yml: Excessive alias count/);
  });

  it('a file of more than 1 MiB is not read at all', () => {
    const error = refusal(`${withModel()}#${'x'.repeat(2 ** 20)}`);
    expect(error.message).toBe('config.yml: the file is larger than 1 MiB');
  });

  it('more models than a person would write', () => {
    const models = Array.from({ length: 257 }, (_, index) => `  m${index}: { path: a }`);
    const error = refusal(['version: 1', 'models:', ...models].join('\n'));
    expect(error.message).toContain('models: at most 256');
  });
});
