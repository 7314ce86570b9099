import { bitsOf, type ElementType, familyOf } from '../onnx/element-type.ts';
import { MAX_FLOATS_READ, MAX_INTEGERS_READ } from '../onnx/limits.ts';
import type { Dim, Shape } from '../onnx/model.ts';
import { concrete } from './dims.ts';
import type { Value } from './op.ts';

/** Whether a tensor of this type and shape is small enough for its elements to be propagated. */
export function isSmall(type: ElementType | null, shape: Shape): boolean {
  const dims = concrete(shape);
  if (type === null || dims === null) return false;
  const limit = familyOf(type) === 'float' ? MAX_FLOATS_READ : MAX_INTEGERS_READ;
  return dims.reduce((product, dim) => product * dim, 1) <= limit;
}

/** The row-major elements of a tensor, by a function of its coordinates. */
export function fill(
  dims: readonly number[],
  elementAt: (at: readonly number[]) => Dim,
): readonly Dim[] {
  const count = dims.reduce((product, dim) => product * dim, 1);
  const at = dims.map(() => 0);
  const elements: Dim[] = [];
  for (let index = 0; index < count; index += 1) {
    elements.push(elementAt(at));
    for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
      const next = (at[axis] ?? 0) + 1;
      at[axis] = next === dims[axis] ? 0 : next;
      if (next !== dims[axis]) break;
    }
  }
  return elements;
}

/** The element of a known tensor at these coordinates; null where they are outside of it. */
export function elementOf(value: Value, at: readonly number[]): Dim {
  let index = 0;
  value.shape?.forEach((dim, axis) => {
    index = index * (typeof dim === 'number' ? dim : Number.NaN) + (at[axis] ?? Number.NaN);
  });
  return value.data?.[index] ?? null;
}

/** The element that broadcasting puts at these coordinates of a larger tensor. */
export function broadcastElement(value: Value, at: readonly number[]): Dim {
  const rank = value.shape?.length ?? 0;
  const own = at.slice(at.length - rank);
  return elementOf(
    value,
    own.map((position, axis) => (value.shape?.[axis] === 1 ? 0 : position)),
  );
}

/**
 * The elements of an output that picks from inputs with known elements; null where the output is
 * large, not fully shaped, or an input's elements are unknown.
 */
export function propagate(
  type: ElementType | null,
  shape: Shape,
  sources: readonly (Value | undefined)[],
  elementAt: (at: readonly number[]) => Dim,
): readonly Dim[] | null {
  const dims = concrete(shape);
  const known = sources.every((source) => source?.data !== null && source !== undefined);
  return dims !== null && known && isSmall(type, shape) ? fill(dims, elementAt) : null;
}

/** A computed number as its type would hold it; null where it does not fit, or is not followed. */
export function rounded(type: ElementType | null, value: number): number | null {
  if (!Number.isFinite(value)) return null;
  if (type === 'float32') return Math.fround(value);
  if (type === 'float64') return value;
  if (type === 'bool') return value === 0 ? 0 : 1;
  return type !== null && familyOf(type) === 'integer' ? fitting(type, Math.trunc(value)) : null;
}

/** What wraps around, or leaves the numbers that are exact here, is not known. */
function fitting(type: ElementType, value: number): number | null {
  const signed = !type.startsWith('uint');
  const span = 2 ** ((bitsOf(type) ?? 0) - (signed ? 1 : 0));
  const inside = value < span && value >= (signed ? -span : 0);
  return inside && Number.isSafeInteger(value) ? value + 0 : null;
}
