import { describe, expect, it } from 'vitest';
import type { ConventionName } from '../../../src/analysis/conventions/index.ts';
import { meaningsOf } from '../../../src/analysis/conventions/patterns.ts';
import { inferModel } from '../../../src/analysis/infer.ts';
import { conventionFigure } from '../../support/convention.ts';
import { parse } from '../../support/models.ts';
import { encodeModel, type GraphSpec, type NodeSpec } from '../../support/onnx-builder.ts';

const rows = 6;
const width = 4;
const elements = rows * width;
const vector = Array.from({ length: width }, () => 1);

/** A node written as `y = Mul(x, a)`. */
function node(text: string): NodeSpec {
  const [, output = '', op = '', inputs = ''] = /^(\S+) = (\w+)\((.*)\)$/.exec(text) ?? [];
  return { op, name: output, inputs: inputs.split(', '), outputs: [output] };
}

function nodesOf(texts: readonly string[], more: GraphSpec = {}) {
  const graph: GraphSpec = {
    inputs: [{ name: 'x', shape: [rows, width] }],
    outputs: [{ name: 'y' }],
    initializers: [
      ...['c', 'two'].map((name) => ({ name, type: 'float32', dims: [], values: [2] }) as const),
      ...['g', 'b'].map(
        (name) => ({ name, type: 'float32', dims: [width], values: vector }) as const,
      ),
      { name: 'w', type: 'float32', dims: [width, width], values: vector.flatMap(() => vector) },
    ],
    nodes: texts.map(node),
    ...more,
  };
  return inferModel(parse(encodeModel({ graph })), {}).nodes;
}

function meanings(texts: readonly string[]): Readonly<Record<string, string | null>> {
  const found = meaningsOf(nodesOf(texts));
  return Object.fromEntries([...found].map(([{ name }, meaning]) => [name, meaning]));
}

const count = (name: ConventionName, texts: readonly string[]) =>
  conventionFigure(name, nodesOf(texts)).count;

describe('SiLU', () => {
  it('is recognised whichever operand comes first', () => {
    expect(meanings(['s = Sigmoid(x)', 'y = Mul(x, s)'])).toEqual({ s: null, y: 'Swish' });
    expect(meanings(['s = Sigmoid(x)', 'y = Mul(s, x)'])).toEqual({ s: null, y: 'Swish' });
  });

  it('costs nothing in torchprofile and one per element in DeepSpeed', () => {
    const silu = ['s = Sigmoid(x)', 'y = Mul(x, s)'];
    expect(count('torchprofile', silu)).toBe(0);
    expect(count('deepspeed', silu)).toBe(elements);
  });

  it('is not a gate on another tensor', () => {
    const gate = ['a = Relu(x)', 's = Sigmoid(a)', 'y = Mul(x, s)'];
    expect(meanings(gate)).toEqual({});
    expect(count('torchprofile', gate)).toBe(elements);
  });

  it('is not a Sigmoid that something else reads too', () => {
    expect(meanings(['s = Sigmoid(x)', 'p = Mul(x, s)', 'y = Add(p, s)'])).toEqual({});
  });

  it('has a sibling in HardSwish', () => {
    expect(meanings(['s = HardSigmoid(x)', 'y = Mul(x, s)'])).toMatchObject({ y: 'HardSwish' });
  });
});

describe('GELU', () => {
  const head = ['d = Div(x, c)', 'e = Erf(d)', 'a = Add(e, c)'];

  it.each([
    ['x · (1 + erf) · 0.5', ['p = Mul(x, a)', 'y = Mul(p, c)']],
    ['(1 + erf) · 0.5 · x', ['p = Mul(a, c)', 'y = Mul(p, x)']],
    ['(x · 0.5) · (1 + erf)', ['p = Mul(x, c)', 'y = Mul(p, a)']],
  ])('is recognised as %s', (_, tail) => {
    const found = meanings([...head, ...tail]);
    expect(found).toMatchObject({ y: 'Gelu', d: null, e: null, a: null, p: null });
    expect(count('torchprofile', [...head, ...tail])).toBe(0);
    expect(count('deepspeed', [...head, ...tail])).toBe(elements);
  });

  it('is not an Erf of another tensor, which makes the figure approximate', () => {
    const texts = [
      'r = Relu(x)',
      'd = Div(r, c)',
      ...head.slice(1),
      'p = Mul(x, a)',
      'y = Mul(p, c)',
    ];
    expect(meanings(texts)).toEqual({});
    const figure = conventionFigure('torchprofile', nodesOf(texts));
    expect(figure.caveats).toEqual(['1 Erf outside of any recognised GELU']);
  });
});

describe('LayerNormalization', () => {
  const core = [
    'm = ReduceMean(x)',
    's = Sub(x, m)',
    'q = Pow(s, two)',
    'v = ReduceMean(q)',
    'e = Add(v, c)',
    'r = Sqrt(e)',
  ];

  it('is recognised with scale and bias, with scale alone and bare', () => {
    const affine = [...core, 'd = Div(s, r)', 'n = Mul(d, g)', 'y = Add(n, b)'];
    expect(meanings(affine)).toMatchObject({ y: 'LayerNormalization', n: null, d: null, m: null });
    expect(meanings([...core, 'd = Div(s, r)', 'y = Mul(d, g)'])).toMatchObject({
      y: 'LayerNormalization',
    });
    expect(meanings([...core, 'y = Div(s, r)'])).toMatchObject({ y: 'LayerNormalization' });
    expect(count('torchprofile', affine)).toBe(elements);
    expect(count('fvcore', affine)).toBe(5 * elements);
  });

  it('may square by a product', () => {
    const squared = core.map((text) => (text.startsWith('q') ? 'q = Mul(s, s)' : text));
    expect(meanings([...squared, 'y = Div(s, r)'])).toMatchObject({ y: 'LayerNormalization' });
  });

  it('is not the quotient of something else', () => {
    expect(meanings([...core, 'y = Div(x, r)'])).toEqual({});
  });
});

describe('the bias of a linear layer', () => {
  it('is a vector as long as the rows of the product', () => {
    const linear = ['p = MatMul(x, w)', 'y = Add(b, p)'];
    expect(meanings(linear)).toEqual({ y: 'Bias' });
    expect(count('ptflops', linear)).toBe(rows * width * width + elements);
    expect(count('core', linear)).toBe(rows * width * width);
  });

  it('is no scalar and no activation', () => {
    expect(meanings(['p = MatMul(x, w)', 'y = Add(p, c)'])).toEqual({});
    expect(meanings(['p = MatMul(x, w)', 'y = Add(p, x)'])).toEqual({});
  });
});

describe('a convention over unusual operators', () => {
  it('names an operator that its tool does not count', () => {
    const recurrent: NodeSpec = {
      op: 'GRU',
      inputs: ['x', 'wi', 'wh'],
      outputs: ['y'],
      attributes: { hidden_size: { int: 3 } },
    };
    const weights = (name: string, ...dims: readonly number[]) => ({
      name,
      type: 'float32' as const,
      dims,
      external: { location: 'weights.bin' },
    });
    const nodes = nodesOf([], {
      inputs: [{ name: 'x', shape: [5, 1, 2] }],
      initializers: [weights('wi', 1, 9, 2), weights('wh', 1, 9, 3)],
      nodes: [recurrent],
    });
    const figure = conventionFigure('torchprofile', nodes);
    expect(figure).toMatchObject({ count: 0, caveats: ['GRU counts nothing in torchprofile'] });
    expect(conventionFigure('deepspeed', nodes).unpricedNodes).toBe(1);
    expect(conventionFigure('core', nodes).count).toBe(5 * 3 * 3 * (2 + 3));
  });

  it('prices a fused operator by its products, and says so', () => {
    const fused: NodeSpec = {
      op: 'FusedMatMul',
      domain: 'com.microsoft',
      inputs: ['x', 'w'],
      outputs: ['y'],
    };
    const graph: GraphSpec = {
      inputs: [{ name: 'x', shape: [rows, width] }],
      outputs: [{ name: 'y' }],
      initializers: [
        { name: 'w', type: 'float32', dims: [width, 3], values: [...vector, ...vector, ...vector] },
      ],
      nodes: [fused],
    };
    const opsets = { '': 17, 'com.microsoft': 1 };
    const { nodes } = inferModel(parse(encodeModel({ opsets, graph })), {});
    const macs = rows * width * 3;
    const caveats = ['FusedMatMul is priced by its products alone'];
    expect(conventionFigure('torchprofile', nodes)).toMatchObject({ count: macs, caveats });
    expect(conventionFigure('deepspeed', nodes)).toMatchObject({ count: 2 * macs, caveats });
  });

  it('cannot price what is in no table, and takes no name for a property', () => {
    const nodes = nodesOf(['a = constructor(x)', 'y = toString(a)']);
    expect(conventionFigure('torchprofile', nodes)).toMatchObject({ count: 0, unpricedNodes: 2 });
  });

  it('counts a transposed convolution as its tool does, right or wrong', () => {
    const graph: GraphSpec = {
      inputs: [{ name: 'x', shape: [1, 8, 16, 16] }],
      initializers: [
        { name: 'k', type: 'float32', dims: [8, 4, 4, 4], external: { location: 'weights.bin' } },
      ],
      nodes: [
        {
          op: 'ConvTranspose',
          inputs: ['x', 'k'],
          outputs: ['y'],
          attributes: {
            strides: { ints: [2, 2] },
            pads: { ints: [1, 1, 1, 1] },
            group: { int: 2 },
          },
        },
      ],
    };
    const figure = (name: ConventionName) => conventionFigure(name, nodesOf([], graph)).count;
    const macs = 8 * 16 * 16 * 4 * 4 * 4;
    expect(figure('core')).toBe(macs);
    expect(figure('fvcore')).toBe(macs);
    expect(figure('torchprofile')).toBe(8 * 32 * 32 * 8 * 4 * 4);
    expect(figure('deepspeed')).toBe(2 * (macs / 2));
  });
});
