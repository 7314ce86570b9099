import { attribute, input, inputDims, movesData } from './call.ts';
import { elementsOf, plus, times } from './dims.ts';
import type { Call, Count, OpVersions, Result } from './op.ts';

/** Per target, or reduced to one number; the log probabilities are a second output. */
function inferLoss(call: Call): readonly Result[] {
  const { type, shape } = input(call, 0);
  const reduces = (attribute(call, 'reduction', 'string') ?? 'mean') !== 'none';
  return [
    { type, shape: reduces ? [] : input(call, 1).shape, data: null },
    { type, shape, data: null },
  ];
}

/**
 * Function body of NegativeLogLikelihoodLoss-13, per target: a negation; with `ignore_index` two to
 * mask it; a product where there are weights or a mask; the reduction, and for a weighted mean also
 * the sum of the weights and one division.
 */
function likelihoodPrice(call: Call): Count {
  const targets = elementsOf(input(call, 1).shape);
  const ignores = attribute(call, 'ignore_index', 'int') !== undefined;
  const weighted = ignores || Boolean(call.inputs[2]);
  const reduction = attribute(call, 'reduction', 'string') ?? 'mean';
  const sums = reduction === 'none' ? 0 : reduction === 'mean' && weighted ? 2 : 1;
  const perTarget = 1 + (ignores ? 2 : 0) + (weighted ? 1 : 0) + sums;
  return plus(times(targets, perTarget), sums === 2 ? 1 : 0);
}

/** LogSoftmax over the classes, with a row per target, and the loss above. */
function crossEntropyPrice(call: Call): Count {
  const scores = inputDims(call, 0, 2);
  const rows = elementsOf(scores?.toSpliced(1, 1) ?? null);
  return plus(times(elementsOf(scores), 5), rows, likelihoodPrice(call));
}

export const negativeLogLikelihoodLoss: OpVersions = [
  { ...movesData, since: 12, infer: inferLoss, arithmetic: likelihoodPrice, weights: () => [2] },
];
export const softmaxCrossEntropyLoss: OpVersions = [
  { ...movesData, since: 12, infer: inferLoss, arithmetic: crossEntropyPrice, weights: () => [2] },
];
