import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseEvidence } from '../../src/evidence.ts';
import { timedMetrics } from '../../src/metrics/index.ts';
import { git } from '../source/repository.ts';
import { runAction } from '../support/action-process.ts';
import { problemsIn, runCli } from '../support/cli-process.ts';
import {
  commitBranch,
  digitsConfig,
  digitsFile,
  digitsModel,
  initDigits,
  pullRequest,
} from '../support/digits-repository.ts';

/** The gate in parts: shards measure, `report` judges, and nothing differs from one run of all. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'model-budget-shards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

const config = digitsConfig(`    evaluate:
      task: classification
      dataset: { layout: npz, path: ${digitsFile('digits.npz')} }
      preprocess: { color: L, mean: [0.1307], std: [0.3081] }
    budgets:
      top1: { max-drop: 2pp }
      negative-flips: { max: 0.1% }
      macs: { max-increase: 2% }
`);
const untimed = inFolder('untimed.yml');
writeFileSync(untimed, config);
const timed = inFolder('timed.yml');
writeFileSync(timed, `${config}    latency: { max-seconds: 1 }\n`);

const models = [
  ...['--base', digitsFile('base.onnx')],
  ...['--head', digitsFile('head-depthwise.onnx')],
];

function compare(config: string, ...more: readonly string[]) {
  return runCli(['compare', '--config', config, ...models, ...more]);
}

function report(...paths: readonly string[]) {
  return runCli(['report', ...paths, '--config', timed, '--format', 'json']);
}

function evidenceAt(path: string) {
  const [model = expect.fail()] = parseEvidence(readFileSync(path, 'utf8'), path).models;
  return model;
}

describe('compare --shard', () => {
  it('measures what one run would, and report judges it alike', async () => {
    const whole = await compare(untimed, '--format', 'json');
    // Some answers flip, in whichever shard.
    expect(whole.exitCode).toBe(1);
    for (const part of [1, 2]) {
      const out = inFolder(`part-${part}`);
      const result = await compare(timed, '--shard', `${part}/2`, '--out', out);
      expect(result).toMatchObject({ exitCode: 0 });
      expect(result.stdout).toBe(`shard ${part} of 2: evidence in ${out}/evidence.json\n`);
      const { latency, head } = evidenceAt(join(out, 'evidence.json'));
      expect(latency.kind).toBe(part === 1 ? 'measured' : 'not-asked');
      expect(head).toMatchObject({ evaluation: { value: { shard: { parts: [part - 1] } } } });
    }
    const parts = [2, 1].map((part) => inFolder(`part-${part}/evidence.json`));
    const merged = await report(...parts);
    expect(merged.exitCode).toBe(1);
    const [one] = JSON.parse(whole.stdout).models;
    const [other] = JSON.parse(merged.stdout).models;
    // Latency is the first shard's, and another number each time.
    expect(other.readings['runtime-memory']).toMatchObject({ base: { kind: 'exact' } });
    for (const metric of [...timedMetrics, 'runtime-memory']) delete other.readings[metric];
    expect(other.readings).toEqual(one.readings);
    expect(other.verdicts).toEqual(one.verdicts);
    expect(other.flips).toEqual(one.flips);
    expect(other.breakdowns).toEqual(one.breakdowns);

    const lost = await report(...parts.slice(1));
    expect(lost.exitCode).toBe(2);
    expect(problemsIn(lost)).toEqual([expect.stringMatching(/2 of 2 is missing/)]);
  });

  it('needs a folder for what it measures', async () => {
    const result = await compare(timed, '--shard', '1/2');
    expect(result.exitCode).toBe(2);
    expect(problemsIn(result)).toHaveLength(1);
    expect(result.stderr).toContain('add --out DIR');
  });

  it.each(['0/2', '3/2', '2', '1/1000', 'a/b'])('refuses the shard %s', async (shard) => {
    const result = await compare(timed, '--shard', shard, '--out', inFolder('refused'));
    expect(result.exitCode).toBe(2);
    expect(problemsIn(result)[0]).toContain(`--shard: "${shard}" is no shard`);
  });

  it('fails where its own part cannot be measured, and keeps the evidence', async () => {
    const broken = inFolder('broken.yml');
    writeFileSync(broken, config.replace(digitsFile('digits.npz'), inFolder('absent.npz')));
    const args = ['compare', '--config', broken, ...models, '--shard', '2/2'];
    const result = await runCli([...args, '--out', inFolder('broken')]);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain('absent.npz');
    const { head } = evidenceAt(inFolder('broken/evidence.json'));
    expect(head).toMatchObject({ evaluation: { kind: 'unavailable' } });
  });
});

describe('the action with the input shard', () => {
  let workspace: string;
  let base: string;
  let head: string;
  beforeAll(async () => {
    workspace = inFolder('workspace');
    base = await initDigits(workspace);
    const model = await digitsModel('head-undertrained');
    head = await commitBranch(workspace, 'worse', base, { 'models/digits.onnx': model });
  });

  it('tells where the evidence is, without a verdict, a summary or a comment', async () => {
    const event = pullRequest(base, head);
    const paths: string[] = [];
    for (const shard of ['1/2', '2/2']) {
      const out = inFolder(`action-${shard[0]}`);
      const result = await runAction({ workspace, event, inputs: { shard, out } });
      // No server listens: a comment would have left a warning.
      expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [], summary: '' });
      expect(Object.keys(result.outputs)).toEqual(['evidence']);
      expect(result.evidence?.models).toHaveLength(1);
      paths.push(result.outputs['evidence'] ?? '');
    }
    git(workspace, ['checkout', '--quiet', '--detach', head]);
    const merged = await runCli(['report', ...paths], { cwd: workspace });
    expect(merged.exitCode).toBe(1);
    expect(merged.stdout).toContain('exceeded');
  });

  it('refuses what is no shard', async () => {
    const inputs = { shard: '3/2' };
    const result = await runAction({ workspace, event: pullRequest(base, head), inputs });
    expect(result.exitCode).toBe(2);
    expect(result.errors[0]).toContain('input shard: "3/2" is no shard');
  });
});
