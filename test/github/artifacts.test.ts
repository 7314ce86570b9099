import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type Artifact, downloadArtifacts } from '../../src/github/artifacts.ts';
import { type ServerArtifact, startStore } from '../support/github-artifact-routes.ts';
import { clientFor } from '../support/github-client.ts';
import { startGitHubServer } from '../support/github-server.ts';

const limits = { prefix: 'model-budget-evidence', maxCount: 4, maxBytes: 1_000 };

function artifact(id: number, overrides: Partial<ServerArtifact> = {}): ServerArtifact {
  return {
    id,
    runId: 99,
    name: `model-budget-evidence-${id}`,
    zip: Buffer.from(`zip ${id}`),
    ...overrides,
  };
}

/** What is downloaded of run 99, and what the other host was asked with. */
async function download(artifacts: readonly ServerArtifact[]) {
  await using store = await startStore(artifacts);
  await using server = await startGitHubServer({ artifacts, storeUrl: store.url });
  const github = clientFor(server.url);
  const found: Artifact[] = [];
  const run = { owner: 'octo', repo: 'models', runId: 99 };
  let error: unknown;
  try {
    for await (const each of downloadArtifacts(github, run, limits)) found.push(each);
  } catch (thrown) {
    error = thrown;
  }
  expect(server.violations).toEqual([]);
  const names = found.map(({ name, zip }) => [name, Buffer.from(zip).toString()]);
  return { names, error, asked: [...store.requests], requests: server.requests.length };
}

async function refusalOf(artifacts: readonly ServerArtifact[]): Promise<UserError> {
  const { error } = await download(artifacts);
  if (error instanceof UserError) return error;
  throw new Error('nothing was refused', { cause: error });
}

describe('the artifacts of a run', () => {
  it('come by name, without those of other names and other runs', async () => {
    const { names, error } = await download([
      artifact(3, { name: 'model-budget-evidence-b' }),
      artifact(1, { name: 'model-budget-evidence' }),
      artifact(2, { name: 'coverage' }),
      artifact(4, { runId: 98 }),
      artifact(5, { name: 'my-model-budget-evidence' }),
    ]);
    expect(error).toBeUndefined();
    expect(names).toEqual([
      ['model-budget-evidence', 'zip 1'],
      ['model-budget-evidence-b', 'zip 3'],
    ]);
  });

  it('of a run that was repeated are the newest of each name', async () => {
    const name = 'model-budget-evidence';
    const { names } = await download([
      artifact(7, { name }),
      artifact(9, { name }),
      artifact(8, { name }),
    ]);
    expect(names).toEqual([[name, 'zip 9']]);
  });

  it('are searched on every page', async () => {
    const others = Array.from({ length: 150 }, (_, index) => artifact(index + 10, { name: 'x' }));
    expect((await download([...others, artifact(1)])).names).toHaveLength(1);
  });

  it('may be none', async () => {
    expect(await download([artifact(1, { name: 'x' })])).toMatchObject({ names: [], asked: [] });
  });
});

describe('artifacts are refused', () => {
  it('that have expired', async () => {
    const { code, message } = await refusalOf([artifact(1, { expired: true })]);
    expect(code).toBe('evidence-invalid');
    expect(message).toBe('the artifact model-budget-evidence-1 of run 99 has expired');
  });

  it('that are too many', async () => {
    const { code, message } = await refusalOf([1, 2, 3, 4, 5].map((id) => artifact(id)));
    expect(code).toBe('evidence-invalid');
    expect(message).toContain('has 5 artifacts model-budget-evidence…, more than 4');
  });

  it('of a run that has more than anybody would', async () => {
    const others = Array.from({ length: 1_000 }, (_, index) => artifact(index + 1, { name: 'x' }));
    expect((await refusalOf(others)).message).toBe('run 99 has more than 1000 artifacts');
  });

  it.each([
    ['as GitHub says', undefined, 0],
    ['though GitHub says less', 10, 1],
  ])('that are too large, %s', async (_, sizeBytes, downloads) => {
    const zip = Buffer.alloc(1_001);
    const result = await download([
      artifact(1, sizeBytes === undefined ? { zip } : { zip, sizeBytes }),
    ]);
    expect(result.error).toMatchObject({
      code: 'evidence-invalid',
      message: 'with model-budget-evidence-1 the artifacts have more than 1000 bytes',
    });
    expect(result.asked).toHaveLength(downloads);
  });

  it('that are too large together', async () => {
    const zip = Buffer.alloc(600);
    const { names, error } = await download([artifact(1, { zip }), artifact(2, { zip })]);
    expect(names).toHaveLength(1);
    expect(error).toMatchObject({ code: 'evidence-invalid' });
  });
});

describe('a list that GitHub refuses', () => {
  it('is an error that says which permission is missing', async () => {
    const run = { owner: 'octo', repo: 'other', runId: 99 };
    await using server = await startGitHubServer();
    const github = clientFor(server.url);
    await expect(downloadArtifacts(github, run, limits).next()).rejects.toMatchObject({
      code: 'github-denied',
      hint: expect.stringContaining('actions: read'),
    });
  });
});
