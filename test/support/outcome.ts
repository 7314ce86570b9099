import type { Outcome, VerdictRow } from '../../src/budgets/outcome.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Failure } from '../../src/errors.ts';
import type { Evidence } from '../../src/evidence.ts';
import { type GateRules, judgeEvidence } from '../../src/judge.ts';
import type { TaskName } from '../../src/tasks/index.ts';
import { createEvidence } from './evidence.ts';
import { layouts } from './task-evaluations.ts';

/** The rules of a config with one model; its budgets and waivers as the config writes them. */
export function createRules(
  budgets: readonly string[],
  waivers: readonly string[] = [],
  ids: readonly string[] = ['digits'],
  task: TaskName = 'classification',
): GateRules {
  const models = ids.flatMap((id) => [
    `  ${id}:`,
    '    path: models/digits.onnx',
    `    evaluate: { task: ${task}, dataset: { layout: ${layouts[task]}, path: data } }`,
    ...(budgets.length === 0 ? [] : ['    budgets:', ...budgets.map((line) => `      ${line}`)]),
  ]);
  const lines = [
    'version: 1',
    'models:',
    ...models,
    ...(waivers.length === 0 ? [] : ['waivers:', ...waivers.map((line) => `  - { ${line} }`)]),
  ];
  return loadConfig(lines.join('\n'), 'rules.yml');
}

/** Evidence judged by budgets that are written as in a config. */
export function judged(
  evidence: Partial<Evidence>,
  budgets: readonly string[],
  waivers: readonly string[] = [],
  task: TaskName = 'classification',
): Outcome {
  const whole = createEvidence(evidence);
  const ids = whole.models.map((model) => model.id);
  return judgeEvidence(whole, createRules(budgets, waivers, ids, task));
}

export function createRow(overrides: Partial<VerdictRow> = {}): VerdictRow {
  const rest = { metric: 'macs', budget: 'max', limit: '2M', level: 'error' } as const;
  return { ...rest, onUndecided: 'warn', verdict: 'within', ...overrides };
}

/** An outcome of one model with these rows and failures; its verdict is not looked at. */
export function outcomeWith(
  rows: readonly VerdictRow[],
  failures: readonly Failure[] = [],
): Outcome {
  const outcome = judged({}, []);
  const models = outcome.models.map((model) => ({ ...model, verdicts: rows, failures }));
  return { ...outcome, models };
}
