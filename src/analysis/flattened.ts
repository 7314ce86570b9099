import type { InferredNode } from './infer.ts';

/**
 * The nodes with those of their subgraphs behind each, which know how often they run and whether
 * another branch stands for them. What a constant node runs is constant.
 */
export function flattened(nodes: readonly InferredNode[]): readonly InferredNode[] {
  if (nodes.every(({ bodies }) => bodies.length === 0)) return nodes;
  const flat: InferredNode[] = [];
  for (const node of nodes) append(flat, node);
  return flat;
}

function append(flat: InferredNode[], node: InferredNode): void {
  flat.push(node);
  for (const body of node.bodies) {
    const trips = node.trips * body.trips;
    const skipped = node.skipped || body.skipped;
    for (const inner of body.nodes) {
      append(flat, { ...inner, trips, skipped, constant: inner.constant || node.constant });
    }
  }
}
