import { attribute, input, movesData, optionalInput, outputElements } from '../call.ts';
import { conv, convTranspose } from '../conv.ts';
import { plus, times } from '../dims.ts';
import { fusedActivationPrice } from '../fused-activation.ts';
import { earliest, latest } from '../latest.ts';
import { causalConvWithState as causalConv } from '../linear-attention.ts';
import type { Call, Op, OpVersions, Result } from '../op.ts';
import { averagePool, globalAveragePool, maxPool } from '../pool.ts';
import { quantizedTwin } from '../quantized.ts';
import { channelsLast } from './channels-last.ts';

const float = latest(conv);

/** Conv, then one addition of Z where it is given, then the activation. */
const fused: Omit<Op, 'since'> = {
  ...float,
  arithmetic: (call, outputs) =>
    plus(
      float.arithmetic(call, outputs),
      optionalInput(call, 3) === undefined ? 0 : outputElements(outputs),
      times(outputElements(outputs), fusedActivationPrice(call)),
    ),
};

export const fusedConv: OpVersions = [{ ...fused, since: 1 }];
export const nhwcConv: OpVersions = [{ ...channelsLast(float), since: 1 }];
export const nhwcFusedConv: OpVersions = [{ ...channelsLast(fused), since: 1 }];
export const nhwcMaxPool: OpVersions = [{ ...channelsLast(latest(maxPool)), since: 1 }];

const transposed = latest(convTranspose);

/** The bias is input 3: input 2 holds the pads, which are known only where they are constant. */
function withStaticPads(call: Call): Call {
  return { node: call.node, inputs: [input(call, 0), input(call, 1), call.inputs[3] ?? null] };
}

/** Without pads ConvTranspose; with them the spatial extents depend on their elements. */
function inferDynamicPads(call: Call): readonly Result[] {
  const [result] = transposed.infer(withStaticPads(call));
  const pads = optionalInput(call, 2);
  if (result === undefined || pads === undefined) return result === undefined ? [] : [result];
  const rank = (result.shape?.length ?? 2) - 2;
  const shape = result.shape?.map((dim, axis) => {
    if (axis < 2) return dim;
    const begin = pads.data?.[axis - 2];
    const end = pads.data?.[axis - 2 + rank];
    const known = typeof begin === 'number' && typeof end === 'number' && typeof dim === 'number';
    return known ? dim - begin - end : null;
  });
  return [{ ...result, shape: shape ?? null }];
}

export const convTransposeWithDynamicPads: OpVersions = [
  {
    ...transposed,
    since: 1,
    infer: inferDynamicPads,
    macs: (call, outputs) => transposed.macs(withStaticPads(call), outputs),
    arithmetic: (call, outputs) => transposed.arithmetic(withStaticPads(call), outputs),
    weights: () => [1, 3],
  },
];

function isChannelsLast(call: Call): boolean {
  return (attribute(call, 'channels_last', 'int') ?? 0) !== 0;
}

const pair = [
  { at: 0, zeroPoint: 2 },
  { at: 3, zeroPoint: 5 },
];

export const qLinearConv: OpVersions = [
  {
    ...channelsLast(
      quantizedTwin({ float, operands: () => pair, plain: 8, result: 7 }),
      isChannelsLast,
    ),
    since: 1,
  },
];

function quantizedPool(versions: OpVersions): OpVersions {
  const operands = () => [{ at: 0, zeroPoint: 2 }];
  const twin = quantizedTwin({ float: latest(versions), operands, result: 4 });
  return [{ ...channelsLast(twin, isChannelsLast), since: 1 }];
}

export const qLinearAveragePool = quantizedPool(averagePool);
export const qLinearGlobalAveragePool = quantizedPool(globalAveragePool);

const causal = earliest(causalConv);

/**
 * CausalConvWithState of ONNX, also over several spatial axes, dilated, channels last or with a
 * window of states; the shape of the state is followed in the plain form only.
 */
function inferCausalConv(call: Call): readonly Result[] {
  const plain =
    (attribute(call, 'ndim', 'int') ?? 1) === 1 &&
    (attribute(call, 'dilation', 'int') ?? 1) === 1 &&
    (attribute(call, 'state_window', 'int') ?? 0) === 0 &&
    !isChannelsLast(call);
  const { type, shape } = input(call, 0);
  if (plain) return causal.infer(call);
  return [
    { type, shape, data: null },
    { type, shape: null, data: null },
  ];
}

export const causalConvWithState: OpVersions = [
  {
    ...causal,
    since: 1,
    infer: inferCausalConv,
    reads: movesData.reads,
  },
];
