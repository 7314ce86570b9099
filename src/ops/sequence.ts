import type { Container, Dim, ValueType } from '../onnx/model.ts';
import {
  attribute,
  frontAxis,
  input,
  integersAt,
  invalid,
  movesData,
  unknownResult,
} from './call.ts';
import { elementsOf, sumOf } from './dims.ts';
import type { Call, Count, Op, OpVersions, Result, Value } from './op.ts';
import { eitherType } from './value-type.ts';

// Sequences and optionals are not tensors: they hold them, and handling them costs nothing.

/** Longer sequences are not followed element by element. */
const MAX_FOLLOWED_ELEMENTS = 1_024;

const unknownType: ValueType = { type: null, shape: null };

/** Elements of a tensor, or of all tensors that a sequence holds; null where one is unknown. */
export function elementsHeld({ shape, container }: ValueType): Count {
  if (container === undefined) return elementsOf(shape);
  if (container.elements !== undefined) return sumOf(container.elements.map(elementsHeld));
  return container.kind === 'optional' ? elementsHeld(container.element) : null;
}

function reads(call: Call, outputs: readonly Result[], position: number): Count {
  const value = call.inputs[position];
  if (value === null || value === undefined) return 0;
  // Of a sequence only the tensors that are taken out are read.
  const taken = value.container !== undefined && outputs[0]?.container === undefined;
  return elementsHeld(taken ? (outputs[0] ?? value) : value);
}

function moves(since: number, infer: (call: Call) => Result): OpVersions {
  return [{ ...movesData, since, reads, infer: (call) => [infer(call)] }];
}

function typeOf({ type, shape, container }: Value): ValueType {
  return container === undefined ? { type, shape } : { type, shape, container };
}

function resultOf(type: ValueType): Result {
  return { ...type, data: null };
}

/** A sequence of elements that are known one by one. */
function sequenceOf(elements: readonly ValueType[], none: ValueType = unknownType): Result {
  const [first = none] = elements;
  const element = elements.reduce(eitherType, first);
  const followed = elements.length <= MAX_FOLLOWED_ELEMENTS;
  const container: Container = followed
    ? { kind: 'sequence', element, elements }
    : { kind: 'sequence', element };
  return { ...unknownResult, container };
}

/** The sequence at a position; undefined where the input is none, or not known to be one. */
function sequenceAt(call: Call, position: number): Container | undefined {
  const { container } = input(call, position);
  return container?.kind === 'sequence' ? container : undefined;
}

/** Where a sequence is touched: `unknown` where data decides; the back counts from −1. */
function positionIn(
  call: Call,
  at: number,
  { length }: readonly ValueType[],
  absent: number,
  room = 0,
): number | 'unknown' {
  const { present, values } = integersAt(call, at);
  const given = present ? values?.[0] : absent;
  if (given === undefined) return 'unknown';
  const position = given < 0 ? given + length : given;
  if (position >= 0 && position < length + room) return position;
  throw invalid(call, `has the position ${given} in a sequence of ${length}`);
}

function inferAt(call: Call): Result {
  const sequence = sequenceAt(call, 0);
  if (sequence === undefined) return unknownResult;
  const { element, elements } = sequence;
  const position = elements === undefined ? 'unknown' : positionIn(call, 1, elements, 0);
  return resultOf(position === 'unknown' ? element : (elements?.[position] ?? element));
}

function inferInsert(call: Call): Result {
  const sequence = sequenceAt(call, 0);
  const added = typeOf(input(call, 1));
  if (sequence === undefined) return unknownResult;
  const { element, elements } = sequence;
  const position =
    elements === undefined ? 'unknown' : positionIn(call, 2, elements, elements.length, 1);
  if (elements === undefined || position === 'unknown') {
    const both = elements?.length === 0 ? added : eitherType(element, added);
    return { ...unknownResult, container: { kind: 'sequence', element: both } };
  }
  return sequenceOf(elements.toSpliced(position, 0, added));
}

function inferErase(call: Call): Result {
  const sequence = sequenceAt(call, 0);
  if (sequence === undefined) return unknownResult;
  const { element, elements } = sequence;
  const last = (elements?.length ?? 0) - 1;
  const position = elements === undefined ? 'unknown' : positionIn(call, 1, elements, last);
  if (elements !== undefined && position !== 'unknown') {
    return sequenceOf(elements.toSpliced(position, 1), element);
  }
  return { ...unknownResult, container: { kind: 'sequence', element } };
}

function inferLength(call: Call): Result {
  const length = sequenceAt(call, 0)?.elements?.length;
  return { type: 'int64', shape: [], data: length === undefined ? null : [length] };
}

/** Pieces along an axis: of one element, of equal length (the last may be shorter), or as listed. */
function inferSplit(call: Call): Result {
  const { type, shape } = input(call, 0);
  const { present, values } = integersAt(call, 1);
  const keepsAxis = present || (attribute(call, 'keepdims', 'int') ?? 1) !== 0;
  if (shape === null) return sequenceOfAny({ type, shape });
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? 0, shape.length);
  const piece = (length: Dim): ValueType => ({
    type,
    shape: keepsAxis ? shape.with(axis, length) : shape.toSpliced(axis, 1),
  });
  const extent = shape[axis] ?? null;
  const lengths = lengthsOf(
    call,
    extent,
    present ? values : [1],
    input(call, present ? 1 : 0).shape,
  );
  if (lengths === null) return sequenceOfAny(piece(present ? null : 1));
  return sequenceOf(lengths.map(piece), piece(0));
}

function lengthsOf(
  call: Call,
  extent: Dim,
  split: readonly number[] | null,
  splitShape: Value['shape'],
): readonly number[] | null {
  const [each] = split ?? [];
  const listed = integersAt(call, 1).present && splitShape?.length === 1;
  if (split === null || each === undefined) return null;
  if (listed) return split;
  if (each < 1) throw invalid(call, `splits into pieces of ${each}`);
  if (typeof extent !== 'number' || extent / each > MAX_FOLLOWED_ELEMENTS) return null;
  const count = Math.ceil(extent / each);
  return Array.from({ length: count }, (_, index) => Math.min(each, extent - index * each));
}

function sequenceOfAny(element: ValueType): Result {
  return { ...unknownResult, container: { kind: 'sequence', element } };
}

/** The elements joined along an axis, or along a new one. */
function inferConcat(call: Call): Result {
  const sequence = sequenceAt(call, 0);
  if (sequence === undefined) return unknownResult;
  const { element, elements } = sequence;
  const { type, shape } = element;
  const isNew = (attribute(call, 'new_axis', 'int') ?? 0) !== 0;
  const wanted = attribute(call, 'axis', 'int');
  if (wanted === undefined) throw invalid(call, 'lacks its axis');
  if (shape === null || elements?.length === 0) return { type, shape: null, data: null };
  const axis = frontAxis(call, wanted, shape.length + (isNew ? 1 : 0));
  if (isNew) return { type, shape: shape.toSpliced(axis, 0, elements?.length ?? null), data: null };
  const extents = elements?.map((each) => each.shape?.[axis]) ?? [undefined];
  const known = extents.filter((extent) => typeof extent === 'number');
  const extent = known.length === extents.length ? sumOf(known) : null;
  return { type, shape: shape.with(axis, extent), data: null };
}

function inferOptional(call: Call): Result {
  const held = call.node.attributes.get('type');
  const value = call.inputs[0];
  const element = value ? typeOf(value) : held?.kind === 'type' ? held.value : unknownType;
  return { ...unknownResult, container: { kind: 'optional', element } };
}

/** A tensor or sequence that was never wrapped is handed on. */
function inferGetElement(call: Call): Result {
  const value = input(call, 0);
  const { container } = value;
  return container?.kind === 'optional'
    ? resultOf(container.element)
    : { ...typeOf(value), data: value.data };
}

const hasElement: Op['infer'] = () => [{ type: 'bool', shape: [], data: null }];

export const concatFromSequence = moves(11, inferConcat);
export const optional = moves(15, inferOptional);
export const optionalGetElement = moves(15, inferGetElement);
export const optionalHasElement: OpVersions = [
  { ...movesData, since: 15, reads: () => 0, infer: hasElement },
];
export const sequenceAtPosition = moves(11, inferAt);
export const sequenceConstruct = moves(11, (call) =>
  sequenceOf(call.inputs.map((value) => (value === null ? unknownType : typeOf(value)))),
);
export const sequenceEmpty = moves(11, () => sequenceOf([]));
export const sequenceErase = moves(11, inferErase);
export const sequenceInsert = moves(11, inferInsert);
export const sequenceLength: OpVersions = [
  { ...movesData, since: 11, reads: () => 0, infer: (call) => [inferLength(call)] },
];
/** Runs a graph on each element; how many there are is not known. */
export const sequenceMap: OpVersions = [
  {
    ...movesData,
    since: 17,
    infer: (call) => call.node.outputs.map(() => unknownResult),
    macs: () => null,
    arithmetic: () => null,
  },
];
export const splitToSequence = moves(11, inferSplit);
