import type { Dim } from '../onnx/model.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  inputElements,
  integersAt,
  invalid,
  movesData,
  openShape,
  outputElements,
  readsOutput,
  sameType,
} from './call.ts';
import { elementsOf, times } from './dims.ts';
import type { Call, Count, OpVersions, Result } from './op.ts';

/** The price depends on the data, or on a format: none is set. */
const unpriced = () => null;

/** X [N, C, …], grid [N, …, d] -> [N, C, …] with the extents of the grid. */
function inferGridSample(call: Call): readonly Result[] {
  const x = inputDims(call, 0, 3);
  const grid = inputDims(call, 1, 3);
  if (x === null || grid === null) return [sameType(call, x?.map(() => null) ?? null)];
  return [sameType(call, [x[0] ?? null, x[1] ?? null, ...grid.slice(1, -1)])];
}

/** As Resize: over d axes the sum of 2^d or 4^d weighted samples; nearest picks one. */
function gridSamplePrice(call: Call, outputs: readonly Result[]): Count {
  const mode = attribute(call, 'mode', 'string') ?? 'bilinear';
  if (mode === 'nearest') return 0;
  const taps = mode === 'cubic' || mode === 'bicubic' ? 4 : 2;
  const axes = inputDims(call, 0, 3)?.length;
  return axes === undefined ? null : times(outputElements(outputs), 2 * taps ** (axes - 2) - 1);
}

/** Regions [R, …] of X [N, C, H, W] -> [R, C, height, width]. */
function inferRois(extents: (call: Call) => readonly Dim[]) {
  return (call: Call): readonly Result[] => {
    const channels = inputDims(call, 0, 4)?.[1] ?? null;
    const regions = inputDims(call, 1, 2)?.[0] ?? null;
    return [sameType(call, [regions, channels, ...extents(call)])];
  };
}

/** Per cell ratio² samples, each of four products and three sums, and their mean or maximum. */
function roiAlignPrice(call: Call, outputs: readonly Result[]): Count {
  const ratio = attribute(call, 'sampling_ratio', 'int') ?? 0;
  // By default the number of samples follows the size of each region.
  return ratio === 0 ? null : times(outputElements(outputs), ratio, ratio, 8);
}

/** Blocks [N, C · block, L] -> image [N, C, …]. */
function inferCol2Im(call: Call): readonly Result[] {
  const [batch = null, columns = null] = inputDims(call, 0, 2) ?? [];
  const image = integersAt(call, 1).values;
  const block = integersAt(call, 2).values;
  const area = block === null ? null : times(...block);
  const channels = typeof columns === 'number' && area !== null ? columns / area : null;
  if (channels !== null && !Number.isInteger(channels)) {
    throw invalid(call, `cannot divide ${columns} rows into blocks of ${area}`);
  }
  const spatial = image ?? openShape(call, input(call, 1).shape?.[0]);
  return [sameType(call, spatial === null ? null : [batch, channels, ...spatial])];
}

/** The axes named (all by default) are cropped or padded to the extents in input 1. */
function inferCenterCropPad(call: Call): readonly Result[] {
  const shape = inputDims(call, 0);
  if (shape === null) return [sameType(call, null)];
  const target = integersAt(call, 1).values;
  const named = attribute(call, 'axes', 'ints') ?? shape.map((_, axis) => axis);
  const axes = named.map((axis) => frontAxis(call, axis, shape.length));
  return [
    sameType(
      call,
      shape.map((dim, axis) =>
        axes.includes(axis) ? (target?.[axes.indexOf(axis)] ?? null) : dim,
      ),
    ),
  ];
}

/** Size [N, C, …] -> a grid [N, …, d] of positions. */
function inferAffineGrid(call: Call): readonly Result[] {
  const size = integersAt(call, 1).values;
  if (size !== null) return [sameType(call, [size[0] ?? null, ...size.slice(2), size.length - 2])];
  const open = openShape(call, input(call, 1).shape?.[0]);
  return [sameType(call, open === null ? null : [...open.slice(1), open.length - 2])];
}

/** Function body: a 3 × 4 matrix times each position, in 2-D as well; positions are constants. */
function affineGridMacs(call: Call, outputs: readonly Result[]): Count {
  const positions = elementsOf(outputs[0]?.shape?.slice(0, -1) ?? null);
  return input(call, 0).shape === null ? null : times(positions, 12);
}

export const affineGrid: OpVersions = [
  { ...movesData, since: 20, kind: 'gemm', infer: inferAffineGrid, macs: affineGridMacs },
];
export const centerCropPad: OpVersions = [
  { ...movesData, reads: readsOutput, since: 18, infer: inferCenterCropPad },
];
/** Overlapping blocks are summed: one addition per input element. */
export const col2Im: OpVersions = [
  { ...movesData, since: 18, infer: inferCol2Im, arithmetic: inputElements },
];
export const gridSample: OpVersions = [
  { ...movesData, since: 16, infer: inferGridSample, arithmetic: gridSamplePrice },
];
export const imageDecoder: OpVersions = [
  {
    ...movesData,
    since: 20,
    infer: () => [{ type: 'uint8', shape: [null, null, null], data: null }],
    arithmetic: unpriced,
  },
];
/** Regions have extents that depend on the data. */
export const maxRoiPool: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferRois((call) => attribute(call, 'pooled_shape', 'ints') ?? [null, null]),
    arithmetic: unpriced,
  },
];
export const roiAlign: OpVersions = [
  {
    ...movesData,
    since: 10,
    infer: inferRois((call) => [
      attribute(call, 'output_height', 'int') ?? 1,
      attribute(call, 'output_width', 'int') ?? 1,
    ]),
    arithmetic: roiAlignPrice,
  },
];
