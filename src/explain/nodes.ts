import type { Change } from './facts.ts';
import type { TimeKind } from './kinds.ts';
import type { NodePair } from './pairs.ts';
import { type Found, notableShare, type Rule } from './rule.ts';

export type NodeGrew = Found<'node-grew', GrownNode>;
export type NodeNew = Found<'node-new', GrownNode>;

export interface GrownNode {
  readonly name: string;
  readonly op: string;
  readonly kind: TimeKind;
  /** Parts of the base's time. */
  readonly before: number;
  readonly after: number;
  readonly baseMacs: number | null;
  readonly headMacs: number | null;
}

/** The one node whose time grew most. */
export const nodeGrew: Rule<NodeGrew> = ({ change, pairs }) =>
  mostGrown(
    'node-grew',
    change,
    pairs.filter(({ base }) => base !== null),
  );

/** The one node that the base does not have and that takes most time. */
export const nodeNew: Rule<NodeNew> = ({ change, pairs }) =>
  mostGrown(
    'node-new',
    change,
    pairs.filter(({ isNew }) => isNew),
  );

function mostGrown<Code extends string>(
  code: Code,
  change: Change | null,
  pairs: readonly NodePair[],
): readonly Found<Code, GrownNode>[] {
  if (change === null || change.latency === null) return [];
  let found: Found<Code, GrownNode> | null = null;
  for (const { name, op, kind, base, head } of pairs) {
    if (head === null) continue;
    const before = base?.share ?? 0;
    const after = head.share * change.latency.ratio;
    const growth = after - before;
    if (growth < notableShare || growth <= (found?.explains ?? 0)) continue;
    const macs = { baseMacs: base?.macs ?? null, headMacs: head.macs };
    found = { code, explains: growth, values: { name, op, kind, before, after, ...macs } };
  }
  return found === null ? [] : [found];
}
