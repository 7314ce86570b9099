import type { GpuState } from '../../evidence-gpu.ts';
import type { GpuSample } from './nvidia-smi.ts';

/** When a block ran, in milliseconds since the epoch by the parent's clock. */
export interface BlockSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** How often the GPU is asked: less often than a block lasts would say nothing of most blocks. */
export const sampleEveryMs = 100;

/**
 * What the GPU did during a block: the readings inside it, or where there is none the nearest one
 * that is at most one interval away.
 */
export function gpuStateDuring(samples: readonly GpuSample[], span: BlockSpan): GpuState {
  const distance = ({ atMs }: GpuSample) => Math.max(span.startMs - atMs, atMs - span.endMs, 0);
  const inside = samples.filter((sample) => distance(sample) === 0);
  const near = samples
    .filter((sample) => distance(sample) <= sampleEveryMs)
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, 1);
  return summarise(inside.length > 0 ? inside : near);
}

function summarise(samples: readonly GpuSample[]): GpuState {
  const told = (pick: (sample: GpuSample) => number | null) =>
    samples.map(pick).filter((value) => value !== null);
  const temperatures = told((sample) => sample.temperatureC);
  const reasons = told((sample) => sample.reasons);
  return {
    samples: samples.length,
    smMhz: mean(told((sample) => sample.smMhz)),
    // Unsigned: bit 31 is no sign.
    reasons: reasons.length === 0 ? null : reasons.reduce((sum, bits) => (sum | bits) >>> 0, 0),
    powerWatts: mean(told((sample) => sample.powerWatts)),
    temperatureC: temperatures.length === 0 ? null : Math.max(...temperatures),
  };
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
