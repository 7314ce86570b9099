import type { Graph, TensorHeader } from '../../onnx/model.ts';
import type { InferredNode } from '../infer.ts';
import { graphsOf } from '../subgraphs.ts';
import { type Intern, interner } from './intern.ts';
import type { Pair } from './match.ts';
import type { Side } from './side.ts';
import { attributeText, structuralData, type ViewNode } from './view.ts';

/** The constant tensors that matched nodes read at the same place, each tensor of the base once. */
export interface WeightComparison {
  readonly tensors: number;
  /** Other elements, or another type or shape. */
  readonly changed: number;
  /** The elements of one of the two could not be read. */
  readonly notCompared: number;
}

/** What the elements of a constant are, by numbers that both models share. */
interface Content {
  /** Equal numbers are equal elements. */
  readonly elements: number;
  /**
   * How they come about: stored, or computed by these nodes. A stored tensor may equal a computed
   * one, which only computing it would tell.
   */
  readonly recipe: number;
}

/** Null where the elements are unknown. */
type Contents = ReadonlyMap<string, Content | null>;

/** Compares what matched nodes read as constants. Small integers are part of the graph instead. */
export function compareWeights(base: Side, head: Side, pairs: readonly Pair[]): WeightComparison {
  const intern = interner();
  const [before, after] = [contentsOf(base, intern), contentsOf(head, intern)];
  const states = new Map<string, State>();
  for (const pair of pairs) {
    const [left, right] = [base.view.nodes[pair.base], head.view.nodes[pair.head]];
    if (left === undefined || right === undefined) continue;
    for (const [mine, other] of weightsOf(left, right)) {
      const state = compared(before.get(mine) ?? null, after.get(other) ?? null);
      const known = states.get(mine) ?? 'same';
      states.set(mine, known === 'same' || state === 'changed' ? state : known);
    }
  }
  const count = (state: State) => [...states.values()].filter((each) => each === state).length;
  const [changed, notCompared] = [count('changed'), count('notCompared')];
  return { tensors: states.size, changed, notCompared };
}

type State = 'same' | 'changed' | 'notCompared';

function compared(base: Content | null, head: Content | null): State {
  if (base === null || head === null) return 'notCompared';
  if (base.elements === head.elements) return 'same';
  return base.recipe === head.recipe ? 'changed' : 'notCompared';
}

/** The names of the constants at the places where both nodes read one. */
function weightsOf(
  base: ViewNode,
  head: ViewNode,
): readonly (readonly [base: string, head: string])[] {
  return base.sources.flatMap((source, position) => {
    const other = head.sources[position];
    if (source.kind !== 'constant' || other?.kind !== 'constant') return [];
    return structuralData(source.value) === null ? [[source.name, other.name] as const] : [];
  });
}

function contentsOf({ inference, hashes }: Side, intern: Intern): Contents {
  const contents = new Map<string, Content | null>();
  for (const tensor of initializersOf(inference.graph)) {
    contents.set(tensor.name, storedContent(tensor, hashes, intern));
  }
  for (const inferred of inference.nodes) {
    if (!inferred.constant) continue;
    inferred.node.outputs.forEach((name, index) => {
      if (name === '') return;
      contents.set(name, computedContent(inferred, index, { contents, hashes, intern }));
    });
  }
  return contents;
}

/** Those of the graph and of its subgraphs, which have no name in common. */
function* initializersOf(graph: Graph): Generator<TensorHeader> {
  yield* graph.initializers.values();
  for (const node of graph.nodes) {
    for (const inner of graphsOf(node)) yield* initializersOf(inner);
  }
}

/** An alias is what it stands for; anything else is its operator and what that reads. */
function computedContent(
  { node }: InferredNode,
  output: number,
  known: {
    readonly contents: Contents;
    readonly hashes: Side['hashes'];
    readonly intern: Intern;
  },
): Content | null {
  const { contents, hashes, intern } = known;
  if (node.op === 'Identity') return contents.get(node.inputs[0] ?? '') ?? null;
  const value = node.attributes.get('value');
  if (node.op === 'Constant' && value?.kind === 'tensor') {
    return storedContent(value.value, hashes, intern);
  }
  const inputs: Content[] = [];
  for (const name of node.inputs) {
    const content = name === '' ? absentInput : contents.get(name);
    if (content === undefined || content === null) return null;
    inputs.push(content);
  }
  const attributes = [...node.attributes]
    .map(([name, attribute]) => [name, attributeText(attribute)])
    .sort();
  const work = [node.domain, node.op, attributes, output];
  return {
    elements: intern(JSON.stringify([work, inputs.map(({ elements }) => elements)])),
    recipe: intern(JSON.stringify([work, inputs.map(({ recipe }) => recipe), 'recipe'])),
  };
}

const absentInput: Content = { elements: -1, recipe: -1 };

/** Few elements are compared as numbers, however the file writes them; many by their bytes. */
function storedContent(
  tensor: TensorHeader,
  hashes: Side['hashes'],
  intern: Intern,
): Content | null {
  const shape = `${tensor.type} ${tensor.dims.join()}`;
  const recipe = intern('stored');
  if (tensor.values !== null) {
    const values = tensor.values.map((value) => (Object.is(value, -0) ? '-0' : value));
    return { elements: intern(`${shape} values ${values.join()}`), recipe };
  }
  const hash = hashes.get(tensor.payload);
  return hash === undefined ? null : { elements: intern(`${shape} hash ${hash}`), recipe };
}
