import { isMovementLayer } from './layer-name.ts';

/**
 * What a CUDA kernel or a kind of layer computes, by words in its name. No vendor promises these
 * names: they are those of cuDNN, cuBLAS, CUTLASS, TensorRT and PyTorch of 2019 to 2026.
 */
const movementWords =
  /nchw_?to_?nhwc|nhwc_?to_?nchw|reformat|copyPacked|copyVectorized|permut|transpose|BatchedCopy/i;
const convWords = /fprop|conv(?!er)|winograd|implicit_gemm|cudnn_\d+x\d+/i;
const gemmWords = /gemm|gemv|matmul|MatrixMultiply|nvjet|fmha|_mha|flash_|^__myl_[A-Za-z]*Fc/i;

/** Whether a kernel only moves data. */
export function isMovementKernel(name: string): boolean {
  // A product may read its operand transposed, and says so.
  return isMovementLayer(name) || (movementWords.test(name) && opOfKernel(name) === null);
}

/** The operator that a kernel looks like; null where its name tells none of the two. */
export function opOfKernel(name: string): 'Conv' | 'Gemm' | null {
  // Convolutions by matrix products have both words.
  if (convWords.test(name)) return 'Conv';
  return gemmWords.test(name) ? 'Gemm' : null;
}
