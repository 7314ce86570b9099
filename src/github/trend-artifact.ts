import { UserError } from '../errors.ts';
import { artifactPermission, downloadZip } from './artifact-download.ts';
import { readOnlyFile } from './artifact-zip.ts';
import { attempt, type GitHub } from './client.ts';

/** Where earlier results of the default branch are kept. */
export interface TrendSource {
  readonly owner: string;
  readonly repo: string;
  /** The default branch, without `refs/heads/`. */
  readonly branch: string;
  /** Of the file, and of the zip around it. */
  readonly maxBytes: number;
}

/** As the workflow in docs/trend.md uploads it. */
const artifactName = 'model-budget-trend';
/** The file in it. */
export const trendFile = 'trend.json';

/**
 * A workflow that a pull request has changed may upload artifacts of this name without end, but what is
 * behind as many as this is old.
 */
const maximumPages = 3;
const longestPage = 100;

type ListedArtifacts = Awaited<ReturnType<GitHub['rest']['actions']['listArtifactsForRepo']>>;
type Artifact = ListedArtifacts['data']['artifacts'][number];

/**
 * The file of the newest trend that a run on the default branch has kept; undefined where there is
 * none. Anybody's pull request may upload an artifact of that name, and the branch of a fork may be
 * called the same: only runs on the branch of this very repository count. Throws `trend-invalid` for
 * one that is spoilt or too large, `github-denied` and `github-failed`.
 */
export async function readTrendArtifact(
  github: GitHub,
  source: TrendSource,
): Promise<Uint8Array | undefined> {
  const { owner, repo, maxBytes } = source;
  const id = await newestOf(github, source);
  if (id === undefined) return undefined;
  const zip = await downloadZip(github, { owner, repo, id, name: artifactName }, maxBytes);
  if (zip === undefined) {
    throw new UserError(
      'trend-invalid',
      `the artifact ${artifactName} has more than ${maxBytes} bytes`,
      'upload what the output trend names, as docs/trend.md shows',
    );
  }
  const code = 'trend-invalid';
  return readOnlyFile(zip, { name: trendFile, shown: artifactName, maxBytes, code });
}

/** Pages come newest first. */
async function newestOf(
  github: GitHub,
  { owner, repo, branch }: TrendSource,
): Promise<number | undefined> {
  const request = async () => {
    for (let page = 1; page <= maximumPages; page += 1) {
      const { data } = await github.rest.actions.listArtifactsForRepo({
        owner,
        repo,
        name: artifactName,
        per_page: longestPage,
        page,
      });
      const ours = data.artifacts.filter((artifact) => isTrendOf(branch, artifact));
      if (ours.length > 0) return Math.max(...ours.map(({ id }) => id));
      if (data.artifacts.length < longestPage) return undefined;
    }
    return undefined;
  };
  return attempt(`list the artifacts of ${owner}/${repo}`, request, artifactPermission);
}

function isTrendOf(branch: string, { name, expired, workflow_run: run }: Artifact): boolean {
  // Older servers do not know the parameter `name`, and list all.
  if (name !== artifactName || expired || run?.repository_id === undefined) return false;
  return run.head_repository_id === run.repository_id && run.head_branch === branch;
}
