import { z } from 'zod';
import { count } from './evidence-fields.ts';

/** What the driver of an NVIDIA GPU said while a round was timed. Unknown is null, never 0. */

const maximumBlocks = 256;

/** During one block of runs. */
const gpuState = z
  .strictObject({
    /** Readings that fell into the block, or the one nearest to a block shorter than the interval. */
    samples: count,
    /** Mean clock of the streaming multiprocessors. */
    smMhz: z.number().nonnegative().nullable(),
    /** Every reason that limited the clocks, as NVML's bits; see stats/throttle.ts. */
    reasons: count.nullable(),
    /** Mean. */
    powerWatts: z.number().nonnegative().nullable(),
    /** The highest. */
    temperatureC: z.number().nullable(),
  })
  .readonly();

/** Who uses the GPU while none of our processes runs. */
const gpuOccupancy = z
  .strictObject({
    /** Compute processes; inside a container the driver may list none of them. */
    processes: count.nullable(),
    memoryBytes: count.nullable(),
  })
  .readonly();

export const gpuRound = z
  .strictObject({
    /** One state per block, in the order of the blocks. */
    base: z.array(gpuState).max(maximumBlocks).readonly(),
    head: z.array(gpuState).max(maximumBlocks).readonly(),
    /** Before the workers were started and after they had ended. */
    before: gpuOccupancy,
    after: gpuOccupancy,
  })
  .readonly();

export type GpuRound = z.infer<typeof gpuRound>;
export type GpuState = GpuRound['base'][number];
export type GpuOccupancy = GpuRound['before'];
