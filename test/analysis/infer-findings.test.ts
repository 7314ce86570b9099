import { describe, expect, it } from 'vitest';
import { inferModel } from '../../src/analysis/infer.ts';
import { parse, profileGraph } from '../support/models.ts';
import { encodeModel, type GraphSpec, type ModelSpec } from '../support/onnx-builder.ts';

const infer = (
  graph: GraphSpec,
  dims: Readonly<Record<string, number>> = {},
  model: Omit<ModelSpec, 'graph'> = {},
) => inferModel(parse(encodeModel({ ...model, graph })), dims);

const relu = (input: string, output: string) => ({
  op: 'Relu',
  inputs: [input],
  outputs: [output],
});

const chain: GraphSpec = {
  inputs: [{ name: 'x', shape: ['n', 4] }],
  outputs: [{ name: 'z', shape: ['n', 4] }],
  valueInfos: [{ name: 'y', shape: ['n', 4] }],
  nodes: [relu('x', 'y'), relu('y', 'z')],
};

describe('what the file declares', () => {
  it('is no conflict where it is what was computed, or less', () => {
    expect(infer(chain, { n: 3 }).conflicts).toEqual([]);
    expect(infer(chain).conflicts).toEqual([]);
    const less = [{ name: 'y', shape: [null, 4] }];
    expect(infer({ ...chain, valueInfos: less }, { n: 3 }).conflicts).toEqual([]);
  });

  it('loses against what was computed, and both are listed', () => {
    const valueInfos = [{ name: 'y', shape: [8, 4] }];
    const { conflicts, values } = infer({ ...chain, valueInfos }, { n: 3 });
    expect(values.get('y')?.shape).toEqual([3, 4]);
    expect(conflicts).toEqual([
      {
        name: 'y',
        declared: { type: 'float32', shape: [8, 4] },
        computed: { type: 'float32', shape: [3, 4] },
      },
    ]);
  });

  it('is a conflict of types and of ranks as well, and of outputs', () => {
    const names = (graph: Partial<GraphSpec>) =>
      infer({ ...chain, ...graph }, { n: 3 }).conflicts.map(({ name }) => name);
    expect(names({ valueInfos: [{ name: 'y', type: 'int64', shape: [3, 4] }] })).toEqual(['y']);
    expect(names({ valueInfos: [{ name: 'y', shape: [3, 4, 1] }] })).toEqual(['y']);
    expect(names({ outputs: [{ name: 'z', shape: [9, 9] }] })).toEqual(['z']);
  });

  it('is a conflict inside of a subgraph under the path of its node', () => {
    const body = {
      nodes: [relu('x', 'a')],
      outputs: [{ name: 'a', shape: [7] }],
    };
    const attributes = { then_branch: { graph: body }, else_branch: { graph: body } };
    const nodes = [{ op: 'If', name: 'if', inputs: ['c'], outputs: ['z'], attributes }];
    const inputs = [...(chain.inputs ?? []), { name: 'c', type: 'bool', shape: [] } as const];
    const { conflicts } = infer({ ...chain, inputs, nodes }, { n: 3 });
    expect(conflicts.map(({ name }) => name)).toEqual(['if/then_branch/a', 'if/else_branch/a']);
  });
});

describe('the order of nodes', () => {
  it('is restored where the file breaks it, and said', () => {
    const nodes = [relu('y', 'z'), relu('x', 'y')];
    const inference = infer({ ...chain, nodes }, { n: 3 });
    expect(inference.unsorted).toBe(true);
    expect(inference.nodes.map(({ node }) => node.outputs[0])).toEqual(['y', 'z']);
    expect(profileGraph({ ...chain, nodes }, { n: 3 }).coverage.partial).toBe(false);
    expect(infer(chain).unsorted).toBe(false);
  });

  it('is restored for long chains without a deep stack', () => {
    const count = 20_000;
    const nodes = Array.from({ length: count }, (_, index) => relu(`t${index}`, `t${index + 1}`));
    const inputs = [{ name: 't0', shape: [1] }];
    const graph = { inputs, outputs: [{ name: `t${count}` }], nodes: nodes.reverse() };
    expect(infer(graph).values.get(`t${count}`)?.shape).toEqual([1]);
  });

  it('is refused where nodes wait for each other', () => {
    expect(() => infer({ ...chain, nodes: [relu('z', 'y'), relu('y', 'z')] })).toThrow(
      /the node that writes "." waits for its own output/,
    );
    expect(() => infer({ ...chain, nodes: [relu('z', 'z')] })).toThrow(/waits for its own output/);
  });

  it('counts what a subgraph takes from outside', () => {
    const body = { nodes: [relu('y', 'a')], outputs: [{ name: 'a' }] };
    const attributes = { then_branch: { graph: body }, else_branch: { graph: body } };
    const nodes = [{ op: 'If', inputs: ['c'], outputs: ['z'], attributes }, relu('x', 'y')];
    const inputs = [...(chain.inputs ?? []), { name: 'c', type: 'bool', shape: [] } as const];
    const { unsorted, values } = infer({ ...chain, inputs, nodes }, { n: 3 });
    expect(unsorted).toBe(true);
    expect(values.get('z')?.shape).toEqual([3, 4]);
  });
});

describe('names', () => {
  it('are refused where two nodes write one, or a node writes an initializer', () => {
    const twice = { ...chain, nodes: [relu('x', 'z'), relu('x', 'z')] };
    expect(() => infer(twice)).toThrow(/tensor "z" is written more than once/);
    const initializers = [{ name: 'z', type: 'float32', dims: [], values: [1] }] as const;
    expect(() => infer({ ...chain, initializers, nodes: [relu('x', 'z')] })).toThrow(/"z"/);
  });

  it('that nothing produces are listed, and unknown', () => {
    const { missing, values } = infer({
      ...chain,
      nodes: [relu('nowhere', 'z')],
      outputs: [{ name: 'z' }, { name: 'gone' }],
    });
    expect(missing).toEqual(['nowhere', 'gone']);
    expect(values.get('z')).toMatchObject({ shape: null });
  });

  it('of absent inputs and outputs may occur any number of times', () => {
    const nodes = [
      { op: 'Clip', inputs: ['x', '', ''], outputs: ['y'] },
      { op: 'Dropout', inputs: ['y'], outputs: ['z', ''] },
      { op: 'Dropout', inputs: ['y'], outputs: ['dead', ''] },
    ];
    expect(infer({ ...chain, nodes }, { n: 3 })).toMatchObject({
      missing: [],
      dead: [expect.any(String)],
    });
  });
});

describe('operator sets', () => {
  it('are noted at every node, 0 where the file imports none', () => {
    const nodes = [
      { op: 'Mystery', domain: 'my.ops', inputs: ['x'], outputs: ['y'] },
      { op: 'Other', domain: 'no.where', inputs: ['y'], outputs: ['w'] },
      relu('w', 'z'),
    ];
    const { nodes: inferred } = infer({ ...chain, nodes }, {}, { opsets: { '': 13, 'my.ops': 3 } });
    expect(inferred.map(({ opset }) => opset)).toEqual([3, 0, 13]);
  });

  it('are 1 in a file from before there were any', () => {
    const { nodes } = infer(chain, {}, { irVersion: 2, opsets: {} });
    expect(nodes[0]?.opset).toBe(1);
  });
});

describe('a random tensor', () => {
  it('is no constant, though it has no inputs', () => {
    const nodes = [
      { op: 'RandomNormal', inputs: [], outputs: ['r'], attributes: { shape: { ints: [3, 4] } } },
      { op: 'Add', inputs: ['r', 'x'], outputs: ['z'] },
    ];
    const { nodes: inferred } = infer({ ...chain, nodes }, { n: 3 });
    expect(inferred[0]).toMatchObject({ constant: false });
    expect(inferred[0]?.outputs[0]?.shape).toEqual([3, 4]);
  });
});

describe('the coverage of a profile', () => {
  it('says what is odd about the file, and nothing where nothing is', () => {
    const odd = profileGraph(
      {
        inputs: [
          { name: 'x', shape: [3, 4] },
          { name: 'm', type: 'int64', shape: [] },
        ],
        outputs: [{ name: 'z', shape: [9] }],
        nodes: [
          { op: 'Add', inputs: ['y', 'nowhere'], outputs: ['z'] },
          {
            op: 'Loop',
            name: 'loop',
            inputs: ['m', '', 'x'],
            outputs: ['y'],
            attributes: {
              body: {
                graph: {
                  inputs: [
                    { name: 'i', type: 'int64' },
                    { name: 'go', type: 'bool' },
                    { name: 's' },
                  ],
                  outputs: [{ name: 'go', type: 'bool' }, { name: 't' }],
                  nodes: [relu('s', 't')],
                },
              },
            },
          },
        ],
      },
      {},
    ).coverage;
    expect(odd).toMatchObject({
      partial: true,
      assumedTrips: ['loop'],
      missingTensors: ['nowhere'],
      unsorted: true,
    });
    const { coverage } = profileGraph(chain, { n: 3 });
    for (const key of ['assumedTrips', 'missingTensors', 'conflicts', 'unsorted']) {
      expect(coverage).not.toHaveProperty(key);
    }
    const lying = { ...chain, valueInfos: [{ name: 'y', shape: [8, 4] }] };
    expect(profileGraph(lying, { n: 3 }).coverage).toMatchObject({
      partial: false,
      conflicts: [{ name: 'y', declared: { shape: [8, 4] }, computed: { shape: [3, 4] } }],
    });
  });
});
