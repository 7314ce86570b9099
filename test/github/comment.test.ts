import { describe, expect, it } from 'vitest';
import { createGitHub } from '../../src/github/client.ts';
import {
  markerOf,
  maxBodyLength,
  type PostedComment,
  parseMarker,
  type StickyComment,
  upsertComment,
} from '../../src/github/comment.ts';
import {
  type GitHubServer,
  type Person,
  startGitHubServer,
  tokenOwner,
  workflowBot,
} from '../support/github-server.ts';

const headSha = 'a'.repeat(40);
const olderSha = 'b'.repeat(40);

const report = {
  owner: 'octo',
  repo: 'models',
  number: 7,
  key: 'digits',
  headSha,
  mayCreate: true,
  body: '### Within budget',
} as const satisfies StickyComment;

const person: Person = { login: 'mallory', type: 'User' };
const chatter = Array.from({ length: 150 }, (_, index) => ({
  user: person,
  body: `remark ${index}`,
}));

function ours(sha: string, user: Person = workflowBot, key = 'digits') {
  return { user, body: `${markerOf({ key, headSha: sha })}\nold` };
}

function upsert(server: GitHubServer, comment: Partial<StickyComment>) {
  const github = createGitHub({ token: 'secret', baseUrl: server.url, sleep: async () => {} });
  return upsertComment(github, { ...report, ...comment });
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

describe('markerOf', () => {
  it('leaves a clean key legible', () => {
    expect(markerOf(report)).toBe(`<!-- model-budget key=digits head=${headSha} -->`);
  });

  it.each(['', 'Digits', 'digits ', '--> <script>', 'größe', '--', 'a--b', 'x'.repeat(500), '-'])(
    'encodes the key %j into letters, digits and single dashes',
    (key) => {
      const marker = parseMarker(markerOf({ key, headSha }));
      expect(marker?.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(marker?.key.length).toBeLessThanOrEqual(64);
      expect(marker?.headSha).toBe(headSha);
    },
  );

  it('keeps apart keys that read alike', () => {
    const keys = ['a b', 'a-b', 'A b', 'a_b', 'a b ', `${'x'.repeat(65)}1`, `${'x'.repeat(65)}2`];
    const encoded = keys.map((key) => parseMarker(markerOf({ key, headSha }))?.key);
    expect(new Set(encoded).size).toBe(keys.length);
  });

  it('refuses what is not a commit id', () => {
    expect(() => markerOf({ key: 'digits', headSha: 'main -->' })).toThrow('commit id');
  });
});

describe('parseMarker', () => {
  it.each([
    'nothing',
    `> ${markerOf(report)}`,
    '<!-- model-budget key=digits -->',
    `<!-- model-budget key=Digits head=${headSha} -->`,
    '<!-- model-budget key=digits head=abc -->',
  ])('sees no marker in %j', (body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});

describe('upsertComment', () => {
  it('creates the comment, then updates it in place', async () => {
    await using server = await startGitHubServer();
    const created = await post(server);
    const updated = await post(server, { body: '### Exceeded' });
    expect(created.kind).toBe('created');
    expect(updated).toEqual({ kind: 'updated', url: created.url });
    expect(created.url).toMatch(/\/octo\/models\/pull\/7#issuecomment-\d+$/);
    expect(server.comments.map(({ body }) => body)).toEqual([
      `<!-- model-budget key=digits head=${headSha} -->\n### Exceeded`,
    ]);
    expect(server.violations).toEqual([]);
  });

  it('that may not make a comment brings an old one up to date, and else leaves all as it is', async () => {
    await using empty = await startGitHubServer({ seed: chatter });
    expect(await upsert(empty, { mayCreate: false })).toBeUndefined();
    expect(empty.comments).toHaveLength(chatter.length);
    await using server = await startGitHubServer({ seed: [ours(headSha)] });
    expect(await upsert(server, { mayCreate: false })).toMatchObject({ kind: 'updated' });
    expect(server.comments[0]?.body).toContain('Within budget');
  });

  it('finds its comment behind 150 others', async () => {
    await using server = await startGitHubServer({ seed: [...chatter, ours(headSha)] });
    expect((await post(server)).kind).toBe('updated');
    expect(server.comments).toHaveLength(151);
    expect(server.comments.at(-1)?.body).toContain('Within budget');
    expect(server.requests.map(({ query }) => query['page']).filter(Boolean)).toEqual(['2']);
    expect(server.violations).toEqual([]);
  });

  it('leaves the comment of another key alone', async () => {
    await using server = await startGitHubServer({
      seed: [ours(headSha, workflowBot, 'digits-2')],
    });
    expect((await post(server)).kind).toBe('created');
    expect(server.comments[0]?.body).toContain('old');
  });

  it('updates the oldest of several', async () => {
    await using server = await startGitHubServer({ seed: [ours(headSha), ours(headSha)] });
    await post(server);
    expect(server.comments.map(({ body }) => body.includes('Within'))).toEqual([true, false]);
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
    await using server = await startGitHubServer({ tokenKind, seed });
    expect((await post(server)).kind).toBe('created');
    expect(server.comments.slice(0, -1)).toEqual(seed.map((it) => expect.objectContaining(it)));
    expect(server.comments.at(-1)?.user).toEqual(us);
    expect((await post(server)).kind).toBe('updated');
    expect(server.violations).toEqual([]);
  });

  it('creates the comment anew where somebody deletes it in between', async () => {
    await using server = await startGitHubServer({
      seed: [ours(headSha)],
      onRequest: ({ method }, { comments }) => {
        if (method === 'PATCH') comments.length = 0;
      },
    });
    expect((await post(server)).kind).toBe('created');
    expect(methodsOf(server)).toEqual(['GET', 'GET', 'PATCH', 'POST']);
    expect(server.comments).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });

  it.each([
    ['create', []],
    ['update', [ours(headSha)]],
  ])('names the missing permission where it may not %s', async (_name, seed) => {
    await using server = await startGitHubServer({ readOnly: true, seed });
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
      seed: [ours(headSha)],
      failures: Array.from({ length: 2 }, () => ({ method: 'GET', status: 502 })),
    });
    expect((await post(server)).kind).toBe('updated');
    expect(server.comments).toHaveLength(1);
  });

  it('posts at most once where the answer to a POST is lost', async () => {
    await using server = await startGitHubServer({ failures: [{ method: 'POST', status: 502 }] });
    await expect(post(server)).rejects.toMatchObject({ code: 'github-failed' });
    expect(methodsOf(server).filter((method) => method === 'POST')).toHaveLength(1);
  });

  it('keeps the newer report where the pull request has moved on', async () => {
    await using server = await startGitHubServer({ seed: [ours(headSha)] });
    const posted = await post(server, { headSha: olderSha });
    expect(posted.kind).toBe('stale');
    expect(posted.url).toMatch(/#issuecomment-1001$/);
    expect(server.comments[0]?.body).toBe(ours(headSha).body);
    expect(methodsOf(server)).toEqual(['GET', 'GET', 'GET']);
    expect(server.violations).toEqual([]);
  });

  it('replaces the report of an older commit', async () => {
    await using server = await startGitHubServer({ seed: [ours(olderSha)] });
    expect((await post(server)).kind).toBe('updated');
    expect(parseMarker(server.comments[0]?.body ?? '')?.headSha).toBe(headSha);
  });

  it('reports rather than guesses where the head of the pull request cannot be read', async () => {
    await using server = await startGitHubServer({
      seed: [ours(headSha)],
      failures: [{ method: 'GET', path: /\/pulls\//, status: 404 }],
    });
    expect((await post(server, { headSha: olderSha })).kind).toBe('updated');
    expect(server.violations).toEqual([]);
  });

  it('takes a body of the greatest length and refuses a longer one', async () => {
    await using server = await startGitHubServer();
    const key = 'k'.repeat(64);
    expect((await post(server, { key, body: 'x'.repeat(maxBodyLength) })).kind).toBe('created');
    await expect(post(server, { body: 'x'.repeat(maxBodyLength + 1) })).rejects.toThrow('longer');
    expect([...(server.comments[0]?.body ?? '')]).toHaveLength(65_536);
    expect(server.violations).toEqual([]);
  });
});
