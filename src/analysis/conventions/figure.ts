import { checked, times } from '../../ops/dims.ts';
import type { Count } from '../../ops/op.ts';
import type { InferredNode } from '../infer.ts';
import { within } from '../within.ts';
import { core } from './convention.ts';
import { type ConventionName, conventions } from './index.ts';
import { type Meanings, meaningsOf } from './patterns.ts';

/** What a tool would count, with all that keeps it from being exactly that. */
export interface ConventionFigure {
  readonly name: ConventionName;
  /** Name and version, such as `torchprofile 0.1`. */
  readonly label: string;
  readonly unit: 'MACs' | 'FLOPs';
  /** What is counted, in one line. */
  readonly counts: string;
  /** The sum of what could be priced. */
  readonly count: number;
  /** Nodes that could not be priced: with any, the count is a lower bound. */
  readonly unpricedNodes: number;
  /** Why the tool itself may count otherwise; with any, the count is approximate. */
  readonly caveats: readonly string[];
}

/** The figures of several conventions over the nodes that run, in their order. */
export function conventionFigures(
  names: readonly ConventionName[],
  nodes: readonly InferredNode[],
): readonly ConventionFigure[] {
  if (names.length === 0) return [];
  const meanings = meaningsOf(nodes);
  return names.map((name) => figureOf(name, nodes, meanings));
}

function figureOf(
  name: ConventionName,
  nodes: readonly InferredNode[],
  meanings: Meanings,
): ConventionFigure {
  const { version, unit, counts } = conventions[name];
  const running = nodes.filter(({ constant, skipped }) => !constant && !skipped);
  const prices = running.map((node) => times(priceOf(name, node, meanings), node.trips));
  return {
    name,
    label: `${name} ${version}`,
    unit,
    counts,
    count: prices.reduce((total: number, price) => checked(total + (price ?? 0)), 0),
    unpricedNodes: prices.filter((price) => price === null).length,
    caveats: name === 'core' ? [] : caveatsOf(name, running, meanings),
  };
}

function priceOf(name: ConventionName, node: InferredNode, meanings: Meanings): Count {
  return within(`node "${node.name}"`, () => {
    if (name === 'core' || node.op === undefined) return core(node);
    const meaning = meanings.get(node);
    if (meaning === null) return 0;
    const { prices, unit } = conventions[name];
    if (meaning === undefined && isTwin(node)) return times(unit === 'FLOPs' ? 2 : 1, core(node));
    const key = meaning ?? node.node.op;
    // The names come from a file: "constructor" must not be found.
    return Object.hasOwn(prices, key) ? (prices[key]?.(node) ?? null) : 0;
  });
}

/** A fused or quantised operator that no other tool sees: it has what it replaces. */
function isTwin({ node }: InferredNode): boolean {
  return node.domain !== '';
}

function caveatsOf(
  name: ConventionName,
  nodes: readonly InferredNode[],
  meanings: Meanings,
): readonly string[] {
  const { attention, prices } = conventions[name];
  const products = new Set(
    nodes.filter(({ node }) => node.op === 'MatMul').map(({ node }) => node.inputs[0]),
  );
  const writtenOut = nodes.some(
    ({ node }) => node.op === 'Softmax' && products.has(node.outputs[0]),
  );
  const loose = nodes.filter((node) => node.node.op === 'Erf' && !meanings.has(node)).length;
  const unseen = nodes
    .filter((node) => isTwin(node) || !Object.hasOwn(prices, node.node.op))
    .filter((node) => node.op !== undefined && core(node) !== 0)
    .map((node) =>
      isTwin(node)
        ? `${node.node.op} is priced by its products alone`
        : `${node.node.op} counts nothing in ${name}`,
    );
  return [
    ...new Set(unseen),
    ...(writtenOut && attention !== null ? [attention] : []),
    ...(loose === 0 ? [] : [`${loose} Erf outside of any recognised GELU`]),
  ];
}
