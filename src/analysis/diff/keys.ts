import { type Intern, interner } from './intern.ts';
import type { Source, View } from './view.ts';

/** What is known of a node's place in its graph, by numbers that both graphs share. */
export interface NodeKeys {
  /** Same operator, attributes, types and shapes. */
  readonly label: number;
  /** The same label, above it the same graph back to the inputs. */
  readonly up: number;
  /** The same label, below it the same graph on to the outputs. */
  readonly down: number;
  /** Both of them. */
  readonly full: number;
}

/**
 * Keys of the nodes of two graphs, comparable across both; no name takes part. One step of
 * Weisfeiler and Lehman's colouring per node, in the order in which it runs for `up` and backwards
 * for `down`: linear in nodes and edges.
 */
export function structuralKeys(
  base: View,
  head: View,
): { readonly base: readonly NodeKeys[]; readonly head: readonly NodeKeys[] } {
  const intern = interner();
  return { base: keysOf(base, intern), head: keysOf(head, intern) };
}

function keysOf(view: View, intern: Intern): readonly NodeKeys[] {
  const labels = view.nodes.map(({ label }) => intern(label));
  const up: number[] = [];
  for (const [index, { sources }] of view.nodes.entries()) {
    const above = sources.map((source) => sourceText(source, up)).join();
    up.push(intern(`up ${labels[index]} ${above}`));
  }
  const down: number[] = labels.map(() => -1);
  for (const [index, { readers, results }] of [...view.nodes.entries()].reverse()) {
    const below = readers.map(
      ({ node, position, output }) => `${output}.${down[node]}.${position}`,
    );
    down[index] = intern(`down ${labels[index]} ${below.sort().join()} ${results.join()}`);
  }
  return labels.map((label, index) => {
    const full = intern(`full ${up[index]} ${down[index]}`);
    return { label, up: up[index] ?? -1, down: down[index] ?? -1, full };
  });
}

function sourceText(source: Source, up: readonly number[]): string {
  if (source.kind === 'node') return `${up[source.node] ?? 'later'}.${source.output}`;
  return source.kind === 'input' ? `input ${source.position}` : source.kind;
}
