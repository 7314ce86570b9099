import type { Dim, Shape } from '../../onnx/model.ts';
import { movesData } from '../call.ts';
import type { Call, Op, Result } from '../op.ts';

/** [N, …, C] -> [N, C, …]. */
function toFirst(shape: Shape): Shape {
  if (shape === null || shape.length < 2) return shape;
  const [batch = null, ...rest] = shape;
  const channels: Dim = rest.pop() ?? null;
  return [batch, channels, ...rest];
}

/** [N, C, …] -> [N, …, C]. */
function toLast(shape: Shape): Shape {
  if (shape === null || shape.length < 2) return shape;
  const [batch = null, channels = null, ...rest] = shape;
  return [batch, ...rest, channels];
}

function firstCall(call: Call): Call {
  const [x, ...rest] = call.inputs;
  if (x === undefined || x === null) return call;
  return { node: call.node, inputs: [{ ...x, shape: toFirst(x.shape) }, ...rest] };
}

function firstOutputs(outputs: readonly Result[]): readonly Result[] {
  return outputs.map((output) => ({ ...output, shape: toFirst(output.shape) }));
}

/**
 * The operator on tensors whose channels come last; weights keep the layout of ONNX (ONNX Runtime,
 * nhwc_inference_context.h). `applies` tells which nodes are laid out so.
 */
export function channelsLast<T extends Omit<Op, 'since'>>(
  op: T,
  applies: (call: Call) => boolean = () => true,
): T {
  return {
    ...op,
    infer: (call: Call) => {
      if (!applies(call)) return op.infer(call);
      return op
        .infer(firstCall(call))
        .map((output) => ({ ...output, shape: toLast(output.shape) }));
    },
    macs: (call: Call, outputs: readonly Result[]) =>
      applies(call) ? op.macs(firstCall(call), firstOutputs(outputs)) : op.macs(call, outputs),
    arithmetic: (call: Call, outputs: readonly Result[]) =>
      applies(call)
        ? op.arithmetic(firstCall(call), firstOutputs(outputs))
        : op.arithmetic(call, outputs),
    reads: movesData.reads,
    depthwise: (call: Call) => op.depthwise(applies(call) ? firstCall(call) : call),
  };
}
