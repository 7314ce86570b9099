/** The routes of the loopback GitHub that tell of runs: pull requests, files of commits, artifacts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiRequest, type Operation, sampleOf } from './github-contract.ts';

export interface WorldPull {
  readonly number: number;
  /** Default: open. */
  readonly state?: 'open' | 'closed';
  /** `owner/name` */
  readonly headRepo: string;
  readonly headRef: string;
  readonly headSha: string;
  readonly baseSha: string;
}

export interface WorldArtifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly expired?: boolean;
  /** What GitHub says of it, where that is not its length. */
  readonly sizeBytes?: number;
}

/** What GitHub knows beyond comments. */
export interface RunWorld {
  readonly pulls: readonly WorldPull[];
  readonly artifacts: readonly WorldArtifact[];
  /** The text of a file by `sha:path`; null for a folder. */
  readonly files: Readonly<Record<string, string | null>>;
  /** Where artifacts lie; GitHub sends whoever asks there. */
  readonly storeUrl: string;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (
  state: { readonly runs: RunWorld },
  operation: Operation,
  request: ApiRequest,
) => Reply;

const notFound: Reply = { status: 404, body: { message: 'Not Found', status: '404' } };

export const runRoutes = {
  'pulls/list': listPulls,
  'repos/get-content': getContent,
  'actions/list-workflow-run-artifacts': listArtifacts,
  'actions/download-artifact': downloadArtifact,
} as const satisfies Readonly<Record<string, Handler>>;

/** The fields of a pull request that say where it comes from and where it goes. */
export function pullFields(
  pull: WorldPull,
  schema: 'pull-request' | 'pull-request-simple',
): Record<string, unknown> {
  const sample = sampleOf(schema);
  const head = sample['head'] as { readonly repo: object };
  return {
    ...sample,
    number: pull.number,
    state: pull.state ?? 'open',
    head: {
      ...head,
      ref: pull.headRef,
      sha: pull.headSha,
      repo: { ...head.repo, full_name: pull.headRepo },
    },
    base: { ...(sample['base'] as object), ref: 'main', sha: pull.baseSha },
  };
}

/** `head` is `owner:branch`: an owner may have it in several repositories. */
function listPulls({ runs }: Parameters<Handler>[0], _: Operation, request: ApiRequest): Reply {
  const { head, state = 'open' } = request.query;
  const found = runs.pulls.filter(
    (pull) =>
      (pull.state ?? 'open') === state &&
      (head === undefined || head === `${pull.headRepo.split('/')[0]}:${pull.headRef}`),
  );
  return { status: 200, body: found.map((pull) => pullFields(pull, 'pull-request-simple')) };
}

function getContent(
  { runs }: Parameters<Handler>[0],
  { pathParameters }: Operation,
  { query }: ApiRequest,
): Reply {
  const path = pathParameters['path'] ?? '';
  const text = runs.files[`${query['ref']}:${path}`];
  if (text === undefined) return notFound;
  if (text === null) return { status: 200, body: [] };
  const file = { type: 'file', encoding: 'base64', size: text.length, name: path, path };
  const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, body: { ...sampleOf('content-file'), ...file, content } };
}

function listArtifacts(
  { runs }: Parameters<Handler>[0],
  { pathParameters }: Operation,
  { query }: ApiRequest,
): Reply {
  const all = runs.artifacts.filter(({ runId }) => runId === Number(pathParameters['run_id']));
  const length = Number(query['per_page'] ?? 30);
  const start = (Number(query['page'] ?? 1) - 1) * length;
  const artifacts = all
    .slice(start, start + length)
    .map(({ id, name, zip, expired = false, sizeBytes = zip.length }) => {
      return { ...sampleOf('artifact'), id, name, size_in_bytes: sizeBytes, expired };
    });
  return { status: 200, body: { total_count: all.length, artifacts } };
}

function downloadArtifact({ runs }: Parameters<Handler>[0], { pathParameters }: Operation): Reply {
  const id = Number(pathParameters['artifact_id']);
  const found = runs.artifacts.find((each) => each.id === id);
  if (found === undefined || pathParameters['archive_format'] !== 'zip') return notFound;
  if (found.expired) return { status: 410, body: { message: 'Artifact has expired' } };
  return { status: 302, headers: { location: `${runs.storeUrl}/${id}?sig=secret` } };
}

export interface BlobStore extends AsyncDisposable {
  readonly url: string;
  /** The headers of every request. */
  readonly requests: readonly Readonly<Record<string, unknown>>[];
}

/** Another host, which gives artifacts to whoever has the address; `status` for one that fails. */
export async function startBlobStore(
  artifacts: readonly WorldArtifact[],
  status = 200,
): Promise<BlobStore> {
  const requests: Readonly<Record<string, unknown>>[] = [];
  const server = createServer((request, response) => {
    requests.push(request.headers);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://store');
    const found = artifacts.find(({ id }) => pathname === `/${id}`);
    const isAllowed = found !== undefined && searchParams.get('sig') === 'secret';
    // No length: whoever reads has to count.
    response.writeHead(isAllowed ? status : 403, { 'transfer-encoding': 'chunked' });
    response.end(isAllowed ? found.zip : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
