import type { Graph } from '../../onnx/model.ts';
import { unknownResult } from '../../ops/call.ts';
import type { Call, Value } from '../../ops/op.ts';
import { flattened } from '../flattened.ts';
import type { BodyRun } from '../infer.ts';

/** A node that runs subgraphs, about to be inferred. */
export interface FlowCall {
  readonly call: Call;
  readonly opset: number;
  /** Whether every tensor that its subgraphs take from outside of them is constant. */
  readonly capturesConstant: boolean;
  /** Infers a subgraph with values for its inputs; captured values it knows by itself. */
  readonly run: (graph: Graph, inputs: readonly Value[]) => BodyRun;
  /** How many more nodes may be inferred repeatedly, to find a trip count or a fixed point. */
  readonly budget: () => number;
}

/** A subgraph as the node that holds it runs it. */
export interface Body extends BodyRun {
  /** How often it runs each time that its node does; 1 where nothing is known. */
  readonly trips: number;
  /** Another branch of the same node costs more and stands for both. */
  readonly skipped: boolean;
}

/** What a node makes of its subgraphs. */
export interface Flow {
  readonly outputs: readonly Value[];
  readonly bodies: readonly Body[];
  /** Subgraphs that can never run. */
  readonly untaken: readonly Graph[];
  /** The trip count depends on data: `trips` of the bodies is an assumption. */
  readonly assumedTrips: boolean;
}

/** Gives the flow of a node; undefined where the node lacks a graph that the rule needs. */
export type FlowRule = (flow: FlowCall) => Flow | undefined;

/** Whether a node gives the same for every input: all it reads is constant, nothing is random. */
export function isConstantFlow({ call, capturesConstant }: FlowCall, body: BodyRun): boolean {
  const fixed = capturesConstant && call.inputs.every((value) => value?.constant ?? true);
  return fixed && flattened(body.nodes).every(({ op }) => op !== undefined && op.random !== true);
}

export const unknownValue: Value = { ...unknownResult, constant: false };

/** The graph of an attribute; undefined where the node has none of that name. */
export function bodyOf({ call }: FlowCall, name: string): Graph | undefined {
  const attribute = call.node.attributes.get(name);
  return attribute?.kind === 'graph' ? attribute.value : undefined;
}

/** A number that is known without running the model; undefined where it is not. */
export function knownNumber(value: Value | null | undefined): number | undefined {
  const element = value?.data?.length === 1 ? value.data[0] : undefined;
  return typeof element === 'number' ? element : undefined;
}
