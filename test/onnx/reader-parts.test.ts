import { describe, expect, it } from 'vitest';
import { externalLocations } from '../../src/onnx/external-data.ts';
import { parse } from '../support/models.ts';
import {
  encodeModel,
  type GraphSpec,
  type SparseSpec,
  type ValueSpec,
} from '../support/onnx-builder.ts';

const call: GraphSpec = {
  inputs: [{ name: 'x', shape: [2] }],
  outputs: [{ name: 'y' }],
  nodes: [{ op: 'F', domain: 'local', overload: 'b', inputs: ['x'], outputs: ['y'] }],
};

describe('a model-local function', () => {
  const bytes = encodeModel({
    irVersion: 10,
    opsets: { '': 20, local: 1 },
    graph: call,
    functions: [
      {
        name: 'F',
        domain: 'local',
        overload: 'b',
        inputs: ['a'],
        outputs: ['c'],
        attributes: { alpha: { float: 0.5 } },
        opsets: { 'ai.onnx': 18 },
        valueInfos: [{ name: 'c', shape: ['n'] }],
        nodes: [
          {
            op: 'Elu',
            inputs: ['a'],
            outputs: ['c'],
            attributes: { alpha: { reference: 'alpha' } },
          },
        ],
      },
    ],
  });
  const { functions, graph } = parse(bytes);

  it('is read with its body, its defaults and its own operator sets', () => {
    const [found] = functions;
    expect(found).toMatchObject({
      name: 'F',
      domain: 'local',
      overload: 'b',
      inputs: ['a'],
      outputs: ['c'],
      opsets: { '': 18 },
      valueInfos: [{ name: 'c', type: 'float32', shape: ['n'] }],
      nodes: [{ op: 'Elu', inputs: ['a'], outputs: ['c'] }],
    });
    expect(found?.defaults.get('alpha')).toEqual({ kind: 'float', value: 0.5 });
    const alpha = found?.nodes[0]?.attributes.get('alpha');
    expect(alpha).toEqual({ kind: 'reference', value: 'alpha' });
  });

  it('is called by its overload', () => {
    expect(graph.nodes[0]?.overload).toBe('b');
  });

  it('may hold weights beside the model, which are found', () => {
    const weight = {
      name: 'w',
      type: 'float32',
      dims: [2],
      external: { location: 'w.bin' },
    } as const;
    const constant = {
      op: 'Constant',
      inputs: [],
      outputs: ['w'],
      attributes: { value: { tensor: weight } },
    };
    const functions = [{ name: 'F', domain: 'local', nodes: [constant] }];
    expect(externalLocations(parse(encodeModel({ graph: call, functions })))).toEqual(['w.bin']);
  });
});

function sparse(spec: Partial<SparseSpec>) {
  const values = { name: 's', type: 'float32', dims: [2], values: [5, 7] } as const;
  const graph = { outputs: [{ name: 'y' }], sparse: [{ dims: [2, 3], values, ...spec }] };
  return parse(encodeModel({ graph })).graph.initializers.get('s');
}

describe('a sparse initializer', () => {
  it('is a tensor of the dense shape with its own bytes', () => {
    const indices = { name: '', type: 'int64', dims: [2], values: [1, 5] } as const;
    expect(sparse({ indices })).toMatchObject({
      dims: [2, 3],
      elements: 6,
      payload: { kind: 'sparse', stored: 2, storedBytes: 2 * 4 + 2 * 8 },
      values: [0, 5, 0, 0, 0, 7],
    });
  });

  it('may give one coordinate per axis', () => {
    const indices = { name: '', type: 'int64', dims: [2, 2], values: [0, 1, 1, 2] } as const;
    expect(sparse({ indices })?.values).toEqual([0, 5, 0, 0, 0, 7]);
  });

  it('has unknown elements where its indices are outside of it, too few or large', () => {
    const outside = { name: '', type: 'int64', dims: [2], values: [1, 6] } as const;
    expect(sparse({ indices: outside })?.values).toBeNull();
    const few = { name: '', type: 'int64', dims: [1], values: [1] } as const;
    expect(sparse({ indices: few })?.values).toBeNull();
    const indices = { name: '', type: 'int64', dims: [2], values: [1, 5] } as const;
    expect(sparse({ indices, dims: [1000, 1000] })?.values).toBeNull();
    expect(sparse({})?.values).toBeNull();
  });

  it('is refused where it is too large, or outside of the file', () => {
    expect(() => sparse({ dims: [2 ** 30, 2 ** 30] })).toThrow(/2\^53 elements/);
    const values = { name: 's', type: 'float32', dims: [2], external: { location: 'w' } } as const;
    expect(() => sparse({ values })).toThrow(/sparse tensor "s" is external/);
  });

  it('may be the value of an attribute', () => {
    const values = { name: '', type: 'float32', dims: [1], values: [5] } as const;
    const indices = { name: '', type: 'int64', dims: [1], values: [1] } as const;
    const attributes = { sparse_value: { sparse: { dims: [3], values, indices } } };
    const nodes = [{ op: 'Constant', inputs: [], outputs: ['y'], attributes }];
    const { graph } = parse(encodeModel({ graph: { outputs: [{ name: 'y' }], nodes } }));
    const value = { dims: [3], values: [0, 5, 0] };
    expect(graph.nodes[0]?.attributes.get('sparse_value')).toMatchObject({ kind: 'tensor', value });
  });
});

describe('a value that is no tensor', () => {
  const read = (value: Omit<ValueSpec, 'name'>) => {
    const graph = { inputs: [{ name: 'x', ...value }], outputs: [{ name: 'y' }] };
    return parse(encodeModel({ graph })).graph.inputs[0];
  };

  it.each(['sequence', 'optional', 'map', 'sparse-tensor'] as const)(
    'says what it holds: a %s',
    (container) => {
      expect(read({ type: 'int64', shape: [3, 'n'], container })).toEqual({
        name: 'x',
        type: null,
        shape: null,
        container: { kind: container, element: { type: 'int64', shape: [3, 'n'] } },
      });
    },
  );

  it('may be the type of an attribute', () => {
    const type = { name: '', shape: [4] };
    const attributes = { type: { type } };
    const nodes = [{ op: 'Optional', inputs: [], outputs: ['y'], attributes }];
    const { graph } = parse(encodeModel({ graph: { outputs: [{ name: 'y' }], nodes } }));
    const value = { type: 'float32', shape: [4] };
    expect(graph.nodes[0]?.attributes.get('type')).toEqual({ kind: 'type', value });
  });
});
