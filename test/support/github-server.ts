/**
 * GitHub on the loopback interface: the routes that we use, judged by GitHub's own description of
 * them. Another process reaches it through `GITHUB_API_URL`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assert } from '../../src/errors.ts';
import { artifactHandlers, type ServerArtifact } from './github-artifact-routes.ts';
import {
  createCheckRun,
  listCheckRuns,
  type ServerCheckRun,
  updateCheckRun,
} from './github-checks.ts';
import {
  type ApiRequest,
  findOperation,
  type Operation,
  readRequest,
  requestProblems,
  responseProblems,
  sampleOf,
} from './github-contract.ts';
import { type LabelWorld, labelHandlers, pullFacts } from './github-label-routes.ts';
import { pullFields, type RunWorld, runRoutes } from './github-run-routes.ts';

export interface Person {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface ServerComment {
  readonly id: number;
  readonly user: Person;
  body: string;
}

/**
 * One request that goes wrong. `reset` closes the connection without an answer, `cut` in the middle of
 * the right one, and `hang` never answers.
 */
export interface PlannedFailure {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Default: any path. */
  readonly path?: RegExp;
  readonly status: number | 'reset' | 'cut' | 'hang';
  /** Whether it was done all the same, and only the answer is lost. */
  readonly isCarriedOut?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** GitHub's gateways answer in HTML: text is sent as such. */
  readonly body?: string | { readonly message: string };
}

export interface GitHubServerOptions {
  /** `owner/name`; default `octo/models`. */
  readonly repository?: string;
  /** The one open pull request. Default: number 7, and GitHub does not tell its last commit. */
  readonly pull?: { readonly number: number; readonly headSha: string };
  /** What is known of runs; its pull requests are there beside `pull`. */
  readonly runs?: RunWorld;
  /** Default `installation`: what a workflow's `GITHUB_TOKEN` is. */
  readonly tokenKind?: 'installation' | 'user';
  /** Refuse every write, as GitHub does in a pull request from a fork. */
  readonly readOnly?: boolean;
  /** Comments that are there already, oldest first. */
  readonly seed?: readonly { readonly user: Person; readonly body: string }[];
  /** Labels of the pull request, who put them on, and who may. */
  readonly world?: LabelWorld;
  /** Artifacts of workflow runs, newest first. */
  readonly artifacts?: readonly ServerArtifact[];
  /** Where they lie; GitHub sends whoever asks there. */
  readonly storeUrl?: string;
  /** Each spoils the first request that it fits, once. */
  readonly failures?: readonly PlannedFailure[];
  /** Runs before a request is answered, to change the world between two of them. */
  readonly onRequest?: (request: ApiRequest, server: GitHubServer) => void | Promise<void>;
}

export interface GitHubServer extends AsyncDisposable {
  /** For `baseUrl` or `GITHUB_API_URL`; `/api/v3` may be appended to it. */
  readonly url: string;
  /** In the order of creation. */
  readonly comments: ServerComment[];
  /** The open pull request; a push to it changes its head. */
  readonly pull: { readonly number: number; headSha: string | undefined };
  /** In the order of creation. */
  readonly checkRuns: ServerCheckRun[];
  /** Every request, in order. */
  readonly requests: readonly ApiRequest[];
  /** What broke GitHub's description, in a request or in a response of this server. */
  readonly violations: readonly string[];
}

/** Who writes with the token of a workflow, and who with the personal one. */
export const workflowBot: Person = { login: 'github-actions[bot]', type: 'Bot' };
export const tokenOwner: Person = { login: 'octocat', type: 'User' };

/** What is sent; without a body none. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface State extends GitHubServer {
  readonly requests: ApiRequest[];
  readonly violations: string[];
  readonly failures: PlannedFailure[];
  readonly repository: string;
  readonly tokenKind: 'installation' | 'user';
  readonly readOnly: boolean;
  readonly world: LabelWorld | undefined;
  readonly artifacts: readonly ServerArtifact[];
  readonly storeUrl: string;
  readonly runs: RunWorld;
  nextId: number;
}

type Handler = (state: State, operation: Operation, request: ApiRequest) => Reply;

const handlers: Readonly<Record<string, Handler>> = {
  'users/get-authenticated': getUser,
  'issues/list-comments': listComments,
  'issues/create-comment': createComment,
  'issues/get-comment': getComment,
  'issues/update-comment': updateComment,
  'issues/delete-comment': deleteComment,
  'checks/create': ({ checkRuns }, _operation, request) => createCheckRun(checkRuns, request),
  'checks/update': ({ checkRuns }, operation, request) => {
    return updateCheckRun(checkRuns, operation, request) ?? notFound;
  },
  'checks/list-for-ref': ({ checkRuns }, operation, request) => {
    return listCheckRuns(checkRuns, operation, request);
  },
  'pulls/get': getPull,
  ...labelHandlers,
  ...artifactHandlers,
  ...runRoutes,
};

const notFound: Reply = { status: 404, body: { message: 'Not Found', status: '404' } };
const forbidden: Reply = {
  status: 403,
  body: { message: 'Resource not accessible by integration', status: '403' },
};

const defaultPull = { number: 7, headSha: undefined };

/** Starts the server on a free port of 127.0.0.1; disposing of it closes every connection. */
export async function startGitHubServer(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const { seed = [], failures = [], onRequest } = options;
  const server = createServer((incoming, response) => {
    void respond(state, incoming, response, onRequest);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const state: State = {
    url: `http://127.0.0.1:${port}`,
    comments: seed.map(({ user, body }, index) => ({ id: 1001 + index, user, body })),
    checkRuns: [],
    requests: [],
    violations: [],
    failures: [...failures],
    repository: options.repository ?? 'octo/models',
    pull: { ...(options.pull ?? defaultPull) },
    tokenKind: options.tokenKind ?? 'installation',
    readOnly: options.readOnly ?? false,
    world: options.world,
    artifacts: options.artifacts ?? [],
    storeUrl: options.storeUrl ?? 'http://127.0.0.1:9',
    runs: options.runs ?? { pulls: [], files: {} },
    nextId: 1001 + seed.length,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return state;
}

async function respond(
  state: State,
  incoming: IncomingMessage,
  response: ServerResponse,
  onRequest: GitHubServerOptions['onRequest'],
): Promise<void> {
  const request = await readRequest(incoming);
  state.requests.push(request);
  await onRequest?.(request, state);
  const failure = takeFailure(state, request);
  if (failure?.status === 'hang') return;
  const isDone = failure === undefined || failure.isCarriedOut || failure.status === 'cut';
  const reply = isDone ? answer(state, request) : notFound;
  if (failure?.status === 'reset') return void incoming.socket.destroy();
  if (failure?.status === 'cut') return void cutOff(response, reply);
  const { status, headers, body } = failure
    ? { ...failure, status: failure.status, body: failure.body ?? '<html>\n<h1>Bad</h1>\n</html>' }
    : reply;
  const isText = typeof body === 'string';
  response.writeHead(status, {
    ...(body !== undefined && {
      'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
    }),
    ...headers,
  });
  response.end(isText || body === undefined ? body : JSON.stringify(body));
}

/** A good status, half of the body, and the end of the connection. */
function cutOff(response: ServerResponse, { status, body }: Reply): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

function takeFailure({ failures }: State, request: ApiRequest): PlannedFailure | undefined {
  const index = failures.findIndex(
    ({ method, path }) => method === request.method && (path?.test(request.path) ?? true),
  );
  return index < 0 ? undefined : failures.splice(index, 1)[0];
}

function answer(state: State, request: ApiRequest): Reply {
  const operation = findOperation(request.method, request.path);
  const problems = operation
    ? requestProblems(operation, request)
    : [`${request.method} ${request.path} is not a route that we use`];
  if (operation === undefined || problems.length > 0) {
    state.violations.push(...problems);
    return validationFailed(problems.join('; '));
  }
  const reply = handle(state, operation, request);
  // Refusals may be undescribed: GitHub leaves many out. A success may not.
  const described = reply.status < 400 || operation.responses[reply.status] !== undefined;
  const faults = described ? responseProblems(operation, reply.status, reply.body) : [];
  if (faults.length === 0) return reply;
  state.violations.push(...faults.map((fault) => `fault of the server: ${fault}`));
  return { status: 500, body: { message: faults.join('; ') } };
}

function handle(state: State, operation: Operation, request: ApiRequest): Reply {
  const { owner, repo } = operation.pathParameters;
  // The head of a pull request may lie in a fork.
  const isOurs = owner === undefined || `${owner}/${repo}` === state.repository;
  if (!isOurs && operation.id !== 'repos/list-activities') return notFound;
  if (request.method !== 'GET' && state.readOnly) return forbidden;
  const handler = handlers[operation.id];
  assert(handler !== undefined, `${operation.id} has no handler`);
  return handler(state, operation, request);
}

function getUser({ tokenKind }: State): Reply {
  if (tokenKind === 'installation') return forbidden;
  return { status: 200, body: { ...sampleOf('private-user'), ...tokenOwner } };
}

// GitHub clamps a larger page.
const longestPage = 100;

function listComments(state: State, operation: Operation, request: ApiRequest): Reply {
  const { pathParameters } = operation;
  if (Number(pathParameters['issue_number']) !== state.pull.number) return notFound;
  const perPage = Math.min(Number(request.query['per_page'] ?? 30), longestPage);
  const page = Number(request.query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(state.comments.length / perPage));
  const link = Object.entries({ prev: page - 1, next: page + 1, last, first: 1 })
    .filter(([rel, to]) => (['next', 'last'].includes(rel) ? page < last : page > 1 && to > 0))
    .map(([rel, to]) => {
      const query = new URLSearchParams({ ...request.query, page: String(to) });
      return `<${state.url}${request.path}?${query}>; rel="${rel}"`;
    });
  return {
    status: 200,
    body: state.comments
      .slice((page - 1) * perPage, page * perPage)
      .map((comment) => describe(state, comment)),
    headers: link.length > 0 ? { link: link.join(', ') } : {},
  };
}

function createComment(state: State, operation: Operation, request: ApiRequest): Reply {
  if (Number(operation.pathParameters['issue_number']) !== state.pull.number) return notFound;
  const body = bodyOf(request);
  if (isTooLong(body)) return tooLong;
  const user = state.tokenKind === 'installation' ? workflowBot : tokenOwner;
  const comment = { id: state.nextId, user, body };
  state.nextId += 1;
  state.comments.push(comment);
  return { status: 201, body: describe(state, comment) };
}

function getComment(state: State, operation: Operation): Reply {
  const comment = findComment(state, operation);
  return comment ? { status: 200, body: describe(state, comment) } : notFound;
}

/** Whoever may write to a repository may change anybody's comment: GitHub refuses nothing here. */
function updateComment(state: State, operation: Operation, request: ApiRequest): Reply {
  const comment = findComment(state, operation);
  if (comment === undefined) return notFound;
  const body = bodyOf(request);
  if (isTooLong(body)) return tooLong;
  comment.body = body;
  return { status: 200, body: describe(state, comment) };
}

function deleteComment({ comments }: State, { pathParameters }: Operation): Reply {
  const index = comments.findIndex(({ id }) => id === Number(pathParameters['comment_id']));
  if (index < 0) return notFound;
  comments.splice(index, 1);
  return { status: 204 };
}

function getPull({ pull, world, runs }: State, operation: Operation): Reply {
  const known = runs.pulls.find(
    ({ number }) => number === Number(operation.pathParameters['pull_number']),
  );
  if (known !== undefined) return { status: 200, body: pullFields(known, 'pull-request') };
  if (pull.headSha === undefined) return notFound;
  if (Number(operation.pathParameters['pull_number']) !== pull.number) return notFound;
  const sample = sampleOf('pull-request');
  const facts = world === undefined ? sample : { ...sample, ...pullFacts(world) };
  const head = { ...(facts['head'] as object), sha: pull.headSha };
  return { status: 200, body: { ...facts, number: pull.number, head } };
}

function findComment(state: State, { pathParameters }: Operation): ServerComment | undefined {
  return state.comments.find(({ id }) => id === Number(pathParameters['comment_id']));
}

function bodyOf({ body }: ApiRequest): string {
  return (body as { readonly body: string }).body;
}

function describe({ url, repository, pull }: State, { id, user, body }: ServerComment): object {
  return {
    ...sampleOf('issue-comment'),
    id,
    user: { ...sampleOf('simple-user'), ...user },
    body,
    html_url: `${url}/${repository}/pull/${pull.number}#issuecomment-${id}`,
  };
}

const tooLong = validationFailed('Body is too long (maximum is 65536 characters)');

function isTooLong(body: string): boolean {
  return [...body].length > 65_536;
}

function validationFailed(message: string): Reply {
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
  const body = {
    message: 'Validation Failed',
    errors,
    documentation_url: 'https://docs.github.com/rest',
  };
  return { status: 422, body };
}
