import { checked } from '../ops/dims.ts';
import type { Count } from '../ops/op.ts';
import { arenaBytesOf } from './arena.ts';
import { type Buffer, type Buffers, buffersOf, liveBytes } from './buffers.ts';
import type { Inference, InferredNode } from './infer.ts';
import { defaultPolicy, type PolicyName, policies } from './policies/index.ts';
import type { MemoryPolicy } from './policies/memory-policy.ts';
import type { MemoryProfile } from './static-profile.ts';
import { bytesOfValue } from './tensors.ts';

/** Offsets in an arena, where the policy asks for no more: a cache line, as runtimes align. */
const ARENA_ALIGN_BYTES = 64;

/** Memory under one policy: the peak, and the figures beside it. */
export interface PolicyFigures extends Peak {
  readonly policy: PolicyName;
  /** What the policy stands for, in a few words. */
  readonly title: string;
  /** One block that holds every buffer for its life; null where the graph is too large. */
  readonly arenaBytes: Count;
  /** All buffers added up. */
  readonly activationBytes: number;
  /** No order of the nodes needs less without computing anything twice. */
  readonly lowerBoundBytes: number;
}

/** The same with what is alive when. */
export interface PolicyMemory extends PolicyFigures, MemoryProfile {}

type Peak = Omit<MemoryProfile, 'peakLive' | 'timeline'>;

interface Timed {
  readonly steps: readonly InferredNode[];
  readonly buffers: Buffers;
}

/**
 * Peak memory of activations by liveness: the nodes run in order, a tensor lives from its
 * producer to its last reader, and views share a buffer (the default policy). A node that
 * runs subgraphs adds the largest peak among them. Kernel scratch and padding of a runtime's
 * allocator are outside of it.
 * `complete` is false where a tensor's bytes are unknown: the figures are then lower bounds.
 */
export function memoryOf(inference: Inference): {
  readonly profile: MemoryProfile;
  readonly complete: boolean;
} {
  const timed = timedOf(inference, policies[defaultPolicy]);
  const weights = weightBytesOf(inference);
  return {
    profile: profileOf(timed, weights.bytes),
    complete: timed.buffers.complete && weights.complete,
  };
}

/** Memory under a policy, with what is alive when. */
export function policyMemoryOf(inference: Inference, name: PolicyName): PolicyMemory {
  const timed = timedOf(inference, policies[name]);
  const profile = profileOf(timed, weightBytesOf(inference).bytes);
  return { ...profile, ...figuresOf(name, timed, profile) };
}

/** The figures of several policies. */
export function policyFiguresOf(
  inference: Inference,
  names: readonly PolicyName[],
): readonly PolicyFigures[] {
  const weights = weightBytesOf(inference).bytes;
  return names.map((name) => {
    const timed = timedOf(inference, policies[name]);
    return figuresOf(name, timed, peakOf(timed, weights));
  });
}

/** The peak of an arena is the arena, or what is alive at once where it is too large to place. */
function figuresOf(name: PolicyName, { steps, buffers }: Timed, peak: Peak): PolicyFigures {
  const policy: MemoryPolicy = policies[name];
  const align = policy.alignBytes > 1 ? policy.alignBytes : ARENA_ALIGN_BYTES;
  const arenaBytes = arenaBytesOf(buffers.list, align);
  const { weightBytes, peakNode } = peak;
  const peakActivationBytes =
    policy.peak === 'arena' ? (arenaBytes ?? peak.peakActivationBytes) : peak.peakActivationBytes;
  return {
    policy: name,
    title: policy.title,
    weightBytes,
    peakActivationBytes,
    peakBytes: checked(weightBytes + peakActivationBytes),
    peakNode,
    arenaBytes,
    activationBytes: totalOf(buffers.list),
    lowerBoundBytes: steps.reduce(
      (most, _, step) => Math.max(most, totalOf(buffers.needed(step))),
      0,
    ),
  };
}

function totalOf(buffers: readonly Buffer[]): number {
  return buffers.reduce((total, { bytes }) => checked(total + bytes), 0);
}

function timedOf({ graph, nodes, values }: Inference, policy: MemoryPolicy): Timed {
  const steps = nodes.filter(({ constant, scope }) => !constant && scope === '');
  return { steps, buffers: buffersOf(graph, { values }, steps, policy) };
}

function peakOf({ steps, buffers }: Timed, weightBytes: number): Peak {
  const live = liveBytes(steps.length, buffers.list);
  const peakActivationBytes = live.reduce((most, bytes) => Math.max(most, bytes), 0);
  return {
    weightBytes,
    peakActivationBytes,
    peakBytes: checked(weightBytes + peakActivationBytes),
    peakNode: steps[live.indexOf(peakActivationBytes)]?.name ?? null,
  };
}

function profileOf(timed: Timed, weightBytes: number): MemoryProfile {
  const { steps, buffers } = timed;
  const peak = peakOf(timed, weightBytes);
  const live = liveBytes(steps.length, buffers.list);
  const at = live.indexOf(peak.peakActivationBytes);
  const alive = buffers.list.filter(({ start, end }) => start <= at && at <= end);
  return {
    ...peak,
    peakLive: alive.map(({ name, bytes }) => ({ name, bytes })),
    timeline: steps.map(({ name }, step) => ({ node: name, bytes: live[step] ?? 0 })),
  };
}

/** Constants that the nodes read, each buffer once; the shape given to a view is no weight. */
function weightBytesOf({ nodes }: Inference): {
  readonly bytes: number;
  readonly complete: boolean;
} {
  const sourceOf = new Map<string, string>();
  const seen = new Set<string>();
  let bytes = 0;
  let complete = true;
  for (const { node, op, call, constant } of nodes) {
    const isView = op?.memory === 'view';
    if (constant && (isView || node.op === 'DequantizeLinear')) {
      const [source = '', output = ''] = [node.inputs[0], node.outputs[0]];
      sourceOf.set(output, sourceOf.get(source) ?? source);
    }
    if (constant || isView) continue;
    call.inputs.forEach((value, position) => {
      const name = node.inputs[position] ?? '';
      const source = sourceOf.get(name) ?? name;
      if (!value?.constant || seen.has(source)) return;
      seen.add(source);
      const own = bytesOfValue(value);
      complete &&= own !== null;
      bytes = checked(bytes + (own ?? 0));
    });
  }
  return { bytes, complete };
}
