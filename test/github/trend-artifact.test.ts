import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTrendArtifact } from '../../src/github/trend-artifact.ts';
import { metricIds } from '../../src/metrics/index.ts';
import { maximumTrendBytes, maximumTrendLength, serialiseTrend } from '../../src/trend.ts';
import { type ServerArtifact, startStore } from '../support/github-artifact-routes.ts';
import { clientFor } from '../support/github-client.ts';
import { startGitHubServer } from '../support/github-server.ts';

const name = 'model-budget-trend';

type Overrides = Partial<ServerArtifact> & { readonly id: number };

/** What is read where these artifacts are listed, newest first; each has its id as content. */
async function readAmong(
  overrides: readonly Overrides[],
  maxBytes = 1_000,
): Promise<string | undefined> {
  const artifacts = overrides.map((each) => ({ name, zip: zipOf(`${each.id}`), ...each }));
  await using store = await startStore(artifacts);
  await using server = await startGitHubServer({ artifacts, storeUrl: store.url });
  const github = clientFor(server.url);
  const source = { owner: 'octo', repo: 'models', branch: 'main', maxBytes };
  const bytes = await readTrendArtifact(github, source);
  expect(server.violations).toEqual([]);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
}

function zipOf(content: string): Uint8Array {
  return zipSync({ 'trend.json': strToU8(content) });
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

  it('takes one in which nothing ever changed, however well that deflates', async () => {
    const values = Object.fromEntries(metricIds.map((id) => [id, 123_456.789]));
    const models = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`model-${index}`, values]),
    );
    const points = Array.from({ length: maximumTrendLength }, (_, index) => {
      return {
        sha: createHash('sha1').update(`${index}`).digest('hex'),
        day: '2026-11-01',
        models,
      };
    });
    const content = serialiseTrend(points);
    const zip = zipOf(content);
    expect(await readAmong([{ id: 1, zip }], maximumTrendBytes)).toBe(content);
  });

  it.each([
    ['is no zip', strToU8('<html>'), 'is no zip'],
    ['holds something else', zipSync({ 'evidence.json': strToU8('{}') }), 'not trend.json'],
    ['is too large', new Uint8Array(1_001), 'has more than 1000 bytes'],
    ['has a file that is too large', zipOf('x'.repeat(1_001)), 'holds more than 1000 bytes'],
  ])('calls one spoilt that %s', async (_, zip, why) => {
    await expect(readAmong([{ id: 1, zip }])).rejects.toMatchObject({
      code: 'trend-invalid',
      message: expect.stringContaining(why),
    });
  });

  it('says which permission is missing where GitHub refuses', async () => {
    await using server = await startGitHubServer();
    const source = { owner: 'octo', repo: 'other', branch: 'main', maxBytes: 1_000 };
    await expect(readTrendArtifact(clientFor(server.url), source)).rejects.toMatchObject({
      code: 'github-denied',
      hint: expect.stringContaining('actions: read'),
    });
  });
});
