import { ops } from '../../src/ops/index.ts';
import type { RandomInteger } from '../../src/stats/random.ts';
import { fixtureBytes, fixtureModels, parse } from './models.ts';
import {
  type AttributeSpec,
  encodeModel,
  type FunctionSpec,
  type GraphSpec,
  type ModelSpec,
  type NodeSpec,
  type TensorSpec,
  type ValueSpec,
} from './onnx-builder.ts';

/** Bytes made to break a reader, and what was done to make them. */
export interface HostileCase {
  readonly how: string;
  readonly bytes: Uint8Array;
}

/** Numbers at the edges of what fits somewhere. */
const edges = [
  0,
  1,
  2,
  -1,
  -2,
  3,
  7,
  64,
  65,
  255,
  256,
  65_536,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  2 ** 32,
  2 ** 52,
  2 ** 53 - 1,
  -(2 ** 53),
];

const small = [0, 1, 1, 2, 3, 4, 5, 8];
const types = ['float32', 'float32', 'int64', 'int64', 'int32', 'bool', 'uint8', 'string'] as const;
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'x', 'y', ''];
const attributeNames = [
  ...['axis', 'axes', 'kernel_shape', 'strides', 'pads', 'dilations', 'group', 'perm', 'to'],
  ...['auto_pad', 'equation', 'split', 'num_outputs', 'keepdims', 'blocksize', 'mode', 'starts'],
  ...['ends', 'shape', 'value', 'value_ints', 'hidden_size', 'num_heads', 'body', 'then_branch'],
  ...['else_branch', 'num_scan_inputs', 'scan_input_axes', 'allowzero', 'transA', 'transB', 'k'],
  ...['batch_dims', 'output_padding', 'output_shape', 'direction', 'layout', 'scales', 'bits'],
];
const texts = [
  'SAME_UPPER',
  'VALID',
  'NOTSET',
  'ij,jk->ik',
  '...,->',
  'bidirectional',
  'linear',
  '',
];

function pick<T>(random: RandomInteger, list: readonly T[], none: T): T {
  return list[random(list.length)] ?? none;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Endless cases; the same `random` gives the same ones. */
export function* hostileCases(random: RandomInteger): Generator<HostileCase> {
  const bases = [
    ...fixtureModels.map((name) => ({ name, ...structureOf(fixtureBytes(name)) })),
    ...Object.entries(built).map(([name, spec]) => ({ name, ...structureOf(encodeModel(spec)) })),
  ];
  while (true) {
    const base = bases[random(bases.length)];
    if (base === undefined) return;
    const kind = random(10);
    if (kind < 3) yield { how: `bytes of ${base.name}`, bytes: flipped(random, base) };
    else if (kind === 3) {
      const length = random(base.bytes.length + 1);
      yield { how: `${base.name} cut at ${length}`, bytes: base.bytes.subarray(0, length) };
    } else if (kind === 4)
      yield { how: `pieces of ${base.name}`, bytes: spliced(random, base.bytes) };
    else if (kind < 8) yield { how: 'a random graph', bytes: encodeModel(randomModel(random)) };
    else {
      const name = pick(random, Object.keys(ops), 'Add');
      yield { how: `one node of ${name}`, bytes: encodeModel(oneNode(random, name)) };
    }
  }
}

interface Base {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The ranges that are not weights. */
  readonly structure: readonly { readonly from: number; readonly to: number }[];
}

function structureOf(bytes: Uint8Array): Omit<Base, 'name'> {
  const payloads = [...parse(bytes).graph.initializers.values()]
    .flatMap(({ payload }) => (payload.kind === 'inline' ? [payload] : []))
    .toSorted((a, b) => a.offset - b.offset);
  const structure = [...payloads, { offset: bytes.length, length: 0 }].map(({ offset }, index) => {
    const before = payloads[index - 1];
    return { from: before === undefined ? 0 : before.offset + before.length, to: offset };
  });
  return { bytes, structure };
}

function flipped(random: RandomInteger, { bytes, structure }: Base): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let count = 1 + random(6); count > 0; count -= 1) {
    const range = structure[random(structure.length)];
    if (range === undefined || range.to <= range.from) continue;
    const at = range.from + random(range.to - range.from);
    const old = changed[at] ?? 0;
    changed[at] = pick(random, [old ^ (1 << random(8)), 0xff, 0, 0x80, random(256)], 0);
  }
  return changed;
}

function spliced(random: RandomInteger, bytes: Uint8Array): Uint8Array {
  const from = random(bytes.length);
  const to = from + random(Math.min(bytes.length - from, 300) + 1);
  const piece = bytes.subarray(from, to);
  const at = random(bytes.length);
  return random(2) === 0
    ? Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
    : Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function dim(random: RandomInteger): number {
  return random(12) === 0 ? random(4) * 2 ** random(52) : pick(random, small, 1);
}

function value(random: RandomInteger, name: string): ValueSpec {
  if (random(12) === 0) return { name };
  const shape = times(random(5), () =>
    random(6) === 0 ? pick(random, ['n', 'm', null], null) : dim(random),
  );
  return { name, type: pick(random, types, 'float32'), shape };
}

function tensor(random: RandomInteger, name: string): TensorSpec {
  const type = pick(random, ['int64', 'int64', 'int32', 'bool', 'float32'] as const, 'int64');
  const dims = times(random(3), () => pick(random, small, 1));
  const count = dims.reduce((product, each) => product * each, 1);
  const element = () => (random(3) === 0 ? pick(random, edges, 0) : random(9) - 2);
  const values = times(count, element);
  if (random(6) > 0)
    return { name, type, dims, values: type === 'int64' ? values : values.map(low) };
  if (random(8) > 0) return { name, type: 'float32', dims: times(random(4), () => dim(random)) };
  const location = pick(random, ['w', 'w', '../w', '/etc/passwd', 'a/../../w', ''], 'w');
  const offset = pick(random, ['0', '4096', '9'.repeat(20), '-1', ''], '0');
  return { name, type: 'float32', dims, external: { location, offset } };
}

function low(element: number): number {
  return element % 128;
}

function attribute(random: RandomInteger, depth: number): AttributeSpec {
  const number = () => (random(4) === 0 ? pick(random, edges, 0) : random(7) - 2);
  const kind = random(depth > 3 ? 6 : 7);
  if (kind < 2) return { int: number() };
  if (kind < 4) return { ints: times(random(6), number) };
  if (kind === 4)
    return random(2) === 0 ? { float: number() } : { floats: times(random(5), number) };
  if (kind === 5) {
    return random(2) === 0 ? { string: pick(random, texts, '') } : { tensor: tensor(random, 't') };
  }
  return { graph: randomGraph(random, depth + 1) };
}

function attributes(random: RandomInteger, depth: number): Readonly<Record<string, AttributeSpec>> {
  const count = random(4);
  return Object.fromEntries(
    times(count, () => [pick(random, attributeNames, 'axis'), attribute(random, depth)]),
  );
}

/** `''` is the default domain, also where its operators are called by their full name. */
function split(key: string): Pick<NodeSpec, 'op' | 'domain'> {
  const at = key.lastIndexOf('.');
  return at === -1 ? { op: key } : { op: key.slice(at + 1), domain: key.slice(0, at) };
}

function node(random: RandomInteger, depth: number): NodeSpec {
  const flow = ['If', 'Loop', 'Scan', 'SequenceMap', 'local.F0', 'local.F1', 'Mystery'];
  const key = random(5) === 0 ? pick(random, flow, 'If') : pick(random, Object.keys(ops), 'Add');
  return {
    ...split(key),
    name: pick(random, names, 'a'),
    inputs: times(random(5), () => pick(random, names, 'x')),
    outputs: times(1 + random(2), () => `${pick(random, names, 'y')}${random(40)}`),
    attributes: attributes(random, depth),
  };
}

function randomGraph(random: RandomInteger, depth: number): GraphSpec {
  const nodes = times(random(8), () => node(random, depth));
  const outputs = nodes.flatMap((each) => each.outputs);
  // Most nodes read what an earlier one wrote, the others anything: also what comes later.
  const wired = nodes.map((each, index) => ({
    ...each,
    inputs: each.inputs.map((name) =>
      random(4) > 0 && index > 0 ? pick(random, outputs.slice(0, index), name) : name,
    ),
  }));
  return {
    inputs: times(random(4), () => value(random, pick(random, names, 'x'))),
    outputs: times(1 + random(2), () => value(random, pick(random, outputs, 'x'))),
    initializers: times(random(4), () => tensor(random, pick(random, names, 'a'))),
    valueInfos: times(random(3), () => value(random, pick(random, outputs, 'x'))),
    nodes: wired,
  };
}

function randomModel(random: RandomInteger): ModelSpec {
  const functions = times(random(3), (index): FunctionSpec => {
    const { nodes = [], outputs = [] } = randomGraph(random, 1);
    const inputs = ['x', 'a'];
    const written = outputs.map(({ name }) => name);
    return { name: `F${index}`, domain: 'local', inputs, outputs: written, nodes };
  });
  return {
    opsets: { '': 1 + random(28), 'com.microsoft': 1, local: 1 },
    graph: randomGraph(random, 0),
    functions,
  };
}

function oneNode(random: RandomInteger, key: string): ModelSpec {
  const inputs = times(random(7), (index) => `i${index}`);
  const constants = inputs.filter(() => random(3) === 0);
  const outputs = times(1 + random(3), (index) => `o${index}`);
  return {
    opsets: { '': 1 + random(28), 'com.microsoft': 1 },
    graph: {
      inputs: inputs.map((name) => value(random, name)),
      initializers: constants.map((name) => tensor(random, name)),
      outputs: outputs.map((name) => ({ name })),
      nodes: [
        {
          ...split(key),
          inputs: inputs.map((name) => (random(8) === 0 ? '' : name)),
          outputs,
          attributes: attributes(random, 2),
        },
      ],
    },
  };
}

const body: GraphSpec = {
  inputs: [
    { name: 'i', type: 'int64', shape: [] },
    { name: 'go', type: 'bool', shape: [] },
    { name: 's', shape: [2, 4] },
  ],
  outputs: [{ name: 'on', type: 'bool' }, { name: 't' }, { name: 't' }],
  nodes: [
    { op: 'Identity', inputs: ['go'], outputs: ['on'] },
    { op: 'MatMul', inputs: ['s', 'w'], outputs: ['t'] },
  ],
};

/** What the fixtures do not hold: loops, branches, functions, sparse tensors, sequences. */
const built: Readonly<Record<string, ModelSpec>> = {
  loop: {
    opsets: { '': 17, local: 1 },
    functions: [
      {
        name: 'F',
        domain: 'local',
        inputs: ['a'],
        outputs: ['b'],
        attributes: { alpha: { float: 1 } },
        nodes: [
          {
            op: 'Elu',
            inputs: ['a'],
            outputs: ['b'],
            attributes: { alpha: { reference: 'alpha' } },
          },
        ],
      },
    ],
    graph: {
      inputs: [{ name: 'x', shape: ['n', 4] }],
      outputs: [{ name: 'z', shape: [2, 4] }],
      initializers: [
        { name: 'w', type: 'float32', dims: [4, 4], values: Array(16).fill(1) },
        { name: 'm', type: 'int64', dims: [], values: [5] },
        { name: 'c', type: 'bool', dims: [], values: [1] },
      ],
      nodes: [
        { op: 'F', name: 'f', domain: 'local', inputs: ['x'], outputs: ['y'] },
        {
          op: 'Loop',
          name: 'l',
          inputs: ['m', 'c', 'y'],
          outputs: ['z', 'all'],
          attributes: { body: { graph: body } },
        },
      ],
    },
  },
  choice: {
    graph: {
      inputs: [
        { name: 'x', shape: [2, 4] },
        { name: 's', shape: [3], container: 'sequence' },
      ],
      outputs: [{ name: 'y', shape: [2, 4] }],
      sparse: [
        {
          dims: [4],
          values: { name: 'sp', type: 'float32', dims: [1], values: [2] },
          indices: { name: '', type: 'int64', dims: [1], values: [3] },
        },
      ],
      nodes: [
        { op: 'Size', inputs: ['x'], outputs: ['n'] },
        { op: 'Cast', inputs: ['n'], outputs: ['c'], attributes: { to: { int: 9 } } },
        {
          op: 'If',
          inputs: ['c'],
          outputs: ['y'],
          attributes: {
            then_branch: {
              graph: {
                nodes: [{ op: 'Add', inputs: ['x', 'sp'], outputs: ['a'] }],
                outputs: [{ name: 'a' }],
              },
            },
            else_branch: {
              graph: {
                nodes: [{ op: 'Relu', inputs: ['x'], outputs: ['a'] }],
                outputs: [{ name: 'a' }],
              },
            },
          },
        },
      ],
    },
  },
};
