import { describe, expect, it } from 'vitest';
import { wantsComment } from '../../src/budgets/comment-mode.ts';
import {
  createEvaluation,
  createLatency,
  createModel,
  createProfile,
  eightAround,
  presentSide,
} from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';

const failure = { code: 'worker-died', message: 'killed', hint: 'use less' } as const;

const smaller = presentSide({ profile: { kind: 'measured', value: createProfile({ macs: 9 }) } });
const evaluated = (pattern: string) => presentSide({ evaluation: createEvaluation(pattern) });

const unchanged = judged({}, ['macs: { max: 2M }']);
const changed = judged({ models: [createModel({ head: smaller })] }, ['macs: { max: 2M }']);
const exceeded = judged({}, ['macs: { max: 1 }']);
const undecided = judged({}, ['top1: { min: 97% }']);
const failed = judged({ models: [createModel({ latency: { kind: 'unavailable', failure } })] }, []);
const added = judged({ models: [createModel({ base: { kind: 'absent' } })] }, []);
const removed = judged({ models: [createModel({ head: { kind: 'absent' } })] }, []);
const insideNoise = judged(
  { models: [createModel({ latency: createLatency(eightAround(0)) })] },
  [],
);
const slower = judged({ models: [createModel({ latency: createLatency(eightAround(0.1)) })] }, []);
const oneFlip = judged(
  {
    models: [
      createModel({ base: evaluated('+'.repeat(50)), head: evaluated(`-${'+'.repeat(49)}`) }),
    ],
  },
  [],
);

describe('wantsComment', () => {
  //                                    always, changes, failures, never
  it.each([
    ['nothing changed', unchanged, [true, false, false, false]],
    ['something changed within its budget', changed, [true, true, false, false]],
    ['a budget is exceeded', exceeded, [true, true, true, false]],
    ['a budget is undecided', undecided, [true, true, true, false]],
    ['something could not be measured', failed, [true, true, true, false]],
    ['a model is new', added, [true, true, false, false]],
    ['a model is removed', removed, [true, true, false, false]],
    ['a latency moved inside its noise', insideNoise, [true, false, false, false]],
    ['a latency moved beyond its noise', slower, [true, true, false, false]],
    ['one sample of fifty flipped', oneFlip, [true, false, false, false]],
  ] as const)('where %s', (_, outcome, wanted) => {
    const modes = ['always', 'changes', 'failures', 'never'] as const;
    expect(modes.map((mode) => wantsComment(outcome, mode))).toEqual(wanted);
  });
});
