import {
  conv,
  flatten,
  gelu,
  gemm,
  globalPool,
  layerNorm,
  linear,
  sum,
  transpose,
} from './layers.ts';
import {
  add,
  type ExportOptions,
  exported,
  type Feature,
  type Net,
  weight,
  within,
} from './net.ts';

const stages = [
  { channels: 96, depth: 3 },
  { channels: 192, depth: 3 },
  { channels: 384, depth: 9 },
  { channels: 768, depth: 3 },
];

/** torchvision.models.convnext_tiny; there is no BatchNormalization to fold. */
export function convnextTiny(options: ExportOptions) {
  return exported(options, 14, (net, image) => {
    let x = channelNorm(net, conv(net, image, 96, 4, { stride: 4 }));
    stages.forEach(({ channels, depth }, stage) => {
      if (stage > 0) x = conv(net, channelNorm(net, x), channels, 2, { stride: 2 });
      for (let index = 0; index < depth; index += 1) {
        x = within(net, `features/features.${2 * stage + 1}.${index}`, () => block(net, x));
      }
    });
    return gemm(net, flatten(net, channelNorm(net, globalPool(net, x))), 1000);
  });
}

function channelNorm(net: Net, x: Feature): Feature {
  return transpose(net, layerNorm(net, transpose(net, x, 0, 2, 3, 1)), 0, 3, 1, 2);
}

function block(net: Net, x: Feature): Feature {
  const { channels } = x;
  const wide = conv(net, x, channels, 7, { pad: 3, groups: channels });
  const hidden = linear(net, layerNorm(net, transpose(net, wide, 0, 2, 3, 1)), 4 * channels);
  const narrow = transpose(net, linear(net, gelu(net, hidden), channels), 0, 3, 1, 2);
  const scaled = add(net, 'Mul', [weight(net, channels, 1, 1), narrow.name]);
  return sum(net, { ...x, name: scaled }, x);
}
