import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noRegistry, type ProcessResult, runNode } from './node-process.ts';

const repository = join(import.meta.dirname, '../..');

/** Runs the built dist/cli.js, by default in this repository's root. */
export function runCli(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string | undefined>>;
  } = {},
): Promise<ProcessResult> {
  const { cwd = repository, env = {} } = options;
  return runNode({
    script: join(repository, 'dist/cli.js'),
    args,
    cwd,
    env: { HOME: tmpdir(), npm_config_registry: noRegistry, ...env },
  });
}

/** The lines on stderr that tell a problem; the others tell progress. */
export function problemsIn({ stderr }: ProcessResult): readonly string[] {
  return stderr.split('\n').filter((line) => line.startsWith('model-budget: '));
}
