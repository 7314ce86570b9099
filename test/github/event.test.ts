import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type EventSource, type GitHubEvent, readEvent } from '../../src/github/event.ts';

const baseSha = '1'.repeat(40);
const headSha = '2'.repeat(40);
const zeroSha = '0'.repeat(40);

const runner = {
  repository: 'octo/models',
  sha: '3'.repeat(40),
  ref: 'refs/heads/main',
  serverUrl: 'https://github.com',
  runsUntrustedWithSecrets: false,
} as const satisfies Omit<EventSource, 'name' | 'payload'>;

const place = {
  owner: 'octo',
  repo: 'models',
  repositoryUrl: 'https://github.com/octo/models',
  defaultBranch: null,
} as const;

interface PullFields {
  readonly number?: unknown;
  readonly base?: object;
  readonly head?: object;
}

function pullPayload({ number = 7, base = {}, head = {} }: PullFields = {}) {
  const repo = { full_name: 'octo/models', fork: false };
  return {
    action: 'synchronize',
    pull_request: {
      number,
      base: { ref: 'main', sha: baseSha, repo, ...base },
      head: { ref: 'wider', sha: headSha, repo, ...head },
    },
  };
}

const fromFork = pullPayload({ head: { repo: { full_name: 'eve/models', fork: true } } });

const pull = {
  ...place,
  kind: 'pull-request',
  number: 7,
  baseRef: 'main',
  baseSha,
  headSha,
  headRepo: 'octo/models',
  fork: false,
  hasSecrets: false,
} as const satisfies GitHubEvent;

const run = {
  ...place,
  kind: 'workflow-run',
  sha: runner.sha,
  runId: 99,
  cause: 'pull_request',
  conclusion: 'success',
  headSha,
  headBranch: 'wider',
  headRepo: 'eve/models',
  pulls: [],
} as const satisfies GitHubEvent;

function runPayload(overrides: object = {}, action: unknown = 'completed') {
  return {
    action,
    repository: { id: 42 },
    workflow_run: {
      id: 99,
      event: 'pull_request',
      conclusion: 'success',
      head_sha: headSha,
      head_branch: 'wider',
      head_repository: { full_name: 'eve/models' },
      pull_requests: [],
      ...overrides,
    },
  };
}

const understood: readonly (readonly [string, EventSource, GitHubEvent])[] = [
  ['a pull request', { ...runner, name: 'pull_request', payload: pullPayload() }, pull],
  [
    'a pull request from a fork',
    { ...runner, name: 'pull_request', payload: fromFork },
    { ...pull, headRepo: 'eve/models', fork: true },
  ],
  [
    'a pull request whose fork was deleted',
    { ...runner, name: 'pull_request', payload: pullPayload({ head: { repo: null } }) },
    { ...pull, headRepo: null, fork: true },
  ],
  [
    'a branch of a repository that is itself a fork, which is no fork here',
    {
      ...runner,
      name: 'pull_request',
      payload: pullPayload({ head: { repo: { full_name: 'octo/models', fork: true } } }),
    },
    pull,
  ],
  [
    'pull_request_target from the same repository',
    { ...runner, name: 'pull_request_target', payload: pullPayload() },
    { ...pull, hasSecrets: true },
  ],
  [
    'pull_request_target from a fork, where somebody has agreed to it by name',
    {
      ...runner,
      name: 'pull_request_target',
      payload: fromFork,
      runsUntrustedWithSecrets: true,
    },
    { ...pull, headRepo: 'eve/models', fork: true, hasSecrets: true },
  ],
  [
    'a merge queue',
    {
      ...runner,
      name: 'merge_group',
      payload: { merge_group: { base_sha: baseSha, head_sha: headSha } },
    },
    { ...place, kind: 'merge-group', baseSha, headSha },
  ],
  [
    'a push',
    {
      ...runner,
      name: 'push',
      payload: { before: baseSha, after: headSha, ref: 'refs/heads/main' },
    },
    { ...place, kind: 'push', before: baseSha, after: headSha, ref: 'refs/heads/main' },
  ],
  [
    'the push of a new branch, which has no base',
    {
      ...runner,
      name: 'push',
      payload: { before: zeroSha, after: headSha, ref: 'refs/heads/größer/v2' },
    },
    { ...place, kind: 'push', before: undefined, after: headSha, ref: 'refs/heads/größer/v2' },
  ],
  [
    'a start by hand',
    { ...runner, name: 'workflow_dispatch', payload: { inputs: null } },
    { ...place, kind: 'manual', sha: runner.sha, ref: runner.ref },
  ],
  [
    'the schedule, on an enterprise server',
    { ...runner, name: 'schedule', payload: {}, serverUrl: 'https://git.example.com:8443/' },
    {
      owner: 'octo',
      repo: 'models',
      repositoryUrl: 'https://git.example.com:8443/octo/models',
      defaultBranch: null,
      kind: 'schedule',
      sha: runner.sha,
      ref: runner.ref,
    },
  ],
  [
    'the push of a tag, whose payload names the object of the tag',
    {
      ...runner,
      name: 'push',
      payload: { before: zeroSha, after: headSha, ref: 'refs/tags/models/v1.2.0' },
    },
    { ...place, kind: 'tag', tag: 'models/v1.2.0', sha: runner.sha },
  ],
  [
    'a release',
    { ...runner, name: 'release', payload: { action: 'published', release: { tag_name: 'v2' } } },
    { ...place, kind: 'tag', tag: 'v2', sha: runner.sha },
  ],
  [
    'the end of a run for a pull request of a fork, which GitHub does not name',
    { ...runner, name: 'workflow_run', payload: runPayload() },
    run,
  ],
  [
    'the end of a run for a branch, of whose pull requests one is ours',
    {
      ...runner,
      name: 'workflow_run',
      payload: runPayload({
        head_repository: { full_name: 'octo/models' },
        pull_requests: [
          { number: 7, base: { repo: { id: 42 } } },
          { number: 3, base: { repo: { id: 43 } } },
        ],
      }),
    },
    { ...run, headRepo: 'octo/models', pulls: [7] },
  ],
  [
    'the end of a run whose branch and fork are gone',
    {
      ...runner,
      name: 'workflow_run',
      payload: runPayload({ head_branch: null, head_repository: null, conclusion: 'cancelled' }),
    },
    { ...run, headBranch: null, headRepo: null, conclusion: 'cancelled' },
  ],
];

const pullFaults: readonly (readonly [string, unknown])[] = [
  ['event pull_request: pull_request.head.repo.full_name is missing', {}],
  ['event pull_request: pull_request.head.repo.full_name is missing', null],
  ['pull_request.number is "7", expected', pullPayload({ number: '7' })],
  ['pull_request.number is 0, expected', pullPayload({ number: 0 })],
  ['pull_request.number is 1.5, expected', pullPayload({ number: 1.5 })],
  ['pull_request.number is 9007199254740992, expected', pullPayload({ number: 2 ** 53 })],
  ['pull_request.base.sha is "main", expected', pullPayload({ base: { sha: 'main' } })],
  ['pull_request.base.sha is "1111', pullPayload({ base: { sha: `${baseSha}\n` } })],
  ['pull_request.head.sha is "AAAA', pullPayload({ head: { sha: 'A'.repeat(40) } })],
  ['pull_request.head.sha is missing', pullPayload({ head: { sha: undefined } })],
  [
    'pull_request.base.ref is "--upload-pack=',
    pullPayload({ base: { ref: '--upload-pack=touch' } }),
  ],
  ['pull_request.base.ref is "a..b"', pullPayload({ base: { ref: 'a..b' } })],
  ['pull_request.base.ref is "a\\nb"', pullPayload({ base: { ref: 'a\nb' } })],
  ['pull_request.base.ref is ""', pullPayload({ base: { ref: '' } })],
  ['pull_request.head.repo.full_name is missing', pullPayload({ head: { repo: undefined } })],
  ['full_name is "a b/c"', pullPayload({ head: { repo: { full_name: 'a b/c' } } })],
];

const otherFaults: readonly (readonly [string, EventSource])[] = [
  ['the event "issue_comment" is not supported', { ...runner, name: 'issue_comment', payload: {} }],
  ['the event "toString" is not supported', { ...runner, name: 'toString', payload: {} }],
  [
    'the push deleted refs/heads/old',
    {
      ...runner,
      name: 'push',
      payload: { before: baseSha, after: zeroSha, ref: 'refs/heads/old' },
    },
  ],
  ['event push: ref is missing', { ...runner, name: 'push', payload: { before: baseSha } }],
  [
    'event merge_group: merge_group.head_sha is missing',
    { ...runner, name: 'merge_group', payload: { merge_group: { base_sha: baseSha } } },
  ],
  [
    'event schedule: GITHUB_SHA is "HEAD"',
    { ...runner, name: 'schedule', payload: {}, sha: 'HEAD' },
  ],
  [
    'event release: GITHUB_SHA is "v1"',
    {
      ...runner,
      name: 'release',
      payload: { action: 'published', release: { tag_name: 'v1' } },
      sha: 'v1',
    },
  ],
  [
    'event workflow_run: GITHUB_SHA is ""',
    { ...runner, name: 'workflow_run', payload: runPayload(), sha: '' },
  ],
  ['event schedule: GITHUB_REF is ""', { ...runner, name: 'schedule', payload: {}, ref: '' }],
  ['GITHUB_REPOSITORY is "models"', { ...runner, name: 'push', payload: {}, repository: 'models' }],
  [
    'GITHUB_SERVER_URL is "javascript:alert(1)"',
    { ...runner, name: 'push', payload: {}, serverUrl: 'javascript:alert(1)' },
  ],
];

const releaseFaults: readonly (readonly [string, unknown])[] = [
  ['release.tag_name is missing', { action: 'published' }],
  ['tag_name is "--exec=x"', { action: 'published', release: { tag_name: '--exec=x' } }],
  ['action is missing', { release: { tag_name: 'v1' } }],
  ['the release v1 was deleted', { action: 'deleted', release: { tag_name: 'v1' } }],
  ['the release v1 was unpublished', { action: 'unpublished', release: { tag_name: 'v1' } }],
];

const aPull = (number: unknown, id: unknown = 42) => [{ number, base: { repo: { id } } }];

const runFaults: readonly (readonly [string, unknown])[] = [
  ['the other workflow is requested', runPayload({}, 'requested')],
  ['event workflow_run: action is missing', {}],
  ['workflow_run.id is "99"', runPayload({ id: '99' })],
  ['workflow_run.event is "Push!"', runPayload({ event: 'Push!' })],
  ['workflow_run.conclusion is null', runPayload({ conclusion: null })],
  ['workflow_run.head_sha is "main"', runPayload({ head_sha: 'main' })],
  ['workflow_run.head_branch is "a b"', runPayload({ head_branch: 'a b' })],
  ['workflow_run.head_branch is missing', runPayload({ head_branch: undefined })],
  ['head_repository.full_name is "x"', runPayload({ head_repository: { full_name: 'x' } })],
  ['workflow_run.pull_requests is "7"', runPayload({ pull_requests: '7' })],
  ['pull_requests is [0,0,', runPayload({ pull_requests: Array(101).fill(0) })],
  ['number is "7"', runPayload({ pull_requests: aPull('7') })],
  ['base.repo.id is null', runPayload({ pull_requests: aPull(7, null) })],
];

function refusalOf(source: EventSource): UserError {
  try {
    readEvent(source);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('the event was accepted');
}

describe('readEvent', () => {
  it.each(understood)('understands %s', (_name, source, event) => {
    expect(readEvent(source)).toEqual(event);
  });

  it.each(pullFaults)('refuses a pull request where %s', (message, payload) => {
    const refusal = refusalOf({ ...runner, name: 'pull_request', payload });
    expect(refusal.code).toBe('event-unsupported');
    expect(refusal.message).toContain(message);
    expect(refusal.message).not.toMatch(/\n/);
  });

  it.each(releaseFaults)('refuses a release where %s', (message, payload) => {
    expect(refusalOf({ ...runner, name: 'release', payload }).message).toContain(message);
  });

  it.each(runFaults)('refuses the end of a run where %s', (message, payload) => {
    const refusal = refusalOf({ ...runner, name: 'workflow_run', payload });
    expect(refusal.code).toBe('event-unsupported');
    expect(refusal.message).toContain(message);
  });

  it('reads every type of a pull request alike', () => {
    for (const action of ['opened', 'labeled', 'unlabeled', 'edited', 'closed', 'reopened']) {
      const payload = { ...pullPayload(), action };
      expect(readEvent({ ...runner, name: 'pull_request', payload })).toEqual(pull);
    }
  });

  it.each(otherFaults)('refuses: %s', (message, source) => {
    const refusal = refusalOf(source);
    expect(refusal.code).toBe('event-unsupported');
    expect(refusal.message).toContain(message);
  });

  it('names the supported events where one is not', () => {
    expect(refusalOf({ ...runner, name: 'fork', payload: {} }).hint).toContain(
      'pull_request, pull_request_target, merge_group, push, release, workflow_dispatch, ' +
        'schedule, workflow_run',
    );
  });

  it.each([
    ['eve/models', fromFork],
    ['(deleted)', pullPayload({ head: { repo: null } })],
  ])('refuses pull_request_target from the fork %s and says why', (fork, payload) => {
    const refusal = refusalOf({ ...runner, name: 'pull_request_target', payload });
    expect(refusal.code).toBe('event-unsupported');
    expect(refusal.message).toContain(fork);
    expect(refusal.message).toContain('secrets');
    expect(refusal.hint).toContain('pull_request');
  });
});

describe('the default branch', () => {
  it.each([
    ['main', 'main'],
    ['release/2.x', 'release/2.x'],
    ['-exec', null],
    ['a b', null],
    ['', null],
    [7, null],
    [undefined, null],
  ])('told as %j is %j', (told, read) => {
    const payload = { ...pullPayload(), repository: { default_branch: told } };
    expect(readEvent({ ...runner, name: 'pull_request', payload }).defaultBranch).toBe(read);
  });
});
