import { describe, expect, it } from 'vitest';
import { withApproval } from '../../src/budgets/approval.ts';
import type { Approval, ApprovalRefusal } from '../../src/budgets/outcome.ts';
import { approvalWords } from '../../src/reports/approval.ts';
import { headline } from '../../src/reports/headline.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { createRow, outcomeWith } from '../support/outcome.ts';

const label = 'model-budget: ok';
const exceeded = createRow({ verdict: 'exceeded', by: 1 });

function wordsOf(approval: Approval, row = exceeded): string | undefined {
  return approvalWords(withApproval(outcomeWith([row]), approval));
}

describe('approvalWords', () => {
  it('says who may accept what is exceeded, and how', () => {
    expect(wordsOf({ kind: 'not-given', label })).toMatch(
      /write permission who neither wrote the pull request nor pushed its last commit puts the label "model-budget: ok"/,
    );
  });

  it.each([
    ['own-change', /mallory wrote the pull request/],
    ['own-push', /mallory pushed the last commit/],
    ['not-a-person', /mallory is not a person/],
    ['no-permission', /mallory may not write/],
    ['unknown-person', /GitHub does not tell who/],
    ['older-than-change', /before this commit was pushed/],
    ['unknown-push', /does not tell when this commit was pushed/],
  ] as const satisfies readonly (readonly [ApprovalRefusal, RegExp])[])(
    'says why a label does not count: %s',
    (why, words) => {
      const told = wordsOf({ kind: 'refused', label, by: 'mallory', why });
      expect(told).toMatch(/^The label "model-budget: ok" does not count: /);
      expect(told).toMatch(words);
    },
  );

  it('says what kept GitHub from being asked', () => {
    const failure = { code: 'github-denied', message: '403 no', hint: 'give it' } as const;
    expect(wordsOf({ kind: 'unknown', label, failure })).toContain('403 no → give it');
  });

  it('says nothing where there is nothing to accept', () => {
    for (const row of [createRow(), createRow({ verdict: 'exceeded', level: 'warn' })]) {
      expect(wordsOf({ kind: 'not-given', label }, row)).toBeUndefined();
      expect(wordsOf({ kind: 'refused', label, by: 'm', why: 'own-push' }, row)).toBeUndefined();
    }
    expect(approvalWords(outcomeWith([exceeded]))).toBeUndefined();
  });

  it('lets a label through as text only', () => {
    const hostile = '<!-- @octocat #1 [l](http://e.vil) `|` -->';
    const outcome = withApproval(outcomeWith([exceeded]), { kind: 'not-given', label: hostile });
    const report = markdownReport(outcome);
    expect(report).toContain('octocat');
    for (const part of ['<!--', '@octocat', '#1 ', ' [l]', '://e', '`|`']) {
      expect(report).not.toContain(part);
    }
  });
});

describe('the headline of what was accepted', () => {
  it('names who did it, and what is tolerated for another reason', () => {
    const warning = createRow({ metric: 'size', verdict: 'exceeded', level: 'warn' });
    const at = '2026-11-22T10:10:00Z';
    const outcome = withApproval(outcomeWith([exceeded, warning]), {
      kind: 'accepted',
      label,
      by: 'ada',
      at,
    });
    expect(headline(outcome)).toMatch(
      /^🤝 2 of 2 budgets exceeded, but 1 is accepted by ada and 1 is only a warning: MACs/,
    );
  });
});
