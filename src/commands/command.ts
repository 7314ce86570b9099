import type { ParseArgsOptionsConfig } from 'node:util';
import type { World } from '../effects.ts';
import { UserError } from '../errors.ts';
import { parseShard, type Shard } from '../measure/shard.ts';
import type { AnySafe } from '../reports/escape.ts';

/** One command of the CLI. It prints nothing and ends nothing: the door does. */
export interface Command {
  /** What follows the command's name in the help. */
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  readonly run: (input: CommandInput) => Promise<CommandResult>;
}

/** What a command is given: its arguments, and the world as the door has read it. */
export interface CommandInput {
  readonly positionals: readonly string[];
  readonly options: Options;
  readonly cwd: string;
  readonly world: World;
  /** Today, `2026-11-22`. */
  readonly day: string;
  readonly tool: string;
}

export type Options = Readonly<Record<string, OptionValue | undefined>>;
type OptionValue = string | boolean | readonly (string | boolean)[];

/** What a command gives: text for stdout, problems for stderr, and how it ends. */
export interface CommandResult {
  readonly text: AnySafe;
  readonly problems: readonly { readonly message: string; readonly hint: string }[];
  readonly exitCode: number;
}

/** The value of an option that is given at most once. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The format that was asked for, text by default: every command has that. */
export function formatOption<T extends string>(
  options: Options,
  formats: readonly (T | 'text')[],
): T | 'text' {
  const asked = textOption(options, 'format') ?? 'text';
  const format = formats.find((known) => known === asked);
  if (format !== undefined) return format;
  throw new UserError(
    'bad-argument',
    `--format: "${asked}" is not a format of this command`,
    `use one of: ${formats.join(', ')}`,
  );
}

/** A whole number above zero and up to a most, or undefined where the option was not given. */
export function countOption(options: Options, name: string, maximum?: number): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const isCount = /^[1-9]\d{0,8}$/.test(text);
  if (isCount && (maximum === undefined || Number(text) <= maximum)) return Number(text);
  const range = maximum === undefined ? '' : ` from 1 to ${maximum}`;
  throw new UserError(
    'bad-argument',
    `--${name}: "${text}" is not a count${range}`,
    'give a whole number',
  );
}

/** `--shard 2/8`, counted from 1 as people do; undefined where the option was not given. */
export function shardOption(options: Options): Shard | undefined {
  const text = textOption(options, 'shard');
  if (text === undefined) return undefined;
  return parseShard(text, '--shard');
}

/** `--dim batch=1 --dim height=224` as a table. */
export function dimsOption(options: Options): Readonly<Record<string, number>> {
  return parseDims(listOption(options, 'dim'), '--dim');
}

/** The values of an option that may be given several times. */
export function listOption(options: Options, name: string): readonly string[] {
  const given = options[name];
  return Array.isArray(given) ? given.map(String) : [];
}

/** `batch=1` and `height=224` as a table; `option` is named where one of them is none. */
export function parseDims(
  texts: readonly string[],
  option: string,
): Readonly<Record<string, number>> {
  const entries = texts.map((text) => {
    const match = /^(.+)=([1-9]\d{0,8})$/.exec(text);
    if (match?.[1] !== undefined) return [match[1], Number(match[2])] as const;
    const hint = `write NAME=N, such as ${option} batch=1`;
    throw new UserError('bad-argument', `${option}: "${text}"`, hint);
  });
  return Object.fromEntries(entries);
}

/** Exactly these positional arguments, by name. */
export function positionalArguments<N extends string>(
  input: CommandInput,
  names: readonly N[],
): Readonly<Record<N, string>> {
  const { positionals } = input;
  if (positionals.length !== names.length) {
    throw new UserError(
      'bad-argument',
      `${positionals.length} arguments where ${names.join(' ') || 'none'} is due`,
      'see model-budget --help',
    );
  }
  return Object.fromEntries(names.map((name, index) => [name, positionals[index] ?? ''])) as Record<
    N,
    string
  >;
}
