import type { Dim } from '../onnx/model.ts';
import { inferSame } from './activation.ts';
import {
  attribute,
  input,
  inputDims,
  inputElements,
  invalid,
  movesData,
  optionalInput,
} from './call.ts';
import { elementsOf, plus, times } from './dims.ts';
import type { Call, Count, Op, OpVersions, Result } from './op.ts';

/** Queries that meet keys: softmax(Q·Kᵀ)·V for every head of every sequence. */
export interface Heads {
  readonly batch: Dim;
  readonly heads: Dim;
  readonly queries: Dim;
  /** Keys of the past included; masked ones are counted. */
  readonly keys: Dim;
  readonly keySize: Dim;
  readonly valueSize: Dim;
}

/** Elements of Q·Kᵀ. */
export function scoresOf({ batch, heads, queries, keys }: Heads): Count {
  return times(batch, heads, queries, keys);
}

/** batch · heads · queries · keys · (key size + value size). */
export function attentionMacs(heads: Heads): Count {
  const scores = scoresOf(heads);
  return plus(times(scores, heads.keySize), times(scores, heads.valueSize));
}

/** An extent split into `parts`; null where it is not known. */
export function split(call: Call, dim: Dim, parts: number): Dim {
  if (typeof dim !== 'number') return null;
  if (parts > 0 && dim % parts === 0) return dim / parts;
  throw invalid(call, `splits ${dim} elements into ${parts} heads`);
}

/** The sum of two extents; adding nothing keeps a name. */
export function joinedLength(past: Dim, added: Dim): Dim {
  if (past === 0) return added;
  return typeof past === 'number' && typeof added === 'number' ? past + added : null;
}

/** The value of an attribute that the operator requires and that counts something. */
export function requiredCount(call: Call, name: string): number {
  const value = countOf(call, name, 0);
  if (value === 0) throw invalid(call, `lacks its attribute "${name}"`);
  return value;
}

/** The value of an attribute that counts something. */
export function countOf(call: Call, name: string, fallback: number): number {
  const value = attribute(call, name, 'int') ?? fallback;
  if (value < 0) throw invalid(call, `has ${value} as its "${name}"`);
  return value;
}

interface Operand {
  readonly batch: Dim;
  readonly heads: Dim;
  readonly length: Dim;
  readonly size: Dim;
}

/** [batch, heads, length, size], or [batch, length, heads · size]; null where the rank is open. */
function operandOf(call: Call, position: number, headsName: string): Operand | null {
  const dims = inputDims(call, position, 3);
  if (dims === null) return null;
  if (dims.length > 4) throw invalid(call, `has an input ${position} of rank ${dims.length}`);
  const [batch = null, second = null, third = null, fourth = null] = dims;
  if (dims.length === 4) return { batch, heads: second, length: third, size: fourth };
  const heads = requiredCount(call, headsName);
  return { batch, heads, length: second, size: split(call, third, heads) };
}

interface Operands {
  readonly query: Operand;
  readonly key: Operand;
  readonly value: Operand;
  readonly total: Dim;
}

function operandsOf(call: Call): Operands | null {
  const query = operandOf(call, 0, 'q_num_heads');
  const key = operandOf(call, 1, 'kv_num_heads');
  const value = operandOf(call, 2, 'kv_num_heads');
  if (query === null || key === null || value === null) return null;
  const pastKey = optionalInput(call, 4);
  const past = pastKey === undefined ? 0 : (pastKey.shape?.[2] ?? null);
  return { query, key, value, total: joinedLength(past, key.length) };
}

function headsOf(operands: Operands): Heads {
  return {
    batch: operands.query.batch,
    heads: operands.query.heads,
    queries: operands.query.length,
    keys: operands.total,
    keySize: operands.query.size ?? operands.key.size,
    valueSize: operands.value.size,
  };
}

/** Y like Q with the size of V; the joined keys and values; the scores. */
function inferAttention(call: Call): readonly Result[] {
  const types = [0, 1, 2, 0].map((position) => input(call, position).type);
  const operands = operandsOf(call);
  const shapes = operands === null ? [] : attentionShapes(call, operands);
  return types.map((type, at) => ({ type, shape: shapes[at] ?? null, data: null }));
}

function attentionShapes(call: Call, operands: Operands): readonly (readonly Dim[])[] {
  const { query, key, value, total } = operands;
  const flat = input(call, 0).shape?.length === 3;
  const y = flat
    ? [query.batch, query.length, times(query.heads, value.size)]
    : [query.batch, query.heads, query.length, value.size];
  return [
    y,
    [key.batch, key.heads, total, key.size],
    [value.batch, value.heads, total, value.size],
    [query.batch, query.heads, query.length, total],
  ];
}

function isMasked(call: Call): boolean {
  const limited = ['left_window_size', 'right_window_size'].some(
    (name) => (attribute(call, name, 'int') ?? -1) >= 0,
  );
  const causal = (attribute(call, 'is_causal', 'int') ?? 0) !== 0;
  return limited || causal || [3, 6].some((at) => optionalInput(call, at) !== undefined);
}

/**
 * Body of Attention-23: Q·√scale and K·√scale, K repeated for every query head; per score the five
 * of Softmax, three of a soft cap (quotient, tanh, product) and the sum with a mask.
 */
function attentionArithmetic(call: Call): Count {
  const operands = operandsOf(call);
  if (operands === null) return null;
  const heads = headsOf(operands);
  const softcap = (attribute(call, 'softcap', 'float') ?? 0) === 0 ? 0 : 3;
  const perScore = 5 + softcap + (isMasked(call) ? 1 : 0);
  return plus(
    times(heads.batch, heads.heads, heads.queries, heads.keySize),
    times(heads.batch, heads.heads, heads.keys, heads.keySize),
    times(scoresOf(heads), perScore),
  );
}

export const attention: OpVersions = [
  {
    ...movesData,
    since: 23,
    kind: 'gemm',
    infer: inferAttention,
    macs: (call) => {
      const operands = operandsOf(call);
      return operands === null ? null : attentionMacs(headsOf(operands));
    },
    arithmetic: attentionArithmetic,
  },
];

/** Elements that a rotation reaches: `rotary_embedding_dim` of each head, by default all. */
export function rotatedElements(call: Call): Count {
  const x = inputDims(call, 0, 3);
  const rotated = countOf(call, 'rotary_embedding_dim', 0);
  if (x === null || rotated === 0) return inputElements(call);
  if (x.length === 4) return times(...x.slice(0, 3), rotated);
  return times(...x.slice(0, 2), requiredCount(call, 'num_heads'), rotated);
}

/** With position ids only the rows of the tables that they name are read. */
export function rotaryReads(idsAt: number, tablesAt: readonly number[]): Op['reads'] {
  return (call, outputs, position) => {
    const ids = optionalInput(call, idsAt);
    if (ids === undefined || !tablesAt.includes(position)) {
      return movesData.reads(call, outputs, position);
    }
    return times(elementsOf(ids.shape), input(call, position).shape?.at(-1) ?? null);
  };
}

/** cos · x1 − sin · x2 and sin · x1 + cos · x2: three operations per rotated element. */
export const rotaryEmbedding: OpVersions = [
  {
    ...movesData,
    since: 23,
    infer: inferSame,
    arithmetic: (call) => times(rotatedElements(call), 3),
    reads: rotaryReads(3, [1, 2]),
  },
];

/** The cache with the update written into it. */
export const tensorScatter: OpVersions = [{ ...movesData, since: 24, infer: inferSame }];
