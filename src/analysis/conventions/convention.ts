import { elementsOf, plus, times } from '../../ops/dims.ts';
import type { Count } from '../../ops/op.ts';
import type { InferredNode } from '../infer.ts';

/** What another tool would count, as a function of the graph alone. */
export interface Convention {
  /** The version of the tool, or the revision of its source, that it was taken from. */
  readonly version: string;
  readonly unit: 'MACs' | 'FLOPs';
  /** What is counted, in one line. */
  readonly counts: string;
  /**
   * The price by operator, by name alone in the default domain; `Bias` is the addition of a vector
   * to a product, `PoolPadding` the Pad before a `PaddedAveragePool`. What is not listed is free in
   * this convention. Null cannot be priced.
   */
  readonly prices: Readonly<Record<string, Price>>;
  /** Said where attention is written out as MatMul, Softmax, MatMul; null where it is alike. */
  readonly attention: string | null;
}

export type Price = (node: InferredNode) => Count;

/** Multiply-accumulates as this tool defines them: without bias. */
export const core: Price = ({ op, call, outputs }) =>
  op === undefined ? null : op.macs(call, outputs);

/** So many per element of the first output. */
export function perOutput(factor: number): Price {
  return ({ outputs }) => times(factor, elementsOf(outputs[0]?.shape ?? null));
}

/** So many per element of the first input. */
export function perInput(factor: number): Price {
  return ({ call }) => times(factor, elementsOf(call.inputs[0]?.shape ?? null));
}

/** The price where the node has its optional input at a position, else nothing. */
export function ifGiven(position: number, price: Price): Price {
  return (node) => (node.call.inputs[position] ? price(node) : 0);
}

/** Both prices together. */
export function both(first: Price, second: Price): Price {
  return (node) => plus(first(node), second(node));
}

/** The price so many times. */
export function scaled(factor: number, price: Price): Price {
  return (node) => times(factor, price(node));
}

/** The same price for several operators. */
export function each(names: readonly string[], price: Price): Readonly<Record<string, Price>> {
  return Object.fromEntries(names.map((name) => [name, price]));
}

/** Products that every tool counts alike: quantised and fused twins count as what they replace. */
export const products = each(
  [
    'Conv',
    'Gemm',
    'MatMul',
    'Einsum',
    'QLinearConv',
    'ConvInteger',
    'QLinearMatMul',
    'MatMulInteger',
  ],
  core,
);
