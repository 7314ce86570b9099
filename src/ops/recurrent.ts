import type { Dim } from '../onnx/model.ts';
import { attribute, input, inputDims, invalid, movesData } from './call.ts';
import { plus, times } from './dims.ts';
import { activationPrice } from './fused-activation.ts';
import type { Call, Count, Op, OpVersions, Result } from './op.ts';

/** What tells the three recurrent operators apart (onnx Operators.md: RNN, GRU, LSTM). */
interface Cell {
  readonly gates: number;
  /** Its activation functions, and how often a step applies each of them. */
  readonly activations: readonly { readonly name: string; readonly uses: number }[];
  /** Operations per element of the hidden state besides gates and activations. */
  readonly update: number;
  readonly outputs: number;
  /** Position of the peephole weights, which reach three gates. */
  readonly peepholes: number | null;
}

interface Extents {
  readonly steps: Dim;
  readonly batch: Dim;
  readonly features: Dim;
  readonly directions: number;
  readonly hidden: Dim;
}

function isBatchFirst(call: Call): boolean {
  return (attribute(call, 'layout', 'int') ?? 0) !== 0;
}

/** X [steps, batch, features] or batch first, R [directions, gates · hidden, hidden]. */
function extentsOf(call: Call): Extents {
  const x = inputDims(call, 0, 3) ?? [];
  const recurrence = inputDims(call, 2, 3) ?? [];
  const direction = attribute(call, 'direction', 'string') ?? 'forward';
  const [outer = null, inner = null, features = null] = x;
  const hidden = attribute(call, 'hidden_size', 'int') ?? recurrence[2] ?? null;
  if (typeof recurrence[2] === 'number' && recurrence[2] !== hidden) {
    throw invalid(call, `declares a hidden size of ${hidden} for a weight of ${recurrence[2]}`);
  }
  return {
    steps: isBatchFirst(call) ? inner : outer,
    batch: isBatchFirst(call) ? outer : inner,
    features,
    directions: direction === 'bidirectional' ? 2 : 1,
    hidden,
  };
}

/** Y holds every step, Y_h and Y_c the last one; `layout` 1 puts the batch first. */
function inferCell(cell: Cell): Op['infer'] {
  return (call) => {
    const { type } = input(call, 0);
    const { steps, batch, directions, hidden } = extentsOf(call);
    const first = isBatchFirst(call);
    const all = first ? [batch, steps, directions, hidden] : [steps, directions, batch, hidden];
    const last = first ? [batch, directions, hidden] : [directions, batch, hidden];
    const results: Result[] = [{ type, shape: all, data: null }];
    while (results.length < cell.outputs) results.push({ type, shape: last, data: null });
    return results;
  };
}

/** steps · batch · directions · gates · hidden · (features + hidden); padded steps are counted. */
function cellMacs(cell: Cell, call: Call): Count {
  const { steps, batch, features, directions, hidden } = extentsOf(call);
  const depth =
    typeof features === 'number' && typeof hidden === 'number' ? features + hidden : null;
  return times(steps, batch, directions, cell.gates, hidden, depth);
}

/** Of one element of the hidden state in all directions; null where a name is not known. */
function activationsOf(cell: Cell, call: Call, directions: number): Count {
  const given = attribute(call, 'activations', 'strings');
  const count = directions * cell.activations.length;
  if (given !== undefined && given.length !== count) {
    throw invalid(call, `names ${given.length} activations where ${count} are needed`);
  }
  const clip = attribute(call, 'clip', 'float') === undefined ? 0 : 2;
  let total: Count = 0;
  for (let at = 0; at < count; at += 1) {
    const use = cell.activations[at % cell.activations.length];
    const price = activationPrice(given?.[at] ?? use?.name ?? '');
    total = plus(total, times(use?.uses ?? null, price === null ? null : price + clip));
  }
  return total;
}

/**
 * Per element of the hidden state, direction and step: each gate adds its two products, and two
 * biases where they are given; a peephole is a product and a sum; `clip` compares twice before each
 * activation.
 */
function cellArithmetic(cell: Cell, call: Call): Count {
  const { steps, batch, directions, hidden } = extentsOf(call);
  const bias = call.inputs[3] ? 2 : 0;
  const peepholes = cell.peepholes !== null && call.inputs[cell.peepholes] ? 6 : 0;
  const linear = cell.gates * (1 + bias) + peepholes + cell.update;
  const perElement = plus(linear * directions, activationsOf(cell, call, directions));
  return times(steps, batch, hidden, perElement);
}

function recurrent(cell: Cell): OpVersions {
  return [
    {
      ...movesData,
      since: 1,
      kind: 'gemm',
      infer: inferCell(cell),
      macs: (call) => cellMacs(cell, call),
      arithmetic: (call) => cellArithmetic(cell, call),
      weights: () => (cell.peepholes === null ? [1, 2, 3] : [1, 2, 3, cell.peepholes]),
    },
  ];
}

/** H = f(X·Wᵀ + H·Rᵀ + Wb + Rb). */
export const rnn: OpVersions = recurrent({
  gates: 1,
  activations: [{ name: 'tanh', uses: 1 }],
  update: 0,
  outputs: 2,
  peepholes: null,
});

/** r ⊙ H, and H = (1 − z) ⊙ h + z ⊙ H: one and four operations beside the three gates. */
export const gru: OpVersions = recurrent({
  gates: 3,
  activations: [
    { name: 'sigmoid', uses: 2 },
    { name: 'tanh', uses: 1 },
  ],
  update: 5,
  outputs: 2,
  peepholes: null,
});

/** C = f ⊙ C + i ⊙ c, H = o ⊙ h(C): three operations and one beside the four gates. */
export const lstm: OpVersions = recurrent({
  gates: 4,
  activations: [
    { name: 'sigmoid', uses: 3 },
    { name: 'tanh', uses: 1 },
    { name: 'tanh', uses: 1 },
  ],
  update: 4,
  outputs: 3,
  peepholes: 7,
});
