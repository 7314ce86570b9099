import { plus } from '../ops/dims.ts';
import type { Count } from '../ops/op.ts';
import type { InferredNode } from './infer.ts';
import { bytesOfElements, bytesOfValue } from './tensors.ts';

/**
 * Bytes that a node reads and writes when nothing is fused: each distinct input once (of a table
 * only the rows touched), and every named output. Views move nothing.
 */
export function accessBytesOf(inferred: InferredNode): Count {
  const { node, op, call, outputs } = inferred;
  if (op?.memory === 'view') return 0;
  const reads = new Map<string, Count>();
  call.inputs.forEach((value, position) => {
    const name = node.inputs[position];
    if (value === null || name === undefined) return;
    const bytes = op
      ? bytesOfElements(value, op.reads(call, outputs, position))
      : bytesOfValue(value);
    reads.set(name, bytes);
  });
  const writes = outputs.filter((_, index) => node.outputs[index] !== '').map(bytesOfValue);
  return plus(...reads.values(), ...writes);
}
