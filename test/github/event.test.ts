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
} as const satisfies GitHubEvent;

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
    pull,
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
      kind: 'manual',
      sha: runner.sha,
      ref: runner.ref,
    },
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
  ['event schedule: GITHUB_REF is ""', { ...runner, name: 'schedule', payload: {}, ref: '' }],
  ['GITHUB_REPOSITORY is "models"', { ...runner, name: 'push', payload: {}, repository: 'models' }],
  [
    'GITHUB_SERVER_URL is "javascript:alert(1)"',
    { ...runner, name: 'push', payload: {}, serverUrl: 'javascript:alert(1)' },
  ],
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

  it.each(otherFaults)('refuses: %s', (message, source) => {
    const refusal = refusalOf(source);
    expect(refusal.code).toBe('event-unsupported');
    expect(refusal.message).toContain(message);
  });

  it('names the supported events where one is not', () => {
    expect(refusalOf({ ...runner, name: 'release', payload: {} }).hint).toContain(
      'pull_request, pull_request_target, merge_group, push, workflow_dispatch, schedule',
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
