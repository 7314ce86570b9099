import { readAttribute } from './attribute.ts';
import { type Cursor, eachField, enter, overLimit, push, readInt, readString } from './cursor.ts';
import { normalDomain, readGraph, readNode } from './graph.ts';
import { MAX_LIST_ITEMS, MAX_NODES } from './limits.ts';
import type { Attribute, ModelFunction, Node, ValueInfo } from './model.ts';
import { readValueInfo } from './value-info.ts';

// Field numbers of onnx.proto (onnx/onnx@f754691, onnx/onnx.proto).
const opsetField = { domain: 1, version: 2 } as const;
const functionField = {
  name: 1,
  input: 4,
  output: 5,
  node: 7,
  opsetImport: 9,
  domain: 10,
  attributeDefault: 11,
  valueInfo: 12,
  overload: 13,
} as const;

/** An OperatorSetIdProto that ends at `end`. */
export function readOpset(cursor: Cursor, end: number): readonly [domain: string, version: number] {
  let domain = '';
  let version = 0;
  eachField(cursor, end, (field) => {
    if (field === opsetField.domain) domain = readString(cursor, end, 'an opset domain');
    else if (field === opsetField.version) version = readInt(cursor, 'an opset version');
    else return false;
    return true;
  });
  return [normalDomain(domain), version];
}

interface Collected {
  name: string;
  domain: string;
  overload: string;
  readonly inputs: string[];
  readonly outputs: string[];
  readonly defaults: Map<string, Attribute>;
  readonly nodes: Node[];
  readonly valueInfos: ValueInfo[];
  readonly opsets: Map<string, number>;
}

/** A FunctionProto that ends at `end`. */
export function readFunction(cursor: Cursor, end: number): ModelFunction {
  const found: Collected = {
    name: '',
    domain: '',
    overload: '',
    inputs: [],
    outputs: [],
    defaults: new Map(),
    nodes: [],
    valueInfos: [],
    opsets: new Map(),
  };
  eachField(cursor, end, (field) => collect(cursor, end, found, field));
  return {
    ...found,
    domain: normalDomain(found.domain),
    opsets: Object.fromEntries(found.opsets),
  };
}

function collect(cursor: Cursor, end: number, found: Collected, field: number): boolean {
  const text = (what: string) => readString(cursor, end, what);
  switch (field) {
    case functionField.name:
      found.name = text('a function name');
      return true;
    case functionField.domain:
      found.domain = text('a function domain');
      return true;
    case functionField.overload:
      found.overload = text('a function overload');
      return true;
    case functionField.input:
      push(cursor, found.inputs, text('a function input'), MAX_LIST_ITEMS);
      return true;
    case functionField.output:
      push(cursor, found.outputs, text('a function output'), MAX_LIST_ITEMS);
      return true;
    case functionField.node:
      push(cursor, found.nodes, readNode(cursor, enter(cursor, end, 'a node'), 0), MAX_NODES);
      return true;
    case functionField.valueInfo: {
      const value = readValueInfo(cursor, enter(cursor, end, 'a value'));
      push(cursor, found.valueInfos, value, MAX_LIST_ITEMS);
      return true;
    }
    case functionField.opsetImport:
      found.opsets.set(...readOpset(cursor, enter(cursor, end, 'opset_import')));
      break;
    case functionField.attributeDefault: {
      const content = enter(cursor, end, 'an attribute');
      found.defaults.set(
        ...readAttribute(cursor, content, (graphEnd) => readGraph(cursor, graphEnd, 1)),
      );
      break;
    }
    default:
      return false;
  }
  if (Math.max(found.opsets.size, found.defaults.size) > MAX_LIST_ITEMS) {
    throw overLimit(cursor, `function "${found.name}" has too many entries`);
  }
  return true;
}
