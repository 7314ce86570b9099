import { scopesOf } from '../module-scopes.ts';
import type { NodeProfile } from '../static-profile.ts';
import type { Matching } from './match.ts';
import type { View, ViewNode } from './view.ts';

/** Who a part of a change is owed to: one node, all of one operator, or all of one module. */
export interface Contributor {
  readonly kind: 'node' | 'op' | 'scope';
  readonly name: string;
  /** Null where that model has no such node, operator or module. */
  readonly base: number | null;
  readonly head: number | null;
  readonly difference: number;
}

/** The figures that are sums over nodes. */
const figures = {
  // A branch that is not the dearer one of its If costs nothing in the totals either.
  macs: ({ macs, skipped }) => (skipped ? 0 : macs),
  flops: ({ flops, skipped }) => (skipped ? 0 : flops),
  params: ({ params }) => params,
  'access-bytes': ({ accessBytes, skipped }) => (skipped ? 0 : accessBytes),
} as const satisfies Record<string, (node: NodeProfile) => number | null>;

export type ContributorMetric = keyof typeof figures;

export type Contributors = Readonly<Record<ContributorMetric, readonly Contributor[]>>;

/** Of each kind; whoever needs all nodes has the lists of changed, added and removed ones. */
const MAX_CONTRIBUTORS = 10;

/** A model of which only its nodes and their edges are known. */
interface Viewed {
  readonly view: View;
}

/** A node of either graph or of both, with its figure in each; null where that model has no such node. */
export interface Share {
  readonly was: ViewNode | null;
  readonly is: ViewNode | null;
  readonly base: number | null;
  readonly head: number | null;
}

/**
 * The largest contributors to each change by nodes, operators and scopes, largest first. A matched
 * node counts in the scope that it has now, so that renaming moves nothing. A node whose price is
 * unknown in one of the models has no known part in a change and is left out.
 */
export function contributorsOf(base: Viewed, head: Viewed, matching: Matching): Contributors {
  const ids = Object.keys(figures) as ContributorMetric[];
  const entries = ids.map((id) => {
    const shares = sharesOf(base, head, matching, id);
    const byNode = shares.map((share) => ({ ...share, name: nameOf(share) }));
    return [
      id,
      [
        ...largest('node', byNode),
        ...largest('op', byOperator(shares)),
        ...largest('scope', byScope(shares)),
      ],
    ];
  });
  return Object.fromEntries(entries) as Contributors;
}

function nameOf({ was, is }: Share): string {
  return (is ?? was)?.profile.name ?? '';
}

/** What every node of both graphs has of a figure; without those whose price is unknown. */
export function sharesOf(
  base: Viewed,
  head: Viewed,
  { pairs, removed, added }: Matching,
  metric: ContributorMetric,
): readonly Share[] {
  const figure: (node: NodeProfile) => number | null = figures[metric];
  const share = (left: number | undefined, right: number | undefined): readonly Share[] => {
    const was = (left === undefined ? undefined : base.view.nodes[left]) ?? null;
    const is = (right === undefined ? undefined : head.view.nodes[right]) ?? null;
    const before = was === null ? null : figure(was.profile);
    const after = is === null ? null : figure(is.profile);
    if ((was !== null && before === null) || (is !== null && after === null)) return [];
    return [{ was, is, base: before, head: after }];
  };
  return [
    ...pairs.flatMap((pair) => share(pair.base, pair.head)),
    ...removed.flatMap((index) => share(index, undefined)),
    ...added.flatMap((index) => share(undefined, index)),
  ];
}

type Sum = Pick<Contributor, 'name' | 'base' | 'head'>;

function byOperator(shares: readonly Share[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const { was, is, base, head } of shares) {
    if (was !== null) add(sums, was.operator, base, null);
    if (is !== null) add(sums, is.operator, null, head);
  }
  return [...sums.values()];
}

function byScope(shares: readonly Share[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const share of shares) {
    for (const scope of scopesOf(nameOf(share))) add(sums, scope, share.base, share.head);
  }
  return withoutShells([...sums.values()]);
}

/** A scope whose whole change lies in one scope inside of it tells no more than that one. */
function withoutShells(scopes: readonly Sum[]): readonly Sum[] {
  const inside = new Map<string, Set<number>>();
  for (const scope of scopes) {
    const parent = scopesOf(scope.name).at(-1);
    if (parent === undefined) continue;
    const differences = inside.get(parent) ?? new Set();
    inside.set(parent, differences.add(differenceOf(scope)));
  }
  return scopes.filter((scope) => inside.get(scope.name)?.has(differenceOf(scope)) !== true);
}

function add(sums: Map<string, Sum>, name: string, base: number | null, head: number | null): void {
  const sum = sums.get(name) ?? { name, base: null, head: null };
  sums.set(name, { name, base: plus(sum.base, base), head: plus(sum.head, head) });
}

function plus(left: number | null, right: number | null): number | null {
  return left === null && right === null ? null : (left ?? 0) + (right ?? 0);
}

function differenceOf({ base, head }: Pick<Sum, 'base' | 'head'>): number {
  return (head ?? 0) - (base ?? 0);
}

function largest(kind: Contributor['kind'], sums: readonly Sum[]): readonly Contributor[] {
  return sums
    .map(({ name, base, head }) => {
      const difference = differenceOf({ base, head });
      return { kind, name, base, head, difference };
    })
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, MAX_CONTRIBUTORS);
}
