import { type Convention, core, each, type Price, perInput, products } from './convention.ts';
import { linearResize } from './resize.ts';

/** nn.AdaptiveAvgPool2d that keeps the size is left as a pool of one pixel; avg_pool2d is free. */
const adaptivePool: Price = (node) => {
  const kernel = node.node.attributes.get('kernel_shape');
  const single = kernel?.kind === 'ints' && kernel.value.every((extent) => extent === 1);
  return perInput(single ? 1 : 0)(node);
};

/** fvcore/nn/jit_handles.py and flop_count.py at 3378afe; it calls a MAC a "flop". */
export const fvcore: Convention = {
  version: '3378afe',
  unit: 'MACs',
  counts: 'products; 2 per element of BatchNormalization, 5 of other norms, 1 of adaptive pools',
  prices: {
    ...products,
    ConvTranspose: core,
    BatchNormalization: perInput(2),
    ...each(['LayerNormalization', 'GroupNormalization', 'InstanceNormalization'], perInput(5)),
    GlobalAveragePool: perInput(1),
    AveragePool: adaptivePool,
    Resize: linearResize(4, 1),
    Upsample: linearResize(4, 1),
  },
  attention: 'fvcore counts nothing where the network calls scaled_dot_product_attention',
};
