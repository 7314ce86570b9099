import { describe, expect, it } from 'vitest';
import { type Breakdown, breakdownsOf } from '../../src/metrics/breakdown.ts';
import { type MetricId, readModel } from '../../src/metrics/index.ts';
import { knownValue } from '../../src/metrics/reading.ts';
import { taskNames, tasks } from '../../src/tasks/index.ts';
import type { SegmentationRecord } from '../../src/tasks/segmentation-record.ts';
import {
  createEvaluation,
  createRecords,
  evaluatedModel,
  evaluationFrom,
} from '../support/evidence.ts';
import { defaultOptions, randomEvaluation, randomRecords } from '../support/task-evaluations.ts';

function breakdowns(base: string | undefined, head: string): readonly Breakdown[] {
  const before = base === undefined ? undefined : createEvaluation(base);
  return breakdownsOf(evaluatedModel(before, createEvaluation(head)));
}

/** Pattern by pattern, each repeated for its own slice. */
function sliced(parts: Readonly<Record<string, string>>, column = 'time') {
  const values = Object.entries(parts).flatMap(([value, pattern]) => [...pattern].map(() => value));
  const pattern = Object.values(parts).join('');
  const records = createRecords(pattern, (index) => ({
    slices: { [column]: values[index] ?? expect.fail() },
  }));
  return createEvaluation('', { records });
}

describe('a table per class', () => {
  it('has the recall of each, the largest loss first', () => {
    // The labels go 0…9 over and over: class 3 loses two of three samples, class 7 one.
    const head = `+++-+++-++${'+++-++++++'}${'+'.repeat(10)}`;
    const [table] = breakdowns('+'.repeat(30), head);
    expect(table).toMatchObject({ kind: 'class', by: 'class', metric: 'recall' });
    expect(table?.rows).toHaveLength(10);
    expect(table?.rows.slice(0, 3)).toEqual([
      {
        name: '3',
        support: 3,
        base: 1,
        head: expect.closeTo(1 / 3, 12),
        flips: { lost: 2, gained: 0, isSure: false },
      },
      {
        name: '7',
        support: 3,
        base: 1,
        head: expect.closeTo(2 / 3, 12),
        flips: { lost: 1, gained: 0, isSure: false },
      },
      { name: '0', support: 3, base: 1, head: 1, flips: { lost: 0, gained: 0, isSure: false } },
    ]);
  });

  it('has the names of the dataset', () => {
    const names = { classNames: ['zero', 'one'] };
    const model = evaluatedModel(createEvaluation('++', names), createEvaluation('+-', names));
    expect(breakdownsOf(model)[0]?.rows.map(({ name }) => name)).toEqual(['one', 'zero']);
  });

  it('has no base of a new model, nor over other samples, and then the lowest value first', () => {
    const head = '++++++-+++';
    for (const base of [undefined, '+++']) {
      const [table] = breakdowns(base, head);
      expect(table?.rows[0]).toEqual({ name: '6', support: 1, base: null, head: 0, flips: null });
    }
  });

  it('knows no loss of a class that only the head has: it comes last', () => {
    const drawn = { count: 20, error: 0, seed: 1 };
    const base = randomEvaluation('segmentation', drawn);
    const [first, ...others] = base.value.records as readonly SegmentationRecord[];
    if (first === undefined) return expect.fail();
    const { counts } = first;
    const more = {
      ...counts,
      classes: [...counts.classes, 9],
      labelled: [...counts.labelled, 0],
      predicted: [...counts.predicted, 5],
      intersection: [...counts.intersection, 0],
    };
    const options = defaultOptions('segmentation');
    const head = evaluationFrom('segmentation', options, [{ ...first, counts: more }, ...others]);
    const rows = breakdownsOf(evaluatedModel(base, head))[0]?.rows;
    const unknown = rows?.find(({ name }) => name === '9');
    expect(unknown).toMatchObject({ base: null, head: 0 });
    const known = rows?.filter((row) => row.base !== null && row.head !== null) ?? [];
    expect(rows?.slice(0, known.length)).toEqual(known);
  });

  it('is sure of a loss by exact McNemar and Holm over all classes', () => {
    // Ten classes: p = 2^-n for n lost, so the first is sure from 2^-8 < 5 % / 10 on.
    const lose = (count: number) => {
      const marks = Array.from({ length: 200 }, (_, index) =>
        index % 10 === 4 && index < 10 * count ? '-' : '+',
      );
      return breakdowns('+'.repeat(200), marks.join(''))[0]?.rows[0];
    };
    expect(lose(7)).toMatchObject({ name: '4', flips: { lost: 7, isSure: false } });
    expect(lose(8)).toMatchObject({ name: '4', flips: { lost: 8, isSure: true } });
  });

  it('is none of a task without classes', () => {
    for (const task of ['restoration', 'regression', 'parity'] as const) {
      const evaluation = randomEvaluation(task, { count: 20, error: 1, seed: 1 });
      const tables = breakdownsOf(evaluatedModel(evaluation, evaluation));
      expect(tables.map(({ by }) => by)).toEqual(['time']);
    }
  });

  it('is none of a removed model, or of an evaluation that is not whole', () => {
    const evaluation = createEvaluation('++++');
    const lost = createEvaluation('++++', { samples: 5 });
    expect(breakdownsOf(evaluatedModel(evaluation, undefined))).toEqual([]);
    expect(breakdownsOf(evaluatedModel(evaluation, lost))).toEqual([]);
  });
});

describe('a table per slice', () => {
  const slicesOf = (tables: readonly Breakdown[]) => tables.filter(({ kind }) => kind === 'slice');

  it('has the metric of each value by itself, the largest loss first', () => {
    const base = sliced({ day: '+'.repeat(30), night: '++++++++--' });
    const head = sliced({ day: '+'.repeat(30), night: '+++-----+-' });
    expect(slicesOf(breakdownsOf(evaluatedModel(base, head)))).toEqual([
      {
        kind: 'slice',
        by: 'time',
        metric: 'top1',
        rows: [
          {
            name: 'night',
            support: 10,
            base: 0.8,
            head: 0.4,
            flips: { lost: 5, gained: 1, isSure: false },
          },
          {
            name: 'day',
            support: 30,
            base: 1,
            head: 1,
            flips: { lost: 0, gained: 0, isSure: false },
          },
        ],
      },
    ]);
  });

  it('with one value only repeats the whole', () => {
    const evaluation = sliced({ day: '+++-' });
    const model = evaluatedModel(evaluation, evaluation);
    const [table] = slicesOf(breakdownsOf(model));
    expect(table?.rows).toMatchObject([{ name: 'day', support: 4, base: 0.75, head: 0.75 }]);
    expect(knownValue(readModel(model).top1?.head ?? null)).toBe(0.75);
  });

  it('keeps samples without a value in a slice of their own', () => {
    const records = createRecords('+-+-', (index) => ({
      slices: index < 2 ? {} : { place: index === 2 ? 'in' : 'out' },
    }));
    const evaluation = createEvaluation('', { records });
    const [table] = slicesOf(breakdownsOf(evaluatedModel(undefined, evaluation)));
    expect(table?.by).toBe('place');
    expect(table?.rows.map(({ name, support }) => [name, support])).toEqual([
      ['out', 1],
      ['', 2],
      ['in', 1],
    ]);
  });

  it('may have the name of the other table', () => {
    const evaluation = sliced({ a: '++', b: '--' }, 'class');
    const tables = breakdownsOf(evaluatedModel(evaluation, evaluation));
    expect(tables.map(({ kind, by }) => [kind, by])).toEqual([
      ['class', 'class'],
      ['slice', 'class'],
    ]);
  });

  it('puts the larger error first where the metric is one', () => {
    const records = (wide: string) =>
      randomRecords('regression', { count: 40, error: 0, seed: 1 }).map((record, index) => {
        const off = record.slices['time'] === wide ? 1 : 0.1;
        const values = [index, -index];
        return { ...record, values, predictions: values.map((value) => value + off), finite: true };
      });
    const of = (wide: string) =>
      evaluationFrom('regression', defaultOptions('regression'), records(wide));
    const firstOf = (head: string, base?: string) => {
      const before = base === undefined ? undefined : of(base);
      return breakdownsOf(evaluatedModel(before, of(head)))[0]?.rows[0]?.name;
    };
    expect([firstOf('day', 'night'), firstOf('night', 'day')]).toEqual(['day', 'night']);
    expect([firstOf('day'), firstOf('night')]).toEqual(['day', 'night']);
  });

  it.each(taskNames)('of %s has the values of its samples alone', (task) => {
    const drawn = { count: 24, error: task === 'parity' ? 0.5 : 1, seed: 1 };
    const evaluation = randomEvaluation(task, drawn);
    const [table] = slicesOf(breakdownsOf(evaluatedModel(evaluation, evaluation)));
    const headline: string = tasks[task].headline;
    for (const { name, base, head } of table?.rows ?? []) {
      const alone = randomRecords(task, drawn).filter(({ slices }) => slices['time'] === name);
      const small = evaluationFrom(task, defaultOptions(task), alone);
      const reading = readModel(evaluatedModel(undefined, small))[headline as MetricId];
      expect(head).toBe(knownValue(reading?.head ?? null));
      expect(base).toBe(head);
    }
    expect(table?.rows.map(({ support }) => support).sort()).toEqual([18, 6]);
  });

  it('may have ten thousand values: no sample is looked at for each of them', () => {
    const many = createRecords('+'.repeat(10_000), (index) => ({ slices: { file: `${index}` } }));
    const evaluation = createEvaluation('', { records: many });
    const [, table] = breakdownsOf(evaluatedModel(evaluation, evaluation));
    expect(table?.rows).toHaveLength(10_000);
  });
});
