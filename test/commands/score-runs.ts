import { join } from 'node:path';
import type { CommandInput, CommandResult } from '../../src/commands/command.ts';
import { score } from '../../src/commands/score.ts';
import { UserError } from '../../src/errors.ts';

/** The root of the repository, from which the runs below start. */
export const repository = join(import.meta.dirname, '../..');

type Given = Readonly<Record<string, string | boolean>>;

/** Runs `score` as its door does, from the root of the repository. */
export function runScore(options: Given, positionals: readonly string[] = []) {
  const input: Pick<CommandInput, 'positionals' | 'options' | 'cwd'> = {
    positionals,
    options,
    cwd: repository,
  };
  // `score` looks at nothing else of what a command is given.
  return score.run(input as CommandInput);
}

interface ScoreDocument {
  readonly schema: number;
  readonly task: string;
  readonly samples: number;
  readonly skipped: number;
  readonly metrics: Readonly<
    Record<string, { readonly kind: string; readonly value?: number; readonly reason?: string }>
  >;
  readonly perClass?: readonly Readonly<Record<string, unknown>>[];
  readonly notes: readonly string[];
}

/** The JSON of a run, and what else it gave. */
export async function scored(
  options: Given,
): Promise<ScoreDocument & Pick<CommandResult, 'problems' | 'exitCode'>> {
  const { text, problems, exitCode } = await runScore({ ...options, format: 'json' });
  return { ...JSON.parse(text), problems, exitCode };
}

/** The values of all metrics that have one. */
export async function valuesOf(options: Given): Promise<Readonly<Record<string, number>>> {
  const { metrics, problems, exitCode } = await scored(options);
  if (exitCode !== 0) throw new Error(problems.map(({ message }) => message).join());
  const known = Object.entries(metrics).flatMap(([id, { value }]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  return Object.fromEntries(known);
}

/** The UserError of a run that must fail with one, as plain text. */
export async function failureOf(
  options: Given,
  positionals: readonly string[] = [],
): Promise<{ readonly code: string; readonly message: string; readonly hint: string }> {
  const error: unknown = await runScore(options, positionals).catch((each: unknown) => each);
  if (!(error instanceof UserError)) throw new Error('no UserError', { cause: error });
  const { code, message, hint } = error;
  return { code, message, hint };
}

/** The bytes of an npy file in format 1.0, little-endian, C order. */
export function npyBytes(
  dtype: string,
  shape: readonly number[],
  data: ArrayBufferView,
): Uint8Array {
  const header = `{'descr': '${dtype}', 'fortran_order': False, 'shape': (${shape.join(', ')},), }\n`;
  const start = Buffer.from('\x93NUMPY\x01\x00', 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16LE(header.length);
  const body = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return Buffer.concat([start, length, Buffer.from(header, 'latin1'), body]);
}
