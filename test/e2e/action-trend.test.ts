import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseTrend, type Trend } from '../../src/trend.ts';
import { commitFiles, git, initRepository } from '../source/repository.ts';
import { runAction } from '../support/action-process.ts';
import { runCli } from '../support/cli-process.ts';
import {
  commitBranch,
  digitsConfig,
  digitsModel,
  pullRequest,
} from '../support/digits-repository.ts';
import { type ServerArtifact, startStore } from '../support/github-artifact-routes.ts';
import { type PlannedFailure, startGitHubServer } from '../support/github-server.ts';

/** Each starts a process or several, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const config = `${digitsConfig('    budgets:\n      macs: { max-increase: 2% }\n')}trend: 3\n`;

let workspace: string;
let out: string;
let base: string;
let cheaper: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'model-budget-e2e-'));
  out = await mkdtemp(join(tmpdir(), 'model-budget-out-'));
  await initRepository(workspace);
  base = await commitFiles(workspace, {
    '.github/model-budget.yml': config,
    'models/digits.onnx': await digitsModel('base'),
  });
  const files = { 'models/digits.onnx': await digitsModel('head-depthwise') };
  cheaper = await commitBranch(workspace, 'cheaper', base, files);
});
afterAll(async () => {
  await rm(workspace, { recursive: true });
  await rm(out, { recursive: true });
});

const repository = { default_branch: 'main' };

function push(ref: string) {
  return { name: 'push', payload: { ref, before: base, after: cheaper, repository } };
}

function earlier(...indices: readonly number[]): Trend {
  return indices.map((index) => {
    const models = { digits: { macs: index } };
    return { sha: index.toString(16).padStart(40, '0'), day: '2026-11-01', models };
  });
}

interface Run {
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly content?: string;
  readonly artifact?: Partial<ServerArtifact>;
  readonly failures?: readonly PlannedFailure[];
}

/** A run where one artifact with this content is kept; what it leaves for the next one. */
async function runWith({ event, content = '', artifact = {}, failures = [] }: Run) {
  git(workspace, ['checkout', '--quiet', '--detach', cheaper]);
  const zip = zipSync({ 'trend.json': strToU8(content) });
  const kept = { id: 5, name: 'model-budget-trend', zip, ...artifact };
  const artifacts = content === '' ? [] : [kept];
  await using store = await startStore(artifacts);
  await using server = await startGitHubServer({
    artifacts,
    storeUrl: store.url,
    failures,
    pull: { number: 7, headSha: cheaper },
  });
  const inputs = { comment: 'never', out } as const;
  const result = await runAction({ workspace, event, inputs, apiUrl: server.url });
  expect(server.violations).toEqual([]);
  expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  const { trend: path } = result.outputs;
  const written = path === undefined ? undefined : parseTrend(await readFile(path, 'utf8'), path);
  return { ...result, written, asked: server.requests.map(({ path }) => path) };
}

function fileOf(points: Trend): string {
  return JSON.stringify({ schema: 1, points });
}

describe('a run on the default branch', () => {
  const onMain = () => push('refs/heads/main');

  it('begins a trend where there is none', async () => {
    const { written } = await runWith({ event: onMain() });
    expect(written).toMatchObject([{ sha: cheaper }]);
    expect(written?.[0]?.models['digits']?.macs).toBeGreaterThan(1_000);
  });

  it('adds its result to the newest trend, and keeps as many as the config says', async () => {
    const { written } = await runWith({ event: onMain(), content: fileOf(earlier(1, 2, 3)) });
    expect(written?.map(({ sha }) => sha)).toEqual([
      ...earlier(2, 3).map(({ sha }) => sha),
      cheaper,
    ]);
  });

  it.each([
    ['a fork', { isOfFork: true }],
    ['another branch', { branch: 'feature' }],
    ['long ago, and has expired', { expired: true }],
  ])('passes over a trend of %s', async (_, artifact) => {
    const { written } = await runWith({ event: onMain(), content: fileOf(earlier(1)), artifact });
    expect(written?.map(({ sha }) => sha)).toEqual([cheaper]);
  });

  it.each([
    ['malformed', '{"schema":1,"points":[{"sha":"x"}]}', /points\.0\.sha/],
    ['of another version', '{"schema":2,"points":[]}', /schema/],
    ['too large', ' '.repeat(5_000_000), /holds more than/],
  ])('begins anew after one that is %s, and says why', async (_, content, reason) => {
    const { written, stdout } = await runWith({ event: onMain(), content });
    expect(written?.map(({ sha }) => sha)).toEqual([cheaper]);
    expect(stdout).toMatch(new RegExp(`earlier results could not be read: .*${reason.source}`));
  });

  it('writes none where GitHub does not tell the earlier ones: it would replace them', async () => {
    const failures = [
      { method: 'GET', path: /artifacts/, status: 403, body: { message: 'no' } },
    ] as const;
    const { written, stdout } = await runWith({ event: onMain(), failures });
    expect(written).toBeUndefined();
    expect(stdout).toMatch(/earlier results could not be read: GitHub refused to list/);
  });
});

describe('another run', () => {
  it.each([
    ['on another branch', () => push('refs/heads/feature')],
    ['of a tag that is called as the branch', () => push('refs/tags/main')],
    ['of a pull request', () => pullRequest(base, cheaper)],
  ])('%s writes none, and reads the earlier results', async (_, eventOf) => {
    const event = eventOf();
    const payload = { ...(event.payload as object), repository };
    const { written, asked } = await runWith({
      event: { ...event, payload },
      content: fileOf(earlier(1)),
    });
    expect(written).toBeUndefined();
    // It has read the earlier results all the same, for its reports.
    expect(asked).toEqual([
      '/repos/octo/models/actions/artifacts',
      '/repos/octo/models/actions/artifacts/5/zip',
    ]);
  });

  it('asks nothing where the config wants no trend', async () => {
    const sha = await commitBranch(workspace, 'untold', cheaper, {
      '.github/model-budget.yml': config.replace('trend: 3\n', ''),
    });
    git(workspace, ['checkout', '--quiet', '--detach', sha]);
    await using server = await startGitHubServer();
    const payload = { ref: 'refs/heads/main', before: sha, after: sha, repository };
    const event = { name: 'push', payload };
    const result = await runAction({ workspace, event, apiUrl: server.url });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).not.toHaveProperty('trend');
    expect(server.requests).toEqual([]);
  });
});

describe('--trend', () => {
  it.each([
    ['that is not there', 'none.json', /no trend at none\.json/],
    ['that is no trend', '.github/model-budget.yml', /is not JSON/],
    ['that is a folder', '.github', /is no file/],
  ])('refuses a file %s in one line', async (_, file, message) => {
    const args = ['compare', '--base', base, '--trend', file];
    const result = await runCli(args, { cwd: workspace });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toContain('    at ');
  });
});
