import { describe, expect, it } from 'vitest';
import { holdFamily } from '../../src/budgets/family.ts';
import type { VerdictRow } from '../../src/budgets/outcome.ts';
import { createRow, outcomeWith } from '../support/outcome.ts';

const claim = (p: number, more: Partial<VerdictRow> = {}) =>
  createRow({ metric: 'top1', budget: 'max-drop', verdict: 'exceeded', by: 0.01, p, ...more });
const kept = (p: number) => createRow({ metric: 'top1', budget: 'max-drop', p });

/** The rows of one outcome whose models have these rows, after the family was held together. */
function held(...models: readonly (readonly VerdictRow[])[]): readonly (readonly VerdictRow[])[] {
  const outcomes = models.flatMap((rows) => outcomeWith(rows).models);
  return holdFamily(outcomes).map(({ verdicts }) => verdicts);
}

const verdicts = (rows: readonly VerdictRow[] | undefined) => rows?.map(({ verdict }) => verdict);

describe('holdFamily', () => {
  it('leaves a single claim as it is', () => {
    expect(held([claim(0.01)])).toEqual([[claim(0.01)]]);
  });

  it('turns a claim that is too weak for its family into weak evidence', () => {
    const [[first, second] = []] = held([claim(0.01), kept(1)]);
    expect(first).toEqual({
      ...createRow({ metric: 'top1', budget: 'max-drop', p: 0.01 }),
      verdict: 'undecided',
      why: 'weak-evidence',
    });
    expect(second).toEqual(kept(1));
    expect(verdicts(held([claim(0.005), kept(1)])[0])).toEqual(['exceeded', 'within']);
  });

  it('goes step by step: a strong claim leaves room for the next', () => {
    expect(verdicts(held([claim(0.01), claim(1e-4)])[0])).toEqual(['exceeded', 'exceeded']);
    expect(verdicts(held([claim(0.01), claim(0.01)])[0])).toEqual(['undecided', 'undecided']);
  });

  it('counts the claims of all models of the run', () => {
    const [first, second] = held([claim(0.005)], [kept(1), kept(0.05)]);
    expect(verdicts(first)).toEqual(['undecided']);
    expect(verdicts(second)).toEqual(['within', 'within']);
    expect(verdicts(held([claim(0.0025)], [kept(1), kept(0.05)])[0])).toEqual(['exceeded']);
  });

  it('counts neither warnings nor what is exactly known, and leaves them alone', () => {
    const certain = createRow({ verdict: 'exceeded', by: 3 });
    const warning = claim(0.01, { level: 'warn' });
    const rows = [certain, warning, claim(0.01), certain, warning];
    expect(held(rows)).toEqual([rows]);
  });

  it('drops a waiver with the excess that it was for', () => {
    const waiver = {
      state: 'used',
      waiver: {
        model: 'digits',
        metric: 'top1',
        ceiling: 0.9,
        ceilingText: '90%',
        expires: '2027-01-31',
        reason: 'agreed',
        issue: null,
      },
    } as const;
    const [[row] = []] = held([claim(0.01, { waiver }), kept(1)]);
    expect(row).not.toHaveProperty('waiver');
    expect(row).not.toHaveProperty('by');
    expect(held([claim(0.001, { waiver }), kept(1)])[0]?.[0]).toHaveProperty('waiver');
  });
});
