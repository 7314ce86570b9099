import type { StaticProfile } from '../analysis/static-profile.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';
import type { AlignedLayer, ProfileAlignment } from './align.ts';
import type { ProfileTool, RecordedProfile } from './profile.ts';

/** Where kernels ran, in the place of an execution provider. */
const providerOf: Readonly<Record<ProfileTool, string>> = {
  TensorRT: 'TensorRT',
  'Nsight Systems': 'CUDA',
};

/** The operator of a layer of which nothing is known; no operator of ONNX has this name. */
export const unknownOp = 'Kernel';

/**
 * A recorded profile in the form of a runtime's trace, one node per layer in the same order. A
 * layer's operator is that of the first node that it names, else what it looks like; `Reformat`
 * where it only moves data, `Kernel` where nothing is known of it. Where the runs are not known,
 * times are of the whole recording as if it were one run. `model` is what was aligned with.
 */
export function traceOf(
  profile: RecordedProfile,
  alignment: ProfileAlignment,
  model: StaticProfile,
): RuntimeTrace {
  const positions = new Map(model.nodes.map((node, position) => [node, position]));
  const provider = providerOf[profile.tool];
  const runs = profile.runs ?? 1;
  return {
    environment: null,
    provider,
    threads: null,
    runs,
    clock: 'work',
    nodes: alignment.layers.map((aligned) => ({
      name: aligned.layer.name,
      op: opOf(aligned),
      provider,
      ms: aligned.layer.totalMs / runs,
      // Neither file tells shapes or memory.
      inputShapes: [],
      outputShapes: [],
      parameterBytes: null,
      peakBytes: null,
      computes: aligned.nodes.flatMap((node) => positions.get(node) ?? []),
      ...(aligned.layer.launches === undefined ? {} : { launches: aligned.layer.launches }),
    })),
    peakActivationBytes: null,
    requestedBytes: null,
    maxRssBytes: null,
    gpuMemoryBytes: null,
  };
}

function opOf({ layer, nodes }: AlignedLayer): string {
  if (layer.movement) return 'Reformat';
  return nodes[0]?.op ?? layer.op ?? unknownOp;
}
