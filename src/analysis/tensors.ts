import { bytesOf, familyOf } from '../onnx/element-type.ts';
import { checked, elementsOf } from '../ops/dims.ts';
import type { Count, Value } from '../ops/op.ts';

/** Bytes of a tensor; null where its type or shape is unknown. */
export function bytesOfValue(value: Value | undefined): Count {
  return value === undefined ? null : bytesOfElements(value, elementsOf(value.shape));
}

/** Bytes of some elements of a tensor; `model-over-limit` beyond the exact integers. */
export function bytesOfElements(value: Value, elements: Count): Count {
  if (value.type === null || elements === null) return null;
  const bytes = bytesOf(value.type, elements);
  return bytes === null ? null : checked(bytes);
}

/** Whether its elements are floating-point numbers. */
export function isFloat(value: Value): boolean {
  return value.type !== null && familyOf(value.type) === 'float';
}
