import { elementTypeOf } from '../../onnx/element-type.ts';
import type { Dim } from '../../onnx/model.ts';
import { requiredCount } from '../attention.ts';
import { attribute, input, inputDims, movesData, optionalInput, outputElements } from '../call.ts';
import { elementsOf, plus, times } from '../dims.ts';
import { fusedActivationPrice } from '../fused-activation.ts';
import { gemm, matMul } from '../gemm.ts';
import { latest } from '../latest.ts';
import type { Call, Count, Op, OpVersions, Result } from '../op.ts';
import { fastGeluPrice } from './activation.ts';

const product = latest(matMul);
const affine = latest(gemm);

function isSet(call: Call, flag: string): boolean {
  return (attribute(call, flag, 'int') ?? 0) !== 0;
}

/** `batch`: the first axis goes to the place before the last; `matrix`: the last two change. */
function transposed(dims: readonly Dim[], batch: boolean, matrix: boolean): readonly Dim[] {
  // A vector is not transposed (FusedMatMul of ONNX Runtime, matmul_helper.h).
  if (dims.length < 2) return dims;
  const moved = batch ? [...dims.slice(1, -1), dims[0] ?? null, dims.at(-1) ?? null] : dims;
  if (!matrix) return moved;
  return [...moved.slice(0, -2), moved.at(-1) ?? null, moved.at(-2) ?? null];
}

/** The call of MatMul on the transposed operands. */
function matMulCall(call: Call): Call {
  const operand = (at: number, side: string) => {
    const value = input(call, at);
    const batch = isSet(call, `transBatch${side}`);
    const dims = value.shape;
    const shape = dims === null ? null : transposed(dims, batch, isSet(call, `trans${side}`));
    return { ...value, shape };
  };
  return { node: call.node, inputs: [operand(0, 'A'), operand(1, 'B')] };
}

/** MatMul of transposed operands: one product per element for alpha ≠ 1, then the activation. */
const fused: Op = {
  ...product,
  since: 1,
  infer: (call) => product.infer(matMulCall(call)),
  macs: (call, outputs) => product.macs(matMulCall(call), outputs),
  arithmetic: (call, outputs) => {
    const alpha = (attribute(call, 'alpha', 'float') ?? 1) === 1 ? 0 : 1;
    return times(outputElements(outputs), plus(alpha, fusedActivationPrice(call)));
  },
};

export const fusedMatMul: OpVersions = [fused];
export const fusedMatMulActivation: OpVersions = [fused];

/** Gemm, then the activation. */
function fusedGemmPrice(call: Call, outputs: readonly Result[]): Count {
  const activation = times(outputElements(outputs), fusedActivationPrice(call));
  return plus(affine.arithmetic(call, outputs), activation);
}

export const fusedGemm: OpVersions = [{ ...affine, since: 1, arithmetic: fusedGemmPrice }];

/** The three scales of GemmFloat8: a product per element of A, of B and of Y. */
function gemmFloat8Price(call: Call, outputs: readonly Result[]): Count {
  const scaled = [0, 1].map((at): Count => {
    const value = input(call, at);
    const free = value.constant || optionalInput(call, at + 3) === undefined;
    return free ? 0 : elementsOf(value.shape);
  });
  const result = optionalInput(call, 5) === undefined ? 0 : outputElements(outputs);
  return plus(fusedGemmPrice(call, outputs), ...scaled, result);
}

export const gemmFloat8: OpVersions = [
  {
    ...affine,
    since: 1,
    infer: (call) => {
      const [result] = affine.infer(call);
      const type = elementTypeOf(attribute(call, 'dtype', 'int') ?? 1) ?? null;
      return [{ type, shape: result?.shape ?? null, data: null }];
    },
    arithmetic: gemmFloat8Price,
  },
];

/** MatMul, one addition of the bias, FastGelu. */
export const gemmFastGelu: OpVersions = [
  {
    ...product,
    since: 1,
    infer: (call) => product.infer(firstTwo(call)),
    macs: (call, outputs) => product.macs(firstTwo(call), outputs),
    arithmetic: (call, outputs) =>
      times(outputElements(outputs), fastGeluPrice + (call.inputs[2] ? 1 : 0)),
    weights: () => [0, 1, 2],
  },
];

function firstTwo(call: Call): Call {
  return { node: call.node, inputs: call.inputs.slice(0, 2) };
}

interface PackedMatrix {
  readonly rows: Dim;
  readonly columns: Dim;
}

/**
 * A [..., K] times a packed matrix of K rows and N columns -> [..., N]. One that is not constant
 * takes `unpack` operations per element; a bias, if any, is one addition per output element.
 */
function packedMatMul(
  matrixOf: (call: Call) => PackedMatrix,
  unpack: number,
  biases: readonly number[] = [],
): OpVersions {
  const elements = (call: Call): Count => {
    const { rows, columns } = matrixOf(call);
    return times(rows, columns);
  };
  return [
    {
      ...movesData,
      since: 1,
      kind: 'gemm',
      infer: (call) => {
        const { type } = input(call, 0);
        const dims = inputDims(call, 0, 1);
        const shape = dims === null ? null : [...dims.slice(0, -1), matrixOf(call).columns];
        return [{ type, shape, data: null }];
      },
      macs: (call, outputs) => times(outputElements(outputs), matrixOf(call).rows),
      arithmetic: (call, outputs) =>
        plus(
          input(call, 1).constant ? 0 : times(elements(call), unpack),
          ...biases.map((at) => (call.inputs[at] ? outputElements(outputs) : 0)),
        ),
      weights: () => [1, ...biases],
      packedElements: (call, position) =>
        position === 1 ? elements(call) : elementsOf(call.inputs[position]?.shape ?? null),
    },
  ];
}

/** Unpacking is (weight − zero point) · scale. */
export const matMulNBits = packedMatMul(
  (call) => ({ rows: requiredCount(call, 'K'), columns: requiredCount(call, 'N') }),
  2,
  [5],
);

/** Unpacking is a table look-up and a scale; `transB` 0 is the backward product, of N rows. */
export const matMulBnb4 = packedMatMul((call) => {
  const [inner, outer] = [requiredCount(call, 'K'), requiredCount(call, 'N')];
  const forward = (attribute(call, 'transB', 'int') ?? 1) !== 0;
  return forward ? { rows: inner, columns: outer } : { rows: outer, columns: inner };
}, 1);

/** B_shape holds K and N. */
export const matMulFpQ4 = packedMatMul((call) => {
  const [rows = null, columns = null] = input(call, 2).data ?? [];
  return { rows, columns };
}, 2);
