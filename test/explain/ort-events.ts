import { z } from 'zod';
import type { RuntimeTrace, TracedNode } from '../../src/evidence-trace.ts';

/** Events of onnxruntime's profiler as a trace. It shares no code with what reads them in src. */

const suffix = '_kernel_time';

const shapes = z
  .array(z.record(z.string(), z.array(z.number())))
  .transform((typed) => typed.map((each) => Object.values(each)[0] ?? []));

const nodeEvent = z.object({
  name: z.string(),
  dur: z.number(),
  args: z.object({
    op_name: z.string(),
    provider: z.string(),
    input_type_shape: shapes,
    output_type_shape: shapes,
    parameter_size: z.coerce.number(),
  }),
});

/** The mean of all runs but the first, which is warm-up. */
export function traceOfEvents(events: unknown, runs: number): RuntimeTrace {
  const kernels = z
    .array(z.looseObject({ cat: z.string() }))
    .parse(events)
    .filter(({ cat }) => cat === 'Node')
    .map((event) => nodeEvent.parse(event));
  const each = kernels.length / runs;
  if (!Number.isInteger(each)) throw new Error(`${kernels.length} kernels in ${runs} runs`);
  const nodes = kernels.slice(0, each).map(({ name, args }, position): TracedNode => {
    const own = kernels.filter((_, index) => index >= each && index % each === position);
    return {
      name: name.slice(0, -suffix.length),
      op: args.op_name,
      provider: args.provider,
      ms: own.reduce((total, { dur }) => total + dur / 1000, 0) / own.length,
      inputShapes: args.input_type_shape,
      outputShapes: args.output_type_shape,
      parameterBytes: args.parameter_size,
      peakBytes: null,
    };
  });
  return {
    environment: null,
    provider: 'cpu',
    threads: 1,
    clock: 'work',
    runs: runs - 1,
    nodes,
    peakActivationBytes: null,
    requestedBytes: null,
    maxRssBytes: 1,
    gpuMemoryBytes: null,
  };
}
