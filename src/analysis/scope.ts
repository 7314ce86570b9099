import type { Value } from '../ops/op.ts';

/** The tensors that a node can see: those of its graph, and of the graphs around it. */
export interface Scope {
  readonly values: Map<string, Value>;
  readonly outer: Scope | null;
  /** `''` in the main graph, else the path of the subgraph. */
  readonly path: string;
}

/** The value of a name in a scope or around it; undefined where nothing produces it. */
export function lookUp(scope: Scope, name: string): Value | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const value = at.values.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
