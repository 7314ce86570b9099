import { expect, it } from 'vitest';
import type { ModelOutcome } from '../../src/budgets/outcome.ts';
import { standingOf } from '../../src/reports/standing.ts';
import { createRow, outcomeWith } from '../support/outcome.ts';

const broken = createRow({ verdict: 'exceeded' });
const warned = createRow({ verdict: 'exceeded', level: 'warn' });
const open = createRow({ verdict: 'undecided', why: 'unmeasured' });
const kept = createRow();
const failure = { code: 'worker-died', message: 'x', hint: 'y' } as const;

it.each([
  [[broken, open, kept], {}, '❌ 1 of 3 budgets exceeded'],
  [[open], { failures: [failure] }, '⚠️ could not measure everything'],
  [[open, kept], {}, '❔ 1 of 2 budgets undecided'],
  [[warned], {}, '⚠️ 1 of 1 budget exceeded, waived or a warning'],
  [[], { state: 'removed' }, '⚠️ removed, so not judged'],
  [[kept, kept, kept], {}, '✅ all 3 budgets kept'],
  [[kept, kept], { state: 'new' }, '✅ new, both budgets kept'],
  [[kept, kept], { state: 'new', isAbsolute: true }, '✅ both budgets kept'],
  [[kept], {}, '✅ its budget is kept'],
  [[], {}, 'ℹ️ no budgets'],
] as const)(
  'a model stands by the worst of it (%#)',
  (rows, changes: Partial<ModelOutcome>, said) => {
    const [model = expect.fail()] = outcomeWith(rows).models;
    const { sign, words, isQuiet } = standingOf({ ...model, ...changes });
    expect(`${sign} ${words}`).toBe(said);
    expect(isQuiet).toBe(sign === '✅' || sign === 'ℹ️');
  },
);

it('the worst come first', () => {
  const rankOf = (rows: Parameters<typeof outcomeWith>[0]) =>
    outcomeWith(rows).models.map((model) => standingOf(model).rank)[0] ?? 0;
  const ranks = [[broken], [open], [warned], [kept], []].map(rankOf);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
});
