import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ActionInputs } from '../../src/action/inputs.ts';
import { type Evidence, serialiseEvidence } from '../../src/evidence.ts';
import { git } from '../source/repository.ts';
import { type ActionResult, runAction } from '../support/action-process.ts';
import {
  commitBranch,
  digitsModel,
  initDigits,
  pullRequest,
  staticConfig,
  staticConfigPath,
} from '../support/digits-repository.ts';
import { type ServerArtifact, type Store, startStore } from '../support/github-artifact-routes.ts';
import type { RunWorld, WorldPull } from '../support/github-run-routes.ts';
import { type GitHubServer, type Person, startGitHubServer } from '../support/github-server.ts';
import { zipOf } from '../support/zip-writer.ts';

/** The two steps for pull requests from forks, with the built action as a process for each. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fork = 'eve/models';
const defaultSha = 'a'.repeat(40);
const newerSha = 'b'.repeat(40);
const artifactName = 'model-budget-evidence';

let scratch: string;
let workspace: string;
/** Where there is no checkout, as in a job that only reports. */
let nowhere: string;
let base: string;
/** A pull request that makes the model more expensive, and loosens the limit on that. */
let head: string;
let measured: ActionResult;
let evidence: Evidence;

const looseConfig = staticConfig.replace('max-increase: 2%', 'max-increase: 900%');

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-modes-'));
  workspace = join(scratch, 'repository');
  nowhere = join(scratch, 'nowhere');
  await mkdir(nowhere);
  const start = await initDigits(workspace);
  const cheap = { 'models/digits.onnx': await digitsModel('head-depthwise') };
  base = await commitBranch(workspace, 'main', start, cheap);
  head = await commitBranch(workspace, 'wider', base, {
    'models/digits.onnx': await digitsModel('base'),
    [staticConfigPath]: looseConfig,
  });
  measured = await measureFork({ token: '' });
  evidence = measured.evidence ?? expect.fail(measured.stdout);
});
afterAll(() => rm(scratch, { recursive: true }));

/** The first step, in the checkout of the pull request. */
async function measureFork(inputs: ActionInputs = {}, apiUrl?: string): Promise<ActionResult> {
  git(workspace, ['checkout', '--quiet', '--detach', head]);
  return runAction({
    workspace,
    event: pullRequest(base, head, fork),
    inputs: { mode: 'measure', config: staticConfigPath, ...inputs },
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
}

function zipped(content: Evidence | string): Uint8Array {
  const text = typeof content === 'string' ? content : serialiseEvidence(content);
  return zipSync({ 'evidence.json': Buffer.from(text) });
}

interface ReportRequest {
  /** What the first step has left; default: the evidence that was measured. */
  readonly artifacts?: readonly (Partial<ServerArtifact> & { readonly zip: Uint8Array })[];
  readonly pulls?: readonly WorldPull[];
  readonly files?: RunWorld['files'];
  /** Changes of the payload's `workflow_run`. */
  readonly run?: object;
  readonly inputs?: ActionInputs;
  readonly workspace?: string;
  readonly seed?: readonly { readonly user: Person; readonly body: string }[];
  readonly times?: number;
}

interface Reported extends ActionResult {
  readonly comments: GitHubServer['comments'];
  readonly paths: readonly string[];
  readonly storeRequests: Store['requests'];
  readonly notices: readonly string[];
}

function pullOf(overrides: Partial<WorldPull> = {}): WorldPull {
  const from = { headRepo: fork, headRef: 'wider', headSha: head };
  return { number: 12, ...from, baseSha: base, ...overrides };
}

function filesOf(ofBase: string, ofHead: string | null = ofBase): RunWorld['files'] {
  return {
    [`${base}:${staticConfigPath}`]: ofBase,
    [`${head}:${staticConfigPath}`]: ofHead,
    [`${defaultSha}:${staticConfigPath}`]: ofBase,
  };
}

/** The second step, on the default branch. */
async function report(request: ReportRequest = {}): Promise<Reported> {
  const { pulls = [pullOf()], files = filesOf(staticConfig, looseConfig) } = request;
  const artifacts = (request.artifacts ?? [{ zip: zipped(evidence) }]).map((each, index) => {
    return { id: index + 1, runId: 99, name: artifactName, ...each };
  });
  await using store = await startStore(artifacts);
  await using server = await startGitHubServer({
    pull: { number: 12, headSha: head },
    runs: { pulls, files },
    artifacts,
    storeUrl: store.url,
    seed: request.seed ?? [],
  });
  const workflow_run = {
    id: 99,
    event: 'pull_request',
    conclusion: 'success',
    head_sha: head,
    head_branch: 'wider',
    head_repository: { full_name: fork },
    pull_requests: [],
    ...request.run,
  };
  let result: ActionResult | undefined;
  for (let time = 0; time < (request.times ?? 1); time += 1) {
    result = await runAction({
      workspace: request.workspace ?? nowhere,
      event: {
        name: 'workflow_run',
        payload: { action: 'completed', repository: { id: 42 }, workflow_run },
      },
      inputs: { mode: 'report', config: staticConfigPath, ...request.inputs },
      apiUrl: server.url,
    });
  }
  expect(server.violations).toEqual([]);
  if (result === undefined) throw new Error('nothing was run');
  return {
    ...result,
    comments: [...server.comments],
    paths: server.requests.map(({ method, path }) => `${method} ${path}`),
    storeRequests: store.requests,
    notices: result.stdout.split('\n').filter((line) => line.startsWith('::notice::')),
  };
}

/** That nothing was posted, and that no pull request but ours was looked at for a comment. */
function expectUnposted({ comments, paths }: Reported): void {
  expect(comments).toEqual([]);
  expect(paths.filter((path) => path.includes('/issues/'))).toEqual([]);
}

describe('mode measure', () => {
  it('needs no token, asks GitHub for nothing, and judges nothing', async () => {
    await using server = await startGitHubServer({ readOnly: true });
    const result = await measureFork({ token: '' }, server.url);
    expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [], summary: '' });
    expect(Object.keys(result.outputs)).toEqual(['evidence']);
    expect(result.evidence?.models.map(({ id }) => id)).toEqual(['digits']);
    expect(result.stdout).toContain(`measured: evidence in ${result.outputs['evidence']}`);
    expect(server.requests).toEqual([]);
  });

  it('ends with 2 where something could not be measured', async () => {
    const result = await measureFork({ 'head-model': 'absent.onnx' });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual(['digits (head): no model at absent.onnx → check the path']);
    expect(result.evidence?.models[0]?.head).toMatchObject({ kind: 'unreadable' });
  });
});

describe('mode report, after a run for a pull request of a fork', () => {
  it('posts one comment, by the rules of the base and without a checkout', async () => {
    const result = await report({ times: 2 });
    expect(result).toMatchObject({ exitCode: 1, warnings: [], leftovers: [] });
    expect(result.outputs).toMatchObject({ verdict: 'exceeded', exceeded: '2' });
    expect(result.comments).toHaveLength(1);
    const { body = '' } = result.comments[0] ?? {};
    expect(body).toContain(`head=${head}`);
    expect(body).toContain('2 of 3 budgets exceeded: MACs');
    expect(body).toContain('a change cannot loosen its own gate');
    expect(body).toContain(`pull request 12\` at \`${head.slice(0, 12)}`);
    expect(result.outputs['comment-url']).toContain('/pull/12#');
    expect(result.paths.filter((path) => path.startsWith('POST'))).toEqual([
      'POST /repos/octo/models/issues/12/comments',
    ]);
  });

  it('sends its token to GitHub alone', async () => {
    const { storeRequests } = await report();
    expect(storeRequests).toHaveLength(1);
    expect(JSON.stringify(storeRequests)).not.toMatch(/authorization|ghs_/i);
  });

  it('judges legs of a matrix together', async () => {
    const [model = expect.fail()] = evidence.models;
    const config = staticConfig.replace(/^ {2}digits:[\s\S]*/m, (digits) => {
      return digits + digits.replace('digits:', 'second:');
    });
    const second = { ...evidence, models: [{ ...model, id: 'second' }] };
    const result = await report({
      files: filesOf(config),
      artifacts: [
        { zip: zipped(evidence), name: `${artifactName}-digits` },
        { zip: zipped(second), name: `${artifactName}-second` },
      ],
    });
    expect(result.outputs).toMatchObject({ exceeded: '4' });
    expect(result.comments).toHaveLength(1);
    expect(result.comments[0]?.body).toContain('second');
  });

  it.each([
    ['a strict one', '{ max: 1k }', 'exceeded', 1],
    ['a loose one', '{ max: 1G }', 'within', 0],
  ])('judges by the config of the base: %s', async (_, limit, verdict, exitCode) => {
    const config = `${staticConfig.replace(/budgets:[\s\S]*/, 'budgets:')} { macs: ${limit} }\n`;
    const result = await report({ files: filesOf(config) });
    expect(result).toMatchObject({ exitCode, outputs: { verdict } });
  });

  it('tells the outcome where the head has a folder in the place of the config', async () => {
    const result = await report({ files: filesOf(staticConfig, null) });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'exceeded' } });
    expect(result.comments[0]?.body).toContain('a change cannot loosen its own gate');
  });

  it('calls a model new of which the evidence says that nothing was to be compared', async () => {
    const note = { code: 'absolute-only', subject: 'forged' } as const;
    const models = evidence.models.map((model) => ({
      ...model,
      base: { kind: 'absent' } as const,
    }));
    const forged = { ...evidence, models, notes: [note] };
    const result = await report({ artifacts: [{ zip: zipped(forged) }] });
    expect(result.comments[0]?.body).toContain('new: digits');
    expect(result.summary).not.toContain('forged');
  });

  it('does not bring a waiver back that has expired, whatever day the evidence claims', async () => {
    const waiver = `waivers:
  - { model: digits, metric: macs, ceiling: 4M, expires: 2020-01-01, reason: once }
`;
    const old = { ...evidence, measuredOn: '2019-12-31' };
    const result = await report({
      files: filesOf(staticConfig + waiver),
      artifacts: [{ zip: zipped(old) }],
    });
    expect(result.outputs).toMatchObject({ exceeded: '2' });
    expect(result.summary).toContain('waiver expired');
    expect(result.evidence?.measuredOn).toMatch(/^20[2-9]\d-/);
  });

  it('says where the evidence has a model that the config does not name, and judges it not', async () => {
    const [model = expect.fail()] = evidence.models;
    const more = { ...evidence, models: [model, { ...model, id: 'stranger' }] };
    const result = await report({ artifacts: [{ zip: zipped(more) }] });
    expect(result.outputs).toMatchObject({ exceeded: '2' });
    expect(result.comments[0]?.body).toContain('a model stranger that the config does not name');
    expect(result.evidence?.models.map(({ id }) => id)).toEqual(['digits']);
  });

  it('takes a pull request of our own by the number that GitHub names', async () => {
    const ours = 'octo/models';
    const result = await report({
      pulls: [pullOf({ headRepo: ours })],
      run: {
        head_repository: { full_name: ours },
        pull_requests: [{ number: 12, base: { repo: { id: 42 } } }],
      },
    });
    expect(result.comments).toHaveLength(1);
  });
});

describe('mode report on workflow_run with files', () => {
  it('reads those that a step before has brought, and asks for no artifact', async () => {
    const folder = join(scratch, 'brought');
    await mkdir(join(folder, 'leg'), { recursive: true });
    await writeFile(join(folder, 'leg', 'evidence.json'), serialiseEvidence(evidence));
    const inputs = { evidence: '*/evidence.json' };
    const result = await report({ workspace: folder, inputs });
    expect(result).toMatchObject({ exitCode: 1, storeRequests: [] });
    expect(result.comments).toHaveLength(1);
    expect(result.paths.filter((path) => path.includes('/artifacts'))).toEqual([]);
    const none = await report({ inputs });
    expect(none.exitCode).toBe(2);
    expect(none.comments[0]?.body).toContain('nothing was measured');
  });
});

describe('mode report posts nothing', () => {
  it('where the pull request has a newer commit', async () => {
    const result = await report({ pulls: [pullOf({ headSha: newerSha })] });
    expectUnposted(result);
    expect(result.exitCode).toBe(1);
    expect(result.notices).toEqual([
      `::notice::pull request 12 has a newer commit, ${newerSha.slice(0, 12)}: nothing is posted`,
    ]);
    expect(result.summary).toContain('budgets exceeded');
  });

  it.each([
    ['is closed', { state: 'closed' }],
    ['comes from another repository', { headRepo: 'mallory/models' }],
    ['comes from another branch', { headRef: 'other' }],
  ] as const)('where the only pull request %s', async (_, overrides) => {
    const result = await report({ pulls: [pullOf(overrides)] });
    expectUnposted(result);
    expect(result.notices).toEqual([
      '::notice::no open pull request has the head of this run: nothing is posted',
    ]);
    expect(result.summary).toContain('budgets exceeded');
  });

  it('where two pull requests have this head', async () => {
    const result = await report({ pulls: [pullOf(), pullOf({ number: 13 })] });
    expectUnposted(result);
    expect(result.notices).toEqual([
      '::notice::the pull requests 12, 13 have the same head: nothing is posted',
    ]);
  });

  it('and concludes no check run by the config of another branch', async () => {
    const files = filesOf(`${staticConfig}check-run: true\n`);
    const isCheck = (path: string) => path.includes('/check-runs');
    const found = await report({ files });
    expect(found.paths.filter(isCheck)).toHaveLength(2);
    const unclear = await report({ files, pulls: [pullOf(), pullOf({ number: 13 })] });
    expectUnposted(unclear);
    expect(unclear.paths.filter(isCheck)).toEqual([]);
  });

  it.each(['push', 'merge_group', 'schedule'])('after a run for %s', async (event) => {
    const result = await report({ run: { event } });
    expectUnposted(result);
    expect(result).toMatchObject({ exitCode: 1, notices: [] });
    expect(result.summary).toContain('budgets exceeded');
    expect(result.paths.filter((path) => path.includes('/pulls'))).toEqual([]);
  });

  it('on another pull request, whatever the evidence says', async () => {
    const other = { ref: 'octo/models#3', sha: '3'.repeat(40), why: 'pull request 3' };
    const result = await report({
      pulls: [pullOf(), pullOf({ number: 3, headRepo: 'octo/models', headSha: '3'.repeat(40) })],
      artifacts: [{ zip: zipped({ ...evidence, head: other }) }],
    });
    expect(result.comments).toHaveLength(1);
    expect(result.comments[0]?.body).not.toContain('3'.repeat(12));
    expect(result.paths.filter((path) => /\/(issues|pulls)\/3\b/.test(path))).toEqual([]);
  });
});

describe('mode report tells that nothing could be measured', () => {
  it.each(['failure', 'cancelled', 'action_required', 'skipped', 'success'])(
    'where a run that ended with %s left nothing',
    async (conclusion) => {
      const result = await report({ artifacts: [], run: { conclusion } });
      expect(result.exitCode).toBe(2);
      expect(result.outputs).toMatchObject({ verdict: 'undecided', exceeded: '0' });
      expect(result.comments).toHaveLength(1);
      const { body = '' } = result.comments[0] ?? {};
      expect(body).toContain('Could not measure');
      expect(body.replaceAll('\\', '')).toContain(
        `run 99 ended with ${conclusion} and left no artifact ${artifactName}`,
      );
    },
  );

  it('where the artifact has expired', async () => {
    const result = await report({ artifacts: [{ zip: zipped(evidence), expired: true }] });
    expect(result.exitCode).toBe(2);
    expect(result.comments[0]?.body).toContain('has expired');
  });

  it('where a model of the config is missing from the evidence', async () => {
    const result = await report({ artifacts: [{ zip: zipped({ ...evidence, models: [] }) }] });
    expect(result.exitCode).toBe(2);
    expect(result.comments[0]?.body).toContain('no evidence holds this model');
  });

  const text = () => serialiseEvidence(evidence);
  const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['is no zip', () => Buffer.from('<html>'), 'is no zip'],
    ['leaves its folder', () => zipOf({ name: '../evidence.json' }, text()), 'has the entry'],
    ['is a link', () => zipOf({ mode: 0o120777 }, '/etc/passwd'), 'no plain file'],
    ['is a bomb', () => zipOf({}, Buffer.alloc(2 ** 24)), 'more than 250 for one'],
    [
      'has two files',
      () => zipSync({ 'evidence.json': Buffer.from(text()), 'pr-number': Buffer.from('3') }),
      'has 2 entries',
    ],
    ['is no JSON', () => zipped('{'), 'is not JSON'],
    [
      'is of another version',
      () => zipped(text().replace('"schema":1', '"schema":2')),
      'schema: Invalid input',
    ],
    [
      'names a pull request',
      () => zipped(text().replace('{', '{"pull":3,')),
      'Unrecognized key: "pull"',
    ],
    ['has a number that is none', () => zipped(withMacs('NaN')), 'is not JSON'],
    ['has an infinite number', () => zipped(withMacs('1e999')), 'macs'],
    ['has a negative number', () => zipped(withMacs('-1')), 'macs'],
    ['has half a MAC', () => zipped(withMacs('0.5')), 'macs'],
    [
      'has a name with markup',
      () => zipped(text().replace('"id":"digits"', '"id":"](http://x) @octo"')),
      'models.0.id',
    ],
  ];

  function withMacs(number: string): string {
    const changed = text().replace(/"macs":\d+/, `"macs":${number}`);
    expect(changed).not.toBe(text());
    return changed;
  }

  it.each(hostile)('where the evidence %s', async (_, zip, why) => {
    const result = await report({ artifacts: [{ zip: zip() }] });
    expect(result.exitCode).toBe(2);
    expect(result.comments).toHaveLength(1);
    const { body = '' } = result.comments[0] ?? {};
    expect(body).toContain('what was measured cannot be used');
    // A number of seven digits is parted, as it could be a commit.
    expect(body.replaceAll(/[\\\u200b]/g, '')).toContain(why);
    expect(body).not.toMatch(/@octo|\]\(http/);
    expect(result.stdout + result.stderr).not.toContain('    at ');
  });

  it('and lets no text of the evidence become markup, a mention or a command', async () => {
    const evil = '](http://x) @octo <img src=x> ::error::x #1\n::set-output name=x::y';
    const [model = expect.fail()] = evidence.models;
    const { head } = model;
    if (head.kind !== 'present') throw new Error('there is no head');
    const failure = { code: 'worker-died', message: evil, hint: evil } as const;
    const models = [
      { ...model, head: { ...head, profile: { kind: 'unavailable' as const, failure } } },
    ];
    const zip = zipped({
      ...evidence,
      tool: evil,
      base: { ...evidence.base, ref: evil, why: evil },
      models,
    });
    const result = await report({ artifacts: [{ zip }] });
    expect(result.exitCode).toBe(2);
    const { body = '' } = result.comments[0] ?? {};
    expect(body).toContain('octo');
    // A bracket is escaped, or the first sign of a code span.
    expect(body).not.toMatch(/@octo|<img|(?<![\\`])\]\(/);
    expect(
      result.stdout.split('\n').filter((line) => /^::(set-output|error::x)/.test(line)),
    ).toEqual([]);
  });
});

describe('mode report needs', () => {
  it('a token', async () => {
    const result = await report({ inputs: { token: '' } });
    expect(result).toMatchObject({ exitCode: 2, comments: [] });
    expect(result.errors).toEqual([expect.stringContaining('the GitHub token is missing')]);
  });

  it('a config at the base or at the head', async () => {
    const result = await report({ files: {} });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([expect.stringContaining(`no config at ${staticConfigPath}`)]);
  });

  it('to be told where the evidence is, but on workflow_run', async () => {
    const event = pullRequest(base, head);
    const result = await runAction({ workspace, event, inputs: { mode: 'report' } });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([
      'mode report does not know where the evidence is → name its files with the input evidence, ' +
        'or run on workflow_run',
    ]);
  });

  it('and no other mode runs on workflow_run', async () => {
    for (const mode of ['gate', 'measure'] as const) {
      const result = await report({ inputs: { mode }, workspace });
      expect(result.exitCode).toBe(2);
      expect(result.errors).toEqual([
        expect.stringMatching(/^workflow_run has the default branch/),
      ]);
      expect(result.paths).toEqual([]);
    }
  });
});

describe('mode report with files', () => {
  async function withFiles(files: Readonly<Record<string, string>>, link?: string) {
    git(workspace, ['checkout', '--quiet', '--detach', head]);
    const folder = join(workspace, 'evidence');
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name), { recursive: true });
      await writeFile(join(folder, name, 'evidence.json'), text);
    }
    if (link !== undefined) {
      await mkdir(join(folder, 'link'), { recursive: true });
      await symlink(link, join(folder, 'link', 'evidence.json'));
    }
    await using server = await startGitHubServer({ pull: { number: 7, headSha: head } });
    try {
      const result = await runAction({
        workspace,
        event: pullRequest(base, head),
        inputs: { mode: 'report', config: staticConfigPath, evidence: 'evidence/*/evidence.json' },
        apiUrl: server.url,
      });
      expect(server.violations).toEqual([]);
      return { ...result, comments: [...server.comments] };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  it('posts one comment for all jobs of a workflow, by the rules of the base', async () => {
    const result = await withFiles({ a: serialiseEvidence(evidence) });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'exceeded' } });
    expect(result.comments).toHaveLength(1);
    expect(result.comments[0]?.body).toContain('a change cannot loosen its own gate');
    expect(result.evidence?.head).toEqual(evidence.head);
  });

  it('tells once that only absolute limits were judged, in the words of the jobs that measured', async () => {
    git(workspace, ['checkout', '--quiet', '--detach', head]);
    const folder = join(scratch, 'by-the-clock');
    const event = {
      name: 'schedule',
      payload: { repository: { default_branch: 'main' } },
      sha: head,
    };
    const inputs = { config: staticConfigPath, out: folder };
    await runAction({ workspace, event, inputs: { ...inputs, mode: 'measure' } });
    const parts = join(folder, 'evidence.json');
    const result = await runAction({
      workspace,
      event,
      inputs: { config: staticConfigPath, mode: 'report', evidence: parts },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'within' } });
    expect(result.summary.split('only absolute limits were judged')).toHaveLength(2);
    expect(result.summary).not.toContain('new');
  });

  it.each([
    ['no file fits', {}, 'no file fits evidence/'],
    ['one is no evidence', { a: '{}' }, 'evidence/a/evidence.json: '],
    ['two hold the same model', { a: 'same', b: 'same' }, 'which another evidence holds'],
  ])('tells that nothing could be measured where %s', async (_, files, why) => {
    const texts = Object.entries(files).map(([name, text]) => {
      return [name, text === 'same' ? wholeEvidence() : text] as const;
    });
    const result = await withFiles(Object.fromEntries(texts));
    expect(result.exitCode).toBe(2);
    expect(result.comments[0]?.body.replaceAll('\\', '')).toContain(why);
  });

  it('follows no link', async () => {
    const secret = join(scratch, 'secret.json');
    await writeFile(secret, serialiseEvidence(evidence));
    const result = await withFiles({}, secret);
    expect(result.exitCode).toBe(2);
    expect(result.comments[0]?.body).toContain('evidence/link/evidence.json is a link');
  });

  /** Evidence that has no place for another part. */
  function wholeEvidence(): string {
    const latency = {
      kind: 'unavailable',
      failure: { code: 'worker-died', message: '', hint: '' },
    };
    const models = evidence.models.map((model) => ({ ...model, latency }));
    return JSON.stringify({ ...evidence, models });
  }
});
