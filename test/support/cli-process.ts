import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noRegistry, type ProcessResult, runNode } from './node-process.ts';

const repository = join(import.meta.dirname, '../..');

/** Runs the built command line, by default in this repository's root. */
export function runCli(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** Default: dist/cli.js of this repository. */
    readonly script?: string;
  } = {},
): Promise<ProcessResult> {
  const { cwd = repository, env = {}, script = join(repository, 'dist/cli.js') } = options;
  return runNode({
    script,
    args,
    cwd,
    env: { HOME: tmpdir(), npm_config_registry: noRegistry, ...env },
  });
}

/** The lines on stderr that tell a problem; the others tell progress. */
export function problemsIn({ stderr }: ProcessResult): readonly string[] {
  return stderr.split('\n').filter((line) => line.startsWith('model-budget: '));
}
