import type { Container, Dim, ValueType } from '../../onnx/model.ts';
import type { Value } from '../../ops/op.ts';
import { eitherType } from '../../ops/value-type.ts';

/**
 * What holds of a value that is one of two: types, dimensions and elements on which both agree. It
 * is constant only where both are, and are known to be the same.
 */
export function either(left: Value, right: Value): Value {
  const data = eitherData(left.data, right.data);
  const constant = left.constant && right.constant && data !== null && !data.includes(null);
  return { ...eitherType(left, right), data, constant };
}

/** Whether two values are known to the same extent, so that inferring again gives nothing new. */
export function alike(left: Value, right: Value): boolean {
  return (
    left.constant === right.constant && sameList(left.data, right.data) && alikeTypes(left, right)
  );
}

function alikeTypes(left: ValueType, right: ValueType): boolean {
  return (
    left.type === right.type &&
    sameList(left.shape, right.shape) &&
    alikeContainers(left.container, right.container)
  );
}

function alikeContainers(left: Container | undefined, right: Container | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  const [ours, theirs] = [left.elements, right.elements];
  return (
    left.kind === right.kind &&
    ours?.length === theirs?.length &&
    alikeTypes(left.element, right.element) &&
    (ours ?? []).every((item, index) => alikeTypes(item, theirs?.[index] ?? item))
  );
}

function sameList(left: readonly Dim[] | null, right: readonly Dim[] | null): boolean {
  if (left === null || right === null) return left === right;
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function eitherData(
  left: readonly Dim[] | null,
  right: readonly Dim[] | null,
): readonly Dim[] | null {
  if (left === null || right === null || left.length !== right.length) return null;
  // An unknown element equals no other, not even another unknown one, yet stays unknown.
  const data = left.map((item, index) => (item === right[index] ? item : null));
  return data.every((item) => item === null) && data.length > 0 ? null : data;
}
