import { inferSame } from '../activation.ts';
import { split } from '../attention.ts';
import { input, inputDims, movesData, optionalInput, outputElements } from '../call.ts';
import { times } from '../dims.ts';
import type { Call, OpVersions, Result } from '../op.ts';

/** 0.5 · x · (1 + erf(x / √2)): five, as the body of Gelu-20. */
const geluPrice = 5;
/** 0.5 · x · (1 + tanh(a · x + b · x · x · x)): nine. */
export const fastGeluPrice = 9;

function perElement(price: (call: Call) => number, weights: readonly number[] = []): OpVersions {
  return [
    {
      ...movesData,
      since: 1,
      infer: inferSame,
      arithmetic: (call, outputs) => times(outputElements(outputs), price(call)),
      weights: () => weights,
    },
  ];
}

function present(call: Call, position: number): number {
  return optionalInput(call, position) === undefined ? 0 : 1;
}

export const gelu = perElement(() => geluPrice);
/** A bias is one addition. */
export const biasGelu = perElement(() => 1 + geluPrice, [1]);
export const fastGelu = perElement((call) => fastGeluPrice + present(call, 1), [1]);
/** x · Sigmoid(alpha · x): two products and the four of Sigmoid. */
export const quickGelu = perElement(() => 6);
/** Bias and residual: two additions. */
export const biasAdd = perElement(() => 2, [1]);
/** A sum and the five of Softmax. */
export const biasSoftmax = perElement(() => 6);

/** Two sums; Dropout is the identity in inference. Training has no price here. */
export const biasDropout: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: (call) => {
      const { type, shape } = input(call, 0);
      return [
        { type, shape, data: null },
        { type: 'bool', shape, data: null },
      ];
    },
    arithmetic: (call, outputs) => {
      const training = optionalInput(call, 4);
      if (training !== undefined && training.data?.[0] !== 0) return null;
      return times(outputElements(outputs), 1 + present(call, 2));
    },
    weights: () => [1],
  },
];

/** [..., 2n] -> [..., n]: the left half times Gelu of the right half. */
function inferHalf(call: Call): readonly Result[] {
  const dims = inputDims(call, 0, 1);
  const shape = dims?.with(-1, split(call, dims.at(-1) ?? null, 2)) ?? null;
  return [{ type: input(call, 0).type, shape, data: null }];
}

/** Per output element two sums with the bias, Gelu and a product. */
export const biasSplitGelu: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferHalf,
    arithmetic: (_call, outputs) => times(outputElements(outputs), 2 + geluPrice + 1),
    weights: () => [1],
  },
];
