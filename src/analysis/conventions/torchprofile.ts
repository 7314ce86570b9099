import { times } from '../../ops/dims.ts';
import { type Convention, core, each, type Price, perOutput, products } from './convention.ts';
import { linearResize } from './resize.ts';

/** prod(Y) · Cin · kernel, whatever the groups (torchprofile/handlers.py, `convolution`). */
const transposed: Price = (node) => {
  const [channels = null, , ...kernel] = node.call.inputs[1]?.shape ?? [];
  return times(perOutput(1)(node), channels, ...kernel);
};

/** torchprofile/handlers.py at v0.1.0; v0.0.4 gives the same on the networks of torchvision. */
export const torchprofile: Convention = {
  version: '0.1',
  unit: 'MACs',
  counts: 'products; one per output element of norms, average pools, means, Mul and LeakyRelu',
  prices: {
    ...products,
    ConvTranspose: transposed,
    Attention: core,
    LSTM: core,
    ...each(
      [
        'BatchNormalization',
        'LayerNormalization',
        'GroupNormalization',
        'InstanceNormalization',
        'AveragePool',
        'PaddedAveragePool',
        'GlobalAveragePool',
        'ReduceMean',
        'Mul',
        'LeakyRelu',
      ],
      perOutput(1),
    ),
    Resize: linearResize(4, 0),
    Upsample: linearResize(4, 0),
  },
  attention: null,
};
