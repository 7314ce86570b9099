import { UserError } from '../errors.ts';
import type { Graph, Node } from '../onnx/model.ts';
import { oneLine } from '../onnx/one-line.ts';
import { namesRead } from './liveness.ts';

export interface Ordered {
  /** The nodes that an output of the graph depends on, each after those that it reads from. */
  readonly nodes: readonly Node[];
  /** Whether the file had all nodes in such an order. */
  readonly sorted: boolean;
}

/** The place of the node that writes a tensor, by the tensor's name. */
type Producers = ReadonlyMap<string, number>;

/**
 * The live nodes of a graph in an order that runs: the file's, where that is one. Throws
 * `model-malformed` where two nodes write one name or nodes wait for each other.
 */
export function liveInOrder(graph: Graph): Ordered {
  const { nodes, outputs } = graph;
  const producers = producersOf(graph);
  const live = new Set<number>();
  const wanted = outputs.map(({ name }) => producers.get(name));
  while (wanted.length > 0) {
    const place = wanted.pop();
    if (place === undefined || live.has(place)) continue;
    live.add(place);
    for (const name of readBy(nodes, place)) wanted.push(producers.get(name));
  }
  const sorted = nodes.every((node, place) =>
    namesRead(node).every((name) => (producers.get(name) ?? -1) < place),
  );
  if (sorted && live.size === nodes.length) return { nodes, sorted };
  const order = sorted ? nodes.keys() : topological(nodes, producers);
  const alive = [...order].filter((place) => live.has(place)).map((place) => nodes[place]);
  return { nodes: alive.filter((node) => node !== undefined), sorted };
}

function readBy(nodes: readonly Node[], place: number): readonly string[] {
  const node = nodes[place];
  return node === undefined ? [] : namesRead(node);
}

function producersOf({ nodes, initializers }: Graph): Producers {
  const producers = new Map<string, number>();
  nodes.forEach(({ outputs }, place) => {
    for (const name of outputs) {
      if (name === '') continue;
      if (producers.has(name) || initializers.has(name)) {
        throw malformed(`the tensor "${name}" is written more than once`);
      }
      producers.set(name, place);
    }
  });
  return producers;
}

/** Depth first from each node in file order, without recursion: chains may be long. */
function topological(nodes: readonly Node[], producers: Producers): ReadonlySet<number> {
  const placed = new Set<number>();
  const waiting = new Set<number>();
  const needsOf = (place: number) => readBy(nodes, place).map((name) => producers.get(name));
  for (const first of nodes.keys()) {
    const stack = placed.has(first) ? [] : [{ place: first, needs: needsOf(first) }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { place, needs } = top;
      waiting.add(place);
      if (needs.length === 0) {
        placed.add(place);
        waiting.delete(place);
        stack.pop();
        continue;
      }
      const next = needs.pop();
      if (next === undefined || placed.has(next)) continue;
      if (waiting.has(next)) {
        throw malformed(
          `the node that writes "${nodes[next]?.outputs[0]}" waits for its own output`,
        );
      }
      stack.push({ place: next, needs: needsOf(next) });
    }
  }
  return placed;
}

function malformed(what: string): UserError {
  const hint = 'export the model again and check it with onnx.checker.check_model';
  return new UserError('model-malformed', oneLine(what), hint);
}
