import { readAttribute } from './attribute.ts';
import { type Cursor, eachField, enter, malformed, overLimit, push, readString } from './cursor.ts';
import { MAX_LIST_ITEMS, MAX_NESTING, MAX_NODES } from './limits.ts';
import type { Attribute, Graph, Node, TensorHeader, ValueInfo } from './model.ts';
import { readSparseTensor } from './sparse-tensor.ts';
import { readTensor } from './tensor.ts';
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
const nodeField = {
  input: 1,
  output: 2,
  name: 3,
  op: 4,
  attribute: 5,
  domain: 7,
  overload: 8,
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

/** Most nodes of a large graph have none: one map for all of them. */
const noAttributes: ReadonlyMap<string, Attribute> = new Map();

/** A NodeProto that ends at `end`, in a graph at some depth of nesting. */
export function readNode(cursor: Cursor, end: number, depth: number): Node {
  let name = '';
  let op = '';
  let domain = '';
  let overload = '';
  const inputs: string[] = [];
  const outputs: string[] = [];
  let attributes: Map<string, Attribute> | undefined;
  eachField(cursor, end, (field) => {
    if (field === nodeField.input) {
      push(cursor, inputs, readString(cursor, end, 'a node input'), MAX_LIST_ITEMS);
    } else if (field === nodeField.output) {
      push(cursor, outputs, readString(cursor, end, 'a node output'), MAX_LIST_ITEMS);
    } else if (field === nodeField.name) name = readString(cursor, end, 'a node name');
    else if (field === nodeField.op) op = readString(cursor, end, 'an op_type');
    else if (field === nodeField.domain) domain = readString(cursor, end, 'a node domain');
    else if (field === nodeField.overload) overload = readString(cursor, end, 'an overload');
    else if (field === nodeField.attribute) {
      const content = enter(cursor, end, 'an attribute');
      const [key, value] = readAttribute(cursor, content, (graphEnd) =>
        readGraph(cursor, graphEnd, depth + 1),
      );
      attributes ??= new Map();
      attributes.set(key, value);
      if (attributes.size > MAX_LIST_ITEMS) throw overLimit(cursor, 'too many attributes');
    } else return false;
    return true;
  });
  if (op === '') throw malformed(cursor, `node "${name}" has no op_type`);
  const node = {
    name,
    op,
    domain: normalDomain(domain),
    inputs,
    outputs,
    attributes: attributes ?? noAttributes,
  };
  return overload === '' ? node : { ...node, overload };
}

/** The two spellings of the default domain as one. */
export function normalDomain(domain: string): string {
  return domain === 'ai.onnx' ? '' : domain;
}
