import { attribute, frontAxis, input, movesData, optionalInput, outputElements } from './call.ts';
import { elementOf, propagate, rounded } from './data.ts';
import { broadcast, plus, times } from './dims.ts';
import { inferBroadcast } from './elementwise.ts';
import type { Call, Count, Op, OpVersions, Result } from './op.ts';

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

/** alpha · Elu(x / alpha). */
export const celu = activation(() => 6);
/** x < 0 and alpha · (exp(x) − 1): comparison, exp, subtraction, product. */
export const elu = activation(() => 4);
/**
 * x / √2, erf, 1 + …, x / 2 and a product; with tanh instead x³, · 0.044715, + x, · √(2 / π), tanh,
 * 1 + …, x / 2 and a product.
 */
export const gelu = activation((call) =>
  attribute(call, 'approximate', 'string') === 'tanh' ? 8 : 5,
);
/** The maximum of its row: one comparison per element, as in any reduction. */
export const hardmax = activation(() => 1);
/** max(0, min(1, alpha · x + beta)). */
export const hardSigmoid = activation(() => 4);
/** x · HardSigmoid(x). */
export const hardSwish = activation(() => 5);
/** x < 0 and alpha · x. */
export const leakyRelu = activation(() => 2);
/** x · tanh(Softplus(x)). */
export const mish = activation(() => 5);
/** max(0, x), which also keeps counts from being negative in shape arithmetic. */
export const relu: OpVersions = activation(() => 1).map((op) => ({
  ...op,
  infer: inferBroadcast(([value = 0]) => Math.max(value, 0), false),
}));
/** x < 0, gamma · x, and gamma · (alpha · exp(x) − alpha). */
export const selu = activation(() => 6);
/** x < −lambd, lambd < x, x + bias and x − bias. */
export const shrink = activation(() => 4);
/** 1 / (1 + exp(−x)): negation, exp, addition, division. */
export const sigmoid = activation(() => 4);
/** log(exp(x) + 1). */
export const softplus = activation(() => 3);
/** x / (1 + |x|). */
export const softsign = activation(() => 3);
/** x · Sigmoid(alpha · x). */
export const swish = activation(() => 6);
/** One transcendental function. */
export const tanh = activation(() => 1);
/** alpha < x. */
export const thresholdedRelu = activation(() => 1);

/** Swish(A) · B. */
export const swiGlu: OpVersions = activation(() => 7).map((op) => ({
  ...op,
  infer: (call: Call) => {
    const shape = broadcast([input(call, 0).shape, input(call, 1).shape]);
    return [{ type: input(call, 0).type, shape, data: null }];
  },
}));

/** One comparison per bound: attributes before operator set 11, inputs from then on. */
export const clip: OpVersions = [
  ...activation(
    (call) => ['min', 'max'].filter((name) => attribute(call, name, 'float') !== undefined).length,
  ),
  ...activation((call) => [1, 2].filter((at) => optionalInput(call, at) !== undefined).length).map(
    (op) => ({ ...op, since: 11, infer: inferClip }),
  ),
];

/** Exporters bound extents with it. */
function inferClip(call: Call): readonly Result[] {
  const value = input(call, 0);
  const [low, high] = [optionalInput(call, 1), optionalInput(call, 2)];
  const bounds = [low, high].filter((bound) => bound !== undefined);
  const data = propagate(value.type, value.shape, [value, ...bounds], (at) => {
    const element = elementOf(value, at);
    if (typeof element !== 'number') return null;
    const least = Number(low?.data?.[0] ?? Number.NEGATIVE_INFINITY);
    const most = Number(high?.data?.[0] ?? Number.POSITIVE_INFINITY);
    return rounded(value.type, Math.min(Math.max(element, least), most));
  });
  return [{ type: value.type, shape: value.shape, data }];
}

/** x < 0 and slope · x, where the slope is a parameter whatever its size. */
export const prelu: OpVersions = activation(() => 2).map((op) => ({ ...op, weights: () => [1] }));

/** ReduceMax, Sub, Exp, ReduceSum, Div (function body of Softmax-13): five per element. */
export const softmax = activation(() => 5);

/** The rows that are normalised: before operator set 13 all axes from `axis` on make one row. */
function rowsOf(call: Call, coerced: boolean): Count {
  const { shape } = input(call, 0);
  if (shape === null) return null;
  if (shape.length === 0) return 1;
  const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? (coerced ? 1 : -1), shape.length);
  return times(...shape.filter((_, at) => (coerced ? at < axis : at !== axis)));
}

/** ReduceMax, Sub, Exp, ReduceSum, Sub: five per element; the logarithm of the sum once per row. */
function logSoftmaxPrice(coerced: boolean): Op['arithmetic'] {
  return (call, outputs) => plus(times(outputElements(outputs), 5), rowsOf(call, coerced));
}

export const logSoftmax: OpVersions = [
  { ...movesData, since: 1, infer: inferSame, arithmetic: logSoftmaxPrice(true) },
  { ...movesData, since: 13, infer: inferSame, arithmetic: logSoftmaxPrice(false) },
];

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

/** Before operator set 7 the attribute `is_test` told inference from training, its default. */
function testPrice(call: Call): Count {
  return (attribute(call, 'is_test', 'int') ?? 0) === 0 ? null : 0;
}

export const dropout: OpVersions = [
  { ...movesData, since: 1, infer: inferDropout('same'), arithmetic: testPrice },
  { ...movesData, since: 7, infer: inferDropout('same') },
  { ...movesData, since: 10, infer: inferDropout('bool') },
  {
    ...movesData,
    since: 12,
    infer: inferDropout('bool'),
    arithmetic: (call) => (mayTrain(call) ? null : 0),
  },
];
