import type { datasets } from '../datasets/index.ts';
import type { DatasetSpec } from '../datasets/layout.ts';
import type { Failure } from '../errors.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import type { TaskName } from '../tasks/index.ts';
import type { TaskRecord } from '../tasks/task.ts';
import type { Shard } from './shard.ts';

/** What parent and child say to each other. Every request has exactly one final reply. */

/**
 * More threads than any machine that measures has cores: onnxruntime starts as many as it is told, and
 * is never done with millions.
 */
export const maximumThreads = 256;

/** How a session is opened; the same on both sides of a comparison but for the model's path. */
export interface SessionSpec {
  /** Folder from which `onnxruntime-node` can be required. */
  readonly runtimeDirectory: string;
  readonly modelPath: string;
  readonly provider: string;
  /** Threads inside one operator; 0 leaves the choice to the runtime. */
  readonly threads: number;
  /** Inputs whose number of dimensions the file leaves open: the runtime tells them as scalars. */
  readonly unranked?: readonly string[];
  /** Where to write down what every node did: the start of a path. Such a session is never timed. */
  readonly profilePrefix?: string;
}

/** What an input is filled with, where its type alone does not tell what the model accepts. */
export type InputFill =
  /** Drawn evenly; of a type of integers both ends are drawn too. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** Repeated until the input is full. */
  | { readonly kind: 'values'; readonly values: readonly (number | string)[] };

export interface MadeInput {
  /** Null where the model's own shape and the extents of its dimensions are enough. */
  readonly shape: readonly number[] | null;
  readonly fill: InputFill | null;
}

/** By the names of inputs; any other input is made by its type and shape alone. */
export type MadeInputs = Readonly<Record<string, MadeInput>>;

export type LayoutName = keyof typeof datasets;

/** The first samples of a dataset, prepared as an evaluation prepares them, with absolute paths. */
export interface SampleFeed {
  readonly dataset: EvaluationSpec['dataset'];
  readonly preprocess: PreprocessSpec | null;
  /** Samples in a run of a model that takes any number of them. */
  readonly batchSize: number;
  readonly skipsUnreadable: boolean;
}

/** What a model is fed with whose work and not whose answers are of interest. */
export type FeedSpec =
  | { readonly kind: 'made'; readonly inputs: MadeInputs }
  | ({ readonly kind: 'dataset' } & SampleFeed);

/** Everything by type and shape alone. */
export const madeFeed: FeedSpec = { kind: 'made', inputs: {} };

/** What to evaluate, with absolute paths. */
export interface EvaluationSpec {
  readonly task: TaskName;
  /** Of that task. */
  readonly options: unknown;
  readonly dataset: DatasetSpec & { readonly layout: LayoutName };
  readonly preprocess: PreprocessSpec | null;
  readonly batchSize: number;
  readonly shard: Shard;
  /** Only so many samples, spread over the dataset; null for all. */
  readonly limit: number | null;
  /** Whether a sample that cannot be read is left out and named, or ends the evaluation. */
  readonly skipsUnreadable: boolean;
  /** A module whose default export decodes the outputs. */
  readonly decodeModule: string | null;
  /** `metadata_props` of the model, which the runtime does not tell. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** How long to warm up before anything counts. */
export interface WarmUpSpec {
  readonly minimumMs: number;
  readonly minimumRuns: number;
  readonly maximumMs: number;
}

export type Request =
  | {
      readonly kind: 'load';
      readonly session: SessionSpec;
      /** A second model, which gives the outputs that the first one's are compared with. */
      readonly reference?: SessionSpec;
    }
  | {
      readonly kind: 'warm-up';
      readonly dims: Readonly<Record<string, number>>;
      readonly feed: FeedSpec;
      readonly warmUp: WarmUpSpec;
    }
  /** Runs of a session that was loaded with a profile, which is then written. */
  | {
      readonly kind: 'trace';
      readonly dims: Readonly<Record<string, number>>;
      readonly feed: FeedSpec;
      readonly runs: number;
    }
  | {
      readonly kind: 'block';
      readonly runs: number;
      /** Runs before them that nobody times: a device has to come back from another process first. */
      readonly discarded: number;
      readonly timeWholeBlock: boolean;
    }
  | { readonly kind: 'evaluate'; readonly evaluation: EvaluationSpec };

/** What an evaluation says of the whole set when it is done. */
export interface EvaluationSummary {
  /** Of the whole dataset, whatever the shard. */
  readonly samples: number;
  readonly manifest: string;
  readonly classNames: readonly string[] | null;
  /** As fitted to model and dataset. */
  readonly options: unknown;
  readonly decoder: string | null;
  readonly skipped: readonly { readonly id: string; readonly failure: Failure }[];
}

export type Reply =
  | { readonly kind: 'loaded'; readonly loadMs: number; readonly runtimeVersion: string }
  | {
      readonly kind: 'warmed';
      /** Extent of the first dimension of the first input; null for a scalar or no input. */
      readonly batchSize: number | null;
      readonly firstRunMs: number;
      /** All runs after the first. */
      readonly runsMs: readonly number[];
    }
  | { readonly kind: 'traced'; readonly maxRssBytes: number }
  | { readonly kind: 'timed'; readonly runsMs: readonly number[]; readonly cpuMs: number }
  /** Not final, once: how many samples are to come. */
  | { readonly kind: 'opened'; readonly samples: number }
  /** Not final: more records or `evaluated` follow. */
  | { readonly kind: 'records'; readonly records: readonly TaskRecord[] }
  | { readonly kind: 'evaluated'; readonly summary: EvaluationSummary }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** A bug, with its stack: never turned into a reading. */
  | { readonly kind: 'bug'; readonly stack: string };
