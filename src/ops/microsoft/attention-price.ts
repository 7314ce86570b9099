import type { Dim } from '../../onnx/model.ts';
import { attentionMacs, type Heads, scoresOf } from '../attention.ts';
import { attribute, integersAt, invalid } from '../call.ts';
import { plus, times } from '../dims.ts';
import type { Call, Count } from '../op.ts';

/** All that an attention of ONNX Runtime computes besides its products. */
export interface Work {
  readonly heads: Heads;
  /** Elements that are projected, biased, normalised or rotated, each counted once per operation. */
  readonly extra: Count;
  /** Sums per score: a mask, a bias. */
  readonly sums: number;
}

/** Products of Q with K and of the scores with V, besides those of a projection. */
export function coreOf(work: Work | null, projection: Count = 0): Count {
  return work === null ? null : plus(attentionMacs(work.heads), projection);
}

/**
 * softmax(scale · Q·Kᵀ + mask)·V: per score one product, the sums, the five of Softmax, and three of
 * a soft cap (quotient, tanh, product).
 */
export function arithmeticOf(call: Call, work: Work | null): Count {
  if (work === null) return null;
  const softcap = (attribute(call, 'softcap', 'float') ?? 0) === 0 ? 0 : 3;
  return plus(times(scoresOf(work.heads), 1 + work.sums + 5 + softcap), work.extra);
}

/** Whether an integer attribute is set. */
export function isSet(call: Call, name: string, fallback = 0): boolean {
  return (attribute(call, name, 'int') ?? fallback) !== 0;
}

/** How many of these inputs the node gives. */
export function given(call: Call, ...positions: readonly number[]): number {
  return positions.filter((position) => call.inputs[position]).length;
}

/** The length that an input of one element holds; null where it does not follow from constants. */
export function lengthAt(call: Call, position: number | null): Dim {
  const length = position === null ? undefined : integersAt(call, position).values?.[0];
  if (length !== undefined && length < 0)
    throw invalid(call, `has a sequence of ${length} elements`);
  return length ?? null;
}
