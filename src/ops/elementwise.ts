import type { Dim } from '../onnx/model.ts';
import { attribute, input, movesData, outputElements } from './call.ts';
import { broadcastElement, propagate, rounded } from './data.ts';
import { broadcast, elementsOf, times } from './dims.ts';
import type { Call, Op, OpVersions, Result, Value } from './op.ts';

type Fold = (left: number, right: number) => number;
/** A list, not arguments: a node may have more operands than a call may have arguments. */
type ListFold = (operands: readonly number[]) => number;

function operands(call: Call): readonly Value[] {
  return call.inputs.map((_, position) => input(call, position));
}

/** Constant operands of more than one element are parameters; a scalar belongs to the formula. */
export function tableOperands(call: Call): readonly number[] {
  return call.inputs.flatMap((value, position) => {
    const elements = elementsOf(value?.shape ?? null);
    return elements !== null && elements > 1 ? [position] : [];
  });
}

/** All operands are broadcast together; the elements are folded where all are known. */
export function inferBroadcast(fold: ListFold, boolean: boolean): Op['infer'] {
  return (call) => {
    const values = operands(call);
    const first = input(call, 0).type;
    const type = boolean ? 'bool' : first;
    const shape = broadcast(values.map((value) => value.shape));
    const data = propagate(type, shape, values, (at) => {
      const numbers = values.map((value) => broadcastElement(value, at));
      const known = numbers.filter((element): element is number => typeof element === 'number');
      return known.length === numbers.length ? rounded(type, fold(known)) : null;
    });
    return [{ type, shape, data }];
  };
}

/** Before operator set 7 the second operand was fitted to the first (`broadcast`, `axis`). */
function inferLikeFirst(boolean: boolean): Op['infer'] {
  return (call) => {
    const { type, shape } = input(call, 0);
    return [{ type: boolean ? 'bool' : type, shape, data: null }];
  };
}

function pairwise(fold: Fold): ListFold {
  return ([left = Number.NaN, right = Number.NaN]) => fold(left, right);
}

/** One operation per output element, or as many as the function body has. */
function binary(fold: Fold, result: 'number' | 'boolean' = 'number', each = 1): OpVersions {
  const shared = {
    ...movesData,
    arithmetic: (_call: Call, outputs: readonly Result[]) => times(outputElements(outputs), each),
    weights: tableOperands,
  };
  return [
    { ...shared, since: 1, infer: inferLikeFirst(result === 'boolean') },
    { ...shared, since: 7, infer: inferBroadcast(pairwise(fold), result === 'boolean') },
  ];
}

/** Any number n of operands: n − 1 operations per output element, and `extra` more. */
function variadic(fold: ListFold, extra = 0): OpVersions {
  return [
    {
      ...movesData,
      since: 1,
      infer: inferBroadcast(fold, false),
      arithmetic: (call, outputs) => times(outputElements(outputs), call.inputs.length - 1 + extra),
      weights: tableOperands,
    },
  ];
}

/** One operand, one operation per element; a transcendental function counts as one. */
function unary(
  fold: (value: number) => number,
  result: 'number' | 'boolean' = 'number',
): OpVersions {
  return [
    {
      ...movesData,
      since: 1,
      infer: inferBroadcast(([value = Number.NaN]) => fold(value), result === 'boolean'),
      arithmetic: (_call, outputs) => outputElements(outputs),
    },
  ];
}

/** Integer division truncates, which `rounded` does for integer types. */
export const div = binary((a, b) => a / b);
export const add = binary((a, b) => a + b);
export const mul = binary((a, b) => a * b);
export const pow = binary((a, b) => a ** b);
export const sub = binary((a, b) => a - b);

export const and = binary((a, b) => Number(a !== 0 && b !== 0), 'boolean');
export const equal = binary((a, b) => Number(a === b), 'boolean');
export const greater = binary((a, b) => Number(a > b), 'boolean');
/** Function body: Greater, Equal, Or. */
export const greaterOrEqual = binary((a, b) => Number(a >= b), 'boolean', 3);
export const less = binary((a, b) => Number(a < b), 'boolean');
/** Function body: Less, Equal, Or. */
export const lessOrEqual = binary((a, b) => Number(a <= b), 'boolean', 3);
export const or = binary((a, b) => Number(a !== 0 || b !== 0), 'boolean');
export const xor = binary((a, b) => Number((a !== 0) !== (b !== 0)), 'boolean');

/** Bits are not followed: no exporter computes a shape with them. */
const unfolded = () => Number.NaN;

/** One operation per element on all of its bits. */
export const bitShift = binary(unfolded);
export const bitwiseAnd = binary(unfolded);
export const bitwiseNot = unary(unfolded);
export const bitwiseOr = binary(unfolded);
export const bitwiseXor = binary(unfolded);

export const max = variadic(largest);
/** n − 1 additions and a division. */
export const mean = variadic((values) => total(values) / values.length, 1);
export const min = variadic(smallest);
export const sum = variadic(total);

export const abs = unary(Math.abs);
export const acos = unary(Math.acos);
export const acosh = unary(Math.acosh);
export const asin = unary(Math.asin);
export const asinh = unary(Math.asinh);
export const atan = unary(Math.atan);
export const atanh = unary(Math.atanh);
export const ceil = unary(Math.ceil);
export const cos = unary(Math.cos);
export const cosh = unary(Math.cosh);
export const exp = unary(Math.exp);
export const floor = unary(Math.floor);
/** Which infinities count is an attribute, which is not followed. */
export const isInfinite = unary(unfolded, 'boolean');
export const isNotNumber = unary((value) => Number(Number.isNaN(value)), 'boolean');
export const log = unary(Math.log);
export const neg = unary((value) => -value);
export const not = unary((value) => Number(value === 0));
export const reciprocal = unary((value) => 1 / value);
export const round = unary(roundHalfToEven);
export const sign = unary(Math.sign);
export const sin = unary(Math.sin);
export const sinh = unary(Math.sinh);
export const sqrt = unary(Math.sqrt);
export const tan = unary(Math.tan);

/** erf has no closed form to fold with; its value never decides a shape. */
export const erf = unary(() => Number.NaN);

/** Selection moves data: no arithmetic. condition, X, Y are broadcast together. */
export const where: OpVersions = [
  { ...movesData, since: 9, infer: inferWhere, weights: tableOperands },
];

function inferWhere(call: Call): readonly Result[] {
  const condition = input(call, 0);
  const chosen = input(call, 1);
  const other = input(call, 2);
  const type = chosen.type ?? other.type;
  const shape = broadcast([condition.shape, chosen.shape, other.shape]);
  const data = propagate(type, shape, [condition, chosen, other], (at): Dim => {
    const flag = broadcastElement(condition, at);
    if (typeof flag !== 'number') return null;
    return broadcastElement(flag !== 0 ? chosen : other, at);
  });
  return [{ type, shape, data }];
}

/** Mod has the sign of the divisor, or of the dividend where `fmod` is set. */
export const mod: OpVersions = binary((a, b) => a - b * Math.floor(a / b)).map((op) => ({
  ...op,
  infer: (call: Call) => {
    const truncated = (attribute(call, 'fmod', 'int') ?? 0) !== 0;
    return truncated
      ? inferBroadcast(
          pairwise((a, b) => a % b),
          false,
        )(call)
      : op.infer(call);
  },
}));

function total(values: readonly number[]): number {
  return values.reduce((sumSoFar, value) => sumSoFar + value, 0);
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

/** ONNX Round: halves go to the nearest even integer. */
function roundHalfToEven(value: number): number {
  const down = Math.floor(value);
  const rest = value - down;
  if (rest !== 0.5) return Math.round(value);
  return down % 2 === 0 ? down : down + 1;
}
