import type { ElementType } from '../../onnx/element-type.ts';
import type { Shape } from '../../onnx/model.ts';
import type { Matching, Pair } from './match.ts';
import type { Side } from './side.ts';
import type { Source, ViewNode } from './view.ts';

/** How a tensor looks from outside. */
export interface TensorForm {
  readonly type: ElementType | null;
  readonly shape: Shape;
}

/** What is not the same of two nodes that are taken for one. */
export type Change =
  | { readonly kind: 'op'; readonly base: string; readonly head: string }
  /** Null where the node does not have it; long values are cut. */
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly base: string | null;
      readonly head: string | null;
    }
  /** A constant that the node reads; null where there is none at that place. */
  | {
      readonly kind: 'weight';
      readonly position: number;
      readonly base: TensorForm | null;
      readonly head: TensorForm | null;
    }
  | {
      readonly kind: 'output';
      readonly position: number;
      readonly base: TensorForm | null;
      readonly head: TensorForm | null;
    }
  /** How often a loop runs it. */
  | { readonly kind: 'trips'; readonly base: number; readonly head: number }
  /** It reads another node's output than before, although that of before is still there. */
  | { readonly kind: 'input'; readonly position: number }
  /** Its inputs have other types or shapes, or small integer constants other values. */
  | { readonly kind: 'operands' };

/** Lists longer than this are of no use to a reader; the node itself has them. */
const MAX_SHOWN_ATTRIBUTE = 120;

/** Everything that changed of a pair; empty where it is the same node. */
export function changesOf(
  base: Side,
  head: Side,
  matching: Matching,
  pair: Pair,
): readonly Change[] {
  const [left, right] = [base.view.nodes[pair.base], head.view.nodes[pair.head]];
  if (left === undefined || right === undefined) return [];
  const rewired = rewiredInputs(left, right, matching);
  if (left.label === right.label) return rewired;
  const changes: readonly Change[] = [
    ...(left.operator === right.operator
      ? []
      : [{ kind: 'op', base: left.operator, head: right.operator } as const]),
    ...attributeChanges(left, right),
    ...tripChanges(left, right),
    ...formChanges('weight', left.sources.map(weightForm), right.sources.map(weightForm)),
    ...formChanges('output', left.profile.outputs.map(form), right.profile.outputs.map(form)),
    ...rewired,
  ];
  return changes.length === 0 ? [{ kind: 'operands' }] : changes;
}

function attributeChanges(base: ViewNode, head: ViewNode): readonly Change[] {
  const names = new Set([...base.attributes.keys(), ...head.attributes.keys()]);
  return [...names].sort().flatMap((name): readonly Change[] => {
    const [was, is] = [base.attributes.get(name), head.attributes.get(name)];
    return was === is ? [] : [{ kind: 'attribute', name, base: shown(was), head: shown(is) }];
  });
}

function tripChanges({ profile: was }: ViewNode, { profile: is }: ViewNode): readonly Change[] {
  const [base, head] = [was.trips ?? 1, is.trips ?? 1];
  return base === head ? [] : [{ kind: 'trips', base, head }];
}

function shown(text: string | undefined): string | null {
  if (text === undefined) return null;
  return text.length > MAX_SHOWN_ATTRIBUTE ? `${text.slice(0, MAX_SHOWN_ATTRIBUTE - 1)}…` : text;
}

function formChanges(
  kind: 'weight' | 'output',
  base: readonly (TensorForm | null)[],
  head: readonly (TensorForm | null)[],
): readonly Change[] {
  const longer = base.length < head.length ? head : base;
  return longer.flatMap((_, position): readonly Change[] => {
    const [was, is] = [base[position] ?? null, head[position] ?? null];
    return sameForm(was, is) ? [] : [{ kind, position, base: was, head: is }];
  });
}

function weightForm(source: Source): TensorForm | null {
  return source.kind === 'constant' ? form(source.value) : null;
}

function form({ type, shape }: TensorForm): TensorForm {
  return { type, shape };
}

/** Same type, same dimensions by number or by name. */
function sameForm(base: TensorForm | null, head: TensorForm | null): boolean {
  return JSON.stringify(base) === JSON.stringify(head);
}

/**
 * Inputs whose old producer and whose new one are in both graphs and are not the same. Producers of
 * one structure up to the graph's inputs give the same tensor: of twins, either may be the partner.
 */
function rewiredInputs(
  base: ViewNode,
  head: ViewNode,
  { headOf, baseOf, keys }: Matching,
): readonly Change[] {
  const isRewired = (was: Source, is: Source | undefined): boolean => {
    if (is === undefined || !isInBoth(was, headOf) || !isInBoth(is, baseOf)) return false;
    if (was.kind === 'input' && is.kind === 'input') return was.position !== is.position;
    if (was.kind !== 'node' || is.kind !== 'node' || was.output !== is.output) return true;
    const sameCone = keys.base[was.node]?.up === keys.head[is.node]?.up;
    return headOf[was.node] !== is.node && !sameCone;
  };
  return base.sources.flatMap((source, position) =>
    isRewired(source, head.sources[position]) ? [{ kind: 'input', position } as const] : [],
  );
}

function isInBoth(source: Source, partner: readonly number[]): boolean {
  if (source.kind === 'node') return partner[source.node] !== -1;
  return source.kind === 'input';
}
