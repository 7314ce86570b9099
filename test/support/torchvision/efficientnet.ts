import { convNorm, flatten, gemm, globalPool, map, silu, squeezeExcite, sum } from './layers.ts';
import { type ExportOptions, exported, type Feature, within } from './net.ts';

/** torchvision.models.efficientnet_b0. */
export function efficientnetB0(options: ExportOptions) {
  /** Expansion, kernel, stride of the first, channels, repeats. */
  const stages = [
    [1, 3, 1, 16, 1],
    [6, 3, 2, 24, 2],
    [6, 5, 2, 40, 2],
    [6, 3, 2, 80, 3],
    [6, 5, 1, 112, 3],
    [6, 5, 2, 192, 4],
    [6, 3, 1, 320, 1],
  ] as const;
  return exported(options, 14, (net, image) => {
    let x = silu(net, convNorm(net, image, 32, 3, { stride: 2, pad: 1 }));
    stages.forEach(([expansion, kernel, first, channels, repeats], stage) => {
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        const stride = repeat === 0 ? first : 1;
        x = within(net, `features/features.${stage + 1}/features.${stage + 1}.${repeat}`, () => {
          const width = x.channels * expansion;
          const pad = (kernel - 1) / 2;
          let y = expansion === 1 ? x : silu(net, convNorm(net, x, width, 1));
          y = silu(net, convNorm(net, y, width, kernel, { stride, pad, groups: width }));
          const narrow = (z: Feature) => silu(net, z);
          const gate = (z: Feature) => map(net, 'Sigmoid', z);
          y = squeezeExcite(net, y, Math.floor(x.channels / 4), narrow, gate);
          y = convNorm(net, y, channels, 1);
          return stride === 1 && x.channels === channels ? sum(net, y, x) : y;
        });
      }
    });
    x = globalPool(net, silu(net, convNorm(net, x, 1280, 1)));
    return gemm(net, flatten(net, x), 1000);
  });
}
