import { UserError } from '../errors.ts';
import {
  isRef,
  isSha,
  malformed,
  type Payload,
  readList,
  readNumber,
  readRef,
  readRepository,
  readSha,
  readWord,
  splitRepository,
  valueAt,
} from './payload.ts';

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
  /**
   * Whether this is `pull_request_target`: the job has the secrets of this repository whoever made
   * the pull request, and checks out the base unless it is told otherwise.
   */
  readonly hasSecrets: boolean;
}

export interface MergeGroupEvent extends EventBase {
  readonly kind: 'merge-group';
  readonly baseSha: string;
  readonly headSha: string;
}

export interface PushEvent extends EventBase {
  readonly kind: 'push';
  /** Undefined for a branch that is new. */
  readonly before: string | undefined;
  readonly after: string;
  /** `refs/heads/…` */
  readonly ref: string;
}

/** A tag was pushed, or a release made of one. */
export interface TagEvent extends EventBase {
  readonly kind: 'tag';
  /** Without `refs/tags/`. */
  readonly tag: string;
  readonly sha: string;
}

/** Started by hand or by the clock: the event knows no base. */
export interface ManualEvent extends EventBase {
  readonly kind: 'manual' | 'schedule';
  readonly sha: string;
  readonly ref: string;
}

/** Another workflow has ended. This one runs on the default branch, with its rights and secrets. */
export interface WorkflowRunEvent extends EventBase {
  readonly kind: 'workflow-run';
  /** The commit of the default branch that this workflow is of. */
  readonly sha: string;
  readonly runId: number;
  /** The event that started the other workflow, such as `pull_request`. */
  readonly cause: string;
  /** `success`, `failure`, `cancelled`, `action_required` and others. */
  readonly conclusion: string;
  /** The last commit of the branch that the other workflow ran for. */
  readonly headSha: string;
  /** Null where there is no such branch any more. */
  readonly headBranch: string | null;
  /** `owner/name`, null where the fork was deleted. */
  readonly headRepo: string | null;
  /** Pull requests of this repository; GitHub leaves those from forks out. */
  readonly pulls: readonly number[];
}

export type GitHubEvent =
  | PullRequestEvent
  | MergeGroupEvent
  | PushEvent
  | TagEvent
  | ManualEvent
  | WorkflowRunEvent;

/** What the runner says of the event. */
export interface EventSource extends Payload {
  /** `GITHUB_REPOSITORY`, `owner/name` */
  readonly repository: string;
  /** `GITHUB_SHA` */
  readonly sha: string;
  /** `GITHUB_REF` */
  readonly ref: string;
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string;
  /** Whether `pull_request_target` from a fork is let in all the same. */
  readonly runsUntrustedWithSecrets: boolean;
}

const readers = {
  pull_request: (source, base) => readPullRequest(source, base, false),
  pull_request_target: readPullRequestTarget,
  merge_group: readMergeGroup,
  push: readPush,
  release: readRelease,
  workflow_dispatch: (source, base) => readManual('manual', source, base),
  schedule: (source, base) => readManual('schedule', source, base),
  workflow_run: readWorkflowRun,
} as const satisfies Record<string, (source: EventSource, base: EventBase) => GitHubEvent>;

const supportedEvents = Object.keys(readers).join(', ');

const absentSha = '0'.repeat(40);
const tagPrefix = 'refs/tags/';

/** GitHub lists no more than a page. */
const maxPulls = 100;

/**
 * The event that started the workflow, with every field checked: payloads carry what strangers
 * chose. Throws `event-unsupported` for an event that nothing can be measured or reported on, for
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
  const [owner, repo] = splitRepository(repository) ?? [];
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
    defaultBranch: isRef(branch) ? branch : null,
  };
}

/** Every type of it is alike: `labeled`, `edited` and `closed` measure what `opened` does. */
function readPullRequest(
  source: EventSource,
  base: EventBase,
  hasSecrets: boolean,
): PullRequestEvent {
  const headRepo = readRepository(source, 'pull_request.head.repo');
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
    hasSecrets,
  };
}

function readPullRequestTarget(source: EventSource, base: EventBase): PullRequestEvent {
  const event = readPullRequest(source, base, true);
  if (!event.fork || source.runsUntrustedWithSecrets) return event;
  throw new UserError(
    'event-unsupported',
    `pull_request_target from the fork ${event.headRepo ?? '(deleted)'} is refused: ` +
      "it would load a stranger's model in native code beside this repository's secrets",
    'measure on pull_request, where a fork gets neither secrets nor a token that can write, ' +
      'and report on workflow_run: see docs/forks.md',
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

function readPush(source: EventSource, base: EventBase): PushEvent | TagEvent {
  const ref = readRef(source, 'ref');
  const before = readSha(source, 'before');
  const after = readSha(source, 'after');
  if (after === absentSha)
    throw unsupported(`the push deleted ${ref}: there is nothing to measure`);
  if (ref.startsWith(tagPrefix)) return tagEvent(ref.slice(tagPrefix.length), source, base);
  return { ...base, kind: 'push', before: before === absentSha ? undefined : before, after, ref };
}

function readRelease(source: EventSource, base: EventBase): TagEvent {
  const tag = readRef(source, 'release.tag_name');
  const action = readWord(source, 'action');
  if (['deleted', 'unpublished'].includes(action)) {
    throw unsupported(`the release ${tag} was ${action}: there is nothing to measure`);
  }
  return tagEvent(tag, source, base);
}

/** The payload of a push names the object of an annotated tag; the runner names its commit. */
function tagEvent(tag: string, { name, sha }: EventSource, base: EventBase): TagEvent {
  if (!isSha(sha)) throw malformed(name, 'GITHUB_SHA', sha, 'a commit id');
  return { ...base, kind: 'tag', tag, sha };
}

function readManual(kind: ManualEvent['kind'], source: EventSource, base: EventBase): ManualEvent {
  const { name, sha, ref } = source;
  if (!isSha(sha)) throw malformed(name, 'GITHUB_SHA', sha, 'a commit id');
  if (!isRef(ref)) throw malformed(name, 'GITHUB_REF', ref, 'the name of a ref');
  return { ...base, kind, sha, ref };
}

function readWorkflowRun(source: EventSource, base: EventBase): WorkflowRunEvent {
  const { name, sha, payload } = source;
  const action = readWord(source, 'action');
  if (action !== 'completed') {
    throw unsupported(`the other workflow is ${action}: set types: [completed] for workflow_run`);
  }
  if (!isSha(sha)) throw malformed(name, 'GITHUB_SHA', sha, 'a commit id');
  const { head_branch: branch } = (payload as Run).workflow_run ?? {};
  return {
    ...base,
    kind: 'workflow-run',
    sha,
    runId: readNumber(source, 'workflow_run.id'),
    cause: readWord(source, 'workflow_run.event'),
    conclusion: readWord(source, 'workflow_run.conclusion'),
    headSha: readSha(source, 'workflow_run.head_sha'),
    headBranch: branch === null ? null : readRef(source, 'workflow_run.head_branch'),
    headRepo: readRepository(source, 'workflow_run.head_repository'),
    pulls: readPulls(source),
  };
}

interface Run {
  readonly workflow_run?: { readonly head_branch?: unknown };
}

/** A branch may be in pull requests of other repositories of the same network: those are not ours. */
function readPulls(source: EventSource): readonly number[] {
  const own = readNumber(source, 'repository.id');
  const list = readList(source, 'workflow_run.pull_requests', maxPulls);
  const pulls = list.map((pull) => ({ name: source.name, payload: pull }));
  return pulls
    .filter((pull) => readNumber(pull, 'base.repo.id') === own)
    .map((pull) => readNumber(pull, 'number'));
}

function unsupported(message: string): UserError {
  const hint = `run the action in a workflow started by one of: ${supportedEvents}`;
  return new UserError('event-unsupported', message, hint);
}
