import type { LayerPart } from './layer-name.ts';

/** What other tools recorded of a model's runs, whatever the file was. */

/** TensorRT names its own layers, Nsight Systems the kernels that any library launched. */
export type ProfileTool = 'TensorRT' | 'Nsight Systems';

/** A layer or kernel, with its time over all runs of the recording. */
export interface RecordedLayer {
  /** As its tool calls it. */
  readonly name: string;
  readonly totalMs: number;
  /**
   * Launches in the whole recording, of a kernel that is summed by its name: one run may have any
   * number of them. A layer with a name of its own runs once in a run and has none.
   */
  readonly launches?: number;
  /** It only copies, or changes the layout of a tensor. */
  readonly movement: boolean;
  /** What of the model it names; none where it moves data or names nothing. */
  readonly parts: readonly LayerPart[];
  /**
   * The operator that it looks like, where the model's nodes do not tell; null where it is unclear.
   */
  readonly op: 'Conv' | 'Gemm' | null;
}

/** One run, without the layers. */
export interface RunTime {
  /**
   * Copies and kernels together, as the tool reports it: copies count only where they are not 0.
   */
  readonly latencyMs: number;
  readonly computeMs: number;
  readonly hostToDeviceMs: number;
  readonly deviceToHostMs: number;
}

/** What the tool that built an engine says of one layer. */
export interface LayerInfo {
  readonly type: string | null;
  /** Nodes of the ONNX file; none where the engine was built without details. */
  readonly nodes: readonly string[];
}

/** What one file holds. */
export type ProfilePart =
  | {
      readonly kind: 'layers';
      readonly tool: ProfileTool;
      /** Null where the file does not tell how many runs it sums. */
      readonly runs: number | null;
      readonly layers: readonly RecordedLayer[];
    }
  | { readonly kind: 'run-times'; readonly runTimes: readonly RunTime[] }
  | { readonly kind: 'layer-info'; readonly byName: ReadonlyMap<string, LayerInfo> };

/** All that was recorded of one model. */
export interface RecordedProfile {
  readonly tool: ProfileTool;
  /** Null where it is unknown: times of layers are then of the whole recording, good for shares. */
  readonly runs: number | null;
  /** In the order of the file; none where only runs were recorded. */
  readonly layers: readonly RecordedLayer[];
  /** The file that they are in, for messages; null where only runs were recorded. */
  readonly layersFile: string | null;
  /** None where only layers were recorded. */
  readonly runTimes: readonly RunTime[];
}

/** A file that some tool writes. */
export interface ProfileFormat {
  /** The command that writes it, for the person who must write it again. */
  readonly command: string;
  /** Whether a document is meant to be of this format, even if a field in it is wrong. */
  readonly matches: (data: unknown) => boolean;
  /** Throws `evidence-invalid`, which names the file and the first wrong field. */
  readonly read: (data: unknown, path: string) => ProfilePart;
}
