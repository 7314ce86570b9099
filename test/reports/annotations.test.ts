import { describe, expect, it } from 'vitest';
import type { VerdictRow } from '../../src/budgets/outcome.ts';
import {
  type Annotation,
  budgetAnnotations,
  failureAnnotations,
  withinRoom,
} from '../../src/reports/annotations.ts';
import { createModel } from '../support/evidence.ts';
import { createRow, judged, outcomeWith } from '../support/outcome.ts';
import { hostileText, outcomes } from '../support/outcomes.ts';

const place = { path: '.github/model-budget.yml', line: 9 } as const;

/** What GitHub's runner would take for a command, or what would end a line. */
const dangerous = /::|##\[|[\r\n\u2028\u202e]/;

describe('budgetAnnotations', () => {
  it('has one for each exceeded limit, at its place', () => {
    const asked: (readonly [string, VerdictRow])[] = [];
    const outcome = judged({ models: [createModel()] }, [
      'macs: { max: 1k, max-increase: 2% }',
      'params: { max: 1 }',
    ]);
    const found = budgetAnnotations(outcome, (model, row) => {
      asked.push([model, row]);
      return row.metric === 'macs' ? place : null;
    });
    expect(found).toEqual([
      {
        level: 'error',
        title: 'digits: MACs',
        message: expect.stringMatching(/^MACs .* \(max 1 k\): exceeded$/),
        place,
      },
      {
        level: 'error',
        title: 'digits: Parameters',
        message: expect.stringMatching(/^parameters .* \(max 1\): exceeded$/),
        place: null,
      },
    ]);
    expect(asked.map(([model, { budget }]) => [model, budget])).toEqual([
      ['digits', 'max'],
      ['digits', 'max'],
    ]);
  });

  it('has none for what is kept or undecided', () => {
    const rows = [createRow(), createRow({ verdict: 'undecided', why: 'unmeasured' })];
    expect(budgetAnnotations(outcomeWith(rows), () => place)).toEqual([]);
  });

  it('makes a warning of a warning, and a notice of a waived excess', () => {
    const warning = createRow({ verdict: 'exceeded', level: 'warn' });
    const levels = budgetAnnotations(outcomeWith([warning]), () => place).map(({ level }) => level);
    expect(levels).toEqual(['warning']);
    const { waived } = outcomes;
    const found = waived === undefined ? [] : budgetAnnotations(waived, () => place);
    expect(found.map(({ level }) => level)).toContain('notice');
    expect(found.find(({ level }) => level === 'notice')?.message).toContain('waived until');
  });

  it.each(Object.entries(outcomes))('of %s are harmless in a log', (_name, outcome) => {
    const failures = outcome.models.flatMap((model) => model.failures);
    const found = [...budgetAnnotations(outcome, () => place), ...failureAnnotations(failures)];
    for (const { title, message } of found) {
      expect(`${title}${message}`).not.toMatch(dangerous);
    }
  });
});

describe('failureAnnotations', () => {
  it('tell what is wrong and what to do, in one line whatever the text', () => {
    const failure = { code: 'model-missing', message: 'no model', hint: 'make one' } as const;
    expect(failureAnnotations([failure])).toEqual([
      { level: 'error', title: null, message: 'no model → make one', place: null },
    ]);
    const hostile = { ...failure, message: `a\n::error::b ${hostileText}` };
    expect(failureAnnotations([hostile])[0]?.message).not.toMatch(dangerous);
  });
});

describe('withinRoom', () => {
  const some = (level: Annotation['level'], count: number): readonly Annotation[] =>
    Array.from({ length: count }, (_, index) => {
      return { level, title: null, message: `${level} ${index}`, place: null };
    });

  it('leaves as many of each level as there is room for', () => {
    const all = [...some('error', 3), ...some('warning', 3), ...some('notice', 1)];
    expect(withinRoom(all, 3)).toEqual({ shown: all, left: [] });
  });

  it('sums up what goes beyond, level by level, and loses none', () => {
    const { shown, left } = withinRoom([...some('error', 12), ...some('warning', 2)], 3);
    expect(shown.map(({ message }) => message)).toEqual([
      'error 0',
      'error 1',
      'and 10 more, which are in the log and in the report',
      'warning 0',
      'warning 1',
    ]);
    expect(left).toEqual(some('error', 12).slice(2));
  });
});
