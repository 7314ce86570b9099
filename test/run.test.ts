import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareConfigs } from '../src/config/compare.ts';
import { loadConfig } from '../src/config/load.ts';
import { UserError } from '../src/errors.ts';
import { type Evidence, parseEvidence, serialiseEvidence } from '../src/evidence.ts';
import type { SideSource } from '../src/measure/locate.ts';
import type { Step } from '../src/measure/plan.ts';
import type { Runner } from '../src/measure/runner.ts';
import { measure, planOf, type RunEffects, run } from '../src/run.ts';
import {
  createEvaluation,
  createEvidence,
  createProfile,
  createRecorded,
  createRound,
  createTrace,
} from './support/evidence.ts';

const digits = (name: string) =>
  fileURLToPath(new URL(`../examples/digits/${name}.onnx`, import.meta.url));

const config = loadConfig(
  `version: 1
models:
  digits:
    path: models/digits.onnx
    dims: { batch: 1 }
    evaluate: { task: classification, dataset: { layout: npz, path: data/d.npz } }
    budgets: { top1: { min: 50% }, macs: { max: 2M }, latency: { max-increase: 5% } }
`,
  'config.yml',
);

/** A side whose files are given by hand. */
function sideOf(ref: string, paths: Readonly<Record<string, string>>): SideSource {
  const file = async (path: string) => paths[path];
  return {
    revision: { ref, sha: null, why: 'by hand' },
    files: { file, files: (asked) => Promise.all(asked.map(file)) },
    pathOf: (model) => model.path,
  };
}

const measured: Runner = async (step) => {
  switch (step.kind) {
    case 'profile':
      return { kind: 'profile', profile: createProfile() };
    case 'evaluate':
      return { kind: 'evaluation', evaluation: createEvaluation('+'.repeat(20)).value };
    case 'trace':
      return { kind: 'trace', trace: createTrace().value };
    case 'recorded':
      return { kind: 'recorded', recorded: createRecorded() };
    case 'round':
      return { kind: 'round', round: createRound(2, 2) };
  }
};

interface Recorded {
  readonly effects: RunEffects;
  readonly events: string[];
  readonly saved: Evidence[];
}

function record(runner: Runner, saveEvidence?: RunEffects['saveEvidence']): Recorded {
  const events: string[] = [];
  const saved: Evidence[] = [];
  const effects: RunEffects = {
    createRunner: () => runner,
    environment: async () => {
      events.push('environment');
      return createEvidence().environment;
    },
    nowMs: () => 0,
    onStep: ({ kind }: Step) => events.push(kind),
    saveEvidence:
      saveEvidence ??
      (async (evidence) => {
        events.push('saved');
        saved.push(evidence);
      }),
  };
  return { effects, events, saved };
}

function request(base = sideOf('base', onlyBase), head = sideOf('head', onlyHead)) {
  const rest = {
    root: '/repository',
    notes: [],
    givenUp: new Set<string>(),
    day: '2026-11-22',
    tool: 'model-budget 0.1.0',
  };
  return { config, base, head, ...rest };
}

const onlyBase = { 'models/digits.onnx': digits('base') };
const onlyHead = { 'models/digits.onnx': digits('head-depthwise') };

describe('run', () => {
  it('measures, asks for the machine, saves, and only then judges', async () => {
    const { effects, events, saved } = record(measured);
    const { outcome } = await run(request(), effects);
    expect(events.slice(0, 4)).toEqual(['profile', 'profile', 'evaluate', 'evaluate']);
    expect(events.slice(4, 6)).toEqual(['trace', 'trace']);
    expect(events.slice(6, -2)).toEqual(new Array(8).fill('round'));
    expect(events.slice(-2)).toEqual(['environment', 'saved']);
    expect(outcome.verdict).toBe('within');
    expect(outcome.models[0]?.verdicts).toHaveLength(3);
    expect(saved[0]?.models[0]?.base).toMatchObject({ kind: 'present' });
  });

  it('keeps in the evidence how the head changes the config, and tells it', async () => {
    const configChange = compareConfigs('f.yml', 'version: 1', 'version: 2');
    const { effects, saved } = record(measured);
    const { outcome } = await run({ ...request(), configChange }, effects);
    expect(saved[0]?.configChange).toEqual(configChange);
    expect(outcome.configChange).toMatchObject({ file: 'f.yml', rules: { kind: 'unloadable' } });
    const plain = record(measured);
    await run(request(), plain.effects);
    expect(plain.saved[0]).not.toHaveProperty('configChange');
  });

  it('measures until an absolute limit on latency is decided as well', async () => {
    const { effects, saved } = record(async (step) =>
      step.kind === 'round'
        ? { kind: 'round', round: createRound(2, step.round % 2 === 0 ? 1.9 : 2.1) }
        : measured(step),
    );
    const [digits = expect.fail()] = Object.values(config.models);
    const limit = (text: string) => {
      const yaml = `version: 1\nmodels: { digits: { path: m, budgets: { latency: { max: ${text} } } } }\n`;
      const { budgets } = loadConfig(yaml, 'x').models['digits'] ?? expect.fail();
      return { ...config, models: { digits: { ...digits, budgets } } };
    };
    for (const text of ['3ms', '2ms']) await run({ ...request(), config: limit(text) }, effects);
    const counts = saved.map(({ models }) => {
      const latency = models[0]?.latency;
      return latency?.kind === 'measured' ? latency.value.rounds.length : 0;
    });
    expect(counts).toEqual([8, 27]);
  });

  it('saves evidence that can be read again', async () => {
    const { effects, saved } = record(measured);
    await run(request(), effects);
    const [evidence = expect.fail()] = saved;
    expect(parseEvidence(serialiseEvidence(evidence), 'e')).toEqual(evidence);
  });

  it('names both files by their own hashes', async () => {
    const { effects, saved } = record(measured);
    await run(request(), effects);
    const { base, head } = saved[0]?.models[0] ?? expect.fail();
    if (base.kind !== 'present' || head.kind !== 'present') return expect.fail();
    expect(base.file.path).toBe('models/digits.onnx');
    expect(base.file.sha256).not.toBe(head.file.sha256);
  });

  it('saves and judges even where nothing can be measured', async () => {
    const { effects, saved } = record(async () => {
      throw new UserError('runtime-missing', 'no runtime', 'install it');
    });
    const { outcome } = await run(request(), effects);
    expect(saved).toHaveLength(1);
    expect(outcome.verdict).toBe('undecided');
    expect(outcome.models[0]?.failures).toEqual([
      { code: 'runtime-missing', message: 'digits: no runtime', hint: 'install it' },
    ]);
  });

  it('saves and judges where there is no model at all', async () => {
    const { effects, events, saved } = record(measured);
    const { outcome } = await run(request(sideOf('base', {}), sideOf('head', {})), effects);
    expect(events).toEqual(['environment', 'saved']);
    expect(saved).toHaveLength(1);
    expect(outcome.models[0]).toMatchObject({
      state: 'unavailable',
      failures: [{ code: 'model-missing' }],
    });
  });

  it('measures the readable side where the other is no model', async () => {
    const notModel = fileURLToPath(import.meta.url);
    const { effects, events } = record(measured);
    const head = sideOf('head', { 'models/digits.onnx': notModel });
    const { outcome } = await run(request(undefined, head), effects);
    expect(events).toEqual(['profile', 'evaluate', 'trace', 'environment', 'saved']);
    expect(outcome.models[0]?.state).toBe('unavailable');
    expect(outcome.models[0]?.failures).toHaveLength(1);
    expect(outcome.models[0]?.failures[0]?.message).toMatch(/^digits/);
  });

  it('judges a new model by its values', async () => {
    const { effects } = record(measured);
    const { outcome } = await run(request(sideOf('base', {})), effects);
    expect(outcome.models[0]?.state).toBe('new');
    expect(outcome.models[0]?.verdicts.map(({ metric }) => metric)).toEqual(['top1', 'macs']);
    expect(outcome.verdict).toBe('within');
  });

  it('judges the latency of a new model by its absolute limit', async () => {
    const { effects } = record(measured);
    const [digits = expect.fail()] = Object.values(config.models);
    const yaml =
      'version: 1\nmodels: { digits: { path: m, budgets: { latency: { max: 1ms, max-increase: 5% } } } }\n';
    const { budgets } = loadConfig(yaml, 'x').models['digits'] ?? expect.fail();
    const limited = { ...config, models: { digits: { ...digits, budgets } } };
    const { outcome } = await run({ ...request(sideOf('base', {})), config: limited }, effects);
    expect(outcome.models[0]?.verdicts).toMatchObject([
      { metric: 'latency', budget: 'max', verdict: 'exceeded' },
    ]);
  });

  it('misses a model that is gone, unless the config of the head gave it up', async () => {
    const gone = request(undefined, sideOf('head', {}));
    const { outcome: missed } = await run(gone, record(measured).effects);
    expect(missed.models[0]).toMatchObject({
      state: 'unavailable',
      failures: [{ code: 'model-missing' }],
    });
    const givenUp = { ...gone, givenUp: new Set(['digits']) };
    const { outcome } = await run(givenUp, record(measured).effects);
    expect(outcome.models[0]).toMatchObject({ state: 'removed', failures: [], verdicts: [] });
  });

  it('notes a pinned dimension that neither model has', async () => {
    expect((await run(request(), record(measured).effects)).outcome.notes).toEqual([]);
    const [digits = expect.fail()] = Object.values(config.models);
    const slip = { ...config, models: { digits: { ...digits, dims: { batch: 1, btach: 1 } } } };
    const { outcome } = await run({ ...request(), config: slip }, record(measured).effects);
    expect(outcome.notes).toEqual([{ code: 'dimension-unknown', subject: '"btach" of digits' }]);
    const yaml = 'version: 1\nmodels: { digits: { path: m, latency: { at: [{ bach: 8 }] } } }\n';
    const { latency } = loadConfig(yaml, 'x').models['digits'] ?? expect.fail();
    if (latency === undefined) return expect.fail();
    const elsewhere = { ...config, models: { digits: { ...digits, latency } } };
    const { outcome: other } = await run(
      { ...request(), config: elsewhere },
      record(measured).effects,
    );
    expect(other.notes).toEqual([{ code: 'dimension-unknown', subject: '"bach" of digits' }]);
  });

  it('notes an input of the config that neither model has', async () => {
    const yaml =
      'version: 1\nmodels: { digits: { path: models/digits.onnx, latency: { inputs: { inptu: { low: 0, high: 1 }, input: { low: 0, high: 1 } } } } }\n';
    const { outcome } = await run(
      { ...request(), config: loadConfig(yaml, 'x') },
      record(measured).effects,
    );
    expect(outcome.notes).toEqual([{ code: 'input-unknown', subject: '"inptu" of digits' }]);
  });

  it('notes rounds on a device whose clocks nobody watched', async () => {
    const yaml = (provider: string) =>
      `version: 1\nmodels: { digits: { path: models/digits.onnx, latency: { provider: ${provider} } } }\n`;
    const notesOn = async (provider: string, runner = measured) => {
      const asked = { ...request(), config: loadConfig(yaml(provider), 'x') };
      return (await run(asked, record(runner).effects)).outcome.notes;
    };
    expect(await notesOn('cpu')).toEqual([]);
    expect(await notesOn('webgpu')).toEqual([{ code: 'clocks-unwatched', subject: 'digits' }]);
    const idle = { processes: 0, memoryBytes: 0 };
    const state = { samples: 1, smMhz: 1_980, reasons: 0, powerWatts: null, temperatureC: null };
    const states = createRound(2, 2).base.blocksMs.map(() => state);
    const gpu = { base: states, head: states, before: idle, after: idle };
    const watched: Runner = async (step) =>
      step.kind === 'round'
        ? { kind: 'round', round: { ...createRound(2, 2), gpu } }
        : measured(step);
    expect(await notesOn('cuda', watched)).toEqual([]);
  });

  it('does not judge what it could not save', async () => {
    const { effects } = record(measured, () => Promise.reject(new Error('disk full')));
    await expect(run(request(), effects)).rejects.toThrow('disk full');
  });

  it('does not turn a bug into a reading', async () => {
    const { effects, saved } = record(async () => {
      throw new TypeError('a bug');
    });
    await expect(run(request(), effects)).rejects.toThrow(TypeError);
    expect(saved).toEqual([]);
  });
});

describe('measure', () => {
  it('measures a part of what run would, latency with the first one, and judges nothing', async () => {
    for (const index of [0, 1]) {
      const { effects, events, saved } = record(measured);
      const evidence = await measure({ ...request(), shard: { index, count: 2 } }, effects);
      expect(saved).toEqual([evidence]);
      expect(events.filter((kind) => kind === 'evaluate')).toHaveLength(2);
      expect(events.includes('round')).toBe(index === 0);
      expect(events.includes('trace')).toBe(index === 0);
      expect(evidence.models[0]?.latency.kind).toBe(index === 0 ? 'measured' : 'not-asked');
    }
  });

  it('hands the shard on to every evaluation', async () => {
    const shards: unknown[] = [];
    const { effects } = record(async (step) => {
      if (step.kind === 'evaluate') shards.push(step.evaluation.spec.shard);
      return measured(step);
    });
    const shard = { index: 1, count: 3 };
    await measure({ ...request(), shard }, effects);
    expect(shards).toEqual([shard, shard]);
  });
});

describe('planOf', () => {
  it('makes every path of an evaluation absolute', () => {
    const text = `version: 1
models:
  scenes:
    path: m.onnx
    evaluate:
      task: detection
      dataset: { layout: coco, path: data/a.json, images: data/images, on-unreadable: skip }
      preprocess: { from: models/preprocessor_config.json }
      decode: { module: decode.mjs }
`;
    const model = loadConfig(text, 'x').models['scenes'] ?? expect.fail();
    expect(planOf('scenes', model, '/r').evaluation).toMatchObject({
      spec: {
        dataset: {
          path: '/r/data/a.json',
          images: '/r/data/images',
          targets: null,
          truth: 'boxes',
        },
        decodeModule: '/r/decode.mjs',
        skipsUnreadable: true,
        shard: { index: 0, count: 1 },
      },
      preprocess: { kind: 'file', path: '/r/models/preprocessor_config.json' },
    });
  });

  it('compares with stored outputs where a dataset has them, and with the base elsewhere', () => {
    const truthIn = (layout: string) => {
      const dataset = `{ layout: ${layout}, path: d }`;
      const text = `version: 1\nmodels: { a: { path: a, evaluate: { task: parity, dataset: ${dataset} } } }\n`;
      const model = loadConfig(text, 'x').models['a'] ?? expect.fail();
      return planOf('a', model, '/').evaluation?.spec.dataset.truth;
    };
    expect(truthIn('onnx-test-data')).toBe('outputs');
    expect(truthIn('image-folder')).toBe('none');
  });

  it('makes paths absolute and plans looks that all claims share', () => {
    const plan = planOf('digits', config.models['digits'] ?? expect.fail(), '/repository');
    expect(plan.evaluation?.spec.dataset.path).toBe('/repository/data/d.npz');
    expect(plan.latency).toMatchObject({ provider: 'cpu', threads: 1, maxSeconds: 120 });
    expect(plan.latency).toMatchObject({ at: [], looks: { rounds: [8, 12, 18, 27] } });
    const many = planOf('digits', config.models['digits'] ?? expect.fail(), '/', undefined, 5);
    expect(many.latency?.looks).toMatchObject({ alphaPerLook: 0.0125, alphaPerClaim: 0.0025 });
  });

  it('plans neither where the config has neither', () => {
    const model = { path: 'a', dims: {}, budgets: {} };
    expect(planOf('a', model, '/')).toMatchObject({ evaluation: null, trace: null, latency: null });
  });

  it('plans a trace with the settings of the rounds, and alone for a limit on memory', () => {
    const planWith = (yaml: string) => {
      const text = `version: 1\nmodels: { a: { path: a, ${yaml} } }\n`;
      return planOf('a', loadConfig(text, 'x').models['a'] ?? expect.fail(), '/');
    };
    const inputs = { ids: { shape: [1, 8], fill: { kind: 'range', low: 0, high: 9 } } };
    const section =
      'latency: { provider: cuda, threads: 2, inputs: { ids: { shape: [1, 8], low: 0, high: 9 } } }';
    const both = { provider: 'cuda', threads: 2, inputs };
    expect(planWith(section)).toMatchObject({ trace: both, latency: both });
    const memory = 'budgets: { runtime-memory: { max: 1MiB } }';
    const alone = { trace: { provider: 'cpu', threads: 1, inputs: {} }, latency: null };
    expect(planWith(memory)).toMatchObject(alone);
    expect(planWith('budgets: { latency: { max: 1ms } }').trace).not.toBeNull();
    expect(planWith('budgets: { macs: { max: 1M } }').trace).toBeNull();
  });

  it('traces on the provider of the rounds, whatever overrode that of the config', () => {
    const text = 'version: 1\nmodels: { a: { path: a, latency: {} } }\n';
    const model = loadConfig(text, 'x').models['a'] ?? expect.fail();
    const latency = { ...(model.latency ?? expect.fail()), provider: 'webgpu' };
    expect(planOf('a', { ...model, latency }, '/').trace).toMatchObject({ provider: 'webgpu' });
  });

  it('plans profiles of other tools inside the repository, and inputs from the dataset', () => {
    const planWith = (yaml: string) => {
      const text = `version: 1\nmodels: { a: { path: a, ${yaml} } }\n`;
      return planOf('a', loadConfig(text, 'x').models['a'] ?? expect.fail(), '/repository');
    };
    const both = 'base-profile: p/b.json, head-profile: [p/h.json, p/t.json]';
    expect(planWith(`latency: { ${both} }`).recorded).toEqual({
      root: '/repository',
      base: ['p/b.json'],
      head: ['p/h.json', 'p/t.json'],
    });
    expect(planWith('latency: {}').recorded).toBeNull();
    expect(planWith('budgets: {}').recorded).toBeNull();
    const evaluate = 'evaluate: { task: parity, dataset: { layout: npz, path: d.npz } }';
    const fed = planWith(`${evaluate}, latency: { feed: dataset }`);
    expect(fed).toMatchObject({ latency: { feed: 'dataset' }, trace: { feed: 'dataset' } });
  });

  it('plans more looks and other extents where the config asks for them', () => {
    const latency = '{ thorough: true, at: [{ batch: 8 }, { batch: 8, length: 128 }] }';
    const text = `version: 1\nmodels: { a: { path: a, latency: ${latency} } }\n`;
    const model = loadConfig(text, 'x').models['a'] ?? expect.fail();
    expect(planOf('a', model, '/').latency).toMatchObject({
      at: [{ batch: 8 }, { batch: 8, length: 128 }],
      looks: { rounds: [8, 12, 18, 27, 40], alphaPerLook: 0.01 },
    });
  });
});
