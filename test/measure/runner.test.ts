import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createRunner } from '../../src/measure/runner.ts';
import { randomIntegers } from '../../src/stats/random.ts';
import { createPlan, evaluationPlan, latencyPlan, locatedDigits } from '../support/plan.ts';

const pathOf = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

function runnerWith(runtime = async () => ({ directory: pathOf('') })) {
  return createRunner({
    findModel: () => locatedDigits(),
    childPath: pathOf('src/measure/child.ts'),
    runtime,
    env: { PATH: process.env['PATH'] },
    random: randomIntegers(1),
  });
}

const model = createPlan();
const evaluation = {
  ...evaluationPlan,
  spec: {
    ...evaluationPlan.spec,
    dataset: { layout: 'npz', path: pathOf('examples/digits/digits.npz') },
    preprocess: {
      color: 'L',
      resize: null,
      crop: null,
      filter: 'bilinear',
      scale: 255,
      mean: [0.1307],
      std: [0.3081],
      layout: 'NCHW',
    },
  },
} as const;

describe('the real runner', () => {
  it('profiles in this process, without a runtime', async () => {
    const runner = runnerWith(() => Promise.reject(new Error('nobody needs it')));
    const sample = await runner({ kind: 'profile', model, side: 'base' });
    if (sample.kind !== 'profile') return expect.fail();
    expect(sample.profile.macs).toBeGreaterThan(0);
    expect(sample.profile.coverage.partial).toBe(false);
  });

  it('evaluates in a child, all records once', async () => {
    const sample = await runnerWith()({ kind: 'evaluate', model, side: 'head', evaluation });
    if (sample.kind !== 'evaluation') return expect.fail();
    const { records, ...rest } = sample.evaluation;
    expect(rest).toMatchObject({ task: 'classification', scores: 'logits', classes: 10 });
    expect(records.length).toBeGreaterThan(100);
  });

  it('times a round of the same model twice, as many blocks on each side', async () => {
    const step = { kind: 'round', model, latency: latencyPlan, round: 0 } as const;
    const sample = await runnerWith()(step);
    if (sample.kind !== 'round') return expect.fail();
    const { base, head } = sample.round;
    expect(base.blocksMs.length).toBeGreaterThanOrEqual(8);
    expect(head.blocksMs).toHaveLength(base.blocksMs.length);
    expect([...base.blocksMs, ...head.blocksMs].flat().every((ms) => ms > 0)).toBe(true);
    expect(base.blockCpuMs).toHaveLength(base.blocksMs.length);
  });

  it('leaves a missing runtime to be told', async () => {
    const missing = new UserError('runtime-missing', 'none', 'install');
    const runner = runnerWith(() => Promise.reject(missing));
    const asked = runner({ kind: 'evaluate', model, side: 'head', evaluation });
    await expect(asked).rejects.toBe(missing);
    const round = runner({ kind: 'round', model, latency: latencyPlan, round: 0 });
    await expect(round).rejects.toBe(missing);
  });
});
