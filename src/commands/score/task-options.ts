import { resolve } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { z } from 'zod';
import { evaluateSchema } from '../../config/evaluate-schema.ts';
import { readJsonFile } from '../../datasets/json-file.ts';
import { readNpyFile } from '../../datasets/npy-file.ts';
import { UserError } from '../../errors.ts';
import { maxClasses } from '../../sample.ts';
import type { TaskName } from '../../tasks/index.ts';
import type { Options } from '../command.ts';
import { scorers } from './index.ts';
import type { TaskOption } from './scorer.ts';

type OptionTable = Readonly<Record<string, TaskOption>>;

const everyOption: OptionTable = Object.assign({}, ...optionTables());

function optionTables(): readonly OptionTable[] {
  return Object.values(scorers).map(({ options }) => options);
}

/** The options of all tasks, for the command line. */
export const taskOptions: ParseArgsOptionsConfig = Object.fromEntries(
  Object.entries(everyOption).map(([name, { kind }]) => [
    name,
    { type: kind === 'flag' ? 'boolean' : 'string' },
  ]),
);

/** The options that a task takes, such as `--rtol --atol`. */
export function optionNames(task: TaskName): string {
  const table: OptionTable = scorers[task].options;
  const names = Object.keys(table).map((name) => `--${name}`);
  return names.join(' ') || 'no options';
}

/**
 * The options of a task from what the command line says, with the defaults of the config. UserError
 * `bad-argument` for a value that is none, and for an option of another task.
 */
export async function readTaskOptions(
  task: TaskName,
  given: Options,
  cwd: string,
): Promise<unknown> {
  const { layout, options: known } = scorers[task];
  const table: OptionTable = known;
  const section: Record<string, unknown> = { task, dataset: { layout, path: '.' } };
  for (const name of Object.keys(everyOption)) {
    const value = given[name];
    if (value === undefined || value === false) continue;
    const option = table[name];
    if (option === undefined) throw strange(task, name);
    const key = option.kind === 'flag' ? option.key : name;
    if (key in section) {
      throw new UserError('bad-argument', `--${name}: ${key} is given twice`, 'give one of them');
    }
    section[key] =
      option.kind === 'flag'
        ? option.value
        : await parsedValue(name, option.kind, String(value), cwd);
  }
  const result = evaluateSchema.safeParse(section);
  if (result.success) return result.data.options;
  const [issue] = result.error.issues;
  const [name = '', ...where] = issue?.path ?? [];
  throw new UserError(
    'bad-argument',
    [`--${String(name)}`, ...where.map(String), issue?.message].join(': '),
    `task ${task} takes: ${optionNames(task)}`,
  );
}

function strange(task: TaskName, name: string): UserError {
  const owners = Object.entries(scorers).flatMap(([owner, { options }]) =>
    Object.hasOwn(options, name) ? [owner] : [],
  );
  return new UserError(
    'bad-argument',
    `--${name} is no option of task ${task}, but of ${owners.join(', ')}`,
    `task ${task} takes: ${optionNames(task)}`,
  );
}

function parsedValue(
  name: string,
  kind: Exclude<TaskOption['kind'], 'flag'>,
  text: string,
  cwd: string,
): unknown {
  switch (kind) {
    case 'word':
      return text;
    case 'number':
      return numberOf(name, text);
    case 'number-or-none':
      return text === 'none' ? null : numberOf(name, text);
    case 'numbers-file':
      return readNumbers(resolve(cwd, text));
  }
}

function numberOf(name: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new UserError('bad-argument', `--${name}: "${text}" is not a number`, 'give a number');
}

// The most classes that there can be, with 25 characters each.
const maxNumbersBytes = 25 * maxClasses;

const numbersHint = 'give one number per class: .npy [C], or a list in JSON';

/** One number per class. UserError `dataset-*` where the file is no list of numbers. */
async function readNumbers(path: string): Promise<readonly number[]> {
  if (path.endsWith('.npy')) {
    const { array } = await readNpyFile(path, maxNumbersBytes);
    if (array.shape.length === 1) return Array.from(array.data);
    const shape = `[${array.shape.join(', ')}]`;
    throw new UserError('dataset-malformed', `${path}: has the shape ${shape}`, numbersHint);
  }
  const json = await readJsonFile(path, maxNumbersBytes, numbersHint);
  const numbers = z.array(z.number()).safeParse(json);
  if (numbers.success) return numbers.data;
  throw new UserError('dataset-malformed', `${path}: not a list of numbers`, numbersHint);
}
