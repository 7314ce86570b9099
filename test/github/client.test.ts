import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { attempt, createGitHub, type GitHub, statusOf } from '../../src/github/client.ts';
import {
  type GitHubServer,
  type PlannedFailure,
  startGitHubServer,
} from '../support/github-server.ts';

const issue = { owner: 'octo', repo: 'models', issue_number: 7 } as const;
const pull = { owner: 'octo', repo: 'models', pull_number: 7 } as const;

function connect(server: GitHubServer): { readonly github: GitHub; readonly waitsMs: number[] } {
  const waitsMs: number[] = [];
  const sleep = async (delayMs: number) => waitsMs.push(delayMs);
  return { github: createGitHub({ token: 'secret', baseUrl: server.url, sleep }), waitsMs };
}

function failing(method: PlannedFailure['method'], status: PlannedFailure['status'], times = 1) {
  return Array.from({ length: times }, () => ({ method, status }));
}

async function refusalOf(request: Promise<unknown>): Promise<UserError> {
  const error = await request.then(
    () => new Error('the request succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw error;
}

describe('createGitHub', () => {
  it('says who it is and sends the token', async () => {
    await using server = await startGitHubServer();
    await connect(server).github.rest.pulls.get(pull);
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^model-budget /);
    expect(server.requests[0]?.headers['authorization']).toBe('token secret');
    expect(server.violations).toEqual([]);
  });

  it('reaches an enterprise server under /api/v3', async () => {
    await using server = await startGitHubServer();
    const github = createGitHub({ token: 'secret', baseUrl: `${server.url}/api/v3` });
    expect((await github.rest.pulls.get(pull)).data.number).toBe(7);
    expect(server.violations).toEqual([]);
  });

  it('uses the fetch that it is given', async () => {
    await using server = await startGitHubServer();
    const urls: string[] = [];
    const github = createGitHub({
      token: 'secret',
      baseUrl: server.url,
      fetch: (input, init) => {
        urls.push(String(input));
        return fetch(input, init);
      },
    });
    await github.rest.pulls.get(pull);
    expect(urls).toEqual([`${server.url}/repos/octo/models/pulls/7`]);
  });

  it.each([
    ['', 'is missing'],
    ['secret\n', 'has white space in it'],
  ])('asks for a token where it is given %j, and does not repeat it', (token, message) => {
    const connecting = () => createGitHub({ token, baseUrl: 'http://127.0.0.1' });
    expect(connecting).toThrow(UserError);
    expect(connecting).toThrow(new RegExp(`^the GitHub token ${message}$`));
  });

  it.each([502, 503, 'reset'] as const)('repeats a GET after %s', async (status) => {
    await using server = await startGitHubServer({ failures: failing('GET', status, 2) });
    const { github, waitsMs } = connect(server);
    expect((await github.rest.pulls.get(pull)).data.number).toBe(7);
    expect(server.requests).toHaveLength(3);
    expect(waitsMs).toEqual([1_000, 4_000]);
  });

  it('repeats a PATCH after 502, because the same text twice is the same text', async () => {
    const user = { login: 'octocat', type: 'User' } as const;
    await using server = await startGitHubServer({
      seed: [{ user, body: 'old' }],
      failures: failing('PATCH', 502),
    });
    const { github } = connect(server);
    const { owner, repo } = issue;
    await github.rest.issues.updateComment({ owner, repo, comment_id: 1001, body: 'new' });
    expect(server.comments[0]?.body).toBe('new');
    expect(server.violations).toEqual([]);
  });

  it('gives up after three attempts', async () => {
    await using server = await startGitHubServer({ failures: failing('GET', 502, 9) });
    const error = await connect(server)
      .github.rest.pulls.get(pull)
      .catch((reason) => reason);
    expect(statusOf(error)).toBe(502);
    expect(server.requests).toHaveLength(3);
  });

  it.each([502, 'reset'] as const)('never repeats a POST after %s', async (status) => {
    await using server = await startGitHubServer({ failures: failing('POST', status) });
    const { github } = connect(server);
    const request = github.rest.issues.createComment({ ...issue, body: 'hello' });
    await expect(request).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
    expect(server.comments).toHaveLength(0);
  });

  it.each([403, 429])('repeats even a POST that a rate limit refused with %s', async (status) => {
    const failure = { method: 'POST', status, headers: { 'retry-after': '7' } } as const;
    await using server = await startGitHubServer({ failures: [failure] });
    const { github, waitsMs } = connect(server);
    await github.rest.issues.createComment({ ...issue, body: 'hello' });
    expect(server.comments).toHaveLength(1);
    expect(waitsMs).toEqual([7_000]);
  });

  it('does not wait an hour for a rate limit', async () => {
    const headers = { 'retry-after': '3600' };
    const failure = { method: 'GET', status: 429, headers } as const;
    await using server = await startGitHubServer({ failures: [failure] });
    const { github, waitsMs } = connect(server);
    await expect(github.rest.pulls.get(pull)).rejects.toThrow();
    expect(waitsMs).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 422])('takes %s for an answer', async (status) => {
    await using server = await startGitHubServer({ failures: failing('GET', status) });
    await expect(connect(server).github.rest.pulls.get(pull)).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
  });
});

describe('attempt', () => {
  it.each([401, 403, 404])('calls %s a denial and names the permission', async (status) => {
    const body = { message: 'Resource not accessible by integration' };
    await using server = await startGitHubServer({
      failures: [{ method: 'GET', status, body }],
    });
    const { github } = connect(server);
    const refusal = await refusalOf(attempt('read it', () => github.rest.pulls.get(pull)));
    expect(refusal.code).toBe('github-denied');
    expect(refusal.message).toBe(
      `GitHub refused to read it: ${status} Resource not accessible by integration`,
    );
    expect(refusal.hint).toContain('permissions: { contents: read, pull-requests: write }');
    expect(refusal.hint).toContain('fork');
  });

  it('calls an exhausted rate limit a failure and not a denial', async () => {
    const headers = { 'x-ratelimit-remaining': '0' };
    const failure = { method: 'GET', status: 403, headers, body: { message: 'limit' } } as const;
    await using server = await startGitHubServer({ failures: [failure] });
    const { github } = connect(server);
    const refusal = await refusalOf(attempt('read it', () => github.rest.pulls.get(pull)));
    expect(refusal.code).toBe('github-failed');
    expect(refusal.message).toBe('GitHub failed to read it: 403 limit');
  });

  it('makes one line of a page of HTML', async () => {
    const body = `<html>\r\n<h1>Unicorn!</h1>\n::error::forged\n${'x'.repeat(5_000)}`;
    await using server = await startGitHubServer({
      failures: Array.from({ length: 3 }, () => ({ method: 'GET', status: 502, body })),
    });
    const { github } = connect(server);
    const refusal = await refusalOf(attempt('read it', () => github.rest.pulls.get(pull)));
    expect(refusal.code).toBe('github-failed');
    expect(refusal.message).toMatch(
      /^GitHub failed to read it: 502 <html> <h1>Unicorn!<\/h1> ::error::forged x+$/,
    );
    expect(refusal.message.length).toBeLessThan(400);
    expect(refusal.cause).toBeInstanceOf(Error);
  });

  it('says that GitHub could not be reached where nobody listens', async () => {
    const server = await startGitHubServer();
    await server[Symbol.asyncDispose]();
    const { github } = connect(server);
    const refusal = await refusalOf(attempt('read it', () => github.rest.pulls.get(pull)));
    expect(refusal.code).toBe('github-failed');
    expect(refusal.message).toMatch(/^GitHub could not be reached to read it: .*ECONNREFUSED/);
  });

  it('leaves a bug a bug', async () => {
    const bug = new TypeError('bug');
    await expect(attempt('read it', () => Promise.reject(bug))).rejects.toBe(bug);
  });
});
