import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attempt, createGitHub } from '../../src/github/client.ts';
import { upsertComment } from '../../src/github/comment.ts';
import { markerOf } from '../../src/github/marker.ts';
import { createClock } from '../support/manual-clock.ts';

/** The client with the `fetch` that it has in production, and all that it says to GitHub's own hosts. */

const headSha = 'a'.repeat(40);
const comments = '/repos/octo/models/issues/7/comments';
const marker = { key: 'digits', headSha, beganMs: 5_000, state: 'passing' } as const;

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  const pending = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(pending).toEqual([]);
});

function connect(baseUrl: string) {
  const { clock, waitsMs } = createClock();
  return { github: createGitHub({ token: 'ghs_1', baseUrl, timeoutMs: 10_000, clock }), waitsMs };
}

const report = {
  ...marker,
  owner: 'octo',
  repo: 'models',
  number: 7,
  mayCreate: true,
  body: () => '### Within budget',
} as const;

describe.each([
  ['github.com', 'https://api.github.com', ''],
  ['an enterprise server', 'https://github.example', '/api/v3'],
])('on the wire to %s', (_name, host, prefix) => {
  it('a comment is these requests, with these headers and this body', async () => {
    const answer = { id: 1, html_url: 'https://github.example/octo/models/pull/7#issuecomment-1' };
    const body = `${markerOf(marker)}\n### Within budget`;
    const reqheaders = {
      authorization: 'token ghs_1',
      accept: 'application/vnd.github.v3+json',
      'user-agent': /^model-budget /,
    };
    const user = { login: 'github-actions[bot]', type: 'Bot' };
    nock(host, { reqheaders })
      .get(`${prefix}/user`)
      .reply(403, { message: 'Resource not accessible by integration' })
      .get(`${prefix}${comments}?per_page=100`)
      .reply(200, [])
      .get(`${prefix}/repos/octo/models/pulls/7`)
      .reply(200, { head: { sha: headSha } })
      .post(`${prefix}${comments}`, { body })
      .reply(201, answer)
      .get(`${prefix}${comments}?per_page=100`)
      .reply(200, [{ ...answer, body, user }]);
    const { github } = connect(`${host}${prefix}`);
    expect(await upsertComment(github, report)).toEqual({ kind: 'created', url: answer.html_url });
  });

  it('a secondary limit that only its text tells is waited for', async () => {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
    nock(host)
      .get(`${prefix}/repos/octo/models/pulls/7`)
      .reply(403, { message })
      .get(`${prefix}/repos/octo/models/pulls/7`)
      .reply(200, { head: { sha: headSha } });
    const { github, waitsMs } = connect(`${host}${prefix}`);
    await github.rest.pulls.get({ owner: 'octo', repo: 'models', pull_number: 7 });
    expect(waitsMs).toEqual([60_000]);
  });

  it('a plain 403 is no limit, and is not asked twice', async () => {
    nock(host)
      .get(`${prefix}/repos/octo/models/pulls/7`)
      .reply(403, { message: 'Resource not accessible by integration' });
    const { github, waitsMs } = connect(`${host}${prefix}`);
    const request = attempt('read it', () =>
      github.rest.pulls.get({ owner: 'octo', repo: 'models', pull_number: 7 }),
    );
    await expect(request).rejects.toMatchObject({ code: 'github-denied' });
    expect(waitsMs).toEqual([]);
  });
});
