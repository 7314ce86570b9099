import { UserError } from '../errors.ts';
import { attempt, type GitHub, statusOf } from './client.ts';

/**
 * The text of a file at a commit, from GitHub itself: no checkout is needed, and none can be tampered
 * with. Undefined where the commit has no such file. `github-denied`, `github-failed`, and `bad-config`
 * for a folder and for more than a mebibyte, which GitHub does not send in this way.
 */
export async function readContents(
  github: GitHub,
  file: {
    readonly owner: string;
    readonly repo: string;
    readonly path: string;
    readonly sha: string;
  },
): Promise<string | undefined> {
  const { owner, repo, path, sha } = file;
  return attempt(`read ${path} at ${sha.slice(0, 12)}`, async () => {
    try {
      const { data } = await github.rest.repos.getContent({ owner, repo, path, ref: sha });
      if (!Array.isArray(data) && data.type === 'file' && data.encoding === 'base64') {
        return Buffer.from(data.content, 'base64').toString('utf8');
      }
      throw new UserError(
        'bad-config',
        `${path} at ${sha.slice(0, 12)} is no file of at most 1 MiB`,
        'name the config file with the input config',
      );
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}
