import { UserError } from '../errors.ts';
import type { Dim, Shape } from '../onnx/model.ts';
import type { Count } from './op.ts';

/** The number, unless it left the safe integers: then a `model-over-limit` error. */
export function checked(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new UserError(
    'model-over-limit',
    'a count is beyond 2^53 − 1',
    'check the dimensions that were given: the count would no longer be exact',
  );
}

/** The product; null where a factor is unknown. */
export function times(...factors: readonly Dim[]): Count {
  let product = 1;
  for (const factor of factors) {
    if (typeof factor !== 'number') return null;
    product = checked(product * factor);
  }
  return product;
}

/** The sum; null where a term is unknown. */
export function plus(...terms: readonly Count[]): Count {
  return sumOf(terms);
}

/** The same of a list, which may be longer than the arguments of a call. */
export function sumOf(terms: Iterable<Count>): Count {
  let sum = 0;
  for (const term of terms) {
    if (term === null) return null;
    sum = checked(sum + term);
  }
  return sum;
}

/** Elements of a tensor of this shape; null where a dimension or the rank is unknown. */
export function elementsOf(shape: Shape): Count {
  return shape === null ? null : times(...shape);
}

/** The shape as numbers; null where anything of it is unknown. */
export function concrete(shape: Shape): readonly number[] | null {
  const numbers = shape?.filter((dim) => typeof dim === 'number');
  return numbers !== undefined && numbers.length === shape?.length ? numbers : null;
}

/** One dimension for several that are flattened together; a lone symbol keeps its name. */
export function joined(dims: readonly Dim[]): Dim {
  const known = times(...dims.filter((dim) => typeof dim === 'number'));
  const open = dims.filter((dim) => typeof dim !== 'number');
  if (open.length === 0) return known;
  return open.length === 1 && known === 1 ? (open[0] ?? null) : null;
}

function broadcastDim(left: Dim, right: Dim): Dim {
  if (left === right || right === 1) return left;
  if (left === 1) return right;
  if (typeof left === 'number' && typeof right === 'number') {
    throw new UserError(
      'model-malformed',
      `the dimensions ${left} and ${right} cannot be broadcast together`,
      'check that the given dimensions fit together, and the model with onnx.checker',
    );
  }
  // A named dimension against a number above 1 must be that number, or 1.
  if (typeof left === 'number') return left;
  return typeof right === 'number' ? right : null;
}

/**
 * Multidirectional broadcasting (onnx docs/Broadcasting.md): shapes are aligned at the back.
 * Throws `model-malformed` where two dimensions cannot meet.
 */
export function broadcast(shapes: readonly Shape[]): Shape {
  let result: readonly Dim[] | undefined;
  for (const shape of shapes) {
    if (shape === null) return null;
    result = result === undefined ? shape : together(result, shape);
  }
  return result ?? [];
}

// A loop, not closures: element-wise nodes are most of a large graph.
function together(left: readonly Dim[], right: readonly Dim[]): readonly Dim[] {
  const dims: Dim[] = [];
  for (let back = Math.max(left.length, right.length); back > 0; back -= 1) {
    dims.push(broadcastDim(dimAt(left, left.length - back), dimAt(right, right.length - back)));
  }
  return dims;
}

function dimAt(shape: readonly Dim[], index: number): Dim {
  const dim = index < 0 ? 1 : shape[index];
  return dim === undefined ? 1 : dim;
}
