import type { Node } from '../onnx/model.ts';

/** What a node is called: its name, or its operator and first output where the file gives none. */
export function nodeName(node: Node): string {
  return node.name === '' ? `${node.op}_${node.outputs.find(Boolean) ?? ''}` : node.name;
}
