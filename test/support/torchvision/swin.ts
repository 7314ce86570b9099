import {
  conv,
  flatten,
  gelu,
  gemm,
  globalPool,
  layerNorm,
  linear,
  reshape,
  sum,
  transpose,
} from './layers.ts';
import {
  add,
  type ExportOptions,
  exported,
  type Feature,
  integers,
  type Net,
  scalar,
  weight,
  within,
} from './net.ts';

const windowSize = 7;
const area = windowSize * windowSize;

const stages = [
  { depth: 2, heads: 3, size: 56 },
  { depth: 2, heads: 6, size: 28 },
  { depth: 6, heads: 12, size: 14 },
  { depth: 2, heads: 24, size: 7 },
];

interface Stage {
  readonly heads: number;
  readonly size: number;
}

/** torchvision.models.swin_t for one image. */
export function swinT(options: ExportOptions) {
  return exported(options, 16, (net, image) => {
    let x = transpose(net, conv(net, image, 96, 4, { stride: 4 }), 0, 2, 3, 1);
    x = layerNorm(net, x);
    stages.forEach(({ depth, ...stage }, index) => {
      if (index > 0) x = within(net, `features/features.${2 * index}`, () => merge(net, x));
      for (let block = 0; block < depth; block += 1) {
        // One window that fills the image is never shifted.
        const shift = block % 2 === 1 && stage.size > windowSize ? 3 : 0;
        const scope = `features/features.${2 * index + 1}/features.${2 * index + 1}.${block}`;
        x = within(net, scope, () => encoder(net, x, stage, shift));
      }
    });
    const pooled = globalPool(net, transpose(net, layerNorm(net, x), 0, 3, 1, 2));
    return gemm(net, flatten(net, pooled), 1000);
  });
}

function encoder(net: Net, x: Feature, stage: Stage, shift: number): Feature {
  const y = sum(net, x, attention(net, layerNorm(net, x), stage, shift));
  const hidden = gelu(net, linear(net, layerNorm(net, y), 4 * x.channels));
  return sum(net, y, linear(net, hidden, x.channels));
}

/** Every second row and column, four times, side by side; a layer narrows them to half. */
function merge(net: Net, x: Feature): Feature {
  const parts = [0, 1].flatMap((column) =>
    [0, 1].map((row) => {
      const rows = strided(net, x.name, row, 1);
      return { ...x, name: strided(net, rows, column, 2) };
    }),
  );
  const names = parts.map(({ name }) => name);
  const name = add(net, 'Concat', names, { axis: { int: -1 } });
  return linear(net, layerNorm(net, { name, channels: 4 * x.channels }), 2 * x.channels, false);
}

const END = 2 ** 31 - 1;

function strided(net: Net, name: string, start: number, axis: number): string {
  const bounds = [start, END, axis, 2].map((value) => integers(net, value));
  return add(net, 'Slice', [name, ...bounds]);
}

function roll(net: Net, x: Feature, shift: number): Feature {
  return rollAxis(net, rollAxis(net, x, shift, 1), shift, 2);
}

function rollAxis(net: Net, x: Feature, shift: number, axis: number): Feature {
  const part = (from: number, to: number) =>
    add(net, 'Slice', [x.name, ...[from, to, axis, 1].map((value) => integers(net, value))]);
  const inputs = [part(shift, END), part(0, shift)];
  return { ...x, name: add(net, 'Concat', inputs, { axis: { int: axis } }) };
}

/** Attention inside windows of 7 × 7, with a learned bias by relative position. */
function attention(net: Net, x: Feature, { heads, size }: Stage, shift: number): Feature {
  const across = size / windowSize;
  const { channels } = x;
  const grid = [1, across, windowSize, across, windowSize, channels];
  const rolled = shift === 0 ? x : roll(net, x, shift);
  const windows = transpose(net, reshape(net, rolled, ...grid), 0, 1, 3, 2, 4, 5);
  const count = across * across;
  const depth = channels / heads;
  const flat = reshape(net, windows, count, area, channels);
  const packed = reshape(net, linear(net, flat, 3 * channels), count, area, 3, heads, depth);
  const split = transpose(net, packed, 2, 0, 3, 1, 4);
  const [q, k, v] = [0, 1, 2].map((part) => pick(net, split, part));
  const scaled = add(net, 'Mul', [q ?? '', scalar(net, depth ** -0.5)]);
  const keys = add(net, 'Transpose', [k ?? ''], { perm: { ints: [0, 1, 3, 2] } });
  const scores = add(net, 'Add', [
    add(net, 'MatMul', [scaled, keys]),
    weight(net, 1, heads, area, area),
  ]);
  const masked = shift === 0 ? scores : mask(net, scores, count, heads);
  const shares = add(net, 'Softmax', [masked], { axis: { int: -1 } });
  const mixed = { name: add(net, 'MatMul', [shares, v ?? '']), channels };
  const joined = reshape(net, transpose(net, mixed, 0, 2, 1, 3), count, area, channels);
  const projected = linear(net, joined, channels);
  const back = [1, across, across, windowSize, windowSize, channels];
  const pixels = transpose(net, reshape(net, projected, ...back), 0, 1, 3, 2, 4, 5);
  const image = reshape(net, pixels, 1, size, size, channels);
  return shift === 0 ? image : roll(net, image, size - shift);
}

function pick(net: Net, x: Feature, part: number): string {
  const tensor = { name: '', type: 'int64', dims: [], values: [part] } as const;
  const index = add(net, 'Constant', [], { value: { tensor } });
  return add(net, 'Gather', [x.name, index], { axis: { int: 0 } });
}

/** Pixels that only the roll made neighbours do not see each other. */
function mask(net: Net, scores: string, count: number, heads: number): string {
  const apart = reshape(net, { name: scores, channels: heads }, 1, count, heads, area, area);
  const name = add(net, 'Add', [apart.name, weight(net, 1, count, 1, area, area)]);
  return reshape(net, { name, channels: heads }, count, heads, area, area).name;
}
