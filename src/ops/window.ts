import type { Dim } from '../onnx/model.ts';
import { attribute, invalid } from './call.ts';
import type { Call } from './op.ts';

/** How a kernel slides over the spatial axes of a convolution or a pool. */
export interface Window {
  readonly kernel: readonly Dim[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  /** Begins of all axes, then ends. */
  readonly pads: readonly number[];
  /** `same`: padded so that the output has ceil(input / stride) elements. */
  readonly padding: 'explicit' | 'same';
  readonly ceil: boolean;
}

/** An attribute with one integer per spatial axis. */
export function spatialExtents(
  call: Call,
  name: string,
  count: number,
  fallback: number,
): readonly number[] {
  const values = attribute(call, name, 'ints');
  if (values === undefined) return Array.from({ length: count }, () => fallback);
  if (values.length === count) return values;
  throw invalid(call, `has ${values.length} ${name} where ${count} are needed`);
}

/** The window attributes that Conv, ConvTranspose and the pools share, with their defaults. */
export function windowOf(call: Call, kernel: readonly Dim[]): Window {
  const strides = spatialExtents(call, 'strides', kernel.length, 1);
  const dilations = spatialExtents(call, 'dilations', kernel.length, 1);
  if ([...strides, ...dilations].some((step) => step < 1)) {
    throw invalid(call, 'has a stride or dilation below 1');
  }
  const auto = attribute(call, 'auto_pad', 'string') ?? 'NOTSET';
  // VALID overrides pads; the SAME modes compute them.
  const pads =
    auto === 'VALID'
      ? kernel.flatMap(() => [0, 0])
      : spatialExtents(call, 'pads', 2 * kernel.length, 0);
  const padding = auto.startsWith('SAME') ? 'same' : 'explicit';
  const ceil = (attribute(call, 'ceil_mode', 'int') ?? 0) !== 0;
  return { kernel, strides, dilations, pads, padding, ceil };
}

/** Output extents of a window that slides over these extents (onnx Operators.md, Conv, MaxPool). */
export function slidingExtents(
  call: Call,
  extents: readonly Dim[],
  window: Window,
): readonly Dim[] {
  if (extents.length !== window.kernel.length) {
    throw invalid(
      call,
      `has ${extents.length} spatial axes and a kernel of ${window.kernel.length}`,
    );
  }
  return extents.map((extent, axis) => slidingExtent(call, extent, window, axis));
}

function slidingExtent(call: Call, extent: Dim, window: Window, axis: number): Dim {
  const stride = window.strides[axis] ?? 1;
  const size = window.kernel[axis];
  if (window.padding === 'same') {
    if (typeof extent === 'number') return Math.ceil(extent / stride);
    return stride === 1 ? extent : null;
  }
  if (typeof size !== 'number') return null;
  const begin = window.pads[axis] ?? 0;
  const pad = begin + (window.pads[axis + window.kernel.length] ?? 0);
  const reach = (window.dilations[axis] ?? 1) * (size - 1);
  if (typeof extent !== 'number') return stride === 1 && pad === reach ? extent : null;
  const room = extent + pad - reach - 1;
  if (room < 0) throw invalid(call, `has a kernel of ${reach + 1} over ${extent + pad} elements`);
  if (!window.ceil) return Math.floor(room / stride) + 1;
  const steps = Math.ceil(room / stride) + 1;
  // A last window that would start in the end padding is left out.
  return (steps - 1) * stride >= extent + begin ? steps - 1 : steps;
}
