import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { attempt, createGitHub, type GitHub, statusOf } from '../../src/github/client.ts';
import { type PlannedFailure, startGitHubServer } from '../support/github-server.ts';
import { createClock } from '../support/manual-clock.ts';

const issue = { owner: 'octo', repo: 'models', issue_number: 7 } as const;
const pull = { owner: 'octo', repo: 'models', pull_number: 7 } as const;

const open = { pull: { number: 7, headSha: 'a'.repeat(40) } } as const;

function connect(
  { url: baseUrl }: { readonly url: string },
  timeoutMs = 10_000,
): { readonly github: GitHub; readonly waitsMs: number[] } {
  const { clock, waitsMs } = createClock();
  return { github: createGitHub({ token: 'secret', baseUrl, timeoutMs, clock }), waitsMs };
}

function failing(method: PlannedFailure['method'], status: PlannedFailure['status'], times = 1) {
  return Array.from({ length: times }, () => ({ method, status }));
}

/** Seconds since 1970 of a moment by the clock of these tests. */
function at(seconds: number): string {
  return String(createClock().clock.nowMs() / 1_000 + seconds);
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
    await using server = await startGitHubServer(open);
    await connect(server).github.rest.pulls.get(pull);
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^model-budget /);
    expect(server.requests[0]?.headers['authorization']).toBe('token secret');
    expect(server.violations).toEqual([]);
  });

  it('reaches an enterprise server under /api/v3', async () => {
    await using server = await startGitHubServer(open);
    const github = createGitHub({
      token: 'secret',
      baseUrl: `${server.url}/api/v3`,
      timeoutMs: 10_000,
    });
    expect((await github.rest.pulls.get(pull)).data.number).toBe(7);
    expect(server.violations).toEqual([]);
  });

  it('uses the fetch that it is given', async () => {
    await using server = await startGitHubServer(open);
    const urls: string[] = [];
    const github = createGitHub({
      token: 'secret',
      baseUrl: server.url,
      timeoutMs: 10_000,
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
    const connecting = () => createGitHub({ token, baseUrl: 'http://127.0.0.1', timeoutMs: 1_000 });
    expect(connecting).toThrow(UserError);
    expect(connecting).toThrow(new RegExp(`^the GitHub token ${message}$`));
  });

  it.each([502, 503, 'reset'] as const)('repeats a GET after %s', async (status) => {
    await using server = await startGitHubServer({ ...open, failures: failing('GET', status, 2) });
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
    await using server = await startGitHubServer({ ...open, failures: failing('GET', 502, 9) });
    const error = await connect(server)
      .github.rest.pulls.get(pull)
      .catch((reason) => reason);
    expect(statusOf(error)).toBe(502);
    expect(server.requests).toHaveLength(3);
  });

  it.each([502, 'reset'] as const)('never repeats a POST after %s', async (status) => {
    await using server = await startGitHubServer({ ...open, failures: failing('POST', status) });
    const { github, waitsMs } = connect(server);
    const request = github.rest.issues.createComment({ ...issue, body: 'hello' });
    await expect(request).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
    expect(server.comments).toHaveLength(0);
    // Who then looks whether it was carried out does not look at once.
    expect(waitsMs).toEqual([1_000]);
  });

  it('takes an answer that breaks off for none: a list cut in half is not an empty one', async () => {
    const seed = [{ user: { login: 'ada', type: 'User' }, body: 'hello' }] as const;
    await using server = await startGitHubServer({ seed, failures: failing('GET', 'cut') });
    const { data } = await connect(server).github.rest.issues.listComments(issue);
    expect(data.map(({ body }) => body)).toEqual(['hello']);
    expect(server.requests).toHaveLength(2);
  });

  it('takes a page of a proxy for no answer, whatever its status', async () => {
    const body = '<html>Please log in</html>';
    await using server = await startGitHubServer({
      ...open,
      failures: Array.from({ length: 3 }, () => ({ method: 'GET', status: 200, body })),
    });
    const request = attempt('read it', () => connect(server).github.rest.pulls.get(pull));
    expect((await refusalOf(request)).message).toBe(
      'GitHub could not be reached to read it: the answer is a page, not that of an API',
    );
  });

  it('asks again where no answer comes in time, and says so in the end', async () => {
    await using server = await startGitHubServer({ ...open, failures: failing('GET', 'hang', 4) });
    const { github } = connect(server, 100);
    const request = attempt('read it', () => github.rest.pulls.get(pull));
    expect((await refusalOf(request)).message).toBe(
      'GitHub could not be reached to read it: no answer within 0.1 s',
    );
    expect(server.requests).toHaveLength(3);
    await using mended = await startGitHubServer({ ...open, failures: failing('GET', 'hang') });
    expect((await connect(mended, 1_000).github.rest.pulls.get(pull)).data.number).toBe(7);
  });

  it('spreads its retries', async () => {
    await using server = await startGitHubServer({ ...open, failures: failing('GET', 502, 2) });
    const { clock, waitsMs } = createClock();
    const late = { ...clock, random: () => 1 };
    const { url: baseUrl } = server;
    const github = createGitHub({ token: 'secret', baseUrl, timeoutMs: 10_000, clock: late });
    await github.rest.pulls.get(pull);
    expect(waitsMs).toEqual([1_250, 5_000]);
  });

  it('holds the job for two and a half minutes in all and no longer', async () => {
    const limits = (times: number) =>
      Array.from({ length: times }, () => {
        return { method: 'GET', status: 429, headers: { 'retry-after': '50' } } as const;
      });
    await using server = await startGitHubServer({ ...open, failures: limits(3) });
    const { github, waitsMs } = connect(server);
    await expect(github.rest.pulls.get(pull)).rejects.toThrow();
    await github.rest.pulls.get(pull);
    expect(waitsMs).toEqual([50_000, 50_000]);
    await using worse = await startGitHubServer({ ...open, failures: limits(9) });
    const held = connect(worse);
    await expect(held.github.rest.pulls.get(pull)).rejects.toThrow();
    await expect(held.github.rest.pulls.get(pull)).rejects.toThrow('more than 150 s in all');
    await expect(held.github.rest.pulls.get(pull)).rejects.toThrow('more than 150 s in all');
    expect(held.waitsMs).toEqual([50_000, 50_000, 50_000]);
    expect(worse.requests).toHaveLength(4);
  });

  it.each([403, 429])('repeats even a POST that a rate limit refused with %s', async (status) => {
    const failure = { method: 'POST', status, headers: { 'retry-after': '7' } } as const;
    await using server = await startGitHubServer({ ...open, failures: [failure] });
    const { github, waitsMs } = connect(server);
    await github.rest.issues.createComment({ ...issue, body: 'hello' });
    expect(server.comments).toHaveLength(1);
    expect(waitsMs).toEqual([7_000]);
  });

  it.each([
    ['a header', { 'retry-after': '3600' }],
    ['the time of its end', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': at(3_600) }],
    ['nothing', { 'x-ratelimit-remaining': '0' }],
  ])('does not wait an hour for a rate limit that %s tells of', async (_name, headers) => {
    const failure = { method: 'GET', status: 429, headers } as const;
    await using server = await startGitHubServer({ ...open, failures: [failure] });
    const { github, waitsMs } = connect(server);
    await expect(github.rest.pulls.get(pull)).rejects.toThrow();
    expect(waitsMs).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['until it ends', 20_000, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': at(20) }],
    ['not at all', 0, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': at(-5) }],
    ['a minute', 60_000, {}],
    ['a minute', 60_000, { 'retry-after': 'Fri, 31 Dec 2027 23:59:59 GMT' }],
  ])('waits %s where a rate limit says so', async (_name, delayMs, headers) => {
    const failure = { method: 'GET', status: 429, headers } as const;
    await using server = await startGitHubServer({ ...open, failures: [failure] });
    const { github, waitsMs } = connect(server);
    await github.rest.pulls.get(pull);
    expect(waitsMs).toEqual([delayMs]);
  });

  it.each([400, 401, 403, 404, 422])('takes %s for an answer', async (status) => {
    await using server = await startGitHubServer({ ...open, failures: failing('GET', status) });
    await expect(connect(server).github.rest.pulls.get(pull)).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
  });
});

describe('attempt', () => {
  it.each([401, 403, 404])('calls %s a denial and names the permission', async (status) => {
    const body = { message: 'Resource not accessible by integration' };
    await using server = await startGitHubServer({
      ...open,
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

  it('names another permission where another is needed', async () => {
    await using server = await startGitHubServer({ ...open, failures: failing('GET', 403) });
    const { github } = connect(server);
    const request = attempt('check it', () => github.rest.pulls.get(pull), 'checks: write');
    expect((await refusalOf(request)).hint).toContain('{ contents: read, checks: write }');
  });

  it('calls an exhausted rate limit a failure and not a denial', async () => {
    const headers = { 'x-ratelimit-remaining': '0' };
    const failure = { method: 'GET', status: 403, headers, body: { message: 'limit' } } as const;
    await using server = await startGitHubServer({ ...open, failures: [failure] });
    const { github } = connect(server);
    const refusal = await refusalOf(attempt('read it', () => github.rest.pulls.get(pull)));
    expect(refusal.code).toBe('github-failed');
    expect(refusal.message).toBe('GitHub failed to read it: 403 limit');
    expect(refusal.hint).toContain('rate limit');
  });

  it('makes one line of a page of HTML', async () => {
    const body = `<html>\r\n<h1>Unicorn!</h1>\n::error::forged\n${'x'.repeat(5_000)}`;
    await using server = await startGitHubServer({
      ...open,
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
    const server = await startGitHubServer(open);
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
