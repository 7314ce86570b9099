import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commitFiles } from '../source/repository.ts';
import { type ActionOptions, type ActionResult, runAction } from '../support/action-process.ts';
import {
  commitBranch,
  digitsConfig,
  initDigits,
  pullRequest,
} from '../support/digits-repository.ts';
import type { ServerCheckRun } from '../support/github-checks.ts';
import { type GitHubServer, startGitHubServer } from '../support/github-server.ts';
import { startProxy } from '../support/http-proxy.ts';
import type { SendSignal } from '../support/node-process.ts';

/** Check runs, annotations and the way to GitHub: each starts a process or two. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const limits = (lines: string) => digitsConfig(`    budgets:\n${lines}check-run: true\n`);

/** By their paths in the base. */
const configs = {
  '.github/kept.yml': limits('      macs: { max: 4M }\n'),
  '.github/exceeded.yml': limits(
    '      macs: { max: 1k }\n      params: { max: 1, level: warn }\n',
  ),
  '.github/tolerated.yml': `${limits('      macs: { max: 1k }\n')}fail-on: never\n`,
  '.github/latency.yml': limits('      latency: { max-increase: 5% }\n'),
  '.github/missing.yml': limits('      macs: { max: 4M }\n').replace('digits.onnx', 'none.onnx'),
} as const;

let workspace: string;
let base: string;
let head: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'model-budget-check-'));
  await initDigits(workspace);
  base = await commitFiles(workspace, configs);
  // The head moves the limit two lines down and adds one that the base does not know.
  const moved = configs['.github/exceeded.yml']
    .replace('macs:', '# a\n      # b\n      macs:')
    .replace('max: 1k', 'max: 9M');
  head = await commitBranch(workspace, 'change', base, { '.github/exceeded.yml': moved });
});
afterAll(() => rm(workspace, { recursive: true }));

function run(
  server: Pick<GitHubServer, 'url'>,
  config: keyof typeof configs,
  options: Partial<ActionOptions> = {},
): Promise<ActionResult> {
  const event = pullRequest(base, head);
  const inputs = { config, comment: 'never' } as const;
  return runAction({ workspace, event, inputs, apiUrl: server.url, ...options });
}

/** The only check run of a server, and every state that it was in when a request came. */
async function checkOf(config: keyof typeof configs, options: Partial<ActionOptions> = {}) {
  const states: string[] = [];
  await using server = await startGitHubServer({
    onRequest: (_request, { checkRuns }) => {
      states.push(...checkRuns.map(({ status }) => status));
    },
  });
  const result = await run(server, config, options);
  expect(server.violations).toEqual([]);
  expect(server.checkRuns).toHaveLength(1);
  const check: ServerCheckRun = server.checkRuns[0] ?? expect.fail('no check run');
  expect(states).toContain('in_progress');
  expect(check).toMatchObject({ status: 'completed', headSha: head });
  return { check, result };
}

describe('the check run', () => {
  it('of a change that keeps its budgets succeeds', async () => {
    const { check, result } = await checkOf('.github/kept.yml');
    expect(result).toMatchObject({ exitCode: 0, warnings: [] });
    expect(check).toMatchObject({
      name: 'model-budget .github/kept.yml',
      conclusion: 'success',
      title: '✅ The budget is kept',
      annotations: [],
    });
    expect(check.summary).toContain('| MACs');
  });

  it("of one that exceeds them fails, with annotations on the lines of the head's config", async () => {
    const { check, result } = await checkOf('.github/exceeded.yml');
    expect(result.exitCode).toBe(1);
    expect(check).toMatchObject({
      conclusion: 'failure',
      title: expect.stringContaining('❌ 1 of 2 budgets exceeded: MACs'),
    });
    const path = '.github/exceeded.yml';
    expect(check.annotations).toMatchObject([
      { path, start_line: 9, annotation_level: 'failure', title: 'digits: MACs' },
      { path, start_line: 10, annotation_level: 'warning', title: 'digits: Parameters' },
    ]);
    expect(result.marked).toEqual([
      expect.stringMatching(/^::error title=digits%3A MACs,file=\.github\/exceeded\.yml,line=9::/),
      expect.stringMatching(/^::warning title=digits%3A Parameters,file=.*,line=10::/),
    ]);
  });

  it('of one whose excess is tolerated is neutral', async () => {
    const { check, result } = await checkOf('.github/tolerated.yml');
    expect([result.exitCode, check.conclusion]).toEqual([0, 'neutral']);
  });

  it('of a model that is not there asks for action', async () => {
    const { check, result } = await checkOf('.github/missing.yml');
    expect([result.exitCode, check.conclusion]).toEqual([2, 'action_required']);
    expect(check.title).toContain('Could not measure everything: digits');
  });

  it('stands where no summary can be written', async () => {
    const { check, result } = await checkOf('.github/kept.yml', {
      env: { GITHUB_STEP_SUMMARY: undefined },
    });
    expect(check.conclusion).toBe('success');
    expect(result.warnings).toEqual([expect.stringContaining('no job summary was written')]);
  });

  it('of a run that breaks off says why', async () => {
    // The report cannot be written where a folder lies in its place.
    const out = await mkdtemp(join(tmpdir(), 'model-budget-out-'));
    await mkdir(join(out, 'report.md'));
    const inputs = { config: '.github/kept.yml', comment: 'never', out } as const;
    const { check, result } = await checkOf('.github/kept.yml', { inputs });
    expect([result.exitCode, check.conclusion]).toEqual([70, 'failure']);
    expect(check.title).toBe('This is a bug in model-budget');
    await rm(out, { recursive: true });
  });

  it('is on a merge group and on a push too', async () => {
    const heads = { base_sha: base, head_sha: head };
    for (const event of [
      { name: 'merge_group', payload: { merge_group: heads } },
      { name: 'push', payload: { ref: 'refs/heads/main', before: base, after: head } },
    ]) {
      expect((await checkOf('.github/kept.yml', { event })).check.conclusion).toBe('success');
    }
  });

  it('that GitHub does not take is a warning, and the verdict stays', async () => {
    await using server = await startGitHubServer({ readOnly: true });
    const result = await run(server, '.github/exceeded.yml');
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'exceeded' });
    expect(result.warnings).toEqual([
      expect.stringMatching(/^no check run was opened: .* 403 .*checks: write/),
    ]);
    expect(server.checkRuns).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  it('that cannot be completed is a warning, and the verdict stays', async () => {
    await using server = await startGitHubServer({
      failures: [{ method: 'PATCH', status: 422, body: { message: 'no' } }],
    });
    const result = await run(server, '.github/kept.yml');
    expect(result.exitCode).toBe(0);
    expect(result.warnings).toEqual([
      expect.stringMatching(/^the check run was not completed: .* 422 no/),
    ]);
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s while something is measured concludes the check run as cancelled',
    async (signal, code) => {
      let send: SendSignal = () => {};
      await using server = await startGitHubServer({
        onRequest: ({ method }) => {
          // Rounds of a latency take seconds: it is measuring by then.
          if (method === 'POST') setTimeout(() => send(signal), 1_500);
        },
      });
      const onStart = (given: SendSignal) => {
        send = given;
      };
      const result = await run(server, '.github/latency.yml', { onStart });
      expect(result.exitCode).toBe(code);
      expect(server.checkRuns).toMatchObject([
        { status: 'completed', conclusion: 'cancelled', title: 'Cancelled' },
      ]);
      expect(result.outputs).toEqual({});
      expect(result.leftovers).toEqual([]);
    },
  );

  it('while the check run is being opened leaves none open', async () => {
    let send: SendSignal = () => {};
    await using server = await startGitHubServer({
      onRequest: async ({ method }) => {
        if (method !== 'POST') return;
        send('SIGTERM');
        // The signal arrives before the answer.
        await new Promise((resolve) => setTimeout(resolve, 300));
      },
    });
    const onStart = (given: SendSignal) => {
      send = given;
    };
    const result = await run(server, '.github/latency.yml', { onStart });
    expect(result.exitCode).toBe(143);
    expect(server.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
  });

  it('that comes twice ends the process at once', async () => {
    let send: SendSignal = () => {};
    await using server = await startGitHubServer({
      onRequest: async ({ method }) => {
        if (method === 'POST') setTimeout(() => send('SIGINT'), 1_000);
        if (method !== 'PATCH') return;
        send('SIGTERM');
        await new Promise((resolve) => setTimeout(resolve, 10_000).unref());
      },
    });
    const onStart = (given: SendSignal) => {
      send = given;
    };
    const result = await run(server, '.github/latency.yml', { onStart });
    expect(result.exitCode).toBe(143);
    expect(result.leftovers).toEqual([]);
  });
});

describe('the way to GitHub', () => {
  const asked = { config: '.github/kept.yml', comment: 'always' } as const;

  it('leads through a proxy, as the variables of the runner say', async () => {
    await using server = await startGitHubServer();
    await using proxy = await startProxy(Number(new URL(server.url).port));
    const result = await run({ url: 'http://github.example/api/v3' }, asked.config, {
      inputs: asked,
      env: { http_proxy: proxy.url },
    });
    expect(result).toMatchObject({ exitCode: 0, warnings: [] });
    expect(server.comments).toHaveLength(1);
    expect(server.checkRuns).toMatchObject([{ conclusion: 'success' }]);
    expect(new Set(proxy.asked)).toEqual(new Set(['github.example:80']));
    expect(server.violations).toEqual([]);
  });

  it('to https leads through a tunnel of its own proxy', async () => {
    await using server = await startGitHubServer();
    await using proxy = await startProxy(Number(new URL(server.url).port));
    const result = await run({ url: 'https://github.example/api/v3' }, asked.config, {
      env: { https_proxy: proxy.url, http_proxy: 'http://127.0.0.1:9' },
    });
    // Behind the tunnel nobody speaks TLS: that it was asked for is what there is to see.
    expect(result.exitCode).toBe(0);
    expect(new Set(proxy.asked)).toEqual(new Set(['github.example:443']));
    expect(result.warnings).toEqual([
      expect.stringMatching(/^no check run was opened: GitHub could not be reached/),
    ]);
  });

  it('passes the proxy by where no_proxy says so', async () => {
    await using server = await startGitHubServer();
    await using proxy = await startProxy(Number(new URL(server.url).port));
    const result = await run({ url: 'http://github.invalid/api/v3' }, asked.config, {
      env: { http_proxy: proxy.url, no_proxy: 'github.invalid', MODEL_BUDGET_API_TIMEOUT: '2' },
    });
    expect(result.exitCode).toBe(0);
    expect(proxy.asked).toEqual([]);
    expect(result.warnings).toHaveLength(1);
  });

  it.each(['0', 'soon', '1000'])('is refused with a time of %s', async (seconds) => {
    const env = { MODEL_BUDGET_API_TIMEOUT: seconds };
    const result = await run({ url: 'http://127.0.0.1:9' }, '.github/kept.yml', { env });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([
      `MODEL_BUDGET_API_TIMEOUT is "${seconds}", not a number of seconds → write seconds from 0.1 to 120, such as 30`,
    ]);
  });
});
