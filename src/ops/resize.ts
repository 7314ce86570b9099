import type { Dim } from '../onnx/model.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  invalid,
  movesData,
  optionalInput,
  outputElements,
} from './call.ts';
import { times } from './dims.ts';
import type { Call, Count, OpVersions, Result } from './op.ts';

/** Positions of the scales and sizes inputs, which moved at operator set 11. */
interface Layout {
  readonly scales: number;
  readonly sizes: number | null;
}

/** Axes of a tensor of some rank, by default all of them. */
function axesOf(call: Call, rank: number): readonly number[] {
  return (
    attribute(call, 'axes', 'ints')?.map((axis) => frontAxis(call, axis, rank)) ??
    Array.from({ length: rank }, (_, axis) => axis)
  );
}

/** The value for each axis of the input; null for an axis that is not resized. */
function perAxis(call: Call, values: readonly Dim[], rank: number): readonly (Dim | undefined)[] {
  const axes = axesOf(call, rank);
  if (axes.length !== values.length || values.length > rank) {
    throw invalid(call, `has ${values.length} extents for ${axes.length} of ${rank} axes`);
  }
  const result: (Dim | undefined)[] = Array.from({ length: rank }, () => undefined);
  axes.forEach((axis, index) => {
    result[axis] = values[index] ?? null;
  });
  return result;
}

/** Values of an input that is not left out; an empty tensor counts as left out. */
function given(call: Call, position: number | null): readonly Dim[] | 'absent' | null {
  const value = position === null ? undefined : optionalInput(call, position);
  if (value === undefined || value.shape?.[0] === 0) return 'absent';
  return value.data;
}

function scaledDim(dim: Dim, scale: Dim | undefined): Dim {
  if (scale === undefined || scale === 1) return dim;
  // Runtimes multiply in float32, which decides cases such as 0.6 · 5.
  return typeof dim === 'number' && typeof scale === 'number'
    ? Math.floor(Math.fround(dim * scale))
    : null;
}

/** With a policy the axes keep their ratio: one scale for all, the smallest or the largest. */
function fittedDims(call: Call, x: readonly Dim[], sizes: readonly (Dim | undefined)[]): Dim[] {
  const policy = attribute(call, 'keep_aspect_ratio_policy', 'string') ?? 'stretch';
  if (policy === 'stretch') {
    return x.map((dim, axis) => (sizes[axis] === undefined ? dim : (sizes[axis] ?? null)));
  }
  const ratios = x.flatMap((dim, axis) => {
    const size = sizes[axis];
    if (size === undefined) return [];
    return [typeof dim === 'number' && typeof size === 'number' ? size / dim : Number.NaN];
  });
  const ratio = policy === 'not_larger' ? Math.min(...ratios) : Math.max(...ratios);
  return x.map((dim, axis) => {
    if (sizes[axis] === undefined) return dim;
    return typeof dim === 'number' && Number.isFinite(ratio) ? Math.floor(ratio * dim + 0.5) : null;
  });
}

function infer(layout: Layout) {
  return (call: Call): readonly Result[] => {
    const type = input(call, 0).type;
    const x = inputDims(call, 0, 1);
    if (x === null) return [{ type, shape: null, data: null }];
    const sizes = given(call, layout.sizes);
    const scales = given(call, layout.scales);
    if (sizes === 'absent' && scales === 'absent')
      throw invalid(call, 'has no scales and no sizes');
    if (sizes === null || (sizes === 'absent' && scales === null)) {
      return [{ type, shape: x.map(() => null), data: null }];
    }
    if (sizes !== 'absent') {
      return [{ type, shape: fittedDims(call, x, perAxis(call, sizes, x.length)), data: null }];
    }
    const factors = perAxis(call, scales === 'absent' || scales === null ? [] : scales, x.length);
    // The text of tf_crop_and_resize scales the region of input roi; ONNX's own shape inference and
    // its reference implementation, like onnxruntime, scale the whole extent.
    return [{ type, shape: x.map((dim, axis) => scaledDim(dim, factors[axis])), data: null }];
  };
}

/**
 * Per output element over d resized axes: nearest 0; linear sums 2^d weighted samples, 2·2^d − 1;
 * cubic 4^d samples, 2·4^d − 1. An axis counts as resized where its extent changes.
 */
function price(call: Call, outputs: readonly Result[]): Count {
  const mode = attribute(call, 'mode', 'string') ?? 'nearest';
  if (mode === 'nearest') return 0;
  // Upsample called linear "bilinear" before operator set 7.
  const taps = mode.endsWith('linear') ? 2 : mode === 'cubic' ? 4 : undefined;
  if (taps === undefined) throw invalid(call, `has the unknown mode "${mode}"`);
  // Antialiasing widens the kernel by the scale: no price is set for it.
  if ((attribute(call, 'antialias', 'int') ?? 0) !== 0) return null;
  const [before, after] = [input(call, 0).shape, outputs[0]?.shape ?? null];
  if (before === null || after === null) return null;
  const resized = after.filter((dim, axis) => dim !== before[axis]).length;
  return resized === 0 ? 0 : times(outputElements(outputs), 2 * taps ** resized - 1);
}

/** Scales as attributes: of height and width, and from operator set 7 on of every axis. */
function inferUpsample(scalesOf: (call: Call) => readonly number[] | undefined) {
  return (call: Call): readonly Result[] => {
    const type = input(call, 0).type;
    const x = inputDims(call, 0, 1);
    const scales = scalesOf(call);
    if (scales === undefined) throw invalid(call, 'lacks its scales');
    if (x === null) return [{ type, shape: null, data: null }];
    const factors = perAxis(call, scales, x.length);
    return [{ type, shape: x.map((dim, axis) => scaledDim(dim, factors[axis])), data: null }];
  };
}

function firstScales(call: Call): readonly number[] | undefined {
  const height = attribute(call, 'height_scale', 'float');
  const width = attribute(call, 'width_scale', 'float');
  return height === undefined || width === undefined ? undefined : [1, 1, height, width];
}

export const upsample: OpVersions = [
  { ...movesData, since: 1, infer: inferUpsample(firstScales), arithmetic: price },
  {
    ...movesData,
    since: 7,
    infer: inferUpsample((call) => attribute(call, 'scales', 'floats')),
    arithmetic: price,
  },
  {
    ...movesData,
    since: 9,
    infer: infer({ scales: 1, sizes: null }),
    arithmetic: price,
  },
];

export const resize: OpVersions = [
  {
    ...movesData,
    since: 10,
    infer: infer({ scales: 1, sizes: null }),
    arithmetic: price,
  },
  { ...movesData, since: 11, infer: infer({ scales: 2, sizes: 3 }), arithmetic: price },
];
