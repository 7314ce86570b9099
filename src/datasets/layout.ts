import type { Sample } from './sample.ts';

/** The keys of the two arrays in an npz file. */
export interface ArrayKeys {
  readonly inputs: string;
  readonly labels: string;
}

/** Where a dataset lies. */
export interface DatasetSpec {
  /** Absolute path of the file or folder; messages name it. */
  readonly path: string;
  /** Only for npz; without it `x` and `y`. */
  readonly keys?: ArrayKeys;
}

/** A dataset whose list is known and whose samples are still on disk where the layout allows it. */
export interface OpenDataset {
  readonly count: number;
  /** Names by label; null where the layout has only numbers. */
  readonly classNames: readonly string[] | null;
  /** The id of a sample without reading it, so that a shard can be chosen by id. */
  idOf(index: number): string;
  /**
   * The samples of these indices (all by default) in the order given, read one at a time.
   * UserError `image-unreadable` at the first image that cannot be decoded.
   */
  samples(indices?: Iterable<number>): AsyncIterable<Sample>;
}

/** How files become samples. */
export interface DatasetLayout {
  /**
   * Reads the list of samples, in an order that depends on nothing but the files' names and bytes.
   * UserError `dataset-missing`, `dataset-malformed` or `dataset-empty`.
   */
  open(spec: DatasetSpec): Promise<OpenDataset>;
}
