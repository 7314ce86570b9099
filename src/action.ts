import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import type { Door } from './action/door.ts';
import { type ActionInputs, readInputs } from './action/inputs.ts';
import { modes } from './action/modes.ts';
import type { World } from './effects.ts';
import { stackOf, UserError } from './errors.ts';
import { type GitHubEvent, readEvent } from './github/event.ts';
import { logLine, logLines } from './reports/escape.ts';

/** The action's door: inputs and event in; comment, summary, outputs and exit code out. */

const bugExit = 70;

// A signal would end the process at once: this way children end and scratch folders go, at `exit`.
for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15 })) {
  process.once(signal, () => process.exit(128 + number));
}
process.exitCode = await main();

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
    runUrl: /^\d+$/.test(runId) ? `${repositoryUrl}/actions/runs/${runId}` : null,
    world: readWorld(inputs),
  };
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
      "a fork's model is loaded in native code, in a job that has secrets: you asked for it",
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
