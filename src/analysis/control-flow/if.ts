import { invalid } from '../../ops/call.ts';
import type { Value } from '../../ops/op.ts';
import { costOf } from '../cost.ts';
import { flattened } from '../flattened.ts';
import type { BodyRun } from '../infer.ts';
import { either } from './either.ts';
import { bodyOf, type Flow, type FlowCall, knownNumber, unknownValue } from './flow.ts';

/**
 * A constant condition takes its branch, and the other never runs. Else both are inferred, the
 * outputs are what the branches agree on, and the dearer branch stands for the cost.
 */
export function inferIf(flow: FlowCall): Flow | undefined {
  const onTrue = bodyOf(flow, 'then_branch');
  const onFalse = bodyOf(flow, 'else_branch');
  if (onTrue === undefined || onFalse === undefined) return undefined;
  const condition = knownNumber(flow.call.inputs[0]);
  if (condition !== undefined) {
    const body = flow.run(condition === 0 ? onFalse : onTrue, []);
    const untaken = [condition === 0 ? onTrue : onFalse];
    const bodies = [{ ...body, trips: 1, skipped: false }];
    return { outputs: outputsOf(flow, body), bodies, untaken, assumedTrips: false };
  }
  const left = flow.run(onTrue, []);
  const right = flow.run(onFalse, []);
  const other = outputsOf(flow, right);
  // Which of two constants it is depends on the condition, unless they are the same.
  const outputs = outputsOf(flow, left).map((value, index) =>
    either(value, other[index] ?? unknownValue),
  );
  const rightIsDearer = isDearer(right, left);
  const bodies = [
    { ...left, trips: 1, skipped: rightIsDearer },
    { ...right, trips: 1, skipped: !rightIsDearer },
  ];
  return { outputs, bodies, untaken: [], assumedTrips: false };
}

function outputsOf({ call }: FlowCall, body: BodyRun): readonly Value[] {
  const { length } = call.node.outputs;
  if (body.outputs.length >= length) return body.outputs.slice(0, length);
  throw invalid(call, `has ${length} outputs and a branch that gives ${body.outputs.length}`);
}

/** By MACs, then by all arithmetic; what has no price counts as nothing. */
function isDearer(left: BodyRun, right: BodyRun): boolean {
  const one = totalOf(left);
  const other = totalOf(right);
  return one.macs === other.macs ? one.flops > other.flops : one.macs > other.macs;
}

function totalOf({ nodes }: BodyRun): { readonly macs: number; readonly flops: number } {
  let macs = 0;
  let flops = 0;
  for (const node of flattened(nodes)) {
    if (node.constant || node.skipped) continue;
    const cost = costOf(node);
    macs += (cost.macs ?? 0) * node.trips;
    flops += (cost.flops ?? 0) * node.trips;
  }
  return { macs, flops };
}
