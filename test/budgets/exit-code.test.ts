import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/budgets/exit-code.ts';
import { createRow, outcomeWith } from '../support/outcome.ts';

const failure = { code: 'worker-died', message: 'killed', hint: 'use less' } as const;

const within = createRow();
const exceeded = createRow({ verdict: 'exceeded', by: 1 });
const undecided = createRow({ verdict: 'undecided', why: 'unmeasured' });
const strict = { ...undecided, onUndecided: 'fail' } as const;
const warn = { level: 'warn' } as const;

describe('exitCode', () => {
  //            rows                                   failed  exceeded  undecided  never
  it.each([
    ['nothing judged', [], false, [0, 0, 0]],
    ['within', [within], false, [0, 0, 0]],
    ['exceeded', [within, exceeded], false, [1, 1, 0]],
    ['exceeded, as a warning', [{ ...exceeded, ...warn }], false, [0, 0, 0]],
    ['undecided', [within, undecided], false, [0, 1, 0]],
    ['undecided, which fails', [strict], false, [1, 1, 0]],
    ['undecided, as a warning', [{ ...strict, ...warn }], false, [0, 0, 0]],
    ['within, not all measured', [within], true, [2, 2, 2]],
    ['undecided, not all measured', [strict], true, [2, 2, 2]],
    ['exceeded, not all measured', [exceeded], true, [1, 1, 2]],
  ] as const)('of %s', (_, rows, isFailed, codes) => {
    const outcome = outcomeWith(rows, isFailed ? [failure] : []);
    const given = (['exceeded', 'undecided', 'never'] as const).map((failOn) =>
      exitCode(outcome, failOn),
    );
    expect(given).toEqual(codes);
  });
});
