import type { AlignedNode } from './align.ts';
import { type Found, notableShare, type Rule } from './rule.ts';
import { msOf } from './times.ts';

export type ChannelPadding = Found<'channel-padding', PaddingValues>;

interface PaddingValues {
  readonly side: 'base' | 'head';
  /** Convolutions that ran on more channels than the model gives them. */
  readonly nodes: number;
  readonly share: number;
  /** The part of it that went into channels that the model does not have. */
  readonly wastedShare: number;
  /** The slowest of them. */
  readonly name: string;
  readonly channels: number;
  readonly paddedChannels: number;
}

interface Padded {
  readonly kernel: AlignedNode;
  readonly name: string;
  readonly channels: number;
  readonly paddedChannels: number;
}

/**
 * ONNX Runtime's blocked layout rounds the channels of a convolution up to a whole block (8 or 16),
 * so that 24 channels cost what 32 do: MACs see nothing of it.
 */
export const channelPadding: Rule<ChannelPadding> = ({ subject }) => {
  if (subject === null) return [];
  const { side, times } = subject;
  const padded = times.kernels.flatMap((kernel) => paddedOf(kernel) ?? []);
  const slowest = padded.toSorted((a, b) => b.kernel.traced.ms - a.kernel.traced.ms)[0];
  const wastedMs = padded.reduce(
    (total, { kernel, channels, paddedChannels }) =>
      total + kernel.traced.ms * (1 - channels / paddedChannels),
    0,
  );
  const wastedShare = wastedMs / times.ms;
  if (slowest === undefined || wastedShare < notableShare) return [];
  const { name, channels, paddedChannels } = slowest;
  const share = msOf(padded.map(({ kernel }) => kernel)) / times.ms;
  const nodes = padded.length;
  return [
    {
      code: 'channel-padding',
      explains: wastedShare,
      values: { side, nodes, share, wastedShare, name, channels, paddedChannels },
    },
  ];
};

/** Y [N, M, …] of a convolution, traced with more channels than the model's and otherwise alike. */
function paddedOf(kernel: AlignedNode): Padded | null {
  const [main] = kernel.nodes;
  const [shape] = kernel.traced.outputShapes;
  const own = main?.outputs[0]?.shape;
  if (main?.kind !== 'conv' || shape === undefined || own?.length !== shape.length) return null;
  const [channels, paddedChannels] = [own[1], shape[1]];
  if (typeof channels !== 'number' || paddedChannels === undefined) return null;
  const isRest = own.every((dim, axis) => axis === 1 || dim === shape[axis]);
  if (!isRest || channels === 0 || paddedChannels <= channels) return null;
  return { kernel, name: main.name, channels, paddedChannels };
}
