import { describe, expect, it } from 'vitest';
import { createGitHub } from '../../src/github/client.ts';
import {
  maxBodyLength,
  type PostedComment,
  type StickyComment,
  upsertComment,
} from '../../src/github/comment.ts';
import { type CommentState, type Marker, markerOf, parseMarker } from '../../src/github/marker.ts';
import {
  type GitHubServer,
  type Person,
  startGitHubServer,
  tokenOwner,
  workflowBot,
} from '../support/github-server.ts';
import { createClock } from '../support/manual-clock.ts';

const headSha = 'a'.repeat(40);
const olderSha = 'b'.repeat(40);

/** When the run of these tests began, and now. */
const beganMs = Date.parse('2026-11-22T12:00:00Z');
const nowMs = beganMs + 60_000;

const report: StickyComment = {
  owner: 'octo',
  repo: 'models',
  number: 7,
  key: 'digits',
  headSha,
  beganMs,
  state: 'passing',
  mayCreate: true,
  body: () => '### Within budget',
};

const pull = { number: 7, headSha } as const;

const person: Person = { login: 'mallory', type: 'User' };
const chatter = Array.from({ length: 150 }, (_, index) => ({
  user: person,
  body: `remark ${index}`,
}));

function ours(sha: string, user: Person = workflowBot, key = 'digits') {
  return { user, body: `${markerOf({ key, headSha: sha })}\nold` };
}

/** A comment of another run, with what its marker says. */
function another(marker: Partial<Marker>, body = 'another') {
  return { user: workflowBot, body: `${markerOf({ ...report, ...marker })}\n${body}` };
}

function upsert(server: GitHubServer, comment: Partial<StickyComment>) {
  const { clock } = createClock();
  const { url: baseUrl } = server;
  const github = createGitHub({ token: 'secret', baseUrl, timeoutMs: 10_000, clock });
  return upsertComment(github, { ...report, ...comment }, () => nowMs);
}

async function post(
  server: GitHubServer,
  comment: Partial<StickyComment> = {},
): Promise<PostedComment> {
  return (await upsert(server, comment)) ?? expect.fail('no comment');
}

function methodsOf(server: GitHubServer): readonly string[] {
  return server.requests.map(({ method }) => method);
}

describe('upsertComment', () => {
  it('creates the comment, then updates it in place', async () => {
    await using server = await startGitHubServer({ pull });
    const created = await post(server);
    const updated = await post(server, { body: () => '### Exceeded' });
    expect(created.kind).toBe('created');
    expect(updated).toEqual({ kind: 'updated', url: created.url });
    expect(created.url).toMatch(/\/octo\/models\/pull\/7#issuecomment-\d+$/);
    expect(server.comments.map(({ body }) => body)).toEqual([
      `<!-- model-budget key=digits head=${headSha} began=${beganMs} state=passing -->\n### Exceeded`,
    ]);
    expect(server.violations).toEqual([]);
  });

  it('that may not make a comment brings an old one up to date, and else leaves all as it is', async () => {
    await using empty = await startGitHubServer({ pull, seed: chatter });
    expect(await upsert(empty, { mayCreate: false })).toBeUndefined();
    expect(empty.comments).toHaveLength(chatter.length);
    await using server = await startGitHubServer({ pull, seed: [ours(headSha)] });
    expect(await upsert(server, { mayCreate: false })).toMatchObject({ kind: 'updated' });
    expect(server.comments[0]?.body).toContain('Within budget');
  });

  it('finds its comment behind 150 others', async () => {
    await using server = await startGitHubServer({ pull, seed: [...chatter, ours(headSha)] });
    expect((await post(server)).kind).toBe('updated');
    expect(server.comments).toHaveLength(151);
    expect(server.comments.at(-1)?.body).toContain('Within budget');
    expect(server.requests.map(({ query }) => query['page']).filter(Boolean)).toEqual(['2']);
    expect(server.violations).toEqual([]);
  });

  it('leaves the comment of another key alone', async () => {
    await using server = await startGitHubServer({
      pull,
      seed: [ours(headSha, workflowBot, 'digits-2')],
    });
    expect((await post(server)).kind).toBe('created');
    expect(server.comments[0]?.body).toContain('old');
  });

  it('makes one of several: the oldest stays, with the newest report', async () => {
    const seed = [ours(olderSha), ...chatter.slice(0, 2), ours(headSha), another({})];
    await using server = await startGitHubServer({ pull, seed });
    expect((await post(server)).kind).toBe('updated');
    expect(server.comments.map(({ id }) => id)).toEqual([1001, 1002, 1003]);
    expect(server.comments[0]?.body).toContain('Within');
    expect(server.violations).toEqual([]);
  });

  it('leaves a twin that it may not delete, and says nothing of it', async () => {
    const failures = [{ method: 'DELETE', status: 403 }] as const;
    const seed = [ours(headSha), ours(headSha)];
    await using server = await startGitHubServer({ pull, seed, failures });
    expect((await post(server)).kind).toBe('updated');
    expect(server.comments).toHaveLength(2);
  });

  it.each([
    ['of a workflow', 'installation', workflowBot],
    ['of a person', 'user', tokenOwner],
  ] as const)('ignores a forged marker, with the token %s', async (_name, tokenKind, us) => {
    const impostors: Person[] = [
      person,
      { login: 'mallory[bot]', type: 'User' },
      tokenKind === 'user' ? workflowBot : tokenOwner,
    ];
    const seed = impostors.map((user) => ours(headSha, user));
    await using server = await startGitHubServer({ pull, tokenKind, seed });
    expect((await post(server)).kind).toBe('created');
    expect(server.comments.slice(0, -1)).toEqual(seed.map((it) => expect.objectContaining(it)));
    expect(server.comments.at(-1)?.user).toEqual(us);
    expect((await post(server)).kind).toBe('updated');
    expect(server.violations).toEqual([]);
  });

  it('creates the comment anew where somebody deletes it in between', async () => {
    await using server = await startGitHubServer({
      pull,
      seed: [ours(headSha)],
      onRequest: ({ method }, { comments }) => {
        if (method === 'PATCH') comments.length = 0;
      },
    });
    expect((await post(server)).kind).toBe('created');
    expect(server.comments).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });

  it('gives up on a comment that vanishes again and again', async () => {
    await using server = await startGitHubServer({
      pull,
      seed: [ours(headSha)],
      failures: Array.from({ length: 9 }, () => ({
        method: 'GET',
        path: /issues\/comments\/\d+$/,
        status: 404,
      })),
    });
    await expect(post(server)).rejects.toThrow('octo/models#7 vanished 4 times');
    expect(server.comments).toHaveLength(1);
  });

  it('does not write over a comment that lost its marker since it was listed', async () => {
    await using server = await startGitHubServer({
      pull,
      seed: [ours(headSha)],
      onRequest: ({ path }, { comments }) => {
        const [first] = comments;
        if (path.endsWith('/comments/1001') && first) first.body = 'mine now';
      },
    });
    expect((await post(server)).kind).toBe('created');
    expect(server.comments.map(({ body }) => body.slice(0, 8))).toEqual(['mine now', '<!-- mod']);
  });

  it.each([
    ['create', []],
    ['update', [ours(headSha)]],
  ])('names the missing permission where it may not %s', async (_name, seed) => {
    await using server = await startGitHubServer({ pull, readOnly: true, seed });
    await expect(post(server)).rejects.toMatchObject({
      name: 'UserError',
      code: 'github-denied',
      message: expect.stringContaining('octo/models#7: 403 Resource not accessible'),
      hint: expect.stringContaining('permissions: { contents: read, pull-requests: write }'),
    });
    expect(server.violations).toEqual([]);
  });

  it('survives a 502 while it reads', async () => {
    await using server = await startGitHubServer({
      pull,
      seed: [ours(headSha)],
      failures: Array.from({ length: 2 }, () => ({ method: 'GET', status: 502 })),
    });
    expect((await post(server)).kind).toBe('updated');
    expect(server.comments).toHaveLength(1);
  });

  it.each([502, 'reset', 'cut'] as const)(
    'posts once where the answer to a POST is lost to %s, and finds what it posted',
    async (status) => {
      const failures = [{ method: 'POST', status, isCarriedOut: true }] as const;
      await using server = await startGitHubServer({ pull, failures });
      expect((await post(server)).url).toMatch(/#issuecomment-1001$/);
      expect(methodsOf(server).filter((method) => method === 'POST')).toHaveLength(1);
      expect(server.comments).toHaveLength(1);
      expect(server.violations).toEqual([]);
    },
  );

  it('posts again where a look shows that nothing was posted', async () => {
    await using server = await startGitHubServer({
      pull,
      failures: [
        { method: 'POST', status: 502 },
        { method: 'POST', status: 'reset' },
      ],
    });
    expect((await post(server)).kind).toBe('created');
    expect(methodsOf(server).filter((method) => method === 'POST')).toHaveLength(3);
    expect(server.comments).toHaveLength(1);
  });

  it('gives up after four posts', async () => {
    const failures = Array.from({ length: 9 }, () => ({ method: 'POST', status: 502 }) as const);
    await using server = await startGitHubServer({ pull, failures });
    await expect(post(server)).rejects.toMatchObject({ code: 'github-failed' });
    expect(methodsOf(server).filter((method) => method === 'POST')).toHaveLength(4);
    expect(server.comments).toHaveLength(0);
  });

  it('trusts its own post where the list lags behind', async () => {
    let isBlind = false;
    await using server = await startGitHubServer({
      pull,
      onRequest: ({ method, path }, { comments }) => {
        if (isBlind && method === 'GET' && path.endsWith('/comments')) comments.length = 0;
        if (method === 'POST') isBlind = true;
      },
    });
    expect((await post(server)).kind).toBe('created');
    expect(methodsOf(server).filter((method) => method === 'POST')).toHaveLength(1);
  });

  it('keeps the newer report where the pull request has moved on', async () => {
    await using server = await startGitHubServer({ pull, seed: [ours(headSha)] });
    const posted = await post(server, { headSha: olderSha });
    expect(posted.kind).toBe('stale');
    expect(posted.url).toMatch(/#issuecomment-1001$/);
    expect(server.comments[0]?.body).toBe(ours(headSha).body);
    expect(methodsOf(server)).toEqual(['GET', 'GET', 'GET', 'GET']);
    expect(server.violations).toEqual([]);
  });

  it('replaces the report of an older commit', async () => {
    await using server = await startGitHubServer({ pull, seed: [ours(olderSha)] });
    expect((await post(server)).kind).toBe('updated');
    expect(parseMarker(server.comments[0]?.body ?? '')?.headSha).toBe(headSha);
  });

  it('reports rather than guesses where the head of the pull request cannot be read', async () => {
    await using server = await startGitHubServer({
      pull,
      seed: [ours(headSha)],
      failures: [{ method: 'GET', path: /\/pulls\//, status: 404 }],
    });
    expect((await post(server, { headSha: olderSha })).kind).toBe('updated');
    expect(server.violations).toEqual([]);
  });

  it('takes a body of the greatest length and refuses a longer one', async () => {
    await using server = await startGitHubServer({ pull });
    const key = 'k'.repeat(64);
    const long = { key, state: 'failing', body: () => 'x'.repeat(maxBodyLength) } as const;
    expect((await post(server, long)).kind).toBe('created');
    const longer = { body: () => 'x'.repeat(maxBodyLength + 1) };
    await expect(post(server, longer)).rejects.toThrow('longer');
    expect([...(server.comments[0]?.body ?? '')]).toHaveLength(65_536);
    expect(server.violations).toEqual([]);
  });

  it('makes no comment for a commit that the pull request has left behind', async () => {
    await using server = await startGitHubServer({ pull });
    expect(await post(server, { headSha: olderSha })).toEqual({ kind: 'stale', url: null });
    expect(server.comments).toEqual([]);
  });

  it('leaves the report of a run on the same commit that began later', async () => {
    await using server = await startGitHubServer({
      pull,
      seed: [another({ beganMs: beganMs + 1 })],
    });
    expect((await post(server)).kind).toBe('stale');
    expect(server.comments[0]?.body).toMatch(/another$/);
    await using earlier = await startGitHubServer({
      pull,
      seed: [another({ beganMs: beganMs - 1 })],
    });
    expect((await post(earlier)).kind).toBe('updated');
  });

  it('sees what another run wrote after the list was read', async () => {
    await using server = await startGitHubServer({
      pull,
      seed: [another({ beganMs: beganMs - 1 })],
      onRequest: ({ path }, { comments }) => {
        const [first] = comments;
        const newer = another({ beganMs: beganMs + 1 }, 'in between').body;
        if (path.endsWith('/comments/1001') && first) first.body = newer;
      },
    });
    expect((await post(server)).kind).toBe('stale');
    expect(server.comments[0]?.body).toMatch(/in between$/);
  });

  it('tells the body what the comment before it reported', async () => {
    const told: (CommentState | null)[] = [];
    const body = (previous: CommentState | null) => {
      told.push(previous);
      return 'report';
    };
    await using server = await startGitHubServer({ pull });
    await post(server, { body, state: 'failing' });
    await post(server, { body, state: 'passing', beganMs: beganMs + 1 });
    await post(server, { body, state: 'passing', beganMs: beganMs + 2 });
    expect(told).toEqual([null, 'failing', 'passing']);
    await using old = await startGitHubServer({ pull, seed: [ours(headSha)] });
    await post(old, { body });
    expect(told.at(-1)).toBeNull();
  });
});

describe('two runs at once', () => {
  /** Holds each list until both are asked for: neither run sees the other's comment. */
  function bothBlind() {
    const gate = Promise.withResolvers<void>();
    let asked = 0;
    return async ({ method, path }: { readonly method: string; readonly path: string }) => {
      if (method !== 'GET' || !path.endsWith('/issues/7/comments')) return;
      asked += 1;
      if (asked === 2) gate.resolve();
      if (asked <= 2) await gate.promise;
    };
  }

  it.each([
    ['on one commit', { beganMs: beganMs + 1 }, {}],
    ['on two commits', { headSha }, { headSha: olderSha, beganMs: beganMs + 1 }],
  ] as const)('%s leave one comment, with the newer report', async (_name, newer, older) => {
    for (let repeat = 0; repeat < 10; repeat += 1) {
      await using server = await startGitHubServer({ pull, onRequest: bothBlind() });
      const runs = [
        upsert(server, { ...newer, body: () => 'the newer' }),
        upsert(server, { ...older, body: () => 'the older' }),
      ];
      await Promise.all(repeat % 2 === 0 ? runs : runs.toReversed());
      expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['the newer']);
      expect(server.violations).toEqual([]);
    }
  });

  it('leave one comment where both posted before either looked again', async () => {
    const gate = Promise.withResolvers<void>();
    let posts = 0;
    await using server = await startGitHubServer({
      pull,
      onRequest: async ({ method, path }) => {
        if (method === 'POST') posts += 1;
        if (posts === 2) setTimeout(gate.resolve, 50);
        // The look after the own post waits for the post of the other.
        if (method === 'GET' && path.endsWith('/comments') && posts > 0) await gate.promise;
      },
    });
    await Promise.all([
      upsert(server, { body: () => 'the older' }),
      upsert(server, { beganMs: beganMs + 1, body: () => 'the newer' }),
    ]);
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['the newer']);
  });
});
