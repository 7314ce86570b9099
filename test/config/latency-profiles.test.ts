import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { UserError } from '../../src/errors.ts';

const evaluate = 'evaluate: { task: classification, dataset: { layout: npz, path: d.npz } }';

function latencyOf(section: string, rest = '') {
  const text = `version: 1\nmodels: { a: { path: a.onnx, ${rest} latency: { ${section} } } }\n`;
  return loadConfig(text, 'config.yml').models['a']?.latency;
}

function refusal(section: string, rest = ''): string {
  try {
    latencyOf(section, rest);
  } catch (error) {
    if (error instanceof UserError) return `${error.message}\n${error.hint}`;
    throw error;
  }
  return expect.fail('it was accepted');
}

describe('profiles of other tools', () => {
  it('are one file or several of each side', () => {
    const latency = latencyOf('base-profile: p/base.json, head-profile: [p/h.json, p/times.json]');
    expect(latency).toMatchObject({
      baseProfile: ['p/base.json'],
      headProfile: ['p/h.json', 'p/times.json'],
    });
    expect(latencyOf('')).toMatchObject({ baseProfile: [], headProfile: [] });
    expect(latencyOf('base-profile: a/../b.json, head-profile: ..c.json')).toBeDefined();
  });

  it.each([
    ['of one side', 'base-profile: a.json', 'models.a.latency.head-profile'],
    ['of the other side', 'head-profile: a.json', 'models.a.latency.base-profile'],
    [
      'above the repository',
      'base-profile: ../a.json, head-profile: b.json',
      'inside the repository',
    ],
    ['that climb out', 'base-profile: b.json, head-profile: a/../../b', 'inside the repository'],
    ['anywhere on the machine', 'base-profile: /a.json, head-profile: b', 'inside the repository'],
    ['of another drive', "base-profile: 'c:\\a.json', head-profile: b", 'inside the repository'],
    ['above, as Windows writes it', "base-profile: '..\\a', head-profile: b", 'inside the repo'],
    ['that are none', 'base-profile: [], head-profile: b', 'models.a.latency.base-profile'],
    ['that are too many', 'base-profile: [a, b, c, d], head-profile: b', 'latency.base-profile'],
  ])('are refused %s', (_, section, expected) => {
    expect(refusal(section)).toContain(expected);
  });
});

describe('what a model is fed with', () => {
  it('is made up, or the dataset of its evaluation', () => {
    expect(latencyOf('')).toMatchObject({ feed: 'made' });
    expect(latencyOf('feed: dataset', `${evaluate},`)).toMatchObject({ feed: 'dataset' });
  });

  it('cannot be a dataset that is not there, nor both', () => {
    expect(refusal('feed: dataset')).toContain('models.a.latency.feed: dataset needs evaluate');
    const both = 'feed: dataset, inputs: { x: { values: [1] } }';
    expect(refusal(both, `${evaluate},`)).toContain('models.a.latency.inputs');
    expect(refusal('feed: random')).toContain('models.a.latency.feed');
  });
});
