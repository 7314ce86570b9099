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
});
