import { z } from 'zod';
import { environment } from './evidence-environment.ts';
import { count, text } from './evidence-fields.ts';
import { MAX_NODES } from './onnx/limits.ts';

/** What the runtime says of its own work: which node ran where, how long, and with how much memory. */

/** Of the shapes of one node; a node of more inputs than that tells of the first ones. */
export const maximumShapes = 1_024;

const shape = z.array(count).max(64).readonly();
const shapes = z.array(shape).max(maximumShapes).readonly();

const tracedNode = z
  .strictObject({
    /** As the runtime calls it: of the optimised graph, where nodes were fused and renamed. */
    name: text,
    op: text,
    /** The execution provider that ran it, such as `CPUExecutionProvider`. */
    provider: text,
    /** Mean over the traced runs; see `clock`. */
    ms: z.number().nonnegative(),
    inputShapes: shapes,
    outputShapes: shapes,
    /** Null where a profile from elsewhere does not tell. */
    parameterBytes: count.nullable(),
    /** The arena's high-water mark up to this node, where the runtime tells. */
    peakBytes: count.nullable(),
    /**
     * Positions of the nodes of the model's static profile that it computes, the one that costs most
     * first. Only of profiles from elsewhere: what ONNX Runtime ran is told by its names.
     */
    computes: z.array(count).max(MAX_NODES).readonly().exactOptional(),
    /**
     * Launches in the whole recording. Only where a profile from elsewhere sums kernels by their names
     * over runs that nobody counted: how many of them are one run is then unknown.
     */
    launches: count.min(1).exactOptional(),
  })
  .readonly();

/**
 * One traced process: a warm run and a few traced ones, apart from every timed process. Times include
 * the cost of tracing, so they are shares of a run and never a latency. Of a profile that another
 * tool recorded only layers and times are known.
 */
export const runtimeTrace = z
  .strictObject({
    /** The machine that ran it; null where a profile from elsewhere does not tell. */
    environment: environment.nullable(),
    provider: text,
    threads: count.nullable(),
    runs: count.min(1),
    /**
     * `work`: the time of a node is that of its work. `launch`: some nodes ran on a device, and theirs
     * is the time of the calls that queued them, which says nothing of where time goes.
     */
    clock: z.enum(['work', 'launch']),
    /** In the order of execution. */
    nodes: z.array(tracedNode).max(MAX_NODES).readonly(),
    /** The allocator's high-water mark: activations, kernels' scratch, prepacked parts; null if untold. */
    peakActivationBytes: count.nullable(),
    /** The same without the allocator's padding. */
    requestedBytes: count.nullable(),
    /**
     * The most memory that the process ever held, with Node and the runtime's libraries: the median of
     * three processes. Null at other extents than the model's own.
     */
    maxRssBytes: count.nullable(),
    /** What the graphics processor holds more than before, where its driver tells. */
    gpuMemoryBytes: count.nullable(),
  })
  .readonly();

/** Why two profiles of other tools cannot be subtracted from each other. */
export const profileMismatches = [
  /** One is of TensorRT, the other of Nsight Systems. */
  'tools',
  /** One holds layers and the other only runs. */
  'contents',
  /** One counts copies to and from the device, the other left them out. */
  'transfers',
  /** A file does not tell how many runs it sums: shares can be compared, times cannot. */
  'runs-unknown',
] as const;

export type ProfileMismatch = (typeof profileMismatches)[number];

/** What other tools recorded of both models. */
export const recordedTraces = z
  .strictObject({
    /** Null where that side has no model. */
    base: runtimeTrace.nullable(),
    head: runtimeTrace.nullable(),
    mismatches: z.array(z.enum(profileMismatches)).max(profileMismatches.length).readonly(),
    /**
     * Time of a run of the head over that of the base, with 95 % bounds of both medians; null where
     * the files do not tell the times of single runs.
     */
    latency: z
      .strictObject({
        ratio: z.number().positive(),
        low: z.number().nonnegative(),
        high: z.number().positive(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();

export type RecordedTraces = z.infer<typeof recordedTraces>;
export type RuntimeTrace = z.infer<typeof runtimeTrace>;
export type TracedNode = RuntimeTrace['nodes'][number];

/** Whether another tool recorded it: then its nodes say themselves what of the model they compute. */
export function isRecorded({ nodes }: RuntimeTrace): boolean {
  return nodes.some(({ computes }) => computes !== undefined);
}

/** Copies between the host and a device: they compute nothing. */
const copyOps: ReadonlySet<string> = new Set(['MemcpyFromHost', 'MemcpyToHost']);

export function isDeviceCopy({ op }: Pick<TracedNode, 'op'>): boolean {
  return copyOps.has(op);
}

/** Whether a name such as `cuda` and one such as `CUDAExecutionProvider` mean the same provider. */
export function isSameProvider(one: string, other: string): boolean {
  return shortName(one) === shortName(other);
}

function shortName(provider: string): string {
  return provider.toLowerCase().replace(/executionprovider$/, '');
}
