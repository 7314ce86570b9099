import { concat, convNorm, flatten, gemm, globalPool, maxPool, relu } from './layers.ts';
import { type ExportOptions, exported, type Feature, type Net, within } from './net.ts';

/** torchvision.models.googlenet without its auxiliary heads. */
export function googlenet(options: ExportOptions) {
  /** Widths of the branches 1×1, 3×3 (reduced, out), 5×5 (reduced, out), pool; a number pools. */
  const layers = [
    [64, 96, 128, 16, 32, 32],
    [128, 128, 192, 32, 96, 64],
    3,
    [192, 96, 208, 16, 48, 64],
    [160, 112, 224, 24, 64, 64],
    [128, 128, 256, 24, 64, 64],
    [112, 144, 288, 32, 64, 64],
    [256, 160, 320, 32, 128, 128],
    2,
    [256, 160, 320, 32, 128, 128],
    [384, 192, 384, 48, 128, 128],
  ] as const;
  return exported(options, 14, (net, image) => {
    const pool = (y: Feature, kernel: number) => maxPool(net, y, kernel, { stride: 2, ceil: true });
    let x = pool(basic(net, image, 64, 7, 2, 3), 3);
    x = pool(basic(net, basic(net, x, 64, 1), 192, 3, 1, 1), 3);
    layers.forEach((layer, index) => {
      x = within(net, `inception${index}`, () =>
        typeof layer === 'number' ? pool(x, layer) : inception(net, x, layer),
      );
    });
    return gemm(net, flatten(net, globalPool(net, x)), 1000);
  });
}

function basic(net: Net, x: Feature, channels: number, kernel: number, stride = 1, pad = 0) {
  return relu(net, convNorm(net, x, channels, kernel, { stride, pad }));
}

/** The branch called 5×5 has a 3×3 kernel in torchvision. */
function inception(net: Net, x: Feature, widths: readonly number[]): Feature {
  const [one = 0, narrow3 = 0, out3 = 0, narrow5 = 0, out5 = 0, pooled = 0] = widths;
  return concat(net, [
    basic(net, x, one, 1),
    basic(net, basic(net, x, narrow3, 1), out3, 3, 1, 1),
    basic(net, basic(net, x, narrow5, 1), out5, 3, 1, 1),
    basic(net, maxPool(net, x, 3, { stride: 1, pad: 1, ceil: true }), pooled, 1),
  ]);
}
