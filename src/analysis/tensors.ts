import { bytesOf, familyOf } from '../onnx/element-type.ts';
import { elementsOf } from '../ops/dims.ts';
import type { Count, Value } from '../ops/op.ts';

/** Bytes of a tensor; null where its type or shape is unknown. */
export function bytesOfValue(value: Value | undefined): Count {
  return value === undefined ? null : bytesOfElements(value, elementsOf(value.shape));
}

/** Bytes of some elements of a tensor. */
export function bytesOfElements(value: Value, elements: Count): Count {
  return value.type === null || elements === null ? null : bytesOf(value.type, elements);
}

/** Whether its elements are floating-point numbers. */
export function isFloat(value: Value): boolean {
  return value.type !== null && familyOf(value.type) === 'float';
}
