import { describe, expect, it } from 'vitest';
import {
  type CheckRunEnd,
  type CheckRunPlace,
  checkRunName,
  completeCheckRun,
  openCheckRun,
} from '../../src/github/check-run.ts';
import { createGitHub } from '../../src/github/client.ts';
import type { ServerCheckRun } from '../support/github-checks.ts';
import {
  type GitHubServer,
  type GitHubServerOptions,
  startGitHubServer,
} from '../support/github-server.ts';
import { createClock } from '../support/manual-clock.ts';

const place: CheckRunPlace = {
  owner: 'octo',
  repo: 'models',
  headSha: 'a'.repeat(40),
  name: 'model-budget .github/model-budget.yml',
  externalId: '1700000000000-7',
  detailsUrl: 'https://github.example/octo/models/actions/runs/1',
};

const measuring = { title: 'Measuring', summary: 'The report comes.' };

const kept: CheckRunEnd = {
  title: 'All 2 budgets are kept',
  summary: '| report |',
  conclusion: 'success',
  annotations: [],
};

function connect({ url: baseUrl }: GitHubServer) {
  const { clock } = createClock();
  return createGitHub({ token: 'secret', baseUrl, timeoutMs: 10_000, clock });
}

/** The check run of a server after it was opened and completed there. */
async function run(end: Partial<CheckRunEnd>, options: GitHubServerOptions = {}) {
  await using server = await startGitHubServer(options);
  const github = connect(server);
  const id = await openCheckRun(github, place, measuring);
  await completeCheckRun(github, place, id, { ...kept, ...end });
  expect(server.violations).toEqual([]);
  expect(server.checkRuns).toHaveLength(1);
  return server.checkRuns[0] ?? expect.fail('no check run');
}

function annotations(count: number): CheckRunEnd['annotations'] {
  return Array.from({ length: count }, (_, index) => {
    const where = { path: '.github/model-budget.yml', line: index + 1 } as const;
    return { ...where, level: 'failure', title: 'MACs', message: `budget ${index}` } as const;
  });
}

describe('a check run', () => {
  it('is open before it is completed, on the head of the pull request', async () => {
    await using server = await startGitHubServer();
    const id = await openCheckRun(connect(server), place, measuring);
    expect(server.checkRuns).toEqual([
      {
        id,
        name: place.name,
        headSha: place.headSha,
        externalId: place.externalId,
        detailsUrl: place.detailsUrl,
        status: 'in_progress',
        conclusion: null,
        ...measuring,
        annotations: [],
      },
    ]);
    expect(server.violations).toEqual([]);
  });

  it.each(['success', 'failure', 'neutral', 'action_required', 'cancelled'] as const)(
    'ends with %s',
    async (conclusion) => {
      const { title, summary } = kept;
      expect(await run({ conclusion })).toMatchObject({
        ...{ status: 'completed', conclusion, title, summary },
      });
    },
  );

  it.each([
    [0, []],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])('takes %i annotations, by fifties and each once', async (count, sizes) => {
    const sent: number[] = [];
    const found = await run(
      { annotations: annotations(count) },
      {
        onRequest: ({ method, body }) => {
          if (method !== 'PATCH') return;
          const { output } = body as { readonly output: { readonly annotations: unknown[] } };
          sent.push(output.annotations.length);
        },
      },
    );
    expect(sent.filter((size) => size > 0)).toEqual(sizes);
    expect(found.annotations.map(({ message }) => message)).toEqual(
      annotations(count).map(({ message }) => message),
    );
    expect(found.conclusion).toBe('success');
  });

  it('takes 500 annotations and no more', async () => {
    expect((await run({ annotations: annotations(600) })).annotations).toHaveLength(500);
  });

  it('is concluded first: annotations that GitHub refuses leave nothing open', async () => {
    const concluded: ServerCheckRun[] = [];
    await using server = await startGitHubServer({
      onRequest: ({ method }, { checkRuns }) => {
        // Nothing is known by this id any more: the second request is refused.
        if (method === 'PATCH' && checkRuns[0]?.status === 'completed') {
          concluded.push(...checkRuns.splice(0));
        }
      },
    });
    const github = connect(server);
    const id = await openCheckRun(github, place, measuring);
    const end = { ...kept, annotations: annotations(60) };
    await expect(completeCheckRun(github, place, id, end)).rejects.toThrow('404');
    expect(concluded).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });

  it('has no signs that GitHub refuses', async () => {
    const marked = annotations(1).map((each) => ({ ...each, message: 'waived 🎫' }));
    const end = { title: '🎫', summary: '✅ 🎫', annotations: marked };
    expect(await run(end)).toMatchObject({
      title: '□',
      summary: '✅ □',
      annotations: [{ message: 'waived □' }],
    });
  });

  it('has a summary that is cut at the end of a line where GitHub takes no more', async () => {
    const line = `| ${'ä'.repeat(500)} |`;
    const summary = Array.from({ length: 100 }, () => line).join('\n');
    const cut = (await run({ summary })).summary;
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(cut)).toBeGreaterThan(64_000);
    expect(new Set(cut.split('\n'))).toEqual(new Set([line, '', '…']));
    const whole = 'x'.repeat(65_535);
    expect((await run({ summary: whole })).summary).toBe(whole);
  });

  it.each([502, 'reset', 'cut'] as const)(
    'is opened once where the answer is lost to %s',
    async (status) => {
      await using server = await startGitHubServer({
        failures: [{ method: 'POST', status, isCarriedOut: true }],
      });
      expect(await openCheckRun(connect(server), place, measuring)).toBe(5001);
      expect(server.checkRuns).toHaveLength(1);
      expect(server.violations).toEqual([]);
    },
  );

  it('is opened by the third attempt or not at all', async () => {
    const failures = Array.from({ length: 3 }, () => ({ method: 'POST', status: 502 }) as const);
    await using server = await startGitHubServer({ failures: failures.slice(0, 2) });
    expect(await openCheckRun(connect(server), place, measuring)).toBe(5001);
    await using dead = await startGitHubServer({ failures });
    await expect(openCheckRun(connect(dead), place, measuring)).rejects.toMatchObject({
      code: 'github-failed',
    });
    expect(dead.checkRuns).toEqual([]);
  });

  it('is not that of another run with the same name', async () => {
    await using server = await startGitHubServer({
      failures: [{ method: 'POST', path: /check-runs$/, status: 502 }],
    });
    const github = connect(server);
    const other = { ...place, externalId: '1-1' };
    expect(await openCheckRun(github, other, measuring)).toBe(5001);
    expect(await openCheckRun(github, place, measuring)).toBe(5002);
  });

  it('names its own permission where it is missing', async () => {
    await using server = await startGitHubServer({ readOnly: true });
    await expect(openCheckRun(connect(server), place, measuring)).rejects.toMatchObject({
      code: 'github-denied',
      message: expect.stringContaining('open the check run model-budget .github/model-budget.yml'),
      hint: expect.stringContaining('checks: write'),
    });
  });
});

describe('the name of a check run', () => {
  it('is the same in every run, and legible', () => {
    expect(checkRunName('.github/model-budget.yml')).toBe('model-budget .github/model-budget.yml');
  });

  it.each(['größe.yml', 'a\nb', `${'x'.repeat(300)}.yml`, '🎫'])(
    'fits where the key is %j',
    (key) => {
      const name = checkRunName(key);
      expect(name).toMatch(/^model-budget [a-z0-9-]+$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(checkRunName(`${key}2`)).not.toBe(name);
    },
  );
});
