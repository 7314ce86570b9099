import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { type Evaluation, evaluationOf } from '../evidence.ts';
import { type TaskName, taskNames } from '../tasks/index.ts';
import {
  type Command,
  type CommandInput,
  formatOption,
  positionalArguments,
  textOption,
} from './command.ts';
import { evaluationResult } from './evaluation-result.ts';
import { scorers } from './score/index.ts';
import type { AnyScorer, Scored } from './score/scorer.ts';
import { optionNames, readTaskOptions, taskOptions } from './score/task-options.ts';

/** `score`: what a task's metrics say of predictions that were made elsewhere. */
export const score: Command = {
  usage: '--task TASK --truth PATH --predictions PATH [options of the task] [--format text|json]',
  summary: [
    "the task's metrics on predictions made elsewhere; the tasks and their options:",
    ...taskNames.map((task) => `  ${task}: ${optionNames(task)}`),
  ].join('\n      '),
  options: {
    task: { type: 'string' },
    truth: { type: 'string' },
    predictions: { type: 'string' },
    format: { type: 'string' },
    ...taskOptions,
  },
  run: async (input) => {
    positionalArguments(input, []);
    const format = formatOption(input.options, ['text', 'json']);
    const task = taskOption(input);
    const files = {
      truth: pathOption(input, 'truth'),
      predictions: pathOption(input, 'predictions'),
    };
    const options = await readTaskOptions(task, input.options, input.cwd);
    const scorer: AnyScorer = scorers[task];
    const evaluation = evaluationFrom(task, await scorer.score(files, options));
    return evaluationResult(evaluation, format);
  },
};

function taskOption({ options }: CommandInput): TaskName {
  const asked = textOption(options, 'task');
  const task = taskNames.find((name) => name === asked);
  if (task !== undefined) return task;
  const problem = asked === undefined ? '--task is missing' : `--task: there is no task "${asked}"`;
  throw new UserError('bad-argument', problem, `use one of: ${taskNames.join(', ')}`);
}

function pathOption({ options, cwd }: CommandInput, name: 'truth' | 'predictions'): string {
  const path = textOption(options, name);
  if (path !== undefined && path !== '') return resolve(cwd, path);
  throw new UserError('bad-argument', `--${name} is missing`, `add --${name} PATH`);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** The records as `evaluate` would have made them, of the whole dataset. */
function evaluationFrom(task: TaskName, { records, options, classNames }: Scored): Evaluation {
  return evaluationOf({
    task,
    options,
    records,
    samples: records.length,
    manifest: digestOf(records.map(({ id }) => id)),
    recipe: digestOf({ task, options }),
    shard: { count: 1, parts: [0] },
    classNames,
    modelClassNames: null,
    decoder: null,
    skipped: [],
    trials: [],
  });
}
