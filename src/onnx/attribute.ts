import {
  appendScalars,
  type Cursor,
  eachField,
  enter,
  floatCodec,
  intCodec,
  malformed,
  push,
  readFloat,
  readInt,
  readString,
  type Scalars,
  scalars,
} from './cursor.ts';
import { MAX_INTEGERS_READ, MAX_LIST_ITEMS, MAX_STRING_BYTES } from './limits.ts';
import type { Attribute, Graph, TensorHeader, ValueType } from './model.ts';
import { readSparseTensor } from './sparse-tensor.ts';
import { readTensor } from './tensor.ts';
import { readType } from './value-info.ts';

// Field numbers of onnx.proto (onnx/onnx@f754691, onnx/onnx.proto).
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
  valueType: 14,
  type: 20,
  reference: 21,
  sparseTensor: 22,
} as const;

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
  // A constant of the dense shape, whose payload says that it is sparse.
  11: 'tensor',
  13: 'type',
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
  valueType: ValueType | undefined;
  graph: Graph | undefined;
  /** The kind of the field seen last, for files from before `type` existed. */
  seen: Attribute['kind'];
  readonly floats: Scalars;
  readonly ints: Scalars;
  readonly strings: (string | null)[];
  readonly tensors: TensorHeader[];
  readonly graphs: Graph[];
}

/** An AttributeProto that ends at `end`; `readGraph` reads a graph that ends where it is told. */
export function readAttribute(
  cursor: Cursor,
  end: number,
  readGraph: (end: number) => Graph,
): readonly [name: string, value: Attribute] {
  const found: Collected = {
    name: '',
    type: 0,
    reference: '',
    float: 0,
    int: 0,
    string: '',
    tensor: undefined,
    valueType: undefined,
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
      const kind = collect(cursor, end, readGraph, found, field);
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
  readGraph: (end: number) => Graph,
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
    case attributeField.sparseTensor:
      found.tensor = readSparseTensor(cursor, enter(cursor, end, what));
      return 'tensor';
    case attributeField.valueType:
      found.valueType = readType(cursor, enter(cursor, end, what));
      return 'type';
    case attributeField.tensors:
      push(cursor, found.tensors, readTensor(cursor, enter(cursor, end, what)), MAX_LIST_ITEMS);
      return 'tensors';
    case attributeField.graph:
      found.graph = readGraph(enter(cursor, end, what));
      return 'graph';
    case attributeField.graphs:
      push(cursor, found.graphs, readGraph(enter(cursor, end, what)), MAX_LIST_ITEMS);
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
    case 'type':
      if (found.valueType === undefined) throw missing();
      return { kind, value: found.valueType };
    case 'tensors':
      return { kind, value: found.tensors };
    case 'graphs':
      return { kind, value: found.graphs };
    default:
      return { kind: 'opaque' };
  }
}
