import { plus, times } from '../ops/dims.ts';
import type { Count } from '../ops/op.ts';
import type { InferredNode } from './infer.ts';
import { within } from './within.ts';

/** The arithmetic of one node; null where it has no price. */
export interface Cost {
  readonly macs: Count;
  readonly flops: Count;
}

/** Prices a node that is not constant: flops = 2 · macs + other arithmetic. */
export function costOf({ name, op, call, outputs }: InferredNode): Cost {
  if (op === undefined) return { macs: null, flops: null };
  return within(`node "${name}"`, () => {
    const macs = op.macs(call, outputs);
    return { macs, flops: plus(times(2, macs), op.arithmetic(call, outputs)) };
  });
}
