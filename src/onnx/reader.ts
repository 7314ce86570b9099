import { UserError } from '../errors.ts';
import type { ByteSource } from './byte-source.ts';
import {
  type Cursor,
  eachField,
  enter,
  malformed,
  openCursor,
  overLimit,
  problem,
  readInt,
  readString,
} from './cursor.ts';
import { readFunction, readOpset } from './function.ts';
import { readGraph } from './graph.ts';
import { MAX_LIST_ITEMS } from './limits.ts';
import type { Graph, Model, ModelFunction } from './model.ts';
import { readEntry } from './tensor.ts';

// Field numbers of onnx.proto (onnx/onnx@f754691, onnx/onnx.proto).
const modelField = {
  irVersion: 1,
  producerName: 2,
  producerVersion: 3,
  graph: 7,
  opsetImport: 8,
  metadata: 14,
  functions: 25,
} as const;

const lfsHeader = 'version https://git-lfs';
/** From this IR version on a model must say which operator sets it uses (onnx IR.md). */
const FIRST_IR_WITH_OPSETS = 3;

interface Found {
  irVersion: number;
  producerName: string;
  producerVersion: string;
  graph: Graph | undefined;
  /** True from the first byte of the graph on: what came before could still be any file. */
  graphSeen: boolean;
  readonly opsets: Map<string, number>;
  readonly functions: ModelFunction[];
  readonly metadata: Map<string, string>;
}

/**
 * Reads the graph of an ONNX model and the headers of its tensors, hopping over the weights: time
 * and memory grow with the graph, not with the file. `path` is named in every message.
 * Throws `UserError` with `model-not-onnx`, `model-lfs-pointer`, `model-truncated`,
 * `model-malformed` or `model-over-limit`.
 */
export function readModel(source: ByteSource, path: string): Model {
  const cursor = openCursor(source, path);
  refuseOtherFiles(cursor);
  const found: Found = {
    irVersion: 0,
    producerName: '',
    producerVersion: '',
    graph: undefined,
    graphSeen: false,
    opsets: new Map(),
    functions: [],
    metadata: new Map(),
  };
  try {
    eachField(cursor, source.sizeBytes, (field) => collect(cursor, found, field));
  } catch (error) {
    // Any bytes are some protobuf up to a point: only a version and a graph make it ONNX.
    if (!(error instanceof UserError) || (found.irVersion > 0 && found.graphSeen)) throw error;
    throw notOnnx(cursor, 'its bytes are not an ONNX model', error);
  }
  return modelOf(cursor, found);
}

function refuseOtherFiles(cursor: Cursor): void {
  const { source } = cursor;
  if (source.sizeBytes === 0) throw notOnnx(cursor, 'the file is empty');
  const head = source.read(0, Math.min(lfsHeader.length, source.sizeBytes));
  if (new TextDecoder().decode(head) === lfsHeader) {
    throw problem(
      cursor,
      'model-lfs-pointer',
      'the file is a Git LFS pointer, not the model itself',
      'fetch it with `git lfs pull`, or set `lfs: true` on actions/checkout',
    );
  }
}

function notOnnx(cursor: Cursor, why: string, cause?: unknown): UserError {
  return new UserError(
    'model-not-onnx',
    `${cursor.path}: not an ONNX model: ${why}`,
    'give the path of a .onnx file',
    { cause },
  );
}

function collect(cursor: Cursor, found: Found, field: number): boolean {
  const end = cursor.source.sizeBytes;
  switch (field) {
    case modelField.irVersion:
      found.irVersion = readInt(cursor, 'ir_version');
      return true;
    case modelField.producerName:
      found.producerName = readString(cursor, end, 'producer_name');
      return true;
    case modelField.producerVersion:
      found.producerVersion = readString(cursor, end, 'producer_version');
      return true;
    case modelField.graph:
      found.graphSeen = true;
      found.graph = merged(found.graph, readGraph(cursor, enter(cursor, end, 'graph')));
      return true;
    case modelField.opsetImport: {
      const [domain, version] = readOpset(cursor, enter(cursor, end, 'opset_import'));
      found.opsets.set(domain, version);
      break;
    }
    case modelField.metadata:
      found.metadata.set(...readEntry(cursor, enter(cursor, end, 'metadata_props')));
      break;
    case modelField.functions:
      found.functions.push(readFunction(cursor, enter(cursor, end, 'functions')));
      break;
    default:
      return false;
  }
  const largest = Math.max(found.opsets.size, found.metadata.size, found.functions.length);
  if (largest > MAX_LIST_ITEMS) throw overLimit(cursor, 'the model header is too long');
  return true;
}

/** Protobuf merges a message field that occurs twice: lists are joined, scalars replaced. */
function merged(first: Graph | undefined, second: Graph): Graph {
  if (first === undefined) return second;
  return {
    name: second.name === '' ? first.name : second.name,
    nodes: [...first.nodes, ...second.nodes],
    initializers: new Map([...first.initializers, ...second.initializers]),
    inputs: [...first.inputs, ...second.inputs],
    outputs: [...first.outputs, ...second.outputs],
    valueInfos: [...first.valueInfos, ...second.valueInfos],
  };
}

function modelOf(cursor: Cursor, found: Found): Model {
  const { graph, irVersion, opsets } = found;
  if (irVersion <= 0) throw notOnnx(cursor, 'it has no ir_version');
  if (graph === undefined) throw notOnnx(cursor, 'it has no graph');
  if (graph.nodes.length === 0 && graph.outputs.length === 0) {
    throw notOnnx(cursor, 'its graph has neither nodes nor outputs');
  }
  if (opsets.size === 0) {
    if (irVersion >= FIRST_IR_WITH_OPSETS) throw malformed(cursor, 'it has no opset_import');
    opsets.set('', 1);
  }
  return {
    path: cursor.path,
    irVersion,
    opsets: Object.fromEntries(opsets),
    producer: `${found.producerName} ${found.producerVersion}`.trim(),
    graph,
    functions: found.functions,
    metadata: Object.fromEntries(found.metadata),
  };
}
