import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { inferModel, openInputs, pinned } from '../../src/analysis/infer.ts';
import { concrete } from '../../src/ops/dims.ts';
import { parse, profileGraph } from '../support/models.ts';
import {
  type Attributes,
  encodeModel,
  type GraphSpec,
  type NodeSpec,
  type TensorSpec,
} from '../support/onnx-builder.ts';
import { zeros } from '../support/op-rows.ts';

const int64 = (name: string, ...values: readonly number[]): TensorSpec => ({
  name,
  type: 'int64',
  dims: [values.length],
  values,
});
const scalar = (name: string, value: number, type: 'int64' | 'bool' = 'int64'): TensorSpec => ({
  name,
  type,
  dims: [],
  values: [value],
});
const weights: TensorSpec = { name: 'w', type: 'float32', dims: [4, 4], values: Array(16).fill(1) };
const node = (
  op: string,
  inputs: string,
  output: string,
  attributes: Attributes = {},
): NodeSpec => ({
  op,
  name: output,
  inputs: inputs === '' ? [] : inputs.split(' '),
  outputs: [output],
  attributes,
});
const infer = (graph: GraphSpec, opset = 17) =>
  inferModel(parse(encodeModel({ graph, opsets: { '': opset } })), {});

/** The model gives in onnxruntime, fed with zeros, what we infer without running it. */
async function expectAsRun(graph: GraphSpec, opset = 17): Promise<void> {
  const bytes = encodeModel({ graph, opsets: { '': opset } });
  const model = parse(bytes);
  const { values } = inferModel(model, {});
  const session = await ort.InferenceSession.create(bytes, { logSeverityLevel: 4 });
  const feeds = openInputs(model.graph).map(({ name, type, shape }) => [
    name,
    zeros(type ?? 'float32', concrete(pinned(shape, {})) ?? []),
  ]);
  const results = await session.run(Object.fromEntries(feeds));
  await session.release();
  for (const [name, { type, dims, data }] of Object.entries(results)) {
    const value = values.get(name);
    expect({ name, type: value?.type, shape: value?.shape }).toEqual({ name, type, shape: dims });
    if (value?.data != null) expect(value.data).toEqual([...data].map(Number));
  }
}

const branch = (...nodes: readonly NodeSpec[]): GraphSpec => ({
  nodes,
  outputs: [{ name: nodes.at(-1)?.outputs[0] ?? '' }],
});
const integers = (graph: GraphSpec): GraphSpec => ({
  ...graph,
  outputs: graph.outputs?.map((value) => ({ ...value, type: 'int64' })) ?? [],
});

/** One branch multiplies matrices, the other adds. */
function choice(condition: Partial<GraphSpec>): GraphSpec {
  const { initializers = [], inputs = [], nodes = [] } = condition;
  const attributes = {
    then_branch: { graph: branch(node('Add', 'x x', 'a')) },
    else_branch: { graph: branch(node('MatMul', 'x w', 'a'), node('Relu', 'a', 'b')) },
  };
  return {
    inputs: [{ name: 'x', shape: [2, 4] }, ...inputs],
    outputs: [{ name: 'y', shape: [2, 4] }],
    initializers: [weights, ...initializers],
    nodes: [...nodes, node('If', 'c', 'y', attributes)],
  };
}

const open = choice({ inputs: [{ name: 'c', type: 'bool', shape: [] }] });

describe('If on a condition that is not known', () => {
  it('gives what both branches agree on, as onnxruntime does', async () => {
    await expectAsRun(open);
  });

  it('lists both branches and counts the dearer one', () => {
    const { nodes, macs, flops, params } = profileGraph(open);
    expect(nodes.map(({ name, skipped }) => [name, skipped ?? false])).toEqual([
      ['y', false],
      ['y/then_branch/a', true],
      ['y/else_branch/a', false],
      ['y/else_branch/b', false],
    ]);
    expect(macs).toBe(2 * 4 * 4);
    expect(flops).toBe(2 * 2 * 4 * 4 + 8);
    expect(params.count).toBe(16);
  });

  it('leaves open what the branches do not agree on', () => {
    const attributes = {
      then_branch: { graph: branch(node('Concat', 'x x', 'a', { axis: { int: 1 } })) },
      else_branch: { graph: branch(node('Relu', 'x', 'a')) },
    };
    const graph = { ...open, outputs: [{ name: 'y' }], nodes: [node('If', 'c', 'y', attributes)] };
    expect(infer(graph).values.get('y')).toMatchObject({ type: 'float32', shape: [2, null] });
    const flat = { then_branch: { graph: branch(node('Flatten', 'x', 'a')) } };
    const rank = {
      else_branch: { graph: branch(node('ReduceSum', 'x', 'a', { keepdims: { int: 0 } })) },
    };
    const other = { ...graph, nodes: [node('If', 'c', 'y', { ...flat, ...rank })] };
    expect(infer(other).values.get('y')).toMatchObject({ type: 'float32', shape: null });
  });

  it('is not constant even where both branches are', () => {
    const attributes = {
      then_branch: { graph: branch(node('Constant', '', 'a', { value_int: { int: 1 } })) },
      else_branch: { graph: branch(node('Constant', '', 'a', { value_int: { int: 2 } })) },
    };
    const graph = { ...open, outputs: [{ name: 'y' }], nodes: [node('If', 'c', 'y', attributes)] };
    expect(infer(graph).values.get('y')).toMatchObject({ shape: [], data: null, constant: false });
  });

  it('is refused where a branch gives fewer outputs than the node', () => {
    const attributes = {
      then_branch: { graph: { nodes: [] } },
      else_branch: { graph: branch(node('Relu', 'x', 'a')) },
    };
    const graph = { ...open, nodes: [node('If', 'c', 'y', attributes)] };
    expect(() => infer(graph)).toThrow(/node "y": If has 1 outputs and a branch that gives 0/);
  });

  it('is unpriced where it has no branch', () => {
    const { coverage, nodes } = profileGraph({ ...open, nodes: [node('If', 'c', 'y')] });
    expect(coverage).toMatchObject({ unknownOps: [{ op: 'If', count: 1 }], partial: true });
    expect(nodes[0]).toMatchObject({ macs: null, flops: null });
  });
});

describe('If on a constant condition', () => {
  it.each([0, 1])('takes its branch and counts the other as dead: %s', async (value) => {
    const graph = choice({ initializers: [scalar('c', value, 'bool')] });
    const { macs, coverage } = profileGraph(graph);
    expect(macs).toBe(value === 1 ? 0 : 2 * 4 * 4);
    expect(coverage).toMatchObject({ deadNodes: value === 1 ? 2 : 1, nodes: 4, partial: false });
    await expectAsRun(graph);
  });

  it('may follow from shapes, and hands on elements', async () => {
    const size = { then_branch: { graph: integers(branch(node('Shape', 'x', 's'))) } };
    const other = {
      else_branch: {
        graph: integers(branch(node('Constant', '', 's', { value_ints: { ints: [7] } }))),
      },
    };
    const graph: GraphSpec = {
      inputs: [{ name: 'x', shape: [2, 4] }],
      outputs: [{ name: 'y', shape: [8] }],
      initializers: [int64('minus', -1), int64('eight', 8)],
      nodes: [
        node('Size', 'x', 'n'),
        node('Equal', 'n eight', 'c'),
        node('If', 'c', 'dims', { ...size, ...other }),
        node('ReduceProd', 'dims', 'to'),
        node('Reshape', 'x to', 'y'),
      ],
    };
    const { values, nodes } = infer(graph);
    expect(values.get('dims')).toMatchObject({ data: [2, 4], constant: true });
    expect(nodes.filter(({ constant }) => !constant).map(({ name }) => name)).toEqual(['y']);
    await expectAsRun(graph);
  });
});

interface LoopSpec {
  readonly body: GraphSpec;
  readonly inputs: string;
  readonly outputs: readonly string[];
  /** Which of the outputs are int64. */
  readonly integers?: readonly string[];
  readonly initializers?: readonly TensorSpec[];
  readonly open?: GraphSpec['inputs'];
}

function loop(spec: LoopSpec): GraphSpec {
  const attributes = { body: { graph: spec.body } };
  return {
    inputs: [{ name: 'x', shape: [2, 4] }, ...(spec.open ?? [])],
    outputs: spec.outputs.map((name) => ({
      name,
      type: spec.integers?.includes(name) ? 'int64' : 'float32',
    })),
    initializers: [weights, ...(spec.initializers ?? [])],
    nodes: [
      {
        op: 'Loop',
        name: 'loop',
        inputs: spec.inputs.split(' '),
        outputs: spec.outputs,
        attributes,
      },
    ],
  };
}

const index = { name: 'i', type: 'int64', shape: [] } as const;
const going = { name: 'go', type: 'bool', shape: [] } as const;

/** Multiplies its state by a matrix and gives its first row of each run. */
const multiply: GraphSpec = {
  inputs: [index, going, { name: 's' }],
  outputs: [{ name: 'on', type: 'bool' }, { name: 't' }, { name: 'row', shape: [4] }],
  initializers: [int64('axis', 0)],
  nodes: [
    node('Identity', 'go', 'on'),
    node('MatMul', 's w', 't'),
    node('ReduceMean', 't', 'row', { axes: { ints: [0] }, keepdims: { int: 0 } }),
  ],
};

/** Appends the state to itself, so that it grows with every run. */
const grow: GraphSpec = {
  inputs: [index, going, { name: 's' }],
  outputs: [{ name: 'on', type: 'bool' }, { name: 't' }],
  nodes: [node('Identity', 'go', 'on'), node('Concat', 's x', 't', { axis: { int: 0 } })],
};

/** Stops by itself where the number of the run reaches a limit. */
const until: GraphSpec = {
  inputs: [index, going, { name: 's' }],
  outputs: [{ name: 'on', type: 'bool' }, { name: 't' }, { name: 'n', type: 'int64' }],
  nodes: [node('Less', 'i limit', 'on'), node('MatMul', 's w', 't'), node('Identity', 'i', 'n')],
};

describe('Loop with a constant trip count', () => {
  const five = [scalar('m', 5), scalar('c', 1, 'bool')];

  it('multiplies what its body costs, and stacks what it scans', async () => {
    const graph = loop({
      body: multiply,
      inputs: 'm c x',
      outputs: ['y', 'rows'],
      initializers: five,
    });
    const { macs, nodes, coverage, outputs } = profileGraph(graph);
    expect(macs).toBe(5 * 2 * 4 * 4);
    expect(nodes.map(({ name, trips }) => [name, trips])).toEqual([
      ['loop', undefined],
      ['loop/body/t', 5],
      ['loop/body/row', 5],
    ]);
    expect(outputs.map(({ shape }) => shape)).toEqual([
      [2, 4],
      [5, 4],
    ]);
    expect(coverage.partial).toBe(false);
    expect(infer(graph).assumedTrips).toEqual([]);
    await expectAsRun(graph);
  });

  it('needs no condition', async () => {
    const graph = loop({
      body: multiply,
      inputs: 'm  x',
      outputs: ['y', 'rows'],
      initializers: five,
    });
    expect(profileGraph(graph).macs).toBe(5 * 2 * 4 * 4);
    await expectAsRun(graph);
  });

  it('follows a state that grows to its end, and leaves it open inside', async () => {
    const graph = loop({ body: grow, inputs: 'm c x', outputs: ['y'], initializers: five });
    const { values } = infer(graph);
    expect(values.get('y')?.shape).toEqual([12, 4]);
    expect(values.get('loop/body/t')?.shape).toEqual([null, 4]);
    await expectAsRun(graph);
  });

  it('computes elements', async () => {
    const body: GraphSpec = {
      inputs: [index, going, { name: 's', type: 'int64' }],
      outputs: [
        { name: 'on', type: 'bool' },
        { name: 't', type: 'int64' },
        { name: 'all', type: 'int64' },
      ],
      nodes: [node('Identity', 'go', 'on'), node('Add', 's i', 't'), node('Identity', 't', 'all')],
    };
    const graph = loop({
      body,
      inputs: 'm c zero',
      outputs: ['sum', 'sums'],
      integers: ['sum', 'sums'],
      initializers: [...five, scalar('zero', 0)],
    });
    const { values, nodes } = infer(graph);
    expect(values.get('sum')?.data).toEqual([10]);
    expect(values.get('sums')?.data).toEqual([0, 1, 3, 6, 10]);
    expect(nodes.every(({ constant }) => constant)).toBe(true);
    await expectAsRun(graph);
  });

  it('is no constant where its body is random', () => {
    const body: GraphSpec = {
      ...grow,
      nodes: [
        node('Identity', 'go', 'on'),
        node('RandomNormal', '', 'noise', { shape: { ints: [1] } }),
        node('Add', 's noise', 't'),
      ],
    };
    const graph = loop({
      body,
      inputs: 'm c start',
      outputs: ['y'],
      initializers: [...five, { name: 'start', type: 'float32', dims: [1], values: [0] }],
    });
    expect(infer(graph).values.get('y')).toMatchObject({ shape: [1], constant: false });
  });

  it('may run never', async () => {
    const graph = loop({
      body: multiply,
      inputs: 'm c x',
      outputs: ['y', 'rows'],
      initializers: [scalar('m', 0), scalar('c', 1, 'bool')],
    });
    expect(profileGraph(graph)).toMatchObject({ macs: 0, coverage: { partial: false } });
    await expectAsRun(graph);
    const never = loop({
      body: multiply,
      inputs: 'm c x',
      outputs: ['y', 'rows'],
      initializers: [scalar('m', 7), scalar('c', 0, 'bool')],
    });
    expect(profileGraph(never).macs).toBe(0);
    await expectAsRun(never);
  });

  it('ends earlier where its body says so', async () => {
    const graph = loop({
      body: until,
      inputs: 'm c x',
      outputs: ['y', 'runs'],
      integers: ['runs'],
      initializers: [...five, scalar('limit', 2)],
    });
    expect(profileGraph(graph).macs).toBe(3 * 2 * 4 * 4);
    expect(infer(graph).values.get('runs')?.data).toEqual([0, 1, 2]);
    await expectAsRun(graph);
  });

  it('multiplies within another loop', async () => {
    const inner: GraphSpec = {
      inputs: [{ ...index, name: 'outer' }, { ...going, name: 'outer_go' }, { name: 'outer_s' }],
      outputs: [{ name: 'outer_on', type: 'bool' }, { name: 'outer_t' }],
      nodes: [
        node('Identity', 'outer_go', 'outer_on'),
        {
          op: 'Loop',
          name: 'inner',
          inputs: ['m', 'c', 'outer_s'],
          outputs: ['outer_t', 'rows'],
          attributes: { body: { graph: multiply } },
        },
      ],
    };
    const graph = loop({ body: inner, inputs: 'm c x', outputs: ['y'], initializers: five });
    const { macs, nodes } = profileGraph(graph);
    expect(macs).toBe(25 * 2 * 4 * 4);
    expect(nodes.find(({ name }) => name === 'loop/body/inner/body/t')?.trips).toBe(25);
    await expectAsRun(graph);
  });

  it('refuses a trip count that leaves the exact integers', () => {
    const graph = loop({
      body: multiply,
      inputs: 'm c x',
      outputs: ['y', 'rows'],
      initializers: [scalar('m', 2 ** 52), scalar('c', 1, 'bool')],
    });
    expect(() => profileGraph(graph)).toThrow(/"loop\/body\/t": a count is beyond 2\^53/);
  });
});

describe('Loop without a known trip count', () => {
  it('ends where its body is known to end it', async () => {
    const graph = loop({
      body: until,
      inputs: ' c x',
      outputs: ['y', 'runs'],
      integers: ['runs'],
      initializers: [scalar('c', 1, 'bool'), scalar('limit', 3)],
    });
    expect(profileGraph(graph).macs).toBe(4 * 2 * 4 * 4);
    await expectAsRun(graph);
  });

  it('is counted once and listed where data decides', () => {
    const open = [{ name: 'm', type: 'int64', shape: [] }] as const;
    const graph = loop({
      body: multiply,
      inputs: 'm c x',
      outputs: ['y', 'rows'],
      initializers: [scalar('c', 1, 'bool')],
      open,
    });
    const { assumedTrips, values } = infer(graph);
    expect(assumedTrips).toEqual(['loop']);
    expect(values.get('y')?.shape).toEqual([2, 4]);
    expect(values.get('rows')?.shape).toEqual([null, 4]);
    expect(profileGraph(graph).macs).toBe(2 * 4 * 4);
  });

  it('does not run forever where nothing ends it', () => {
    const graph = loop({
      body: { ...until, nodes: [node('Identity', 'go', 'on'), ...(until.nodes ?? []).slice(1)] },
      inputs: ' c x',
      outputs: ['y', 'runs'],
      integers: ['runs'],
      initializers: [scalar('c', 1, 'bool'), scalar('limit', 3)],
    });
    expect(infer(graph).assumedTrips).toEqual(['loop']);
  });

  it('is inferred in bounded work, however deep loops are nested', () => {
    let body = grow;
    for (let depth = 0; depth < 30; depth += 1) {
      const inner = { op: 'Loop', name: `l${depth}`, inputs: ['m', '', 's'], outputs: ['t'] };
      body = {
        inputs: [index, going, { name: 's' }],
        outputs: [{ name: 'on', type: 'bool' }, { name: 't' }],
        nodes: [node('Identity', 'go', 'on'), { ...inner, attributes: { body: { graph: body } } }],
      };
    }
    const graph = loop({ body, inputs: 'm  x', outputs: ['y'], initializers: [scalar('m', 1000)] });
    expect(infer(graph).values.get('y')?.type).toBe('float32');
  });

  it('refuses a body that takes other values than it is handed', () => {
    const graph = loop({
      body: grow,
      inputs: 'm c',
      outputs: ['y'],
      initializers: [scalar('m', 1)],
    });
    expect(() => infer(graph)).toThrow(/node "loop": Loop hands 0 values to a body that takes 1/);
  });
});

/** Adds up slices and gives each sum. */
const sums: GraphSpec = {
  inputs: [
    { name: 'sum', shape: [4] },
    { name: 'slice', shape: [4] },
  ],
  outputs: [
    { name: 'next', shape: [4] },
    { name: 'each', shape: [4] },
  ],
  nodes: [node('Add', 'sum slice', 'next'), node('Identity', 'next', 'each')],
};

function scan(inputs: GraphSpec['inputs'], attributes: Attributes, body = sums): GraphSpec {
  const names = inputs?.map(({ name }) => name) ?? [];
  return {
    ...(inputs === undefined ? {} : { inputs }),
    outputs: [{ name: 'total' }, { name: 'all' }],
    nodes: [
      {
        op: 'Scan',
        name: 'scan',
        inputs: names,
        outputs: ['total', 'all'],
        attributes: { body: { graph: body }, num_scan_inputs: { int: 1 }, ...attributes },
      },
    ],
  };
}

describe('Scan', () => {
  const state = { name: 'start', shape: [4] };

  it('runs once per slice', async () => {
    const graph = scan([state, { name: 'x', shape: [7, 4] }], {});
    expect(profileGraph(graph).flops).toBe(7 * 4);
    expect(infer(graph).values.get('all')?.shape).toEqual([7, 4]);
    await expectAsRun(graph);
  });

  it('may go along other axes', async () => {
    const axes = { scan_input_axes: { ints: [-1] }, scan_output_axes: { ints: [-1] } };
    const graph = scan([state, { name: 'x', shape: [4, 7] }], axes);
    expect(infer(graph).values.get('all')?.shape).toEqual([4, 7]);
    await expectAsRun(graph);
  });

  it('has a batch in operator set 8', () => {
    const inputs = [
      { name: '', shape: [] },
      { name: 'start', shape: [3, 4] },
      { name: 'x', shape: [3, 7, 4] },
    ];
    const graph = scan(inputs, {});
    const { values, nodes } = infer({ ...graph, inputs: inputs.slice(1) }, 8);
    expect(values.get('total')?.shape).toEqual([3, 4]);
    expect(values.get('all')?.shape).toEqual([3, 7, 4]);
    expect(nodes.find(({ name }) => name === 'scan/body/next')?.trips).toBe(21);
  });

  it('is counted once and listed where the length is not known', () => {
    const graph = scan([state, { name: 'x', shape: ['t', 4] }], {});
    expect(infer(graph).assumedTrips).toEqual(['scan']);
    expect(infer(graph).values.get('all')?.shape).toEqual(['t', 4]);
  });

  it('refuses slices that do not fit', () => {
    expect(() => infer(scan([state], {}))).toThrow(/hands 1 values, 1 of them scanned/);
    const axes = { scan_input_axes: { ints: [2] } };
    expect(() => infer(scan([state, { name: 'x', shape: [7, 4] }], axes))).toThrow(/axis 2/);
  });
});
