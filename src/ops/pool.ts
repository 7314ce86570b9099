import type { Dim } from '../onnx/model.ts';
import {
  attribute,
  input,
  inputDims,
  inputElements,
  invalid,
  movesData,
  outputElements,
} from './call.ts';
import { times } from './dims.ts';
import type { Call, Op, OpVersions, Result } from './op.ts';
import { slidingExtents, windowOf } from './window.ts';

function kernelOf(call: Call): readonly number[] {
  const kernel = attribute(call, 'kernel_shape', 'ints');
  if (kernel === undefined) throw invalid(call, 'lacks its attribute "kernel_shape"');
  if (kernel.some((extent) => extent < 1)) throw invalid(call, `has the kernel [${kernel}]`);
  return kernel;
}

/** X [N, C, …] -> Y [N, C, …], and for MaxPool the indices of the maxima. */
function inferPool(call: Call): readonly Result[] {
  const type = input(call, 0).type;
  const x = inputDims(call, 0, 3);
  if (x === null) return [{ type, shape: null, data: null }];
  const spatial = slidingExtents(call, x.slice(2), windowOf(call, kernelOf(call)));
  const shape: readonly Dim[] = [...x.slice(0, 2), ...spatial];
  return [
    { type, shape, data: null },
    { type: 'int64', shape, data: null },
  ];
}

/** X [N, C, …] -> Y [N, C, 1, …]. */
function inferGlobalPool(call: Call): readonly Result[] {
  const x = inputDims(call, 0, 3);
  const shape = x?.map((dim, axis) => (axis < 2 ? dim : 1)) ?? null;
  return [{ type: input(call, 0).type, shape, data: null }];
}

const pool: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferPool,
    // A reduction over the kernel: its volume per output element (k − 1 additions and a division).
    arithmetic: (call, outputs) => times(outputElements(outputs), ...kernelOf(call)),
  },
];

const globalPool: OpVersions = [
  // A reduction costs one operation per input element.
  { ...movesData, since: 1, infer: inferGlobalPool, arithmetic: inputElements },
];

/** (Σ |x|^p)^(1/p) over a kernel of k: k powers, k − 1 additions and a root make 2 · k. */
const doubled = (price: Op['arithmetic']): Op['arithmetic'] => {
  return (call, outputs) => times(price(call, outputs), 2);
};

export const averagePool: OpVersions = pool;
export const globalAveragePool: OpVersions = globalPool;
export const globalLpPool: OpVersions = globalPool.map((op) => ({
  ...op,
  arithmetic: doubled(op.arithmetic),
}));
export const globalMaxPool: OpVersions = globalPool;
export const lpPool: OpVersions = pool.map((op) => ({
  ...op,
  arithmetic: doubled(op.arithmetic),
}));
export const maxPool: OpVersions = pool;
