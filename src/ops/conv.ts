import type { Dim } from '../onnx/model.ts';
import { attribute, input, inputDims, invalid, movesData, outputElements } from './call.ts';
import { elementsOf, times } from './dims.ts';
import type { Call, Count, Op, OpVersions, Result } from './op.ts';
import { slidingExtents, spatialExtents, windowOf } from './window.ts';

function groupsOf(call: Call): number {
  const groups = attribute(call, 'group', 'int') ?? 1;
  if (groups < 1) throw invalid(call, `has ${groups} groups`);
  return groups;
}

function isDepthwise(call: Call): boolean {
  const groups = groupsOf(call);
  return groups > 1 && inputDims(call, 0, 3)?.[1] === groups;
}

/** Bias: one addition per output element. */
function biasPrice(call: Call, outputs: readonly Result[]): Count {
  return call.inputs[2] ? outputElements(outputs) : 0;
}

/** Kernel extents: of the weight where its shape is known, else of the attribute. */
function kernelOf(call: Call, rank: number): readonly Dim[] {
  const declared = attribute(call, 'kernel_shape', 'ints');
  const fallback = declared ?? Array.from({ length: rank - 2 }, () => null);
  const weight = inputDims(call, 1, 3);
  if (weight === null) return fallback;
  if (weight.length !== rank) {
    throw invalid(call, `has an input of rank ${rank} and a weight of rank ${weight.length}`);
  }
  const kernel = weight.slice(2).map((dim, axis) => dim ?? fallback[axis] ?? null);
  if (
    declared?.some((extent, axis) => typeof kernel[axis] === 'number' && kernel[axis] !== extent)
  ) {
    throw invalid(call, `declares the kernel ${declared} for a weight of ${kernel}`);
  }
  return kernel;
}

/** X [N, C, …], W [M, C / group, …k] -> Y [N, M, …]. */
function inferConv(call: Call): readonly Result[] {
  const type = input(call, 0).type;
  const x = inputDims(call, 0, 3);
  if (x === null) return [{ type, shape: null, data: null }];
  const weight = inputDims(call, 1, 3);
  const window = windowOf(call, kernelOf(call, x.length));
  const [batch = null, channels = null] = x;
  const perGroup = weight?.[1];
  if (typeof channels === 'number' && typeof perGroup === 'number') {
    if (channels !== perGroup * groupsOf(call)) {
      throw invalid(call, `has ${channels} channels for ${groupsOf(call)} groups of ${perGroup}`);
    }
  }
  const spatial = slidingExtents(call, x.slice(2), window);
  return [{ type, shape: [batch, weight?.[0] ?? null, ...spatial], data: null }];
}

/** Every output element sums over one kernel: prod(Y) · prod(W[1:]). */
function convMacs(call: Call, outputs: readonly Result[]): Count {
  const weight = inputDims(call, 1, 3);
  return weight === null ? null : times(outputElements(outputs), ...weight.slice(1));
}

/** X [N, C, …], W [C, M / group, …k] -> Y [N, M, …]. */
function inferConvTranspose(call: Call): readonly Result[] {
  const type = input(call, 0).type;
  const x = inputDims(call, 0, 3);
  if (x === null) return [{ type, shape: null, data: null }];
  const weight = inputDims(call, 1, 3);
  const [batch = null, channels = null] = x;
  const inputChannels = weight?.[0] ?? null;
  if (typeof channels === 'number' && typeof inputChannels === 'number') {
    if (channels !== inputChannels) {
      throw invalid(call, `has ${channels} channels for a weight of ${inputChannels}`);
    }
  }
  const kernel = kernelOf(call, x.length);
  const outputChannels = times(weight?.[1] ?? null, groupsOf(call));
  const spatial = transposedExtents(call, x.slice(2), kernel);
  return [{ type, shape: [batch, outputChannels, ...spatial], data: null }];
}

function transposedExtents(call: Call, extents: readonly Dim[], kernel: readonly Dim[]): Dim[] {
  const fixed = attribute(call, 'output_shape', 'ints');
  // Some exporters write batch and channels into output_shape as well.
  if (fixed !== undefined) {
    if (fixed.length >= extents.length) return fixed.slice(fixed.length - extents.length);
    throw invalid(call, `has the output_shape [${fixed}] for ${extents.length} spatial axes`);
  }
  const { strides, dilations, pads, padding } = windowOf(call, kernel);
  const extra = spatialExtents(call, 'output_padding', extents.length, 0);
  return extents.map((extent, axis) => {
    const stride = strides[axis] ?? 1;
    const size = kernel[axis];
    if (typeof extent !== 'number') return null;
    if (padding === 'same') return extent * stride;
    if (typeof size !== 'number') return null;
    const reach = (size - 1) * (dilations[axis] ?? 1) + 1;
    const crop = (pads[axis] ?? 0) + (pads[axis + extents.length] ?? 0);
    return stride * (extent - 1) + (extra[axis] ?? 0) + reach - crop;
  });
}

/** Every input element meets one kernel: prod(X) · prod(W[1:]); cropped sums are still counted. */
function transposeMacs(call: Call): Count {
  const weight = inputDims(call, 1, 3);
  return weight === null ? null : times(elementsOf(input(call, 0).shape), ...weight.slice(1));
}

const convolution: Omit<Op, 'since' | 'infer' | 'macs'> = {
  ...movesData,
  kind: 'conv',
  arithmetic: biasPrice,
  weights: () => [1, 2],
  depthwise: isDepthwise,
};

export const conv: OpVersions = [{ ...convolution, since: 1, infer: inferConv, macs: convMacs }];

export const convTranspose: OpVersions = [
  { ...convolution, since: 1, infer: inferConvTranspose, macs: transposeMacs },
];
