import { plus, sumOf } from '../ops/dims.ts';
import type { Count } from '../ops/op.ts';
import type { InferredNode } from './infer.ts';
import { bytesOfElements, bytesOfValue } from './tensors.ts';

/** Bytes that a node moves when nothing is fused. */
export interface Traffic {
  /** Of distinct inputs that depend on the model's inputs. */
  readonly readBytes: Count;
  /** Of distinct constant inputs. */
  readonly weightBytes: Count;
  /** Of all named outputs. */
  readonly writtenBytes: Count;
}

const nothing: Traffic = { readBytes: 0, weightBytes: 0, writtenBytes: 0 };

/**
 * What a node reads and writes: each distinct input once (of a table only the rows touched), and
 * every named output. Views move nothing.
 */
export function trafficOf(inferred: InferredNode): Traffic {
  const { node, op, call, outputs, bodies } = inferred;
  // A node that runs subgraphs moves what their nodes do.
  if (op?.memory === 'view' || bodies.length > 0) return nothing;
  const reads = new Map<string, Count>();
  const weights = new Map<string, Count>();
  call.inputs.forEach((value, position) => {
    const name = node.inputs[position];
    if (value === null || name === undefined) return;
    const bytes = op
      ? bytesOfElements(value, op.reads(call, outputs, position))
      : bytesOfValue(value);
    (value.constant ? weights : reads).set(name, bytes);
  });
  const writes = outputs.filter((_, index) => node.outputs[index] !== '').map(bytesOfValue);
  return {
    readBytes: sumOf(reads.values()),
    weightBytes: sumOf(weights.values()),
    writtenBytes: sumOf(writes),
  };
}

/** All bytes that a node moves. */
export function accessBytesOf(inferred: InferredNode): Count {
  const { readBytes, weightBytes, writtenBytes } = trafficOf(inferred);
  return plus(readBytes, weightBytes, writtenBytes);
}
