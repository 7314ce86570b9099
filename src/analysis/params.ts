import { elementsOf } from '../ops/dims.ts';
import type { Count } from '../ops/op.ts';
import type { Inference, InferredNode } from './infer.ts';
import { bytesOfValue, isFloat } from './tensors.ts';

/** Parameters of one node that no earlier node uses; null where a shape is unknown. */
export interface Params {
  readonly count: Count;
  readonly bytes: Count;
}

/**
 * Counts, node by node in file order, the distinct constant float tensors that a computing node
 * reads as weight, bias or table. A tensor computed from constants is traced back to those of the
 * file, so that neither an alias nor a folded Transpose counts anything twice.
 */
export function paramsOf(inference: Inference): (inferred: InferredNode) => Params {
  const producers = new Map<string, InferredNode>();
  for (const inferred of inference.nodes.filter(({ constant }) => constant)) {
    for (const output of inferred.node.outputs) producers.set(output, inferred);
  }
  const seen = new Set<string>();
  return ({ node, op, call }) => {
    let total: Params = { count: 0, bytes: 0 };
    for (const position of op?.weights(call) ?? []) {
      const name = node.inputs[position];
      if (name !== undefined) total = sum(total, tensorParams(name, inference, producers, seen));
    }
    return total;
  };
}

function tensorParams(
  name: string,
  { values }: Inference,
  producers: ReadonlyMap<string, InferredNode>,
  seen: Set<string>,
): Params {
  let total: Params = { count: 0, bytes: 0 };
  const wanted = [name];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    const value = values.get(next);
    if (value === undefined || !value.constant || !isFloat(value) || seen.has(next)) continue;
    seen.add(next);
    const sources = (producers.get(next)?.node.inputs ?? []).filter((source) => {
      const origin = values.get(source);
      // A scalar factor of a folded weight is part of the formula, not of the weight.
      return origin !== undefined && isFloat(origin) && elementsOf(origin.shape) !== 1;
    });
    if (sources.length > 0) wanted.push(...sources);
    else total = sum(total, { count: elementsOf(value.shape), bytes: bytesOfValue(value) });
  }
  return total;
}

function sum(left: Params, right: Params): Params {
  const add = (a: Count, b: Count) => (a === null || b === null ? null : a + b);
  return { count: add(left.count, right.count), bytes: add(left.bytes, right.bytes) };
}
