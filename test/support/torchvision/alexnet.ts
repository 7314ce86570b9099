import { conv, flatten, gemm, identityPool, maxPool, relu } from './layers.ts';
import { type ExportOptions, exported, type Feature, type Net, within } from './net.ts';

/** torchvision.models.alexnet. */
export function alexnet(options: ExportOptions) {
  return exported(options, 13, (net, image) => {
    const features = within(net, 'features', () => {
      let x = maxPool(net, relu(net, conv(net, image, 64, 11, { stride: 4, pad: 2 })), 3, {
        stride: 2,
      });
      x = maxPool(net, relu(net, conv(net, x, 192, 5, { pad: 2 })), 3, { stride: 2 });
      for (const channels of [384, 256, 256]) {
        x = relu(net, conv(net, x, channels, 3, { pad: 1 }));
      }
      return maxPool(net, x, 3, { stride: 2 });
    });
    return classifier(net, identityPool(net, features), 6 * 6);
  });
}

/** Two hidden layers of 4096; Dropout is not exported. */
export function classifier(net: Net, x: Feature, pixels: number): Feature {
  let y = flatten(net, x, x.channels * pixels);
  return within(net, 'classifier', () => {
    for (let layer = 0; layer < 2; layer += 1) y = relu(net, gemm(net, y, 4096));
    return gemm(net, y, 1000);
  });
}
