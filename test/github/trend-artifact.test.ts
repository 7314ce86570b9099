import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTrendArtifact } from '../../src/github/trend-artifact.ts';
import type { ServerArtifact } from '../support/github-artifact-routes.ts';
import { clientFor } from '../support/github-client.ts';
import { startGitHubServer } from '../support/github-server.ts';
import { startStore } from '../support/github-store.ts';

const name = 'model-budget-trend';

/** What is read where these artifacts are listed, newest first; each has its id as content. */
async function readAmong(
  artifacts: readonly (Partial<ServerArtifact> & { readonly id: number })[],
): Promise<string | undefined> {
  const files = artifacts.map(({ id }) => {
    return [`/${id}.zip`, zipSync({ 'trend.json': strToU8(`${id}`) })] as const;
  });
  await using store = await startStore(Object.fromEntries(files));
  await using server = await startGitHubServer({
    artifacts: artifacts.map((artifact) => {
      return { name, branch: 'main', location: `${store.url}/${artifact.id}.zip`, ...artifact };
    }),
  });
  const github = clientFor(server.url);
  const source = { owner: 'octo', repo: 'models', branch: 'main', maximumBytes: 1_000 };
  const bytes = await readTrendArtifact(github, source);
  expect(server.violations).toEqual([]);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
}

describe('readTrendArtifact', () => {
  it('takes the newest', async () => {
    expect(await readAmong([{ id: 9 }, { id: 8 }])).toBe('9');
    expect(await readAmong([{ id: 8 }, { id: 9 }])).toBe('9');
  });

  it('has nothing where nothing was kept', async () => {
    expect(await readAmong([])).toBeUndefined();
  });

  it.each([
    ['of a branch', { branch: 'feature' }],
    ["of a fork's branch of the same name", { isOfFork: true }],
    ['that has expired', { expired: true }],
    ['of another name', { name: 'model-budget-trend-2' }],
  ])('passes over one %s', async (_, other) => {
    expect(await readAmong([{ id: 9, ...other }, { id: 8 }])).toBe('8');
    expect(await readAmong([{ id: 9, ...other }])).toBeUndefined();
  });

  it('finds one behind the pages that pull requests have filled, though not without end', async () => {
    const noise = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: 1_000 - index, isOfFork: true }));
    expect(await readAmong([...noise(250), { id: 8 }])).toBe('8');
    expect(await readAmong([...noise(300), { id: 8 }])).toBeUndefined();
  });
});
