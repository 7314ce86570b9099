import type { Dim } from '../onnx/model.ts';
import { requiredCount, split } from './attention.ts';
import { attribute, input, inputDims, inputElements, invalid, movesData } from './call.ts';
import { elementsOf, plus, times } from './dims.ts';
import { fusedActivationPrice } from './fused-activation.ts';
import type { Call, Count, Op, OpVersions, Result } from './op.ts';

interface State {
  readonly batch: Dim;
  readonly steps: Dim;
  readonly queryHeads: number;
  readonly heads: number;
  readonly keySize: Dim;
  readonly valueSize: Dim;
}

/** Q [batch, steps, query heads · key size], V [batch, steps, heads · value size]. */
function stateOf(call: Call): State {
  const [batch = null, steps = null, queries = null] = inputDims(call, 0, 3) ?? [];
  const values = inputDims(call, 2, 3)?.[2] ?? null;
  const queryHeads = requiredCount(call, 'q_num_heads');
  const heads = requiredCount(call, 'kv_num_heads');
  const keySize = split(call, queries, queryHeads);
  return { batch, steps, queryHeads, heads, keySize, valueSize: split(call, values, heads) };
}

function ruleOf(call: Call): { readonly gated: boolean; readonly delta: boolean } {
  const rule = attribute(call, 'update_rule', 'string') ?? 'gated_delta';
  if (!['linear', 'gated', 'delta', 'gated_delta'].includes(rule)) {
    throw invalid(call, `has the update rule "${rule}"`);
  }
  return { gated: rule.startsWith('gated'), delta: rule.endsWith('delta') };
}

/** The outputs of all steps and the last state [batch, heads, key size, value size]. */
function inferLinearAttention(call: Call): readonly Result[] {
  const { batch, steps, queryHeads, heads, keySize, valueSize } = stateOf(call);
  // com.microsoft also allows more heads of keys than of queries, and a window of past states.
  const width = times(Math.max(queryHeads, heads), valueSize);
  const last = [batch, heads, keySize, valueSize];
  const window = attribute(call, 'state_window', 'int') ?? 0;
  return [
    { type: input(call, 0).type, shape: [batch, steps, width], data: null },
    {
      type: call.inputs[3]?.type ?? input(call, 0).type,
      shape: window > 0 ? [window, ...last] : last,
      data: null,
    },
  ];
}

/** Per step and head key size · value size for k ⊗ v, as much for q·S, and for S·k with `delta`. */
function linearAttentionMacs(call: Call): Count {
  const { batch, steps, queryHeads, heads, keySize, valueSize } = stateOf(call);
  const products = heads * (ruleOf(call).delta ? 2 : 1) + Math.max(queryHeads, heads);
  return times(batch, steps, keySize, valueSize, products);
}

/**
 * Body of LinearAttention-27, per step: the sum of the state, the scale of the output; `gated` an
 * exponential of each decay and its product with the state; `delta` v − S·k and β times that.
 */
function linearAttentionArithmetic(call: Call): Count {
  const { batch, steps, queryHeads, heads, keySize, valueSize } = stateOf(call);
  const { gated, delta } = ruleOf(call);
  return plus(
    times(batch, steps, heads, keySize, valueSize, gated ? 2 : 1),
    times(batch, steps, Math.max(queryHeads, heads), valueSize),
    gated ? elementsOf(input(call, 4).shape) : 0,
    delta ? times(batch, steps, heads, valueSize, 2) : 0,
  );
}

const shared: Omit<Op, 'since'> = {
  ...movesData,
  kind: 'gemm',
  infer: inferLinearAttention,
  macs: linearAttentionMacs,
  arithmetic: linearAttentionArithmetic,
};

export const linearAttention: OpVersions = [{ ...shared, since: 27 }];

/** X [batch, channels, length], W [channels, 1, k] -> Y like X, and the last k − 1 positions. */
function inferCausalConv(call: Call): readonly Result[] {
  const { type, shape } = input(call, 0);
  const [batch = null, channels = null] = inputDims(call, 0, 3) ?? [];
  const kernel = inputDims(call, 1, 3)?.[2] ?? null;
  const state = [batch, channels, typeof kernel === 'number' ? kernel - 1 : null];
  return [
    { type, shape, data: null },
    { type, shape: state, data: null },
  ];
}

/** prod(Y) · k: every output element sums over one kernel of its own channel. */
function causalConvMacs(call: Call): Count {
  return times(inputElements(call), ...(inputDims(call, 1, 3)?.slice(2) ?? [null]));
}

/** One addition of the bias per element, and the activation. */
function causalConvArithmetic(call: Call): Count {
  const bias = call.inputs[2] ? 1 : 0;
  return times(inputElements(call), plus(bias, fusedActivationPrice(call)));
}

export const causalConvWithState: OpVersions = [
  {
    ...movesData,
    since: 27,
    kind: 'conv',
    infer: inferCausalConv,
    macs: causalConvMacs,
    arithmetic: causalConvArithmetic,
    weights: () => [1, 2],
    depthwise: () => true,
  },
];
