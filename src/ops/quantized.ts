import { type ElementType, elementTypeOf, familyOf } from '../onnx/element-type.ts';
import { attribute, input, inputElements, invalid, movesData, optionalInput } from './call.ts';
import { conv } from './conv.ts';
import { elementsOf, plus, times } from './dims.ts';
import { matMul } from './gemm.ts';
import { latest } from './latest.ts';
import type { Call, Count, Op, OpVersions, Result, Value } from './op.ts';

/** A quantised operand: where it is, and where its zero point is if the node gives one. */
export interface QuantizedOperand {
  readonly at: number;
  readonly zeroPoint: number;
}

/**
 * (x − zero point) · scale: two operations per element, one without a zero point. A constant is
 * dequantised beforehand, as where a DequantizeLinear of it is folded.
 */
export function dequantizePrice(call: Call, { at, zeroPoint }: QuantizedOperand): Count {
  const value = input(call, at);
  if (value.constant) return 0;
  return times(elementsOf(value.shape), optionalInput(call, zeroPoint) === undefined ? 1 : 2);
}

/**
 * saturate(round(x / scale) + zero point): quotient, rounding, sum and two comparisons per element;
 * no sum without a zero point; a float type needs no rounding, and its saturation is a cast.
 */
export function quantizePrice(elements: Count, type: ElementType | null, shifted: boolean): Count {
  if (type === null) return null;
  const base = familyOf(type) === 'float' ? 1 : 4;
  return times(elements, base + (shifted ? 1 : 0));
}

/** The type that an attribute names by its number; undefined where the node leaves it out. */
function typeAttribute(call: Call, name: string): ElementType | undefined {
  const code = attribute(call, name, 'int') ?? 0;
  if (code === 0) return undefined;
  const type = elementTypeOf(code);
  if (type === undefined) throw invalid(call, `has the type ${code} as its "${name}"`);
  return type;
}

/** The type of the zero point, else `output_dtype`, else uint8. */
function inferQuantize(call: Call): readonly Result[] {
  const zeroPoint = optionalInput(call, 2);
  const type =
    zeroPoint === undefined ? (typeAttribute(call, 'output_dtype') ?? 'uint8') : zeroPoint.type;
  return [{ type, shape: input(call, 0).shape, data: null }];
}

export const quantizeLinear: OpVersions = [
  {
    ...movesData,
    since: 10,
    infer: inferQuantize,
    arithmetic: (call, outputs) =>
      quantizePrice(
        inputElements(call),
        outputs[0]?.type ?? null,
        optionalInput(call, 2) !== undefined,
      ),
  },
];

/** `output_dtype`, else the type of the scale. */
function inferDequantize(call: Call): readonly Result[] {
  const type = typeAttribute(call, 'output_dtype') ?? input(call, 1).type;
  return [{ type, shape: input(call, 0).shape, data: null }];
}

export const dequantizeLinear: OpVersions = [
  {
    ...movesData,
    since: 10,
    infer: inferDequantize,
    arithmetic: (call) => dequantizePrice(call, { at: 0, zeroPoint: 2 }),
    weights: () => [0],
  },
];

function inferDynamicQuantize(call: Call): readonly Result[] {
  return [
    { type: 'uint8', shape: input(call, 0).shape, data: null },
    { type: 'float32', shape: [], data: null },
    { type: 'uint8', shape: [], data: null },
  ];
}

/**
 * Body of DynamicQuantizeLinear-11: the least and the greatest element and QuantizeLinear, seven
 * per element; scale and zero point are nine operations on scalars.
 */
export const dynamicQuantizeLinear: OpVersions = [
  {
    ...movesData,
    since: 11,
    infer: inferDynamicQuantize,
    arithmetic: (call) => plus(times(inputElements(call), 7), 9),
  },
];

/** How an operator on quantised tensors follows from one on floats. */
export interface Twin {
  readonly float: Op;
  readonly operands: (call: Call) => readonly QuantizedOperand[];
  /** An operand that is passed on as it is, such as a bias; it follows the quantised ones. */
  readonly plain?: number;
  /** Where the zero point of the result is; null where the result is of `type`. */
  readonly result: number | null;
  readonly type?: ElementType;
}

/** The call of the float operator. */
function floatCall(call: Call, twin: Twin): Call {
  const operands = twin.operands(call).map(({ at }): Value => {
    return { ...input(call, at), type: 'float32', data: null };
  });
  const plain = twin.plain === undefined ? [] : [optionalInput(call, twin.plain) ?? null];
  return { node: call.node, inputs: [...operands, ...plain] };
}

/** Without a zero point the result has the type of the first operand. */
function resultType(call: Call, twin: Twin): ElementType | null {
  if (twin.type !== undefined) return twin.type;
  const zeroPoint = twin.result === null ? undefined : optionalInput(call, twin.result);
  if (zeroPoint !== undefined) return zeroPoint.type;
  const [first] = twin.operands(call);
  return first === undefined ? null : input(call, first.at).type;
}

function requantizePrice(call: Call, twin: Twin, outputs: readonly Result[]): Count {
  if (twin.result === null) return 0;
  const shifted = optionalInput(call, twin.result) !== undefined;
  return quantizePrice(elementsOf(outputs[0]?.shape ?? null), resultType(call, twin), shifted);
}

/**
 * Shapes and sums of the float operator; its arithmetic, DequantizeLinear of the operands that are
 * not constant, and QuantizeLinear of the result: what the same graph costs written with Q and DQ.
 */
export function quantizedTwin(twin: Twin): Omit<Op, 'since'> {
  const { float } = twin;
  return {
    ...float,
    infer: (call) => {
      const [result] = float.infer(floatCall(call, twin));
      return [{ type: resultType(call, twin), shape: result?.shape ?? null, data: null }];
    },
    macs: (call, outputs) => float.macs(floatCall(call, twin), outputs),
    arithmetic: (call, outputs) =>
      plus(
        float.arithmetic(floatCall(call, twin), outputs),
        ...twin.operands(call).map((operand) => dequantizePrice(call, operand)),
        requantizePrice(call, twin, outputs),
      ),
    reads: movesData.reads,
    weights: (call) => {
      const positions = [...twin.operands(call).map(({ at }) => at), twin.plain ?? -1];
      return float.weights(floatCall(call, twin)).flatMap((at) => positions[at] ?? []);
    },
    depthwise: (call) => float.depthwise(floatCall(call, twin)),
  };
}

/** x, its scale and zero point, then the same of the second operand. */
function pairAt(second: number): Twin['operands'] {
  return () => [
    { at: 0, zeroPoint: 2 },
    { at: second, zeroPoint: second + 2 },
  ];
}

export const qLinearConv: OpVersions = [
  {
    ...quantizedTwin({ float: latest(conv), operands: pairAt(3), plain: 8, result: 7 }),
    since: 10,
  },
];

export const qLinearMatMul: OpVersions = [
  { ...quantizedTwin({ float: latest(matMul), operands: pairAt(3), result: 7 }), since: 10 },
];

/** The operands less their zero points, one operation per element, where a zero point is given. */
function shiftPrice(call: Call): Count {
  const shifted = [0, 1].map((at): Count => {
    const value = input(call, at);
    const free = value.constant || optionalInput(call, at + 2) === undefined;
    return free ? 0 : elementsOf(value.shape);
  });
  return plus(...shifted);
}

/** The float operator on integers: x, w, and their zero points -> int32. */
export function integerTwin(float: Op): Omit<Op, 'since'> {
  const pair = (call: Call): Call => ({ node: call.node, inputs: call.inputs.slice(0, 2) });
  return {
    ...float,
    infer: (call) => {
      const [result] = float.infer(pair(call));
      return [{ type: 'int32', shape: result?.shape ?? null, data: null }];
    },
    macs: (call, outputs) => float.macs(pair(call), outputs),
    arithmetic: (call) => shiftPrice(call),
    reads: movesData.reads,
    weights: (call) => float.weights(pair(call)).filter((at) => at < 2),
    depthwise: (call) => float.depthwise(pair(call)),
  };
}

export const convInteger: OpVersions = [{ ...integerTwin(latest(conv)), since: 10 }];
export const matMulInteger: OpVersions = [{ ...integerTwin(latest(matMul)), since: 10 }];
