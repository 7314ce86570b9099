import { z } from 'zod';
import { assert } from '../errors.ts';
import type { NamedTensor, NumberArray } from '../sample.ts';
import { recordFields } from './columns.ts';
import { pairsOf, type TensorPair } from './parity-pairs.ts';
import type { ModelRun, TaskRecord } from './task.ts';
import { isFloat } from './tensors.ts';

/** When two numbers count as the same; onnx's own tests use 1e-3 and 1e-7. */
export interface ParityOptions {
  readonly rtol: number;
  readonly atol: number;
}

/** One choice between classes: an output [1, C]. */
export interface Choice {
  /** The class that the base model gives the highest score, the lowest index among equals. */
  readonly base: number;
  /** Null where a score is NaN. */
  readonly head: number | null;
  /** The head's score of the base's class minus its best other one; null where not finite. */
  readonly margin: number | null;
}

/** The outputs of head and base for one sample; sums run over all floating-point outputs. */
export interface ParityRecord extends TaskRecord {
  /** Every byte of every output is the same. */
  readonly identical: boolean;
  /**
   * Where something was compared: places with a choice between classes in floating-point outputs
   * [N, C, …], elements of all other outputs, …
   */
  readonly positions: number;
  /** … and where both chose the same, or gave the same value. */
  readonly agreeing: number;
  /** Elements of floating-point outputs. */
  readonly elements: number;
  /** The head gives no NaN and no infinite value. */
  readonly finite: boolean;
  /** The largest |head - base|; this and the sums are null where a value is not finite on one side. */
  readonly maxAbs: number | null;
  readonly squaredDifference: number | null;
  readonly squaredReference: number | null;
  readonly squaredOutput: number | null;
  /** Σ head · base. */
  readonly dot: number | null;
  readonly choices: readonly Choice[];
}

const toleranceLimit = 1e6;
const tolerance = z.number().min(0).max(toleranceLimit);

/** Strict and without defaults. */
export const parityOptions: z.ZodType<ParityOptions> = z
  .strictObject({ rtol: tolerance, atol: tolerance })
  .readonly();

// Far more outputs of one shape [1, C] than any model has.
const maxChoices = 10_000;
const count = z.int().nonnegative();
const distance = z.number().nonnegative().nullable();

/** Strict: records may come from a stranger's file. */
export const parityRecordSchema: z.ZodType<ParityRecord> = z
  .strictObject({
    ...recordFields,
    identical: z.boolean(),
    positions: count,
    agreeing: count,
    elements: count,
    finite: z.boolean(),
    maxAbs: distance,
    squaredDifference: distance,
    squaredReference: distance,
    squaredOutput: distance,
    dot: z.number().nullable(),
    choices: z
      .array(
        z
          .strictObject({ base: count, head: count.nullable(), margin: z.number().nullable() })
          .readonly(),
      )
      .max(maxChoices)
      .readonly(),
  })
  .readonly()
  .refine(({ agreeing, positions }) => agreeing <= positions, 'more agree than there are');

/** Sums over one or more outputs. */
interface Sums {
  maxAbs: number;
  squaredDifference: number;
  squaredReference: number;
  squaredOutput: number;
  dot: number;
  /** Every difference is a finite number. */
  comparable: boolean;
  finite: boolean;
}

/** The same NaN or the same infinity on both sides is no difference. */
function areEqual(base: number, head: number): boolean {
  return Object.is(base, head) || base === head;
}

function addSums(base: NumberArray, head: NumberArray, sums: Sums): void {
  for (let index = 0; index < head.length; index += 1) {
    const reference = base[index] ?? 0;
    const value = head[index] ?? 0;
    const difference = value - reference;
    // Only NaN and the infinities are not 0 away from themselves.
    if (value - value !== 0) sums.finite = false;
    if (difference - difference !== 0) {
      if (!areEqual(reference, value)) sums.comparable = false;
      continue;
    }
    sums.maxAbs = Math.max(sums.maxAbs, Math.abs(difference));
    sums.squaredDifference += difference * difference;
    sums.squaredReference += reference * reference;
    sums.squaredOutput += value * value;
    sums.dot += value * reference;
  }
}

/** The classes of an output [N, C, …] at one place: where the first lies and how far the next is. */
interface Place {
  readonly start: number;
  readonly stride: number;
  readonly classes: number;
}

/** The index of the highest score, the lowest among equals; -1 where a score is NaN. */
function argmax(scores: NumberArray, { start, stride, classes }: Place): number {
  let best = -1;
  let highest = -Infinity;
  for (let index = 0; index < classes; index += 1) {
    const score = scores[start + index * stride] ?? 0;
    if (Number.isNaN(score)) return -1;
    if (best === -1 || score > highest) [best, highest] = [index, score];
  }
  return best;
}

/** Places along axis 1, of outputs with two classes or more; null where there is no such choice. */
function placesOf({ type, shape }: NamedTensor): { count: number; at(n: number): Place } | null {
  const [batch, classes, ...rest] = shape;
  if (batch === undefined || classes === undefined || classes < 2 || !isFloat({ type }))
    return null;
  const stride = rest.reduce((product, dim) => product * dim, 1);
  const at = (place: number) => {
    const inner = place % stride;
    return { start: ((place - inner) / stride) * classes * stride + inner, stride, classes };
  };
  return { count: batch * stride, at };
}

function areClose(base: number, head: number, { rtol, atol }: ParityOptions): boolean {
  return areEqual(base, head) || Math.abs(head - base) <= atol + rtol * Math.abs(base);
}

interface Agreement {
  readonly positions: number;
  readonly agreeing: number;
}

/** Equal choices where the output is one, else equal values: integers exactly, floats closely. */
function agreementOf({ base, head, identical }: TensorPair, options: ParityOptions): Agreement {
  const places = placesOf(head);
  const positions = places?.count ?? head.data.length;
  if (identical) return { positions, agreeing: positions };
  const allowed = isFloat(head) ? options : { rtol: 0, atol: 0 };
  let agreeing = 0;
  for (let position = 0; position < positions; position += 1) {
    if (places === null) {
      const [before, after] = [base.data[position] ?? 0, head.data[position] ?? 0];
      agreeing += Number(areClose(before, after, allowed));
    } else {
      const place = places.at(position);
      const chosen = argmax(head.data, place);
      agreeing += Number(chosen !== -1 && chosen === argmax(base.data, place));
    }
  }
  return { positions, agreeing };
}

/** The choice of an output [1, C]; null for other outputs and where the base has none. */
function choiceOf({ base, head }: TensorPair): Choice | null {
  const places = placesOf(head);
  if (places === null || head.shape.length !== 2 || head.shape[0] !== 1) return null;
  const place = places.at(0);
  const [before, after] = [argmax(base.data, place), argmax(head.data, place)];
  if (before === -1) return null;
  const others = Array.from(head.data).filter((_, index) => index !== before);
  const margin = (head.data[before] ?? 0) - others.reduce((most, each) => Math.max(most, each));
  return {
    base: before,
    head: after === -1 ? null : after,
    margin: Number.isFinite(margin) ? margin + 0 : null,
  };
}

/**
 * The record of a head's outputs against the base's for the same input. Outputs of the same bytes
 * agree everywhere, whatever they hold. UserError `output-mismatch` where names, types or shapes of
 * the outputs differ.
 */
export function parityRecord(
  { facts, outputs, reference }: Pick<ModelRun, 'facts' | 'outputs' | 'reference'>,
  options: ParityOptions,
): ParityRecord {
  assert(reference !== null, 'parity runs with the outputs of a reference');
  const pairs = pairsOf(facts.id, reference, outputs);
  const sums: Sums = {
    maxAbs: 0,
    squaredDifference: 0,
    squaredReference: 0,
    squaredOutput: 0,
    dot: 0,
    comparable: true,
    finite: true,
  };
  const floats = pairs.filter(({ head }) => isFloat(head));
  for (const { base, head } of floats) addSums(base.data, head.data, sums);
  const agreements = pairs.map((pair) => agreementOf(pair, options));
  const { comparable, finite, ...numbers } = sums;
  const known = comparable && Object.values(numbers).every(Number.isFinite);
  return {
    ...facts,
    identical: pairs.every(({ identical }) => identical),
    positions: agreements.reduce((sum, each) => sum + each.positions, 0),
    agreeing: agreements.reduce((sum, each) => sum + each.agreeing, 0),
    elements: floats.reduce((sum, { head }) => sum + head.data.length, 0),
    finite,
    maxAbs: known ? numbers.maxAbs : null,
    squaredDifference: known ? numbers.squaredDifference : null,
    squaredReference: known ? numbers.squaredReference : null,
    squaredOutput: known ? numbers.squaredOutput : null,
    // JSON has no -0.
    dot: known ? numbers.dot + 0 : null,
    choices: pairs.map(choiceOf).filter((choice) => choice !== null),
  };
}
