import { describe, expect, it } from 'vitest';
import { headline } from '../../src/reports/headline.ts';
import { createModel } from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';

describe('the headline', () => {
  it('says that a model is removed: it is neither measured nor without budgets', () => {
    const gone = createModel({ id: 'gone', head: { kind: 'absent' } });
    const outcome = judged({ models: [createModel({ id: 'here' }), gone] }, ['macs: { max: 2M }']);
    expect(headline(outcome)).toBe('⚠️ 1 model removed, so not judged: gone');
  });

  it('says that there are no budgets where models are measured and none is removed', () => {
    expect(headline(judged({ models: [createModel({ id: 'here' })] }, []))).toBe(
      'ℹ️ 1 model measured, no budgets set',
    );
  });

  it.each([
    ['one budget', ['macs: { max: 2M }'], '✅ Resolved: the budget is kept'],
    [
      'several',
      ['macs: { max: 2M }', 'params: { max: 1M }'],
      '✅ Resolved: all 2 budgets are kept',
    ],
  ])('says that a failure is mended once %s is kept', (_name, budgets, expected) => {
    const outcome = judged({ models: [createModel({ id: 'here' })] }, budgets);
    expect(headline(outcome, true)).toBe(expected);
    expect(headline(outcome, false)).toBe(headline(outcome));
    expect(headline(outcome)).not.toContain('Resolved');
  });

  it('calls nothing resolved that is still exceeded, tolerated or undecided', () => {
    const models = [createModel({ id: 'here' })];
    for (const budgets of [
      ['macs: { max: 1 }'],
      ['macs: { max: 1, level: warn }'],
      ['load-time: { max: 1ms }'],
      [],
    ]) {
      const outcome = judged({ models }, budgets);
      expect(headline(outcome, true)).toBe(headline(outcome));
    }
  });
});
