import {
  concat,
  conv,
  gelu,
  gemm,
  layerNorm,
  linear,
  reshape,
  slice,
  sum,
  transpose,
} from './layers.ts';
import {
  add,
  type ExportOptions,
  exported,
  type Feature,
  type Net,
  scalar,
  weight,
  within,
} from './net.ts';

const width = 768;
const heads = 12;
const tokens = 1 + 14 * 14;

/** torchvision.models.vit_b_16 for one image, as torch 1.13 writes out its attention. */
export function vitB16(options: ExportOptions) {
  return exported(options, 14, (net, image) => {
    const patches = reshape(net, conv(net, image, width, 16, { stride: 16 }), 0, width, tokens - 1);
    const sequence = transpose(net, patches, 0, 2, 1);
    const token = weight(net, 1, 1, width);
    let x = concat(net, [
      { name: token, channels: 0 },
      { ...sequence, channels: width },
    ]);
    x = { ...x, name: add(net, 'Add', [x.name, weight(net, 1, tokens, width)]) };
    for (let layer = 0; layer < 12; layer += 1) {
      x = within(net, `encoder/layers/encoder_layer_${layer}`, () => encoder(net, x));
    }
    const index: Feature = { ...x, name: firstToken(net, layerNorm(net, x)) };
    return gemm(net, index, 1000);
  });
}

function firstToken(net: Net, x: Feature): string {
  const tensor = { name: '', type: 'int64', dims: [], values: [0] } as const;
  const zero = add(net, 'Constant', [], { value: { tensor } });
  return add(net, 'Gather', [x.name, zero], { axis: { int: 1 } });
}

function encoder(net: Net, x: Feature): Feature {
  const y = sum(net, attention(net, layerNorm(net, x)), x);
  const hidden = gelu(net, linear(net, layerNorm(net, y), 4 * width));
  return sum(net, y, linear(net, hidden, width));
}

/** nn.MultiheadAttention: [N, S, E] -> [S, N, E], heads beside the batch. */
function attention(net: Net, x: Feature): Feature {
  const depth = width / heads;
  const packed = linear(net, transpose(net, x, 1, 0, 2), 3 * width);
  const [q, k, v] = [0, 1, 2].map((part) => {
    const rows = slice(net, packed, 2, part * width, (part + 1) * width);
    const split = reshape(net, rows, tokens, heads, depth);
    // Transposes in a row are exported as one: the keys' of the product too.
    return transpose(net, split, ...(part === 1 ? [1, 2, 0] : [1, 0, 2])).name;
  });
  const scaled = add(net, 'Div', [q ?? '', scalar(net, Math.sqrt(depth))]);
  const scores = add(net, 'MatMul', [scaled, k ?? '']);
  const shares = add(net, 'Softmax', [scores], { axis: { int: -1 } });
  const mixed = { name: add(net, 'MatMul', [shares, v ?? '']), channels: width };
  const rows = reshape(net, transpose(net, mixed, 1, 0, 2), tokens, width);
  return transpose(net, reshape(net, gemm(net, rows, width), tokens, 1, width), 1, 0, 2);
}
