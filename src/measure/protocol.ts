import type { Failure } from '../errors.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import type { ClassificationRecord } from '../tasks/classification-record.ts';

/** What parent and child say to each other. Every request has exactly one final reply. */

/** How a session is opened; the same on both sides of a comparison but for the model's path. */
export interface SessionSpec {
  /** Folder from which `onnxruntime-node` can be required. */
  readonly runtimeDirectory: string;
  readonly modelPath: string;
  readonly provider: string;
  /** Threads inside one operator; 0 leaves the choice to the runtime. */
  readonly threads: number;
}

/** What to evaluate, with absolute paths. */
export interface EvaluationSpec {
  readonly task: 'classification';
  readonly dataset: { readonly layout: 'npz' | 'image-folder'; readonly path: string };
  readonly preprocess: PreprocessSpec | null;
  readonly batchSize: number;
}

/** How long to warm up before anything counts. */
export interface WarmUpSpec {
  readonly minimumMs: number;
  readonly minimumRuns: number;
  readonly maximumMs: number;
}

export type Request =
  | { readonly kind: 'load'; readonly session: SessionSpec }
  | {
      readonly kind: 'warm-up';
      readonly dims: Readonly<Record<string, number>>;
      readonly warmUp: WarmUpSpec;
    }
  | { readonly kind: 'block'; readonly runs: number; readonly timeWholeBlock: boolean }
  | { readonly kind: 'evaluate'; readonly evaluation: EvaluationSpec };

export type Reply =
  | { readonly kind: 'loaded'; readonly loadMs: number; readonly runtimeVersion: string }
  | {
      readonly kind: 'warmed';
      readonly firstRunMs: number;
      /** All runs after the first. */
      readonly runsMs: readonly number[];
    }
  | { readonly kind: 'timed'; readonly runsMs: readonly number[]; readonly cpuMs: number }
  /** Not final: more records or `evaluated` follow. */
  | { readonly kind: 'records'; readonly records: readonly ClassificationRecord[] }
  | {
      readonly kind: 'evaluated';
      readonly classes: number;
      readonly classNames: readonly string[] | null;
    }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** A bug, with its stack: never turned into a reading. */
  | { readonly kind: 'bug'; readonly stack: string };
