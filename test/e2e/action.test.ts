import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fingerprint, git } from '../source/repository.ts';
import { runAction } from '../support/action-process.ts';
import {
  accuracyConfig,
  commitBranch,
  digitsConfig,
  digitsModel,
  initDigits,
  pullRequest,
  staticConfigPath,
} from '../support/digits-repository.ts';
import { startGitHubServer } from '../support/github-server.ts';

/** Each starts a process or several, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let workspace: string;
let base: string;
/** Heads of pull requests. */
let cheaper: string;
let cheaperAgain: string;
let worse: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'model-budget-e2e-'));
  base = await initDigits(workspace);
  const depthwise = { 'models/digits.onnx': await digitsModel('head-depthwise') };
  const undertrained = { 'models/digits.onnx': await digitsModel('head-undertrained') };
  cheaper = await commitBranch(workspace, 'cheaper', base, depthwise);
  cheaperAgain = await commitBranch(workspace, 'cheaper', cheaper, { 'README.md': 'Digits' });
  worse = await commitBranch(workspace, 'worse', base, undertrained);
});
afterAll(() => rm(workspace, { recursive: true }));

function checkOut(sha: string): void {
  git(workspace, ['checkout', '--quiet', '--detach', sha]);
}

describe('a pull request that keeps its budgets', () => {
  it('gets one comment among 150 others, and the next commit rewrites it', async () => {
    const ada = { login: 'ada', type: 'User' } as const;
    const bot = { login: 'coverage[bot]', type: 'Bot' } as const;
    const others = Array.from({ length: 150 }, (_, index) => ({
      user: index % 2 === 0 ? ada : bot,
      body: `comment ${index} <!-- model-budget -->`,
    }));
    await using server = await startGitHubServer({
      pull: { number: 7, headSha: cheaper },
      seed: others,
    });

    checkOut(cheaper);
    const event = pullRequest(base, cheaper);
    const first = await runAction({ workspace, event, apiUrl: server.url });
    expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [], leftovers: [] });
    expect(first.outputs).toMatchObject({ verdict: 'within', exceeded: '0' });
    expect(server.comments).toHaveLength(151);
    const comment = { ...server.comments.at(-1) };
    expect(first.outputs['comment-url']).toContain(`#issuecomment-${comment.id}`);
    expect(comment.body).toMatch(
      /^<!-- model-budget key=\S+ head=[0-9a-f]{40} began=\d+ state=passing -->\n/,
    );
    expect(comment.body).toContain(`head=${cheaper}`);
    expect(comment.body).toMatch(
      /^\| Top-1 accuracy +\| +98\.30 % ±[\d.]+ \| +98\.40 % ±[\d.]+ \|/m,
    );
    expect(comment.body).toContain(first.summary.trim());

    checkOut(cheaperAgain);
    server.pull.headSha = cheaperAgain;
    const again = pullRequest(base, cheaperAgain);
    const second = await runAction({ workspace, event: again, apiUrl: server.url });
    expect(second.exitCode).toBe(0);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(server.comments).toHaveLength(151);
    expect(server.comments.at(-1)).toMatchObject({ id: comment.id });
    expect(server.comments.at(-1)?.body).toContain(`head=${cheaperAgain}`);
    expect(server.comments.slice(0, 150).map(({ body }) => body)).toEqual(
      others.map(({ body }) => body),
    );
    expect(server.violations).toEqual([]);
  });

  it('is not commented on where an input or the config says never', async () => {
    checkOut(cheaper);
    await using server = await startGitHubServer();
    const result = await runAction({
      workspace,
      event: pullRequest(base, cheaper),
      inputs: { config: staticConfigPath, comment: 'never' },
      apiUrl: server.url,
    });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('| MACs');
    expect(Object.keys(result.outputs)).toEqual([
      'verdict',
      'exceeded',
      'evidence',
      'report',
      'html',
    ]);
    expect(server.requests).toEqual([]);
  });

  it('mends an old comment and makes no new one where only failures are told', async () => {
    await using server = await startGitHubServer({ pull: { number: 7, headSha: cheaper } });
    const asked = { apiUrl: server.url, workspace } as const;
    const inputs = { config: staticConfigPath, comment: 'failures' } as const;
    checkOut(cheaper);
    await runAction({ ...asked, event: pullRequest(base, cheaper), inputs });
    expect(server.comments).toEqual([]);
    await runAction({
      ...asked,
      event: pullRequest(base, cheaper),
      inputs: { ...inputs, comment: 'always' },
    });
    expect(server.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining(`head=${cheaper}`),
    ]);
    checkOut(cheaperAgain);
    server.pull.headSha = cheaperAgain;
    await runAction({ ...asked, event: pullRequest(base, cheaperAgain), inputs });
    expect(server.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining(`head=${cheaperAgain}`),
    ]);
  });

  it('has its latency measured in rounds where the config asks for it', async () => {
    const latency = 'latency: { provider: cpu, max-seconds: 3 }';
    const head = await commitBranch(workspace, 'latency', base, {
      '.github/latency.yml': digitsConfig(`    ${latency}\n`),
    });
    const result = await runAction({
      workspace,
      event: { name: 'push', payload: { ref: 'refs/heads/latency', before: base, after: head } },
      inputs: { config: '.github/latency.yml' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('| Latency');
    const measured = result.evidence?.models[0]?.latency;
    expect(measured).toMatchObject({ kind: 'measured', value: { provider: 'cpu', threads: 1 } });
  });
});

describe('a pull request that regresses', () => {
  it('fails, after its comment is posted', async () => {
    checkOut(worse);
    const told: string[] = [];
    await using server = await startGitHubServer({
      onRequest: ({ method }) => void told.push(method),
    });
    const result = await runAction({
      workspace,
      event: pullRequest(base, worse),
      apiUrl: server.url,
    });
    told.push(`exit ${result.exitCode}`);
    expect(told).toContain('POST');
    expect(told.at(-1)).toBe('exit 1');
    expect(server.comments.at(-1)?.body).toMatch(/\*\*❌ 2 of 3 budgets exceeded: top-1 −/);
    expect(result.outputs).toMatchObject({ verdict: 'exceeded', exceeded: '2' });
    expect(result.errors).toEqual([expect.stringContaining('2 of 3 budgets exceeded')]);
    expect(server.violations).toEqual([]);
  });

  it('from a fork, whose token may only read, fails with everything but the comment', async () => {
    checkOut(worse);
    await using server = await startGitHubServer({ readOnly: true });
    const result = await runAction({
      workspace,
      event: pullRequest(base, worse, 'stranger/models'),
      apiUrl: server.url,
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'exceeded', exceeded: '2' });
    expect(result.outputs['comment-url']).toBeUndefined();
    expect(result.summary).toContain('❌ exceeded');
    expect(result.evidence?.models[0]?.head).toMatchObject({ evaluation: { kind: 'measured' } });
    expect(result.warnings).toEqual([
      expect.stringMatching(/403 .*→ .*permissions: \{.*pull-requests: write/),
    ]);
    expect(server.comments).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  it('cannot loosen its own budgets, and is told so', async () => {
    const head = await commitBranch(workspace, 'loose', worse, {
      '.github/model-budget.yml': accuracyConfig.replace('1pp, min: 97%', '50pp'),
    });
    await using server = await startGitHubServer();
    const event = pullRequest(base, head);
    const result = await runAction({ workspace, event, apiUrl: server.url });
    expect(result.exitCode).toBe(1);
    expect(result.evidence?.notes).toEqual([
      { code: 'config-changed', subject: '.github/model-budget.yml' },
    ]);
    expect(server.comments.at(-1)?.body).toContain('a change cannot loosen its own gate');
    expect(server.violations).toEqual([]);
  });

  it('leaves the checkout and the folder for temporary files as they were', async () => {
    checkOut(worse);
    const before = await fingerprint(workspace);
    const result = await runAction({ workspace, event: pullRequest(base, worse) });
    // Nobody listens where the API should be: that is no reason to let the change pass.
    expect(result.exitCode).toBe(1);
    expect(result.warnings).toEqual([expect.stringContaining('GitHub could not be reached')]);
    expect(await fingerprint(workspace)).toBe(before);
    expect(git(workspace, ['status', '--porcelain'])).toBe('');
    expect(result.leftovers).toEqual([]);
  });
});

describe('outside of a workflow', () => {
  it.each([
    'GITHUB_WORKSPACE',
    'GITHUB_EVENT_PATH',
    'GITHUB_EVENT_NAME',
    'GITHUB_REPOSITORY',
    'GITHUB_SHA',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
  ])('the lack of %s is one line', async (name) => {
    checkOut(cheaper);
    const event = pullRequest(base, cheaper);
    const inputs = { config: staticConfigPath };
    const result = await runAction({ workspace, event, inputs, env: { [name]: undefined } });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([
      `${name} is not set → run this action in a workflow; on your machine use the command line instead`,
    ]);
    expect(result.stdout + result.stderr).not.toContain('    at ');
  });

  it('an event that lacks a field is one line', async () => {
    const event = { name: 'pull_request', payload: { pull_request: { number: 7 } } };
    const result = await runAction({ workspace, event });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([
      expect.stringMatching(/^event pull_request: pull_request\.head\S+ is missing, .* → /),
    ]);
  });

  it('an input that has no such value is one line', async () => {
    const event = pullRequest(base, cheaper);
    const result = await runAction({
      workspace,
      event,
      env: { INPUT_COMMENT: 'sometimes' },
    });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([expect.stringMatching(/^input comment: .*never.* → /)]);
  });
});
