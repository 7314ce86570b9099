import { elementsOf } from '../../ops/dims.ts';
import type { InferredNode } from '../infer.ts';

/**
 * What the nodes that exporters write for one layer stand for, by node. The last node of such a
 * group has the operator's name; the others have null, for the price is that of the whole.
 */
export type Meanings = ReadonlyMap<InferredNode, string | null>;

interface Wiring {
  readonly producers: ReadonlyMap<string, InferredNode>;
  readonly readers: ReadonlyMap<string, readonly InferredNode[]>;
}

/** Nodes of one layer; the last is the one whose output leaves the group. */
interface Group {
  readonly means: string;
  readonly nodes: readonly InferredNode[];
}

/**
 * Finds SiLU (x · Sigmoid(x)), HardSwish (x · HardSigmoid(x)), GELU by erf, LayerNormalization, and
 * the bias of a linear layer on more than two axes (MatMul, Add), as PyTorch exports them where
 * the operator set lacks them; and the padding of an AveragePool that is a node of its own.
 */
export function meaningsOf(nodes: readonly InferredNode[]): Meanings {
  const wiring = wire(nodes);
  const meanings = new Map<InferredNode, string | null>();
  for (const node of nodes) {
    const group = groupAt(node, wiring);
    if (group === undefined) continue;
    for (const part of group.nodes) meanings.set(part, null);
    const last = group.nodes.at(-1);
    if (last !== undefined) meanings.set(last, group.means);
  }
  return meanings;
}

function wire(nodes: readonly InferredNode[]): Wiring {
  const producers = new Map<string, InferredNode>();
  const readers = new Map<string, InferredNode[]>();
  for (const inferred of nodes) {
    for (const output of inferred.node.outputs) producers.set(output, inferred);
    for (const input of new Set(inferred.node.inputs)) {
      const list = readers.get(input);
      if (list === undefined) readers.set(input, [inferred]);
      else list.push(inferred);
    }
  }
  return { producers, readers };
}

function groupAt(node: InferredNode, wiring: Wiring): Group | undefined {
  switch (opOf(node)) {
    case 'Sigmoid':
      return gatedBy(node, 'Swish', wiring);
    case 'HardSigmoid':
      return gatedBy(node, 'HardSwish', wiring);
    case 'Erf':
      return geluOf(node, wiring);
    case 'Sqrt':
      return layerNormOf(node, wiring);
    case 'Pad':
      return next(node, ['AveragePool'], wiring) && { means: 'PoolPadding', nodes: [node] };
    case 'AveragePool':
      return padded(node, wiring) ? { means: 'PaddedAveragePool', nodes: [node] } : undefined;
    case 'Add':
      return biasOf(node, wiring);
    default:
      return undefined;
  }
}

function opOf(node: InferredNode | undefined): string | undefined {
  return node?.node.domain === '' ? node.node.op : undefined;
}

/** The only reader of a node's output, if it is one of these operators. */
function next(node: InferredNode, ops: readonly string[], { readers }: Wiring) {
  const list = readers.get(node.node.outputs[0] ?? '') ?? [];
  const [only] = list;
  return list.length === 1 && ops.includes(opOf(only) ?? '') ? only : undefined;
}

/** The other operand of a node with two. */
function other(node: InferredNode, name: string | undefined): string {
  const [left = '', right = ''] = node.node.inputs;
  return left === name ? right : left;
}

function constantAt(node: InferredNode, name: string) {
  const value = node.call.inputs[node.node.inputs.indexOf(name)];
  return value?.constant ? value : undefined;
}

function isScalar(node: InferredNode, name: string): boolean {
  return elementsOf(constantAt(node, name)?.shape ?? null) === 1;
}

function padded(pool: InferredNode, { producers }: Wiring): boolean {
  return opOf(producers.get(pool.node.inputs[0] ?? '')) === 'Pad';
}

function gatedBy(gate: InferredNode, means: string, wiring: Wiring): Group | undefined {
  const product = next(gate, ['Mul'], wiring);
  if (product === undefined) return undefined;
  const matches = other(product, gate.node.outputs[0]) === gate.node.inputs[0];
  return matches ? { means, nodes: [gate, product] } : undefined;
}

/** x · (1 + erf(x / √2)) · 0.5, whichever factor the half is multiplied to. */
function geluOf(erf: InferredNode, wiring: Wiring): Group | undefined {
  const scaled = wiring.producers.get(erf.node.inputs[0] ?? '');
  const sum = next(erf, ['Add'], wiring);
  if (scaled === undefined || sum === undefined) return undefined;
  if (!['Div', 'Mul'].includes(opOf(scaled) ?? '')) return undefined;
  const x = scaled.node.inputs.find((name) => !isScalar(scaled, name));
  const first = next(sum, ['Mul'], wiring);
  if (x === undefined || first === undefined) return undefined;
  const factor = other(first, sum.node.outputs[0]);
  const half = wiring.producers.get(factor);
  if (half !== undefined && opOf(half) === 'Mul' && half.node.inputs.includes(x)) {
    if (isScalar(half, other(half, x))) {
      return { means: 'Gelu', nodes: [scaled, erf, sum, half, first] };
    }
  }
  const second = next(first, ['Mul'], wiring);
  if (second === undefined) return undefined;
  const last = other(second, first.node.outputs[0]);
  const whole = factor === x ? isScalar(second, last) : last === x && isScalar(first, factor);
  return whole ? { means: 'Gelu', nodes: [scaled, erf, sum, first, second] } : undefined;
}

/** (x − mean) / √(mean((x − mean)²) + ε), then perhaps · scale and + bias. */
function layerNormOf(root: InferredNode, wiring: Wiring): Group | undefined {
  const { producers } = wiring;
  const from = (node: InferredNode | undefined, op: readonly string[]) => {
    const sources = (node?.node.inputs ?? []).map((name) => producers.get(name));
    return sources.find((source) => op.includes(opOf(source) ?? ''));
  };
  const sum = from(root, ['Add']);
  const variance = from(sum, ['ReduceMean']);
  const square = from(variance, ['Pow', 'Mul']);
  const centred = from(square, ['Sub']);
  const mean = from(centred, ['ReduceMean']);
  const quotient = next(root, ['Div'], wiring);
  if (!sum || !variance || !square || !centred || !mean || !quotient) return undefined;
  if (!quotient.node.inputs.includes(centred.node.outputs[0] ?? '')) return undefined;
  const nodes = [mean, centred, square, variance, sum, root, quotient];
  for (const op of ['Mul', 'Add']) {
    const last = nodes.at(-1) ?? root;
    const affine = next(last, [op], wiring);
    if (!affine || !constantAt(affine, other(affine, last.node.outputs[0]))) break;
    nodes.push(affine);
  }
  return { means: 'LayerNormalization', nodes };
}

/** A vector as long as the rows of a product, added to it. */
function biasOf(sum: InferredNode, { producers }: Wiring): Group | undefined {
  const product = sum.node.inputs
    .map((name) => producers.get(name))
    .find((source) => opOf(source) === 'MatMul' && !source?.constant);
  if (product === undefined) return undefined;
  const vector = constantAt(sum, other(sum, product.node.outputs[0]));
  const width = product.outputs[0]?.shape?.at(-1);
  const fits = vector?.shape?.length === 1 && vector.shape[0] === width;
  return fits ? { means: 'Bias', nodes: [sum] } : undefined;
}
