/** The routes of the loopback GitHub that tell what a run was for: pull requests, files of commits. */
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

/** What GitHub knows beyond comments. */
export interface RunWorld {
  readonly pulls: readonly WorldPull[];
  /** The text of a file by `sha:path`; null for a folder. */
  readonly files: Readonly<Record<string, string | null>>;
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
