import {
  averagePool,
  batchNorm,
  concat,
  conv,
  convNorm,
  flatten,
  gemm,
  globalPool,
  maxPool,
  relu,
} from './layers.ts';
import { type ExportOptions, exported, type Feature, type Net, within } from './net.ts';

interface DenseNet {
  readonly growth: number;
  readonly first: number;
  readonly depths: readonly number[];
}

function densenet(options: ExportOptions, { growth, first, depths }: DenseNet) {
  return exported(options, 13, (net, image) => {
    const features = within(net, 'features', () => {
      let x = relu(net, convNorm(net, image, first, 7, { stride: 2, pad: 3 }));
      x = maxPool(net, x, 3, { stride: 2, pad: 1 });
      depths.forEach((depth, block) => {
        x = within(net, `denseblock${block + 1}`, () => dense(net, x, growth, depth));
        if (block === depths.length - 1) return;
        x = within(net, `transition${block + 1}`, () =>
          averagePool(
            net,
            conv(net, relu(net, batchNorm(net, x)), x.channels / 2, 1, { bias: false }),
            2,
          ),
        );
      });
      return batchNorm(net, x);
    });
    return gemm(net, flatten(net, globalPool(net, relu(net, features))), 1000);
  });
}

/** Every layer reads all that came before it; of its two BatchNorms one follows a convolution. */
function dense(net: Net, x: Feature, growth: number, depth: number): Feature {
  const parts = [x];
  for (let layer = 1; layer <= depth; layer += 1) {
    const next = within(net, `denselayer${layer}`, () => {
      const all = relu(net, batchNorm(net, concat(net, parts)));
      const narrow = convNorm(net, all, 4 * growth, 1);
      return conv(net, relu(net, narrow), growth, 3, { pad: 1, bias: false });
    });
    parts.push(next);
  }
  return concat(net, parts);
}

export const densenet121 = (options: ExportOptions) =>
  densenet(options, { growth: 32, first: 64, depths: [6, 12, 24, 16] });
export const densenet161 = (options: ExportOptions) =>
  densenet(options, { growth: 48, first: 96, depths: [6, 12, 36, 24] });
