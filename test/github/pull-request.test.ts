import { describe, expect, it } from 'vitest';
import type { WorkflowRunEvent } from '../../src/github/event.ts';
import { findPull } from '../../src/github/pull-request.ts';
import { clientFor } from '../support/github-client.ts';
import type { WorldPull } from '../support/github-run-routes.ts';
import { startGitHubServer } from '../support/github-server.ts';

const [headSha, newerSha, baseSha] = ['2', '3', '1'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
];

const run: WorkflowRunEvent = {
  owner: 'octo',
  repo: 'models',
  repositoryUrl: 'https://github.com/octo/models',
  defaultBranch: 'main',
  kind: 'workflow-run',
  sha: '9'.repeat(40),
  runId: 99,
  cause: 'pull_request',
  conclusion: 'success',
  headSha,
  headBranch: 'wider/layers',
  headRepo: 'eve/models',
  pulls: [],
};

const pull: WorldPull = {
  number: 12,
  headRepo: 'eve/models',
  headRef: 'wider/layers',
  headSha,
  baseSha,
};

async function find(pulls: readonly WorldPull[], overrides: Partial<WorkflowRunEvent> = {}) {
  await using server = await startGitHubServer({ runs: { pulls, files: {} } });
  const github = clientFor(server.url);
  const found = await findPull(github, { ...run, ...overrides });
  expect(server.violations).toEqual([]);
  return { found, paths: server.requests.map(({ path }) => path) };
}

describe('the pull request of a run', () => {
  it('from a fork is found by its branch', async () => {
    const { found } = await find([pull]);
    const { number } = pull;
    expect(found).toEqual({ kind: 'found', pull: { number, headSha, baseSha, baseRef: 'main' } });
  });

  it('from a branch of ours is the one that the event names', async () => {
    const ours = { ...pull, headRepo: 'octo/models' };
    const { found, paths } = await find([ours], { headRepo: 'octo/models', pulls: [12] });
    expect(found).toMatchObject({ kind: 'found', pull: { number: 12 } });
    expect(paths).toEqual(['/repos/octo/models/pulls/12']);
  });

  it.each([
    ['is closed', { state: 'closed' } as const],
    ['comes from another repository of the same owner', { headRepo: 'eve/other' }],
    ['comes from another owner', { headRepo: 'mallory/models' }],
    ['comes from another branch', { headRef: 'other' }],
  ])('is none where it %s', async (_, overrides) => {
    expect((await find([{ ...pull, ...overrides }])).found).toEqual({ kind: 'none' });
  });

  it.each([
    ['is closed', { state: 'closed' } as const],
    ['has another head repository by now', { headRepo: 'mallory/models' }],
  ])('is none where the event names one that %s', async (_, overrides) => {
    expect((await find([{ ...pull, ...overrides }], { pulls: [12] })).found).toEqual({
      kind: 'none',
    });
  });

  it('is stale where it has a newer commit', async () => {
    const { found } = await find([{ ...pull, headSha: newerSha }]);
    expect(found).toMatchObject({ kind: 'stale', pull: { number: 12, headSha: newerSha } });
  });

  it('is not guessed where two have the same head', async () => {
    const { found } = await find([pull, { ...pull, number: 13 }]);
    expect(found).toEqual({ kind: 'ambiguous', numbers: [12, 13] });
  });

  it('is the current one where another of the branch is stale', async () => {
    const { found } = await find([{ ...pull, number: 11, headSha: newerSha }, pull]);
    expect(found).toMatchObject({ kind: 'found', pull: { number: 12 } });
  });

  it.each([{ headRepo: null }, { headBranch: null }])(
    'is none, and nothing is asked, where %o is all that is left of it',
    async (overrides) => {
      expect(await find([pull], overrides)).toEqual({ found: { kind: 'none' }, paths: [] });
    },
  );

  it('is none where its fork was deleted since', async () => {
    // GitHub describes this field as always there; it answers null all the same.
    const body = {
      state: 'open',
      head: { sha: headSha, repo: null },
      base: { sha: baseSha, ref: 'main' },
    };
    const github = clientFor('https://api.github.test', { fetch: async () => Response.json(body) });
    expect(await findPull(github, { ...run, pulls: [12] })).toEqual({ kind: 'none' });
  });
});
