import { describe, expect, it } from 'vitest';
import { failureWords, outcomeWords } from '../../src/reports/check-words.ts';
import { headline } from '../../src/reports/headline.ts';
import { hostileText, outcomes } from '../support/outcomes.ts';

describe('the words of a check run', () => {
  it.each(Object.entries(outcomes))('of %s are its headline and its report', (_name, outcome) => {
    const { title, summary } = outcomeWords(outcome, 'report');
    expect(title.replaceAll('\u200b', '')).toBe(headline(outcome));
    expect(title).not.toMatch(/[\r\n]|::/);
    expect(summary).toBe('report');
  });

  it('of a failure say what to do', () => {
    const failure = { code: 'model-missing', message: 'no model', hint: 'make one' } as const;
    expect(failureWords(failure)).toEqual({ title: 'no model', summary: 'no model\n\n→ make one' });
  });

  it('of a failure keep names from being markup', () => {
    const failure = { code: 'model-missing', message: hostileText, hint: hostileText } as const;
    const { title, summary } = failureWords(failure);
    expect(title).not.toMatch(/[\r\n]|::/);
    expect(summary).not.toMatch(/<!--|<img|@octocat|\*\*b/);
  });
});
