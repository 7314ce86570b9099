import type { InferredNode } from '../infer.ts';

/**
 * The operators that onnxruntime 1.30 writes over their input on the CPU, by what Abs -> op ->
 * ReduceMax holds with optimisations off: one buffer, where others hold two. A Cast is among them
 * where the width stays, which is asked of every node. All others got a buffer of their own:
 * arithmetic with a constant operand, Exp, Erf, Transpose, and by the same experiment
 * BatchNormalization (2.00 buffers), InstanceNormalization (2.00) and QuantizeLinear (1.25, its
 * output being a quarter as large).
 */
const inPlaceOps: ReadonlySet<string> = new Set([
  'Cast',
  'Celu',
  'Clip',
  'Elu',
  'HardSigmoid',
  'LeakyRelu',
  'LogSoftmax',
  'Relu',
  'Selu',
  'Sigmoid',
  'Softmax',
  'Softplus',
  'Softsign',
  'Tanh',
  'ThresholdedRelu',
  'Trilu',
]);

/** Whether onnxruntime's CPU kernel of this node writes over its input. */
export function writesInPlace({ node }: InferredNode): boolean {
  return (node.domain === '' || node.domain === 'ai.onnx') && inPlaceOps.has(node.op);
}
