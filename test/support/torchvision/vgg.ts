import { classifier } from './alexnet.ts';
import { conv, identityPool, maxPool, relu } from './layers.ts';
import { type ExportOptions, exported, within } from './net.ts';

function vgg(options: ExportOptions, blocks: readonly (readonly number[])[]) {
  return exported(options, 13, (net, image) => {
    const features = within(net, 'features', () => {
      let x = image;
      for (const block of blocks) {
        for (const channels of block) x = relu(net, conv(net, x, channels, 3, { pad: 1 }));
        x = maxPool(net, x, 2);
      }
      return x;
    });
    return classifier(net, identityPool(net, features), 7 * 7);
  });
}

export const vgg11 = (options: ExportOptions) =>
  vgg(options, [[64], [128], [256, 256], [512, 512], [512, 512]]);

export const vgg16 = (options: ExportOptions) =>
  vgg(options, [
    [64, 64],
    [128, 128],
    [256, 256, 256],
    [512, 512, 512],
    [512, 512, 512],
  ]);
