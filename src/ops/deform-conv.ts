import { input, inputDims, movesData, outputElements } from './call.ts';
import { conv } from './conv.ts';
import { plus, times } from './dims.ts';
import { latest } from './latest.ts';
import type { Call, Count, OpVersions, Result } from './op.ts';

/** Kernel positions of all channels at every output position: N · C · prod(k) · prod(out). */
function samplesOf(call: Call, outputs: readonly Result[]): Count {
  const channels = inputDims(call, 0, 3)?.[1] ?? null;
  const kernel = inputDims(call, 1, 3)?.slice(2) ?? [null];
  const shape = outputs[0]?.shape ?? [null];
  return times(shape[0] ?? null, channels, ...kernel, ...shape.slice(2));
}

/**
 * Every sample weighs its 2^n neighbours in n dimensions (four products in an image), and one more
 * product where a mask is given; a bias is one addition per output element.
 */
function deformConvArithmetic(call: Call, outputs: readonly Result[]): Count {
  const rank = input(call, 0).shape?.length ?? null;
  const perSample = rank === null ? null : 2 ** (rank - 2) + (call.inputs[4] ? 1 : 0);
  return plus(
    times(samplesOf(call, outputs), perSample),
    call.inputs[3] ? outputElements(outputs) : 0,
  );
}

/** The offsets move the samples, not the shape: that and the sums are those of Conv. */
export const deformConv: OpVersions = [
  {
    ...latest(conv),
    reads: movesData.reads,
    since: 19,
    arithmetic: deformConvArithmetic,
    weights: () => [1, 3],
  },
];
