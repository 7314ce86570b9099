import type { Dim } from '../../onnx/model.ts';
import { inferSame } from '../activation.ts';
import { countOf } from '../attention.ts';
import { attribute, inputDims, movesData, optionalInput } from '../call.ts';
import { elementsOf, plus, times } from '../dims.ts';
import { activationPrice } from '../fused-activation.ts';
import type { Call, Count, OpVersions } from '../op.ts';
import { isSet } from './attention-price.ts';

/** Where a mixture of experts has its weights and their biases. */
interface Layout {
  readonly weights: readonly [number, number, number];
  readonly biases: readonly [number, number, number];
}

interface Experts {
  readonly tokens: Count;
  readonly hidden: Dim;
  readonly experts: Dim;
  /** Experts that each token meets. */
  readonly chosen: number;
  /** Rows of the first matrix of an expert: twice the inner width where gate and value are fused. */
  readonly first: Dim;
  readonly inner: Dim;
  /** Whether a third matrix is given. */
  readonly gated: boolean;
}

/** X [..., hidden], the first weights [experts, rows, hidden], packed or not. */
function expertsOf(call: Call, { weights }: Layout): Experts {
  const x = inputDims(call, 0, 2) ?? [null];
  const [experts = null, first = null] = inputDims(call, weights[0], 3) ?? [];
  const halves = isSet(call, 'swiglu_fusion') && typeof first === 'number';
  return {
    tokens: times(...x.slice(0, -1), x.length > 1 ? 1 : null),
    hidden: x.at(-1) ?? null,
    experts,
    chosen: countOf(call, 'k', 1),
    first,
    inner: halves ? Math.floor(first / 2) : first,
    gated: optionalInput(call, weights[2]) !== undefined,
  };
}

/** tokens · k · hidden · (rows of the first matrix + inner, and inner again with a third). */
function expertMacs(call: Call, layout: Layout): Count {
  const { tokens, hidden, chosen, first, inner, gated } = expertsOf(call, layout);
  const perExpert = plus(
    times(first, hidden),
    times(inner, hidden),
    gated ? times(inner, hidden) : 0,
  );
  return times(tokens, chosen, perExpert);
}

/** G · sigmoid(alpha · G) · (L + beta): eight; with a limit three comparisons. */
function innerPrice(call: Call, gated: boolean): Count {
  const name = attribute(call, 'activation_type', 'string') ?? 'relu';
  if (name === 'swiglu') return attribute(call, 'swiglu_limit', 'float') === undefined ? 8 : 11;
  return plus(activationPrice(name), gated ? 1 : 0);
}

/**
 * Softmax of the router, five per expert; biases; the activation; each chosen output weighted and
 * summed; a sum and a quotient per chosen expert where the weights are normalised.
 */
function expertArithmetic(call: Call, layout: Layout): Count {
  const { tokens, hidden, experts, chosen, inner, gated } = expertsOf(call, layout);
  const biases = layout.biases.map((at): Count => {
    const bias = optionalInput(call, at);
    return bias === undefined ? 0 : times(tokens, chosen, bias.shape?.[1] ?? null);
  });
  return plus(
    times(tokens, experts, 5),
    ...biases,
    times(tokens, chosen, inner, innerPrice(call, gated)),
    times(tokens, chosen, hidden, 2),
    isSet(call, 'normalize_routing_weights') ? times(tokens, chosen, 2) : 0,
  );
}

const plain: Layout = { weights: [2, 4, 6], biases: [3, 5, 7] };

export const moe: OpVersions = [
  {
    ...movesData,
    since: 1,
    kind: 'gemm',
    infer: inferSame,
    macs: (call) => expertMacs(call, plain),
    arithmetic: (call) => expertArithmetic(call, plain),
    weights: () => [...plain.weights, ...plain.biases],
  },
];

const packed: Layout = { weights: [2, 5, 8], biases: [4, 7, 10] };

/** Elements of the matrices that the packed weights stand for. */
function packedElements(call: Call, position: number): Count {
  const { experts, hidden, first, inner } = expertsOf(call, packed);
  if (position === packed.weights[0]) return times(experts, first, hidden);
  if (packed.weights.includes(position)) return times(experts, inner, hidden);
  return elementsOf(optionalInput(call, position)?.shape ?? null);
}

/** The experts of MoE with packed weights, which count as unpacked beforehand. */
export const qMoe: OpVersions = [
  {
    ...movesData,
    since: 1,
    kind: 'gemm',
    infer: inferSame,
    macs: (call) => expertMacs(call, packed),
    arithmetic: (call) => expertArithmetic(call, packed),
    weights: () => [...packed.weights, ...packed.biases],
    packedElements,
  },
];
