/** Artifacts of workflow runs, as the loopback server lists them and hands them out. */
import type { ApiRequest, Operation } from './github-contract.ts';
import { sampleOf } from './github-contract.ts';

export interface ServerArtifact {
  readonly id: number;
  readonly name: string;
  readonly expired?: boolean;
  /** The branch of the run … */
  readonly branch: string;
  /** … and whether that is a fork's. */
  readonly isOfFork?: boolean;
  /** Where its zip is; another origin, as GitHub's store is. */
  readonly location: string;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface State {
  /** Newest first. */
  readonly artifacts: readonly ServerArtifact[];
}

const ourId = 11;
const forkId = 12;

export const artifactHandlers = {
  'actions/list-artifacts-for-repo': (
    { artifacts }: State,
    _: Operation,
    { query }: ApiRequest,
  ): Reply => {
    const named = artifacts.filter(({ name }) => name === (query['name'] ?? name));
    const perPage = Number(query['per_page'] ?? 30);
    const page = Number(query['page'] ?? 1);
    const shown = named.slice((page - 1) * perPage, page * perPage).map(described);
    return { status: 200, body: { total_count: named.length, artifacts: shown } };
  },
  'actions/download-artifact': ({ artifacts }: State, { pathParameters }: Operation): Reply => {
    const found = artifacts.find(({ id }) => id === Number(pathParameters['artifact_id']));
    if (found === undefined) return { status: 410, body: { message: 'Gone' } };
    return { status: 302, headers: { location: found.location } };
  },
};

function described({ id, name, expired = false, branch, isOfFork = false }: ServerArtifact) {
  return {
    ...sampleOf('artifact'),
    id,
    name,
    expired,
    workflow_run: {
      id: 1000 + id,
      repository_id: ourId,
      head_repository_id: isOfFork ? forkId : ourId,
      head_branch: branch,
      head_sha: 'a'.repeat(40),
    },
  };
}
