import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type LabelApproval, readApproval } from '../../src/github/approval.ts';
import { clientFor } from '../support/github-client.ts';
import type { Actor, LabelWorld, ServerEvent } from '../support/github-label-routes.ts';
import {
  type GitHubServer,
  type PlannedFailure,
  startGitHubServer,
} from '../support/github-server.ts';

const headSha = 'a'.repeat(40);
const label = 'model-budget: accepted';

const author: Actor = { id: 1, login: 'mallory', type: 'User' };
const maintainer: Actor = { id: 2, login: 'ada', type: 'User' };
const pusher: Actor = { id: 3, login: 'grace', type: 'User' };
const bot: Actor = { id: 4, login: 'github-actions[bot]', type: 'Bot' };

/** 10:05 on the day of the pull request, for a minute of 5. */
function at(minute: number): string {
  return `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`;
}

function put(actor: Actor, minute: number, more: Partial<ServerEvent> = {}): ServerEvent {
  return { event: 'labeled', label, actor, at: at(minute), ...more };
}

function push(minute: number, by: Actor = author, sha = headSha, repo = 'octo/models') {
  return { repo, ref: 'refs/heads/wider', sha, at: at(minute), by };
}

/** Pushed at 10:05 by its author, accepted at 10:10 by somebody who may. */
const accepted: LabelWorld = {
  author,
  labels: ['bug', label],
  events: [put(maintainer, 10)],
  permissions: { ada: 'write', mallory: 'admin', grace: 'write', 'github-actions[bot]': 'write' },
  head: { repo: 'octo/models', ref: 'wider' },
  pushes: [push(5)],
};

async function ask(server: GitHubServer, asked: string = label): Promise<LabelApproval> {
  const github = clientFor(server.url);
  const query = { owner: 'octo', repo: 'models', number: 7, headSha, label: asked };
  const found = await readApproval(github, query);
  expect(server.violations).toEqual([]);
  return found;
}

async function approvalIn(world: Partial<LabelWorld>, asked?: string): Promise<LabelApproval> {
  await using server = await startGitHubServer({
    pull: { number: 7, headSha },
    world: { ...accepted, ...world },
  });
  return await ask(server, asked);
}

describe('readApproval', () => {
  it('accepts what a person with write permission labelled after the last push', async () => {
    expect(await approvalIn({})).toEqual({ kind: 'accepted', by: 'ada', at: at(10) });
  });

  it.each(['write', 'admin'] as const)('counts the permission %s', async (permission) => {
    expect(await approvalIn({ permissions: { ada: permission } })).toMatchObject({
      kind: 'accepted',
    });
  });

  it.each(['read', 'none', undefined] as const)(
    'refuses the permission %s, as triage has it and strangers',
    async (permission) => {
      const permissions = permission === undefined ? {} : { ada: permission };
      const why = 'no-permission';
      expect(await approvalIn({ permissions })).toEqual({ kind: 'refused', by: 'ada', why });
    },
  );

  it('takes the labels that are on now, whatever happened before', async () => {
    expect(await approvalIn({ labels: ['bug'] })).toEqual({ kind: 'not-given' });
  });

  it('asks nothing further where the label is not on', async () => {
    await using server = await startGitHubServer({
      pull: { number: 7, headSha },
      world: { ...accepted, labels: [] },
    });
    await ask(server);
    expect(server.requests.map(({ path }) => path)).toEqual(['/repos/octo/models/pulls/7']);
  });

  it.each(['Model-Budget: Accepted', 'MODEL-BUDGET: ACCEPTED'])(
    'takes %s for the same label, as GitHub does',
    async (name) => {
      const events = [put(maintainer, 10, { label: name })];
      expect(await approvalIn({ labels: [name], events })).toMatchObject({ kind: 'accepted' });
      expect(await approvalIn({}, name)).toMatchObject({ kind: 'accepted' });
    },
  );

  it('does not take a longer name for the label', async () => {
    expect(await approvalIn({ labels: [`${label}!`, 'accepted'] })).toEqual({ kind: 'not-given' });
  });

  it.each([
    ['own-change', { events: [put(author, 10)] }],
    ['own-push', { events: [put(pusher, 10)], pushes: [push(5, pusher)] }],
    ['not-a-person', { events: [put(bot, 10)] }],
    ['not-a-person', { events: [put(maintainer, 10, { viaApp: true })] }],
    // Put on by one who may, taken off, put on again by the author.
    [
      'own-change',
      {
        events: [put(maintainer, 10), put(maintainer, 11, { event: 'unlabeled' }), put(author, 12)],
      },
    ],
    // Its name was changed since: the events have the old one.
    ['unknown-person', { events: [put(maintainer, 10, { label: 'ok' })] }],
    ['unknown-person', { events: [] }],
    ['unknown-person', { events: [put(maintainer, 10), put(author, 11, { event: 'unlabeled' })] }],
    ['older-than-change', { pushes: [push(11)] }],
    // Of the same second nobody knows which was first.
    ['older-than-change', { pushes: [push(10)] }],
    [
      'older-than-change',
      {
        events: [put(maintainer, 10), { event: 'base_ref_changed', actor: author, at: at(11) }],
      },
    ],
    // The branch was at this commit, then at the one that was accepted, and is back.
    ['older-than-change', { pushes: [push(15), push(8, author, 'b'.repeat(40)), push(5)] }],
    ['unknown-push', { pushes: [] }],
    ['unknown-push', { pushes: [push(12, author, 'c'.repeat(40)), push(5)] }],
    // Of another branch, and of a repository that is not the head's.
    ['unknown-push', { pushes: [{ ...push(5), ref: 'refs/heads/other' }] }],
    ['unknown-push', { pushes: [push(5, author, headSha, 'eve/models')] }],
  ] as const)('refuses for %s: %j', async (why, world) => {
    expect(await approvalIn(world)).toMatchObject({ kind: 'refused', why });
  });

  it('looks for the push of a fork in the fork', async () => {
    const world = {
      head: { repo: 'eve/nets', ref: 'wider' },
      pushes: [push(5, author, headSha, 'eve/nets')],
    };
    expect(await approvalIn(world)).toMatchObject({ kind: 'accepted', by: 'ada' });
  });

  it('finds the last labelling on the third page of events', async () => {
    const chatter = Array.from({ length: 230 }, (_, index): ServerEvent => {
      return { event: 'labeled', label: `topic ${index}`, actor: author, at: at(1) };
    });
    const events = [put(author, 2), ...chatter, put(maintainer, 10)];
    expect(await approvalIn({ events })).toMatchObject({ kind: 'accepted', by: 'ada' });
  });

  it('refuses where the fork is gone', async () => {
    await using server = await startGitHubServer({ pull: { number: 7, headSha }, world: accepted });
    const github = clientFor(server.url, {
      // GitHub's description has no such pull request, though GitHub has.
      fetch: async (url, options) => {
        const response = await fetch(url, options);
        if (!String(url).endsWith('/pulls/7')) return response;
        const pull = (await response.json()) as { head: object };
        return Response.json({ ...pull, head: { ...pull.head, repo: null } });
      },
    });
    const query = { owner: 'octo', repo: 'models', number: 7, headSha, label };
    expect(await readApproval(github, query)).toMatchObject({ why: 'unknown-push' });
  });

  it.each([
    ['the pull request', { path: /\/pulls\/7$/ }],
    ['its events', { path: /\/events$/ }],
    ['the permission', { path: /\/permission$/ }],
    ['the pushes', { path: /\/activity$/ }],
  ])('throws what a reader can act upon where GitHub refuses to tell %s', async (_, where) => {
    const failure: PlannedFailure = {
      method: 'GET',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      ...where,
    };
    await using server = await startGitHubServer({
      pull: { number: 7, headSha },
      world: accepted,
      failures: [failure],
    });
    const error = await ask(server).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'github-denied' });
  });
});
