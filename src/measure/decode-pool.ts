import { parentPort, Worker } from 'node:worker_threads';
import type { Failure } from '../errors.ts';
import { failureOf, stackOf, UserError } from '../errors.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import type { Sample } from '../sample.ts';
import { isForThread, type PreparedSample, prepareSample } from './prepare.ts';

/** Threads that read, decode and preprocess samples beside the inference. */
export interface DecodePool extends AsyncDisposable {
  readonly prepare: (sample: Sample) => Promise<PreparedSample>;
}

interface Job {
  readonly job: number;
  readonly sample: Sample;
  readonly spec: PreprocessSpec | null;
}

type Answer = { readonly job: number } & (
  | { readonly prepared: PreparedSample }
  | { readonly failure: Failure }
  | { readonly bug: string }
);

interface Thread {
  readonly worker: Worker;
  /** What it was given and has not answered, by job. */
  readonly waiting: Map<number, PromiseWithResolvers<PreparedSample>>;
}

/**
 * Decoders make much garbage and keep nothing, and V8 lets what is young grow to what would serve a
 * program that does: 60 MB per thread more, and not one sample per second.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8 } as const;

/**
 * A pool of `threads` threads that run `entry`, which must call `serveDecoding`. Samples that
 * are quickly prepared are not sent: that would cost more. A sample's `UserError` is thrown again
 * here; `worker-died` where a thread ends, for its samples and every later one.
 */
export function openDecodePool(
  entry: URL,
  threads: number,
  spec: PreprocessSpec | null,
): DecodePool {
  const pool: Thread[] = [];
  let jobs = 0;
  let death: unknown;
  const start = (): void => {
    for (let index = 0; index < threads; index += 1) {
      const waiting: Thread['waiting'] = new Map();
      const onEnd = (reason: unknown): void => {
        death ??= reason;
        for (const { reject } of waiting.values()) reject(death);
        waiting.clear();
      };
      const worker = new Worker(entry, { resourceLimits })
        .on('message', (answer: Answer) => settle(waiting, answer))
        .on('messageerror', onEnd)
        .on('error', (error: unknown) => onEnd(reasonOfDeath(error)))
        .on('exit', (code: number) => onEnd(deathOf(`exit code ${code}`)));
      pool.push({ worker, waiting });
    }
  };
  return {
    prepare: async (sample) => {
      if (!isForThread(sample)) return await prepareSample(sample, spec);
      if (pool.length === 0) start();
      if (death !== undefined) throw death;
      // Not in turns: every second image may be the large one.
      const { worker, waiting } = pool.reduce((least, each) =>
        each.waiting.size < least.waiting.size ? each : least,
      );
      const pending = Promise.withResolvers<PreparedSample>();
      waiting.set(jobs, pending);
      worker.postMessage({ job: jobs, sample, spec } satisfies Job);
      jobs += 1;
      return await pending.promise;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Running out of memory is the machine's, everything else that ends a thread is a bug. */
function reasonOfDeath(error: unknown): unknown {
  const isOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isOfMemory ? deathOf(error.message) : error;
}

function deathOf(how: string): UserError {
  return new UserError(
    'worker-died',
    `a thread that reads images ended: ${how}`,
    'the machine probably ran out of memory: use a larger runner or smaller images',
  );
}

function settle(waiting: Thread['waiting'], answer: Answer): void {
  const pending = waiting.get(answer.job);
  waiting.delete(answer.job);
  if ('prepared' in answer) pending?.resolve(answer.prepared);
  else if ('bug' in answer) pending?.reject(new Error(`decoding: ${answer.bug}`));
  else {
    const { code, message, hint } = answer.failure;
    pending?.reject(new UserError(code, message, hint));
  }
}

/** The other side of the pool: answers jobs until the thread is ended. */
export function serveDecoding(): void {
  parentPort?.on('message', async ({ job, sample, spec }: Job) => {
    try {
      const prepared = await prepareSample(sample, spec);
      parentPort?.postMessage({ job, prepared } satisfies Answer, transferable(prepared));
    } catch (error) {
      const answer: Answer =
        error instanceof UserError
          ? { job, failure: failureOf(error) }
          : { job, bug: stackOf(error) };
      parentPort?.postMessage(answer);
    }
  });
}

/** The large buffers, which move to the other thread instead of being copied. */
function transferable({ input, truth }: PreparedSample): ArrayBuffer[] {
  const views = [
    ...(input.kind === 'tensor' ? [input.data] : []),
    ...(truth.kind === 'mask' ? [truth.mask.data] : []),
    ...(truth.kind === 'image' ? [truth.image.data] : []),
  ];
  // A view into a larger buffer, such as a decoder's memory, cannot be moved without the rest.
  const whole = views.filter(({ byteLength, buffer }) => byteLength === buffer.byteLength);
  return [...new Set(whole.map(({ buffer }) => buffer as ArrayBuffer))];
}
