import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readHugePages } from '../../src/measure/environment.ts';
import { createRunner } from '../../src/measure/runner.ts';
import { digitsEvaluation, grayPreprocess, repositoryPath } from '../support/evaluation-spec.ts';
import {
  createPlan,
  evaluationPlan,
  locatedDigits,
  ownPlace,
  roundStep,
  sessionPlan,
} from '../support/plan.ts';
import { runnerOptions } from '../support/runner-options.ts';

const pathOf = repositoryPath;
const scratch = mkdtempSync(join(tmpdir(), 'model-budget-runner-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function runnerWith(runtime = async () => ({ directory: pathOf('') }), asked: string[] = []) {
  return createRunner(
    runnerOptions({
      findModel: (_, side) => {
        asked.push(side);
        return locatedDigits();
      },
      runtime,
    }),
  );
}

const model = createPlan();
const { preprocess: _, metadata: __, limit: ___, ...spec } = digitsEvaluation();
const evaluation = {
  ...evaluationPlan,
  spec,
  preprocess: { kind: 'spec', spec: grayPreprocess },
} as const;

describe('the real runner', { timeout: 60_000 }, () => {
  it('profiles in this process, without a runtime', async () => {
    const runner = runnerWith(() => Promise.reject(new Error('nobody needs it')));
    const sample = await runner({ kind: 'profile', model, side: 'base', ...ownPlace });
    if (sample.kind !== 'profile') return expect.fail();
    expect(sample.profile.macs).toBeGreaterThan(0);
    expect(sample.profile.coverage.partial).toBe(false);
  });

  it('evaluates in a child, all records once', async () => {
    const sample = await runnerWith()({ kind: 'evaluate', model, side: 'head', evaluation });
    if (sample.kind !== 'evaluation') return expect.fail();
    const { records, ...rest } = sample.evaluation;
    expect(rest).toMatchObject({ task: 'classification', samples: records.length, trials: [] });
    expect(rest.shard).toEqual({ count: 1, parts: [0] });
    expect(records.length).toBeGreaterThan(100);
  });

  it('names a decoder by what is in its file, wherever that lies', async () => {
    const recipeWith = async (name: string, code: string) => {
      const path = join(scratch, name);
      writeFileSync(path, code);
      const asked = { ...evaluation, spec: { ...spec, decodeModule: path } };
      const sample = await runnerWith()({
        kind: 'evaluate',
        model,
        side: 'head',
        evaluation: asked,
      });
      return sample.kind === 'evaluation' ? sample.evaluation.recipe : expect.fail();
    };
    const first = await recipeWith('a.mjs', 'export default () => [];');
    expect(await recipeWith('b.mjs', 'export default () => [];')).toBe(first);
    expect(await recipeWith('a.mjs', 'export default () => [ ];')).not.toBe(first);
  });

  it('reads what another tool recorded in this process, without a runtime', async () => {
    const runner = runnerWith(() => Promise.reject(new Error('nobody needs it')));
    const profile = 'test/fixtures/profiles/trtexec-profile-8.json';
    const files = { root: repositoryPath(''), base: [profile], head: [profile] };
    const sample = await runner({ kind: 'recorded', model, files, sides: ['base', 'head'] });
    if (sample.kind !== 'recorded') return expect.fail();
    expect(sample.recorded).toMatchObject({ mismatches: [], base: { provider: 'TensorRT' } });
  });

  it('times a round of the same model twice, as many blocks on each side', async () => {
    const sample = await runnerWith()(roundStep(model));
    if (sample.kind !== 'round') return expect.fail();
    const { base, head } = sample.round;
    expect(base.blocksMs.length).toBeGreaterThanOrEqual(8);
    expect(head.blocksMs).toHaveLength(base.blocksMs.length);
    expect([...base.blocksMs, ...head.blocksMs].flat().every((ms) => ms > 0)).toBe(true);
    expect(base.blockCpuMs).toHaveLength(base.blocksMs.length);
    expect([base.runtimeVersion, head.runtimeVersion]).toEqual(['1.30.0', '1.30.0']);
  });

  it('times a round at other extents, and of a new model against itself', async () => {
    const asked: string[] = [];
    const runner = runnerWith(undefined, asked);
    const sample = await runner(roundStep(model, { at: { batch: 4 }, baseFrom: 'head' }));
    if (sample.kind !== 'round') return expect.fail();
    expect(asked).toEqual(['head', 'head']);
    expect([sample.round.base.batchSize, sample.round.head.batchSize]).toEqual([4, 4]);
  });

  it('times in huge pages where the kernel gives them, and counts memory in small ones', async (context) => {
    // Where they are always given, nobody is without; where never, or not on Linux, nobody has any.
    if ((await readHugePages('/')) !== 'madvise') context.skip();
    const childPath = pathOf('test/fixtures/children/pages.ts');
    const runner = createRunner(runnerOptions({ childPath }));
    const sample = await runner(roundStep(model));
    if (sample.kind !== 'round') return expect.fail();
    const { base, head } = sample.round;
    const least = 2 ** 14;
    expect(Number(base.runtimeVersion)).toBeGreaterThan(least);
    expect(Number(head.runtimeVersion)).toBeGreaterThan(least);
    const trace = {
      kind: 'trace',
      model,
      side: 'head',
      session: sessionPlan,
      ...ownPlace,
    } as const;
    await expect(runner(trace)).rejects.toThrow(/: 0 kB in huge pages$/);
  });

  it('leaves a missing runtime to be told', async () => {
    const missing = new UserError('runtime-missing', 'none', 'install');
    const runner = runnerWith(() => Promise.reject(missing));
    const asked = runner({ kind: 'evaluate', model, side: 'head', evaluation });
    await expect(asked).rejects.toBe(missing);
    const round = runner(roundStep(model));
    await expect(round).rejects.toBe(missing);
  });
});
