import { UserError } from '../errors.ts';

interface EventBase {
  readonly owner: string;
  readonly repo: string;
  /** The repository's page; links into it begin so. */
  readonly repositoryUrl: string;
  /** Without `refs/heads/`; null where the event does not tell it. */
  readonly defaultBranch: string | null;
}

export interface PullRequestEvent extends EventBase {
  readonly kind: 'pull-request';
  readonly number: number;
  /** The branch to be merged into, without `refs/heads/`. */
  readonly baseRef: string;
  /** The tip of that branch, which is not the merge base. */
  readonly baseSha: string;
  /** The pull request's own last commit, not the merge commit that a workflow checks out. */
  readonly headSha: string;
  /** `owner/name`, null where the fork was deleted. */
  readonly headRepo: string | null;
  readonly fork: boolean;
}

export interface MergeGroupEvent extends EventBase {
  readonly kind: 'merge-group';
  readonly baseSha: string;
  readonly headSha: string;
}

export interface PushEvent extends EventBase {
  readonly kind: 'push';
  /** Undefined for a branch or tag that is new. */
  readonly before: string | undefined;
  readonly after: string;
  /** `refs/heads/…` or `refs/tags/…`. */
  readonly ref: string;
}

/** Started by hand or by the clock: the event knows no base. */
export interface ManualEvent extends EventBase {
  readonly kind: 'manual';
  readonly sha: string;
  readonly ref: string;
}

export type GitHubEvent = PullRequestEvent | MergeGroupEvent | PushEvent | ManualEvent;

/** What the runner says of the event. */
export interface EventSource {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** The parsed file at `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
  /** `GITHUB_REPOSITORY`, `owner/name` */
  readonly repository: string;
  /** `GITHUB_SHA` */
  readonly sha: string;
  /** `GITHUB_REF` */
  readonly ref: string;
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string;
}

const readers = {
  pull_request: readPullRequest,
  pull_request_target: readPullRequestTarget,
  merge_group: readMergeGroup,
  push: readPush,
  workflow_dispatch: readManual,
  schedule: readManual,
} as const satisfies Record<string, (source: EventSource, base: EventBase) => GitHubEvent>;

const supportedEvents = Object.keys(readers).join(', ');

const shaPattern = /^[0-9a-f]{40}$/;
const absentSha = '0'.repeat(40);

const repositoryPattern = /^([A-Za-z0-9_-]+)\/([A-Za-z0-9._-]+)$/;

// git-check-ref-format(1), and no leading dash: the name becomes an argument of git. GitHub's own
// limit is 255 bytes; the bound here only keeps nonsense out of messages.
const refPattern = /^(?![-/])(?!.*\.\.)[^\p{Cc} ~^:?*[\\]{1,1024}$/u;

/**
 * The event that started the workflow, with every field checked: payloads carry what strangers
 * chose. Throws `event-unsupported` for an event that names no two commits to compare, for
 * `pull_request_target` from a fork, and for a payload that lacks a field.
 */
export function readEvent(source: EventSource): GitHubEvent {
  const base = readBase(source);
  if (!isSupported(source.name)) {
    throw unsupported(`the event ${JSON.stringify(source.name)} is not supported`);
  }
  return readers[source.name](source, base);
}

function isSupported(name: string): name is keyof typeof readers {
  return Object.hasOwn(readers, name);
}

function readBase({ repository, serverUrl, payload }: EventSource): EventBase {
  const [, owner, repo] = repositoryPattern.exec(repository) ?? [];
  if (owner === undefined || repo === undefined) {
    throw unsupported(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name`);
  }
  const url = URL.parse(serverUrl);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw unsupported(`GITHUB_SERVER_URL is ${JSON.stringify(serverUrl)}, not a URL`);
  }
  const branch = valueAt(payload, 'repository.default_branch');
  return {
    owner,
    repo,
    repositoryUrl: `${url.origin}/${owner}/${repo}`,
    // It only serves what can be left out, so an event without it is none the worse.
    defaultBranch: typeof branch === 'string' && refPattern.test(branch) ? branch : null,
  };
}

function readPullRequest(source: EventSource, base: EventBase): PullRequestEvent {
  const headRepo = readHeadRepo(source);
  return {
    ...base,
    kind: 'pull-request',
    number: readNumber(source, 'pull_request.number'),
    baseRef: readRef(source, 'pull_request.base.ref'),
    baseSha: readSha(source, 'pull_request.base.sha'),
    headSha: readSha(source, 'pull_request.head.sha'),
    headRepo,
    // Not `head.repo.fork`: that is also true of a branch in a repository that is itself a fork.
    fork: headRepo !== source.repository,
  };
}

function readPullRequestTarget(source: EventSource, base: EventBase): PullRequestEvent {
  const event = readPullRequest(source, base);
  if (!event.fork) return event;
  throw new UserError(
    'event-unsupported',
    `pull_request_target from the fork ${event.headRepo ?? '(deleted)'} is refused: ` +
      "it would load a stranger's model in native code beside this repository's secrets",
    'run on pull_request, where a fork gets neither secrets nor a token that can write',
  );
}

function readMergeGroup(source: EventSource, base: EventBase): MergeGroupEvent {
  return {
    ...base,
    kind: 'merge-group',
    baseSha: readSha(source, 'merge_group.base_sha'),
    headSha: readSha(source, 'merge_group.head_sha'),
  };
}

function readPush(source: EventSource, base: EventBase): PushEvent {
  const ref = readRef(source, 'ref');
  const before = readSha(source, 'before');
  const after = readSha(source, 'after');
  if (after === absentSha)
    throw unsupported(`the push deleted ${ref}: there is nothing to measure`);
  return { ...base, kind: 'push', before: before === absentSha ? undefined : before, after, ref };
}

function readManual(source: EventSource, base: EventBase): ManualEvent {
  const { name, sha, ref } = source;
  if (!shaPattern.test(sha)) throw malformed(name, 'GITHUB_SHA', sha, 'a commit id');
  if (!refPattern.test(ref)) throw malformed(name, 'GITHUB_REF', ref, 'the name of a ref');
  return { ...base, kind: 'manual', sha, ref };
}

/** `head.repo` is null once the fork is deleted, so null is an answer and absence is not. */
function readHeadRepo(source: EventSource): string | null {
  if (valueAt(source.payload, 'pull_request.head.repo') === null) return null;
  const path = 'pull_request.head.repo.full_name';
  const value = valueAt(source.payload, path);
  if (typeof value === 'string' && repositoryPattern.test(value)) return value;
  throw malformed(source.name, path, value, 'owner/name');
}

function readSha({ name, payload }: EventSource, path: string): string {
  const value = valueAt(payload, path);
  if (typeof value === 'string' && shaPattern.test(value)) return value;
  throw malformed(name, path, value, 'a commit id of 40 hexadecimal digits');
}

function readRef({ name, payload }: EventSource, path: string): string {
  const value = valueAt(payload, path);
  if (typeof value === 'string' && refPattern.test(value)) return value;
  throw malformed(name, path, value, 'the name of a ref');
}

function readNumber({ name, payload }: EventSource, path: string): number {
  const value = valueAt(payload, path);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw malformed(name, path, value, 'a positive integer');
}

function valueAt(payload: unknown, path: string): unknown {
  let value: unknown = payload;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

function malformed(event: string, field: string, value: unknown, expected: string): UserError {
  const seen = value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
  return unsupported(`event ${event}: ${field} is ${seen}, expected ${expected}`);
}

function unsupported(message: string): UserError {
  const hint = `run the action in a workflow started by one of: ${supportedEvents}`;
  return new UserError('event-unsupported', message, hint);
}
