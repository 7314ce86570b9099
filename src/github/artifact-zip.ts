import { unzipSync } from 'fflate';
import { reasonOf, UserError } from '../errors.ts';
import { attempt, type GitHub } from './client.ts';

/** An artifact of a workflow run. */
export interface ArtifactId {
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
}

/** An artifact of ours has one file or a few; a zip of thousands is something else. */
const maximumEntries = 64;

/**
 * The zip of an artifact, of at most `maximumBytes`. GitHub answers with the address of a store at
 * another origin, where `fetch` leaves our token behind (Fetch Standard, "HTTP-redirect fetch", 13).
 */
export async function downloadArtifact(
  github: GitHub,
  { owner, repo, id }: ArtifactId,
  maximumBytes: number,
): Promise<Uint8Array> {
  return attempt(`download the artifact ${id} of ${owner}/${repo}`, async () => {
    const { data } = await github.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: id,
      archive_format: 'zip',
      // The stream, since what is sent may be more than was announced.
      request: { parseSuccessResponseBody: false },
    });
    return readAtMost(data as AsyncIterable<Uint8Array>, maximumBytes);
  });
}

async function readAtMost(
  body: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Leaving the loop by an error ends the transfer.
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > maximumBytes) throw invalid(`it is larger than ${maximumBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'github-failed',
      `the download of an artifact broke off: ${reasonOf(error)}`,
      'run the job again',
      { cause: error },
    );
  }
  return Buffer.concat(chunks);
}

/**
 * The one file of a zip that has this very name, of at most `maximumBytes` once inflated. Nothing is
 * written anywhere, so paths and links in the zip lead nowhere.
 */
export function fileInZip(zip: Uint8Array, name: string, maximumBytes: number): Uint8Array {
  let entries = 0;
  let found = 0;
  const files = unzipped(zip, (entry) => {
    entries += 1;
    if (entries > maximumEntries) throw invalid(`it has more than ${maximumEntries} files`);
    if (entry.name !== name) return false;
    found += 1;
    if (found > 1) throw invalid(`${name} is in it twice`);
    // fflate never inflates beyond the size that the zip claims.
    if (Math.max(entry.originalSize, entry.size) > maximumBytes) {
      throw invalid(`${name} is larger than ${maximumBytes} bytes`);
    }
    return true;
  });
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (file === undefined) throw invalid(`there is no ${name} in it`);
  return file;
}

function unzipped(
  zip: Uint8Array,
  filter: (entry: {
    readonly name: string;
    readonly size: number;
    readonly originalSize: number;
  }) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(zip, { filter });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw invalid(`it is no zip (${reasonOf(error)})`);
  }
}

function invalid(problem: string): UserError {
  return new UserError(
    'artifact-invalid',
    `the artifact cannot be used: ${problem}`,
    'upload what model-budget wrote, as docs/trend.md and docs/action.md show',
  );
}
