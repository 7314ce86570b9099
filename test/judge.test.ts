import { describe, expect, it } from 'vitest';
import { exitCode } from '../src/budgets/exit-code.ts';
import type { Failure } from '../src/errors.ts';
import {
  type Evidence,
  type ModelEvidence,
  parseEvidence,
  serialiseEvidence,
} from '../src/evidence.ts';
import { isLatencyDecided, judgeEvidence } from '../src/judge.ts';
import {
  createEvaluation,
  createEvidence,
  createLatency,
  createModel,
  createRecorded,
  createRound,
  createTrace,
  eightAround,
  evaluatedModel,
  presentSide,
  workerTimes,
} from './support/evidence.ts';
import { createRules, judged } from './support/outcome.ts';

const failure: Failure = { code: 'worker-died', message: 'it died', hint: 'look' };
const unavailable = { kind: 'unavailable', failure } as const;
const unreadable = { kind: 'unreadable', failure } as const;
const absent = { kind: 'absent' } as const;

function failuresOf(model: Parameters<typeof createModel>[0]): readonly string[] {
  const outcome = judged({ models: [createModel(model)] }, []);
  return outcome.models.flatMap((each) => each.failures.map(({ message }) => message));
}

describe('judgeEvidence', () => {
  it('keeps what evidence says of revisions, machine and notes', () => {
    const evidence = createEvidence({ notes: [{ code: 'config-new', subject: 'x.yml' }] });
    const { base, head, environment, notes } = evidence;
    const outcome = judgeEvidence(evidence, createRules([]));
    expect(outcome).toMatchObject({ schema: 1, verdict: 'within', base, head, environment, notes });
  });

  it('tells the machine of a model that another one measured, as a leg of a matrix', () => {
    const { environment } = createEvidence();
    const gpus = [{ name: 'NVIDIA T4', driver: '590.48', cuda: '13.1', memoryBytes: null }];
    const other = { ...environment, gpus };
    const tracedOn = (machine: typeof environment) =>
      presentSide({ trace: createTrace({ environment: machine }) });
    const models = [
      createModel({ head: tracedOn(environment) }),
      createModel({ id: 'on-gpu', head: tracedOn(other) }),
      createModel({ id: 'removed', base: tracedOn(other), head: absent }),
      createModel({ id: 'untraced' }),
    ];
    const machines = judged({ models }, []).models.map(({ environment: own }) => own);
    expect(machines).toEqual([null, other, other, null]);
  });

  it.each([
    ['compared', {}],
    ['new', { base: absent }],
    ['removed', { head: absent }],
    ['unavailable', { base: unreadable }],
    ['unavailable', { head: unreadable }],
    ['unavailable', { base: unreadable, head: absent }],
    ['unavailable', { base: absent, head: absent }],
  ] as const)('calls a model %s: %o', (state, sides) => {
    const outcome = judged({ models: [createModel(sides)] }, []);
    expect(outcome.models[0]?.state).toBe(state);
  });

  it('calls no model new where the run compares with nothing', () => {
    const models = [createModel({ base: absent }), createModel({ id: 'gone', head: absent })];
    const isAbsolute = (notes: Evidence['notes']) =>
      judged({ models, notes }, []).models.map((model) => model.isAbsolute);
    const note = { code: 'absolute-only', subject: 'a schedule names no base' } as const;
    expect(isAbsolute([note])).toEqual([true, undefined]);
    expect(isAbsolute([{ code: 'config-new', subject: 'f.yml' }])).toEqual([undefined, undefined]);
  });

  it('judges each model by its own budgets, waivers and day', () => {
    const models = [createModel(), createModel({ id: 'other' })];
    const waiver = 'model: other, metric: macs, ceiling: 2M, expires: 2026-11-22, reason: agreed';
    const outcome = judged({ models }, ['macs: { max: 1 }'], [waiver]);
    const states = outcome.models.map(({ verdicts }) => verdicts[0]?.waiver?.state);
    expect(states).toEqual([undefined, 'used']);
    const later = judged({ models, measuredOn: '2026-11-23' }, ['macs: { max: 1 }'], [waiver]);
    expect(later.models[1]?.verdicts[0]?.waiver?.state).toBe('expired');
  });

  it('has no budget for a model that the rules do not know', () => {
    const evidence = createEvidence({ models: [createModel({ id: 'constructor' })] });
    expect(judgeEvidence(evidence, createRules(['macs: { max: 1 }'])).models[0]?.verdicts).toEqual(
      [],
    );
  });

  it('holds all its claims together: what one limit alone would fail is too weak among many', () => {
    // 9 lost and none gained: p = 1/512 is below 1 %, but not below 1 % / 20.
    const flipped = (id: string) => ({
      ...evaluatedModel(
        createEvaluation('+'.repeat(100)),
        createEvaluation(`${'-'.repeat(9)}${'+'.repeat(91)}`),
      ),
      id,
    });
    const verdictsOf = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `m${index}`);
      const outcome = judged({ models: ids.map(flipped) }, ['top1: { max-drop: 0pp }']);
      return [...new Set(outcome.models.map(({ verdicts }) => verdicts[0]?.why ?? 'exceeded'))];
    };
    expect(verdictsOf(1)).toEqual(['exceeded']);
    expect(verdictsOf(20)).toEqual(['weak-evidence']);
  });

  it('tells which samples flipped, what the dataset can show, and what looks wrong', () => {
    const model = evaluatedModel(
      createEvaluation('+'.repeat(100)),
      createEvaluation(`--${'+'.repeat(98)}`),
    );
    const [outcome] = judged({ models: [model] }, []).models;
    expect(outcome?.flips).toMatchObject({ answers: 100, lost: 2, gained: 0 });
    expect(outcome?.sensitivity).toMatchObject({ metric: 'top1', samples: 100 });
    expect(outcome?.breakdowns.map(({ by }) => by)).toEqual(['class']);
    expect(outcome?.notes.map(({ code }) => code)).toEqual(['always-right']);
  });

  it('tells how the head was evaluated, and of a removed model how the base was', () => {
    const skipped = [
      { id: 'x', failure: { code: 'image-unreadable', message: 'cut', hint: 'mend' } },
    ] as const;
    const head = createEvaluation('+++', { decoder: 'yolo: by names', skipped });
    const evaluatedOf = (model: ModelEvidence) =>
      judged({ models: [model] }, []).models[0]?.evaluated;
    expect(evaluatedOf(evaluatedModel(createEvaluation('++'), head))).toEqual({
      task: 'classification',
      samples: 3,
      skipped: 1,
      decoder: 'yolo: by names',
    });
    expect(evaluatedOf(evaluatedModel(createEvaluation('++'), undefined))?.samples).toBe(2);
    expect(evaluatedOf(createModel())).toBeNull();
  });

  it('has nothing to tell of samples where there are none', () => {
    const [outcome] = judged({}, []).models;
    expect(outcome).toMatchObject({ flips: null, sensitivity: null, breakdowns: [], notes: [] });
  });

  it('decides latency by its rounds', () => {
    const outcome = (change: number) => {
      const model = createModel({ latency: createLatency(eightAround(change)) });
      return judged({ models: [model] }, ['latency: { max-increase: 5%, max: 1s }']).verdict;
    };
    expect([outcome(0.02), outcome(0.05), outcome(0.08)]).toEqual([
      'within',
      'undecided',
      'exceeded',
    ]);
  });

  it('decides latency at other extents by the same shares, and says where', () => {
    const latencyAt = [{ dims: { batch: 8 }, latency: createLatency(eightAround(0.08)) }];
    const model = createModel({ latency: createLatency(eightAround(0.02)), latencyAt });
    const outcome = judged({ models: [model] }, ['latency: { max-increase: 5%, max: 1s }']);
    expect(outcome.verdict).toBe('exceeded');
    expect(
      outcome.models[0]?.verdicts.map(({ budget, at, verdict }) => [budget, at, verdict]),
    ).toEqual([
      ['max-increase', undefined, 'within'],
      ['max', undefined, 'within'],
      ['max-increase', { batch: 8 }, 'exceeded'],
    ]);
    expect(outcome.models[0]?.latencyAt).toMatchObject([
      { dims: { batch: 8 }, readings: { latency: { delta: { kind: 'sampled' } } } },
    ]);
  });

  it('says at which extents max-seconds ended the rounds too early', () => {
    const cut = createLatency([0, 0], { stopped: 'time-budget', seconds: 30 });
    const none = { kind: 'no-head' } as const;
    const latencyAt = [cut, createLatency(eightAround(0)), none].map((latency, index) => {
      return { dims: { batch: index + 2 }, latency };
    });
    const outcome = judged({ models: [createModel({ latency: none, latencyAt })] }, []);
    expect(outcome.models[0]?.latencyAt.map(({ cutShort }) => cutShort)).toEqual([
      { rounds: 2, seconds: 30, neededRounds: 8, neededSeconds: 120 },
      null,
      null,
    ]);
  });

  it('says where the time goes at other extents, from a trace there', () => {
    const profile = presentSide().profile;
    const at = (ms: number) => {
      const nodes = createTrace().value.nodes.map((node) => ({ ...node, ms }));
      return { profile, trace: createTrace({ nodes }) };
    };
    const point = { dims: { batch: 8 }, latency: createLatency(eightAround(0)) };
    const model = createModel({
      latency: createLatency(eightAround(0)),
      latencyAt: [{ ...point, sides: { base: at(8), head: at(9) } }, point],
    });
    const evidence = parseEvidence(serialiseEvidence(createEvidence({ models: [model] })), 'e');
    const [there, elsewhere] = judgeEvidence(evidence, createRules([])).models[0]?.latencyAt ?? [];
    expect(there?.times).toMatchObject({ base: { ms: 8 }, head: { ms: 9 } });
    expect(there?.explanation.map(({ code }) => code)).toContain('what-if');
    expect(elsewhere).toMatchObject({ times: null, explanation: [] });
  });

  it('explains by what another tool recorded, where that was given, and names a file that is none', () => {
    const recorded = createRecorded({
      latency: { ratio: 0.5, low: 0.45, high: 0.55 },
    });
    const traced = presentSide({ trace: createTrace() });
    const sides = { base: traced, head: traced, latency: createLatency(eightAround(0.2)) };
    const model = createModel({ ...sides, recorded: { kind: 'measured', value: recorded } });
    const evidence = parseEvidence(serialiseEvidence(createEvidence({ models: [model] })), 'e');
    const [outcome] = judgeEvidence(evidence, createRules([])).models;
    expect(outcome?.times?.head).toMatchObject({ provider: 'TensorRT', isRecorded: true });
    // The recorded ratio, and not the one that was measured on another runtime.
    const amdahl = outcome?.explanation.find(({ code }) => code === 'amdahl');
    expect(amdahl).toMatchObject({ values: { measured: 2 } });
    expect(outcome?.readings['runtime-memory']?.head).toMatchObject({ value: 150_000 });
    expect(failuresOf({ ...sides, recorded: unavailable })).toEqual(['digits: it died']);
    const without = judged({ models: [createModel({ ...sides, recorded: unavailable })] }, []);
    expect(without.models[0]?.times?.head).toMatchObject({ provider: 'cpu', isRecorded: false });
  });

  it('leaves open what only the wall clock saw', () => {
    const rounds = eightAround(0.2).map((change) =>
      createRound(2, 2 * (1 + change), {
        head: workerTimes(2 * (1 + change), { blockCpuMs: workerTimes(2).blockCpuMs }),
      }),
    );
    const outcome = judged({ models: [createModel({ latency: createLatency([], { rounds }) })] }, [
      'latency: { max-increase: 5% }',
    ]);
    expect(outcome.models[0]?.verdicts).toMatchObject([
      { verdict: 'undecided', why: 'environment' },
    ]);
  });

  it('needs surer rounds where many latencies may fail the check', () => {
    const outcome = (alphaPerClaim: number) => {
      const latency = createLatency(eightAround(0.08), { alphaPerClaim });
      return judged({ models: [createModel({ latency })] }, ['latency: { max-increase: 5% }'])
        .models[0]?.verdicts[0];
    };
    expect(outcome(0.0125 / 3)?.verdict).toBe('exceeded');
    expect(outcome(0.0125 / 4)).toMatchObject({ verdict: 'undecided', why: 'weak-evidence' });
  });

  it('judges the rounds before one that failed, and could not measure everything', () => {
    const outcome = (change: number) => {
      const latency = createLatency(eightAround(change), { stopped: 'failed', failure });
      return judged({ models: [createModel({ latency })] }, ['latency: { max-increase: 5% }']);
    };
    expect(outcome(0).models[0]).toMatchObject({
      verdicts: [{ verdict: 'within' }],
      failures: [{ message: 'digits: it died' }],
    });
    expect(exitCode(outcome(0), 'exceeded')).toBe(2);
    expect(exitCode(outcome(0.2), 'exceeded')).toBe(1);
  });

  it('sums up all runs of both sides, and nothing where there were none', () => {
    const runsIn = (latency: Parameters<typeof createModel>[0]) =>
      judged({ models: [createModel(latency)] }, []).models[0]?.runs;
    expect(runsIn({ latency: createLatency(eightAround(0)) })).toMatchObject({
      base: { samples: 64 },
      head: { samples: 64 },
    });
    expect(runsIn({})).toBeNull();
  });

  it('says the same of evidence that was saved and read again', () => {
    const evaluation = createEvaluation('+'.repeat(40));
    const head = presentSide({ evaluation: createEvaluation(`${'-'.repeat(9)}${'+'.repeat(31)}`) });
    const evidence = createEvidence({
      models: [
        createModel({
          base: presentSide({ evaluation }),
          head,
          latency: createLatency(eightAround(0.1)),
        }),
      ],
    });
    const rules = createRules(['top1: { max-drop: 1pp }', 'latency: { max-increase: 5% }']);
    const again = judgeEvidence(parseEvidence(serialiseEvidence(evidence), 'e'), rules);
    expect(again).toEqual(judgeEvidence(evidence, rules));
    expect(again.models[0]?.verdicts.map(({ verdict }) => verdict)).toEqual([
      'exceeded',
      'exceeded',
    ]);
  });

  it('is JSON without holes', () => {
    const model = createModel({
      head: presentSide({ profile: unavailable }),
      latency: unavailable,
    });
    const outcome = judged({ models: [model] }, ['macs: { max: 1 }', 'top1: { min: 1% }']);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});

describe('isLatencyDecided', () => {
  const budgetsOf = (line: string) => createRules([line]).models['digits']?.budgets ?? {};
  const model = createModel({
    latency: createLatency(eightAround(0.05)),
    latencyAt: [{ dims: { batch: 8 }, latency: createLatency(eightAround(0)) }],
  });

  it('asks every limit on a measured time, and no other', () => {
    const decided = (line: string) => isLatencyDecided(model, 0, budgetsOf(line));
    expect(decided('latency: { max-increase: 5% }')).toBe(false);
    expect(decided('latency: { max-increase: 10%, max: 1s }')).toBe(true);
    expect(decided('latency: { max-increase: 10%, max: 2.1ms }')).toBe(false);
    expect(decided('latency: { max-increase: 10%, level: warn, max: 2.1ms }')).toBe(false);
    expect(decided('latency: { max: 2.1ms, level: off }')).toBe(true);
    expect(decided('top1: { min: 99% }')).toBe(true);
  });

  it('asks only shares of the base at other extents', () => {
    expect(isLatencyDecided(model, 1, budgetsOf('latency: { max-increase: 5% }'))).toBe(true);
    expect(isLatencyDecided(model, 1, budgetsOf('latency: { max: 2ms }'))).toBe(true);
  });

  it('waits for no percentile of runs that are timed in blocks, but for one of too few runs', () => {
    const decided = (timed: 'runs' | 'blocks', ...lines: readonly string[]) => {
      const rounds = eightAround(0.05).map((change) => createRound(2, 2 * (1 + change), { timed }));
      const latency = createLatency([], { rounds });
      const model = createModel({ latency, latencyAt: [{ dims: { batch: 8 }, latency }] });
      const budgets = createRules(lines).models['digits']?.budgets ?? {};
      return [0, 1].map((point) => isLatencyDecided(model, point, budgets));
    };
    const percentile = 'latency-p99: { max-increase: 5%, max: 1s }';
    expect(decided('blocks', percentile)).toEqual([true, true]);
    expect(decided('runs', percentile)).toEqual([false, false]);
    expect(decided('blocks', percentile, 'latency: { max-increase: 5% }')).toEqual([false, false]);
  });

  it('asks the values of a new model, which has no change', () => {
    const latency = createLatency(eightAround(0.05), { against: 'itself' });
    const added = createModel({ base: absent, latency });
    const decided = (line: string) => isLatencyDecided(added, 0, budgetsOf(line));
    expect(decided('latency: { max-increase: 5% }')).toBe(true);
    expect(decided('latency: { max: 2.1ms }')).toBe(false);
  });
});

describe('failures', () => {
  it('are none where all was measured', () => {
    expect(failuresOf({})).toEqual([]);
  });

  it('are told once, by the side that has them, or by the model where both do', () => {
    const broken = presentSide({ profile: unavailable, evaluation: unavailable });
    expect(failuresOf({ head: broken })).toEqual(['digits (head): it died']);
    expect(failuresOf({ base: broken })).toEqual(['digits (base): it died']);
    expect(failuresOf({ base: broken, head: broken })).toEqual(['digits: it died']);
    expect(failuresOf({ head: unreadable })).toEqual(['digits (head): it died']);
  });

  it('of latency belong to no side', () => {
    expect(failuresOf({ latency: unavailable })).toEqual(['digits: it died']);
    expect(failuresOf({ head: unreadable, latency: unavailable })).toEqual([
      'digits (head): it died',
    ]);
  });

  it('of latency at other extents are told as well, each once', () => {
    const latencyAt = [
      { dims: { batch: 8 }, latency: unavailable },
      { dims: { batch: 32 }, latency: createLatency([0], { stopped: 'failed', failure }) },
    ];
    expect(failuresOf({ latency: createLatency([0]), latencyAt })).toEqual(['digits: it died']);
  });

  it('that differ are all told', () => {
    const other = { ...unavailable, failure: { ...failure, message: 'it hung' } };
    expect(failuresOf({ head: presentSide({ evaluation: other }), latency: unavailable })).toEqual([
      'digits (head): it hung',
      'digits: it died',
    ]);
  });

  it('that only metrics find are told too', () => {
    const head = presentSide({ evaluation: createEvaluation('+!') });
    const base = presentSide({ evaluation: createEvaluation('++') });
    expect(failuresOf({ base, head })).toEqual([
      'digits (head): 1 of 2 samples have NaN or infinite outputs, the first is images/00001.png',
    ]);
  });

  it('of memory count where it has a limit: who asks for times did not ask for it', () => {
    const trace = createTrace({ provider: 'webgpu', peakActivationBytes: null });
    const side = presentSide({ trace });
    const models = [createModel({ base: side, head: side })];
    expect(judged({ models }, []).models[0]?.failures).toEqual([]);
    const limited = judged({ models }, ['runtime-memory: { max: 1MiB }']).models[0];
    expect(limited?.failures).toMatchObject([
      { message: 'digits: onnxruntime does not tell how much memory webgpu takes' },
    ]);
    expect(limited?.verdicts).toMatchObject([{ verdict: 'undecided', why: 'unmeasured' }]);
  });

  it('include a model of the rules that no evidence holds: it does not pass by absence', () => {
    const evidence = createEvidence({ models: [createModel({ id: 'a' })] });
    const outcome = judgeEvidence(evidence, createRules(['macs: { max: 2M }'], [], ['a', 'b']));
    expect(outcome.verdict).toBe('undecided');
    expect(outcome.models.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'compared'],
      ['b', 'unavailable'],
    ]);
    expect(outcome.models[1]).toMatchObject({
      verdicts: [{ metric: 'macs', verdict: 'undecided', why: 'unmeasured' }],
      failures: [{ code: 'evidence-invalid', message: 'b: no evidence holds this model' }],
    });
    expect(exitCode(outcome, 'exceeded')).toBe(2);
  });

  it('include a model that is nowhere', () => {
    expect(failuresOf({ base: absent, head: absent })).toEqual([
      'digits: no model at models/digits.onnx, neither in the base nor in the head',
    ]);
  });
});
