import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { judgeEvidence } from '../../src/judge.ts';
import { reports } from '../../src/reports/index.ts';
import { tightenedDiff, tightenedWords } from '../../src/reports/tightened.ts';
import { createEvidence } from '../support/evidence.ts';
import { createRules, judged } from '../support/outcome.ts';
import { leaner } from '../support/outcome-models.ts';

const budgets = ['macs: { max-increase: 2%, max: 30M }', 'params: { max: 40k }'];

/** The side of a diff that its signs tell, as the config that it is meant for. */
function configOf(diff: readonly string[], side: '-' | '+'): string {
  const kept = diff.filter((line) => line.startsWith(' ') || line.startsWith(side));
  const lines = kept.map((line) => line.slice(1));
  // All that a model needs besides its budgets.
  const whole = lines.map((line) => (line === '    budgets:' ? `    path: m.onnx\n${line}` : line));
  return `version: 1\n${whole.join('\n')}`;
}

describe('budgets that could be tightened', () => {
  // Ids that YAML would not take for text.
  const ids = ['digits', '1.50', 'no', 'Null', 'a-b_c.d'];
  const [rules] = Object.values(createRules(budgets).models);
  const outcome = judgeEvidence(createEvidence({ models: ids.map((id) => ({ ...leaner, id })) }), {
    models: Object.fromEntries(ids.map((id) => [id, rules ?? expect.fail()])),
    waivers: [],
  });

  it('are lines of a config that loads, before and after', () => {
    const diff = tightenedDiff(outcome);
    const [before, after] = (['-', '+'] as const).map((side) =>
      loadConfig(configOf(diff, side), 'diff.yml'),
    );
    for (const id of ids) {
      expect(before?.models[id]?.budgets.macs?.limits.max?.amount).toBe(30e6);
      expect(after?.models[id]?.budgets.macs?.limits.max?.amount).toBe(14.6e6);
      expect(after?.models[id]?.budgets.params?.limits.max?.amount).toBe(14.4e3);
    }
  });

  it('keep the very outcome that they were made from within', () => {
    const tighter = ['macs: { max-increase: 2%, max: 14.6M }', 'params: { max: 14.4k }'];
    const again = judged({ models: [leaner] }, tighter);
    expect(again.verdict).toBe('within');
    expect(tightenedWords(again)).toEqual([]);
    expect(reports.markdown(again)).not.toContain('could be tightened');
    expect(tightenedDiff(again)).toEqual([]);
  });

  it('are a fence of Markdown that nothing in it ends, and lines of text', () => {
    const [, fence = ''] = /\n```diff\n([\s\S]*?)\n```\n/.exec(reports.markdown(outcome)) ?? [];
    expect(fence.split('\n')).toEqual(tightenedDiff(outcome));
    expect(reports.markdown(outcome)).toContain('<summary>10 budgets could be tightened</summary>');
    expect(reports.text(outcome)).toContain('\ncould be tightened: digits macs max: 30M → 14.6M\n');
  });
});
