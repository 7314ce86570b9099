import { inferSame } from './activation.ts';
import { attribute, input, invalid, movesData, outputElements } from './call.ts';
import { elementsOf, plus, times } from './dims.ts';
import type { Call, Count, OpVersions, Result } from './op.ts';

/** X, scale, B, mean, var -> Y; in training also the statistics, each [C]. */
function inferBatchNormalization(call: Call): readonly Result[] {
  const { type, shape } = input(call, 0);
  const statistics: Result = { type, shape: input(call, 1).shape, data: null };
  return [{ type, shape, data: null }, statistics, statistics, statistics, statistics];
}

/**
 * (x − mean) / sqrt(var + epsilon) · scale + B: four operations per element, and two per channel
 * for the root. The running statistics (inputs 3, 4) are no parameters.
 */
export const batchNormalization: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferBatchNormalization,
    arithmetic: (call, outputs) =>
      (attribute(call, 'training_mode', 'int') ?? 0) === 0
        ? plus(times(outputElements(outputs), 4), times(elementsOf(input(call, 1).shape), 2))
        : null,
    weights: () => [1, 2],
  },
];

/**
 * x / (bias + alpha / size · Σ x²)^beta over `size` channels: size squares, size − 1 additions, and
 * alpha / size, its product with the sum, the addition of bias, the power and the quotient.
 */
function lrnPrice(call: Call, outputs: readonly Result[]): Count {
  const size = attribute(call, 'size', 'int');
  if (size === undefined) throw invalid(call, 'lacks its attribute "size"');
  return times(outputElements(outputs), 2 * size + 4);
}

export const lrn: OpVersions = [{ ...movesData, since: 1, infer: inferSame, arithmetic: lrnPrice }];
