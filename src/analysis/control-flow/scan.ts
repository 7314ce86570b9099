import type { Dim, Graph, Shape } from '../../onnx/model.ts';
import { attribute, frontAxis, invalid } from '../../ops/call.ts';
import { times } from '../../ops/dims.ts';
import type { Value } from '../../ops/op.ts';
import { fixedPoint } from './fixed-point.ts';
import { bodyOf, type Flow, type FlowCall, isConstantFlow, unknownValue } from './flow.ts';
import { stacked } from './stacked.ts';

interface Scan {
  readonly flow: FlowCall;
  readonly body: Graph;
  readonly initial: readonly Value[];
  readonly scanned: readonly Value[];
  /** Axes before the scanned one that the body does not see: the batch of operator set 8. */
  readonly batched: boolean;
}

/**
 * Body: (state…, slice…) → (state…, slice…), run once per slice of the scanned inputs; in operator
 * set 8 also once per item of a batch.
 */
export function inferScan(flow: FlowCall): Flow | undefined {
  const body = bodyOf(flow, 'body');
  if (body === undefined) return undefined;
  const scan = scanOf(flow, body);
  const { initial, scanned, batched } = scan;
  const count = initial.length;
  const [batch = null] = batched ? ((scanned[0] ?? initial[0])?.shape ?? []) : [];
  const slices = scanned.map((value, index) => slice(value, axisOf(scan, index), batched));
  const states = batched ? initial.map((value) => slice(value, 0, false)) : initial;
  const general = fixedPoint(
    states,
    (state) => flow.run(body, [...state, ...slices]),
    ({ outputs }) => outputs.slice(0, count),
    flow.budget,
  );
  const length = lengthOf(scan);
  const trips = batched ? times(batch, length) : times(length);
  const outer = (value: Value) => (batched ? stacked([value], batch) : value);
  const carried = trips === 0 ? initial : general.outputs.slice(0, count).map(outer);
  const axes = attribute(flow.call, 'scan_output_axes', 'ints') ?? [];
  const stacks = general.outputs
    .slice(count)
    .map((value, index) => outer(stacked([value], length, axes[index] ?? 0)));
  const constant = isConstantFlow(flow, general);
  return {
    outputs: [...carried, ...stacks].map((value) => ({ ...value, constant })),
    bodies: [{ ...general, trips: trips ?? 1, skipped: false }],
    untaken: [],
    assumedTrips: trips === null,
  };
}

function scanOf(flow: FlowCall, body: Graph): Scan {
  const { call } = flow;
  const batched = flow.opset < 9;
  // The first input of operator set 8 holds the lengths of the sequences.
  const inputs = (batched ? call.inputs.slice(1) : call.inputs).map(
    (value) => value ?? unknownValue,
  );
  const number = attribute(call, 'num_scan_inputs', 'int') ?? 0;
  const count = inputs.length - number;
  const fits = number >= 1 && count >= 0 && body.inputs.length === inputs.length;
  if (!fits || body.outputs.length < count) {
    throw invalid(call, `hands ${inputs.length} values, ${number} of them scanned, to its body`);
  }
  return { flow, body, initial: inputs.slice(0, count), scanned: inputs.slice(count), batched };
}

function axisOf({ flow: { call }, scanned, batched }: Scan, index: number): number {
  if (batched) return 1;
  const axis = attribute(call, 'scan_input_axes', 'ints')?.[index] ?? 0;
  const rank = scanned[index]?.shape?.length;
  return rank === undefined ? axis : frontAxis(call, axis, rank);
}

/** Elements along the scanned axis, on which all scanned inputs must agree. */
function lengthOf(scan: Scan): Dim {
  const lengths = scan.scanned.map(({ shape }, index) => shape?.[axisOf(scan, index)] ?? null);
  const known = [...new Set(lengths.filter((length) => typeof length === 'number'))];
  if (known.length > 1) {
    throw invalid(scan.flow.call, `scans inputs of the lengths ${known.join(' and ')}`);
  }
  return known[0] ?? lengths[0] ?? null;
}

/** What the body sees of an input: without the scanned axis, and without the batch. */
function slice({ type, shape }: Value, axis: number, batched: boolean): Value {
  const inner: Shape = shape?.filter((_, at) => at !== axis && !(batched && at === 0)) ?? null;
  return { type, shape: inner, data: null, constant: false };
}
