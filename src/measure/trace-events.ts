import { z } from 'zod';
import {
  isDeviceCopy,
  isSameProvider,
  maximumShapes,
  type RuntimeTrace,
  type TracedNode,
} from '../evidence-trace.ts';
import { MAX_NODES } from '../onnx/limits.ts';
import { unreadableProfile } from './profile-text.ts';

/** What onnxruntime's profiler writes, as a trace. Pure. */

/** What the events tell of a trace; the rest is known by whoever started the process. */
export type TracedRuns = Pick<
  RuntimeTrace,
  'runs' | 'clock' | 'nodes' | 'peakActivationBytes' | 'requestedBytes'
>;

export interface TracedProcess {
  /** The provider that was asked for. */
  readonly provider: string;
  /** Runs before those that count. */
  readonly warmRuns: number;
  /** Runs that count. */
  readonly runs: number;
}

/**
 * The events of these providers last as long as the call that queues a kernel, not as the kernel
 * (microsoft/onnxruntime#20398, #7390).
 */
const queueingProviders = [
  'cuda',
  'dml',
  'js',
  'migraphx',
  'nvtensorrtrtx',
  'rocm',
  'tensorrt',
  'webgpu',
];

/** Sizes are numbers in texts. */
const bytes = z.coerce.number().pipe(z.int().nonnegative()).default(0);
/** One entry per tensor, `{ "float": [1, 3, 224, 224] }`; other values have none. */
const shapes = z
  .array(z.record(z.string(), z.array(z.int().nonnegative())))
  .transform((tensors) =>
    tensors.map((each) => Object.values(each)[0] ?? []).slice(0, maximumShapes),
  )
  .default([]);
const microseconds = z.number().nonnegative();

const nodeEvent = z.object({
  name: z.string(),
  dur: microseconds,
  args: z.object({
    op_name: z.string(),
    provider: z.string(),
    /** Of its graph: a subgraph counts by itself. */
    node_index: z.string().default(''),
    input_type_shape: shapes,
    output_type_shape: shapes,
    parameter_size: bytes,
    mem_in_use_peak: bytes,
    mem_bytes_requested_in_use: bytes,
  }),
});
type NodeEvent = z.infer<typeof nodeEvent>;

/** Of WebGPU: how long one program of a node took on the device. */
const deviceEvent = z.object({ name: z.string(), dur: microseconds });

/** Three runs of the largest graph that is read, with a loop or two. */
const maximumEvents = 8 * MAX_NODES;
const anyEvents = z.array(z.looseObject({ cat: z.string(), name: z.string() })).max(maximumEvents);

/**
 * The traced runs of a profile that onnxruntime 1.30 wrote (core/common/profiler.cc: the Chrome trace
 * format, one `model_run` after the events of each run). `inference-failed` names the field that is
 * not as it should be.
 */
export function traceOfEvents(json: string, process: TracedProcess): TracedRuns {
  const all = parsed(anyEvents, parseJson(json), 'events');
  const perRun = nodeEventsPerRun(all);
  const { runs, warmRuns, provider } = process;
  if (perRun.length !== warmRuns + runs) {
    throw unreadableProfile(`${perRun.length} runs, where ${warmRuns + runs} are due`);
  }
  const groups = Map.groupBy(perRun.slice(warmRuns).flat(), keyOf);
  const { clock, totals } = timingOf(groups, deviceTimes(all, process));
  const marks = peakMarks(perRun[0] ?? []);
  const nodes = [...groups].flatMap(([key, [first]]): readonly TracedNode[] => {
    if (first === undefined) return [];
    const { args } = first;
    return [
      {
        name: nameOf(first),
        op: args.op_name,
        provider: args.provider,
        ms: (totals.get(key) ?? 0) / runs / 1_000,
        inputShapes: args.input_type_shape,
        outputShapes: args.output_type_shape,
        parameterBytes: args.parameter_size,
        peakBytes: marks.get(key) ?? null,
      },
    ];
  });
  return { runs, clock, nodes, ...memoryOf(perRun.flat(), provider) };
}

/** The JSON of a profile; a text that is none is told by its beginning. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw unreadableProfile('it is not JSON', cause);
  }
}

function parsed<T extends z.ZodType>(schema: T, value: unknown, what: string): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = [what, ...(issue?.path ?? [])].join('.');
  throw unreadableProfile(`${field}: ${issue?.message}`, result.error);
}

type AnyEvent = z.infer<typeof anyEvents>[number];

const kernelSuffix = '_kernel_time';

/** The events of nodes, run by run in the order in which they ended. */
function nodeEventsPerRun(all: readonly AnyEvent[]): readonly (readonly NodeEvent[])[] {
  const perRun: NodeEvent[][] = [];
  let current: NodeEvent[] = [];
  all.forEach((event, index) => {
    if (event.cat === 'Node' && event.name.endsWith(kernelSuffix)) {
      current.push(parsed(nodeEvent, event, `events.${index}`));
    } else if (event.cat === 'Session' && event.name === 'model_run') {
      perRun.push(current);
      current = [];
    }
  });
  if (current.length > 0) throw unreadableProfile('its last run has no end');
  return perRun;
}

function nameOf({ name }: NodeEvent): string {
  return name.slice(0, -kernelSuffix.length);
}

/** A node runs many times in a loop. */
function keyOf(event: NodeEvent): string {
  const { op_name, provider, node_index } = event.args;
  return JSON.stringify([event.name, op_name, provider, node_index]);
}

interface Timing {
  readonly clock: RuntimeTrace['clock'];
  /** Of all traced runs, by the key of a node. */
  readonly totals: ReadonlyMap<string, number>;
}

type Groups = ReadonlyMap<string, readonly NodeEvent[]>;

/** Times by the device's clock for the nodes that ran there, where it tells all of them. */
function timingOf(groups: Groups, device: ReadonlyMap<string, number> | null): Timing {
  const byHost = new Map(
    [...groups].map(([key, events]) => [key, events.reduce((sum, { dur }) => sum + dur, 0)]),
  );
  const queued = [...groups].flatMap(([key, [event]]) =>
    event !== undefined && isQueued(event) ? [{ key, event }] : [],
  );
  if (queued.length === 0) return { clock: 'work', totals: byHost };
  const names = new Set(queued.map(({ event }) => nameOf(event)));
  // A copy waits for the kernels before it, and its own time is nowhere told.
  const isTold = names.size === queued.length && queued.every(({ event }) => !isCopy(event));
  if (device === null || !isTold) return { clock: 'launch', totals: byHost };
  // A node without a program, such as a view, takes no time there.
  const byDevice = queued.map(({ key, event }) => [key, device.get(nameOf(event)) ?? 0] as const);
  return { clock: 'work', totals: new Map([...byHost, ...byDevice]) };
}

function isQueued({ args }: NodeEvent): boolean {
  return queueingProviders.some((name) => isSameProvider(name, args.provider));
}

function isCopy({ args }: NodeEvent): boolean {
  return isDeviceCopy({ op: args.op_name });
}

/**
 * Microseconds on the device in all traced runs, by the node's name; null where the events do not
 * tell, or not of every run alike. They are named `<node>&<operator>&<program>`, and do not say of
 * which run they are: only that each run has as many (core/providers/webgpu/webgpu_context.cc).
 */
function deviceTimes(
  all: readonly AnyEvent[],
  { warmRuns, runs }: TracedProcess,
): ReadonlyMap<string, number> | null {
  const programs = all
    .filter(({ cat }) => cat === 'Api')
    .map((event, index) => parsed(deviceEvent, event, `Api events.${index}`));
  if (programs.length === 0) return null;
  const byNode = Map.groupBy(programs, ({ name }) => name.split('&').slice(0, -2).join('&'));
  const totals = new Map<string, number>();
  for (const [name, own] of byNode) {
    const perRun = own.length / (warmRuns + runs);
    if (!Number.isInteger(perRun)) return null;
    const traced = own.slice(perRun * warmRuns);
    totals.set(
      name,
      traced.reduce((sum, { dur }) => sum + dur, 0),
    );
  }
  return totals;
}

/** The high-water mark never falls, so the first run tells what each node raised it to. */
function peakMarks(firstRun: readonly NodeEvent[]): ReadonlyMap<string, number> {
  const told = firstRun.filter(({ args }) => args.mem_in_use_peak > 0);
  return new Map(told.map((event) => [keyOf(event), event.args.mem_in_use_peak]));
}

/** Of the provider that was asked for: each has an allocator of its own. Zero is one that tells nothing. */
function memoryOf(
  all: readonly NodeEvent[],
  provider: string,
): Pick<TracedRuns, 'peakActivationBytes' | 'requestedBytes'> {
  const own = all.filter(({ args }) => isSameProvider(provider, args.provider));
  const highest = (bytesOf: (event: NodeEvent) => number) =>
    own.reduce((most, event) => Math.max(most, bytesOf(event)), 0) || null;
  return {
    peakActivationBytes: highest(({ args }) => args.mem_in_use_peak),
    requestedBytes: highest(({ args }) => args.mem_bytes_requested_in_use),
  };
}
