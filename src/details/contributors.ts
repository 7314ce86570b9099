import { sharesOf } from '../analysis/diff/contributors.ts';
import { type Matching, matchNodes } from '../analysis/diff/match.ts';
import { peakChangeOf } from '../analysis/diff/peak.ts';
import { profileView } from '../analysis/diff/profile-view.ts';
import type { View } from '../analysis/diff/view.ts';
import type { StaticProfile } from '../analysis/static-profile.ts';
import type { MetricId, Readings } from '../metrics/index.ts';
import type { Shape } from '../onnx/model.ts';

/** One part of a change that belongs to something with a name. */
export interface Contributor {
  /** `weights`: all constants of the model together, which have no name. */
  readonly kind: 'node' | 'tensor' | 'operator' | 'weights';
  readonly name: string;
  /** The operator of a node, by the head where it is there. */
  readonly op: string | null;
  /** Null where that model has no such thing. */
  readonly base: number | null;
  readonly head: number | null;
  readonly difference: number;
  /** What a node gives, where both models have it and it is not the same. */
  readonly output: { readonly base: Shape; readonly head: Shape } | null;
}

/** What both sides are made of; null where a side has no model. */
interface Profiles {
  readonly base: { readonly profile: StaticProfile | null } | null;
  readonly head: { readonly profile: StaticProfile | null } | null;
}

/** Who the change of one metric is owed to. */
export interface Contribution {
  readonly metric: StaticMetric;
  readonly difference: number;
  /** The largest first; those that are not shown are in `rest`. */
  readonly contributors: readonly Contributor[];
  /** How many parts of the change are not shown. */
  readonly others: number;
  /** What all contributors shown leave of the difference. */
  readonly rest: number;
}

type StaticMetric = Extract<
  MetricId,
  | 'macs'
  | 'flops'
  | 'params'
  | 'size'
  | 'peak-memory'
  | 'activation-memory'
  | 'access-bytes'
  | 'nodes'
>;

/** A comment is read, not searched; `model-budget diff` has them all. */
const contributorsShown = 5;

interface Sides {
  readonly base: { readonly profile: StaticProfile; readonly view: View };
  readonly head: { readonly profile: StaticProfile; readonly view: View };
  readonly matching: Matching;
}

type Finder = (sides: Sides) => readonly Contributor[];

/** In the order of the table, which is that of the metrics. */
const finders: Readonly<Record<StaticMetric, Finder>> = {
  macs: (sides) => byNode(sides, 'macs'),
  flops: (sides) => byNode(sides, 'flops'),
  params: (sides) => byNode(sides, 'params'),
  size: ({ base, head }) => weights(base.profile.params.bytes, head.profile.params.bytes),
  'peak-memory': (sides) => [
    ...weights(sides.base.profile.memory.weightBytes, sides.head.profile.memory.weightBytes),
    ...byTensor(sides),
  ],
  'activation-memory': byTensor,
  'access-bytes': (sides) => byNode(sides, 'access-bytes'),
  nodes: byOperator,
};

/** Where the first moved, the second tells the same again: FLOPs are mostly 2 × MACs. */
const sameStory: readonly (readonly [StaticMetric, StaticMetric])[] = [
  ['macs', 'flops'],
  ['peak-memory', 'activation-memory'],
];

/**
 * Who caused the change of every exact static metric that has one. Pure; nodes are matched by names and
 * structure, so that a model whose nodes were renamed has no contributors that cancel each other.
 */
export function contributionsOf(
  { base, head }: Profiles,
  readings: Readings,
): readonly Contribution[] {
  const [was, is] = [base?.profile ?? null, head?.profile ?? null];
  if (was === null || is === null) return [];
  const moved = (Object.keys(finders) as StaticMetric[]).flatMap((metric) => {
    const delta = readings[metric]?.delta;
    const difference = delta?.kind === 'exact' ? delta.difference.value : 0;
    return difference === 0 ? [] : [{ metric, difference }];
  });
  const told = new Set(moved.map(({ metric }) => metric));
  const isTold = (metric: StaticMetric) =>
    sameStory.some(([one, other]) => other === metric && told.has(one));
  const left = moved.filter(({ metric }) => !isTold(metric));
  if (left.length === 0) return [];
  const views = { base: profileView(was), head: profileView(is) };
  const sides: Sides = {
    base: { profile: was, view: views.base },
    head: { profile: is, view: views.head },
    matching: matchNodes(views.base, views.head),
  };
  return left.map(({ metric, difference }) => {
    const all = finders[metric](sides)
      .filter((each) => each.difference !== 0)
      .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
    const contributors = all.slice(0, contributorsShown);
    const rest = contributors.reduce((sum, each) => sum - each.difference, difference);
    return { metric, difference, contributors, others: all.length - contributors.length, rest };
  });
}

function byNode(
  { base, head, matching }: Sides,
  metric: 'macs' | 'flops' | 'params' | 'access-bytes',
): readonly Contributor[] {
  return sharesOf(base, head, matching, metric).map(({ was, is, ...values }) => {
    const shapes = [was, is].map((node) => node?.profile.outputs[0]?.shape ?? null);
    const [before = null, after = null] = shapes;
    const isOther = was !== null && is !== null && before?.join() !== after?.join();
    return {
      kind: 'node',
      name: (is ?? was)?.profile.name ?? '',
      op: (is ?? was)?.operator ?? null,
      ...values,
      difference: (values.head ?? 0) - (values.base ?? 0),
      output: isOther ? { base: before, head: after } : null,
    };
  });
}

function weights(base: number, head: number): readonly Contributor[] {
  const difference = head - base;
  return [{ kind: 'weights', name: '', op: null, base, head, difference, output: null }];
}

function byTensor({ base, head, matching }: Sides): readonly Contributor[] {
  const { entered, left, resized } = peakChangeOf(base, head, matching);
  const tensor = (name: string, was: number | null, is: number | null): Contributor => {
    const difference = (is ?? 0) - (was ?? 0);
    return { kind: 'tensor', name, op: null, base: was, head: is, difference, output: null };
  };
  return [
    ...entered.map(({ name, bytes }) => tensor(name, null, bytes)),
    ...left.map(({ name, bytes }) => tensor(name, bytes, null)),
    ...resized.map(({ name, baseBytes, headBytes }) => tensor(name, baseBytes, headBytes)),
  ];
}

function byOperator({ base, head }: Sides): readonly Contributor[] {
  const count = ({ nodes }: View) => Map.groupBy(nodes, ({ operator }) => operator);
  const [was, is] = [count(base.view), count(head.view)];
  return [...new Set([...was.keys(), ...is.keys()])].map((name) => {
    const [before = null, after = null] = [was.get(name)?.length, is.get(name)?.length];
    const difference = (after ?? 0) - (before ?? 0);
    const values = { base: before, head: after, difference };
    return { kind: 'operator', name, op: null, ...values, output: null };
  });
}
