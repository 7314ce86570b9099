import { UserError } from '../errors.ts';
import { MAX_RANK } from '../onnx/limits.ts';
import type { Attribute, Dim, Shape, TensorHeader } from '../onnx/model.ts';
import { elementsOf } from './dims.ts';
import type { Call, Count, Op, Result, Value } from './op.ts';

/** The defaults of an op that moves data: it costs no arithmetic and reads all of its inputs. */
export const movesData: Omit<Op, 'since' | 'infer'> = {
  kind: 'other',
  macs: () => 0,
  arithmetic: () => 0,
  reads: (call, _outputs, position) => elementsOf(call.inputs[position]?.shape ?? null),
  memory: 'buffer',
  weights: () => [],
  depthwise: () => false,
};

/** A tensor of which nothing is known. */
export const unknownResult: Result = { type: null, shape: null, data: null };

/** The model breaks a rule of the operator's ONNX definition. */
export function invalid(call: Call, what: string): UserError {
  return new UserError(
    'model-malformed',
    `${call.node.op} ${what}`,
    'export the model again and check it with onnx.checker.check_model(full_check=True)',
  );
}

/** The input at a position, which the operator requires. */
export function input(call: Call, position: number): Value {
  const value = call.inputs[position];
  if (value === undefined || value === null) throw invalid(call, `lacks its input ${position}`);
  return value;
}

/** The input at a position, or undefined where the node leaves it out. */
export function optionalInput(call: Call, position: number): Value | undefined {
  return call.inputs[position] ?? undefined;
}

/** The dimensions of a required input with at least `least` of them; null where unknown. */
export function inputDims(call: Call, position: number, least = 0): readonly Dim[] | null {
  const { shape } = input(call, position);
  if (shape !== null && shape.length < least) {
    throw invalid(call, `needs an input ${position} of rank ${least} or more, not ${shape.length}`);
  }
  return shape;
}

interface AttributeValues {
  readonly float: number;
  readonly int: number;
  readonly string: string;
  readonly floats: readonly number[];
  readonly ints: readonly number[];
  readonly strings: readonly string[];
  readonly tensor: TensorHeader;
}

/** The value of an attribute; undefined where the node does not have it. */
export function attribute<K extends keyof AttributeValues>(
  call: Call,
  name: string,
  kind: K,
): AttributeValues[K] | undefined {
  const found: Attribute | undefined = call.node.attributes.get(name);
  if (found === undefined) return undefined;
  if (found.kind !== kind) {
    throw invalid(call, `has the attribute "${name}" as ${found.kind} instead of ${kind}`);
  }
  // The kinds were just compared, which TypeScript cannot follow through a type parameter.
  return found.value as AttributeValues[K];
}

/** An axis counted from the front; negative ones count from the back. */
export function frontAxis(call: Call, axis: number, rank: number): number {
  const front = axis < 0 ? axis + rank : axis;
  if (Number.isInteger(front) && front >= 0 && front < rank) return front;
  throw invalid(call, `has the axis ${axis} in a tensor of rank ${rank}`);
}

/**
 * The integers of an optional input. `values` is null where it is left out, and where its elements
 * do not follow from shapes and constants.
 */
export function integersAt(
  call: Call,
  position: number,
): { readonly present: boolean; readonly values: readonly number[] | null } {
  const value = optionalInput(call, position);
  if (value === undefined) return { present: false, values: null };
  const values = value.data?.filter((element) => typeof element === 'number') ?? null;
  return { present: true, values: values?.length === value.data?.length ? values : null };
}

/** A result with the type of the first input and no known elements. */
export function sameType(call: Call, shape: Shape): Result {
  return { type: input(call, 0).type, shape, data: null };
}

/** A result with the type and rank of the first input whose extents are not known. */
export function sameRank(call: Call): Result {
  return sameType(call, input(call, 0).shape?.map(() => null) ?? null);
}

/** A shape of which only the rank is known; null where not even that. */
export function openShape(call: Call, rank: Dim | undefined): Shape {
  if (typeof rank !== 'number') return null;
  // The rank is an extent of the file: it must not ask for memory.
  if (rank < 0 || rank > MAX_RANK) throw invalid(call, `gives a tensor of rank ${rank}`);
  return Array.from({ length: rank }, () => null);
}

/** Elements of the first output. */
export function outputElements(outputs: readonly Result[]): Count {
  return elementsOf(outputs[0]?.shape ?? null);
}

/** Elements of the first input. */
export function inputElements(call: Call): Count {
  return elementsOf(input(call, 0).shape);
}

/** For ops that pick from input 0: of it, only what they write is read. */
export function readsOutput(call: Call, outputs: readonly Result[], position: number): Count {
  return position === 0 ? outputElements(outputs) : movesData.reads(call, outputs, position);
}
