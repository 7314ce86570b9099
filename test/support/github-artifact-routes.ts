/** Artifacts of workflow runs, as the loopback server lists them, and the other host that has them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiRequest, type Operation, readRequest, sampleOf } from './github-contract.ts';

export interface ServerArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Uint8Array;
  /** Default: a run of its own. */
  readonly runId?: number;
  /** The branch of the run; default: `main` … */
  readonly branch?: string;
  /** … and whether that is a fork's. */
  readonly isOfFork?: boolean;
  readonly expired?: boolean;
  /** What GitHub says of it, where that is not its length. */
  readonly sizeBytes?: number;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface State {
  /** Newest first. */
  readonly artifacts: readonly ServerArtifact[];
  /** Where they lie; GitHub sends whoever asks there. */
  readonly storeUrl: string;
}

const ourId = 11;
const forkId = 12;

export const artifactHandlers = {
  'actions/list-artifacts-for-repo': (
    { artifacts }: State,
    _: Operation,
    { query }: ApiRequest,
  ): Reply => {
    return pageOf(
      artifacts.filter(({ name }) => name === (query['name'] ?? name)),
      query,
    );
  },
  'actions/list-workflow-run-artifacts': (
    { artifacts }: State,
    { pathParameters }: Operation,
    { query }: ApiRequest,
  ): Reply => {
    const runId = Number(pathParameters['run_id']);
    return pageOf(
      artifacts.filter((artifact) => runOf(artifact) === runId),
      query,
    );
  },
  'actions/download-artifact': (
    { artifacts, storeUrl }: State,
    { pathParameters }: Operation,
  ): Reply => {
    const id = Number(pathParameters['artifact_id']);
    const found = artifacts.find((artifact) => artifact.id === id);
    if (found === undefined || pathParameters['archive_format'] !== 'zip') {
      return { status: 404, body: { message: 'Not Found', status: '404' } };
    }
    if (found.expired) return { status: 410, body: { message: 'Artifact has expired' } };
    return { status: 302, headers: { location: `${storeUrl}/${id}?${permit}` } };
  },
};

function pageOf(all: readonly ServerArtifact[], query: ApiRequest['query']): Reply {
  const length = Number(query['per_page'] ?? 30);
  const start = (Number(query['page'] ?? 1) - 1) * length;
  const artifacts = all.slice(start, start + length).map(described);
  return { status: 200, body: { total_count: all.length, artifacts } };
}

function described(artifact: ServerArtifact): object {
  const { id, name, zip, expired = false, branch = 'main', isOfFork = false } = artifact;
  return {
    ...sampleOf('artifact'),
    id,
    name,
    size_in_bytes: artifact.sizeBytes ?? zip.length,
    expired,
    workflow_run: {
      id: runOf(artifact),
      repository_id: ourId,
      head_repository_id: isOfFork ? forkId : ourId,
      head_branch: branch,
      head_sha: 'a'.repeat(40),
    },
  };
}

function runOf({ id, runId = 1000 + id }: ServerArtifact): number {
  return runId;
}

/** Stands in the address that GitHub gives: who does not come from there is not served. */
const permit = 'sig=secret';

export interface Store extends AsyncDisposable {
  readonly url: string;
  /** Every request, in order. */
  readonly requests: readonly ApiRequest[];
}

interface StoreOptions {
  /** Default: 200. */
  readonly status?: number;
  /** Close the connection in the middle of the zip. */
  readonly breaksOff?: boolean;
}

/** Another host, which gives artifacts to whoever has the address. */
export async function startStore(
  artifacts: readonly ServerArtifact[],
  { status = 200, breaksOff = false }: StoreOptions = {},
): Promise<Store> {
  const requests: ApiRequest[] = [];
  const server = createServer((incoming, response) => {
    void readRequest(incoming).then((request) => {
      requests.push(request);
      const found = artifacts.find(({ id }) => request.path === `/${id}`);
      const isAllowed = found !== undefined && incoming.url?.endsWith(`?${permit}`);
      // No length: whoever reads has to count.
      response.writeHead(isAllowed ? status : 403, { 'transfer-encoding': 'chunked' });
      if (!breaksOff) return response.end(isAllowed ? found.zip : '');
      return response.write('PK', () => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
