import { describe, expect, it } from 'vitest';
import { gpuRound } from '../../src/evidence-gpu.ts';
import type { Round } from '../../src/evidence-latency.ts';
import { gpuMonitor } from '../../src/measure/gpu/gpu-sampler.ts';
import type { LatencyPlan } from '../../src/measure/plan.ts';
import { createRunner } from '../../src/measure/runner.ts';
import type { RunnerOptions } from '../../src/measure/runner-options.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { writeFakeSmi } from '../support/fake-nvidia-smi.ts';
import { createPlan, latencyPlan, roundStep } from '../support/plan.ts';
import { runnerOptions } from '../support/runner-options.ts';

async function roundOn(provider: string, overrides: Partial<RunnerOptions>): Promise<Round> {
  const latency: LatencyPlan = { ...latencyPlan, provider };
  const runner = createRunner(
    runnerOptions({
      childPath: repositoryPath('test/fixtures/children/timer.ts'),
      ...overrides,
    }),
  );
  const sample = await runner({ ...roundStep(createPlan({ latency })), latency });
  return sample.kind === 'round' ? sample.round : expect.fail(sample.kind);
}

describe('a round on a device', () => {
  it('is watched from before its processes start until they have ended', async () => {
    await using scratch = await openScratch('model-budget-watch');
    const command = await writeFakeSmi(scratch.path, {});
    const { gpu, base, head } = await roundOn('cuda', {
      gpu: gpuMonitor({ command, env: { PATH: process.env['PATH'] } }),
    });
    expect(gpuRound.parse(gpu)).toEqual(gpu);
    expect(gpu?.base).toHaveLength(base.blocksMs.length);
    expect(gpu?.head).toHaveLength(head.blocksMs.length);
    expect(gpu?.head[0]).toMatchObject({ smMhz: 1_980, reasons: 0 });
    expect(gpu).toMatchObject({ before: { processes: 0 }, after: { processes: 0 } });
  });

  it('is measured without nvidia-smi, and says that nobody watched', async () => {
    const round = await roundOn('webgpu', {});
    expect(round.gpu).toBeNull();
    expect(round.base.blocksMs.length).toBeGreaterThan(0);
  });

  it('has nobody to ask on the processor', async () => {
    const asked = () => Promise.reject(new Error('asked'));
    const round = await roundOn('cpu', { gpu: { startWatch: asked, readOccupancy: asked } });
    expect(round.gpu).toBeNull();
  });
});
