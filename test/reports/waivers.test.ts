import { describe, expect, it } from 'vitest';
import type { Waiver, WaiverFate } from '../../src/budgets/outcome.ts';
import { waiverWords } from '../../src/reports/waivers.ts';
import { outcomeWith } from '../support/outcome.ts';

const waiver: Waiver = {
  model: 'digits',
  metric: 'macs',
  ceiling: 3e6,
  ceilingText: '3M',
  expires: '2027-01-31',
  reason: 'wider head',
  issue: 7,
};

function wordsOf(...fates: readonly WaiverFate[]): readonly string[] {
  const waivers = fates.map((fate) => ({ waiver, fate }));
  return waiverWords({ ...outcomeWith([]), waivers });
}

describe('waiverWords', () => {
  it('says what became of each, what asks for something first', () => {
    expect(
      wordsOf('unmatched', 'used', 'unneeded', 'undecided', 'above-ceiling', 'expired'),
    ).toEqual([
      'digits, MACs: ⌛ the waiver up to 3M expired on 2027-01-31: remove it, or agree on another (wider head, issue 7)',
      'digits, MACs: 🎫 the waiver up to 3M does not reach far enough (wider head, issue 7)',
      'digits, MACs: 🎫 waived up to 3M until 2027-01-31 (wider head, issue 7)',
      'digits, MACs: 🧹 nothing needs the waiver up to 3M: remove it, unless what it is for is still to come (wider head, issue 7)',
      'digits, MACs: 🧹 the waiver up to 3M is for a metric without a limit: remove it (wider head, issue 7)',
    ]);
  });

  it('calls the ceiling of a metric that is better higher a floor, and an issue may be missing', () => {
    const top1 = { ...waiver, metric: 'top1', ceilingText: '80%', issue: null } as const;
    const outcome = { ...outcomeWith([]), waivers: [{ waiver: top1, fate: 'used' as const }] };
    expect(waiverWords(outcome)).toEqual([
      'digits, Top-1 accuracy: 🎫 waived down to 80% until 2027-01-31 (wider head)',
    ]);
  });

  it('counts those that nobody would read', () => {
    const words = wordsOf(...Array<WaiverFate>(1_000).fill('used'));
    expect(words).toHaveLength(21);
    expect(words.at(-1)).toBe('and 980 more waivers');
  });
});
