import { reasonOf, UserError } from '../errors.ts';
import { attempt, type GitHub } from './client.ts';

/** What a job needs to list and download artifacts, beside what its report needs. */
export const artifactPermission = 'actions: read, pull-requests: write';

const downloadTimeoutMs = 300_000;

/**
 * The zip of an artifact; undefined where there is more than `maxBytes`. GitHub answers with the address
 * of another host's copy, which is asked without our token: that is GitHub's business alone. Throws
 * `github-denied` and `github-failed`.
 */
export async function downloadZip(
  github: GitHub,
  artifact: {
    readonly owner: string;
    readonly repo: string;
    readonly id: number;
    /** For errors. */
    readonly name: string;
  },
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const { owner, repo, id, name } = artifact;
  const request = () =>
    github.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    });
  const { headers } = await attempt(`download the artifact ${name}`, request, artifactPermission);
  const address = URL.parse(headers.location ?? '');
  const { baseUrl, request: defaults } = github.request.endpoint.DEFAULTS;
  // A server on a plain network may be had over http; GitHub itself never is.
  const allowed = ['https:', new URL(baseUrl).protocol];
  if (address === null || !allowed.includes(address.protocol)) {
    throw failed(name, 'GitHub named no address that can be trusted');
  }
  try {
    return await fetchWithin(defaults?.fetch ?? fetch, address, maxBytes);
  } catch (error) {
    throw failed(name, reasonOf(error), error);
  }
}

async function fetchWithin(
  send: typeof fetch,
  address: URL,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const signal = AbortSignal.timeout(downloadTimeoutMs);
  const response = await send(address.href, { signal, redirect: 'error' });
  if (!response.ok) throw new Error(`the store answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop ends the transfer.
    if (length > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(name: string, why: string, cause?: unknown): UserError {
  return new UserError(
    'github-failed',
    `the artifact ${name} could not be downloaded: ${why}`,
    'see https://www.githubstatus.com, then run the job again',
    { cause },
  );
}
