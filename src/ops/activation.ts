import { attribute, input, movesData, optionalInput, outputElements } from './call.ts';
import { times } from './dims.ts';
import type { Call, OpVersions, Result } from './op.ts';

/** Same type and shape; the elements are those of a layer, never of a shape. */
export function inferSame(call: Call): readonly Result[] {
  const { type, shape } = input(call, 0);
  return [{ type, shape, data: null }];
}

function activation(perElement: (call: Call) => number): OpVersions {
  return [
    {
      ...movesData,
      since: 1,
      infer: inferSame,
      arithmetic: (call, outputs) => times(outputElements(outputs), perElement(call)),
    },
  ];
}

/** x < 0 and alpha · (exp(x) − 1): comparison, exp, subtraction, product. */
export const elu = activation(() => 4);
/** max(0, min(1, alpha · x + beta)). */
export const hardSigmoid = activation(() => 4);
/** x · HardSigmoid(x). */
export const hardSwish = activation(() => 5);
/** x < 0 and alpha · x. */
export const leakyRelu = activation(() => 2);
/** max(0, x). */
export const relu = activation(() => 1);
/** 1 / (1 + exp(−x)): negation, exp, addition, division. */
export const sigmoid = activation(() => 4);
/** One transcendental function. */
export const tanh = activation(() => 1);

/** One comparison per bound: attributes before operator set 11, inputs from then on. */
export const clip: OpVersions = [
  ...activation(
    (call) => ['min', 'max'].filter((name) => attribute(call, name, 'float') !== undefined).length,
  ),
  ...activation((call) => [1, 2].filter((at) => optionalInput(call, at) !== undefined).length).map(
    (op) => ({ ...op, since: 11 }),
  ),
];

/** x < 0 and slope · x, where the slope is a parameter whatever its size. */
export const prelu: OpVersions = activation(() => 2).map((op) => ({ ...op, weights: () => [1] }));

/** ReduceMax, Sub, Exp, ReduceSum, Div (function body of Softmax-13): five per element. */
export const softmax = activation(() => 5);

/** Identity in inference; the mask (output 1) is all ones. Training has no price here. */
function inferDropout(mask: 'bool' | 'same') {
  return (call: Call): readonly Result[] => {
    const { type, shape } = input(call, 0);
    return [
      { type, shape, data: null },
      { type: mask === 'bool' ? 'bool' : type, shape, data: null },
    ];
  };
}

/** Training mode is on, or cannot be told. */
function mayTrain(call: Call): boolean {
  const flag = optionalInput(call, 2);
  return flag !== undefined && flag.data?.[0] !== 0;
}

export const dropout: OpVersions = [
  { ...movesData, since: 1, infer: inferDropout('same') },
  { ...movesData, since: 10, infer: inferDropout('bool') },
  {
    ...movesData,
    since: 12,
    infer: inferDropout('bool'),
    arithmetic: (call) => (mayTrain(call) ? null : 0),
  },
];
