import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commitFiles, git, initRepository } from '../source/repository.ts';
import { type ActionResult, runAction } from '../support/action-process.ts';
import {
  commitBranch,
  digitsConfig,
  digitsModel,
  pullRequest,
} from '../support/digits-repository.ts';
import type { LabelWorld } from '../support/github-label-routes.ts';
import { type PlannedFailure, startGitHubServer } from '../support/github-server.ts';

/** Each starts a process or several, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const path = '.github/model-budget.yml';
const label = 'model-budget: accepted';
const config = `${digitsConfig('    budgets:\n      macs: { max-increase: 2% }\n')}approval-label: '${label}'\n`;

let workspace: string;
let base: string;
let heavier: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'model-budget-e2e-'));
  await initRepository(workspace);
  base = await commitFiles(workspace, {
    [path]: config,
    'models/digits.onnx': await digitsModel('head-depthwise'),
  });
  const files = { 'models/digits.onnx': await digitsModel('base') };
  heavier = await commitBranch(workspace, 'heavier', base, files);
});
afterAll(() => rm(workspace, { recursive: true }));

const author = { id: 1, login: 'mallory', type: 'User' } as const;
const maintainer = { id: 2, login: 'ada', type: 'User' } as const;

function labelled(actor: LabelWorld['author'], sha: string): LabelWorld {
  return {
    author,
    labels: [label],
    events: [{ event: 'labeled', label, actor, at: '2026-11-22T10:10:00Z' }],
    permissions: { ada: 'write', mallory: 'write' },
    head: { repo: 'octo/models', ref: 'heavier' },
    pushes: [
      {
        repo: 'octo/models',
        ref: 'refs/heads/heavier',
        sha,
        at: '2026-11-22T10:05:00Z',
        by: author,
      },
    ],
  };
}

async function gate(
  sha: string,
  world: LabelWorld,
  failures: readonly PlannedFailure[] = [],
): Promise<ActionResult & { readonly comment: string }> {
  git(workspace, ['checkout', '--quiet', '--detach', sha]);
  const pull = { number: 7, headSha: sha };
  await using server = await startGitHubServer({ world, pull, failures });
  const event = pullRequest(base, sha);
  const result = await runAction({ workspace, event, apiUrl: server.url });
  expect(server.violations).toEqual([]);
  return { ...result, comment: server.comments.at(-1)?.body ?? '' };
}

describe('a pull request that is accepted by label', () => {
  it('passes, and says who has accepted what', async () => {
    const result = await gate(heavier, labelled(maintainer, heavier));
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(result.outputs).toMatchObject({ verdict: 'within', exceeded: '0' });
    expect(result.comment).toContain(
      '**🤝 1 of 1 budget exceeded, but it is accepted by ada: MACs',
    );
    expect(result.comment).toContain('🤝 exceeded, accepted |');
  });

  it('fails where its author has put the label on', async () => {
    const result = await gate(heavier, labelled(author, heavier));
    expect(result.exitCode).toBe(1);
    expect(result.comment).toContain('does not count: mallory wrote the pull request');
  });

  it('fails where GitHub does not say who may write, and says so', async () => {
    const failure = {
      method: 'GET',
      path: /\/permission$/,
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    } as const;
    const result = await gate(heavier, labelled(maintainer, heavier), [failure]);
    expect(result.exitCode).toBe(1);
    expect(result.comment).toMatch(/does not count: GitHub refused to ask what ada may do/);
  });

  it('fails by the label that the head would rather have', async () => {
    const sha = await commitBranch(workspace, 'relabelled', heavier, {
      [path]: config.replace(label, 'bug').replace('2%', '900%'),
    });
    const world = { ...labelled(maintainer, sha), labels: ['bug'] };
    const result = await gate(sha, world);
    expect(result.exitCode).toBe(1);
    expect(result.comment).toMatch(/`approval-label` \| `model-budget: accepted` \| `bug` \|/);
    expect(result.comment).toMatch(
      /`digits` \| MACs \| increase ≤ 2 %: ❌ exceeded \| increase ≤ 900 %: ✅ within \|/,
    );
    expect(result.evidence?.configChange?.changes).toHaveLength(2);
  });
});

describe('a head whose config is a link', () => {
  it.each(['.git/config', '/proc/self/environ'])(
    'to %s is refused, and nothing is told',
    async (to) => {
      git(workspace, ['checkout', '--quiet', '-B', 'link', heavier]);
      await rm(join(workspace, path));
      await symlink(to.startsWith('/') ? to : `../${to}`, join(workspace, path));
      git(workspace, ['add', '--all']);
      git(workspace, ['commit', '--quiet', '-m', 'link']);
      const sha = git(workspace, ['rev-parse', 'HEAD']);
      const result = await gate(sha, labelled(maintainer, sha));
      expect(result).toMatchObject({ exitCode: 2, comment: '', evidence: undefined });
      expect(result.errors).toEqual([expect.stringMatching(/symbolic link in the head → /)]);
    },
  );
});
