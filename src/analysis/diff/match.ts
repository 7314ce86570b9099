import { type NodeKeys, structuralKeys } from './keys.ts';
import type { Reader, View, ViewNode } from './view.ts';

/** A node of the base and the node of the head that it became, by their places in the views. */
export interface Pair {
  readonly base: number;
  readonly head: number;
}

/** Every node of both graphs, once. */
export interface Matching {
  /** In the head's order. */
  readonly pairs: readonly Pair[];
  /** The head's node for each of the base's; -1 for those that were removed. */
  readonly headOf: readonly number[];
  /** The base's node for each of the head's; -1 for those that were added. */
  readonly baseOf: readonly number[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
  readonly keys: { readonly base: readonly NodeKeys[]; readonly head: readonly NodeKeys[] };
  /** Both are the same graph, whatever its names and the order of its nodes. */
  readonly sameGraph: boolean;
}

interface Half {
  readonly view: View;
  readonly keys: readonly NodeKeys[];
  /** The partner of each node; -1 while it has none. */
  readonly partner: number[];
}

type KeyOf = (side: Half, index: number) => string | number | null;

/**
 * A name that only counts (`45`, `Conv_12`, `input.7`): one node more shifts all that follow, so it
 * says little about what the node is.
 */
const ordinalName = /^[\w.:]*\d$/;

/**
 * Matches the nodes of two graphs, the surest sign first: the name of the first output, the node's
 * name, the structure around it, a matched neighbour, and at last operator and shapes alone. Nodes
 * that a sign does not tell apart are paired in order. Each step is linear in nodes and edges.
 */
export function matchNodes(base: View, head: View): Matching {
  const keys = structuralKeys(base, head);
  const left: Half = { view: base, keys: keys.base, partner: base.nodes.map(() => -1) };
  const right: Half = { view: head, keys: keys.head, partner: head.nodes.map(() => -1) };
  const sameGraph = sameKeys(keys.base, keys.head);
  pairBy(left, right, sameGraph ? byStructureAndName : byOutputName);
  const steps: readonly KeyOf[] = sameGraph ? [byStructure] : [byName, byStructure, byUp, byDown];
  for (const keyOf of steps) pairBy(left, right, keyOf);
  pairNeighbours(left, right);
  for (const keyOf of [byLabel, byOrdinal, byResult]) {
    pairBy(left, right, keyOf);
    pairNeighbours(left, right);
  }
  pairBy(left, right, byOutputOfAnyOperator);
  const unmatched = ({ partner }: Half) =>
    partner.flatMap((other, index) => (other === -1 ? [index] : []));
  const pairs = right.partner.flatMap((other, index) =>
    other === -1 ? [] : [{ base: other, head: index }],
  );
  return {
    pairs,
    headOf: left.partner,
    baseOf: right.partner,
    removed: unmatched(left),
    added: unmatched(right),
    keys,
    sameGraph,
  };
}

function sameKeys(base: readonly NodeKeys[], head: readonly NodeKeys[]): boolean {
  if (base.length !== head.length) return false;
  const sorted = (keys: readonly NodeKeys[]) => keys.map(({ full }) => full).sort((a, b) => a - b);
  const other = sorted(head);
  return sorted(base).every((full, index) => full === other[index]);
}

function outputName({ profile }: ViewNode): string {
  return profile.outputs.find(({ name }) => name !== '')?.name ?? '';
}

function nodeOf(side: Half, index: number): ViewNode | undefined {
  return side.view.nodes[index];
}

function keysAt(side: Half, index: number): NodeKeys | undefined {
  return side.keys[index];
}

function byStructureAndName(side: Half, index: number): string | null {
  const node = nodeOf(side, index);
  return node === undefined ? null : `${keysAt(side, index)?.full} ${outputName(node)}`;
}

function byOutputName(side: Half, index: number): string | null {
  const node = nodeOf(side, index);
  return node === undefined ? null : trusted(outputName(node), node);
}

function byName(side: Half, index: number): string | null {
  const node = nodeOf(side, index);
  return node === undefined ? null : trusted(node.profile.name, node);
}

/** A name that now stands for another operator is not the node that it was. */
function trusted(name: string, node: ViewNode): string | null {
  return name === '' || ordinalName.test(name) ? null : JSON.stringify([name, node.operator]);
}

function byStructure(side: Half, index: number): number | null {
  return keysAt(side, index)?.full ?? null;
}

function byUp(side: Half, index: number): number | null {
  return keysAt(side, index)?.up ?? null;
}

function byDown(side: Half, index: number): number | null {
  return keysAt(side, index)?.down ?? null;
}

function byLabel(side: Half, index: number): number | null {
  return keysAt(side, index)?.label ?? null;
}

/** What is left of the names that only count. */
function byOrdinal(side: Half, index: number): string | null {
  const node = nodeOf(side, index);
  return node === undefined ? null : JSON.stringify([node.operator, outputName(node)]);
}

function byResult(side: Half, index: number): string | null {
  const node = nodeOf(side, index);
  if (node === undefined) return null;
  return JSON.stringify([node.operator, node.profile.outputs.map(({ shape }) => shape)]);
}

/** An operator that was replaced: what it gives has kept its name. */
function byOutputOfAnyOperator(side: Half, index: number): string | null {
  const node = nodeOf(side, index);
  const name = node === undefined ? '' : outputName(node);
  return name === '' || ordinalName.test(name) ? null : name;
}

/** Pairs the nodes of equal keys that have no partner yet, in order. */
function pairBy(left: Half, right: Half, keyOf: KeyOf): void {
  const waiting = new Map<string | number, number[]>();
  right.partner.forEach((partner, index) => {
    const key = partner === -1 ? keyOf(right, index) : null;
    if (key === null) return;
    const group = waiting.get(key);
    if (group === undefined) waiting.set(key, [index]);
    else group.push(index);
  });
  // From the back, so that the first of a group is taken by a cheap pop.
  for (const group of waiting.values()) group.reverse();
  left.partner.forEach((partner, index) => {
    const key = partner === -1 ? keyOf(left, index) : null;
    const other = key === null ? undefined : waiting.get(key)?.pop();
    if (other !== undefined) join(left, right, { base: index, head: other });
  });
}

function join(left: Half, right: Half, { base, head }: Pair): void {
  left.partner[base] = head;
  right.partner[head] = base;
}

/** From every pair, and from the graph's inputs and outputs, on to nodes of the same operator. */
function pairNeighbours(left: Half, right: Half): void {
  const found: Pair[] = left.partner.flatMap((head, base) => (head === -1 ? [] : [{ base, head }]));
  const pair = (base: number, head: number) => {
    if (left.partner[base] !== -1 || right.partner[head] !== -1) return;
    if (nodeOf(left, base)?.operator !== nodeOf(right, head)?.operator) return;
    join(left, right, { base, head });
    found.push({ base, head });
  };
  left.view.inputReaders.forEach((readers, position) => {
    pairReaders(left, right, readers, right.view.inputReaders[position] ?? [], pair);
  });
  pairResults(left.view, right.view, pair);
  for (let next = found.pop(); next !== undefined; next = found.pop()) {
    const [base, head] = [nodeOf(left, next.base), nodeOf(right, next.head)];
    if (base === undefined || head === undefined) continue;
    base.sources.forEach((source, position) => {
      const other = head.sources[position];
      if (source.kind !== 'node' || other?.kind !== 'node') return;
      if (source.output === other.output) pair(source.node, other.node);
    });
    pairReaders(left, right, base.readers, head.readers, pair);
  }
}

type PairUp = (base: number, head: number) => void;

function pairResults(base: View, head: View, pair: PairUp): void {
  const producers = new Map<number, number>();
  head.nodes.forEach(({ results }, index) => {
    for (const position of results) producers.set(position, index);
  });
  base.nodes.forEach(({ results }, index) => {
    for (const position of results) {
      const other = producers.get(position);
      if (other !== undefined) pair(index, other);
    }
  });
}

/** Readers of one tensor, of the same operator at the same place: equal labels first. */
function pairReaders(
  left: Half,
  right: Half,
  base: readonly Reader[],
  head: readonly Reader[],
  pair: PairUp,
): void {
  for (const detail of ['label', 'operator'] as const) {
    const keyOf = (side: Half, { node, position, output }: Reader) => {
      const sign = detail === 'label' ? keysAt(side, node)?.label : nodeOf(side, node)?.operator;
      return `${output} ${position} ${sign}`;
    };
    const waiting = new Map<string, number[]>();
    for (const reader of head.filter(({ node }) => right.partner[node] === -1).reverse()) {
      const key = keyOf(right, reader);
      const group = waiting.get(key);
      if (group === undefined) waiting.set(key, [reader.node]);
      else group.push(reader.node);
    }
    for (const reader of base.filter(({ node }) => left.partner[node] === -1)) {
      const other = waiting.get(keyOf(left, reader))?.pop();
      if (other !== undefined) pair(reader.node, other);
    }
  }
}
