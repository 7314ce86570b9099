import type { Dim } from '../../onnx/model.ts';
import { requiredCount, split } from '../attention.ts';
import { attribute, input, inputDims, movesData, optionalInput } from '../call.ts';
import { plus, times } from '../dims.ts';
import type { Call, Count, Op, OpVersions, Result } from '../op.ts';
import { arithmeticOf, coreOf, given, isSet, lengthAt, type Work } from './attention-price.ts';
import { rootMeanSquare } from './normalization.ts';

interface Groups {
  /** The axes of the input before its width. */
  readonly rows: readonly Dim[];
  readonly heads: number;
  readonly keyHeads: number;
  readonly size: Dim;
}

/** Q [..., heads · size], or with K and V in one tensor [..., (heads + 2 · key heads) · size]. */
function groupsOf(call: Call): Groups | null {
  const heads = requiredCount(call, 'num_heads');
  const keyHeads = requiredCount(call, 'kv_num_heads');
  const dims = inputDims(call, 0, 2);
  if (dims === null) return null;
  const packed = optionalInput(call, 1) === undefined;
  const size = split(call, dims.at(-1) ?? null, packed ? heads + 2 * keyHeads : heads);
  return { rows: dims.slice(0, -1), heads, keyHeads, size };
}

/** Keys with the past: the scalar of input 6; without a past, those of the sequence. */
function keysOf(call: Call, groups: Groups): Dim {
  const total = lengthAt(call, 6);
  if (total !== null) return total;
  return optionalInput(call, 3) === undefined ? (groups.rows[1] ?? null) : null;
}

/** The cache grows to the keys, or is long enough (GroupQueryAttention of ONNX Runtime). */
function cacheOf(call: Call, keys: Dim): Dim {
  const past = optionalInput(call, 3);
  if (past === undefined) return keys;
  const capacity = past.shape?.[2] ?? null;
  return typeof capacity === 'number' && typeof keys === 'number' ? Math.max(capacity, keys) : null;
}

function inferGrouped(call: Call): readonly Result[] {
  const { type } = input(call, 0);
  const groups = groupsOf(call);
  if (groups === null) return [{ type, shape: null, data: null }];
  const { rows, heads, keyHeads, size } = groups;
  const keys = keysOf(call, groups);
  const batch = rows[0] ?? null;
  const past = [3, 4].map((position) => optionalInput(call, position));
  // A quantised cache keeps the type and the width of its elements.
  const caches = past.map((cache): Result => {
    const width = cache === undefined ? size : (cache.shape?.[3] ?? null);
    const shape = [batch, keyHeads, cacheOf(call, keys), width];
    return { type: cache === undefined ? type : cache.type, shape, data: null };
  });
  return [
    { type, shape: [...rows, times(heads, size)], data: null },
    ...caches,
    { type, shape: [batch, heads, rows[1] ?? null, keys], data: null },
  ];
}

/** Rotation, three per element of Q and K, and their normalisation per head. */
function extraOf(call: Call, { rows, heads, keyHeads, size }: Groups): Count {
  const vectors = times(...rows, heads + keyHeads);
  const normalised = given(call, 14, 15) === 2;
  const [batch = null, queries = null] = rows;
  // The sink adds exp(sink) to the sum of every row.
  const sink = given(call, 11) > 0 || isSet(call, 'smooth_softmax') ? 2 : 0;
  return plus(
    isSet(call, 'do_rotary') ? times(vectors, rotatedSize(call, size), 3) : 0,
    normalised ? times(vectors, size, rootMeanSquare.perElement) : 0,
    normalised ? times(vectors, rootMeanSquare.perRow) : 0,
    times(batch, heads, queries, sink),
  );
}

/** Twice the width of the cosine table, where it is given. */
function rotatedSize(call: Call, size: Dim): Dim {
  const half = optionalInput(call, 7)?.shape?.[1];
  return typeof half === 'number' ? 2 * half : size;
}

function groupedWork(call: Call): Work | null {
  const groups = groupsOf(call);
  if (groups === null) return null;
  const { rows, heads, size } = groups;
  const [batch = null, queries = null] = rows;
  const keys = keysOf(call, groups);
  const windowed = (attribute(call, 'local_window_size', 'int') ?? -1) > 0;
  return {
    heads: { batch, heads, queries, keys, keySize: size, valueSize: size },
    extra: extraOf(call, groups),
    sums: (isSet(call, 'causal', 1) || windowed ? 1 : 0) + given(call, 10),
  };
}

const shared: Omit<Op, 'infer' | 'macs' | 'arithmetic'> = {
  ...movesData,
  since: 1,
  kind: 'gemm',
};

/** Masked positions are counted, as for every attention. */
export const groupQueryAttention: OpVersions = [
  {
    ...shared,
    infer: inferGrouped,
    macs: (call) => coreOf(groupedWork(call)),
    arithmetic: (call) =>
      // What quantising the cache costs is not part of the definition.
      given(call, 12, 13) > 0 ? null : arithmeticOf(call, groupedWork(call)),
  },
];

/** Y and the caches, which keep their shapes. */
function inferCached(caches: readonly [number, number]): Op['infer'] {
  return (call) => {
    const { type } = input(call, 0);
    const groups = groupsOf(call);
    const size = attribute(call, 'v_head_size', 'int') ?? groups?.size ?? null;
    const shape = groups === null ? null : [...groups.rows, times(groups.heads, size)];
    const kept = caches.map((position): Result => {
      const cache = optionalInput(call, position);
      return { type: cache?.type ?? null, shape: cache?.shape ?? null, data: null };
    });
    return [{ type, shape, data: null }, ...kept];
  };
}

/** Which keys a query meets is written in the block mask and in the lengths: there is no price. */
const unpriced = { macs: () => null, arithmetic: () => null };
export const pagedAttention: OpVersions = [{ ...shared, ...unpriced, infer: inferCached([3, 4]) }];
export const sparseAttention: OpVersions = [{ ...shared, ...unpriced, infer: inferCached([3, 4]) }];
