import { inferSame } from '../activation.ts';
import { requiredCount, rotaryReads, rotatedElements, split } from '../attention.ts';
import { attribute, input, inputDims, integersAt, movesData } from '../call.ts';
import { plus, times } from '../dims.ts';
import type { Call, Count, OpVersions, Result } from '../op.ts';

/** Three operations per rotated element; a scale other than 1 is one more. */
export const rotaryEmbedding: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferSame,
    arithmetic: (call) =>
      times(rotatedElements(call), (attribute(call, 'scale', 'float') ?? 1) === 1 ? 3 : 4),
    reads: rotaryReads(1, [2, 3]),
  },
];

/** A table [buckets, heads] and two lengths -> [1, heads, queries, keys]. */
function inferRelative(call: Call): readonly Result[] {
  const { type } = input(call, 0);
  const heads = inputDims(call, 0, 2)?.[1] ?? null;
  const lengths = [1, 2].map((position) => integersAt(call, position).values?.[0] ?? null);
  return [{ type, shape: [1, heads, ...lengths], data: null }];
}

/** A look-up by position: the numbers of the buckets are shape arithmetic, the rest moves data. */
export const relativePositionBias: OpVersions = [
  { ...movesData, since: 1, infer: inferRelative, weights: () => [0] },
];

/** Q [batch, length, heads · size], or the tokens with their offsets [batch, length]. */
function extentsOf(call: Call) {
  const query = inputDims(call, 0, 2);
  const heads = requiredCount(call, 'num_heads');
  const [batch = null, length = null] =
    query?.length === 2 ? (inputDims(call, 6, 2) ?? []) : (query ?? []);
  const gates = inputDims(call, 3, 2)?.[1] ?? null;
  return { batch, length, heads, size: split(call, query?.at(-1) ?? null, heads), gates };
}

/** -> [batch, heads, length, length]. */
function inferGated(call: Call): readonly Result[] {
  const { batch, length, heads } = extentsOf(call);
  return [{ type: input(call, 0).type, shape: [batch, heads, length, length], data: null }];
}

/** The linear layer of the gates: batch · length · heads · size · gates. */
function gatedMacs(call: Call): Count {
  const { batch, length, heads, size, gates } = extentsOf(call);
  return times(batch, length, heads, size, gates);
}

/**
 * Per position and head: the bias of the query, per gate its bias and its share of a sum, two
 * Sigmoids, u · (r · a − 1) + 2; then one product with every relative position.
 */
function gatedArithmetic(call: Call): Count {
  const { batch, length, heads, size, gates } = extentsOf(call);
  const rows = times(batch, length, heads);
  return plus(
    times(rows, size),
    times(rows, gates, 2),
    times(rows, 2 * 4 + 4),
    times(rows, length),
  );
}

export const gatedRelativePositionBias: OpVersions = [
  {
    ...movesData,
    since: 1,
    kind: 'gemm',
    infer: inferGated,
    macs: gatedMacs,
    arithmetic: gatedArithmetic,
    weights: () => [1, 3, 4, 5],
  },
];
