import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import type { Door, Leaving } from './action/door.ts';
import { type ActionInputs, readInputs } from './action/inputs.ts';
import { modes } from './action/modes.ts';
import type { World } from './effects.ts';
import { stackOf, UserError } from './errors.ts';
import { type GitHubEvent, readEvent } from './github/event.ts';
import { logLine, logLines } from './reports/escape.ts';

/** The action's door: inputs and event in; comment, summary, outputs and exit code out. */

const bugExit = 70;
// GitHub itself gives a request up after 10 s: what takes longer is lost on the way.
const usualTimeoutSeconds = 15;

// The runner sends SIGINT, after 7.5 s SIGTERM, and after 2.5 s more it kills
// (actions/runner `src/Runner.Sdk/ProcessInvoker.cs`).
const farewellMs = 5_000;
const interruption = new AbortController();
const leaving: Leaving = { signal: interruption.signal, farewells: new Set() };

// A signal would end the process at once: this way children end and scratch folders go, at `exit`.
for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15 })) {
  process.on(signal, () => void leave(128 + number));
}
process.exitCode = await main();

async function leave(code: number): Promise<void> {
  const isSecond = interruption.signal.aborted;
  interruption.abort();
  if (!isSecond && leaving.farewells.size > 0) {
    const farewells = [...leaving.farewells].map((farewell) => farewell());
    await Promise.race([Promise.allSettled(farewells), pause(farewellMs)]);
  }
  process.exit(code);
}

async function main(): Promise<number> {
  try {
    const inputs = readInputs(core.getInput);
    return await modes[inputs.mode ?? 'gate'](await readDoor(inputs));
  } catch (error) {
    // Whatever was thrown, the step must fail: a green action that broke inside lets everything by.
    if (error instanceof UserError) {
      core.error(logLine(`${error.message} → ${error.hint}`));
      return 2;
    }
    core.error('model-budget: this is a bug, the stack is in the log');
    core.info(logLines(stackOf(error).split('\n')));
    return bugExit;
  }
}

async function readDoor(inputs: ActionInputs): Promise<Door> {
  const event = await readEventFile(inputs);
  const root = requireEnv('GITHUB_WORKSPACE');
  const { repositoryUrl } = event;
  const runId = process.env['GITHUB_RUN_ID'] ?? '';
  return {
    inputs,
    event,
    root,
    out: resolve(root, inputs.out ?? join(requireEnv('RUNNER_TEMP'), 'model-budget')),
    day: new Date().toISOString().slice(0, 10),
    apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    apiTimeoutMs: readApiTimeout(),
    runUrl: /^\d+$/.test(runId) ? `${repositoryUrl}/actions/runs/${runId}` : null,
    beganMs: Date.now(),
    leaving,
    world: readWorld(inputs),
  };
}

/** For a slow proxy, or an Enterprise Server far away. A server that is down is asked three times. */
function readApiTimeout(): number {
  const name = 'MODEL_BUDGET_API_TIMEOUT';
  const seconds = Number(process.env[name] ?? usualTimeoutSeconds);
  if (seconds >= 0.1 && seconds <= 120) return seconds * 1_000;
  const message = `${name} is "${process.env[name]}", not a number of seconds`;
  throw new UserError('bad-argument', message, 'write seconds from 0.1 to 120, such as 30');
}

async function readEventFile(inputs: ActionInputs): Promise<GitHubEvent> {
  const path = requireEnv('GITHUB_EVENT_PATH');
  let payload: unknown;
  try {
    payload = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const message = `the event file ${path} cannot be read as JSON`;
    throw new UserError('event-unsupported', message, 'run this action in a workflow', { cause });
  }
  const event = readEvent({
    name: requireEnv('GITHUB_EVENT_NAME'),
    payload,
    repository: requireEnv('GITHUB_REPOSITORY'),
    sha: requireEnv('GITHUB_SHA'),
    ref: requireEnv('GITHUB_REF'),
    serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    runsUntrustedWithSecrets: inputs['run-untrusted-models-with-secrets'] === 'yes',
  });
  if (event.kind === 'pull-request' && event.fork && event.hasSecrets) {
    core.warning(
      'the model of a fork is loaded in native code, in a job that has secrets: you asked for it',
    );
  }
  return event;
}

function readWorld(inputs: ActionInputs): World {
  const { env } = process;
  const path = inputs['onnxruntime-path'];
  return {
    env,
    childPath: fileURLToPath(new URL('child.js', import.meta.url)),
    onnxruntimePath: path === undefined ? null : resolve(requireEnv('GITHUB_WORKSPACE'), path),
    toolCache: requireEnv('RUNNER_TOOL_CACHE'),
    registry: env['MODEL_BUDGET_REGISTRY'] ?? 'https://registry.npmjs.org/',
    log: (line) => core.info(logLine(line)),
    terminal: null,
  };
}

function requireEnv(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  throw new UserError(
    'bad-argument',
    `${name} is not set`,
    'run this action in a workflow; on your machine use the command line instead',
  );
}
