import {
  averagePool,
  concat,
  convNorm,
  flatten,
  gemm,
  globalPool,
  maxPool,
  relu,
} from './layers.ts';
import { type ExportOptions, exported, type Feature, type Net, within } from './net.ts';

/** Channels, kernel (height, width), stride, whether it keeps the size. */
type Layer = readonly [channels: number, height: number, width: number, stride?: number];
type Block = (net: Net, x: Feature) => Feature;

/** Convolutions one after the other; one of stride 1 keeps the size. */
function chain(net: Net, x: Feature, ...layers: readonly Layer[]): Feature {
  return layers.reduce((y, [channels, height, width, stride = 1]) => {
    const pad = stride === 1 ? ([(height - 1) / 2, (width - 1) / 2] as const) : 0;
    return relu(net, convNorm(net, y, channels, [height, width], { stride, pad }));
  }, x);
}

const pooled = (net: Net, x: Feature, channels: number) =>
  chain(net, averagePool(net, x, 3, { stride: 1, pad: 1 }), [channels, 1, 1]);

const blockA =
  (pool: number): Block =>
  (net, x) =>
    concat(net, [
      chain(net, x, [64, 1, 1]),
      chain(net, x, [48, 1, 1], [64, 5, 5]),
      chain(net, x, [64, 1, 1], [96, 3, 3], [96, 3, 3]),
      pooled(net, x, pool),
    ]);

const blockB: Block = (net, x) =>
  concat(net, [
    chain(net, x, [384, 3, 3, 2]),
    chain(net, x, [64, 1, 1], [96, 3, 3], [96, 3, 3, 2]),
    maxPool(net, x, 3, { stride: 2 }),
  ]);

const blockC =
  (width: number): Block =>
  (net, x) =>
    concat(net, [
      chain(net, x, [192, 1, 1]),
      chain(net, x, [width, 1, 1], [width, 1, 7], [192, 7, 1]),
      chain(net, x, [width, 1, 1], [width, 7, 1], [width, 1, 7], [width, 7, 1], [192, 1, 7]),
      pooled(net, x, 192),
    ]);

const blockD: Block = (net, x) =>
  concat(net, [
    chain(net, x, [192, 1, 1], [320, 3, 3, 2]),
    chain(net, x, [192, 1, 1], [192, 1, 7], [192, 7, 1], [192, 3, 3, 2]),
    maxPool(net, x, 3, { stride: 2 }),
  ]);

const blockE: Block = (net, x) => {
  const split = (y: Feature) =>
    concat(net, [chain(net, y, [384, 1, 3]), chain(net, y, [384, 3, 1])]);
  return concat(net, [
    chain(net, x, [320, 1, 1]),
    split(chain(net, x, [384, 1, 1])),
    split(chain(net, x, [448, 1, 1], [384, 3, 3])),
    pooled(net, x, 192),
  ]);
};

/** torchvision.models.inception_v3 without its auxiliary head. */
export function inceptionV3(options: ExportOptions) {
  const blocks = [
    ...[32, 64, 64].map(blockA),
    blockB,
    ...[128, 160, 160, 192].map(blockC),
    blockD,
    blockE,
    blockE,
  ];
  return exported(options, 14, (net, image) => {
    const valid = (y: Feature, channels: number, kernel: number, stride = 1) =>
      relu(net, convNorm(net, y, channels, kernel, { stride }));
    let x = valid(valid(image, 32, 3, 2), 32, 3);
    x = maxPool(net, chain(net, x, [64, 3, 3]), 3, { stride: 2 });
    x = maxPool(net, valid(valid(x, 80, 1), 192, 3), 3, { stride: 2 });
    blocks.forEach((block, index) => {
      x = within(net, `Mixed_${index}`, () => block(net, x));
    });
    return gemm(net, flatten(net, globalPool(net, x)), 1000);
  });
}
