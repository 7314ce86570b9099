import { leakyRelu, sigmoid, softmax } from '../activation.ts';
import { input, invalid, outputElements } from '../call.ts';
import { plus } from '../dims.ts';
import { add, mul, where } from '../elementwise.ts';
import { earliest, latest } from '../latest.ts';
import { concat } from '../movement.ts';
import type { Call, OpVersions } from '../op.ts';
import {
  dequantizeLinear as dequantize,
  dequantizePrice,
  type QuantizedOperand,
  quantizeLinear as quantize,
  quantizedTwin,
  quantizePrice,
} from '../quantized.ts';
import { reduceMean } from '../reduce.ts';

const one: readonly QuantizedOperand[] = [{ at: 0, zeroPoint: 2 }];
const two: readonly QuantizedOperand[] = [
  { at: 0, zeroPoint: 2 },
  { at: 3, zeroPoint: 5 },
];

/** Operands, each with scale and zero point, then scale and zero point of the result. */
function quantized(versions: OpVersions, operands: readonly QuantizedOperand[]): OpVersions {
  const result = 3 * operands.length + 1;
  const twin = quantizedTwin({ float: latest(versions), operands: () => operands, result });
  return [{ ...twin, since: 1 }];
}

export const qLinearAdd = quantized(add, two);
export const qLinearLeakyRelu = quantized(leakyRelu, one);
export const qLinearMul = quantized(mul, two);
export const qLinearSigmoid = quantized(sigmoid, one);
export const qLinearSoftmax = quantized(softmax, one);

/** `axes` is an attribute here, as in the first ReduceMean. */
export const qLinearReduceMean: OpVersions = [
  { ...quantizedTwin({ float: earliest(reduceMean), operands: () => one, result: 4 }), since: 1 },
];

/** After scale and zero point of the result come triples of tensor, scale and zero point. */
function triples(call: Call): readonly QuantizedOperand[] {
  const count = (call.inputs.length - 2) / 3;
  if (!Number.isInteger(count)) throw invalid(call, `has ${call.inputs.length} inputs`);
  return Array.from({ length: count }, (_, index) => ({
    at: 2 + 3 * index,
    zeroPoint: 4 + 3 * index,
  }));
}

export const qLinearConcat: OpVersions = [
  { ...quantizedTwin({ float: latest(concat), operands: triples, result: 1 }), since: 1 },
];

const choose = latest(where);

/** The condition is not quantised, and comes first. */
function whereCall(call: Call): Call {
  return { node: call.node, inputs: [0, 1, 4].map((position) => input(call, position)) };
}

export const qLinearWhere: OpVersions = [
  {
    ...choose,
    since: 1,
    infer: (call) => {
      const [result] = choose.infer(whereCall(call));
      return [{ type: input(call, 8).type, shape: result?.shape ?? null, data: null }];
    },
    arithmetic: (call, outputs) =>
      plus(
        dequantizePrice(call, { at: 1, zeroPoint: 3 }),
        dequantizePrice(call, { at: 4, zeroPoint: 6 }),
        quantizePrice(outputElements(outputs), input(call, 8).type, true),
      ),
    weights: () => [1, 4],
  },
];

export const dequantizeLinear: OpVersions = [{ ...latest(dequantize), since: 1 }];
export const quantizeLinear: OpVersions = [{ ...latest(quantize), since: 1 }];
