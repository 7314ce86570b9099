import type { z } from 'zod';
import type { Failure } from '../errors.ts';
import type { Frame, NamedTensor, Truth, TruthKind, TruthOf } from '../sample.ts';
import type { SampleWeights } from '../stats/bootstrap.ts';
import type { Resampled } from '../stats/paired.ts';

/** What every record has, whatever its task. */
export interface TaskRecord {
  readonly id: string;
  /** Digest of the prepared model input, for finding duplicates; null where there was none. */
  readonly input: string | null;
  /** Values of slice columns by their names. */
  readonly slices: Readonly<Record<string, string>>;
  /** Checksum of everything that the model gave, for telling bit-equal models; left out without one. */
  readonly output?: string;
}

/** One input or output of a model as its file declares it; a name or -1 is an open dimension. */
export interface Port {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly (number | string)[];
}

/** What is known before the first sample: the model's declarations and the dataset's classes. */
export interface EvaluationFacts {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  /** `metadata_props` of the model file. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Class names of the dataset by index; null where it has only numbers. */
  readonly classNames: readonly string[] | null;
  /** Ids of the classes in the annotations by index (COCO: 1…90); null where the layout has none. */
  readonly categoryIds: readonly number[] | null;
}

/** A user's own decoder of detections: its result is checked before it is used. */
export type Decode = (
  outputs: readonly NamedTensor[],
  sample: { readonly id: string; readonly frame: Frame | null },
) => unknown;

/** One sample after the model ran. */
export interface ModelRun {
  readonly facts: TaskRecord;
  /** In the model's order, of this sample alone: a batch axis, where there is one, has length 1. */
  readonly outputs: readonly NamedTensor[];
  /** What the base model gives for the same input; only for tasks with `comparesWithBase`. */
  readonly reference: readonly NamedTensor[] | null;
  /** Null where the input was no image. */
  readonly frame: Frame | null;
  /** The module that the options name, where they name one. */
  readonly decode: Decode | null;
}

/** One weight per record, such as the counts of a bootstrap resample; null weighs all alike. */
export type Weights = SampleWeights;

/**
 * One metric of one set of records, ready to be computed under any weights. Columns have one entry
 * per record, in the order of the records.
 */
export type Statistic =
  | Resampled
  /** A fact about this set, such as a maximum, that resampling says nothing about. */
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'unavailable'; readonly failure: Failure };

/** One thing that a model was asked: a sample, or an object in it. */
export interface Answer {
  readonly right: boolean;
  /** Class index of the truth, for tables per class. */
  readonly category: number;
  readonly truth: string;
  readonly said: string;
  /** By how much the right answer led (positive) or trailed (negative); null where unknown. */
  readonly margin: number | null;
}

/** One class of a set: how many samples or objects it has, and its own value of the class metric. */
export interface ClassValue {
  readonly category: number;
  readonly support: number;
  /** Null where the class has no value, such as one without objects. */
  readonly value: number | null;
}

/** All that one side's records say. A metric that does not apply is left out. */
export interface Statistics {
  readonly metrics: Readonly<Record<string, Statistic>>;
  /** What `classes` holds, such as `recall`, `ap`, `iou`; null where the task has no classes. */
  readonly classMetric: string | null;
  readonly classes: readonly ClassValue[];
  /** Per record; null where nothing is right or wrong. */
  readonly answers: readonly (readonly Answer[])[] | null;
  /** Counts that a reader needs to trust the values. */
  readonly notes: Readonly<Record<string, number | string>>;
}

/**
 * A kind of evaluation. A record needs only its own sample, so shards concatenate; what can be known
 * only over the whole set is resolved once, from all records of a side.
 */
export interface Task<Kind extends TruthKind, Options, Row extends TaskRecord> {
  /** The truths that its samples need. */
  readonly truth: Kind;
  /** The metric that stands for the task in tables per slice. */
  readonly headline: string;
  /** Whether a record also needs the base model's outputs. */
  readonly comparesWithBase: boolean;
  /** Strict and without defaults: records and options may come from a stranger's file. */
  readonly schema: { readonly record: z.ZodType<Row>; readonly options: z.ZodType<Options> };
  /**
   * The options with everything decided that model and dataset declare, once before the first sample;
   * `why` says in words what was found. UserError where they cannot belong together.
   */
  fit(facts: EvaluationFacts, options: Options): { options: Options; why: string | null };
  /** One sample's outputs against its truth. UserError where they cannot belong together. */
  record(run: ModelRun, truth: TruthOf<Kind>, options: Options): Row;
  /** The options with everything decided that only all records tell, such as logits or not. */
  resolve(records: readonly Row[], options: Options): Options;
  /** All metrics of records sorted by `byId`; `options` are resolved. */
  statistics(records: readonly Row[], options: Options): Statistics;
}

/** A task whose options and records nobody outside of it looks into. */
export interface AnyTask {
  readonly truth: TruthKind;
  readonly headline: string;
  readonly comparesWithBase: boolean;
  readonly schema: { readonly record: z.ZodType<TaskRecord>; readonly options: z.ZodType };
  fit(facts: EvaluationFacts, options: unknown): { options: unknown; why: string | null };
  record(run: ModelRun, truth: Truth, options: unknown): TaskRecord;
  resolve(records: readonly TaskRecord[], options: unknown): unknown;
  statistics(records: readonly TaskRecord[], options: unknown): Statistics;
}

/** The records in the one order in which they are summed, wherever they were computed. */
export function byId<Row extends TaskRecord>(records: readonly Row[]): readonly Row[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
