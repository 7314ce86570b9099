import type { datasets } from '../../datasets/index.ts';
import type { Evaluation } from '../../evidence.ts';

/** What `score` was given, as absolute paths. */
export interface ScoredFiles {
  readonly truth: string;
  readonly predictions: string;
}

/** An option of the command line and what it says to the `evaluate` section of a config. */
export type TaskOption =
  /** The value of the key that has the option's name; `none` is null. */
  | { readonly kind: 'word' | 'number' | 'number-or-none' }
  /** A file with one number per class, .npy or a list in JSON. */
  | { readonly kind: 'numbers-file' }
  /** Sets a key to one value. */
  | { readonly kind: 'flag'; readonly key: string; readonly value: string | true };

/** The records of all samples, made without a model. */
export interface Scored {
  readonly records: Evaluation['records'];
  /** With everything decided that the truths declare. */
  readonly options: Evaluation['options'];
  /** By class index; null where the truths have only numbers. */
  readonly classNames: readonly string[] | null;
}

/** How predictions that somebody else's program wrote become the records of a task. */
export interface Scorer<Options> {
  /** A layout that has the task's truths, for the defaults of its options. */
  readonly layout: keyof typeof datasets;
  /** By their names on the command line. */
  readonly options: Readonly<Record<string, TaskOption>>;
  /** UserError where a file cannot be read or the two do not belong together. */
  score(files: ScoredFiles, options: Options): Promise<Scored>;
}

/** A scorer whose options nobody outside of it looks into. */
export type AnyScorer = Scorer<unknown>;
