import { add, type Feature, integers, type Net, scalar, weight } from './net.ts';

type Pair = number | readonly [number, number];

export interface ConvOptions {
  readonly stride?: number;
  readonly pad?: Pair;
  readonly groups?: number;
  readonly bias?: boolean;
}

const pair = (value: Pair): readonly [number, number] =>
  typeof value === 'number' ? [value, value] : value;

function windowOf(kernel: Pair, stride: number, pad: Pair) {
  const [top, left] = pair(pad);
  return {
    kernel_shape: { ints: pair(kernel) },
    strides: { ints: pair(stride) },
    pads: { ints: [top, left, top, left] },
  };
}

/** nn.Conv2d. */
export function conv(
  net: Net,
  x: Feature,
  channels: number,
  kernel: Pair,
  { stride = 1, pad = 0, groups = 1, bias = true }: ConvOptions = {},
): Feature {
  const [height, width] = pair(kernel);
  const inputs = [x.name, weight(net, channels, x.channels / groups, height, width)];
  if (bias) inputs.push(weight(net, channels));
  const attributes = {
    dilations: { ints: [1, 1] },
    group: { int: groups },
    ...windowOf(kernel, stride, pad),
  };
  return { name: add(net, 'Conv', inputs, attributes), channels };
}

/** nn.BatchNorm2d. */
export function batchNorm(net: Net, x: Feature): Feature {
  const tables = Array.from({ length: 4 }, () => weight(net, x.channels));
  return { ...x, name: add(net, 'BatchNormalization', [x.name, ...tables]) };
}

/** nn.Conv2d without bias and nn.BatchNorm2d: one Conv with a bias where it is folded. */
export function convNorm(
  net: Net,
  x: Feature,
  channels: number,
  kernel: Pair,
  options: ConvOptions = {},
): Feature {
  const result = conv(net, x, channels, kernel, { ...options, bias: net.folded });
  return net.folded ? result : batchNorm(net, result);
}

/** A node with one input that keeps the channels. */
export function map(net: Net, op: string, x: Feature): Feature {
  return { ...x, name: add(net, op, [x.name]) };
}

export const relu = (net: Net, x: Feature): Feature => map(net, 'Relu', x);

/** nn.ReLU6: a Clip with two Constant bounds. */
export function relu6(net: Net, x: Feature): Feature {
  return { ...x, name: add(net, 'Clip', [x.name, scalar(net, 0), scalar(net, 6)]) };
}

/** nn.SiLU, which has no operator of its own: x · Sigmoid(x). */
export function silu(net: Net, x: Feature): Feature {
  return { ...x, name: add(net, 'Mul', [x.name, add(net, 'Sigmoid', [x.name])]) };
}

/** nn.GELU below operator set 20: x · (1 + erf(x / √2)) · 0.5. */
export function gelu(net: Net, x: Feature): Feature {
  const erf = add(net, 'Erf', [add(net, 'Div', [x.name, scalar(net, Math.SQRT2)])]);
  const product = add(net, 'Mul', [x.name, add(net, 'Add', [erf, scalar(net, 1)])]);
  return { ...x, name: add(net, 'Mul', [product, scalar(net, 0.5)]) };
}

/** nn.LayerNorm over the last axis, below operator set 17. */
export function layerNorm(net: Net, x: Feature): Feature {
  const axes = { axes: { ints: [-1] } };
  const centred = add(net, 'Sub', [x.name, add(net, 'ReduceMean', [x.name], axes)]);
  const square = add(net, 'Pow', [centred, scalar(net, 2)]);
  const variance = add(net, 'ReduceMean', [square], axes);
  const deviation = add(net, 'Sqrt', [add(net, 'Add', [variance, scalar(net, 1e-6)])]);
  const normal = add(net, 'Div', [centred, deviation]);
  const scaled = add(net, 'Mul', [normal, weight(net, x.channels)]);
  return { ...x, name: add(net, 'Add', [scaled, weight(net, x.channels)]) };
}

export interface PoolOptions {
  readonly stride?: number;
  readonly pad?: number;
  readonly ceil?: boolean;
}

export function maxPool(
  net: Net,
  x: Feature,
  kernel: number,
  { stride = kernel, pad = 0, ceil = false }: PoolOptions = {},
): Feature {
  const attributes = { ceil_mode: { int: ceil ? 1 : 0 }, ...windowOf(kernel, stride, pad) };
  return { ...x, name: add(net, 'MaxPool', [x.name], attributes) };
}

/** nn.AdaptiveAvgPool2d to the size that is there: an average over one pixel each. */
export function identityPool(net: Net, x: Feature): Feature {
  return { ...x, name: add(net, 'AveragePool', [x.name], windowOf(1, 1, 0)) };
}

/** nn.AvgPool2d: torch.onnx writes its padding as a node of its own, even where there is none. */
export function averagePool(
  net: Net,
  x: Feature,
  kernel: number,
  { stride = kernel, pad = 0 }: PoolOptions = {},
): Feature {
  const sides = integers(net, 0, 0, pad, pad, 0, 0, pad, pad);
  const padded = add(net, 'Pad', [x.name, sides], { mode: { string: 'constant' } });
  return { ...x, name: add(net, 'AveragePool', [padded], windowOf(kernel, stride, 0)) };
}

export const globalPool = (net: Net, x: Feature): Feature => map(net, 'GlobalAveragePool', x);

/** torch.flatten(x, 1) of a tensor with `elements` per image. */
export function flatten(net: Net, x: Feature, elements = x.channels): Feature {
  const name = add(net, 'Flatten', [x.name], { axis: { int: 1 } });
  return { name, channels: elements };
}

/** nn.Linear on a matrix. */
export function gemm(net: Net, x: Feature, features: number): Feature {
  const inputs = [x.name, weight(net, features, x.channels), weight(net, features)];
  const name = add(net, 'Gemm', inputs, { transB: { int: 1 } });
  return { name, channels: features };
}

/** nn.Linear on a tensor of more axes: MatMul with the transposed weight, and Add of the bias. */
export function linear(net: Net, x: Feature, features: number, bias = true): Feature {
  const product = add(net, 'MatMul', [x.name, weight(net, x.channels, features)]);
  const name = bias ? add(net, 'Add', [weight(net, features), product]) : product;
  return { name, channels: features };
}

export const sum = (net: Net, left: Feature, right: Feature): Feature => ({
  ...left,
  name: add(net, 'Add', [left.name, right.name]),
});

export function concat(net: Net, parts: readonly Feature[]): Feature {
  const name = add(
    net,
    'Concat',
    parts.map((part) => part.name),
    { axis: { int: 1 } },
  );
  return { name, channels: parts.reduce((total, { channels }) => total + channels, 0) };
}

/** Channels or features `from` to `to` along an axis, as torch.onnx writes x.chunk(n, axis). */
export function slice(net: Net, x: Feature, axis: number, from: number, to: number): Feature {
  const bounds = [from, to, axis].map((value) => integers(net, value));
  return { name: add(net, 'Slice', [x.name, ...bounds]), channels: to - from };
}

export function transpose(net: Net, x: Feature, ...perm: readonly number[]): Feature {
  return { ...x, name: add(net, 'Transpose', [x.name], { perm: { ints: perm } }) };
}

export function reshape(net: Net, x: Feature, ...shape: readonly number[]): Feature {
  return { ...x, name: add(net, 'Reshape', [x.name, integers(net, ...shape)]) };
}

/** torchvision.ops.SqueezeExcitation: the mean of every channel decides its weight. */
export function squeezeExcite(
  net: Net,
  x: Feature,
  narrow: number,
  activation: (y: Feature) => Feature,
  gate: (y: Feature) => Feature,
): Feature {
  const squeezed = activation(conv(net, globalPool(net, x), narrow, 1));
  const scale = gate(conv(net, squeezed, x.channels, 1));
  return { ...x, name: add(net, 'Mul', [scale.name, x.name]) };
}
