import { describe, expect, it } from 'vitest';
import { findOperation, responseProblems, sampleOf } from '../support/github-contract.ts';
import { type GitHubServer, startGitHubServer, workflowBot } from '../support/github-server.ts';

const comments = '/repos/octo/models/issues/7/comments';
const checkRuns = '/repos/octo/models/check-runs';
const checkRun = `${checkRuns}/5001`;

const headers = {
  authorization: 'token secret',
  accept: 'application/vnd.github.v3+json',
  'user-agent': 'test',
  'content-type': 'application/json',
} as const;

async function send(server: GitHubServer, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, { headers, ...init });
}

function post(body: unknown): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) };
}

const bad: readonly (readonly [string, string, string, RequestInit])[] = [
  ['an unknown property', 'unevaluated', comments, post({ body: 'hello', draft: true })],
  ['a missing property', 'required property', comments, post({})],
  ['a property of another type', 'must be string', comments, post({ body: 7 })],
  ['a missing body', 'must be object', comments, { method: 'POST' }],
  ['a body that is not JSON', 'must be object', comments, { method: 'POST', body: '{' }],
  ['an unknown path', 'is not a route', '/repos/octo/models/issues/7/coments', {}],
  ['an unknown method', 'is not a route', comments, { method: 'DELETE' }],
  ['51 annotations', 'more than 50 items', checkRun, patch({ output: outputOf(51) })],
  ['a conclusion of its own', 'allowed values', checkRun, patch({ conclusion: 'fine' })],
  ['a check without a commit', 'required property', checkRuns, post({ name: 'gate' })],
  ['an unknown query parameter', 'perPage is not known', `${comments}?perPage=100`, {}],
  ['a query parameter of another type', 'must be integer', `${comments}?page=two`, {}],
  ['a path parameter of another type', 'must be integer', '/repos/octo/models/pulls/x', {}],
  ['a missing token', 'authorization is missing', comments, without('authorization')],
  ['a missing accept header', 'accept is', comments, without('accept')],
  [
    'a body without a type',
    'content-type',
    comments,
    {
      ...post({ body: 'hello' }),
      ...without('content-type'),
    },
  ],
];

function patch(body: unknown): RequestInit {
  return { method: 'PATCH', body: JSON.stringify(body) };
}

function outputOf(count: number) {
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice' };
  const annotations = Array.from({ length: count }, () => ({ ...annotation, message: 'm' }));
  return { title: 't', summary: 's', annotations };
}

function without(name: keyof typeof headers): RequestInit {
  return { headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)) };
}

describe('the GitHub server', () => {
  it.each(bad)('refuses %s and remembers it', async (_name, violation, path, init) => {
    await using server = await startGitHubServer();
    const response = await send(server, path, init);
    expect(response.status).toBe(422);
    expect(server.violations.join('; ')).toContain(violation);
    expect(server.comments).toEqual([]);
  });

  it('accepts the same requests where they are right', async () => {
    await using server = await startGitHubServer({ pull: { number: 7, headSha: 'a'.repeat(40) } });
    const statuses = [
      await send(server, comments, post({ body: 'hello' })),
      await send(server, `${comments}?per_page=100&page=1`),
      await send(server, '/repos/octo/models/issues/comments/1001'),
      await send(server, '/repos/octo/models/issues/comments/1001', {
        method: 'PATCH',
        body: '{"body":"bye"}',
      }),
      await send(server, '/api/v3/repos/octo/models/pulls/7'),
      await send(server, '/user'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([201, 200, 200, 200, 200, 403]);
    expect(server.violations).toEqual([]);
    expect(server.comments).toEqual([{ id: 1001, user: workflowBot, body: 'bye' }]);
  });

  it('names the owner of a personal token', async () => {
    await using server = await startGitHubServer({ tokenKind: 'user' });
    expect(await (await send(server, '/user')).json()).toMatchObject({ login: 'octocat' });
    expect(server.violations).toEqual([]);
  });

  it('answers 404 for another repository, pull request or comment', async () => {
    await using server = await startGitHubServer();
    for (const path of [
      '/repos/octo/other/pulls/7',
      '/repos/octo/models/pulls/8',
      '/repos/octo/models/issues/8/comments',
      '/repos/octo/models/issues/comments/1',
    ]) {
      expect((await send(server, path)).status, path).toBe(404);
    }
    expect(server.violations).toEqual([]);
  });

  it('gives 30 comments a page, 100 at most, and links the pages', async () => {
    const seed = Array.from({ length: 150 }, (_, index) => ({
      user: workflowBot,
      body: `${index}`,
    }));
    await using server = await startGitHubServer({ seed });
    const first = await send(server, comments);
    expect(await first.json()).toHaveLength(30);
    expect(first.headers.get('link')).toBe(
      `<${server.url}${comments}?page=2>; rel="next", ` +
        `<${server.url}${comments}?page=5>; rel="last"`,
    );
    const second = await send(server, `${comments}?per_page=500&page=2`);
    expect(await second.json()).toHaveLength(50);
    expect(second.headers.get('link')).not.toContain('next');
    expect(second.headers.get('link')).toContain('page=1>; rel="prev"');
  });

  it('refuses a comment of more than 65,536 characters', async () => {
    await using server = await startGitHubServer();
    const fits = await send(server, comments, post({ body: '🟩'.repeat(65_536) }));
    const tooLong = await send(server, comments, post({ body: 'x'.repeat(65_537) }));
    expect([fits.status, tooLong.status]).toEqual([201, 422]);
    expect(server.violations).toEqual([]);
  });
});

describe('responseProblems', () => {
  it('catches a response that GitHub would not give', () => {
    const operation = findOperation('POST', comments);
    if (operation === undefined) throw new Error('the route is missing');
    const comment = sampleOf('issue-comment');
    expect(responseProblems(operation, 201, comment)).toEqual([]);
    expect(responseProblems(operation, 201, { ...comment, id: '7' })).not.toEqual([]);
    expect(responseProblems(operation, 201, { ...comment, html_url: 'here' })).not.toEqual([]);
    expect(responseProblems(operation, 200, comment)).not.toEqual([]);
  });
});
