import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readHost, supportedPlatform } from '../../src/runtime/platform.ts';
import { git } from '../source/repository.ts';
import { type ActionResult, runAction } from '../support/action-process.ts';
import {
  commitBranch,
  digitsModel,
  initDigits,
  pullRequest,
  staticConfigPath,
} from '../support/digits-repository.ts';
import { openRegistry } from '../support/npm-registry.ts';

/** 113 MB are downloaded and hashed, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const repository = join(import.meta.dirname, '../..');

let scratch: string;
/** What `uses:` brings to a runner: action.yml and dist/ alone. */
let action: string;
let workspace: string;
let base: string;
let head: string;
let toolCache: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-bare-'));
  action = join(scratch, 'action');
  await mkdir(action);
  await cp(join(repository, 'action.yml'), join(action, 'action.yml'));
  await cp(join(repository, 'dist'), join(action, 'dist'), { recursive: true });
  workspace = join(scratch, 'workspace');
  base = await initDigits(workspace);
  head = await commitBranch(workspace, 'cheaper', base, {
    'models/digits.onnx': await digitsModel('head-depthwise'),
  });
  toolCache = join(scratch, 'tools');
});
afterAll(() => rm(scratch, { recursive: true }));

function gate(env: Readonly<Record<string, string>>, config?: string): Promise<ActionResult> {
  git(workspace, ['checkout', '--quiet', '--detach', head]);
  return runAction({
    workspace,
    event: pullRequest(base, head),
    inputs: { comment: 'never', ...(config && { config }) },
    env: { RUNNER_TOOL_CACHE: toolCache, ...env },
    script: join(action, 'dist/action.js'),
  });
}

/** Everything that needs no runtime must be there, and the gate must not pass. */
function expectStaticOnly(result: ActionResult): void {
  expect(result.exitCode).toBe(2);
  for (const side of ['base', 'head'] as const) {
    expect(result.evidence?.models[0]?.[side]).toMatchObject({
      kind: 'present',
      profile: { kind: 'measured' },
      evaluation: { kind: 'unavailable', failure: { code: 'runtime-tampered' } },
    });
  }
  expect(result.evidence?.environment.onnxruntime).toBeNull();
  expect(result.summary).toMatch(/^\| MACs +\| +1\.48 M \|/m);
  expect(result.summary).toContain('runtime-tampered');
  expect(result.stdout + result.stderr).not.toContain('    at ');
}

describe('an action in a folder of its own', () => {
  it('has no node_modules beside or above it', () => {
    expect(foldersUp(action).filter((path) => existsSync(join(path, 'node_modules')))).toEqual([]);
  });

  it('installs the runtime once, and then needs no registry', async () => {
    await using registry = await openRegistry('none');
    const first = await gate({ MODEL_BUDGET_REGISTRY: registry.url });
    expect(first).toMatchObject({ exitCode: 0, errors: [], outputs: { verdict: 'within' } });
    expect(first.evidence?.environment.onnxruntime).toBe('1.30.0');
    expect(registry.requests).toHaveLength(2);

    const second = await gate({});
    expect(second).toMatchObject({ exitCode: 0, errors: [], outputs: { verdict: 'within' } });
    expect(second.evidence?.environment.onnxruntime).toBe('1.30.0');
    expect(registry.requests).toHaveLength(2);
  });

  it('refuses a runtime in the cache that somebody has changed, by the name of the file', async () => {
    const tampered = join(scratch, 'tampered');
    await cp(toolCache, tampered, { recursive: true });
    const installed = join(tampered, 'onnxruntime-node/1.30.0', supportedPlatform(readHost()));
    const file = join(installed, 'node_modules/onnxruntime-node/dist/index.js');
    await appendFile(file, 'process.exit(0);\n');
    const result = await gate({ RUNNER_TOOL_CACHE: tampered });
    expectStaticOnly(result);
    expect(result.errors).toEqual([
      expect.stringMatching(
        /^digits: \S+\/onnxruntime-node\/dist\/index\.js has \d+ bytes instead of \d+ → delete /,
      ),
    ]);
  });

  it('refuses a tarball that is not the published one, by its name', async () => {
    const empty = join(scratch, 'empty');
    await using registry = await openRegistry('flipped-byte');
    const result = await gate({ RUNNER_TOOL_CACHE: empty, MODEL_BUDGET_REGISTRY: registry.url });
    expectStaticOnly(result);
    expect(result.errors).toEqual([
      expect.stringMatching(
        /onnxruntime-node-1\.30\.0\.tgz is not the published tarball: expected sha512-\S+, got \S+ → /,
      ),
    ]);
    expect(await readdir(join(empty, 'onnxruntime-node/1.30.0'))).toEqual([]);
  });

  it('needs no runtime at all where the config asks for nothing that is run', async () => {
    await using registry = await openRegistry('none');
    const env = {
      RUNNER_TOOL_CACHE: join(scratch, 'never'),
      MODEL_BUDGET_REGISTRY: registry.url,
    };
    const result = await gate(env, staticConfigPath);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'within' } });
    expect(result.evidence?.environment.onnxruntime).toBeNull();
    expect(registry.requests).toEqual([]);
    expect(existsSync(env.RUNNER_TOOL_CACHE)).toBe(false);
  });
});

/** A folder and all that it lies in. */
function foldersUp(path: string): readonly string[] {
  return path === parse(path).root ? [path] : [path, ...foldersUp(dirname(path))];
}
