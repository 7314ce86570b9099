import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/github/contents.ts';
import { clientFor } from '../support/github-client.ts';
import { startGitHubServer } from '../support/github-server.ts';

const sha = '1'.repeat(40);
const file = { owner: 'octo', repo: 'models', path: '.github/model-budget.yml', sha };
const token = 'ghs_0123456789';

/** What is read where GitHub answers so. */
function answered(body: unknown, status = 200) {
  const github = clientFor('https://api.github.test', {
    token,
    fetch: async () => Response.json(body, { status }),
  });
  return readContents(github, file);
}

describe('a file of a commit', () => {
  it('is read whole, with its letters and line ends', async () => {
    const text = `# größer ≤ 2 %\r\n${'x'.repeat(500)}\n`;
    await using server = await startGitHubServer({
      runs: {
        pulls: [],
        files: { [`${sha}:${file.path}`]: text },
      },
    });
    const github = clientFor(server.url);
    expect(await readContents(github, file)).toBe(text);
    expect(await readContents(github, { ...file, sha: '2'.repeat(40) })).toBeUndefined();
    expect(server.violations).toEqual([]);
  });

  it.each([
    ['a folder', [{ type: 'file', name: 'a' }]],
    ['a submodule', { type: 'submodule' }],
    ['larger than GitHub sends', { type: 'file', encoding: 'none', content: '', size: 2e6 }],
  ])('is refused where it is %s', async (_, body) => {
    await expect(answered(body)).rejects.toMatchObject({
      code: 'bad-config',
      message: `${file.path} at 111111111111 is no file of at most 1 MiB`,
    });
  });

  it.each([
    [403, 'github-denied'],
    [500, 'github-failed'],
  ])('is an error for the answer %i', async (status, code) => {
    await expect(answered({ message: 'no' }, status)).rejects.toMatchObject({ code });
  });
});
