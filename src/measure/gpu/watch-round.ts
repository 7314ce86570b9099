import { type Failure, failureOf } from '../../errors.ts';
import type { GpuRound } from '../../evidence-gpu.ts';
import { type BlockSpan, gpuStateDuring } from './block-states.ts';
import type { GpuMonitor } from './gpu-sampler.ts';

/** When the blocks of both sides ran, in their order. */
export interface RoundSpans {
  readonly base: readonly BlockSpan[];
  readonly head: readonly BlockSpan[];
}

/** What the GPU did during a round; unwatched is no reason to throw the round away. */
export type WatchOutcome =
  | { readonly kind: 'measured'; readonly value: GpuRound }
  | { readonly kind: 'unavailable'; readonly failure: Failure };

/**
 * Measures a round under watch. `measure` starts and ends the round's processes: before and after it
 * nothing of ours uses the GPU. Its own errors pass through.
 */
export async function watchRound<T extends { readonly spans: RoundSpans }>(
  monitor: GpuMonitor,
  measure: () => Promise<T>,
): Promise<readonly [T, WatchOutcome]> {
  const started = await attempt(async () => {
    return { before: await monitor.readOccupancy(), watch: await monitor.startWatch() };
  });
  if (started.kind === 'unavailable') return [await measure(), started];
  await using watch = started.value.watch;
  const measured = await measure();
  const outcome = await attempt(async () => {
    const samples = await watch.stop();
    const statesOf = (spans: readonly BlockSpan[]) =>
      spans.map((span) => gpuStateDuring(samples, span));
    return {
      base: statesOf(measured.spans.base),
      head: statesOf(measured.spans.head),
      before: started.value.before,
      after: await monitor.readOccupancy(),
    };
  });
  return [measured, outcome];
}

async function attempt<T>(
  work: () => Promise<T>,
): Promise<
  | { readonly kind: 'measured'; readonly value: T }
  | { readonly kind: 'unavailable'; readonly failure: Failure }
> {
  try {
    return { kind: 'measured', value: await work() };
  } catch (error) {
    return { kind: 'unavailable', failure: failureOf(error) };
  }
}
