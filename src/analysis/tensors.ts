import { bytesOf, familyOf } from '../onnx/element-type.ts';
import { checked } from '../ops/dims.ts';
import type { Count, Value } from '../ops/op.ts';
import { elementsHeld } from '../ops/sequence.ts';

/** Bytes of a tensor, or of all that a sequence holds; null where a type or shape is unknown. */
export function bytesOfValue(value: Value | undefined): Count {
  return value === undefined ? null : bytesOfElements(value, elementsHeld(value));
}

/** Bytes of some elements, as they are stored; `model-over-limit` beyond the exact integers. */
export function bytesOfElements(value: Value, elements: Count): Count {
  const type = value.storedType ?? value.type ?? value.container?.element.type ?? null;
  if (type === null || elements === null) return null;
  const bytes = bytesOf(type, elements);
  return bytes === null ? null : checked(bytes);
}

/** Whether its elements are floating-point numbers. */
export function isFloat(value: Value): boolean {
  return value.type !== null && familyOf(value.type) === 'float';
}
