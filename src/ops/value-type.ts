import type { Container, Shape, ValueType } from '../onnx/model.ts';

/** What holds of a type that is one of two. */
export function eitherType(left: ValueType, right: ValueType): ValueType {
  const type = left.type === right.type ? left.type : null;
  const shape = eitherShape(left.shape, right.shape);
  const one = left.container;
  const other = right.container;
  if (one === undefined || other === undefined || one.kind !== other.kind) return { type, shape };
  const element = eitherElement(one, other);
  return { type, shape, container: { kind: one.kind, element, ...eitherElements(one, other) } };
}

/** An empty sequence may become one of anything. */
function eitherElement(left: Container, right: Container): ValueType {
  if (left.elements?.length === 0) return right.element;
  return right.elements?.length === 0 ? left.element : eitherType(left.element, right.element);
}

function eitherElements(left: Container, right: Container): Pick<Container, 'elements'> {
  const { elements } = left;
  if (elements === undefined || elements.length !== right.elements?.length) return {};
  return {
    elements: elements.map((item, index) => eitherType(item, right.elements?.[index] ?? item)),
  };
}

function eitherShape(left: Shape, right: Shape): Shape {
  if (left === null || right === null || left.length !== right.length) return null;
  return left.map((dim, axis) => (dim === right[axis] ? dim : null));
}
