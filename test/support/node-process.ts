import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { assert } from '../../src/errors.ts';

/** How a process ended, and all that it wrote. */
export interface ProcessResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type SendSignal = (signal: 'SIGINT' | 'SIGTERM') => void;

/** What programs need to start; nothing of the machine's own git, npm or GitHub settings. */
const bareEnvironment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A registry that nobody serves: a test that reaches for one must name it. */
export const noRegistry = 'http://127.0.0.1:9';

/** Runs a script under this very Node, 24 as at the runner, with these variables and few others. */
export async function runNode(options: {
  readonly script: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called with a way to send it a signal. */
  readonly onStart?: (send: SendSignal) => void;
}): Promise<ProcessResult> {
  const { script, args = [], cwd, env, onStart } = options;
  assert(process.versions.node.startsWith('24.'), 'run the tests by npm test: they need Node 24');
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...bareEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.((signal) => child.kill(signal));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve);
  });
  const [exitCode, stdout, stderr] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { exitCode, stdout, stderr };
}
