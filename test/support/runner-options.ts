import { UserError } from '../../src/errors.ts';
import type { RunnerOptions } from '../../src/measure/runner-options.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { randomIntegers } from '../../src/stats/random.ts';
import { repositoryPath } from './evaluation-spec.ts';
import { createEvidence } from './evidence.ts';
import { locatedDigits } from './plan.ts';

/** What the real runner needs, with the real child and no graphics processor. */
export function runnerOptions(overrides: Partial<RunnerOptions> = {}): RunnerOptions {
  const nobody = () =>
    Promise.reject(new UserError('provider-unavailable', 'no nvidia-smi', 'look'));
  return {
    findModel: () => locatedDigits(),
    childPath: repositoryPath('src/measure/child.ts'),
    runtime: async () => ({ directory: repositoryPath('') }),
    env: { PATH: process.env['PATH'], ORT_DISABLE_TELEMETRY: '1' },
    environment: async () => createEvidence().environment,
    gpu: { startWatch: nobody, readOccupancy: nobody },
    openScratch: () => openScratch('model-budget-test'),
    random: randomIntegers(1),
    onProgress: () => {},
    ...overrides,
  };
}
