import { describe, expect, it } from 'vitest';
import { exitCode } from '../src/budgets/exit-code.ts';
import type { Failure } from '../src/errors.ts';
import { type Evidence, parseEvidence, serialiseEvidence } from '../src/evidence.ts';
import { judgeEvidence, mergeEvidence } from '../src/judge.ts';
import {
  createEvaluation,
  createEvidence,
  createLatency,
  createModel,
  createProfile,
  eightAround,
  presentSide,
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

describe('mergeEvidence', () => {
  const note = { code: 'config-changed', subject: 'x.yml' } as const;
  const of = (id: string, overrides: Partial<Evidence> = {}) => ({
    path: `${id}.json`,
    evidence: createEvidence({ models: [createModel({ id })], notes: [note], ...overrides }),
  });

  it('puts the models of one pair of revisions together, and tells each note once', () => {
    const merged = mergeEvidence([of('a'), of('b'), of('c', { notes: [] })]);
    expect(merged.models.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(merged.notes).toEqual([note]);
  });

  it('takes the machine from a leg that needed the runtime, and the latest day', () => {
    const { environment } = createEvidence();
    const bare = { ...environment, onnxruntime: null };
    const merged = mergeEvidence([
      of('a', { environment: bare, measuredOn: '2026-11-21' }),
      of('b', { measuredOn: '2026-11-23' }),
      of('c', { environment: bare, measuredOn: '2026-11-22' }),
    ]);
    expect(merged).toMatchObject({ environment, measuredOn: '2026-11-23' });
  });

  it('leaves one evidence as it is', () => {
    const only = of('a');
    expect(mergeEvidence([only])).toBe(only.evidence);
  });

  it('refuses nothing, other commits, and a model twice', () => {
    expect(() => mergeEvidence([])).toThrow('no evidence file was given');
    const other = { ref: 'x', sha: '3'.repeat(40), why: 'x' };
    for (const side of ['base', 'head'] as const) {
      expect(() => mergeEvidence([of('a'), of('b', { [side]: other })])).toThrow(
        'b.json compares other commits',
      );
    }
    expect(() => mergeEvidence([of('a'), of('b'), of('a')])).toThrow('a.json holds the model "a"');
  });

  it('is judged as if it had been measured in one job', () => {
    const profile = { kind: 'measured', value: createProfile({ macs: 5e6 }) } as const;
    const heavy = createModel({ id: 'b', head: presentSide({ profile }) });
    const merged = mergeEvidence([of('a'), of('b', { models: [heavy] })]);
    const rules = createRules(['macs: { max: 2M }'], [], ['a', 'b']);
    expect(judgeEvidence(merged, rules).models.map(({ verdicts }) => verdicts[0]?.verdict)).toEqual(
      ['within', 'exceeded'],
    );
  });
});
