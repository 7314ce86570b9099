import { convNorm, flatten, gemm, globalPool, maxPool, relu, sum } from './layers.ts';
import { type ExportOptions, exported, type Feature, type Net, within } from './net.ts';

type Block = (net: Net, x: Feature, width: number, stride: number) => Feature;

const basic: Block = (net, x, width, stride) => {
  const y = relu(net, convNorm(net, x, width, 3, { stride, pad: 1 }));
  return convNorm(net, y, width, 3, { pad: 1 });
};

const bottleneck: Block = (net, x, width, stride) => {
  let y = relu(net, convNorm(net, x, width, 1));
  y = relu(net, convNorm(net, y, width, 3, { stride, pad: 1 }));
  return convNorm(net, y, 4 * width, 1);
};

function resnet(options: ExportOptions, block: Block, depths: readonly number[]) {
  return exported(options, 13, (net, image) => {
    let x = relu(net, convNorm(net, image, 64, 7, { stride: 2, pad: 3 }));
    x = maxPool(net, x, 3, { stride: 2, pad: 1 });
    depths.forEach((depth, stage) => {
      for (let index = 0; index < depth; index += 1) {
        const stride = index === 0 && stage > 0 ? 2 : 1;
        x = within(net, `layer${stage + 1}/layer${stage + 1}.${index}`, () =>
          residual(net, x, block, 64 * 2 ** stage, stride),
        );
      }
    });
    return within(net, 'fc', () => gemm(net, flatten(net, globalPool(net, x)), 1000));
  });
}

function residual(net: Net, x: Feature, block: Block, width: number, stride: number): Feature {
  const y = block(net, x, width, stride);
  const same = stride === 1 && x.channels === y.channels;
  const skip = same ? x : convNorm(net, x, y.channels, 1, { stride });
  return relu(net, sum(net, y, skip));
}

export const resnet18 = (options: ExportOptions) => resnet(options, basic, [2, 2, 2, 2]);
export const resnet34 = (options: ExportOptions) => resnet(options, basic, [3, 4, 6, 3]);
export const resnet50 = (options: ExportOptions) => resnet(options, bottleneck, [3, 4, 6, 3]);
