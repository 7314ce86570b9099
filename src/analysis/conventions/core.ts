import type { Convention } from './convention.ts';

/**
 * The figure that this tool calls `macs`: it equals the MACs of DeepSpeed, half the FLOPs of
 * torch.utils.flop_counter and what torchvision publishes as "GFLOPS". It does not move when
 * BatchNormalization is folded or operators are fused. Every priced operator counts by itself.
 */
export const coreConvention: Convention = {
  version: '1',
  unit: 'MACs',
  counts: 'convolutions, matrix products, attention, recurrent products; no bias, nothing else',
  prices: {},
  attention: null,
};
