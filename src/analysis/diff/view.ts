import type { Attribute, Graph, Node, TensorHeader } from '../../onnx/model.ts';
import type { Value } from '../../ops/op.ts';
import { type Inference, type InferredNode, openInputs } from '../infer.ts';
import { namesRead } from '../liveness.ts';
import type { NodeProfile, StaticProfile } from '../static-profile.ts';

/** Where a tensor that a node reads comes from. */
export type Source =
  | { readonly kind: 'absent' }
  | { readonly kind: 'node'; readonly node: number; readonly output: number }
  | { readonly kind: 'input'; readonly position: number }
  | { readonly kind: 'constant'; readonly name: string; readonly value: Value }
  /** Nothing that the comparison sees gives it: a broken file, or a subgraph's own tensor. */
  | { readonly kind: 'elsewhere' };

/** A reader of a node's output. */
export interface Reader {
  readonly node: number;
  readonly position: number;
  readonly output: number;
}

/** One running node as the comparison sees it. */
export interface ViewNode {
  readonly profile: NodeProfile;
  /** `Conv`, or `com.microsoft.FusedConv` outside of the default domain. */
  readonly operator: string;
  /** Each attribute as text: equal texts are equal values. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly sources: readonly Source[];
  readonly readers: readonly Reader[];
  /** Positions among the graph's outputs. */
  readonly results: readonly number[];
  /** Operator, attributes, types, shapes and trip count as text, without any name. */
  readonly label: string;
}

/** The running nodes of one model with the edges between them, in the order in which they run. */
export interface View {
  readonly nodes: readonly ViewNode[];
  /** The nodes that read each of the graph's inputs. */
  readonly inputReaders: readonly (readonly Reader[])[];
}

/**
 * Small integer constants (axes, pads, sizes) say what a node does, so they belong to the graph and
 * not to its weights; no operator has more than a few per dimension.
 */
const MAX_STRUCTURAL_ELEMENTS = 64;

/** The running nodes of a profiled model and their edges. */
export function viewOf(profile: StaticProfile, inference: Inference): View {
  const inferred = new Map<string, InferredNode>();
  for (const each of inference.nodes) inferred.set(keyOf(each.node.outputs), each);
  const known = profile.nodes.map(({ outputs }) =>
    inferred.get(keyOf(outputs.map(({ name }) => name))),
  );
  const sourceOf = sourcesByName(profile, inference);
  const inputReaders: Reader[][] = openInputs(inference.graph).map(() => []);
  const readers: Reader[][] = profile.nodes.map(() => []);
  const sources = profile.nodes.map((node, index) =>
    readsOf(node, known[index]?.node).map((name, position): Source => {
      if (name === '') return { kind: 'absent' };
      const source = sourceOf.get(name);
      if (source?.kind === 'node') {
        readers[source.node]?.push({ node: index, position, output: source.output });
      } else if (source?.kind === 'input') {
        inputReaders[source.position]?.push({ node: index, position, output: 0 });
      }
      return source ?? constantSource(name, position, known[index], inference);
    }),
  );
  const results = resultsOf(inference.graph, sourceOf, profile.nodes.length);
  const nodes = profile.nodes.map((node, index): ViewNode => {
    const attributes = attributeTexts(known[index]?.node.attributes ?? new Map());
    const operator = node.domain === '' ? node.op : `${node.domain}.${node.op}`;
    const own = sources[index] ?? [];
    const parts = { operator, attributes, sources: own, profile: node, known: known[index] };
    return {
      profile: node,
      operator,
      attributes,
      sources: own,
      readers: readers[index] ?? [],
      results: results[index] ?? [],
      label: labelOf(parts),
    };
  });
  return { nodes, inputReaders };
}

function keyOf(outputs: readonly string[]): string {
  return outputs.find((name) => name !== '') ?? '';
}

/** The node's inputs, and behind them what its subgraphs take from outside. */
function readsOf(profile: NodeProfile, node: Node | undefined): readonly string[] {
  if (node === undefined) return profile.inputs;
  const inputs = node.inputs.filter((name) => name !== '').length;
  return [...node.inputs, ...namesRead(node).slice(inputs)];
}

function sourcesByName(profile: StaticProfile, { graph }: Inference): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  openInputs(graph).forEach(({ name }, position) => {
    sources.set(name, { kind: 'input', position });
  });
  profile.nodes.forEach(({ outputs }, node) => {
    outputs.forEach(({ name }, output) => {
      if (name !== '') sources.set(name, { kind: 'node', node, output });
    });
  });
  return sources;
}

/** A tensor that neither a running node nor the caller gives. */
function constantSource(
  name: string,
  position: number,
  known: InferredNode | undefined,
  { values }: Inference,
): Source {
  const value = known?.call.inputs[position] ?? values.get(name);
  return value?.constant ? { kind: 'constant', name, value } : { kind: 'elsewhere' };
}

function resultsOf(
  graph: Graph,
  sources: ReadonlyMap<string, Source>,
  count: number,
): readonly (readonly number[])[] {
  const results: number[][] = Array.from({ length: count }, () => []);
  graph.outputs.forEach(({ name }, position) => {
    const source = sources.get(name);
    if (source?.kind === 'node') results[source.node]?.push(position);
  });
  return results;
}

function labelOf(of: {
  readonly operator: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly sources: readonly Source[];
  readonly profile: NodeProfile;
  readonly known: InferredNode | undefined;
}): string {
  const inputs = of.sources.map((source, position) => {
    if (source.kind === 'absent') return null;
    const value = source.kind === 'constant' ? source.value : of.known?.call.inputs[position];
    const constant = source.kind === 'constant' ? structuralData(source.value) : 'read';
    return [value?.type ?? null, value?.shape ?? null, constant];
  });
  const outputs = of.profile.outputs.map(({ name, type, shape }) => [name !== '', type, shape]);
  const { trips = 1 } = of.profile;
  return JSON.stringify([of.operator, [...of.attributes], inputs, outputs, trips]);
}

/** The elements of a small integer constant, which are part of the graph; null for a weight. */
export function structuralData({ type, data }: Value): Value['data'] {
  const isInteger = type === 'int64' || type === 'int32';
  return isInteger && (data?.length ?? Infinity) <= MAX_STRUCTURAL_ELEMENTS ? data : null;
}

/** Attributes by name in alphabetical order, since their order in the file means nothing. */
function attributeTexts(attributes: ReadonlyMap<string, Attribute>): ReadonlyMap<string, string> {
  const names = [...attributes.keys()].sort();
  return new Map(
    names.flatMap((name) => {
      const attribute = attributes.get(name);
      return attribute === undefined ? [] : [[name, attributeText(attribute)] as const];
    }),
  );
}

/** An attribute as text; the elements of a large tensor and all names inside are left out. */
export function attributeText(attribute: Attribute): string {
  return JSON.stringify(attributeForm(attribute), exact);
}

/** JSON has no infinities, NaN and negative zero, and would make them null and 0. */
function exact(_: string, value: unknown): unknown {
  if (Object.is(value, -0)) return '-0';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

// Made into text once at the end: text inside of text would double its quotes at every level.
function attributeForm(attribute: Attribute): unknown {
  switch (attribute.kind) {
    case 'opaque':
      return 'opaque';
    case 'tensor':
      return tensorForm(attribute.value);
    case 'tensors':
      return attribute.value.map(tensorForm);
    case 'graph':
      return graphForm(attribute.value);
    case 'graphs':
      return attribute.value.map(graphForm);
    default:
      return attribute.value;
  }
}

function tensorForm({ type, dims, values }: TensorHeader): unknown {
  return [type, dims, (values?.length ?? 0) > MAX_STRUCTURAL_ELEMENTS ? null : values];
}

function graphForm({ nodes, initializers }: Graph): unknown {
  const forms = nodes.map(({ op, domain, attributes }) => [
    domain,
    op,
    [...attributes].map(([name, value]) => [name, attributeForm(value)]).sort(byFirst),
  ]);
  return [forms, [...initializers.values()].map(tensorForm)];
}

function byFirst([left]: readonly unknown[], [right]: readonly unknown[]): number {
  return String(left) < String(right) ? -1 : 1;
}
