import { describe, expect, it } from 'vitest';
import { inferModel } from '../../src/analysis/infer.ts';
import { parse, profileGraph } from '../support/models.ts';
import { encodeModel, type FunctionSpec, type GraphSpec } from '../support/onnx-builder.ts';

const local = (spec: Omit<FunctionSpec, 'domain'>): FunctionSpec => ({ domain: 'local', ...spec });

/** y = Elu(x·w + x) with a slope that the caller may give. */
const block = local({
  name: 'Block',
  inputs: ['x', 'w'],
  outputs: ['y'],
  attributes: { alpha: { float: 0.5 } },
  nodes: [
    { op: 'MatMul', name: 'mm', inputs: ['x', 'w'], outputs: ['t'] },
    { op: 'Add', inputs: ['t', 'x'], outputs: ['s'] },
    {
      op: 'Elu',
      name: 'elu',
      inputs: ['s'],
      outputs: ['y'],
      attributes: { alpha: { reference: 'alpha' }, absent: { reference: 'nothing' } },
    },
  ],
});

const calls: GraphSpec = {
  inputs: [{ name: 'x', shape: [2, 4] }],
  outputs: [{ name: 'y', shape: [2, 4] }],
  initializers: [{ name: 'w', type: 'float32', dims: [4, 4], values: Array(16).fill(1) }],
  nodes: [
    { op: 'Block', name: 'one', domain: 'local', inputs: ['x', 'w'], outputs: ['a'] },
    {
      op: 'Block',
      name: 'two',
      domain: 'local',
      inputs: ['a', 'w'],
      outputs: ['y'],
      attributes: { alpha: { float: 2 } },
    },
  ],
};

function infer(
  graph: GraphSpec,
  functions: readonly FunctionSpec[],
  opsets = { '': 17, local: 1 },
) {
  return inferModel(parse(encodeModel({ graph, functions, opsets })), {});
}

describe('a call of a model-local function', () => {
  it('is replaced by the nodes of the function, under the path of the call', () => {
    const { nodes, values } = infer(calls, [block]);
    expect(nodes.map(({ name }) => name)).toEqual([
      'one/mm',
      'one/Add_s',
      'one/elu',
      'two/mm',
      'two/Add_s',
      'two/elu',
    ]);
    expect(values.get('one/t')?.shape).toEqual([2, 4]);
    expect(nodes.at(-1)?.node.outputs).toEqual(['y']);
  });

  it('hands its attributes to the nodes that refer to them, else the defaults', () => {
    const { nodes } = infer(calls, [block]);
    const alphas = nodes.map(({ node }) => node.attributes.get('alpha'));
    expect(alphas[2]).toEqual({ kind: 'float', value: 0.5 });
    expect(alphas[5]).toEqual({ kind: 'float', value: 2 });
    expect(nodes[2]?.node.attributes.has('absent')).toBe(false);
  });

  it('costs what its nodes cost, and shared weights count once', () => {
    const { macs, params, coverage } = profileGraph(
      calls,
      {},
      { functions: [block], opsets: { '': 17, local: 1 } },
    );
    expect(macs).toBe(2 * 2 * 4 * 4);
    expect(params.count).toBe(16);
    expect(coverage).toMatchObject({ nodes: 6, partial: false });
  });

  it('means the operator sets that the function imports', () => {
    const old = { ...block, opsets: { '': 6 } };
    const { nodes } = infer(calls, [old]);
    expect(nodes.map(({ opset }) => opset)).toEqual([6, 6, 6, 6, 6, 6]);
    expect(infer(calls, [block]).nodes[0]?.opset).toBe(17);
  });

  it('may leave out inputs and outputs', () => {
    const optional = local({
      name: 'Block',
      inputs: ['x', 'low'],
      outputs: ['y', 'extra'],
      nodes: [
        { op: 'Clip', inputs: ['x', 'low'], outputs: ['y'] },
        { op: 'Relu', inputs: ['x'], outputs: ['extra'] },
      ],
    });
    const nodes = [{ op: 'Block', name: 'b', domain: 'local', inputs: ['x'], outputs: ['y'] }];
    const { nodes: inferred, dead } = infer({ ...calls, nodes }, [optional]);
    expect(inferred.map(({ node }) => node.inputs)).toEqual([['x', '']]);
    expect(dead).toEqual(['b/Relu_extra']);
  });

  it('copies an input that it hands on', () => {
    const pass = local({ name: 'Block', inputs: ['x', 'w'], outputs: ['x'] });
    const { nodes, values } = infer(calls, [pass]);
    expect(nodes.map(({ node }) => node.op)).toEqual(['Identity', 'Identity']);
    expect(values.get('y')?.shape).toEqual([2, 4]);
  });

  it('cannot see the tensors of the graph that calls it', () => {
    const leaky = local({
      name: 'Block',
      inputs: ['a'],
      outputs: ['y'],
      nodes: [{ op: 'Add', inputs: ['a', 'w'], outputs: ['y'] }],
    });
    const { missing, values } = infer(calls, [leaky]);
    expect(missing).toEqual(['one/w', 'two/w']);
    expect(values.get('y')?.type).toBe('float32');
  });

  it('keeps names apart where two calls have one name, or the graph has the name already', () => {
    const nodes = [
      { op: 'Abs', inputs: ['x'], outputs: ['same/t'] },
      { op: 'Block', name: 'same', domain: 'local', inputs: ['same/t', 'w'], outputs: ['a'] },
      { op: 'Block', name: 'same', domain: 'local', inputs: ['a', 'w'], outputs: ['y'] },
    ];
    const { nodes: inferred, values } = infer({ ...calls, nodes }, [block]);
    const outputs = inferred.flatMap(({ node }) => node.outputs);
    expect(new Set(outputs).size).toBe(7);
    expect(values.get('y')?.shape).toEqual([2, 4]);
  });

  it('may lie in a subgraph, and hold one', () => {
    const body: GraphSpec = {
      nodes: [{ op: 'Relu', name: 'r', inputs: ['x'], outputs: ['z'] }],
      outputs: [{ name: 'z' }],
    };
    const branches = { then_branch: { graph: body }, else_branch: { graph: body } };
    const choose = local({
      name: 'Choose',
      inputs: ['x', 'c'],
      outputs: ['y'],
      nodes: [{ op: 'If', name: 'if', inputs: ['c'], outputs: ['y'], attributes: branches }],
    });
    const inner: GraphSpec = {
      nodes: [{ op: 'Choose', name: 'call', domain: 'local', inputs: ['x', 'c'], outputs: ['z'] }],
      outputs: [{ name: 'z' }],
    };
    const graph: GraphSpec = {
      inputs: [
        { name: 'x', shape: [3] },
        { name: 'c', type: 'bool', shape: [] },
      ],
      outputs: [{ name: 'y' }],
      nodes: [
        {
          op: 'If',
          name: 'top',
          inputs: ['c'],
          outputs: ['y'],
          attributes: { then_branch: { graph: inner }, else_branch: { graph: body } },
        },
      ],
    };
    const { nodes, values } = infer(graph, [choose]);
    expect(nodes.map(({ name }) => name)).toEqual([
      'top',
      'top/then_branch/call/if',
      'top/then_branch/call/if/then_branch/r',
      'top/then_branch/call/if/else_branch/r',
      'top/else_branch/r',
    ]);
    expect(values.get('y')?.shape).toEqual([3]);
  });
});

describe('functions that cannot be inlined', () => {
  const calling = (name: string, callee: string, times = 1): FunctionSpec =>
    local({
      name,
      inputs: ['x'],
      outputs: ['y'],
      nodes: Array.from({ length: times }, (_, index) => ({
        op: callee,
        domain: 'local',
        inputs: ['x'],
        outputs: [index === 0 ? 'y' : `t${index}`],
      })),
    });
  const graph: GraphSpec = {
    inputs: [{ name: 'x', shape: [1] }],
    outputs: [{ name: 'y' }],
    nodes: [{ op: 'F0', domain: 'local', inputs: ['x'], outputs: ['y'] }],
  };

  it('are refused where one calls itself, directly or not', () => {
    expect(() => infer(graph, [calling('F0', 'F0')])).toThrow(/function "F0" .* calls itself/);
    const pair = [calling('F0', 'F1'), calling('F1', 'F0')];
    expect(() => infer(graph, pair)).toThrow(/calls itself/);
  });

  it('are refused where they stand for more nodes than there is room for', () => {
    const bomb = Array.from({ length: 60 }, (_, index) => calling(`F${index}`, `F${index + 1}`, 9));
    expect(() => infer(graph, bomb)).toThrow(/more than 200000 nodes/);
  });

  it('are refused where the branches of each double them', () => {
    const branch = (callee: string): GraphSpec => ({
      nodes: [{ op: callee, domain: 'local', inputs: ['x'], outputs: ['z'] }],
      outputs: [{ name: 'z' }],
    });
    const bomb = Array.from({ length: 40 }, (_, index): FunctionSpec => {
      const graph = branch(`F${index + 1}`);
      const attributes = { then_branch: { graph }, else_branch: { graph } };
      const nodes = [{ op: 'If', inputs: ['x'], outputs: ['y'], attributes }];
      return local({ name: `F${index}`, inputs: ['x'], outputs: ['y'], nodes });
    });
    expect(() => infer(graph, bomb)).toThrow(/more than 200000 nodes/);
  });

  it('are refused where they call each other too deep', () => {
    const chain = Array.from({ length: 5_000 }, (_, index) =>
      calling(`F${index}`, `F${index + 1}`),
    );
    expect(() => infer(graph, chain)).toThrow(/more than 64 deep/);
  });
});
