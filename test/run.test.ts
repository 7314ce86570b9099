import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { UserError } from '../src/errors.ts';
import { type Evidence, parseEvidence, serialiseEvidence } from '../src/evidence.ts';
import type { SideSource } from '../src/measure/locate.ts';
import type { Step } from '../src/measure/plan.ts';
import type { Runner } from '../src/measure/runner.ts';
import { planOf, type RunEffects, run } from '../src/run.ts';
import {
  createEvaluation,
  createEvidence,
  createProfile,
  createRound,
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
    environment: () => {
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
    const outcome = await run(request(), effects);
    expect(events.slice(0, 4)).toEqual(['profile', 'profile', 'evaluate', 'evaluate']);
    expect(events.slice(4, -2)).toEqual(new Array(8).fill('round'));
    expect(events.slice(-2)).toEqual(['environment', 'saved']);
    expect(outcome.verdict).toBe('within');
    expect(outcome.models[0]?.verdicts).toHaveLength(3);
    expect(saved[0]?.models[0]?.base).toMatchObject({ kind: 'present' });
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
    const outcome = await run(request(), effects);
    expect(saved).toHaveLength(1);
    expect(outcome.verdict).toBe('undecided');
    expect(outcome.models[0]?.failures).toEqual([
      { code: 'runtime-missing', message: 'digits: no runtime', hint: 'install it' },
    ]);
  });

  it('saves and judges where there is no model at all', async () => {
    const { effects, events, saved } = record(measured);
    const outcome = await run(request(sideOf('base', {}), sideOf('head', {})), effects);
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
    const outcome = await run(request(undefined, head), effects);
    expect(events).toEqual(['profile', 'evaluate', 'environment', 'saved']);
    expect(outcome.models[0]?.state).toBe('unavailable');
    expect(outcome.models[0]?.failures).toHaveLength(1);
    expect(outcome.models[0]?.failures[0]?.message).toMatch(/^digits/);
  });

  it('judges a new model by its values', async () => {
    const { effects } = record(measured);
    const outcome = await run(request(sideOf('base', {})), effects);
    expect(outcome.models[0]?.state).toBe('new');
    expect(outcome.models[0]?.verdicts.map(({ metric }) => metric)).toEqual(['top1', 'macs']);
    expect(outcome.verdict).toBe('within');
  });

  it('misses a model that is gone, unless the config of the head gave it up', async () => {
    const gone = request(undefined, sideOf('head', {}));
    const missed = await run(gone, record(measured).effects);
    expect(missed.models[0]).toMatchObject({
      state: 'unavailable',
      failures: [{ code: 'model-missing' }],
    });
    const givenUp = { ...gone, givenUp: new Set(['digits']) };
    const outcome = await run(givenUp, record(measured).effects);
    expect(outcome.models[0]).toMatchObject({ state: 'removed', failures: [], verdicts: [] });
  });

  it('notes a pinned dimension that neither model has', async () => {
    expect((await run(request(), record(measured).effects)).notes).toEqual([]);
    const [digits = expect.fail()] = Object.values(config.models);
    const slip = { ...config, models: { digits: { ...digits, dims: { batch: 1, btach: 1 } } } };
    const outcome = await run({ ...request(), config: slip }, record(measured).effects);
    expect(outcome.notes).toEqual([{ code: 'dimension-unknown', subject: '"btach" of digits' }]);
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

describe('planOf', () => {
  it('makes paths absolute and gates latency by its relative budget', () => {
    const plan = planOf('digits', config.models['digits'] ?? expect.fail(), '/repository');
    expect(plan.evaluation?.spec.dataset.path).toBe('/repository/data/d.npz');
    expect(plan.latency).toMatchObject({ provider: 'cpu', threads: 1, maxSeconds: 120 });
    expect(plan.latency?.marginLog).toBeCloseTo(Math.log(1.05), 12);
  });

  it('plans neither where the config has neither', () => {
    const model = { path: 'a', dims: {}, budgets: {} };
    expect(planOf('a', model, '/')).toMatchObject({ evaluation: null, latency: null });
  });

  it('tells latency without deciding it where no share of the base is its limit', () => {
    const text = 'version: 1\nmodels: { a: { path: a, budgets: { latency: { max: 4ms } } } }\n';
    const model = loadConfig(text, 'x').models['a'] ?? expect.fail();
    expect(planOf('a', model, '/').latency?.marginLog).toBeNull();
  });
});
