import { z } from 'zod';
import { count, failure, measured, text } from './evidence-fields.ts';
import { gpuRound } from './evidence-gpu.ts';
import { maximumExactRounds } from './stats/signed-rank.ts';

/** Rounds of paired runs: raw times only, so that every verdict can be made again from them. */

const maximumBlocks = 256;
const maximumRuns = 4_096;

const size = z.number().nonnegative();
/** A time whose logarithm is taken: nothing takes no time. */
const duration = z.number().positive();
/** At a half a bound is the estimate itself, and no t is beyond it. */
const errorLevel = z.number().positive().lt(0.5);

/** One worker of one round: raw times only, in milliseconds. */
const workerTimes = z
  .strictObject({
    /** Of the onnxruntime that this process loaded. */
    runtimeVersion: text,
    /** Extent of the first dimension of the first input; null where that is a scalar, or there is none. */
    batchSize: count.nullable(),
    loadMs: duration,
    firstRunMs: duration,
    warmUpRuns: count,
    /** A list of times per block; see `timed`. */
    blocksMs: z
      .array(z.array(duration).min(1).max(maximumRuns).readonly())
      .min(1)
      .max(maximumBlocks)
      .readonly(),
    /** Processor time of each block, for telling a slow model from a busy machine. */
    blockCpuMs: z.array(size).max(maximumBlocks).readonly(),
  })
  .readonly();

const round = z
  .strictObject({
    firstSpawned: z.enum(['base', 'head']),
    runsPerBlock: count.min(1),
    /**
     * What a time is: one run; or, where runs are shorter than the clock's jitter, the mean of all runs
     * of a block, of which it then is the only time.
     */
    timed: z.enum(['runs', 'blocks']),
    base: workerTimes,
    head: workerTimes,
    /** What the GPU did meanwhile, block by block; null where none was watched. */
    gpu: gpuRound.nullable(),
  })
  .refine(
    ({ base, head }) => base.blocksMs.length === head.blocksMs.length,
    'both sides need the same number of blocks',
  )
  .refine(
    ({ base, head, gpu }) =>
      gpu === null ||
      (gpu.base.length === base.blocksMs.length && gpu.head.length === head.blocksMs.length),
    'the GPU needs one state per block',
  )
  .readonly();

const latency = z
  .strictObject({
    provider: text,
    threads: count,
    /**
     * What the head was measured against: the base, or, for want of one, itself, which gives its times
     * and no change.
     */
    against: z.enum(['base', 'itself']),
    /** One-sided errors of the shown interval, and of a claim that a limit is exceeded. */
    alphaPerLook: errorLevel,
    alphaPerClaim: errorLevel,
    rounds: z.array(round).min(1).max(maximumExactRounds).readonly(),
    /** How long all rounds took, processes included. */
    seconds: size,
    stopped: z.enum(['decided', 'last-look', 'time-budget', 'failed']),
    /** Of the round that failed after these; null unless one did. */
    failure: failure.nullable(),
  })
  .refine(
    ({ stopped, failure: found }) => (stopped === 'failed') === (found !== null),
    'a failure belongs to rounds that failed, and to no others',
  )
  .readonly();

export const measuredLatency = z.discriminatedUnion('kind', [
  ...measured(latency).options,
  /** Asked for, but the head has no such model. */
  z.strictObject({ kind: z.literal('no-head') }).readonly(),
]);

export type LatencyEvidence = z.infer<typeof latency>;
export type MeasuredLatency = z.infer<typeof measuredLatency>;
export type Round = LatencyEvidence['rounds'][number];
export type WorkerTimes = Round['base'];
