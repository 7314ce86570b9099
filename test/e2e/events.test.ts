import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ActionInputs } from '../../src/action/inputs.ts';
import { git, shallowCheckout } from '../source/repository.ts';
import { type ActionResult, runAction, type WorkflowEvent } from '../support/action-process.ts';
import {
  commitBranch,
  digitsModel,
  initDigits,
  pullRequest,
  staticConfig,
  staticConfigPath,
} from '../support/digits-repository.ts';

/** Events that name no base, and those whose base is a release. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/**
 *   first (v1.0.0: the cheap model) ─ grown (v1.1.0: the expensive one) ─ main ─ branch
 */
let scratch: string;
let workspace: string;
let first: string;
let grown: string;
let main: string;
let branch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-events-'));
  workspace = join(scratch, 'repository');
  const start = await initDigits(workspace);
  first = await commitBranch(workspace, 'main', start, {
    'models/digits.onnx': await digitsModel('head-depthwise'),
  });
  git(workspace, ['tag', 'v1.0.0', first]);
  grown = await commitBranch(workspace, 'main', first, {
    'models/digits.onnx': await digitsModel('base'),
  });
  git(workspace, ['tag', '-a', '-m', 'more layers', 'v1.1.0', grown]);
  main = await commitBranch(workspace, 'main', grown, { 'README.md': 'Digits' });
  branch = await commitBranch(workspace, 'branch', main, { 'README.md': 'Small' });
});
afterAll(() => rm(scratch, { recursive: true }));

function gate(sha: string, event: WorkflowEvent, inputs: ActionInputs = {}): Promise<ActionResult> {
  git(workspace, ['checkout', '--quiet', '--detach', sha]);
  const all = { config: staticConfigPath, comment: 'never', ...inputs } as const;
  return runAction({ workspace, event, inputs: all });
}

const schedule: WorkflowEvent = { name: 'schedule', payload: { schedule: '0 3 * * *' } };

function pushOf(ref: string, after: string, before = '0'.repeat(40)): WorkflowEvent {
  return { name: 'push', payload: { ref, before, after } };
}

function releaseOf(tag: string): WorkflowEvent {
  return { name: 'release', payload: { action: 'published', release: { tag_name: tag } } };
}

describe('a release', () => {
  it.each([
    ['the push of its tag', () => pushOf('refs/tags/v1.1.0', grown)],
    ['its publication', () => releaseOf('v1.1.0')],
  ])('is judged against the release before, on %s', async (_, event) => {
    const result = await gate(grown, event());
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'exceeded', exceeded: '2' } });
    expect(result.evidence?.base).toEqual({
      ref: 'v1.0.0',
      sha: first,
      why: 'the release before v1.1.0',
    });
    expect(result.summary).toContain('increase ≤ 2 %');
  });

  it('is judged so in a checkout of depth 1, which has no tags', async () => {
    const clone = await shallowCheckout(workspace, join(scratch, 'clone'), 'refs/tags/v1.1.0');
    const result = await runAction({
      workspace: clone,
      event: releaseOf('v1.1.0'),
      inputs: { config: staticConfigPath },
    });
    expect(result.exitCode).toBe(1);
    expect(result.evidence?.base).toMatchObject({ ref: 'v1.0.0', sha: first });
  });

  it('that is the first is held against the absolute limits alone', async () => {
    const result = await gate(first, releaseOf('v1.0.0'));
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'within' } });
    expect(result.evidence?.models[0]).toMatchObject({
      base: { kind: 'absent' },
      head: { kind: 'present' },
    });
    expect(result.summary).toContain(
      'there is no earlier release: only absolute limits were judged',
    );
    expect(result.summary).not.toContain('increase ≤');
  });

  it('follows the rules of its own commit: a limit that was changed since the last is the one', async () => {
    const sha = await commitBranch(workspace, 'next', main, {
      [staticConfigPath]: staticConfig.replace('max: 4M', 'max: 1k'),
    });
    const result = await gate(sha, releaseOf('v1.2.0'));
    expect(result.evidence?.base).toMatchObject({ ref: 'v1.1.0', sha: grown });
    expect(result).toMatchObject({ exitCode: 1, outputs: { exceeded: '1' } });
    expect(result.summary).toContain('≤ 1 k');
    expect(result.evidence?.notes).toEqual([]);
  });

  it('is compared with the base that somebody names', async () => {
    const result = await gate(grown, releaseOf('v1.1.0'), { base: grown });
    expect(result.exitCode).toBe(0);
    expect(result.evidence?.base).toMatchObject({ sha: grown });
  });
});

describe('the base latest-release', () => {
  it('shows a pull request what many small changes have come to', async () => {
    const old = await commitBranch(workspace, 'drift', first, {
      'models/digits.onnx': await digitsModel('base'),
    });
    const event = pullRequest(old, old);
    expect(await gate(old, event)).toMatchObject({ exitCode: 0 });
    const drift = await gate(old, event, { base: 'latest-release' });
    expect(drift).toMatchObject({ exitCode: 1, outputs: { exceeded: '2' } });
    expect(drift.evidence?.base).toEqual({ ref: 'v1.0.0', sha: first, why: 'the latest release' });
  });

  it('leaves the rules with the base of the pull request', async () => {
    const loose = staticConfig.replace('max: 4M', 'max: 1k');
    const sha = await commitBranch(workspace, 'own-rules', branch, { [staticConfigPath]: loose });
    const result = await gate(sha, pullRequest(main, sha), { base: 'latest-release' });
    expect(result.exitCode).toBe(0);
    expect(result.evidence?.base).toMatchObject({ ref: 'v1.1.0' });
    expect(result.evidence?.notes).toEqual([{ code: 'config-changed', subject: staticConfigPath }]);
  });

  it.each([
    ['a schedule', () => schedule],
    ['a run by hand', (): WorkflowEvent => ({ name: 'workflow_dispatch', payload: {} })],
    ['a push', () => pushOf('refs/heads/main', main, grown)],
  ])('works for %s', async (_, event) => {
    const result = await gate(main, event(), { base: 'latest-release' });
    expect(result.exitCode).toBe(0);
    expect(result.evidence?.base).toMatchObject({ ref: 'v1.1.0', sha: grown });
  });
});

describe('a schedule without a base', () => {
  it('holds the checkout against the absolute limits alone, and says so', async () => {
    const result = await gate(main, schedule);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'within' } });
    expect(result.evidence?.base).toMatchObject({ sha: null, why: 'a schedule names no base' });
    expect(result.evidence?.notes).toEqual([
      { code: 'absolute-only', subject: 'a schedule names no base' },
    ]);
    expect(result.summary).toContain('only absolute limits were judged');
    expect(result.summary).not.toContain('increase ≤');
  });

  it('fails where one of them is exceeded', async () => {
    const sha = await commitBranch(workspace, 'heavy', main, {
      [staticConfigPath]: staticConfig.replace('max: 4M', 'max: 1k'),
    });
    expect(await gate(sha, schedule)).toMatchObject({ exitCode: 1, outputs: { exceeded: '1' } });
  });

  it('is not fooled by a model that is not there', async () => {
    const sha = await commitBranch(workspace, 'lost', main, {
      [staticConfigPath]: staticConfig.replace('models/digits.onnx', 'models/lost.onnx'),
    });
    const result = await gate(sha, schedule);
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([expect.stringContaining('no model at models/lost.onnx')]);
  });
});

describe('pull_request_target', () => {
  const target = (headRepo: string, head = branch): WorkflowEvent => {
    return { ...pullRequest(main, head, headRepo), name: 'pull_request_target' };
  };
  const agreed = { 'run-untrusted-models-with-secrets': 'yes' } as const;

  it('from a fork is refused', async () => {
    const result = await gate(branch, target('eve/models'));
    expect(result).toMatchObject({ exitCode: 2, outputs: {} });
    expect(result.errors).toEqual([
      expect.stringMatching(/^pull_request_target from the fork eve\/models is refused: .*secrets/),
    ]);
  });

  it.each(['true', 'no', 'YES'])('from a fork is refused for the word %s', async (word) => {
    const result = await gate(branch, target('eve/models'), {
      'run-untrusted-models-with-secrets': word,
    } as ActionInputs);
    expect(result.exitCode).toBe(2);
    expect(result.errors).toEqual([
      expect.stringMatching(/^input run-untrusted-models-with-secrets: /),
    ]);
  });

  it('from a fork runs for the word yes, with a warning', async () => {
    const result = await gate(branch, target('eve/models'), agreed);
    expect(result.exitCode).toBe(0);
    expect(result.warnings).toEqual([expect.stringContaining('in a job that has secrets')]);
    expect(result.evidence?.head).toMatchObject({ sha: branch });
  });

  it('does not compare the base with itself, which is what it checks out', async () => {
    for (const headRepo of ['octo/models', 'eve/models']) {
      const result = await gate(main, target(headRepo), agreed);
      expect(result.exitCode).toBe(2);
      expect(result.errors).toEqual([
        `the checkout is ${main.slice(0, 12)}, which is not the head of pull request 7 → ` +
          'pull_request_target checks out the base: give actions/checkout "ref: refs/pull/7/merge"',
      ]);
    }
  });

  it('takes the merge commit for the head as well', async () => {
    git(workspace, ['checkout', '--quiet', '--detach', main]);
    git(workspace, ['merge', '--quiet', '--no-ff', '-m', 'merge', branch]);
    const merged = git(workspace, ['rev-parse', 'HEAD']);
    expect(await gate(merged, target('octo/models'))).toMatchObject({ exitCode: 0, warnings: [] });
  });
});
