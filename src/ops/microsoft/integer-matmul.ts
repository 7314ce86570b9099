import { input, movesData, optionalInput, outputElements } from '../call.ts';
import { elementsOf, plus, times } from '../dims.ts';
import { gemm, matMul } from '../gemm.ts';
import { latest } from '../latest.ts';
import type { Call, Count, Op, OpVersions, Result } from '../op.ts';
import { dequantizePrice, integerTwin, quantizedTwin, quantizePrice } from '../quantized.ts';

const product = latest(matMul);

export const matMulInteger16: OpVersions = [{ ...integerTwin(product), since: 1 }];

function operands(call: Call): Call {
  return { node: call.node, inputs: call.inputs.slice(0, 2) };
}

/** A bias adds once per output element. */
function biasPrice(call: Call, outputs: readonly Result[], position: number): Count {
  return optionalInput(call, position) === undefined ? 0 : outputElements(outputs);
}

const shared: Omit<Op, 'infer' | 'arithmetic' | 'weights'> = {
  ...movesData,
  since: 1,
  kind: 'gemm',
  macs: (call, outputs) => product.macs(operands(call), outputs),
};

/** DequantizeLinear of both operands, MatMul, bias -> the type of the scales. */
export const matMulIntegerToFloat: OpVersions = [
  {
    ...shared,
    infer: (call) => {
      const [result] = product.infer(operands(call));
      return [{ type: input(call, 2).type, shape: result?.shape ?? null, data: null }];
    },
    arithmetic: (call, outputs) =>
      plus(
        dequantizePrice(call, { at: 0, zeroPoint: 4 }),
        dequantizePrice(call, { at: 1, zeroPoint: 5 }),
        biasPrice(call, outputs, 6),
      ),
    weights: () => [0, 1, 6],
  },
];

/** DynamicQuantizeLinear of A (seven per element and nine), then MatMulIntegerToFloat. */
export const dynamicQuantizeMatMul: OpVersions = [
  {
    ...shared,
    infer: (call) => {
      const [result] = product.infer(operands(call));
      return [{ type: input(call, 0).type, shape: result?.shape ?? null, data: null }];
    },
    arithmetic: (call, outputs) =>
      plus(
        // Quantised with a zero point, and dequantised again.
        times(elementsOf(input(call, 0).shape), 7 + 2),
        9,
        dequantizePrice(call, { at: 1, zeroPoint: 3 }),
        biasPrice(call, outputs, 4),
      ),
    weights: () => [1, 4],
  },
];

const quantizedGemm = quantizedTwin({
  float: latest(gemm),
  operands: () => [
    { at: 0, zeroPoint: 2 },
    { at: 3, zeroPoint: 5 },
  ],
  plain: 6,
  result: null,
});

/** Gemm of dequantised operands; quantised again where a scale for Y is given. */
export const qGemm: OpVersions = [
  {
    ...quantizedGemm,
    since: 1,
    infer: (call) => {
      const [result] = quantizedGemm.infer(call);
      const type = optionalInput(call, 7) === undefined ? 'float32' : resultType(call);
      return [{ type, shape: result?.shape ?? null, data: null }];
    },
    arithmetic: (call, outputs) => {
      const requantized =
        optionalInput(call, 7) === undefined
          ? 0
          : quantizePrice(
              outputElements(outputs),
              resultType(call),
              optionalInput(call, 8) !== undefined,
            );
      return plus(quantizedGemm.arithmetic(call, outputs), requantized);
    },
  },
];

function resultType(call: Call) {
  return (optionalInput(call, 8) ?? input(call, 0)).type;
}
