// An entry is one way of handing out memory to activations: what is shared, kept and rounded.
// To add one: a line here; what it needs beyond flags goes in a file of its own beside this one.
// Its test goes in test/analysis/policies/<name>.test.ts.
import type { MemoryPolicy } from './memory-policy.ts';
import { writesInPlace } from './ort-cpu.ts';

const never = () => false;

export const policies = {
  /** The default of every budget: of no engine in particular. */
  views: {
    title: 'liveness in file order, views share a buffer',
    views: true,
    inPlace: never,
    reuse: false,
    inputs: 'until-last-use',
    alignBytes: 1,
    peak: 'live',
  },
  liveness: {
    title: 'liveness in file order, every tensor has a buffer',
    views: false,
    inPlace: never,
    reuse: false,
    inputs: 'until-last-use',
    alignBytes: 1,
    peak: 'live',
  },
  'ort-cpu': {
    title: 'onnxruntime on the CPU: views, in-place kernels, inputs held by the caller',
    views: true,
    inPlace: writesInPlace,
    reuse: false,
    inputs: 'caller-owned',
    alignBytes: 1,
    peak: 'live',
  },
  /**
   * What a session really asks for where nothing is optimised: its planner (allocation_planner.cc,
   * `FindReusableTensor`) gives a dead buffer only to a tensor of the same shape.
   */
  'ort-cpu-reuse': {
    title: 'ort-cpu, dead buffers held for the next tensor of the same shape',
    views: true,
    inPlace: writesInPlace,
    reuse: true,
    inputs: 'caller-owned',
    alignBytes: 1,
    peak: 'live',
  },
  /** GreedyMemoryPlanner of tflite-micro: 16-byte places, inputs and outputs kept. */
  tflm: {
    title: 'one arena as of TensorFlow Lite Micro, inputs and outputs kept',
    views: false,
    inPlace: never,
    reuse: false,
    inputs: 'whole-run',
    alignBytes: 16,
    peak: 'arena',
  },
} as const satisfies Readonly<Record<string, MemoryPolicy>>;

export type PolicyName = keyof typeof policies;

export const policyNames = Object.keys(policies) as readonly PolicyName[];

/** The policy of which every budget is: engine-neutral. */
export const defaultPolicy: PolicyName = 'views';
