import { input, invalid, movesData } from './call.ts';
import type { Op, OpVersions, Result } from './op.ts';

// Optimisers and gradients run in training, which nothing here prices.

function training(infer: Op['infer']): OpVersions {
  return [{ ...movesData, since: 1, infer, macs: () => null, arithmetic: () => null }];
}

/**
 * Rate and step, then n tensors, their n gradients and n of each state: the tensors and the states
 * come out again.
 */
function optimizer(states: number): OpVersions {
  return training((call) => {
    const count = (call.inputs.length - 2) / (2 + states);
    if (!Number.isInteger(count)) throw invalid(call, `has ${call.inputs.length} inputs`);
    return Array.from({ length: count * (1 + states) }, (_, index): Result => {
      const gradients = index < count ? 0 : count;
      const { type, shape } = input(call, 2 + index + gradients);
      return { type, shape, data: null };
    });
  });
}

export const adagrad = optimizer(1);
export const adam = optimizer(2);
export const momentum = optimizer(1);
/** One derivative for each of the tensors that come first. */
export const gradient = training((call) =>
  call.node.outputs.map((_, index): Result => {
    const { type, shape } = input(call, index);
    return { type, shape, data: null };
  }),
);
