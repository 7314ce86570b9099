import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { type ActionInputs, readInputs } from './action/inputs.ts';
import { prepareRun } from './action/prepare.ts';
import { wantsComment } from './budgets/comment-mode.ts';
import { exitCode } from './budgets/exit-code.ts';
import { countBreaches } from './budgets/judge.ts';
import type { Outcome } from './budgets/outcome.ts';
import { defaultConfigPath } from './config/load.ts';
import { realEffects, type World } from './effects.ts';
import { type Failure, stackOf, UserError } from './errors.ts';
import { type Evidence, serialiseEvidence } from './evidence.ts';
import type { StickyComment } from './github/comment.ts';
import { type GitHubEvent, readEvent } from './github/event.ts';
import { failuresOf } from './judge.ts';
import { parseShard, type Shard } from './measure/shard.ts';
import { logLine } from './reports/escape.ts';
import { headline } from './reports/headline.ts';
import { reports } from './reports/index.ts';
import { measure, run } from './run.ts';
import { openOutFolder } from './source/out-folder.ts';
import { openScratch } from './source/scratch.ts';
import { toolName } from './version.ts';

/** The action's door: inputs and event in; comment, summary, outputs and exit code out. */

const bugExit = 70;

// A signal would end the process at once: this way children end and scratch folders go, at `exit`.
for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15 })) {
  process.once(signal, () => process.exit(128 + number));
}
process.exitCode = await main();

async function main(): Promise<number> {
  try {
    return await gate(readInputs(core.getInput), await readEventFile());
  } catch (error) {
    // Whatever was thrown, the step must fail: a green action that broke inside lets everything by.
    if (error instanceof UserError) {
      core.error(logLine(`${error.message} → ${error.hint}`));
      return 2;
    }
    core.error('model-budget: this is a bug, the stack is in the log');
    core.info(logLine(stackOf(error)));
    return bugExit;
  }
}

async function gate(inputs: ActionInputs, event: GitHubEvent): Promise<number> {
  const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard, 'input shard');
  const root = requireEnv('GITHUB_WORKSPACE');
  const out = resolve(root, inputs.out ?? join(requireEnv('RUNNER_TEMP'), 'model-budget'));
  await openOutFolder(out, inputs.out ?? out);
  await using scratch = await openScratch('model-budget');
  const { config, ...sides } = await prepareRun({ root, inputs, event, scratch: scratch.path });
  const evidencePath = join(out, 'evidence.json');
  const day = new Date().toISOString().slice(0, 10);
  const request = { config, ...sides, root, day, tool: toolName };
  const effects = {
    ...realEffects(readWorld(inputs)),
    saveEvidence: (evidence: Evidence) => writeFile(evidencePath, serialiseEvidence(evidence)),
  };
  if (shard !== undefined) {
    return tellShard(await measure({ ...request, shard }, effects), shard, evidencePath);
  }
  const outcome = await run(request, effects);
  // Everything is told before the step may fail, and the comment last of it: it alone needs a token.
  const body = reports.markdown(outcome);
  const reportPath = join(out, 'report.md');
  await writeFile(reportPath, body);
  await core.summary.addRaw(body).write();
  setOutputs(outcome, { evidence: evidencePath, report: reportPath });
  tellFailures(outcome.models.flatMap((model) => model.failures));
  if (config.comment !== 'never') {
    // An old report of ours must not stand when there is nothing new worth a comment.
    await comment(inputs, event, { body, mayCreate: wantsComment(outcome, config.comment) });
  }
  const code = exitCode(outcome, config.failOn);
  if (code === 1) core.error(logLine(headline(outcome)));
  else core.info(logLine(headline(outcome)));
  return code;
}

/** A part is not judged: its numbers are no metrics of the dataset. */
function tellShard({ models }: Evidence, { index, count }: Shard, path: string): number {
  core.setOutput('evidence', path);
  const failures = models.flatMap((model) => failuresOf(model));
  tellFailures(failures);
  core.info(logLine(`shard ${index + 1} of ${count}: evidence in ${path}`));
  return failures.length === 0 ? 0 : 2;
}

function tellFailures(failures: readonly Failure[]): void {
  for (const { message, hint } of failures) core.error(logLine(`${message} → ${hint}`));
}

/** A report that cannot be posted is a warning: the verdict does not depend on a token. */
async function comment(
  inputs: ActionInputs,
  event: GitHubEvent,
  report: Pick<StickyComment, 'body' | 'mayCreate'>,
): Promise<void> {
  if (event.kind !== 'pull-request') return;
  const { owner, repo, number, headSha } = event;
  try {
    // Loaded late: @actions/github parses the event file at import, before we could say what is wrong
    // with it, and a run without a comment has no use for it.
    const { createGitHub } = await import('./github/client.ts');
    const { upsertComment } = await import('./github/comment.ts');
    const github = createGitHub({
      token: inputs.token ?? '',
      baseUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    });
    const key = inputs.config ?? defaultConfigPath;
    const posted = await upsertComment(github, { owner, repo, number, key, headSha, ...report });
    if (posted === undefined) return;
    core.setOutput('comment-url', posted.url);
    if (posted.kind === 'stale') core.notice('a newer commit was reported, the comment was left');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    core.warning(logLine(`no comment was posted: ${error.message} → ${error.hint}`));
  }
}

function setOutputs(
  outcome: Outcome,
  paths: { readonly evidence: string; readonly report: string },
): void {
  core.setOutput('verdict', outcome.verdict);
  core.setOutput('exceeded', countBreaches(outcome));
  core.setOutput('evidence', paths.evidence);
  core.setOutput('report', paths.report);
}

async function readEventFile(): Promise<GitHubEvent> {
  const path = requireEnv('GITHUB_EVENT_PATH');
  let payload: unknown;
  try {
    payload = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const message = `the event file ${path} cannot be read as JSON`;
    throw new UserError('event-unsupported', message, 'run this action in a workflow', { cause });
  }
  return readEvent({
    name: requireEnv('GITHUB_EVENT_NAME'),
    payload,
    repository: requireEnv('GITHUB_REPOSITORY'),
    sha: requireEnv('GITHUB_SHA'),
    ref: requireEnv('GITHUB_REF'),
    serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  });
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
