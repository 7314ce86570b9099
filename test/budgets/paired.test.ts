import { describe, expect, it } from 'vitest';
import type { Limit } from '../../src/budgets/budget.ts';
import { maxDrop, maxIncrease } from '../../src/budgets/change.ts';
import type { Comparison, Corroboration, PairedRounds } from '../../src/metrics/reading.ts';
import type { BoundedEstimate } from '../../src/stats/signed-rank.ts';

const metric = { unit: 'ms', better: 'lower', absoluteLimitOf: 'interval' } as const;
const fivePercent: Limit = { kind: 'relative', amount: 0.05, text: '5%' };
const tenMs: Limit = { kind: 'difference', amount: 10, text: '10ms' };
const noise = { rounds: 8, sd: 0.01, autocorrelation: 0, widening: 1, resolution: 0.01 };
const baseMs = 200;

const estimate = (value: number, low: number, high: number) => ({ value, low, high });

/** A change of a base of 200 ms, with these bounds for a claim and this change by another clock. */
function change(
  relative: BoundedEstimate,
  claimed: BoundedEstimate | null = relative,
  byProcessor: BoundedEstimate | null = null,
): Comparison {
  const inMs = ({ value, low, high }: BoundedEstimate) =>
    estimate(baseMs * value, baseMs * low, baseMs * high);
  const corroboration: Corroboration | null = byProcessor && {
    by: 'processor-time',
    relative: byProcessor,
  };
  const claim = claimed && { relative: claimed, difference: inMs(claimed) };
  const paired: PairedRounds = { noise, claim, corroboration };
  return {
    base: { kind: 'sampled', value: baseMs, interval: null, samples: 8 },
    head: null,
    delta: { kind: 'sampled', relative, difference: inMs(relative), tails: null, paired },
  };
}

const slower = estimate(0.1, 0.08, 0.12);
const faster = estimate(-0.1, -0.12, -0.08);
const exceeded = { kind: 'exceeded', by: expect.closeTo(0.05, 9) };
const environment = { kind: 'undecided', why: 'environment' };

describe('a claim', () => {
  it.each([
    ['the interval itself', change(slower), exceeded],
    ['wider bounds that are beyond as well', change(slower, estimate(0.1, 0.051, 0.15)), exceeded],
    [
      'wider bounds that are not',
      change(slower, estimate(0.1, 0.05, 0.15)),
      { kind: 'undecided', why: 'weak-evidence' },
    ],
    ['no bounds at all', change(slower, null), { kind: 'undecided', why: 'weak-evidence' }],
    [
      'bounds around the limit',
      change(estimate(0.05, 0.02, 0.08), estimate(0.05, 0.01, 0.09)),
      { kind: 'undecided', why: 'interval-straddles-limit' },
    ],
  ])('of more than 5%% by %s', (_, comparison, verdict) => {
    expect(maxIncrease.judge(fivePercent, comparison, metric)).toEqual(verdict);
  });

  it('in milliseconds is judged by bounds in milliseconds', () => {
    const of = (low: number) =>
      maxIncrease.judge(tenMs, change(slower, estimate(0.1, low, 0.15)), metric);
    expect(of(0.051)).toEqual({ kind: 'exceeded', by: expect.closeTo(10, 9) });
    expect(of(0.05)).toEqual({ kind: 'undecided', why: 'weak-evidence' });
  });

  it('is never needed to keep a limit', () => {
    const kept = change(estimate(0.01, 0, 0.05), estimate(0.01, -0.1, 0.2));
    expect(maxIncrease.judge(fivePercent, kept, metric)).toEqual({ kind: 'within' });
    expect(maxIncrease.judge(fivePercent, change(faster, null), metric)).toEqual({
      kind: 'within',
    });
  });
});

describe('another clock', () => {
  const halfOfMargin = Math.sqrt(1.05) - 1;

  it.each([
    ['saw the same', estimate(0.1, 0.09, 0.11), exceeded],
    ['may have seen half of the margin', estimate(0.01, 0, halfOfMargin + 1e-9), exceeded],
    ['is too noisy to tell', estimate(0, -0.2, 0.2), exceeded],
    ['saw nothing', estimate(0, -0.01, halfOfMargin - 1e-9), environment],
    ['saw the opposite', faster, environment],
  ])('that %s', (_, byProcessor, verdict) => {
    const comparison = change(slower, slower, byProcessor);
    expect(maxIncrease.judge(fivePercent, comparison, metric)).toEqual(verdict);
  });

  it('contradicts an excess in milliseconds by its share of the base', () => {
    const of = (high: number) =>
      maxIncrease.judge(tenMs, change(slower, slower, estimate(0, -0.01, high)), metric).kind;
    expect(of(halfOfMargin - 1e-9)).toBe('undecided');
    expect(of(halfOfMargin + 1e-9)).toBe('exceeded');
  });

  it('contradicts a drop that it did not see', () => {
    const of = (low: number) =>
      maxDrop.judge(fivePercent, change(faster, faster, estimate(0, low, 0.01)), metric).kind;
    const half = 1 - Math.sqrt(0.95);
    expect(of(-half + 1e-9)).toBe('undecided');
    expect(of(-half - 1e-9)).toBe('exceeded');
  });

  it('has no word in what is within, or not proven', () => {
    const small = estimate(0.01, 0, 0.02);
    const comparison = change(small, small, estimate(0.5, 0.4, 0.6));
    expect(maxIncrease.judge(fivePercent, comparison, metric)).toEqual({ kind: 'within' });
    const weak = change(slower, null, estimate(0, 0, 0));
    expect(maxIncrease.judge(fivePercent, weak, metric)).toEqual({
      kind: 'undecided',
      why: 'weak-evidence',
    });
  });
});
