import {
  convNorm,
  flatten,
  gemm,
  globalPool,
  map,
  relu,
  relu6,
  squeezeExcite,
  sum,
} from './layers.ts';
import { type ExportOptions, exported, type Feature, type Net, within } from './net.ts';

/** torchvision.models.mobilenet_v2. */
export function mobilenetV2(options: ExportOptions) {
  /** Expansion, channels, repeats, stride of the first. */
  const stages = [
    [1, 16, 1, 1],
    [6, 24, 2, 2],
    [6, 32, 3, 2],
    [6, 64, 4, 2],
    [6, 96, 3, 1],
    [6, 160, 3, 2],
    [6, 320, 1, 1],
  ] as const;
  return exported(options, 13, (net, image) => {
    const features = within(net, 'features', () => {
      let x = relu6(net, convNorm(net, image, 32, 3, { stride: 2, pad: 1 }));
      let index = 1;
      for (const [expansion, channels, repeats, first] of stages) {
        for (let repeat = 0; repeat < repeats; repeat += 1) {
          const stride = repeat === 0 ? first : 1;
          const scope = `features.${index++}`;
          x = within(net, scope, () => inverted(net, x, channels, expansion, stride));
        }
      }
      return relu6(net, convNorm(net, x, 1280, 1));
    });
    return gemm(net, flatten(net, globalPool(net, features)), 1000);
  });
}

function inverted(net: Net, x: Feature, channels: number, expansion: number, stride: number) {
  const width = x.channels * expansion;
  let y = expansion === 1 ? x : relu6(net, convNorm(net, x, width, 1));
  y = relu6(net, convNorm(net, y, width, 3, { stride, pad: 1, groups: width }));
  y = convNorm(net, y, channels, 1);
  return stride === 1 && x.channels === channels ? sum(net, x, y) : y;
}

/** torchvision.models.mobilenet_v3_small at operator set 14, which has HardSwish. */
export function mobilenetV3Small(options: ExportOptions) {
  /** Kernel, expanded width, channels, squeeze-and-excite, activation, stride. */
  const blocks = [
    [3, 16, 16, true, 'Relu', 2],
    [3, 72, 24, false, 'Relu', 2],
    [3, 88, 24, false, 'Relu', 1],
    [5, 96, 40, true, 'HardSwish', 2],
    [5, 240, 40, true, 'HardSwish', 1],
    [5, 240, 40, true, 'HardSwish', 1],
    [5, 120, 48, true, 'HardSwish', 1],
    [5, 144, 48, true, 'HardSwish', 1],
    [5, 288, 96, true, 'HardSwish', 2],
    [5, 576, 96, true, 'HardSwish', 1],
    [5, 576, 96, true, 'HardSwish', 1],
  ] as const;
  return exported(options, 14, (net, image) => {
    let x = map(net, 'HardSwish', convNorm(net, image, 16, 3, { stride: 2, pad: 1 }));
    blocks.forEach(([kernel, width, channels, excite, activation, stride], index) => {
      x = within(net, `features/features.${index + 1}`, () => {
        const pad = (kernel - 1) / 2;
        let y = width === x.channels ? x : map(net, activation, convNorm(net, x, width, 1));
        y = convNorm(net, y, width, kernel, { stride, pad, groups: width });
        y = map(net, activation, y);
        if (excite) {
          const narrow = (z: Feature) => relu(net, z);
          const gate = (z: Feature) => map(net, 'HardSigmoid', z);
          y = squeezeExcite(net, y, divisible(width / 4), narrow, gate);
        }
        y = convNorm(net, y, channels, 1);
        return stride === 1 && x.channels === channels ? sum(net, y, x) : y;
      });
    });
    x = globalPool(net, map(net, 'HardSwish', convNorm(net, x, 576, 1)));
    return gemm(net, map(net, 'HardSwish', gemm(net, flatten(net, x), 1024)), 1000);
  });
}

/** The multiple of 8 next to a width, never less than 90 % of it. */
function divisible(width: number): number {
  const nearest = Math.max(8, Math.floor((width + 4) / 8) * 8);
  return nearest < 0.9 * width ? nearest + 8 : nearest;
}
