import { concat, convNorm, gemm, maxPool, relu, reshape, slice, transpose } from './layers.ts';
import { add, type ExportOptions, exported, type Feature, type Net, within } from './net.ts';

/** torchvision.models.shufflenet_v2_x1_0. */
export function shufflenetV2(options: ExportOptions) {
  const stages = [
    { repeats: 4, channels: 116, size: 28 },
    { repeats: 8, channels: 232, size: 14 },
    { repeats: 4, channels: 464, size: 7 },
  ];
  return exported(options, 13, (net, image) => {
    let x = relu(net, convNorm(net, image, 24, 3, { stride: 2, pad: 1 }));
    x = maxPool(net, x, 3, { stride: 2, pad: 1 });
    stages.forEach(({ repeats, channels, size }, stage) => {
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        x = within(net, `stage${stage + 2}/stage${stage + 2}.${repeat}`, () => {
          const parts = repeat === 0 ? reducing(net, x, channels / 2) : halves(net, x);
          return shuffle(net, concat(net, parts), size);
        });
      }
    });
    x = relu(net, convNorm(net, x, 1024, 1));
    const mean = { axes: { ints: [2, 3] }, keepdims: { int: 0 } };
    return gemm(net, { ...x, name: add(net, 'ReduceMean', [x.name], mean) }, 1000);
  });
}

function branch(net: Net, x: Feature, channels: number, stride: number): Feature {
  const y = relu(net, convNorm(net, x, channels, 1));
  const z = convNorm(net, y, channels, 3, { stride, pad: 1, groups: channels });
  return relu(net, convNorm(net, z, channels, 1));
}

function reducing(net: Net, x: Feature, channels: number): readonly Feature[] {
  const first = convNorm(net, x, x.channels, 3, { stride: 2, pad: 1, groups: x.channels });
  const left = relu(net, convNorm(net, first, channels, 1));
  return [left, branch(net, x, channels, 2)];
}

/** The first half of the channels passes untouched. */
function halves(net: Net, x: Feature): readonly Feature[] {
  const channels = x.channels / 2;
  const left = slice(net, x, 1, 0, channels);
  return [left, branch(net, slice(net, x, 1, channels, x.channels), channels, 1)];
}

function shuffle(net: Net, x: Feature, size: number): Feature {
  const pairs = reshape(net, x, 0, 2, x.channels / 2, size, size);
  return reshape(net, transpose(net, pairs, 0, 2, 1, 3, 4), 0, x.channels, size, size);
}
