import { UserError } from '../errors.ts';
import type { NamedTensor, NumberArray } from '../sample.ts';
import { tensorText } from './tensors.ts';

/** The same output of both models. */
export interface TensorPair {
  readonly base: NamedTensor;
  readonly head: NamedTensor;
  /** Every byte is the same. */
  readonly identical: boolean;
}

function bytesOf({ buffer, byteOffset, byteLength }: NumberArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function areIdentical(a: NumberArray, b: NumberArray): boolean {
  if (a.constructor !== b.constructor || a.byteLength !== b.byteLength) return false;
  return Buffer.compare(bytesOf(a), bytesOf(b)) === 0;
}

function mismatch(id: string, what: string): UserError {
  return new UserError(
    'output-mismatch',
    `sample ${id}: ${what}`,
    'parity compares outputs of equal names, types and shapes; compare these models by a task',
  );
}

function namesOf(tensors: readonly NamedTensor[]): string {
  return tensors.map(({ name }) => `"${name}"`).join(', ') || 'none';
}

/** The head's outputs in the order of the base's: by name, or by place where files have no names. */
function inOrderOf(
  id: string,
  base: readonly NamedTensor[],
  head: readonly NamedTensor[],
): readonly NamedTensor[] {
  if (base.length !== head.length) {
    throw mismatch(id, `base has the outputs ${namesOf(base)}, head ${namesOf(head)}`);
  }
  if (base.every(({ name }) => name === '')) return head;
  return base.map(({ name }) => {
    const found = head.find((each) => each.name === name);
    if (found !== undefined) return found;
    throw mismatch(id, `base has an output "${name}", head only ${namesOf(head)}`);
  });
}

/**
 * The outputs of both models, pairwise. UserError `output-mismatch` where they differ in names,
 * types or shapes.
 */
export function pairsOf(
  id: string,
  base: readonly NamedTensor[],
  head: readonly NamedTensor[],
): readonly TensorPair[] {
  const ordered = inOrderOf(id, base, head);
  return base.flatMap((reference, index) => {
    const other = ordered[index];
    if (other === undefined) return [];
    const [before, after] = [tensorText(reference), tensorText(other)];
    if (before !== after) {
      throw mismatch(id, `output "${other.name}" is ${before} from base, ${after} from head`);
    }
    return [{ base: reference, head: other, identical: areIdentical(reference.data, other.data) }];
  });
}
