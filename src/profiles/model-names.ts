import type { NodeProfile } from '../analysis/static-profile.ts';

/** Finds nodes of a model by what TensorRT calls them. */
export type FindNode = (name: string) => number | null;

/**
 * What TensorRT's ONNX parser and compiler add to a node's name: the second layer of one node gets
 * a number (`ImporterContext::registerLayer`, onnx/onnx-tensorrt), a Myelin kernel its own two.
 */
const additions: readonly RegExp[] = [/_myl\d+_\d+$/, /_\d+$/];

/**
 * Positions in `nodes` by name. Of two nodes with one name the first counts. A node without a name
 * is `node_of_<its first output>` (`getNodeName`, onnx/onnx-tensorrt); Myelin writes `_` for dots.
 */
export function nodeFinder(nodes: readonly NodeProfile[]): FindNode {
  const byName = new Map<string, number>();
  const put = (name: string, position: number) => {
    if (!byName.has(name)) byName.set(name, position);
  };
  nodes.forEach(({ name }, position) => {
    put(name, position);
  });
  // Names of the file come first, whatever else they look like.
  nodes.forEach(({ name, outputs }, position) => {
    put(`node_of_${outputs[0]?.name ?? ''}`, position);
    put(name.replaceAll('.', '_'), position);
  });
  return (name) => {
    const names = [name, ...additions.map((addition) => name.replace(addition, ''))];
    return names.map((each) => byName.get(each)).find((found) => found !== undefined) ?? null;
  };
}
