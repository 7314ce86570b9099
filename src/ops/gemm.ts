import type { Dim } from '../onnx/model.ts';
import {
  attribute,
  input,
  inputDims,
  invalid,
  movesData,
  outputElements,
  sameType,
} from './call.ts';
import { broadcast, times } from './dims.ts';
import type { Call, Count, OpVersions, Result } from './op.ts';

/** Rows and columns of a matrix operand of Gemm, as it enters the product. */
function operand(call: Call, position: number, flag: string): readonly [rows: Dim, columns: Dim] {
  const dims = inputDims(call, position, 2);
  if (dims !== null && dims.length !== 2) {
    throw invalid(call, `needs matrices, not an input ${position} of rank ${dims.length}`);
  }
  const [rows = null, columns = null] = dims ?? [];
  return (attribute(call, flag, 'int') ?? 0) === 0 ? [rows, columns] : [columns, rows];
}

/** The extent over which the product sums, known where either operand knows it. */
function inner(call: Call, left: Dim, right: Dim): Dim {
  if (typeof left === 'number' && typeof right === 'number' && left !== right) {
    throw invalid(call, `multiplies ${left} columns with ${right} rows`);
  }
  return typeof left === 'number' ? left : right;
}

/** A [M, K], B [K, N] (either may be transposed), C broadcast -> Y [M, N]. */
function inferGemm(call: Call): readonly Result[] {
  const [rows, depth] = operand(call, 0, 'transA');
  const [otherDepth, columns] = operand(call, 1, 'transB');
  inner(call, depth, otherDepth);
  return [sameType(call, [rows, columns])];
}

/** M · N · K. */
function gemmMacs(call: Call, outputs: readonly Result[]): Count {
  const [, depth] = operand(call, 0, 'transA');
  const [otherDepth] = operand(call, 1, 'transB');
  return times(outputElements(outputs), inner(call, depth, otherDepth));
}

/** Per output element: one for alpha ≠ 1; with C one addition, and one more for beta ≠ 1. */
function gemmArithmetic(call: Call, outputs: readonly Result[]): Count {
  const alpha = (attribute(call, 'alpha', 'float') ?? 1) === 1 ? 0 : 1;
  const beta = (attribute(call, 'beta', 'float') ?? 1) === 1 ? 1 : 2;
  return times(outputElements(outputs), alpha + (call.inputs[2] ? beta : 0));
}

/** The last two extents and the batch of a MatMul operand; vectors become matrices (numpy). */
function matrix(dims: readonly Dim[], side: 'left' | 'right') {
  const promoted = dims.length > 1 ? dims : side === 'left' ? [1, ...dims] : [...dims, 1];
  const [rows = null, columns = null] = promoted.slice(-2);
  return { batch: promoted.slice(0, -2), rows, columns };
}

/** numpy.matmul: the batch axes are broadcast, the axis added to a vector is dropped again. */
function inferMatMul(call: Call): readonly Result[] {
  const left = inputDims(call, 0, 1);
  const right = inputDims(call, 1, 1);
  if (left === null || right === null) return [sameType(call, null)];
  const a = matrix(left, 'left');
  const b = matrix(right, 'right');
  inner(call, a.columns, b.rows);
  const batch = broadcast([a.batch, b.batch]);
  if (batch === null) return [sameType(call, null)];
  const rows = left.length > 1 ? [a.rows] : [];
  const columns = right.length > 1 ? [b.columns] : [];
  return [sameType(call, [...batch, ...rows, ...columns])];
}

/** prod(broadcast batch) · M · N · K = prod(Y) · K. */
function matMulMacs(call: Call, outputs: readonly Result[]): Count {
  const left = input(call, 0).shape;
  const right = inputDims(call, 1, 1);
  const depth = right === null ? null : matrix(right, 'right').rows;
  return times(outputElements(outputs), inner(call, left?.at(-1) ?? null, depth));
}

export const gemm: OpVersions = [
  {
    ...movesData,
    since: 1,
    kind: 'gemm',
    infer: inferGemm,
    macs: gemmMacs,
    arithmetic: gemmArithmetic,
    weights: () => [0, 1, 2],
  },
];

export const matMul: OpVersions = [
  {
    ...movesData,
    since: 1,
    kind: 'gemm',
    infer: inferMatMul,
    macs: matMulMacs,
    weights: () => [0, 1],
  },
];

/** [..., n, n] -> [...]; the definition names no algorithm, so no price is set. */
export const det: OpVersions = [
  {
    ...movesData,
    since: 11,
    infer: (call) => [sameType(call, inputDims(call, 0, 2)?.slice(0, -2) ?? null)],
    arithmetic: () => null,
  },
];
