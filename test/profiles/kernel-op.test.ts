import { describe, expect, it } from 'vitest';
import { isMovementKernel, opOfKernel } from '../../src/profiles/kernel-op.ts';

describe('what a kernel computes, by its name', () => {
  it.each([
    ['sm80_xmma_fprop_implicit_gemm_f16f16_f16f32_f32_nhwckrsc_nhwc_tilesize256x64x32', 'Conv'],
    ['trt_turing_h1688cudnn_128x128_ldg8_relu_exp_small_nhwc_tn_v1', 'Conv'],
    ['ampere_scudnn_winograd_128x128_ldg1_ldg4_relu_tile148t_nt_v1', 'Conv'],
    ['void implicit_convolve_sgemm<float, float, 128, 5, 5, 3, 3, 3, 1, false>()', 'Conv'],
    ['CaskConvolution', 'Conv'],
    ['CudaDepthwiseConvolution', 'Conv'],
    ['sm80_xmma_gemm_f32f32_tf32f32_f32_tn_n_tilesize32x32x64', 'Gemm'],
    ['ampere_sgemm_32x32_sliced1x4_tn', 'Gemm'],
    ['void gemv2T_kernel_val<int, int, float, float>()', 'Gemm'],
    ['nvjet_hsh_128x256_64x4_1x2_h_bz_coopA_NTN', 'Gemm'],
    ['_gemm_mha_v2_0x1234', 'Gemm'],
    ['__myl_FcCastAddErf_myl2_3', 'Gemm'],
    ['sm50_xmma_pooling_coalescedC_NHWC_kMAX_3_False_execute_kernel_trt', null],
    ['void at::native::vectorized_elementwise_kernel<(int)4>()', null],
    ['__myl_MulMaxSubExpSum_myl109_3', null],
    ['void cudnn::bn_fw_inf_1C11_kernel_NCHW<float, float, true, 1>()', null],
    ['void convert_type_kernel<float, __half>()', null],
  ])('%s', (kernel, op) => {
    expect(opOfKernel(kernel)).toBe(op);
    expect(isMovementKernel(kernel)).toBe(false);
  });

  it.each([
    'void cudnn::engines_precompiled::nchwToNhwcKernel<float, __half, float, (bool)0>()',
    'void cuInt8::nhwcTonchw<__half, (int)32, (int)32, (int)2>()',
    'void genericReformat::copyPackedKernel<float, float, (bool)1, (bool)1>()',
    'void permutationKernelPLC3<float>()',
    'void at::native::CatArrayBatchedCopy<float, unsigned int, 4, 64, 64>()',
    '__myl_Move_myl2_22',
  ])('%s only moves data', (kernel) => {
    expect(isMovementKernel(kernel)).toBe(true);
    expect(opOfKernel(kernel)).toBeNull();
  });

  it('counts a product that reads its operand transposed as a product', () => {
    expect(isMovementKernel('cutlass_gemm_transposeB')).toBe(false);
  });
});
