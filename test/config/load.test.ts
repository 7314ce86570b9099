import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { withBudget, withModel } from './texts.ts';

/** The example of docs and contract: every section once. */
const example = `version: 1
models:
  digits:
    path: models/digits.onnx
    dims: { batch: 1 }
    evaluate:
      task: classification
      dataset: { layout: image-folder, path: fixtures/digits }
      preprocess: { color: L, resize: 28, scale: 255, mean: [0.1307], std: [0.3081], layout: NCHW }
      scores: logits
    latency: { provider: cpu, threads: 1, max-seconds: 120 }
    budgets:
      top1:        { max-drop: 0.5pp, min: 97% }
      macs:        { max-increase: 2%, max: 600M }
      params:      { max: 4M }
      size:        { max-increase: 10kB }
      peak-memory: { max: 64MiB }
      latency:     { max-increase: 5%, max: 4ms, on-undecided: warn }
waivers:
  - { model: digits, metric: params, ceiling: 5M, expires: 2027-01-31, reason: wider head for v2, issue: 123 }
`;

/** What a dataset and a classification have where the config says nothing. */
const dataset = {
  images: null,
  targets: null,
  split: null,
  slices: [],
  keys: null,
  onUnreadable: 'fail',
} as const;
const options = {
  scores: 'auto',
  ties: 'lowest-index',
  classWeights: null,
  labelSmoothing: 0,
  labelOffset: 0,
} as const;

const gate = { level: 'error', onUndecided: 'warn' } as const;

const latencyDefaults = {
  provider: 'cpu',
  threads: 1,
  maxSeconds: 120,
  thorough: false,
  prove: 'over',
  at: [],
  feed: 'made',
  inputs: {},
  baseProfile: [],
  headProfile: [],
} as const;

describe('loadConfig', () => {
  it('reads the example, waiver included', () => {
    expect(loadConfig(example, 'config.yml')).toEqual({
      version: 1,
      models: {
        digits: {
          path: 'models/digits.onnx',
          dims: { batch: 1 },
          evaluate: {
            task: 'classification',
            dataset: { ...dataset, layout: 'image-folder', path: 'fixtures/digits' },
            preprocess: {
              kind: 'spec',
              spec: {
                color: 'L',
                resize: { kind: 'shorter', side: 28 },
                backend: 'pillow',
                filter: 'bilinear',
                window: null,
                scale: 255,
                mean: [0.1307],
                std: [0.3081],
                layout: 'NCHW',
                type: 'float32',
              },
            },
            options: { ...options, scores: 'logits' },
            decodeModule: null,
            batchSize: 32,
            maxSeconds: 1_800,
          },
          latency: latencyDefaults,
          trace: latencyDefaults,
          budgets: {
            top1: {
              ...gate,
              limits: {
                'max-drop': { kind: 'difference', amount: 0.005, text: '0.5pp' },
                min: { kind: 'absolute', amount: 0.97, text: '97%' },
              },
            },
            macs: {
              ...gate,
              limits: {
                'max-increase': { kind: 'relative', amount: 0.02, text: '2%' },
                max: { kind: 'absolute', amount: 600e6, text: '600M' },
              },
            },
            params: { ...gate, limits: { max: { kind: 'absolute', amount: 4e6, text: '4M' } } },
            size: {
              ...gate,
              limits: { 'max-increase': { kind: 'difference', amount: 1e4, text: '10kB' } },
            },
            'peak-memory': {
              ...gate,
              limits: { max: { kind: 'absolute', amount: 2 ** 26, text: '64MiB' } },
            },
            latency: {
              ...gate,
              limits: {
                'max-increase': { kind: 'relative', amount: 0.05, text: '5%' },
                max: { kind: 'absolute', amount: 4, text: '4ms' },
              },
            },
          },
        },
      },
      waivers: [
        {
          model: 'digits',
          metric: 'params',
          ceiling: 5e6,
          ceilingText: '5M',
          expires: '2027-01-31',
          reason: 'wider head for v2',
          issue: 123,
        },
      ],
      comment: 'always',
      failOn: 'exceeded',
      checkRun: false,
      approvalLabel: null,
      trend: null,
    });
  });

  it('reads the config of the digits example', () => {
    const url = new URL('../../examples/digits/model-budget.yml', import.meta.url);
    expect(Object.keys(loadConfig(readFileSync(url, 'utf8'), 'x').models)).toEqual(['digits']);
  });

  it('has these defaults', () => {
    expect(loadConfig(withModel(), 'config.yml')).toEqual({
      version: 1,
      models: { a: { path: 'a.onnx', dims: {}, budgets: {} } },
      waivers: [],
      comment: 'always',
      failOn: 'exceeded',
      checkRun: false,
      approvalLabel: null,
      trend: null,
    });
    const sections = withModel(
      '    evaluate: { task: classification, dataset: { layout: npz, path: d.npz }, preprocess: {} }',
      '    latency: {}',
      '    budgets: { macs: {} }',
    );
    expect(loadConfig(sections, 'config.yml').models['a']).toEqual({
      path: 'a.onnx',
      dims: {},
      evaluate: {
        task: 'classification',
        dataset: { ...dataset, layout: 'npz', path: 'd.npz' },
        preprocess: { kind: 'spec', spec: expect.objectContaining({ color: 'RGB', scale: 255 }) },
        options,
        decodeModule: null,
        batchSize: 32,
        maxSeconds: 1_800,
      },
      latency: latencyDefaults,
      trace: latencyDefaults,
      budgets: { macs: { ...gate, limits: {} } },
    });
  });

  it.each(['latency', 'latency-p90', 'latency-p99', 'throughput', 'load-time'])(
    'measures latency where only a budget asks: %s',
    (metric) => {
      const config = loadConfig(withBudget(`${metric}: { max-increase: 5% }`), 'config.yml');
      expect(config.models['a']?.latency).toEqual(latencyDefaults);
    },
  );

  it('fails what is undecided on every measured time, and nothing else, by prove: within', () => {
    const budgets = [
      'latency: { max-increase: 5% }',
      'throughput: { max-drop: 5% }',
      'macs: { max: 1M }',
    ];
    const prove = (mode: string) => {
      const lines = [
        '    latency: { prove: MODE }',
        '    budgets:',
        ...budgets.map((b) => `      ${b}`),
      ];
      const text = withModel(...lines.map((line) => line.replace('MODE', mode)));
      const { budgets: read } = loadConfig(text, 'x').models['a'] ?? expect.fail();
      return [read.latency, read.throughput, read.macs].map((budget) => budget?.onUndecided);
    };
    expect(prove('within')).toEqual(['fail', 'fail', 'warn']);
    expect(prove('over')).toEqual(['warn', 'warn', 'warn']);
  });

  it('takes numbers where no unit is needed, and spaces around a limit', () => {
    const budgets = loadConfig(withBudget('macs: { max: 600000000, max-increase: "2 % " }'), 'x');
    expect(budgets.models['a']?.budgets.macs?.limits).toEqual({
      max: { kind: 'absolute', amount: 6e8, text: '600000000' },
      'max-increase': { kind: 'relative', amount: 0.02, text: '2 %' },
    });
  });

  it('takes an anchor and its alias', () => {
    const text = 'version: 1\nmodels:\n  a: &m { path: a.onnx }\n  b: *m\n';
    expect(Object.keys(loadConfig(text, 'x').models)).toEqual(['a', 'b']);
  });

  it('reads the label of an approval and the length of a trend', () => {
    const text = `${withModel()}approval-label: ' model-budget: ok '\ntrend: 100\n`;
    expect(loadConfig(text, 'f')).toMatchObject({ approvalLabel: 'model-budget: ok', trend: 100 });
  });
});
