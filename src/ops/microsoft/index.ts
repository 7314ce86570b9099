// An entry is one operator of ONNX Runtime's domain com.microsoft: shape rule and price.
// To add one: write it in the file of its family and list it here, in alphabetical order.
// Its tests are rows in test/ops/microsoft/<family>.test.ts.

import { latest } from '../latest.ts';
import { linearAttention as onnxLinearAttention } from '../linear-attention.ts';
import type { OpVersions } from '../op.ts';
import * as activation from './activation.ts';
import * as attention from './attention.ts';
import * as conv from './conv.ts';
import * as groupedAttention from './grouped-attention.ts';
import * as integerMatmul from './integer-matmul.ts';
import * as matmul from './matmul.ts';
import * as moe from './moe.ts';
import * as multiHeadAttention from './multi-head-attention.ts';
import * as normalization from './normalization.ts';
import * as position from './position.ts';
import * as quantized from './quantized.ts';
import * as table from './table.ts';

/** Operators of com.microsoft by name; those that are not here are listed as unpriced. */
export const microsoftOps: Readonly<Record<string, OpVersions>> = {
  Attention: attention.attention,
  BiasAdd: activation.biasAdd,
  BiasDropout: activation.biasDropout,
  BiasGelu: activation.biasGelu,
  BiasSoftmax: activation.biasSoftmax,
  BiasSplitGelu: activation.biasSplitGelu,
  CausalConvWithState: conv.causalConvWithState,
  ConvTransposeWithDynamicPads: conv.convTransposeWithDynamicPads,
  DecoderMaskedMultiHeadAttention: multiHeadAttention.decoderMaskedMultiHeadAttention,
  DecoderMaskedSelfAttention: attention.decoderMaskedSelfAttention,
  DequantizeLinear: quantized.dequantizeLinear,
  DynamicQuantizeMatMul: integerMatmul.dynamicQuantizeMatMul,
  EmbedLayerNormalization: normalization.embedLayerNormalization,
  FastGelu: activation.fastGelu,
  FusedConv: conv.fusedConv,
  FusedGemm: matmul.fusedGemm,
  FusedMatMul: matmul.fusedMatMul,
  FusedMatMulActivation: matmul.fusedMatMulActivation,
  GatedRelativePositionBias: position.gatedRelativePositionBias,
  GatherBlockQuantized: table.gatherBlockQuantized,
  Gelu: activation.gelu,
  GemmFastGelu: matmul.gemmFastGelu,
  GemmFloat8: matmul.gemmFloat8,
  GroupNorm: normalization.groupNorm,
  GroupQueryAttention: groupedAttention.groupQueryAttention,
  Inverse: table.inverse,
  LinearAttention: [{ ...latest(onnxLinearAttention), since: 1 }],
  MatMulBnb4: matmul.matMulBnb4,
  MatMulFpQ4: matmul.matMulFpQ4,
  MatMulInteger16: integerMatmul.matMulInteger16,
  MatMulIntegerToFloat: integerMatmul.matMulIntegerToFloat,
  MatMulNBits: matmul.matMulNBits,
  MoE: moe.moe,
  MultiHeadAttention: multiHeadAttention.multiHeadAttention,
  NhwcConv: conv.nhwcConv,
  NhwcFusedConv: conv.nhwcFusedConv,
  NhwcMaxPool: conv.nhwcMaxPool,
  PackedAttention: attention.packedAttention,
  PackedMultiHeadAttention: multiHeadAttention.packedMultiHeadAttention,
  PagedAttention: groupedAttention.pagedAttention,
  QAttention: attention.qAttention,
  QGemm: integerMatmul.qGemm,
  QLinearAdd: quantized.qLinearAdd,
  QLinearAveragePool: conv.qLinearAveragePool,
  QLinearConcat: quantized.qLinearConcat,
  QLinearConv: conv.qLinearConv,
  QLinearGlobalAveragePool: conv.qLinearGlobalAveragePool,
  QLinearLeakyRelu: quantized.qLinearLeakyRelu,
  QLinearMul: quantized.qLinearMul,
  QLinearReduceMean: quantized.qLinearReduceMean,
  QLinearSigmoid: quantized.qLinearSigmoid,
  QLinearSoftmax: quantized.qLinearSoftmax,
  QLinearWhere: quantized.qLinearWhere,
  QMoE: moe.qMoe,
  QuantizeLinear: quantized.quantizeLinear,
  QuickGelu: activation.quickGelu,
  RelativePositionBias: position.relativePositionBias,
  RotaryEmbedding: position.rotaryEmbedding,
  SkipGroupNorm: normalization.skipGroupNorm,
  SkipLayerNormalization: normalization.skipLayerNormalization,
  SkipSimplifiedLayerNormalization: normalization.skipSimplifiedLayerNormalization,
  SparseAttention: groupedAttention.sparseAttention,
  TransposeMatMul: matmul.fusedMatMul,
  Trilu: table.trilu,
};
