import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseMarker } from '../../src/github/marker.ts';
import { commitFiles, git } from '../source/repository.ts';
import { type ActionOptions, type ActionResult, runAction } from '../support/action-process.ts';
import {
  commitBranch,
  digitsConfig,
  initDigits,
  pullRequest,
} from '../support/digits-repository.ts';
import {
  type GitHubServer,
  type GitHubServerOptions,
  type PlannedFailure,
  startGitHubServer,
  workflowBot,
} from '../support/github-server.ts';

/** What GitHub's API may do to a run that is otherwise well: each starts a process or two. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const keptPath = '.github/kept.yml';
const exceededPath = '.github/exceeded.yml';
const listPath = /issues\/7\/comments$/;
const commentPath = /issues\/comments\/\d+$/;

let workspace: string;
let base: string;
/** Two heads of the pull request, one after the other. */
let older: string;
let newer: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'model-budget-faults-'));
  await initDigits(workspace);
  base = await commitFiles(workspace, {
    [keptPath]: digitsConfig('    budgets: { macs: { max: 4M } }\n'),
    [exceededPath]: digitsConfig('    budgets: { macs: { max: 1k } }\n'),
  });
  older = await commitBranch(workspace, 'change', base, { 'README.md': 'one' });
  newer = await commitBranch(workspace, 'change', older, { 'README.md': 'two' });
});
afterAll(() => rm(workspace, { recursive: true }));

function startServer(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  return startGitHubServer({ pull: { number: 7, headSha: newer }, ...options });
}

/** A run on the newer head whose budgets are exceeded, unless told otherwise. */
function run(
  server: Pick<GitHubServer, 'url'>,
  { head = newer, ...options }: Partial<ActionOptions> & { readonly head?: string } = {},
): Promise<ActionResult> {
  // Runs beside each other are on one commit: a second checkout would meet the lock of the first.
  if (git(workspace, ['rev-parse', 'HEAD']) !== head) {
    git(workspace, ['checkout', '--quiet', '--detach', head]);
  }
  return runAction({
    workspace,
    event: pullRequest(base, head),
    inputs: { config: exceededPath },
    apiUrl: server.url,
    env: { MODEL_BUDGET_API_TIMEOUT: '2' },
    ...options,
  });
}

function oursOn({ comments }: GitHubServer) {
  return comments.filter(({ body }) => parseMarker(body) !== undefined);
}

/** Whatever GitHub did: the run is judged, told on the spot, and leaves no second comment. */
function expectSound(result: ActionResult, server: GitHubServer, exitCode = 1): void {
  expect(result).toMatchObject({ exitCode, leftovers: [] });
  expect(result.evidence?.models[0]?.head).toMatchObject({ profile: { kind: 'measured' } });
  expect(result.summary).toContain('| MACs');
  expect(result.outputs).toMatchObject({
    verdict: exitCode === 1 ? 'exceeded' : 'within',
    exceeded: String(exitCode),
    report: expect.stringMatching(/report\.md$/),
  });
  expect(result.stdout + result.stderr).not.toContain('    at ');
  expect(oursOn(server).length).toBeLessThanOrEqual(1);
  expect(server.violations).toEqual([]);
}

function times(count: number, failure: PlannedFailure): readonly PlannedFailure[] {
  return Array.from({ length: count }, () => failure);
}

/** A comment of an earlier run on the older head that reported a failure. */
function earlier() {
  const key = oursKey;
  const marker = `<!-- model-budget key=${key} head=${older} began=1000 state=failing -->`;
  return { user: workflowBot, body: `${marker}\nearlier` };
}

/** The key of a config is what the marker of any comment about it says. */
let oursKey: string;
beforeAll(async () => {
  await using server = await startServer();
  await run(server);
  oursKey = parseMarker(server.comments[0]?.body ?? '')?.key ?? '';
  expect(oursKey).toMatch(/^github-exceeded-yml-/);
});

describe.concurrent('faults that pass', () => {
  const list = { method: 'GET', path: listPath } as const;
  const post = { method: 'POST', path: listPath } as const;

  it.each<readonly [string, readonly PlannedFailure[]]>([
    ['500 twice on a list', times(2, { ...list, status: 500 })],
    ['500 twice on a post', times(2, { ...post, status: 500 })],
    ['500 on a post that was carried out', [{ ...post, status: 500, isCarriedOut: true }]],
    ['429 with Retry-After', [list, post].map((it) => ({ ...it, ...limit(429) }))],
    ['a secondary limit with Retry-After', [{ ...post, ...limit(403) }]],
    ['a list that is reset in the middle', [{ ...list, status: 'cut' }]],
    ['a post that is reset in the middle of its answer', [{ ...post, status: 'cut' }]],
    ['a post that is reset before it arrives', [{ ...post, status: 'reset' }]],
    ['a list that does not come in time', [{ ...list, status: 'hang' }]],
    [
      'a post whose answer does not come in time',
      [{ ...post, status: 'hang', isCarriedOut: true }],
    ],
  ])('%s: one comment in the end', async (_name, failures) => {
    await using server = await startServer({ failures });
    const result = await run(server);
    expectSound(result, server);
    expect(result.warnings).toEqual([]);
    expect(oursOn(server)).toHaveLength(1);
    expect(result.outputs['comment-url']).toContain(`#issuecomment-${oursOn(server)[0]?.id}`);
  });

  function limit(status: 403 | 429) {
    return { status, headers: { 'retry-after': '1' }, body: { message: 'rate limit' } };
  }

  it('an update that is lost twice is made all the same', async () => {
    const lost = { method: 'PATCH', status: 'reset', isCarriedOut: true } as const;
    await using server = await startServer({ seed: [earlier()], failures: times(2, lost) });
    const result = await run(server);
    expectSound(result, server);
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body).toContain(`head=${newer}`);
  });
});

describe.concurrent('faults that stay', () => {
  it('a server that answers nothing is a warning', async () => {
    const silent: PlannedFailure = { method: 'GET', status: 'hang' };
    await using server = await startServer({ failures: times(9, silent) });
    const result = await run(server);
    expectSound(result, server);
    expect(result.warnings).toEqual([
      expect.stringMatching(/^no comment was posted: .* no answer within 2 s → /),
    ]);
    expect(result.outputs['comment-url']).toBeUndefined();
    expect(server.comments).toEqual([]);
  });

  it.each([
    ['kept', keptPath, 0],
    ['exceeded', exceededPath, 1],
  ])('403 is a warning that names the permission, and %s stays %s', async (_name, config, code) => {
    await using server = await startServer({ readOnly: true });
    const result = await run(server, { inputs: { config } });
    expectSound(result, server, code);
    expect(result.warnings).toEqual([
      expect.stringMatching(/403 .* → .*contents: read, pull-requests: write/),
    ]);
    expect(server.comments).toEqual([]);
  });

  it('a rate limit of an hour is a warning at once', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' };
    const failure = { method: 'GET', status: 403, headers, path: listPath } as const;
    await using server = await startServer({ failures: [failure] });
    const result = await run(server);
    expectSound(result, server);
    expect(result.warnings).toEqual([expect.stringContaining('the rate limit of the token')]);
  });
});

describe('comments that come and go', () => {
  it('404 on update makes a new one', async () => {
    const failures = [{ method: 'PATCH', path: commentPath, status: 404 }] as const;
    await using server = await startServer({
      seed: [earlier()],
      failures,
      onRequest: ({ method }, { comments }) => {
        if (method === 'PATCH') comments.length = 0;
      },
    });
    const result = await run(server);
    expectSound(result, server);
    expect(server.comments).toHaveLength(1);
    expect(result.outputs['comment-url']).toContain(`#issuecomment-${server.comments[0]?.id}`);
    expect(server.comments[0]?.id).not.toBe(1001);
  });

  it('a comment that is deleted between list and update is made anew', async () => {
    let isListed = false;
    await using server = await startServer({
      seed: [earlier()],
      onRequest: ({ method, path }, { comments }) => {
        if (isListed && commentPath.test(path)) comments.length = 0;
        if (method === 'GET' && listPath.test(path)) isListed = true;
      },
    });
    const result = await run(server);
    expectSound(result, server);
    expect(server.comments.map(({ id }) => id)).not.toContain(1001);
    expect(oursOn(server)).toHaveLength(1);
  });

  it.each([false, true])('3,000 others hide nothing, with one of ours: %s', async (isThere) => {
    const ada = { login: 'ada', type: 'User' } as const;
    const others = Array.from({ length: 3_000 }, (_, index) => ({ user: ada, body: `${index}` }));
    await using server = await startServer({ seed: isThere ? [...others, earlier()] : others });
    const result = await run(server);
    expectSound(result, server);
    expect(result.warnings).toEqual([]);
    expect(server.comments).toHaveLength(3_001);
    expect(server.comments.at(-1)?.body).toContain(`head=${newer}`);
    const pages = server.requests.filter(({ query }) => query['per_page'] === '100');
    expect(pages.length).toBeGreaterThanOrEqual(30);
  });

  it('a failure that is mended is called resolved', async () => {
    const mended = await commitBranch(workspace, 'mended-base', base, {
      [exceededPath]: digitsConfig('    budgets: { macs: { max: 4M } }\n'),
    });
    const head = await commitBranch(workspace, 'mended', mended, { 'README.md': 'three' });
    await using server = await startServer({
      pull: { number: 7, headSha: head },
      seed: [earlier()],
    });
    const event = pullRequest(mended, head);
    const result = await run(server, { head, event });
    expectSound(result, server, 0);
    expect(server.comments[0]?.body).toContain('**✅ Resolved: the budget is kept**');
    const again = await run(server, { head, event });
    expectSound(again, server, 0);
    expect(server.comments[0]?.body).toContain('**✅ The budget is kept**');
  });
});

describe('two runs', () => {
  it('at once leave one comment', async () => {
    const gate = Promise.withResolvers<void>();
    let asked = 0;
    await using server = await startServer({
      onRequest: async ({ method, path }) => {
        if (method !== 'GET' || !listPath.test(path)) return;
        asked += 1;
        if (asked === 2) gate.resolve();
        // Neither may see what the other makes.
        if (asked <= 2) await gate.promise;
      },
    });
    const patient = { env: { MODEL_BUDGET_API_TIMEOUT: '30' } };
    const results = await Promise.all([run(server, patient), run(server, patient)]);
    for (const result of results) expectSound(result, server);
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
    expect(oursOn(server)).toHaveLength(1);
  });

  it.each([
    ['an older commit', () => older],
    ['the same commit', () => newer],
  ] as const)(
    'the earlier on %s, finishing last, leave the later report',
    async (_name, headOf) => {
      const seen = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<void>();
      let asked = 0;
      await using server = await startServer({
        onRequest: async () => {
          asked += 1;
          if (asked > 1) return;
          seen.resolve();
          await gate.promise;
        },
      });
      const patient = { env: { MODEL_BUDGET_API_TIMEOUT: '60' } };
      const last = run(server, { head: headOf(), ...patient });
      await seen.promise;
      const first = await run(server, patient);
      const [comment] = oursOn(server);
      const body = comment?.body;
      expect(body).toContain(`head=${newer}`);
      gate.resolve();
      const result = await last;
      expectSound(first, server);
      expectSound(result, server);
      expect(server.comments.map((each) => each.body)).toEqual([body]);
      expect(result.stdout).toContain('::notice::a newer commit or run has a report');
      expect(result.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
    },
  );
});
