import { concat, conv, flatten, globalPool, maxPool, relu } from './layers.ts';
import { type ExportOptions, exported, type Feature, type Net, within } from './net.ts';

/** torchvision.models.squeezenet1_1. */
export function squeezenet(options: ExportOptions) {
  /** Squeezed width and half the expanded one; null is a pool. */
  const layers = [
    null,
    [16, 64],
    [16, 64],
    null,
    [32, 128],
    [32, 128],
    null,
    [48, 192],
    [48, 192],
    [64, 256],
    [64, 256],
  ] as const;
  return exported(options, 13, (net, image) => {
    let x = relu(net, conv(net, image, 64, 3, { stride: 2 }));
    layers.forEach((layer, index) => {
      x = within(net, `features/features.${index + 2}`, () =>
        layer === null ? maxPool(net, x, 3, { stride: 2, ceil: true }) : fire(net, x, layer),
      );
    });
    x = within(net, 'classifier', () => globalPool(net, relu(net, conv(net, x, 1000, 1))));
    return flatten(net, x);
  });
}

function fire(net: Net, x: Feature, [narrow, half]: readonly [number, number]): Feature {
  const squeezed = relu(net, conv(net, x, narrow, 1));
  const small = relu(net, conv(net, squeezed, half, 1));
  const large = relu(net, conv(net, squeezed, half, 3, { pad: 1 }));
  return concat(net, [small, large]);
}
