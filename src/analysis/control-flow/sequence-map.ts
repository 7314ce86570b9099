import type { Value } from '../../ops/op.ts';
import { bodyOf, type Flow, type FlowCall, unknownValue } from './flow.ts';

/** Body: one element of each sequence, and the tensors as they are → one element per output. */
export function inferSequenceMap(flow: FlowCall): Flow | undefined {
  const body = bodyOf(flow, 'body');
  if (body === undefined) return undefined;
  const elements = flow.call.inputs.map((value) => elementOf(value ?? unknownValue));
  const general = flow.run(body, elements);
  const length = flow.call.inputs[0]?.container?.elements?.length;
  const outputs = general.outputs.map(({ type, shape, container }): Value => {
    const element = container === undefined ? { type, shape } : { type, shape, container };
    const elements = length === undefined ? {} : { elements: Array(length).fill(element) };
    return { ...unknownValue, container: { kind: 'sequence', element, ...elements } };
  });
  const bodies = [{ ...general, trips: length ?? 1, skipped: false }];
  return { outputs, bodies, untaken: [], assumedTrips: length === undefined };
}

function elementOf(value: Value): Value {
  const { container } = value;
  return container?.kind === 'sequence' ? { ...unknownValue, ...container.element } : value;
}
