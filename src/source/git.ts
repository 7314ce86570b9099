import { execFile, spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.ts';

/** A line of 41 bytes for each of 1.5 million commits: more than the Linux kernel has. */
const maxOutputBytes = 64 * 2 ** 20;
/** What git says of a failure fits in here many times; progress meters do not need to. */
const maxStderrBytes = 8 * 2 ** 10;

/** How a git command ended. */
export interface GitResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs git in a folder and gives its output, whatever its exit code. Arguments go to the process as
 * they are, never through a shell. Throws `git-failed` where git cannot be started.
 */
export function runGit(cwd: string, args: readonly string[], input = ''): Promise<GitResult> {
  return new Promise((fulfil, reject) => {
    const options = { cwd, maxBuffer: maxOutputBytes };
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      if (error === null) fulfil({ exitCode: 0, stdout, stderr });
      else if (typeof error.code === 'number') fulfil({ exitCode: error.code, stdout, stderr });
      else reject(cannotRun(cwd, error));
    });
    // Git may end before it has read all; its exit code tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** The output of a git command that must succeed, else `git-failed` with git's own words. */
export async function readGit(
  cwd: string,
  args: readonly string[],
  input?: string,
): Promise<string> {
  const result = await runGit(cwd, args, input);
  if (result.exitCode !== 0) throw gitFailed(cwd, args, result);
  return result.stdout;
}

/**
 * Streams the output of a git command into a new file, so that its size does not matter. A file
 * that is not whole is removed. Gives the exit code and the end of stderr.
 */
export async function streamGit(options: {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly file: string;
  readonly input?: Uint8Array;
}): Promise<Omit<GitResult, 'stdout'>> {
  const { cwd, args, file, input = new Uint8Array() } = options;
  const child = spawn('git', args, { cwd, stdio: 'pipe' });
  const ended = new Promise<number>((fulfil, reject) => {
    child.on('error', (error) => reject(cannotRun(cwd, error)));
    child.on('close', (code) => fulfil(code ?? -1));
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-maxStderrBytes);
  });
  child.stdin.on('error', () => {}).end(input);
  try {
    const copied = pipeline(child.stdout, createWriteStream(file, { flags: 'wx' }));
    const [exitCode] = await Promise.all([ended, copied]);
    if (exitCode !== 0) await rm(file, { force: true });
    return { exitCode, stderr };
  } catch (error) {
    child.kill();
    await rm(file, { force: true });
    throw error;
  }
}

/** `git-failed` for a command that ended badly. */
export function gitFailed(
  cwd: string,
  args: readonly string[],
  result: Omit<GitResult, 'stdout'>,
): UserError {
  const words = reasonIn(result.stderr) || `exit code ${result.exitCode}`;
  return new UserError(
    'git-failed',
    `git ${args[0]} failed in ${cwd}: ${words}`,
    `run it by hand: git -C ${cwd} ${args.join(' ')}`,
  );
}

/** The line in which git gives its reason: after it come advice and the reasons of helpers. */
export function reasonIn(stderr: string): string {
  const lines = stderr.trim().split('\n');
  return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
}

/**
 * The top folder of the checkout that holds `cwd`; undefined outside of any.
 * Throws `git-failed` where git refuses a checkout that is there.
 */
export async function findRoot(cwd: string): Promise<string | undefined> {
  const args = ['rev-parse', '--show-toplevel'];
  const result = await runGit(cwd, args);
  if (result.exitCode === 0) return resolve(result.stdout.replace(/\r?\n$/, ''));
  const refused = checkoutAbove(resolve(cwd));
  if (refused === undefined) return undefined;
  // The usual reason: in a container the checkout belongs to another user.
  throw new UserError(
    'git-failed',
    `git does not open the checkout in ${refused}: ${reasonIn(result.stderr)}`,
    `if it is yours: git config --global --add safe.directory ${refused}`,
  );
}

function checkoutAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : checkoutAbove(above);
}

function cannotRun(cwd: string, error: Error): UserError {
  const hint = 'install git and have it on PATH, and check that the folder exists';
  return new UserError('git-failed', `git could not be run in ${cwd}: ${error.message}`, hint, {
    cause: error,
  });
}
