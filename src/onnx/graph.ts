import {
  appendScalars,
  type Cursor,
  eachField,
  enter,
  floatCodec,
  intCodec,
  malformed,
  overLimit,
  push,
  readFloat,
  readInt,
  readString,
  type Scalars,
  scalars,
} from './cursor.ts';
import {
  MAX_INTEGERS_READ,
  MAX_LIST_ITEMS,
  MAX_NESTING,
  MAX_NODES,
  MAX_STRING_BYTES,
} from './limits.ts';
import type { Attribute, Graph, Node, TensorHeader, ValueInfo } from './model.ts';
import { readSparseTensor, readTensor } from './tensor.ts';
import { readValueInfo } from './value-info.ts';

// Field numbers of onnx.proto (onnx/onnx@f754691, onnx/onnx.proto).
const graphField = {
  node: 1,
  name: 2,
  initializer: 5,
  input: 11,
  output: 12,
  valueInfo: 13,
  sparseInitializer: 15,
} as const;
const nodeField = { input: 1, output: 2, name: 3, op: 4, attribute: 5, domain: 7 } as const;
const attributeField = {
  name: 1,
  float: 2,
  int: 3,
  string: 4,
  tensor: 5,
  graph: 6,
  floats: 7,
  ints: 8,
  strings: 9,
  tensors: 10,
  graphs: 11,
  type: 20,
  reference: 21,
} as const;

/** A GraphProto that ends at `end`, with the graphs inside its nodes' attributes. */
export function readGraph(cursor: Cursor, end: number, depth = 0): Graph {
  if (depth > MAX_NESTING) throw overLimit(cursor, `graphs are nested beyond ${MAX_NESTING}`);
  let name = '';
  const nodes: Node[] = [];
  const initializers = new Map<string, TensorHeader>();
  const inputs: ValueInfo[] = [];
  const outputs: ValueInfo[] = [];
  const valueInfos: ValueInfo[] = [];
  const lists: Readonly<Record<number, ValueInfo[]>> = {
    [graphField.input]: inputs,
    [graphField.output]: outputs,
    [graphField.valueInfo]: valueInfos,
  };
  eachField(cursor, end, (field) => {
    const list = lists[field];
    if (list !== undefined) {
      push(cursor, list, readValueInfo(cursor, enter(cursor, end, 'a value')), MAX_LIST_ITEMS);
    } else if (field === graphField.node) {
      push(cursor, nodes, readNode(cursor, enter(cursor, end, 'a node'), depth), MAX_NODES);
    } else if (field === graphField.initializer) {
      const tensor = readTensor(cursor, enter(cursor, end, 'an initializer'));
      initializers.set(tensor.name, tensor);
    } else if (field === graphField.sparseInitializer) {
      const tensor = readSparseTensor(cursor, enter(cursor, end, 'a sparse initializer'));
      initializers.set(tensor.name, tensor);
    } else if (field === graphField.name) name = readString(cursor, end, 'the graph name');
    else return false;
    if (initializers.size > MAX_LIST_ITEMS) throw overLimit(cursor, 'too many initializers');
    return true;
  });
  return { name, nodes, initializers, inputs, outputs, valueInfos };
}

function readNode(cursor: Cursor, end: number, depth: number): Node {
  let name = '';
  let op = '';
  let domain = '';
  const inputs: string[] = [];
  const outputs: string[] = [];
  const attributes = new Map<string, Attribute>();
  eachField(cursor, end, (field) => {
    if (field === nodeField.input) {
      push(cursor, inputs, readString(cursor, end, 'a node input'), MAX_LIST_ITEMS);
    } else if (field === nodeField.output) {
      push(cursor, outputs, readString(cursor, end, 'a node output'), MAX_LIST_ITEMS);
    } else if (field === nodeField.name) name = readString(cursor, end, 'a node name');
    else if (field === nodeField.op) op = readString(cursor, end, 'an op_type');
    else if (field === nodeField.domain) domain = readString(cursor, end, 'a node domain');
    else if (field === nodeField.attribute) {
      const content = enter(cursor, end, 'an attribute');
      const [key, value] = readAttribute(cursor, content, depth);
      attributes.set(key, value);
    } else return false;
    return true;
  });
  if (op === '') throw malformed(cursor, `node "${name}" has no op_type`);
  return { name, op, domain: normalDomain(domain), inputs, outputs, attributes };
}

/** The two spellings of the default domain as one. */
export function normalDomain(domain: string): string {
  return domain === 'ai.onnx' ? '' : domain;
}

/** The kinds of attribute by AttributeProto.AttributeType. */
const attributeKinds: Readonly<Record<number, Attribute['kind']>> = {
  1: 'float',
  2: 'int',
  3: 'string',
  4: 'tensor',
  5: 'graph',
  6: 'floats',
  7: 'ints',
  8: 'strings',
  9: 'tensors',
  10: 'graphs',
};

interface Collected {
  name: string;
  type: number;
  reference: string;
  float: number;
  int: number;
  /** Null where it is longer than a name or a mode can be: an embedded blob. */
  string: string | null;
  tensor: TensorHeader | undefined;
  graph: Graph | undefined;
  /** The kind of the field seen last, for files from before `type` existed. */
  seen: Attribute['kind'];
  readonly floats: Scalars;
  readonly ints: Scalars;
  readonly strings: (string | null)[];
  readonly tensors: TensorHeader[];
  readonly graphs: Graph[];
}

function readAttribute(
  cursor: Cursor,
  end: number,
  depth: number,
): readonly [name: string, value: Attribute] {
  const found: Collected = {
    name: '',
    type: 0,
    reference: '',
    float: 0,
    int: 0,
    string: '',
    tensor: undefined,
    graph: undefined,
    seen: 'opaque',
    floats: scalars(MAX_INTEGERS_READ),
    ints: scalars(MAX_INTEGERS_READ),
    strings: [],
    tensors: [],
    graphs: [],
  };
  eachField(cursor, end, (field) => {
    if (field === attributeField.name) found.name = readString(cursor, end, 'an attribute name');
    else if (field === attributeField.type) found.type = readInt(cursor, 'an attribute type');
    else if (field === attributeField.reference) {
      found.reference = readString(cursor, end, 'ref_attr_name');
    } else {
      const kind = collect(cursor, end, depth, found, field);
      found.seen = kind ?? found.seen;
      return kind !== undefined;
    }
    return true;
  });
  return [found.name, attributeOf(cursor, found)];
}

/** Reads a field that carries a value and gives its kind; undefined for any other field. */
function collect(
  cursor: Cursor,
  end: number,
  depth: number,
  found: Collected,
  field: number,
): Attribute['kind'] | undefined {
  const what = `attribute "${found.name}"`;
  switch (field) {
    case attributeField.float:
      found.float = readFloat(cursor, what);
      return 'float';
    case attributeField.int:
      found.int = readInt(cursor, what);
      return 'int';
    case attributeField.string:
      found.string = readText(cursor, end, what);
      return 'string';
    case attributeField.floats:
      appendScalars(cursor, end, found.floats, floatCodec, what);
      return 'floats';
    case attributeField.ints:
      appendScalars(cursor, end, found.ints, intCodec, what);
      return 'ints';
    case attributeField.strings:
      push(cursor, found.strings, readText(cursor, end, what), MAX_LIST_ITEMS);
      return 'strings';
    case attributeField.tensor:
      found.tensor = readTensor(cursor, enter(cursor, end, what));
      return 'tensor';
    case attributeField.tensors:
      push(cursor, found.tensors, readTensor(cursor, enter(cursor, end, what)), MAX_LIST_ITEMS);
      return 'tensors';
    case attributeField.graph:
      found.graph = readGraph(cursor, enter(cursor, end, what), depth + 1);
      return 'graph';
    case attributeField.graphs:
      push(
        cursor,
        found.graphs,
        readGraph(cursor, enter(cursor, end, what), depth + 1),
        MAX_LIST_ITEMS,
      );
      return 'graphs';
    default:
      return undefined;
  }
}

function readText(cursor: Cursor, end: number, what: string): string | null {
  const before = cursor.position;
  const contentEnd = enter(cursor, end, what);
  if (contentEnd - cursor.position > MAX_STRING_BYTES) {
    cursor.position = contentEnd;
    return null;
  }
  cursor.position = before;
  return readString(cursor, end, what);
}

function attributeOf(cursor: Cursor, found: Collected): Attribute {
  if (found.reference !== '') return { kind: 'reference', value: found.reference };
  const kind = found.type === 0 ? found.seen : (attributeKinds[found.type] ?? 'opaque');
  const missing = () => malformed(cursor, `attribute "${found.name}" has no value of its type`);
  switch (kind) {
    case 'float':
      return { kind, value: found.float };
    case 'int':
      return { kind, value: found.int };
    case 'string':
      return found.string === null ? { kind: 'opaque' } : { kind, value: found.string };
    case 'floats':
    case 'ints':
      return found[kind].complete ? { kind, value: found[kind].values } : { kind: 'opaque' };
    case 'strings': {
      const value = found.strings.filter((text) => text !== null);
      return value.length === found.strings.length ? { kind, value } : { kind: 'opaque' };
    }
    case 'tensor':
      if (found.tensor === undefined) throw missing();
      return { kind, value: found.tensor };
    case 'graph':
      if (found.graph === undefined) throw missing();
      return { kind, value: found.graph };
    case 'tensors':
      return { kind, value: found.tensors };
    case 'graphs':
      return { kind, value: found.graphs };
    default:
      return { kind: 'opaque' };
  }
}
