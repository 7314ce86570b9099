import { describe, expect, it } from 'vitest';
import { withApproval } from '../../src/budgets/approval.ts';
import { exitCode } from '../../src/budgets/exit-code.ts';
import { countBreaches } from '../../src/budgets/judge.ts';
import type { Approval, VerdictRow, Waiver } from '../../src/budgets/outcome.ts';
import type { Failure } from '../../src/errors.ts';
import { createRow, outcomeWith } from '../support/outcome.ts';

const accepted: Approval = {
  kind: 'accepted',
  label: 'ok',
  by: 'ada',
  at: '2026-11-22T10:10:00Z',
};
const others: readonly Approval[] = [
  { kind: 'not-given', label: 'ok' },
  { kind: 'refused', label: 'ok', by: 'mallory', why: 'own-change' },
  {
    kind: 'unknown',
    label: 'ok',
    failure: { code: 'github-denied', message: 'refused', hint: 'ask' },
  },
];

const waiver: Waiver = {
  model: 'digits',
  metric: 'macs',
  ceiling: 3e6,
  ceilingText: '3M',
  expires: '2027-01-31',
  reason: 'agreed',
  issue: null,
};

const exceeded = createRow({ verdict: 'exceeded', by: 1 });
const undecided = createRow({ verdict: 'undecided', why: 'unmeasured', onUndecided: 'fail' });
const died: Failure = { code: 'worker-died', message: 'it died', hint: 'look' };

function told(rows: readonly VerdictRow[], approval: Approval | null, failures = [] as Failure[]) {
  const outcome = withApproval(outcomeWith(rows, failures), approval);
  return { outcome, rows: outcome.models.flatMap(({ verdicts }) => verdicts) };
}

describe('withApproval', () => {
  it('accepts every limit that would fail the check', () => {
    const { outcome, rows } = told([exceeded, createRow(), exceeded], accepted);
    expect(rows.map((row) => row.accepted)).toEqual([true, undefined, true]);
    expect(outcome).toMatchObject({ verdict: 'within', approval: accepted });
    expect(countBreaches(outcome)).toBe(0);
    expect(exitCode(outcome, 'exceeded')).toBe(0);
  });

  it('leaves what is still exceeded as a fact: the verdict of the limit does not change', () => {
    const { rows } = told([exceeded], accepted);
    expect(rows).toEqual([{ ...exceeded, accepted: true }]);
  });

  it('leaves warnings and what is waived as they are', () => {
    const warning = createRow({ verdict: 'exceeded', level: 'warn' });
    const waived = createRow({ verdict: 'exceeded', waiver: { state: 'used', waiver } });
    expect(told([warning, waived], accepted).rows).toEqual([warning, waived]);
  });

  it('covers an excess whose waiver has expired', () => {
    const late = createRow({ verdict: 'exceeded', waiver: { state: 'expired', waiver } });
    expect(told([late], accepted).rows).toEqual([{ ...late, accepted: true }]);
  });

  it('covers nothing that is undecided or was not measured', () => {
    const open = told([exceeded, undecided], accepted);
    expect(open.outcome.verdict).toBe('undecided');
    expect(open.rows[1]).toEqual(undecided);
    expect(exitCode(open.outcome, 'exceeded')).toBe(1);
    expect(exitCode(told([exceeded], accepted, [died]).outcome, 'exceeded')).toBe(2);
  });

  it.each([...others, null])('changes no verdict for %j', (approval) => {
    const { outcome, rows } = told([exceeded], approval);
    expect(rows).toEqual([exceeded]);
    expect(outcome.approval).toEqual(approval);
    expect(exitCode(outcome, 'exceeded')).toBe(1);
  });
});
