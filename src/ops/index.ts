// An entry is one ONNX operator with its versions: shape rule and price in one object.
// To add one: write it in the file of its family and list it here, in alphabetical order.
// Its tests are rows in test/ops/<family>.test.ts.
import * as activation from './activation.ts';
import * as constant from './constant.ts';
import * as conv from './conv.ts';
import * as elementwise from './elementwise.ts';
import * as gemm from './gemm.ts';
import * as movement from './movement.ts';
import * as normalization from './normalization.ts';
import type { Op, OpVersions } from './op.ts';
import * as pool from './pool.ts';
import * as reduce from './reduce.ts';
import * as resize from './resize.ts';
import * as shape from './shape.ts';
import * as slice from './slice.ts';

/** Operators by domain and name; those of the default domain by their name alone. */
export const ops: Readonly<Record<string, OpVersions>> = {
  Abs: elementwise.abs,
  Add: elementwise.add,
  And: elementwise.and,
  AveragePool: pool.averagePool,
  BatchNormalization: normalization.batchNormalization,
  Cast: movement.cast,
  Ceil: elementwise.ceil,
  Clip: activation.clip,
  Concat: movement.concat,
  Constant: constant.constant,
  ConstantOfShape: constant.constantOfShape,
  Conv: conv.conv,
  ConvTranspose: conv.convTranspose,
  Cos: elementwise.cos,
  DepthToSpace: movement.depthToSpace,
  Div: elementwise.div,
  Dropout: activation.dropout,
  Elu: activation.elu,
  Equal: elementwise.equal,
  Erf: elementwise.erf,
  Exp: elementwise.exp,
  Expand: movement.expand,
  Flatten: shape.flatten,
  Floor: elementwise.floor,
  Gather: movement.gather,
  Gemm: gemm.gemm,
  GlobalAveragePool: pool.globalAveragePool,
  GlobalMaxPool: pool.globalMaxPool,
  Greater: elementwise.greater,
  GreaterOrEqual: elementwise.greaterOrEqual,
  HardSigmoid: activation.hardSigmoid,
  HardSwish: activation.hardSwish,
  Identity: shape.identity,
  LRN: normalization.lrn,
  LeakyRelu: activation.leakyRelu,
  Less: elementwise.less,
  LessOrEqual: elementwise.lessOrEqual,
  Log: elementwise.log,
  MatMul: gemm.matMul,
  Max: elementwise.max,
  MaxPool: pool.maxPool,
  Mean: elementwise.mean,
  Min: elementwise.min,
  Mod: elementwise.mod,
  Mul: elementwise.mul,
  Neg: elementwise.neg,
  Not: elementwise.not,
  Or: elementwise.or,
  PRelu: activation.prelu,
  Pad: movement.pad,
  Pow: elementwise.pow,
  Range: constant.range,
  Reciprocal: elementwise.reciprocal,
  ReduceMax: reduce.reduceMax,
  ReduceMean: reduce.reduceMean,
  ReduceMin: reduce.reduceMin,
  ReduceProd: reduce.reduceProd,
  ReduceSum: reduce.reduceSum,
  Relu: activation.relu,
  Reshape: shape.reshape,
  Resize: resize.resize,
  Round: elementwise.round,
  Shape: shape.shape,
  Sigmoid: activation.sigmoid,
  Sin: elementwise.sin,
  Size: shape.size,
  Slice: slice.slice,
  Softmax: activation.softmax,
  SpaceToDepth: movement.spaceToDepth,
  Split: slice.split,
  Sqrt: elementwise.sqrt,
  Squeeze: shape.squeeze,
  Sub: elementwise.sub,
  Sum: elementwise.sum,
  Tanh: activation.tanh,
  Tile: movement.tile,
  Transpose: movement.transpose,
  Unsqueeze: shape.unsqueeze,
  Where: elementwise.where,
};

/**
 * The operator as a version of its domain's operator set means it: the entry with the highest
 * `since` that is not above it. Undefined where the table has none.
 */
export function findOp(domain: string, name: string, opset: number): Op | undefined {
  const key = domain === '' ? name : `${domain}.${name}`;
  // The names come from a file: "constructor" must not be found.
  if (!Object.hasOwn(ops, key)) return undefined;
  return ops[key]?.findLast((op) => op.since <= opset);
}
