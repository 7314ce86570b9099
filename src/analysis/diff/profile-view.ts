import type { NodeProfile, StaticProfile } from '../static-profile.ts';
import type { Reader, Source, View, ViewNode } from './view.ts';

/**
 * The nodes of a profile and the edges between them, for a comparison that has no model files any more.
 * Neither attributes nor weights are in a profile: nodes are told apart by names, operators, shapes
 * and the structure around them alone.
 */
export function profileView(profile: StaticProfile): View {
  const sourceOf = sourcesByName(profile);
  const inputReaders: Reader[][] = profile.inputs.map(() => []);
  const readers: Reader[][] = profile.nodes.map(() => []);
  const sources = profile.nodes.map(({ inputs }, node) =>
    inputs.map((name, position): Source => {
      if (name === '') return { kind: 'absent' };
      const source = sourceOf.get(name) ?? { kind: 'elsewhere' };
      if (source.kind === 'node') {
        readers[source.node]?.push({ node, position, output: source.output });
      } else if (source.kind === 'input') {
        inputReaders[source.position]?.push({ node, position, output: 0 });
      }
      return source;
    }),
  );
  const results = resultsOf(profile, sourceOf);
  const nodes = profile.nodes.map((node, index): ViewNode => {
    const own = sources[index] ?? [];
    const operator = node.domain === '' ? node.op : `${node.domain}.${node.op}`;
    return {
      profile: node,
      operator,
      attributes: new Map(),
      sources: own,
      readers: readers[index] ?? [],
      results: results[index] ?? [],
      label: labelOf(operator, node, own, profile),
    };
  });
  return { nodes, inputReaders };
}

function sourcesByName({ inputs, nodes }: StaticProfile): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  inputs.forEach(({ name }, position) => {
    sources.set(name, { kind: 'input', position });
  });
  nodes.forEach(({ outputs }, node) => {
    outputs.forEach(({ name }, output) => {
      if (name !== '') sources.set(name, { kind: 'node', node, output });
    });
  });
  return sources;
}

function resultsOf(
  { outputs, nodes }: StaticProfile,
  sources: ReadonlyMap<string, Source>,
): readonly (readonly number[])[] {
  const results: number[][] = nodes.map(() => []);
  outputs.forEach(({ name }, position) => {
    const source = sources.get(name);
    if (source?.kind === 'node') results[source.node]?.push(position);
  });
  return results;
}

function labelOf(
  operator: string,
  { outputs, trips = 1 }: NodeProfile,
  sources: readonly Source[],
  { inputs, nodes }: StaticProfile,
): string {
  const read = sources.map((source) => {
    if (source.kind === 'node') return nodes[source.node]?.outputs[source.output]?.shape ?? null;
    return source.kind === 'input' ? (inputs[source.position]?.shape ?? null) : source.kind;
  });
  return JSON.stringify([operator, read, outputs.map(({ type, shape }) => [type, shape]), trips]);
}
