import type { Dim } from '../../onnx/model.ts';
import { joinedLength, requiredCount, split } from '../attention.ts';
import { input, inputDims, invalid, movesData, optionalInput } from '../call.ts';
import { plus, times } from '../dims.ts';
import type { Call, Op, OpVersions, Result } from '../op.ts';
import { arithmeticOf, coreOf, given, isSet, lengthAt, type Work } from './attention-price.ts';

/** Where an attention with separate Q, K and V has its inputs. */
interface Layout {
  readonly bias: number;
  readonly mask: number;
  readonly attentionBias: number;
  /** Position of the past keys; null where there is no past. */
  readonly past: number | null;
  /** Position of the length of the past where past and present share a buffer. */
  readonly pastLength: number | null;
  /** Whether the tokens of all sequences are packed into one axis. */
  readonly packed: boolean;
}

/** Where a packed attention has its offsets [batch, length]. */
const TOKEN_OFFSETS = 4;

interface Parts {
  readonly batch: Dim;
  readonly queries: Dim;
  /** New keys, without the past. */
  readonly keys: Dim;
  readonly width: Dim;
  readonly valueWidth: Dim;
  readonly heads: number;
}

/**
 * Q [batch, length, width] with K and V like it or as [batch, heads, length, size]; or, in one
 * tensor, Q, K and V [batch, length, heads, 3, size], or K and V [batch, length, heads, 2, size].
 */
function partsOf(call: Call, layout: Layout): Parts | null {
  const heads = requiredCount(call, 'num_heads');
  const query = inputDims(call, 0, 2);
  if (query === null) return null;
  const lengths = layout.packed ? inputDims(call, TOKEN_OFFSETS, 2) : query;
  const [batch = null, queries = null] = lengths ?? [];
  if (optionalInput(call, 1) === undefined) return packedParts(call, query, heads, batch, queries);
  const width = query.at(-1) ?? null;
  const key = inputDims(call, 1, 2);
  if (key === null) return null;
  if (layout.packed) {
    const valueWidth = inputDims(call, 2, 2)?.at(-1) ?? null;
    return { batch, queries, keys: queries, width, valueWidth, heads };
  }
  const keys = key.length === 4 ? (key[2] ?? null) : (key[1] ?? null);
  if (key.length === 5) return { batch, queries, keys, width, valueWidth: width, heads };
  const value = inputDims(call, 2, 3);
  const valueWidth = value?.length === 4 ? times(heads, value[3] ?? null) : (value?.at(-1) ?? null);
  return { batch, queries, keys, width, valueWidth, heads };
}

function packedParts(
  call: Call,
  query: readonly Dim[],
  heads: number,
  batch: Dim,
  length: Dim,
): Parts {
  const rank = query.length;
  if (rank >= 4) {
    const width = times(heads, query.at(-1) ?? null);
    return { batch, queries: length, keys: length, width, valueWidth: width, heads };
  }
  // DecoderMaskedMultiHeadAttention packs Q, K and V side by side; their widths are taken as equal.
  if (rank !== 3) throw invalid(call, `has a packed input 0 of rank ${rank}`);
  const third = split(call, query[2] ?? null, 3);
  return { batch, queries: length, keys: length, width: third, valueWidth: third, heads };
}

/** Keys of past and present; the capacity of the cache where it is shared. */
function lengthsOf(call: Call, layout: Layout, parts: Parts) {
  const past = layout.past === null ? undefined : optionalInput(call, layout.past);
  // Keys that come as [batch, heads, length, size] are those of a cross attention.
  if (past === undefined || optionalInput(call, 1)?.shape?.length === 4) {
    return { keys: parts.keys, cache: parts.keys };
  }
  const capacity = past.shape?.[2] ?? null;
  const length = layout.pastLength === null ? null : optionalInput(call, layout.pastLength);
  if (length === undefined || length === null) {
    const keys = joinedLength(capacity, parts.keys);
    return { keys, cache: keys };
  }
  const written = lengthAt(call, layout.pastLength);
  return { keys: joinedLength(written, parts.keys), cache: capacity };
}

/** Y with the width of V, keys and values of past and present, and the scores. */
function infer(layout: Layout): Op['infer'] {
  return (call) => {
    const { type } = input(call, 0);
    const parts = partsOf(call, layout);
    if (parts === null) return [{ type, shape: null, data: null }];
    const { batch, heads, queries, width, valueWidth } = parts;
    const { keys, cache } = lengthsOf(call, layout, parts);
    const rows = layout.packed ? (inputDims(call, 0, 2) ?? []).slice(0, 1) : [batch, queries];
    const shapes: readonly (readonly Dim[])[] = [
      [...rows, valueWidth],
      [batch, heads, cache, split(call, width, heads)],
      [batch, heads, cache, split(call, valueWidth, heads)],
      [batch, heads, queries, keys],
    ];
    return shapes.map((shape): Result => ({ type, shape, data: null }));
  };
}

function workOf(call: Call, layout: Layout): Work | null {
  const parts = partsOf(call, layout);
  if (parts === null) return null;
  const { batch, heads, queries, width, valueWidth } = parts;
  const { keys } = lengthsOf(call, layout, parts);
  const biased = plus(
    times(batch, queries, width),
    times(batch, parts.keys, width),
    times(batch, parts.keys, valueWidth),
  );
  const masked = isSet(call, 'unidirectional') || (!layout.packed && given(call, layout.mask) > 0);
  return {
    heads: {
      batch,
      heads,
      queries,
      keys,
      keySize: split(call, width, heads),
      valueSize: split(call, valueWidth, heads),
    },
    extra: given(call, layout.bias) > 0 ? biased : 0,
    sums: (masked ? 1 : 0) + given(call, layout.attentionBias),
  };
}

function multiHead(layout: Layout): OpVersions {
  return [
    {
      ...movesData,
      since: 1,
      kind: 'gemm',
      infer: infer(layout),
      macs: (call) => coreOf(workOf(call, layout)),
      arithmetic: (call) => arithmeticOf(call, workOf(call, layout)),
      weights: () => [layout.bias],
    },
  ];
}

export const multiHeadAttention = multiHead({
  bias: 3,
  mask: 4,
  attentionBias: 5,
  past: 6,
  pastLength: 8,
  packed: false,
});

export const packedMultiHeadAttention = multiHead({
  bias: 3,
  mask: 4,
  attentionBias: 6,
  past: null,
  pastLength: null,
  packed: true,
});

export const decoderMaskedMultiHeadAttention = multiHead({
  bias: 10,
  mask: 3,
  attentionBias: 4,
  past: 5,
  pastLength: 7,
  packed: false,
});
