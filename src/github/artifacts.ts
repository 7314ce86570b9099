import { UserError } from '../errors.ts';
import { artifactPermission, downloadZip } from './artifact-download.ts';
import { attempt, type GitHub } from './client.ts';

/** An artifact of a run of a workflow, as it came: a zip. */
export interface Artifact {
  readonly name: string;
  readonly zip: Uint8Array;
}

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly isExpired: boolean;
}

const pageLength = 100;
/** A job may upload 500 artifacts; a run whose list is longer than this is no measurement of ours. */
const maxPages = 10;

/**
 * The artifacts of a run whose names begin so, in order of their names; of a run that was repeated in
 * part the newest of each name. Throws `evidence-invalid` for one that is expired, for too many or too
 * large ones, `github-denied` and `github-failed`.
 */
export async function* downloadArtifacts(
  github: GitHub,
  run: { readonly owner: string; readonly repo: string; readonly runId: number },
  limits: { readonly prefix: string; readonly maxCount: number; readonly maxBytes: number },
): AsyncGenerator<Artifact> {
  const { prefix, maxCount, maxBytes } = limits;
  const wanted = await newestOf(await list(github, run), prefix);
  if (wanted.length > maxCount) {
    throw invalid(
      `run ${run.runId} has ${wanted.length} artifacts ${prefix}…, more than ${maxCount}`,
    );
  }
  let leftBytes = maxBytes;
  for (const { id, name, sizeBytes, isExpired } of wanted) {
    if (isExpired) {
      const hint = 'measure again, and report at once; retention-days says how long it is kept';
      throw invalid(`the artifact ${name} of run ${run.runId} has expired`, hint);
    }
    // What GitHub says of its size is not the stranger's word, but a download is counted all the same.
    if (sizeBytes > leftBytes) throw tooLarge(name, maxBytes);
    const zip = await downloadZip(github, { ...run, id, name }, leftBytes);
    if (zip === undefined) throw tooLarge(name, maxBytes);
    leftBytes -= zip.length;
    yield { name, zip };
  }
}

async function list(
  github: GitHub,
  { owner, repo, runId }: { readonly owner: string; readonly repo: string; readonly runId: number },
): Promise<readonly Listed[]> {
  const request = async () => {
    const all: Listed[] = [];
    for (let page = 1; page <= maxPages; page += 1) {
      const { data } = await github.rest.actions.listWorkflowRunArtifacts({
        owner,
        repo,
        run_id: runId,
        per_page: pageLength,
        page,
      });
      for (const { id, name, size_in_bytes: sizeBytes, expired: isExpired } of data.artifacts) {
        all.push({ id, name, sizeBytes, isExpired });
      }
      if (data.artifacts.length < pageLength) return all;
    }
    throw invalid(`run ${runId} has more than ${maxPages * pageLength} artifacts`);
  };
  return attempt(`list the artifacts of run ${runId}`, request, artifactPermission);
}

function newestOf(all: readonly Listed[], prefix: string): readonly Listed[] {
  const newest = new Map<string, Listed>();
  for (const each of all.filter(({ name }) => name.startsWith(prefix))) {
    if (each.id > (newest.get(each.name)?.id ?? 0)) newest.set(each.name, each);
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function tooLarge(name: string, maxBytes: number): UserError {
  return invalid(
    `with ${name} the artifacts have more than ${maxBytes} bytes`,
    'judge fewer models at once, or use a smaller dataset',
  );
}

function invalid(message: string, hint = 'upload one artifact per job that measures'): UserError {
  return new UserError('evidence-invalid', message, hint);
}
