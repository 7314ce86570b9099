import { both, type Convention, core, ifGiven, perOutput, products } from './convention.ts';

const withBias = both(core, ifGiven(2, perOutput(1)));

/** ptflops/aten_ops.py at 0.7.5, its backend `aten`: what reaches the matrix kernels, with bias. */
export const ptflops: Convention = {
  version: '0.7',
  unit: 'MACs',
  counts: 'products and their bias, nothing else (backend aten)',
  prices: {
    ...products,
    Conv: withBias,
    ConvTranspose: withBias,
    Gemm: withBias,
    Bias: perOutput(1),
  },
  attention: 'ptflops counts nothing where the network calls scaled_dot_product_attention',
};
