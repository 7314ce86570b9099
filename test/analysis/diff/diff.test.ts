import { describe, expect, it } from 'vitest';
import type { ModelDiff } from '../../../src/analysis/diff/diff.ts';
import type { GraphSpec, NodeSpec } from '../../support/onnx-builder.ts';
import { diffGraphs, diffSpecs, numbered, renamed, twoConvs, weight } from './models.ts';

const codes = (diff: ModelDiff) => diff.findings.map(({ code }) => code);
const rename = (old: string) => `other${old}/x`;

/** Two Convs without bias, each with a BatchNormalization behind it. */
function withBatchNorms(): GraphSpec {
  const graph = twoConvs();
  const norm = (path: string, input: string, channels: number) => ({
    node: {
      op: 'BatchNormalization',
      name: `${path}/bn/BatchNormalization`,
      inputs: [input, ...['s', 'b', 'm', 'v'].map((part) => `${path}.${part}`)],
      outputs: [`${path}/bn_output`],
    } satisfies NodeSpec,
    tensors: ['s', 'b', 'm', 'v'].map((part) => weight(`${path}.${part}`, [channels], 2)),
  });
  const [stem, relu, body, last] = graph.nodes;
  const first = norm('/stem', stem.outputs[0] ?? '', 16);
  const second = norm('/body', body.outputs[0] ?? '', 32);
  const after = (node: NodeSpec, norm: NodeSpec) => ({ ...node, inputs: norm.outputs });
  return {
    ...graph,
    nodes: [stem, first.node, after(relu, first.node), body, second.node, after(last, second.node)],
    initializers: [...graph.initializers, ...first.tensors, ...second.tensors],
  };
}

/** The same with the normalisations folded: other weights, a bias each, the output's name kept. */
function withFoldedBatchNorms(): GraphSpec {
  const graph = twoConvs();
  const [stem, relu, body, last] = graph.nodes;
  return {
    ...graph,
    nodes: [
      { ...stem, inputs: ['x', 'f1', 'b1'], outputs: ['/stem/bn_output'] },
      { ...relu, inputs: ['/stem/bn_output'] },
      { ...body, inputs: [body.inputs[0] ?? '', 'f2', 'b2'], outputs: ['/body/bn_output'] },
      { ...last, inputs: ['/body/bn_output'] },
    ],
    initializers: [
      weight('f1', [16, 3, 3, 3], 0.25),
      weight('b1', [16]),
      weight('f2', [32, 16, 3, 3], 0.25),
      weight('b2', [32]),
    ],
  };
}

describe('a diff', () => {
  it('knows identical files', () => {
    const diff = diffGraphs(twoConvs(), twoConvs());
    expect(diff.findings).toEqual([{ code: 'identical' }]);
    expect(diff.nodes).toEqual({ unchanged: 4, changed: [], added: [], removed: [] });
    expect(diff.totals.macs).toMatchObject({ difference: 0, ratio: 1 });
  });

  it('knows the same graph in another file, such as one with metadata', () => {
    const graph = twoConvs();
    const diff = diffSpecs({ graph }, { graph, metadata: { run: '2' } });
    expect(diff.findings).toEqual([{ code: 'same-graph' }]);
    expect(diff.fileBytes.head.weightBytes).toBe(diff.fileBytes.base.weightBytes);
    expect(diff.totals.size.difference).toBe(
      diff.fileBytes.head.otherBytes - diff.fileBytes.base.otherBytes,
    );
  });

  it.each([
    ['other paths', rename],
    ['numbers', numbered()],
  ])('knows the same graph renamed to %s', (_, name) => {
    const diff = diffGraphs(twoConvs(), renamed(twoConvs(), name));
    expect(diff.findings).toEqual([{ code: 'same-graph-renamed', nodes: 4, tensors: 4 }]);
    expect(diff.nodes).toMatchObject({ unchanged: 4, changed: [], added: [], removed: [] });
    expect(Object.values(diff.contributors).flat()).toEqual([]);
    expect(diff.peak).toMatchObject({ entered: [], left: [], resized: [] });
  });

  it('knows the same graph with other weights, and how many differ', () => {
    const diff = diffGraphs(twoConvs(), twoConvs({ element: 0.25 }));
    expect(diff.findings).toEqual([{ code: 'weights-only', tensors: 1, of: 2 }]);
    expect(diff.weights).toEqual({ tensors: 2, changed: 1, notCompared: 0 });
    expect(diff.nodes.unchanged).toBe(4);
  });

  it('says both of a graph that was renamed and trained again', () => {
    const diff = diffGraphs(twoConvs(), renamed(twoConvs({ element: 0.25 }), rename));
    expect(codes(diff)).toEqual(['same-graph-renamed', 'weights-only']);
  });

  it('does not call weights equal that it could not read', () => {
    const graph = twoConvs();
    const external = graph.initializers.map(({ name, type, dims }) => ({
      name,
      type,
      dims,
      external: { location: 'weights.bin' },
    }));
    const away = { ...graph, initializers: external };
    const unknown = { code: 'weights-not-compared', tensors: 2 };
    expect(diffGraphs(graph, away).findings).toEqual([unknown]);
    // The same bytes name the same file, which may hold anything.
    expect(diffGraphs(away, away).findings).toEqual([unknown]);
  });

  it('compares few elements as numbers, however the file writes them', () => {
    const graph = (typed: boolean): GraphSpec => ({
      inputs: [{ name: 'x', shape: [2] }],
      nodes: [{ op: 'Mul', inputs: ['x', 'w'], outputs: ['y'] }],
      initializers: [{ name: 'w', type: 'float32', dims: [2], values: [1, 2], typed }],
      outputs: [{ name: 'y', shape: [2] }],
    });
    const diff = diffGraphs(graph(false), graph(true));
    expect(diff.findings).toEqual([{ code: 'same-graph' }]);
  });
});

describe('a constant that is computed', () => {
  const doubled = (element: number): GraphSpec => ({
    inputs: [{ name: 'x', shape: [4] }],
    nodes: [
      { op: 'Add', inputs: ['half', 'half'], outputs: ['w'] },
      { op: 'Identity', inputs: ['w'], outputs: ['alias'] },
      { op: 'Mul', name: 'm/mul', inputs: ['x', 'alias'], outputs: ['y'] },
    ],
    initializers: [weight('half', [4], element)],
    outputs: [{ name: 'y', shape: [4] }],
  });

  it('is the same where it is computed in the same way from the same', () => {
    expect(
      diffSpecs({ graph: doubled(1) }, { graph: doubled(1), metadata: { a: 'b' } }),
    ).toMatchObject({
      findings: [{ code: 'same-graph' }],
      weights: { tensors: 1, changed: 0, notCompared: 0 },
    });
  });

  it('has changed where what it is computed from has', () => {
    const { findings } = diffGraphs(doubled(1), doubled(2));
    expect(findings).toEqual([{ code: 'weights-only', tensors: 1, of: 1 }]);
  });
});

describe('a BatchNormalization', () => {
  // Conv 16×3×3×3 and 32×16×3×3; scale and B of 16 + 32 channels become one bias each.
  const params = 16 + 32 - 2 * (16 + 32);
  const bytes = 4 * (16 + 32 - 4 * (16 + 32));

  it('that was folded is told, with what it moved, and no MAC changes', () => {
    const diff = diffGraphs(withBatchNorms(), withFoldedBatchNorms());
    expect(diff.findings).toEqual([{ code: 'batchnorm-folded', nodes: 2, params, bytes }]);
    expect(diff.totals.macs.difference).toBe(0);
    expect(diff.totals.params.difference).toBe(params);
    expect(diff.nodes.removed.map(({ name }) => name)).toEqual([
      '/stem/bn/BatchNormalization',
      '/body/bn/BatchNormalization',
    ]);
    expect(diff.nodes.changed.map(({ head }) => head)).toEqual([
      '/stem/conv/Conv',
      '/body/conv/Conv',
    ]);
    expect(diff.nodes).toMatchObject({ unchanged: 2, added: [] });
    expect(diff.fileBytes.head.weightBytes - diff.fileBytes.base.weightBytes).toBe(bytes);
  });

  it('that is no longer folded is told the other way round', () => {
    const diff = diffGraphs(withFoldedBatchNorms(), withBatchNorms());
    expect(diff.findings).toEqual([
      { code: 'batchnorm-unfolded', nodes: 2, params: -params, bytes: -bytes },
    ]);
    expect(diff.nodes.added).toHaveLength(2);
  });

  it.each([
    ['paths', rename],
    ['numbers', numbered()],
  ])('that was folded is found in a graph renamed to %s', (_, name) => {
    const diff = diffGraphs(withBatchNorms(), renamed(withFoldedBatchNorms(), name));
    expect(diff.findings).toEqual([{ code: 'batchnorm-folded', nodes: 2, params, bytes }]);
    expect(diff.nodes).toMatchObject({ unchanged: 2, added: [] });
  });

  it('whose reader went with it is no folding, whatever bias there is', () => {
    const { nodes = [], ...graph } = withBatchNorms();
    const [stem, norm] = nodes.slice(0, 2);
    if (stem === undefined || norm === undefined) throw new Error('a Conv and its norm');
    const short = (last: NodeSpec, second: readonly NodeSpec[]): GraphSpec => ({
      ...graph,
      nodes: [{ ...stem, inputs: ['x', 'stem.weight', '/stem.b'] }, ...second, last],
      outputs: [{ name: 'y', shape: [1, 16, 8, 8] }],
    });
    const pool = (op: string, inputs: readonly string[]) => ({ op, inputs, outputs: ['y'] });
    const base = short(pool('Relu', norm.outputs), [norm]);
    expect(codes(diffGraphs(base, short(pool('Relu', stem.outputs), [])))).toEqual([
      'batchnorm-folded',
    ]);
    const other: NodeSpec = { op: 'Sigmoid', inputs: stem.outputs, outputs: ['m/s'] };
    expect(codes(diffGraphs(base, short(pool('Relu', ['m/s']), [other])))).toEqual([]);
  });

  it('that was only dropped is no folding', () => {
    const diff = diffGraphs(withBatchNorms(), twoConvs());
    expect(codes(diff)).toEqual([]);
    expect(diff.nodes.removed).toHaveLength(2);
  });
});

describe('a layer that was widened', () => {
  const diff = diffGraphs(twoConvs(), twoConvs({ width: 24 }));
  // 8×8 positions, 3×3 kernels: 3 → 8 more channels, then 8 more → 32.
  const [stem, body] = [64 * 9 * 3 * 8, 64 * 9 * 8 * 32];

  it('names the nodes, operators and modules that the change is owed to', () => {
    const change = ({ name, difference }: { name: string; difference: number }) => [
      name,
      difference,
    ];
    const of = (kind: string) => diff.contributors.macs.filter((each) => each.kind === kind);
    expect(of('node').map(change)).toEqual([
      ['/body/conv/Conv', body],
      ['/stem/conv/Conv', stem],
    ]);
    expect(of('op').map(change)).toEqual([['Conv', stem + body]]);
    expect(of('scope').map(change)).toEqual([
      ['/body/conv', body],
      ['/stem/conv', stem],
    ]);
    expect(diff.totals.macs.difference).toBe(stem + body);
  });

  it('says what changed of each node, which are all there', () => {
    expect(diff.nodes).toMatchObject({ unchanged: 1, added: [], removed: [] });
    expect(diff.nodes.changed.map(({ head }) => head)).toEqual([
      '/stem/conv/Conv',
      '/stem/relu/Relu',
      '/body/conv/Conv',
    ]);
    expect(diff.nodes.changed[0]?.changes).toEqual([
      {
        kind: 'weight',
        position: 1,
        base: { type: 'float32', shape: [16, 3, 3, 3] },
        head: { type: 'float32', shape: [24, 3, 3, 3] },
      },
      {
        kind: 'output',
        position: 0,
        base: { type: 'float32', shape: [1, 16, 8, 8] },
        head: { type: 'float32', shape: [1, 24, 8, 8] },
      },
    ]);
  });

  it('is found without any name too', () => {
    const other = diffGraphs(twoConvs(), renamed(twoConvs({ width: 24 }), numbered()));
    expect(other.nodes).toMatchObject({ unchanged: 1, added: [], removed: [] });
    expect(other.nodes.changed).toHaveLength(3);
    expect(other.totals.macs.difference).toBe(stem + body);
  });
});

describe('a node', () => {
  const graph = twoConvs();
  const [stem, relu, body, last] = graph.nodes;
  const inserted: NodeSpec = {
    op: 'Sigmoid',
    name: '/stem/gate/Sigmoid',
    inputs: relu.outputs,
    outputs: ['/stem/gate/Sigmoid_output_0'],
  };
  const longer: GraphSpec = {
    ...graph,
    nodes: [
      stem,
      relu,
      inserted,
      { ...body, inputs: ['/stem/gate/Sigmoid_output_0', body.inputs[1] ?? ''] },
      last,
    ],
  };
  const summary = { name: '/stem/gate/Sigmoid', op: 'Sigmoid', macs: 0, params: 0 };

  it('that was inserted is added, and changes no other', () => {
    const { nodes } = diffGraphs(graph, longer);
    expect(nodes).toEqual({ unchanged: 4, changed: [], added: [summary], removed: [] });
  });

  it('that was taken out is removed, and changes no other', () => {
    const { nodes } = diffGraphs(longer, graph);
    expect(nodes).toEqual({ unchanged: 4, changed: [], added: [], removed: [summary] });
  });

  it('is found among numbers that all shifted', () => {
    const { nodes } = diffGraphs(renamed(graph, numbered()), renamed(longer, numbered()));
    expect(nodes).toMatchObject({ unchanged: 4, changed: [], removed: [] });
    expect(nodes.added).toMatchObject([{ op: 'Sigmoid' }]);
  });

  it('with another operator under the same output is one that changed', () => {
    const clipped: GraphSpec = { ...graph, nodes: [stem, { ...relu, op: 'Sigmoid' }, body, last] };
    const { nodes } = diffGraphs(graph, clipped);
    expect(nodes).toMatchObject({ unchanged: 3, added: [], removed: [] });
    expect(nodes.changed).toMatchObject([
      {
        head: '/stem/relu/Relu',
        op: 'Sigmoid',
        changes: [{ kind: 'op', base: 'Relu', head: 'Sigmoid' }],
      },
    ]);
  });

  it('with another attribute says which', () => {
    const strided = { ...stem, attributes: { ...stem.attributes, group: { int: 1 } } };
    const { nodes } = diffGraphs(graph, { ...graph, nodes: [strided, relu, body, last] });
    expect(nodes.changed.map(({ changes }) => changes)).toEqual([
      [{ kind: 'attribute', name: 'group', base: null, head: '1' }],
    ]);
  });

  it('with another infinity as an attribute has changed', () => {
    const leaky = (alpha: number): GraphSpec => ({
      ...graph,
      nodes: [
        stem,
        { ...relu, op: 'LeakyRelu', attributes: { alpha: { float: alpha } } },
        body,
        last,
      ],
    });
    const { nodes } = diffGraphs(leaky(Infinity), leaky(-Infinity));
    expect(nodes.changed.map(({ changes }) => changes)).toEqual([
      [{ kind: 'attribute', name: 'alpha', base: '"Infinity"', head: '"-Infinity"' }],
    ]);
  });

  it('that reads another node than before has changed, though all nodes look the same', () => {
    const wired = (second: string): GraphSpec => ({
      inputs: [{ name: 'x', shape: [4] }],
      nodes: [
        { op: 'Relu', name: 'm/a', inputs: ['x'], outputs: ['m/ra'] },
        { op: 'Sigmoid', name: 'm/b', inputs: ['x'], outputs: ['m/sb'] },
        { op: 'Add', name: 'm/c', inputs: ['m/ra', 'm/sb'], outputs: ['m/ac'] },
        { op: 'Add', name: 'm/d', inputs: ['m/ac', second], outputs: ['y'] },
      ],
      outputs: [{ name: 'y', shape: [4] }],
    });
    const { nodes } = diffGraphs(wired('m/ra'), wired('m/sb'));
    expect(nodes.changed).toEqual([
      { base: 'm/d', head: 'm/d', op: 'Add', changes: [{ kind: 'input', position: 1 }] },
    ]);
    expect(diffGraphs(wired('m/ra'), wired('x')).nodes.changed).toHaveLength(1);
    expect(codes(diffGraphs(wired('m/ra'), wired('m/sb')))).toEqual([]);
  });
});

describe('the findings', () => {
  it('tell a change of the element type of weights and activations', () => {
    const graph = twoConvs();
    const half: GraphSpec = {
      ...graph,
      inputs: [{ name: 'x', type: 'float16', shape: [1, 3, 8, 8] }],
      initializers: graph.initializers.map(({ name, dims }) => ({
        name,
        type: 'float16',
        dims,
        raw: new Uint8Array(2 * dims.reduce((product, dim) => product * dim, 1)),
      })),
      outputs: [{ name: 'y', type: 'float16', shape: [1, 32, 8, 8] }],
    };
    const diff = diffGraphs(graph, half);
    expect(diff.findings).toEqual([
      { code: 'dtype-changed', what: 'weights', base: 'float32', head: 'float16' },
      { code: 'dtype-changed', what: 'activations', base: 'float32', head: 'float16' },
    ]);
    expect(diff.totals.macs.difference).toBe(0);
    expect(diff.nodes).toMatchObject({ unchanged: 0, added: [], removed: [] });
    expect(diff.nodes.changed).toHaveLength(4);
  });

  it('tell quantisation, and that it is gone', () => {
    const graph = twoConvs();
    const [stem, ...rest] = graph.nodes;
    const quantized: GraphSpec = {
      ...graph,
      nodes: [
        { op: 'QuantizeLinear', inputs: ['x', 'scale', 'zero'], outputs: ['xq'] },
        { op: 'DequantizeLinear', inputs: ['xq', 'scale', 'zero'], outputs: ['xd'] },
        { ...stem, inputs: ['xd', 'stem.weight'] },
        ...rest,
      ],
      initializers: [
        ...graph.initializers,
        weight('scale', []),
        { name: 'zero', type: 'uint8', dims: [], values: [0] },
      ],
    };
    expect(diffGraphs(graph, quantized).findings).toContainEqual({ code: 'quantized', nodes: 2 });
    expect(diffGraphs(quantized, graph).findings).toContainEqual({ code: 'dequantized', nodes: 2 });
  });

  it('tell another opset and producer', () => {
    const graph = twoConvs();
    const diff = diffSpecs(
      { graph, producer: 'pytorch' },
      { graph, producer: 'tf2onnx', opsets: { '': 18, 'com.microsoft': 1 } },
    );
    expect(diff.findings).toEqual([
      { code: 'same-graph' },
      { code: 'opset-changed', domain: '', base: 17, head: 18 },
      { code: 'opset-changed', domain: 'com.microsoft', base: null, head: 1 },
      { code: 'producer-changed', base: 'pytorch', head: 'tf2onnx' },
    ]);
  });

  it('tell another batch', () => {
    const graph = twoConvs();
    const head = { ...graph, inputs: [{ name: 'x', shape: [2, 3, 8, 8] }] };
    expect(diffGraphs(graph, head).findings).toEqual([
      {
        code: 'batch-or-input-shape-changed',
        input: 'x',
        base: [1, 3, 8, 8],
        head: [2, 3, 8, 8],
      },
    ]);
  });

  it('tell the same nodes in another order, and what is alive at the peak since', () => {
    const branch = (name: string): readonly NodeSpec[] => [
      {
        op: 'Concat',
        inputs: ['x', 'x', 'x'],
        outputs: [`${name}/wide`],
        attributes: { axis: { int: 0 } },
      },
      { op: 'ReduceSum', inputs: [`${name}/wide`], outputs: [`${name}/sum`], attributes: {} },
    ];
    const [wideA, sumA, wideB, sumB] = [...branch('a'), ...branch('b')] as [
      NodeSpec,
      NodeSpec,
      NodeSpec,
      NodeSpec,
    ];
    const join: NodeSpec = { op: 'Add', inputs: ['a/sum', 'b/sum'], outputs: ['y'] };
    const graph = (nodes: readonly NodeSpec[]): GraphSpec => ({
      inputs: [{ name: 'x', shape: [100] }],
      nodes,
      outputs: [{ name: 'y', shape: [1] }],
    });
    const diff = diffGraphs(
      graph([wideA, sumA, wideB, sumB, join]),
      graph([wideA, wideB, sumA, sumB, join]),
    );
    expect(diff.findings).toContainEqual({ code: 'reordered', nodes: 1 });
    expect(diff.nodes).toMatchObject({ unchanged: 5, changed: [] });
    expect(diff.totals['peak-memory'].difference).toBeGreaterThan(1000);
    expect(diff.peak.entered.map(({ name }) => name)).toContain('b/wide');
  });

  it('tell folded constants, where the nodes that run are the same', () => {
    const folded: GraphSpec = {
      inputs: [{ name: 'x', shape: [4] }],
      nodes: [{ op: 'Mul', name: 'm/mul', inputs: ['x', 'w'], outputs: ['y'] }],
      initializers: [weight('w', [4], 1)],
      outputs: [{ name: 'y', shape: [4] }],
    };
    const unfolded: GraphSpec = {
      ...folded,
      nodes: [
        { op: 'Add', inputs: ['half', 'half'], outputs: ['w'] },
        { op: 'Relu', inputs: ['x'], outputs: ['unused'] },
        ...(folded.nodes ?? []),
      ],
      initializers: [weight('half', [4], 0.5)],
    };
    expect(diffGraphs(unfolded, folded).findings).toEqual([
      { code: 'weights-not-compared', tensors: 1 },
      { code: 'constants-folded', base: 1, head: 0 },
      { code: 'dead-nodes-changed', base: 1, head: 0 },
    ]);
    expect(codes(diffGraphs(folded, unfolded))).toContain('constants-unfolded');
  });
});

describe('subgraphs', () => {
  /** If on an input: one branch scales by a stored weight, the other by one of its own input. */
  const branched = (element: number, alternative = 'Relu'): GraphSpec => ({
    inputs: [
      { name: 'x', shape: [300] },
      { name: 'choice', type: 'bool', shape: [] },
    ],
    nodes: [
      {
        op: 'If',
        name: 'm/if',
        inputs: ['choice'],
        outputs: ['y'],
        attributes: {
          then_branch: {
            graph: {
              nodes: [{ op: 'Mul', name: 'scale', inputs: ['x', 'w'], outputs: ['a'] }],
              initializers: [weight('w', [300], element)],
              outputs: [{ name: 'a', shape: [300] }],
            },
          },
          else_branch: {
            graph: {
              nodes: [{ op: alternative, name: 'other', inputs: ['x'], outputs: ['b'] }],
              outputs: [{ name: 'b', shape: [300] }],
            },
          },
        },
      },
    ],
    outputs: [{ name: 'y', shape: [300] }],
  });

  it('have their nodes matched and their weights compared', () => {
    const diff = diffGraphs(branched(1), branched(2));
    expect(diff.findings).toEqual([{ code: 'weights-only', tensors: 1, of: 1 }]);
    expect(diff.nodes).toEqual({ unchanged: 3, changed: [], added: [], removed: [] });
  });

  it('may lie in each other as deep as a file may nest them', () => {
    const deep = (levels: number): GraphSpec => ({
      nodes: [
        levels === 0
          ? { op: 'Relu', inputs: ['x'], outputs: ['t0'] }
          : {
              op: 'If',
              inputs: ['choice'],
              outputs: [`t${levels}`],
              attributes: {
                then_branch: { graph: deep(levels - 1) },
                else_branch: {
                  graph: {
                    nodes: [{ op: 'Sigmoid', inputs: ['x'], outputs: [`e${levels}`] }],
                    outputs: [{ name: `e${levels}`, shape: [8] }],
                  },
                },
              },
            },
      ],
      outputs: [{ name: `t${levels}`, shape: [8] }],
    });
    const graph = { ...branched(1), ...deep(60), inputs: branched(1).inputs ?? [] };
    const { nodes, findings } = diffSpecs({ graph }, { graph, metadata: { a: 'b' } });
    expect(findings).toEqual([{ code: 'same-graph' }]);
    expect(nodes).toMatchObject({ changed: [], added: [], removed: [] });
  });

  it('say which node of which branch changed', () => {
    const { nodes } = diffGraphs(branched(1), branched(1, 'Sigmoid'));
    expect(nodes).toMatchObject({ unchanged: 1, added: [], removed: [] });
    expect(nodes.changed).toMatchObject([
      { head: 'm/if', changes: [{ kind: 'attribute', name: 'else_branch' }] },
      { op: 'Sigmoid', changes: [{ kind: 'op', base: 'Relu', head: 'Sigmoid' }] },
    ]);
  });
});

describe('totals', () => {
  it('that are lower bounds are not subtracted', () => {
    const graph = { ...twoConvs(), inputs: [{ name: 'x', shape: ['n', 3, 8, 8] }] };
    const spec = { graph };
    expect(diffSpecs(spec, spec).totals.macs).toMatchObject({ difference: null, ratio: null });
    expect(diffSpecs(spec, spec).totals.params.difference).toBe(0);
    expect(diffSpecs(spec, spec, { n: 2 }).totals.macs.difference).toBe(0);
  });
});
