import type { NodeProfile } from '../analysis/static-profile.ts';
import type { TracedNode } from '../evidence-trace.ts';
import { isHeavy, kindOfOp } from './kinds.ts';

/**
 * Traced nodes that no name tells apart, by name, each with the node of the model that has the same
 * operator (of convolutions and products: the same kind) and output shape and the same place among
 * those. Only where there are as many of one as of the other: else the order means nothing.
 */
export function alignByOrder(
  traced: readonly TracedNode[],
  nodes: readonly NodeProfile[],
): ReadonlyMap<string, NodeProfile> {
  const modelNodes = Map.groupBy(nodes, ({ op, kind, outputs }) =>
    keyOf(op, kind, outputs[0]?.shape ?? null),
  );
  const found = new Map<string, NodeProfile>();
  for (const [key, same] of Map.groupBy(traced.filter(isNameless), tracedKey)) {
    const candidates = modelNodes.get(key) ?? [];
    if (candidates.length !== same.length) continue;
    same.forEach(({ name }, position) => {
      const node = candidates[position];
      if (node !== undefined) found.set(name, node);
    });
  }
  return found;
}

/**
 * ONNX Runtime calls a node without a name `Conv_3`, by its place in the graph. What it added has
 * another name, such as `Transpose_token_3`, and must not stand for a node of the model.
 */
function isNameless({ name, op }: TracedNode): boolean {
  if (isHeavy(kindOfOp(op))) return true;
  return name.startsWith(`${op}_`) && /^\d+$/.test(name.slice(op.length + 1));
}

function tracedKey({ op, outputShapes }: TracedNode): string {
  return keyOf(op, kindOfOp(op), outputShapes[0] ?? null);
}

function keyOf(op: string, kind: string, shape: NodeProfile['outputs'][number]['shape']): string {
  return JSON.stringify([kind === 'conv' || kind === 'gemm' ? kind : op, shape]);
}
