import type { Graph } from '../../onnx/model.ts';
import { invalid } from '../../ops/call.ts';
import { concrete } from '../../ops/dims.ts';
import type { Value } from '../../ops/op.ts';
import type { BodyRun } from '../infer.ts';
import { either } from './either.ts';
import { fixedPoint } from './fixed-point.ts';
import {
  bodyOf,
  type Flow,
  type FlowCall,
  isConstantFlow,
  knownNumber,
  unknownValue,
} from './flow.ts';
import { stacked } from './stacked.ts';

/** Runs that are followed one by one; longer loops do not compute shapes. */
const MAX_FOLLOWED = 1_024;
/** Nodes that following one loop may infer. */
const MAX_FOLLOWED_NODES = 20_000;

interface Loop {
  readonly flow: FlowCall;
  readonly body: Graph;
  readonly initial: readonly Value[];
  /** Undefined where it is left out or not known. */
  readonly maximum: number | undefined;
  /** `ignored` where the node has no condition: the body's is then not looked at. */
  readonly condition: 'ignored' | 'true' | 'false' | 'unknown';
}

/** The loop as it was followed to its end. */
interface Followed {
  readonly trips: number;
  readonly carried: readonly Value[];
  /** One list per scan output, with its value of each run. */
  readonly scanned: readonly (readonly Value[])[];
}

/**
 * Body: (iteration, condition, carried…) → (condition, carried…, scanned…). The trip count is known
 * where the maximum and the condition are, or where the loop can be followed to its end; else the
 * body is priced once.
 */
export function inferLoop(flow: FlowCall): Flow | undefined {
  const body = bodyOf(flow, 'body');
  if (body === undefined) return undefined;
  const loop = loopOf(flow, body);
  const count = loop.initial.length;
  const general = fixedPoint(
    loop.initial,
    (state) => run(loop, state, null),
    ({ outputs }) => outputs.slice(1, 1 + count),
    flow.budget,
  );
  const last = general.outputs.slice(1, 1 + count);
  const certain = certainTrips(loop, general);
  const settled =
    last.every(({ shape }) => concrete(shape) !== null) &&
    loop.initial.every(({ data }) => data === null);
  const followed = certain === undefined || !settled ? follow(loop, certain) : undefined;
  const trips = certain ?? followed?.trips;
  const carried = followed?.carried ?? carriedAfter(loop, last, trips);
  const scans = general.outputs.slice(1 + count);
  const scanned = scans.map((value, index) => {
    const values = followed?.scanned[index];
    return stacked(values ?? [value], followed?.trips ?? trips ?? null);
  });
  const constant = isConstantFlow(flow, general);
  return {
    outputs: [...carried, ...scanned].map((value) => ({ ...value, constant })),
    bodies: [{ ...general, trips: trips ?? 1, skipped: false }],
    untaken: [],
    assumedTrips: trips === undefined,
  };
}

function loopOf(flow: FlowCall, body: Graph): Loop {
  const { call } = flow;
  const [maximum, condition, ...initial] = call.inputs;
  const count = Math.max(body.inputs.length - 2, 0);
  if (initial.length !== count || body.outputs.length < 1 + count) {
    throw invalid(call, `hands ${initial.length} values to a body that takes ${count}`);
  }
  const given = knownNumber(condition);
  return {
    flow,
    body,
    initial: initial.map((value) => value ?? unknownValue),
    maximum: knownNumber(maximum),
    condition:
      condition === null || condition === undefined
        ? 'ignored'
        : given === undefined
          ? 'unknown'
          : given === 0
            ? 'false'
            : 'true',
  };
}

function run({ flow, body }: Loop, state: readonly Value[], iteration: number | null): BodyRun {
  const known = iteration === null ? null : [iteration];
  return flow.run(body, [
    { type: 'int64', shape: [], data: known, constant: false },
    // A body only ever runs where the condition held.
    { type: 'bool', shape: [], data: [1], constant: false },
    ...state,
  ]);
}

function certainTrips(loop: Loop, general: BodyRun): number | undefined {
  const { condition, maximum } = loop;
  if (condition === 'false') return 0;
  if (condition === 'unknown') return maximum !== undefined && maximum <= 0 ? 0 : undefined;
  const goesOn = knownNumber(general.outputs[0]);
  if (condition === 'true' && goesOn === 0 && maximum === undefined) {
    // Without a maximum input; a maximum that is not known could be 0.
    return loop.flow.call.inputs[0] === null ? 1 : undefined;
  }
  if (maximum === undefined) return undefined;
  if (condition === 'true' && goesOn === 0) return Math.min(Math.max(maximum, 0), 1);
  const counted = condition === 'ignored' || (goesOn !== undefined && goesOn !== 0);
  return counted ? Math.max(maximum, 0) : undefined;
}

/** Runs the loop with what is known of every iteration; undefined where that does not end it. */
function follow(loop: Loop, certain: number | undefined): Followed | undefined {
  const { flow, initial, condition, maximum } = loop;
  const open = flow.call.inputs[0];
  const bounded = maximum !== undefined || open === null || open === undefined;
  if (!bounded || condition === 'unknown' || (certain ?? 0) > MAX_FOLLOWED) return undefined;
  const limit = certain ?? maximum ?? Number.POSITIVE_INFINITY;
  const floor = flow.budget() - MAX_FOLLOWED_NODES;
  const scanned: Value[][] = [];
  let carried = initial;
  for (let trips = 0; trips <= MAX_FOLLOWED; trips += 1) {
    if (trips >= limit) return { trips, carried, scanned };
    if (flow.budget() <= Math.max(floor, 0)) return undefined;
    const { outputs } = run(loop, carried, trips);
    carried = outputs.slice(1, 1 + initial.length);
    for (const [index, value] of outputs.slice(1 + initial.length).entries()) {
      const slices = scanned[index] ?? [];
      slices.push(value);
      scanned[index] = slices;
    }
    const goesOn = knownNumber(outputs[0]);
    if (certain !== undefined || condition === 'ignored') continue;
    if (goesOn === undefined) return undefined;
    if (goesOn === 0) return { trips: trips + 1, carried, scanned };
  }
  return undefined;
}

function carriedAfter(
  { initial }: Loop,
  last: readonly Value[],
  trips: number | undefined,
): readonly Value[] {
  if (trips === 0) return initial;
  if (trips !== undefined) return last;
  return initial.map((value, index) => either(value, last[index] ?? unknownValue));
}
