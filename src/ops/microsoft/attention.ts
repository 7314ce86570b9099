import type { Dim } from '../../onnx/model.ts';
import { countOf, joinedLength, requiredCount, split } from '../attention.ts';
import { attribute, input, inputDims, invalid, movesData, optionalInput } from '../call.ts';
import { plus, times } from '../dims.ts';
import type { Call, Count, Op, OpVersions, Result } from '../op.ts';
import { dequantizePrice } from '../quantized.ts';
import { arithmeticOf, coreOf, given, isSet, lengthAt, type Work } from './attention-price.ts';

/** Where an attention with merged weights has its inputs. */
interface Layout {
  readonly bias: number;
  readonly mask: number;
  readonly past: number | null;
  readonly attentionBias: number | null;
  /** Position of the length of the past where past and present share a buffer. */
  readonly pastLength: number | null;
  /** Whether the tokens of all sequences are packed into one axis. */
  readonly packed: boolean;
}

interface Merged {
  readonly batch: Dim;
  readonly length: Dim;
  readonly tokens: Count;
  readonly features: Dim;
  /** Widths of Q, K and V. */
  readonly widths: readonly [Dim, Dim, Dim];
  readonly heads: number;
  readonly pastLength: Dim;
  readonly shared: boolean;
}

/** The widths that `qkv_hidden_sizes` names, else a third of the weights' columns each. */
function widthsOf(call: Call): readonly [Dim, Dim, Dim] {
  const [q, k, v] = attribute(call, 'qkv_hidden_sizes', 'ints') ?? [];
  if (q !== undefined && k !== undefined && v !== undefined) {
    if (Math.min(q, k, v) < 1) throw invalid(call, `has the widths ${q}, ${k} and ${v}`);
    return [q, k, v];
  }
  const third = split(call, inputDims(call, 1, 2)?.[1] ?? null, 3);
  return [third, third, third];
}

function mergedOf(call: Call, layout: Layout): Merged | null {
  const dims = inputDims(call, 0, 2);
  if (dims === null) return null;
  const [batch = null, length = null] = layout.packed ? (inputDims(call, 3, 2) ?? []) : dims;
  const past = layout.past === null ? undefined : optionalInput(call, layout.past);
  const shared = isSet(call, 'past_present_share_buffer');
  const written = shared ? lengthAt(call, layout.pastLength) : (past?.shape?.[3] ?? null);
  return {
    batch,
    length,
    tokens: times(...dims.slice(0, -1)),
    features: dims.at(-1) ?? null,
    widths: widthsOf(call),
    heads: requiredCount(call, 'num_heads'),
    pastLength: past === undefined ? 0 : written,
    shared: past !== undefined && shared,
  };
}

function widthOf(merged: Merged): Count {
  return plus(...merged.widths.map((width) => times(width)));
}

/** Y [..., width of V], and keys and values of past and present [2, batch, heads, length, size]. */
function inferMerged(layout: Layout, typeAt: number): Op['infer'] {
  return (call) => {
    const { type } = input(call, typeAt);
    const merged = mergedOf(call, layout);
    if (merged === null) return [{ type, shape: null, data: null }];
    const { batch, heads, widths, length, pastLength } = merged;
    const size = split(call, widths[1], heads);
    const past = layout.past === null ? undefined : optionalInput(call, layout.past);
    const total = merged.shared ? (past?.shape?.[3] ?? null) : joinedLength(pastLength, length);
    const y = [...(inputDims(call, 0, 2) ?? []).slice(0, -1), widths[2]];
    return [
      { type, shape: y, data: null },
      { type, shape: [2, batch, heads, total, size], data: null },
    ];
  };
}

function mergedWork(call: Call, layout: Layout): Work | null {
  const merged = mergedOf(call, layout);
  if (merged === null) return null;
  const { batch, heads, length, tokens, widths } = merged;
  const keySize = split(call, widths[1], heads);
  const rotated = countOf(call, 'rotary_embedding_dim', 0);
  const rotatedSize = rotated === 0 ? keySize : rotated;
  const rotary = isSet(call, 'do_rotary') ? times(tokens, heads, rotatedSize, 2 * 3) : 0;
  const masked = isSet(call, 'unidirectional') || given(call, layout.mask) > 0 ? 1 : 0;
  const biased = layout.attentionBias === null ? 0 : given(call, layout.attentionBias);
  return {
    heads: {
      batch,
      heads,
      queries: length,
      keys: joinedLength(merged.pastLength, length),
      keySize,
      valueSize: split(call, widths[2], heads),
    },
    extra: plus(given(call, layout.bias) > 0 ? times(tokens, widthOf(merged)) : 0, rotary),
    sums: (layout.packed ? 0 : masked) + biased,
  };
}

/** tokens · features · (width of Q + of K + of V). */
function projectionMacs(call: Call, layout: Layout): Count {
  const merged = mergedOf(call, layout);
  return merged === null ? null : times(merged.tokens, merged.features, widthOf(merged));
}

function mergedAttention(layout: Layout): Op {
  return {
    ...movesData,
    since: 1,
    kind: 'gemm',
    infer: inferMerged(layout, 0),
    macs: (call) => coreOf(mergedWork(call, layout), projectionMacs(call, layout)),
    arithmetic: (call) => arithmeticOf(call, mergedWork(call, layout)),
    weights: () => [1, layout.bias],
  };
}

const self: Layout = {
  bias: 2,
  mask: 3,
  past: 4,
  attentionBias: 5,
  pastLength: 6,
  packed: false,
};

export const attention: OpVersions = [mergedAttention(self)];
export const decoderMaskedSelfAttention: OpVersions = [mergedAttention(self)];
/** The mask is implied by the lengths; padded positions are counted. */
export const packedAttention: OpVersions = [
  mergedAttention({ ...self, past: null, pastLength: null, packed: true }),
];

const quantized: Layout = { ...self, mask: 5, past: 8, attentionBias: null, pastLength: null };
const quantizedFloat = mergedAttention(quantized);

/** Attention of a dequantised input by dequantised weights. */
export const qAttention: OpVersions = [
  {
    ...quantizedFloat,
    infer: (call): readonly Result[] => inferMerged(quantized, 2)(call),
    arithmetic: (call) =>
      plus(
        quantizedFloat.arithmetic(call, []),
        dequantizePrice(call, { at: 0, zeroPoint: 6 }),
        dequantizePrice(call, { at: 1, zeroPoint: 7 }),
      ),
  },
];
