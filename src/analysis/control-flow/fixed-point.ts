import { unknownResult } from '../../ops/call.ts';
import type { Value } from '../../ops/op.ts';
import type { BodyRun } from '../infer.ts';
import { alike, either } from './either.ts';
import { unknownValue } from './flow.ts';

/** Each pass may find that one more dimension changes; after these all that changed is unknown. */
const MAX_PASSES = 4;

/**
 * Infers a body with values that it hands on from run to run, and gives the run that holds for
 * each of its runs: what changes between them is unknown in it. `handedOn` picks from the outputs.
 */
export function fixedPoint(
  initial: readonly Value[],
  run: (state: readonly Value[]) => BodyRun,
  handedOn: (body: BodyRun) => readonly Value[],
  budget: () => number,
): BodyRun {
  let state = initial.map(asState);
  for (let pass = 1; pass < MAX_PASSES && budget() > 0; pass += 1) {
    const body = run(state);
    const outputs = handedOn(body);
    const next = state.map((value, index) => either(value, outputs[index] ?? unknownValue));
    if (next.every((value, index) => alike(value, state[index] ?? unknownValue))) return body;
    state = next;
  }
  return run(state.map(forgotten));
}

/** A weight that a loop hands on may be another one in the next run. */
function asState(value: Value): Value {
  return { ...value, constant: value.constant && value.data !== null };
}

function forgotten({ type }: Value): Value {
  return { ...unknownResult, type, constant: false };
}
