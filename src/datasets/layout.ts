import type { Sample, TruthKind } from '../sample.ts';

/** The keys of the two arrays in an npz file. */
export interface ArrayKeys {
  readonly inputs: string;
  readonly labels: string;
}

/** Where a dataset lies and how it is read; what a layout does not need is null. */
export interface DatasetSpec {
  /** Absolute path of the file or folder; messages name it. */
  readonly path: string;
  /** The truth that the task needs. With `none` annotations are not looked at. */
  readonly truth: TruthKind;
  /** Absolute path of the folder with the images, where it is not beside or below `path`. */
  readonly images: string | null;
  /** Absolute path of the folder with masks or target images, likewise. */
  readonly targets: string | null;
  /** Name of a split, such as `val`. */
  readonly split: string | null;
  /** Columns whose values become slices. */
  readonly slices: readonly string[];
  readonly keys: ArrayKeys | null;
}

/** A dataset whose list is known and whose samples are still on disk where the layout allows it. */
export interface OpenDataset {
  readonly count: number;
  /** Names by class index; null where the layout has only numbers. */
  readonly classNames: readonly string[] | null;
  /** Ids of the classes in the annotations by class index; null where the layout has none. */
  readonly categoryIds: readonly number[] | null;
  /** The id of a sample without reading it. */
  idOf(index: number): string;
  /** One sample; its images are still files. Cheap: called in order or at random. */
  sampleAt(index: number): Promise<Sample>;
}

/** How files become samples. */
export interface DatasetLayout {
  /** The truths that it can give; `none` is always among them. */
  readonly truths: readonly TruthKind[];
  /**
   * Reads the list of samples, in an order that depends on nothing but the files' names and bytes.
   * UserError `dataset-missing`, `dataset-malformed` or `dataset-empty`.
   */
  open(spec: DatasetSpec): Promise<OpenDataset>;
}
