import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ActionInputs } from '../../src/action/inputs.ts';
import { commitFiles, fingerprint, git, shallowCheckout } from '../source/repository.ts';
import { type ActionResult, runAction, type WorkflowEvent } from '../support/action-process.ts';
import {
  commitBranch,
  digitsFile,
  digitsModel,
  initDigits,
  pullRequest,
  staticConfig,
  staticConfigPath,
} from '../support/digits-repository.ts';
import { startGitHubServer } from '../support/github-server.ts';

/** Each starts a process or several, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/**
 *   fork ── moved (main: somebody made the model cheaper)
 *     │        ╲
 *     │         merged (refs/pull/7/merge)
 *     │        ╱
 *     └── branch (the pull request: a new README)
 */
let scratch: string;
let workspace: string;
let fork: string;
let moved: string;
let branch: string;
let merged: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-e2e-'));
  workspace = join(scratch, 'repository');
  fork = await initDigits(workspace);
  branch = await commitBranch(workspace, 'branch', fork, { 'README.md': 'Digits' });
  moved = await commitBranch(workspace, 'main', fork, {
    'models/digits.onnx': await digitsModel('head-depthwise'),
  });
  git(workspace, ['checkout', '--quiet', '--detach', moved]);
  git(workspace, ['merge', '--quiet', '--no-ff', '-m', 'merge', branch]);
  merged = git(workspace, ['rev-parse', 'HEAD']);
  git(workspace, ['update-ref', 'refs/pull/7/merge', merged]);
});
afterAll(() => rm(scratch, { recursive: true }));

/** The action on a commit of the repository, judged by the graph alone. */
function gate(sha: string, event: WorkflowEvent, inputs: ActionInputs = {}): Promise<ActionResult> {
  git(workspace, ['checkout', '--quiet', '--detach', sha]);
  const all = { config: staticConfigPath, comment: 'never', ...inputs } as const;
  return runAction({ workspace, event, inputs: all });
}

/** Which models were compared, told by their hash; undefined where none was read. */
async function comparedIn({ evidence }: ActionResult) {
  const names = ['base', 'head-depthwise'] as const;
  const models = await Promise.all(
    names.map(async (name) => [hashOf(await digitsModel(name)), name] as const),
  );
  const nameOf = (side: 'base' | 'head') => {
    const found = evidence?.models[0]?.[side];
    return found?.kind === 'present' ? new Map(models).get(found.file.sha256) : undefined;
  };
  return { base: nameOf('base'), head: nameOf('head') };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('a pull request whose base has moved on', () => {
  it('is compared with the commit that it grew from', async () => {
    const result = await gate(branch, pullRequest(moved, branch));
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'within' } });
    expect(result.evidence?.base).toMatchObject({ sha: fork });
    expect(result.evidence?.head).toMatchObject({ sha: branch });
    expect(await comparedIn(result)).toEqual({ base: 'base', head: 'base' });
  });

  it.each([
    ['the event knows of it', () => moved],
    ['the event is older than the merge', () => fork],
  ])(
    'is compared, in a checkout of the merge, with what it was merged into: %s',
    async (_, tip) => {
      const result = await gate(merged, pullRequest(tip(), branch));
      expect(result.exitCode).toBe(0);
      expect(result.evidence?.base).toMatchObject({ sha: moved });
      expect(await comparedIn(result)).toEqual({ base: 'head-depthwise', head: 'head-depthwise' });
    },
  );

  it('is compared as well in a checkout of depth 1, which is left as it was', async () => {
    const clone = await shallowCheckout(workspace, join(scratch, 'clone'), 'refs/pull/7/merge');
    const before = await fingerprint(clone);
    await using server = await startGitHubServer();
    const result = await runAction({
      workspace: clone,
      event: pullRequest(moved, branch),
      inputs: { config: staticConfigPath },
      apiUrl: server.url,
    });
    expect(result.exitCode).toBe(0);
    expect(result.evidence?.base).toMatchObject({ sha: moved });
    expect(await comparedIn(result)).toEqual({ base: 'head-depthwise', head: 'head-depthwise' });
    expect(await fingerprint(clone)).toBe(before);
    expect(git(clone, ['status', '--porcelain'])).toBe('');
    expect(server.comments).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });
});

describe('other events', () => {
  it('a push is compared with the commit before it', async () => {
    const payload = { ref: 'refs/heads/main', before: fork, after: moved };
    const result = await gate(moved, { name: 'push', payload });
    expect(result.exitCode).toBe(0);
    expect(result.evidence?.base).toMatchObject({ sha: fork });
    expect(await comparedIn(result)).toEqual({ base: 'base', head: 'head-depthwise' });
  });

  it('a merge group is compared with its base, and GitHub is asked for nothing', async () => {
    git(workspace, ['checkout', '--quiet', '--detach', merged]);
    await using server = await startGitHubServer();
    const result = await runAction({
      workspace,
      event: {
        name: 'merge_group',
        payload: { merge_group: { base_sha: moved, head_sha: merged } },
      },
      inputs: { config: staticConfigPath, comment: 'always' },
      apiUrl: server.url,
    });
    expect(result.exitCode).toBe(0);
    expect(result.evidence?.base).toMatchObject({ sha: moved });
    expect(result.summary).toContain('| MACs');
    expect(server.requests).toEqual([]);
  });

  it('a run by hand needs to be told the base', async () => {
    const event = { name: 'workflow_dispatch', payload: {} };
    const untold = await gate(moved, event);
    expect(untold.exitCode).toBe(2);
    expect(untold.errors).toEqual([
      'this event does not say what to compare with → ' +
        'set the input base to a branch, tag or commit, or base-model to a file',
    ]);
    const told = await gate(moved, event, { base: fork.slice(0, 10) });
    expect(told.exitCode).toBe(0);
    expect(told.evidence?.base).toMatchObject({ sha: fork });
  });

  it('a base that does not exist is one line', async () => {
    const event = { name: 'workflow_dispatch', payload: {} };
    const result = await gate(moved, event, { base: 'maim' });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([
      expect.stringMatching(/^no branch, tag or commit 'maim' in .* → did you mean 'main'\?$/),
    ]);
  });
});

describe('model files that inputs name', () => {
  it('are compared without git', async () => {
    const folder = join(scratch, 'no-repository');
    await mkdir(join(folder, '.github'), { recursive: true });
    await writeFile(join(folder, staticConfigPath), staticConfig);
    const result = await runAction({
      workspace: folder,
      event: { name: 'workflow_dispatch', payload: {} },
      inputs: {
        config: staticConfigPath,
        'base-model': digitsFile('base.onnx'),
        'head-model': digitsFile('head-depthwise.onnx'),
      },
    });
    expect(result.exitCode).toBe(0);
    expect(result.evidence).toMatchObject({ base: { sha: null }, head: { sha: null } });
    expect(await comparedIn(result)).toEqual({ base: 'base', head: 'head-depthwise' });
  });

  it.each([
    ['base-model', 'base'],
    ['head-model', 'head'],
  ] as const)('must be there: %s', async (input, side) => {
    const result = await gate(branch, pullRequest(fork, branch), { [input]: 'build/absent.onnx' });
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([
      `digits (${side}): no model at build/absent.onnx → check the path`,
    ]);
    const other = side === 'base' ? 'head' : 'base';
    expect(await comparedIn(result)).toMatchObject({ [side]: undefined, [other]: 'base' });
  });
});

describe('a model that only one side has', () => {
  it('is new, and is held against the absolute limits', async () => {
    const head = await commitBranch(workspace, 'new', fork, {
      'models/second.onnx': await digitsModel('base'),
    });
    const config = staticConfig.replace('digits.onnx', 'second.onnx').replace('max: 4M', 'max: 1M');
    const tip = await commitBranch(workspace, 'new', head, { '.github/second.yml': config });
    const result = await gate(tip, pullRequest(fork, tip), { config: '.github/second.yml' });
    expect(result).toMatchObject({ exitCode: 1, outputs: { exceeded: '1' } });
    expect(result.summary).toContain('new: there is nothing to compare it with');
    expect(result.evidence?.models[0]?.base).toEqual({ kind: 'absent' });
    expect(result.evidence?.notes).toEqual([{ code: 'config-new', subject: '.github/second.yml' }]);
  });

  /** The state of the fork without its model, and with this config. */
  async function withoutModel(config: string): Promise<ActionResult> {
    git(workspace, ['checkout', '--quiet', '-B', 'removed', fork]);
    await rm(join(workspace, 'models'), { recursive: true });
    const head = await commitFiles(workspace, { [staticConfigPath]: config });
    return gate(head, pullRequest(fork, head));
  }

  it('is removed, which breaks no limit, where the config gives it up as well', async () => {
    const result = await withoutModel(staticConfig.replace(/\bdigits:/, 'other:'));
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(result.summary).toContain('(removed: there is nothing left to judge)');
    expect(result.evidence?.models[0]?.head).toEqual({ kind: 'absent' });
  });

  it('is missed where the config still names it: moving it away is no way out of the gate', async () => {
    const result = await withoutModel(staticConfig);
    expect(result.exitCode).toBe(2);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toMatch(
      /no model at models\/digits\.onnx in the head, though its config/,
    );
  });

  it('is missed as well where the config of the head cannot be read', async () => {
    const result = await withoutModel('models: [');
    expect(result.exitCode).toBe(2);
  });
});
