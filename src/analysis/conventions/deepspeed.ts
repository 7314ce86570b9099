import { times } from '../../ops/dims.ts';
import {
  both,
  type Convention,
  core,
  each,
  ifGiven,
  type Price,
  perInput,
  perOutput,
  products,
  scaled,
} from './convention.ts';

const flops = scaled(2, core);
const bias = ifGiven(2, perOutput(1));

/** The channels of a group are divided by the groups once more (`_conv_trans_flops_compute`). */
const transposed: Price = (node) => {
  const groups = node.node.attributes.get('group');
  const [inputs = null, perGroup, ...kernel] = node.call.inputs[1]?.shape ?? [];
  const [batch = null, , ...pixels] = node.call.inputs[0]?.shape ?? [];
  const count = groups?.kind === 'int' ? groups.value : 1;
  const filters = typeof perGroup === 'number' ? Math.floor(perGroup / count) : null;
  return times(2, batch, ...pixels, inputs, filters, ...kernel);
};

/**
 * deepspeed/profiling/flops_profiler/profiler.py at edaa722: what torch.nn.functional is patched
 * for. Operators written as `a + b` or `a * b` are not; nor are Hardtanh, Hardswish and x.mean().
 * Its price of recurrent layers depends on how the module was built.
 */
export const deepspeed: Convention = {
  version: 'edaa722',
  unit: 'FLOPs',
  counts: [
    'twice the products, and the bias of convolutions; 2 per element of BatchNormalization,',
    '5 of other norms, 1 of pools, activations and Softmax',
  ].join(' '),
  prices: {
    ...Object.fromEntries(Object.keys(products).map((name) => [name, flops])),
    Conv: both(flops, bias),
    ConvTranspose: both(transposed, bias),
    Attention: flops,
    BatchNormalization: perInput(2),
    ...each(['LayerNormalization', 'GroupNormalization', 'InstanceNormalization'], perInput(5)),
    ...each(
      ['AveragePool', 'PoolPadding', 'MaxPool', 'GlobalAveragePool', 'GlobalMaxPool'],
      perInput(1),
    ),
    ...each(['Relu', 'PRelu', 'Elu', 'LeakyRelu', 'Swish', 'Gelu', 'Softmax'], perInput(1)),
    Resize: perOutput(1),
    Upsample: perOutput(1),
    ...each(['LSTM', 'GRU', 'RNN'], () => null),
  },
  attention: 'DeepSpeed does not count the Softmax of scaled_dot_product_attention',
};
