// An entry is one ONNX operator with its versions: shape rule and price in one object.
// To add one: write it in the file of its family and list it here, in alphabetical order.
// Its tests: a case in test/conformance/nodes, and rows in test/ops/<family>.test.ts.
import * as activation from './activation.ts';
import * as attention from './attention.ts';
import * as cast from './cast.ts';
import * as constant from './constant.ts';
import * as conv from './conv.ts';
import * as deformConv from './deform-conv.ts';
import * as einsum from './einsum.ts';
import * as elementwise from './elementwise.ts';
import * as gemm from './gemm.ts';
import * as indexing from './indexing.ts';
import * as linearAttention from './linear-attention.ts';
import * as loss from './loss.ts';
import { microsoftOps } from './microsoft/index.ts';
import { simplifiedLayerNormalization } from './microsoft/normalization.ts';
import * as movement from './movement.ts';
import * as normalization from './normalization.ts';
import type { Op, OpVersions } from './op.ts';
import * as pool from './pool.ts';
import * as quantized from './quantized.ts';
import * as random from './random.ts';
import * as recurrent from './recurrent.ts';
import * as reduce from './reduce.ts';
import * as resize from './resize.ts';
import * as selection from './selection.ts';
import * as sequence from './sequence.ts';
import * as shape from './shape.ts';
import * as signal from './signal.ts';
import * as slice from './slice.ts';
import * as text from './text.ts';
import * as training from './training.ts';
import * as vision from './vision.ts';

/** Operators of the default domain, ai.onnx, by name. */
export const ops: Readonly<Record<string, OpVersions>> = {
  Abs: elementwise.abs,
  Acos: elementwise.acos,
  Acosh: elementwise.acosh,
  Add: elementwise.add,
  AffineGrid: vision.affineGrid,
  And: elementwise.and,
  ArgMax: reduce.argMax,
  ArgMin: reduce.argMin,
  Asin: elementwise.asin,
  Asinh: elementwise.asinh,
  Atan: elementwise.atan,
  Atanh: elementwise.atanh,
  Attention: attention.attention,
  AveragePool: pool.averagePool,
  BatchNormalization: normalization.batchNormalization,
  Bernoulli: random.bernoulli,
  BitCast: cast.bitCast,
  BitShift: elementwise.bitShift,
  BitwiseAnd: elementwise.bitwiseAnd,
  BitwiseNot: elementwise.bitwiseNot,
  BitwiseOr: elementwise.bitwiseOr,
  BitwiseXor: elementwise.bitwiseXor,
  BlackmanWindow: signal.blackmanWindow,
  Cast: cast.cast,
  CastLike: cast.castLike,
  CausalConvWithState: linearAttention.causalConvWithState,
  Ceil: elementwise.ceil,
  Celu: activation.celu,
  CenterCropPad: vision.centerCropPad,
  Clip: activation.clip,
  Col2Im: vision.col2Im,
  Compress: selection.compress,
  Concat: movement.concat,
  ConcatFromSequence: sequence.concatFromSequence,
  Constant: constant.constant,
  ConstantOfShape: constant.constantOfShape,
  Conv: conv.conv,
  ConvInteger: quantized.convInteger,
  ConvTranspose: conv.convTranspose,
  Cos: elementwise.cos,
  Cosh: elementwise.cosh,
  CumProd: indexing.cumProd,
  CumSum: indexing.cumSum,
  DFT: signal.dft,
  DeformConv: deformConv.deformConv,
  DepthToSpace: movement.depthToSpace,
  DequantizeLinear: quantized.dequantizeLinear,
  Det: gemm.det,
  Div: elementwise.div,
  Dropout: activation.dropout,
  DynamicQuantizeLinear: quantized.dynamicQuantizeLinear,
  Einsum: einsum.einsum,
  Elu: activation.elu,
  Equal: elementwise.equal,
  Erf: elementwise.erf,
  Exp: elementwise.exp,
  Expand: movement.expand,
  EyeLike: constant.eyeLike,
  Flatten: shape.flatten,
  Floor: elementwise.floor,
  GRU: recurrent.gru,
  Gather: movement.gather,
  GatherElements: indexing.gatherElements,
  GatherND: indexing.gatherND,
  Gelu: activation.gelu,
  Gemm: gemm.gemm,
  GlobalAveragePool: pool.globalAveragePool,
  GlobalLpPool: pool.globalLpPool,
  GlobalMaxPool: pool.globalMaxPool,
  Greater: elementwise.greater,
  GreaterOrEqual: elementwise.greaterOrEqual,
  GridSample: vision.gridSample,
  GroupNormalization: normalization.groupNormalization,
  HammingWindow: signal.hammingWindow,
  HannWindow: signal.hannWindow,
  HardSigmoid: activation.hardSigmoid,
  HardSwish: activation.hardSwish,
  Hardmax: activation.hardmax,
  Identity: shape.identity,
  ImageDecoder: vision.imageDecoder,
  InstanceNormalization: normalization.instanceNormalization,
  IsInf: elementwise.isInfinite,
  IsNaN: elementwise.isNotNumber,
  LRN: normalization.lrn,
  LSTM: recurrent.lstm,
  LayerNormalization: normalization.layerNormalization,
  LeakyRelu: activation.leakyRelu,
  Less: elementwise.less,
  LessOrEqual: elementwise.lessOrEqual,
  LinearAttention: linearAttention.linearAttention,
  Log: elementwise.log,
  LogSoftmax: activation.logSoftmax,
  LpNormalization: normalization.lpNormalization,
  LpPool: pool.lpPool,
  MatMul: gemm.matMul,
  MatMulInteger: quantized.matMulInteger,
  Max: elementwise.max,
  MaxPool: pool.maxPool,
  MaxRoiPool: vision.maxRoiPool,
  MaxUnpool: selection.maxUnpool,
  Mean: elementwise.mean,
  MeanVarianceNormalization: normalization.meanVarianceNormalization,
  MelWeightMatrix: signal.melWeightMatrix,
  Min: elementwise.min,
  Mish: activation.mish,
  Mod: elementwise.mod,
  Mul: elementwise.mul,
  Multinomial: random.multinomial,
  Neg: elementwise.neg,
  NegativeLogLikelihoodLoss: loss.negativeLogLikelihoodLoss,
  NonMaxSuppression: selection.nonMaxSuppression,
  NonZero: selection.nonZero,
  Not: elementwise.not,
  OneHot: indexing.oneHot,
  Optional: sequence.optional,
  OptionalGetElement: sequence.optionalGetElement,
  OptionalHasElement: sequence.optionalHasElement,
  Or: elementwise.or,
  PRelu: activation.prelu,
  Pad: movement.pad,
  Pow: elementwise.pow,
  QLinearConv: quantized.qLinearConv,
  QLinearMatMul: quantized.qLinearMatMul,
  QuantizeLinear: quantized.quantizeLinear,
  RMSNormalization: normalization.rmsNormalization,
  RNN: recurrent.rnn,
  RandomNormal: random.randomNormal,
  RandomNormalLike: random.randomNormalLike,
  RandomUniform: random.randomUniform,
  RandomUniformLike: random.randomUniformLike,
  Range: constant.range,
  Reciprocal: elementwise.reciprocal,
  ReduceL1: reduce.reduceL1,
  ReduceL2: reduce.reduceL2,
  ReduceLogSum: reduce.reduceLogSum,
  ReduceLogSumExp: reduce.reduceLogSumExp,
  ReduceMax: reduce.reduceMax,
  ReduceMean: reduce.reduceMean,
  ReduceMin: reduce.reduceMin,
  ReduceProd: reduce.reduceProd,
  ReduceSum: reduce.reduceSum,
  ReduceSumSquare: reduce.reduceSumSquare,
  RegexFullMatch: text.regexFullMatch,
  Relu: activation.relu,
  Reshape: shape.reshape,
  Resize: resize.resize,
  ReverseSequence: indexing.reverseSequence,
  RoiAlign: vision.roiAlign,
  RotaryEmbedding: attention.rotaryEmbedding,
  Round: elementwise.round,
  STFT: signal.stft,
  Scatter: indexing.scatter,
  ScatterElements: indexing.scatterElements,
  ScatterND: indexing.scatterND,
  Selu: activation.selu,
  SequenceAt: sequence.sequenceAtPosition,
  SequenceConstruct: sequence.sequenceConstruct,
  SequenceEmpty: sequence.sequenceEmpty,
  SequenceErase: sequence.sequenceErase,
  SequenceInsert: sequence.sequenceInsert,
  SequenceLength: sequence.sequenceLength,
  SequenceMap: sequence.sequenceMap,
  Shape: shape.shape,
  Shrink: activation.shrink,
  Sigmoid: activation.sigmoid,
  Sign: elementwise.sign,
  SimplifiedLayerNormalization: simplifiedLayerNormalization,
  Sin: elementwise.sin,
  Sinh: elementwise.sinh,
  Size: shape.size,
  Slice: slice.slice,
  Softmax: activation.softmax,
  SoftmaxCrossEntropyLoss: loss.softmaxCrossEntropyLoss,
  Softplus: activation.softplus,
  Softsign: activation.softsign,
  SpaceToDepth: movement.spaceToDepth,
  Split: slice.split,
  SplitToSequence: sequence.splitToSequence,
  Sqrt: elementwise.sqrt,
  Squeeze: shape.squeeze,
  StringConcat: text.stringConcat,
  StringNormalizer: text.stringNormalizer,
  StringSplit: text.stringSplit,
  Sub: elementwise.sub,
  Sum: elementwise.sum,
  SwiGLU: activation.swiGlu,
  Swish: activation.swish,
  Tan: elementwise.tan,
  Tanh: activation.tanh,
  TensorScatter: attention.tensorScatter,
  TfIdfVectorizer: text.tfIdfVectorizer,
  ThresholdedRelu: activation.thresholdedRelu,
  Tile: movement.tile,
  TopK: selection.topK,
  Transpose: movement.transpose,
  Trilu: indexing.trilu,
  Unique: selection.unique,
  Unsqueeze: shape.unsqueeze,
  Upsample: resize.upsample,
  Where: elementwise.where,
  Xor: elementwise.xor,
};

/** Operators of ai.onnx.preview.training, by name. */
const trainingOps: Readonly<Record<string, OpVersions>> = {
  Adagrad: training.adagrad,
  Adam: training.adam,
  Gradient: training.gradient,
  Momentum: training.momentum,
};

/** The tables by domain: the same name may mean another operator in each. */
export const opsByDomain: Readonly<Record<string, Readonly<Record<string, OpVersions>>>> = {
  '': ops,
  'ai.onnx.preview.training': trainingOps,
  'com.microsoft': microsoftOps,
};

/**
 * The operator as a version of its domain's operator set means it: the entry with the highest
 * `since` that is not above it. Undefined where the table has none.
 */
export function findOp(domain: string, name: string, opset: number): Op | undefined {
  const table = Object.hasOwn(opsByDomain, domain) ? opsByDomain[domain] : undefined;
  // The names come from a file: "constructor" must not be found.
  if (table === undefined || !Object.hasOwn(table, name)) return undefined;
  return table[name]?.findLast((op) => op.since <= opset);
}
