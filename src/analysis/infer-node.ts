import type { ElementType } from '../onnx/element-type.ts';
import { MAX_RANK } from '../onnx/limits.ts';
import type { Graph, Model, Node, Shape, ValueInfo } from '../onnx/model.ts';
import { invalid, movesData } from '../ops/call.ts';
import { concrete } from '../ops/dims.ts';
import { findOp } from '../ops/index.ts';
import type { Call, Op, Result, Value } from '../ops/op.ts';
import { type Flow, unknownValue } from './control-flow/flow.ts';
import { flowRules } from './control-flow/index.ts';
import type { BodyRun, Conflict, InferredNode } from './infer.ts';
import { captures } from './liveness.ts';
import { nodeName } from './node-name.ts';
import { lookUp, type Scope } from './scope.ts';
import { graphsOf, namesOf } from './subgraphs.ts';
import { within } from './within.ts';

/** What one walk through a model shares. */
export interface Walk {
  readonly model: Model;
  readonly dims: Readonly<Record<string, number>>;
  /** How many more nodes of bodies may be inferred more than once. */
  budget: number;
  /** How many more elements of tensors may be computed. */
  elements: number;
}

/** Shape arithmetic is on lists of this length at most: it goes on when `elements` are used up. */
const FEW_ELEMENTS = 64;

/** Findings as they are made. */
export interface Found {
  readonly dead: string[];
  readonly conflicts: Conflict[];
  readonly missing: Set<string>;
  unsorted: boolean;
  readonly assumedTrips: string[];
}

/** Where a node is inferred. */
export interface Place {
  readonly walk: Walk;
  readonly scope: Scope;
  /** What the file says of the graph's tensors, at the given dimensions. */
  readonly declared: ReadonlyMap<string, ValueInfo>;
  readonly found: Found;
  /** Infers a subgraph of the node with values for its inputs. */
  readonly run: (body: Graph, inputs: readonly Value[]) => BodyRun;
}

/** An operator whose work is that of its subgraphs: it has no price and moves nothing itself. */
const runsBodies: Op = { ...movesData, since: 1, infer: () => [], reads: () => 0 };

/** Infers a node whose inputs are in its scope, and puts its outputs there. */
export function inferNode(place: Place, node: Node): InferredNode {
  const { scope, found } = place;
  const opset = opsetOf(place.walk.model, node);
  const name = nodeName(node);
  const inputs = node.inputs.map((input) => {
    if (input === '') return null;
    const value = lookUp(scope, input);
    if (value === undefined) found.missing.add(input);
    return affordable(place.walk, value ?? unknownValue);
  });
  const call: Call = { node, inputs };
  const { op, results, bodies } = within(`node "${name}"`, () =>
    outcomeOf(place, call, opset, name),
  );
  const outputs = node.outputs.map((output, index) => {
    const result = affordable(place.walk, results[index] ?? unknownValue);
    place.walk.elements -= result.data?.length ?? 0;
    const value = withDeclared(result, place.declared.get(output), found);
    if (output !== '') scope.values.set(output, value);
    return value;
  });
  const constant =
    outputs.length > 0 && results.length > 0 && outputs.every((each) => each.constant);
  return {
    name,
    node,
    opset,
    op,
    call,
    outputs,
    constant,
    scope: scope.path,
    trips: 1,
    skipped: false,
    bodies,
  };
}

/** A file of some kB can name many large constants many times: at some point they are data. */
function affordable({ elements }: Walk, value: Value): Value {
  return elements > 0 || (value.data?.length ?? 0) <= FEW_ELEMENTS
    ? value
    : { ...value, data: null };
}

function opsetOf(model: Model, { domain, opset }: Node): number {
  if (opset !== undefined) return opset;
  return Object.hasOwn(model.opsets, domain) ? (model.opsets[domain] ?? 0) : 0;
}

interface Outcome {
  readonly op: Op | undefined;
  readonly results: readonly Value[];
  readonly bodies: Flow['bodies'];
}

function outcomeOf(place: Place, call: Call, opset: number, name: string): Outcome {
  const flow = flowOf(place, call, opset);
  if (flow !== undefined) {
    accept(place, flow, name);
    const results = flow.outputs.map((value) => ({ ...value, ...possible(call, value) }));
    return { op: runsBodies, results, bodies: flow.bodies };
  }
  const op = findOp(call.node.domain, call.node.op, opset);
  if (op === undefined) return { op, results: [], bodies: [] };
  const results = op.infer(call).map((result) => possible(call, result));
  const constant = isConstant(op, call, results);
  const stored = constant ? storedTypeOf(op, call) : undefined;
  const found = { constant, ...(stored !== undefined && { storedType: stored }) };
  return { op, results: results.map((result) => ({ ...result, ...found })), bodies: [] };
}

/** A constant is held and read as it is stored: the kernel that reads it takes it dequantised. */
function storedTypeOf(op: Op, { node, inputs }: Call): ElementType | undefined {
  const source = inputs[0];
  if (node.op === 'DequantizeLinear') return source?.type ?? undefined;
  const keepsElements = op.memory === 'view' || node.op === 'Transpose';
  return keepsElements ? source?.storedType : undefined;
}

function flowOf({ walk, scope, run }: Place, call: Call, opset: number): Flow | undefined {
  const { node } = call;
  if (node.domain !== '' || !Object.hasOwn(flowRules, node.op)) return undefined;
  const captured = graphsOf(node).flatMap(captures);
  return flowRules[node.op]?.({
    call,
    opset,
    capturesConstant: captured.every((name) => lookUp(scope, name)?.constant ?? false),
    run,
    budget: () => walk.budget,
  });
}

/** Takes over what was found in the subgraphs that stand for the node. */
function accept({ scope, found }: Place, flow: Flow, name: string): void {
  for (const { values, findings } of flow.bodies) {
    for (const [key, value] of values) scope.values.set(key, value);
    for (const dead of findings.dead) found.dead.push(dead);
    found.unsorted ||= findings.unsorted;
    for (const conflict of findings.conflicts) found.conflicts.push(conflict);
    for (const loop of findings.assumedTrips) found.assumedTrips.push(loop);
    for (const missing of findings.missing) found.missing.add(missing);
  }
  for (const dead of flow.untaken.flatMap(namesOf)) found.dead.push(dead);
  if (flow.assumedTrips) found.assumedTrips.push(name);
}

/** Elements of a file become dimensions, so a rule may compute one that no tensor can have. */
function possible(call: Call, result: Result): Result {
  const { shape } = result;
  if (shape !== null && shape.length > MAX_RANK) {
    throw invalid(call, `gives a tensor of rank ${shape.length}, beyond ${MAX_RANK}`);
  }
  const bad = shape?.find(
    (dim) => typeof dim === 'number' && !(dim >= 0 && Number.isSafeInteger(dim)),
  );
  if (bad !== undefined) throw invalid(call, `gives a tensor with the dimension ${bad}`);
  return result;
}

/** All inputs are constant, or all elements are known at these dimensions (as of Shape). */
function isConstant(op: Op, call: Call, results: readonly Result[]): boolean {
  if (op.random === true) return false;
  if (call.inputs.every((value) => value === null || value.constant)) return true;
  return (
    results.length > 0 &&
    results.every(({ data }) => data?.every((element) => typeof element === 'number') ?? false)
  );
}

/** What was computed, completed by what the file declares; notes where the two contradict. */
function withDeclared(result: Value, declared: ValueInfo | undefined, found: Found): Value {
  if (declared === undefined) return result;
  const { name, ...own } = declared;
  if (result.type === null && result.shape === null && result.container === undefined) {
    return { ...own, data: result.data, constant: result.constant };
  }
  const conflict = conflictOf(name, own, result);
  if (conflict !== undefined) found.conflicts.push(conflict);
  if (result.container !== undefined) return result;
  if (result.type !== null && concrete(result.shape) !== null) return result;
  const type = result.type ?? declared.type;
  return { ...result, type, shape: mergedShape(result.shape, declared.shape) };
}

function conflictOf(
  name: string,
  declared: Conflict['declared'],
  { type, shape }: Result,
): Conflict | undefined {
  const types = declared.type !== null && type !== null && declared.type !== type;
  const ranks = declared.shape !== null && shape !== null && declared.shape.length !== shape.length;
  const dims = shape?.some((dim, axis) => {
    const other = declared.shape?.[axis];
    return typeof dim === 'number' && typeof other === 'number' && dim !== other;
  });
  if (!types && !ranks && dims !== true) return undefined;
  return { name, declared, computed: { type, shape } };
}

function mergedShape(computed: Shape, declared: Shape): Shape {
  if (computed === null) return declared;
  if (declared === null || declared.length !== computed.length) return computed;
  return computed.map((dim, axis) => {
    const other = declared[axis] ?? null;
    return typeof dim === 'number' || (dim !== null && typeof other !== 'number') ? dim : other;
  });
}
