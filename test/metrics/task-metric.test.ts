import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/budgets/exit-code.ts';
import { type ModelEvidence, parseEvidence, serialiseEvidence } from '../../src/evidence.ts';
import { judgeEvidence } from '../../src/judge.ts';
import { type MetricId, metricIds, metrics, readModel } from '../../src/metrics/index.ts';
import { reports } from '../../src/reports/index.ts';
import { type TaskName, taskNames, tasks } from '../../src/tasks/index.ts';
import type { TaskRecord } from '../../src/tasks/task.ts';
import {
  createEvaluation,
  createEvidence,
  createModel,
  createRecords,
  evaluatedModel,
  evaluationFrom,
  presentSide,
} from '../support/evidence.ts';
import { createRules, judged } from '../support/outcome.ts';
import { defaultOptions, randomEvaluation, randomRecords } from '../support/task-evaluations.ts';

const failure = { code: 'dataset-missing', message: 'no dataset', hint: 'add it' } as const;
const everyMetric = metricIds.filter((id) => metrics[id].tasks.length > 0);

function randomModel(task: TaskName, count: number, error = 1): ModelEvidence {
  // The base of a parity is the base against itself.
  const baseError = task === 'parity' ? 0 : error;
  return evaluatedModel(
    randomEvaluation(task, { count, error: baseError, seed: 1 }),
    randomEvaluation(task, { count, error, seed: 2 }),
  );
}

/** Which task metrics a model has. */
function measured(model: ModelEvidence): readonly MetricId[] {
  const readings = readModel(model);
  return everyMetric.filter((id) => readings[id] !== undefined);
}

/** Every number in a value, with its path. */
function* numbersIn(value: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof value === 'number') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* numbersIn(each, `${path}.${key}`);
}

function expectSound(model: ModelEvidence): void {
  const evidence = createEvidence({ models: [model] });
  const outcome = judgeEvidence(evidence, createRules([]));
  for (const [path, number] of numbersIn(outcome)) expect(number, path).toSatisfy(Number.isFinite);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  const again = judgeEvidence(parseEvidence(serialiseEvidence(evidence), 'e'), createRules([]));
  expect(again).toEqual(outcome);
  for (const report of Object.values(reports)) {
    expect(report(outcome)).not.toMatch(/NaN (?:%|pp|dB|…)|Infinity|undefined|\[object/);
  }
}

describe.each(taskNames)('%s', (task) => {
  const own = everyMetric.filter((id) => metrics[id].tasks.includes(task));

  it('has metrics of its own only, its headline among them', () => {
    const found = measured(randomModel(task, 40));
    expect(own).toEqual(expect.arrayContaining([...found]));
    expect(found).toContain(tasks[task].headline);
    expect(found.length).toBeGreaterThan(1);
  });

  it('has every value within its interval, and every interval within the range of its unit', () => {
    const readings = readModel(randomModel(task, 40));
    for (const id of measured(randomModel(task, 40))) {
      const head = readings[id]?.head;
      if (head?.kind !== 'sampled' || head.interval === null) continue;
      const [low, high] = head.interval;
      expect(low, id).toBeLessThanOrEqual(head.value);
      expect(high, id).toBeGreaterThanOrEqual(head.value);
      if (metrics[id].better === 'lower') expect(low, id).toBeGreaterThanOrEqual(0);
      if (metrics[id].unit === 'fraction') expect(low, id).toBeGreaterThanOrEqual(0);
      if (metrics[id].better === 'higher' && id !== 'psnr') expect(high, id).toBeLessThanOrEqual(1);
    }
  });

  it('has a change that is head less base, within its bounds', () => {
    const readings = readModel(randomModel(task, 40));
    for (const id of own) {
      const { base, head, delta } = readings[id] ?? {};
      if (base?.kind !== head?.kind || delta === undefined || delta.kind === 'unavailable')
        continue;
      if (base?.kind === 'unavailable' || head?.kind === 'unavailable' || !base || !head) continue;
      const { value, low, high } = delta.difference;
      expect(value, id).toBeCloseTo(head.value - base.value, 12);
      expect(low, id).toBeLessThanOrEqual(value);
      expect(high, id).toBeGreaterThanOrEqual(value);
    }
  });

  it.each([1, 2, 3, 30])('never gives NaN or an infinity: %d samples', (count) => {
    expectSound(randomModel(task, count));
    expectSound(randomModel(task, count, 0));
  });

  it('never gives NaN or an infinity where some or all outputs are none', () => {
    const good = randomRecords(task, { count: 30, error: 1, seed: 1 });
    const bad = randomRecords(task, { count: 30, error: Number.NaN, seed: 1 });
    const whole = evaluationFrom(task, defaultOptions(task), good);
    for (const records of [bad, [...good.slice(1), ...bad.slice(0, 1)]]) {
      const broken = evaluationFrom(task, defaultOptions(task), records);
      expectSound(evaluatedModel(whole, broken));
      expectSound(evaluatedModel(broken, broken));
      expectSound(evaluatedModel(undefined, broken));
    }
  });

  it('of a new model has no base, of a removed one no head', () => {
    const { base, head } = randomModel(task, 20);
    const added = createModel({ base: { kind: 'absent' }, head });
    const removed = createModel({ base, head: { kind: 'absent' } });
    expect(measured(added)).toEqual(own.filter((id) => measured(added).includes(id)));
    for (const id of measured(added)) {
      const { delta, base: none } = readModel(added)[id] ?? {};
      expect([none, delta]).toEqual([null, { kind: 'unavailable', why: 'no-base' }]);
    }
    for (const id of measured(removed)) {
      const { delta, head: none } = readModel(removed)[id] ?? {};
      expect([none, delta]).toEqual([null, { kind: 'unavailable', why: 'no-head' }]);
    }
    expectSound(added);
    expectSound(removed);
  });

  it('is not compared over other samples', () => {
    const head = randomRecords(task, { count: 21, error: 1, seed: 2 }).slice(1);
    const model = evaluatedModel(
      randomEvaluation(task, { count: 20, error: 1, seed: 1 }),
      evaluationFrom(task, defaultOptions(task), head),
    );
    const readings = readModel(model);
    for (const id of measured(model)) {
      expect(readings[id]?.delta).toEqual({ kind: 'unavailable', why: 'different-samples' });
      expect(readings[id]?.head?.kind).not.toBe('unavailable');
    }
    expectSound(model);
  });

  it('comes back from evidence as it was', () => {
    const evidence = createEvidence({ models: [randomModel(task, 12)] });
    expect(parseEvidence(serialiseEvidence(evidence), 'e')).toEqual(evidence);
  });
});

describe('a metric that was not asked for', () => {
  it.each([
    ['a new model', { base: { kind: 'absent' } }],
    ['a removed model', { head: { kind: 'absent' } }],
    ['a model whose head cannot be read', { head: { kind: 'unreadable', failure } }],
    ['no model', { base: { kind: 'absent' }, head: { kind: 'absent' } }],
  ] as const)('is none of %s', (_, sides) => {
    expect(measured(createModel(sides))).toEqual([]);
  });
});

describe('an evaluation that failed', () => {
  const unavailable = { kind: 'unavailable', failure } as const;
  const failed = presentSide({ evaluation: unavailable });
  const evaluation = createEvaluation('+-'.repeat(20));

  it('leaves the metrics of the other side, and no others', () => {
    for (const broken of [failed, { kind: 'unreadable', failure } as const]) {
      const model = createModel({ base: presentSide({ evaluation }), head: broken });
      const own = ['top1', 'top5', 'cross-entropy', 'macro-accuracy', 'ece', 'brier'];
      expect(measured(model)).toEqual(own);
      expect(readModel(model).top5?.head).toEqual(unavailable);
    }
  });

  it('on both sides is a failure of the model and of no metric that nobody knows', () => {
    const model = createModel({ base: failed, head: failed });
    expect(measured(model)).toEqual([]);
    const outcome = judged({ models: [model] }, ['top1: { min: 90% }']);
    expect(outcome.models[0]?.failures).toEqual([{ ...failure, message: 'digits: no dataset' }]);
    expect(outcome.models[0]?.verdicts[0]).toMatchObject({
      verdict: 'undecided',
      why: 'unmeasured',
    });
    expect(exitCode(outcome, 'exceeded')).toBe(2);
  });
});

describe('an evaluation that is not whole', () => {
  const records = createRecords('+'.repeat(20));
  const [first = expect.fail()] = records;
  const skipped = [{ id: 'a.png', failure }];

  it.each([
    ['a lost shard', { shard: { count: 3, parts: [0, 2] } }, 'shard 2 of 3 is missing'],
    [
      'a shard that is named twice',
      { shard: { count: 2, parts: [1, 1] } },
      'shard 1 of 2 is missing',
    ],
    [
      'a lost record',
      { samples: 21 },
      '20 records of 20 different samples, but the dataset has 21',
    ],
    [
      'a record too many',
      { samples: 19 },
      '20 records of 20 different samples, but the dataset has 19',
    ],
    [
      'a record that stands for another one',
      { records: [...records.slice(1), records[1] ?? first], samples: 20 },
      '20 records of 19 different samples, but the dataset has 20',
    ],
    [
      'a sample that is there and skipped',
      { skipped: [{ id: first.id, failure }], samples: 21 },
      '21 records of 20 different samples, but the dataset has 21',
    ],
  ] as const)('has no metrics: %s', (_, overrides, message) => {
    const evaluation = createEvaluation('', { records, ...overrides });
    const { top1, ...others } = readModel(
      evaluatedModel(createEvaluation('', { records }), evaluation),
    );
    const hint = expect.any(String);
    const expected = { kind: 'unavailable', failure: { code: 'evidence-invalid', message, hint } };
    expect(top1?.head).toEqual(expected);
    expect(others.ece?.head).toEqual(expected);
    expect(measured(evaluatedModel(evaluation, evaluation))).toEqual(['top1']);
  });

  it('counts samples that were skipped and named', () => {
    const evaluation = createEvaluation('', { records, skipped });
    expect(readModel(evaluatedModel(evaluation, evaluation)).top1?.head).toMatchObject({
      kind: 'sampled',
      samples: 20,
    });
  });

  it('fails where no sample at all could be read: nothing measured is nothing passed', () => {
    const evaluation = createEvaluation('', { skipped });
    const outcome = judged({ models: [evaluatedModel(evaluation, evaluation)] }, []);
    expect(outcome.models[0]?.failures).toMatchObject([
      {
        code: 'dataset-empty',
        message: 'digits: none of the 1 samples of the dataset could be read',
      },
    ]);
    expect(exitCode(outcome, 'exceeded')).toBe(2);
  });
});

describe('two tasks', () => {
  it('are not compared, though some of their metrics have one name', () => {
    const [base, head] = (['multilabel', 'detection'] as const).map((task) =>
      randomEvaluation(task, { count: 20, error: 1, seed: 1 }),
    );
    const model = evaluatedModel(base, head);
    expect(readModel(model).map?.delta).toEqual({ kind: 'unavailable', why: 'different-samples' });
    expectSound(model);
  });
});

describe('parity', () => {
  const of = (error: number, count = 30) => randomEvaluation('parity', { count, error, seed: 1 });
  const itself = of(0);

  it('of the base against itself is perfect, and so is an unchanged head', () => {
    const readings = readModel(evaluatedModel(itself, itself));
    expect(readings.agreement?.head).toMatchObject({ kind: 'sampled', value: 1 });
    expect(readings['max-abs-diff']).toMatchObject({
      base: { kind: 'exact', value: 0 },
      head: { kind: 'exact', value: 0 },
      delta: { kind: 'exact', difference: { value: 0, low: 0, high: 0 }, relative: null },
    });
    expect(readings.cosine?.head).toMatchObject({ value: expect.closeTo(1, 12) });
    expect(readings['relative-l2']?.head).toMatchObject({ value: 0 });
    expect(readings['negative-flips']?.head).toMatchObject({ value: 0 });
  });

  it('decides a budget on the largest difference exactly, whatever the number of samples', () => {
    const outcome = judged(
      { models: [evaluatedModel(of(0, 3), of(1, 3))] },
      ['max-abs-diff: { max: 0.001, max-increase: "0.001" }'],
      [],
      'parity',
    );
    expect(outcome.models[0]?.verdicts.map(({ verdict }) => verdict)).toEqual([
      'exceeded',
      'exceeded',
    ]);
  });

  it('does not pass a head whose outputs are all zero: they have no angle', () => {
    const zero = (record: TaskRecord) => ({ ...record, dot: 0, squaredOutput: 0 });
    const records = randomRecords('parity', { count: 30, error: 0, seed: 1 }).map(zero);
    const head = evaluationFrom('parity', defaultOptions('parity'), records);
    const outcome = judged(
      { models: [evaluatedModel(itself, head)] },
      ['cosine: { min: 0.99 }'],
      [],
      'parity',
    );
    expect(outcome.models[0]?.readings.cosine?.head).toMatchObject({
      kind: 'unavailable',
      failure: { code: 'output-mismatch' },
    });
    expect(outcome.models[0]?.failures.map(({ message }) => message)).toEqual([
      'digits (head): Cosine similarity has no value on these outputs, though the other model has one',
    ]);
    expect(exitCode(outcome, 'exceeded')).toBe(2);
  });
});

describe('numbers of a stranger', () => {
  it('that overflow are no value, and nothing is said to be 0', () => {
    const huge = createRecords('+'.repeat(20)).map((record) => ({
      ...record,
      logSumExp: Number.MAX_VALUE,
    }));
    const model = evaluatedModel(
      createEvaluation('+'.repeat(20)),
      createEvaluation('', { records: huge }),
    );
    expect(readModel(model)['cross-entropy']?.head?.kind).toBe('unavailable');
    expectSound(model);
  });
});
