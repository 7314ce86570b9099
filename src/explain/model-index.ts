import type { NodeProfile, StaticProfile } from '../analysis/static-profile.ts';
import { originalNames } from './fused-name.ts';
import { isContainerOp } from './kinds.ts';

/** The nodes of a model by what a trace may call them. */
export interface ModelIndex {
  readonly byName: ReadonlyMap<string, NodeProfile>;
  /** The node that writes a tensor. */
  readonly byOutput: ReadonlyMap<string, NodeProfile>;
}

/** Attributes that hold the graphs of If, Loop, Scan and SequenceMap. */
const branches = ['/body/', '/then_branch/', '/else_branch/'];

/** Nodes and tensors by their names; of two with one name the first counts. */
export function indexOf(profile: StaticProfile): ModelIndex {
  const byName = new Map<string, NodeProfile>();
  const byOutput = new Map<string, NodeProfile>();
  const containers = new Set(
    profile.nodes.filter(({ op }) => isContainerOp(op)).map(({ name }) => name),
  );
  const put = (map: Map<string, NodeProfile>, name: string, node: NodeProfile) => {
    if (name !== '' && !map.has(name)) map.set(name, node);
  };
  for (const node of profile.nodes) {
    put(byName, node.name, node);
    for (const { name } of node.outputs) put(byOutput, name, node);
  }
  if (containers.size === 0) return { byName, byOutput };
  // The runtime traces a node of a subgraph by its bare name. Names of the main graph come first.
  for (const node of profile.nodes) {
    put(byName, bareName(node.name, containers), node);
    for (const { name } of node.outputs) put(byOutput, bareName(name, containers), node);
  }
  return { byName, byOutput };
}

/** `x` for `loop/body/x`, where `loop` is a node that holds a graph; else nothing. */
function bareName(name: string, containers: ReadonlySet<string>): string {
  for (const branch of branches) {
    const at = name.lastIndexOf(branch);
    if (at > 0 && containers.has(name.slice(0, at))) return name.slice(at + branch.length);
  }
  return '';
}

/** The node that a traced name means, by a node's name or else by a tensor's. */
export function findNode(index: ModelIndex, name: string): NodeProfile | undefined {
  const names = originalNames(name);
  for (const original of names) {
    const found = index.byName.get(original) ?? index.byOutput.get(original);
    if (found !== undefined) return found;
  }
  return undefined;
}
