import { describe, expect, it } from 'vitest';
import { inferModel, symbolicDims } from '../../src/analysis/infer.ts';
import { UserError } from '../../src/errors.ts';
import { fixtureBytes, parse, profileGraph } from '../support/models.ts';
import { encodeModel, type GraphSpec } from '../support/onnx-builder.ts';

const flattened: GraphSpec = {
  inputs: [{ name: 'x', shape: ['batch', 4, 'h'] }],
  outputs: [{ name: 'y' }],
  initializers: [
    { name: 'zero', type: 'int64', dims: [], values: [0] },
    { name: 'axes', type: 'int64', dims: [1], values: [0] },
    { name: 'rest', type: 'int64', dims: [1], values: [-1] },
  ],
  nodes: [
    { op: 'Shape', inputs: ['x'], outputs: ['shape'] },
    { op: 'Gather', inputs: ['shape', 'zero'], outputs: ['n'] },
    { op: 'Unsqueeze', inputs: ['n', 'axes'], outputs: ['n1'] },
    { op: 'Concat', inputs: ['n1', 'rest'], outputs: ['to'], attributes: { axis: { int: 0 } } },
    { op: 'Reshape', inputs: ['x', 'to'], outputs: ['y'] },
  ],
};

describe('shapes through shape arithmetic', () => {
  it('are concrete where every dimension is pinned', () => {
    const { outputs, coverage } = profileGraph(flattened, { batch: 3, h: 5 });
    expect(outputs[0]?.shape).toEqual([3, 20]);
    expect(coverage).toMatchObject({ constantNodes: 4, nodes: 5, partial: false });
  });

  it('keep the name of a dimension that is not pinned', () => {
    const { outputs, coverage } = profileGraph(flattened, { h: 5 });
    expect(outputs[0]?.shape).toEqual(['batch', 20]);
    expect(coverage).toMatchObject({ unpinnedDims: ['batch'], partial: true });
  });

  it('are null where they depend on two dimensions that are not pinned', () => {
    const swapped = { ...flattened, inputs: [{ name: 'x', shape: ['batch', 'w', 'h'] }] };
    expect(profileGraph(swapped).outputs[0]?.shape).toEqual(['batch', null]);
  });
});

describe('a file that asks for much', () => {
  const inferred = (graph: GraphSpec) => inferModel(parse(encodeModel({ graph })), {}).values;
  const x = { name: 'x', shape: [8] };
  const axis = { axis: { int: 0 } };

  it('may give a node more operands than a call may have arguments', () => {
    const many = (name: string) => Array.from({ length: 200_000 }, () => name);
    const one = { name: 'one', type: 'int64', dims: [1], values: [1] } as const;
    const values = inferred({
      inputs: [x],
      outputs: ['wide', 'most', 'least', 'sum'].map((name) => ({ name })),
      initializers: [one],
      nodes: [
        { op: 'Concat', inputs: many('x'), outputs: ['wide'], attributes: axis },
        { op: 'Max', inputs: many('one'), outputs: ['most'] },
        { op: 'Min', inputs: many('one'), outputs: ['least'] },
        { op: 'Sum', inputs: many('one'), outputs: ['sum'] },
      ],
    });
    expect(values.get('wide')?.shape).toEqual([8 * 200_000]);
    const elements = ['most', 'least', 'sum'].map((name) => values.get(name)?.data);
    expect(elements).toEqual([[1], [1], [200_000]]);
  });

  it('joins as many constants as it likes', () => {
    const parts = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? 'a' : 'b'));
    const values = inferred({
      outputs: [{ name: 'y' }],
      initializers: [
        { name: 'a', type: 'int64', dims: [1], values: [3] },
        { name: 'b', type: 'int64', dims: [2], values: [4, 5] },
      ],
      nodes: [{ op: 'Concat', inputs: parts, outputs: ['y'], attributes: axis }],
    });
    expect(values.get('y')?.data).toEqual(Array.from({ length: 30_000 }, (_, at) => 3 + (at % 3)));
  });

  it('has its large constants followed no further than a few million elements', () => {
    const adds = Array.from({ length: 40 }, (_, index) => ({
      op: 'Add',
      inputs: [index === 0 ? 'table' : `a${index - 1}`, 'table'],
      outputs: [`a${index}`],
    }));
    const values = inferred({
      inputs: [x],
      outputs: ['a39', 'y'].map((name) => ({ name })),
      initializers: [
        { name: 'table', type: 'int64', dims: [65_536], raw: new Uint8Array(8 * 65_536) },
        { name: 'two', type: 'int64', dims: [1], values: [2] },
      ],
      nodes: [
        ...adds,
        { op: 'Shape', inputs: ['x'], outputs: ['shape'] },
        { op: 'Div', inputs: ['shape', 'two'], outputs: ['half'] },
        { op: 'Concat', inputs: ['two', 'half'], outputs: ['to'], attributes: axis },
        { op: 'Reshape', inputs: ['x', 'to'], outputs: ['y'] },
      ],
    });
    expect(values.get('a0')?.data).toHaveLength(65_536);
    expect(values.get('a39')).toMatchObject({ shape: [65_536], data: null, constant: true });
    expect(values.get('y')?.shape).toEqual([2, 4]);
  });
});

describe('what the file declares', () => {
  const unknownOp: GraphSpec = {
    inputs: [{ name: 'x', shape: ['n', 4] }],
    outputs: [{ name: 'y', shape: ['n', 4] }],
    valueInfos: [{ name: 'a', shape: ['n', 4] }],
    nodes: [
      { op: 'Mystery', domain: 'my.ops', inputs: ['x'], outputs: ['a'] },
      { op: 'Relu', inputs: ['a'], outputs: ['y'] },
    ],
  };

  it('is used, pinned, where computing says nothing', () => {
    const { nodes, flops, coverage } = profileGraph(unknownOp, { n: 2 });
    expect(nodes[0]?.outputs).toEqual([{ name: 'a', type: 'float32', shape: [2, 4] }]);
    expect(flops).toBe(2 * 4);
    expect(coverage.unknownOps).toEqual([{ op: 'Mystery', domain: 'my.ops', opset: 0, count: 1 }]);
    expect(coverage).toMatchObject({ unknownShapes: 0, partial: true });
  });

  it('does not win over what was computed', () => {
    const lying = { ...unknownOp, nodes: [{ op: 'Relu', inputs: ['x'], outputs: ['y'] }] };
    const declared = { ...lying, outputs: [{ name: 'y', shape: [9, 9] }] };
    expect(profileGraph(declared, { n: 2 }).outputs[0]?.shape).toEqual([2, 4]);
  });

  it('does not win over a computed type where the shape stays open', () => {
    const graph: GraphSpec = {
      inputs: [
        { name: 'x', type: 'int64', shape: [6] },
        { name: 'to', type: 'int64', shape: [2] },
      ],
      outputs: [{ name: 'y', type: 'float32', shape: ['rows', 3] }],
      nodes: [{ op: 'Reshape', inputs: ['x', 'to'], outputs: ['y'] }],
    };
    const { outputs } = profileGraph(graph);
    expect(outputs).toEqual([{ name: 'y', type: 'int64', shape: ['rows', 3] }]);
  });

  it('leaves an unknown operator without a price, and what follows unknown', () => {
    const bare = { ...unknownOp, valueInfos: [], outputs: [{ name: 'y' }] };
    const { nodes, coverage } = profileGraph(bare, { n: 2 });
    expect(nodes[0]).toMatchObject({ macs: null, flops: null, accessBytes: null, kind: 'other' });
    expect(nodes[1]).toMatchObject({ flops: null, accessBytes: null });
    expect(coverage).toMatchObject({ unknownShapes: 2, partial: true });
  });
});

describe('the graph', () => {
  it('leaves out nodes that no output depends on', () => {
    const graph = {
      inputs: [{ name: 'x', shape: [4] }],
      outputs: [{ name: 'y' }],
      nodes: [
        { op: 'Mystery', inputs: ['x'], outputs: ['unused'] },
        { op: 'Relu', inputs: ['x'], outputs: ['y'] },
      ],
    };
    const { coverage, nodes } = profileGraph(graph);
    expect(coverage).toMatchObject({ deadNodes: 1, nodes: 2, unknownOps: [], partial: false });
    expect(nodes.map(({ op }) => op)).toEqual(['Relu']);
  });

  it('keeps what a subgraph takes from outside of it', () => {
    const branch = {
      nodes: [{ op: 'Relu', inputs: ['a'], outputs: ['b'] }],
      outputs: [{ name: 'b' }],
    };
    const graph: GraphSpec = {
      inputs: [
        { name: 'x', shape: [4] },
        { name: 'c', type: 'bool', shape: [] },
      ],
      outputs: [{ name: 'y' }],
      nodes: [
        { op: 'Abs', inputs: ['x'], outputs: ['a'] },
        {
          op: 'If',
          inputs: ['c'],
          outputs: ['y'],
          attributes: { then_branch: { graph: branch }, else_branch: { graph: branch } },
        },
      ],
    };
    expect(profileGraph(graph).coverage).toMatchObject({ deadNodes: 0, unknownOps: [] });
  });

  it('takes initializers that are listed as inputs for constants', () => {
    const tensor = { name: 'w', type: 'float32', dims: [4], values: [1, 2, 3, 4] } as const;
    const graph = {
      inputs: [
        { name: 'x', shape: [4] },
        { name: 'w', shape: [4] },
      ],
      outputs: [{ name: 'y' }],
      initializers: [tensor],
      nodes: [{ op: 'Mul', inputs: ['x', 'w'], outputs: ['y'] }],
    };
    const profile = profileGraph(graph, {}, { irVersion: 3 });
    expect(profile.inputs.map(({ name }) => name)).toEqual(['x']);
    expect(profile.params.count).toBe(4);
  });

  it('names a nameless node after its operator and first output', () => {
    const { nodes } = inferModel(parse(encodeModel({ graph: flattened })), {});
    expect(nodes.map(({ name }) => name)).toContain('Reshape_y');
  });

  it('says in which node of which file a rule was broken', () => {
    const nodes = [{ op: 'Add', name: 'sum', inputs: ['x', 'z'], outputs: ['y'] }];
    const inputs = [
      { name: 'x', shape: [3] },
      { name: 'z', shape: [4] },
    ];
    const graph = { inputs, outputs: [{ name: 'y' }], nodes };
    expect(() => profileGraph(graph)).toThrow(UserError);
    expect(() => profileGraph(graph)).toThrow(/^model\.onnx: node "sum": the dimensions 3 and 4/);
  });

  it('refuses a dimension that no tensor can have', () => {
    const shape = { name: 's', type: 'int64', dims: [1], values: [-3] } as const;
    const nodes = [{ op: 'ConstantOfShape', name: 'c', inputs: ['s'], outputs: ['y'] }];
    const graph = { initializers: [shape], outputs: [{ name: 'y' }], nodes };
    expect(() => profileGraph(graph)).toThrow(/node "c": .* dimension -3/);
  });

  it('refuses a rank that no tensor can have', () => {
    const values = Array<number>(65).fill(1);
    const shape = { name: 's', type: 'int64', dims: [65], values } as const;
    const nodes = [{ op: 'ConstantOfShape', name: 'c\n', inputs: ['s'], outputs: ['y'] }];
    const graph = { initializers: [shape], outputs: [{ name: 'y' }], nodes };
    expect(() => profileGraph(graph)).toThrow(/node "c ": .* rank 65/);
  });

  it('takes an output that nothing produces for unknown', () => {
    const nodes = [{ op: 'Relu', inputs: ['x'], outputs: ['y'] }];
    const graph = { inputs: [{ name: 'x', shape: [3] }], outputs: [{ name: 'z' }], nodes };
    expect(profileGraph(graph).coverage).toMatchObject({ unknownShapes: 1, partial: true });
  });
});

describe('symbolicDims', () => {
  it('names each open dimension of the inputs once', () => {
    expect(symbolicDims(parse(fixtureBytes('superres/base')))).toEqual(['batch', 'h', 'w']);
    expect(symbolicDims(parse(encodeModel({ graph: flattened })))).toEqual(['batch', 'h']);
  });
});
