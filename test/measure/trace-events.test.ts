import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { maximumShapes } from '../../src/evidence-trace.ts';
import { type TracedProcess, traceOfEvents } from '../../src/measure/trace-events.ts';
import { traceOfEvents as witness } from '../explain/ort-events.ts';

/** Recorded with onnxruntime-node 1.30: a warm run and two more (test/golden/make/traces*.mjs). */
function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, `../fixtures/traces/${name}.json`), 'utf8');
}

const cpu: TracedProcess = { provider: 'cpu', warmRuns: 1, runs: 2 };
const webgpu: TracedProcess = { ...cpu, provider: 'webgpu' };

interface Event {
  readonly cat: string;
  readonly name: string;
  readonly dur: number;
  readonly args: Readonly<Record<string, unknown>>;
}

const run = { cat: 'Session', name: 'model_run', dur: 9, args: {} } as const;
const program = (name: string, dur: number) => ({ cat: 'Api', name, dur, args: {} }) as const;

function node(name: string, dur: number, args: Event['args'] = {}): Event {
  const usual = { op_name: 'Add', provider: 'CPUExecutionProvider', node_index: '0' };
  return { cat: 'Node', name: `${name}_kernel_time`, dur, args: { ...usual, ...args } };
}

function traced(events: readonly Event[], process = cpu) {
  return traceOfEvents(JSON.stringify(events), process);
}

function failureOf(json: string, process = cpu): UserError {
  try {
    traceOfEvents(json, process);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return expect.fail('it was read');
}

describe('a profile of the CPU', () => {
  it.each(['digits-base', 'digits-head-depthwise'])(
    'of %s has the nodes, times, shapes and sizes that a second reader finds',
    (name) => {
      const { nodes, ...trace } = traceOfEvents(recorded(name), cpu);
      const expected = witness(JSON.parse(recorded(name)), 3);
      expect(trace).toMatchObject({ runs: 2, clock: 'work' });
      expect(nodes.map(({ ms, peakBytes, ...rest }) => rest)).toEqual(
        expected.nodes.map(({ ms, peakBytes, ...rest }) => rest),
      );
      nodes.forEach((own, index) => {
        expect(own.ms).toBeCloseTo(expected.nodes[index]?.ms ?? Number.NaN, 12);
      });
    },
  );

  it('tells the high-water mark, what was asked for of it, and which node raised it', () => {
    const trace = traceOfEvents(recorded('digits-base'), cpu);
    expect(trace).toMatchObject({ peakActivationBytes: 163_176, requestedBytes: 163_176 });
    expect(trace.nodes.map(({ peakBytes }) => peakBytes)).toEqual([
      150_632,
      ...new Array(7).fill(163_176),
    ]);
  });

  it('counts traced runs only, each node by its mean over them', () => {
    const events = [node('a', 900), run, node('a', 2_000), run, node('a', 4_000), run];
    expect(traced(events).nodes).toMatchObject([{ name: 'a', op: 'Add', ms: 3 }]);
  });

  it('sums the iterations of a loop, and keeps nodes of one name apart', () => {
    const iteration = [node('body', 100), node('body', 200)];
    const other = node('body', 7, { node_index: '5' });
    const once = [...iteration, other, node('loop', 400, { op_name: 'Loop' }), run];
    expect(traced([...once, ...once, ...once]).nodes.map(({ name, ms }) => [name, ms])).toEqual([
      ['body', 0.3],
      ['body', 0.007],
      ['loop', 0.4],
    ]);
  });

  it('counts a branch that one of two runs took as half a node', () => {
    const events = [run, node('then', 10), run, node('else', 10), run];
    expect(traced(events).nodes.map(({ ms }) => ms)).toEqual([0.005, 0.005]);
  });

  it('has no nodes and knows no memory where nothing ran', () => {
    const nothing = { nodes: [], peakActivationBytes: null, requestedBytes: null };
    expect(traced([run, run, run])).toMatchObject({ ...nothing, clock: 'work' });
  });

  it('takes shapes of tensors, and of so many as evidence holds', () => {
    const shapes = { input_type_shape: [{ float: [1, 3] }, {}, { int64: [] }] };
    const [first] = traced([run, run, node('a', 1, shapes), run]).nodes;
    expect(first?.inputShapes).toEqual([[1, 3], [], []]);
    const many = { input_type_shape: new Array(maximumShapes + 1).fill({ float: [1] }) };
    const [large] = traced([run, run, node('a', 1, many), run]).nodes;
    expect(large?.inputShapes).toHaveLength(maximumShapes);
  });
});

describe('a profile of WebGPU', () => {
  it('has the times of the device, where all nodes ran there', () => {
    const { clock, nodes, ...memory } = traceOfEvents(recorded('webgpu-digits'), webgpu);
    expect(clock).toBe('work');
    expect(memory).toMatchObject({ peakActivationBytes: null, requestedBytes: null });
    const events: readonly Event[] = JSON.parse(recorded('webgpu-digits'));
    const own = events.filter(({ name }) => name === '/f/f.0/Conv_token_1&Conv&Conv2dMM');
    expect(own).toHaveLength(3);
    const [, second = expect.fail(), third = expect.fail()] = own;
    const conv = nodes.find(({ name }) => name === '/f/f.0/Conv_token_1');
    expect(conv).toMatchObject({
      op: 'Conv',
      provider: 'WebGpuExecutionProvider',
      peakBytes: null,
    });
    expect(conv?.ms).toBeCloseTo((second.dur + third.dur) / 2_000, 12);
    // A view starts no program.
    expect(nodes.find(({ op }) => op === 'Flatten')?.ms).toBe(0);
  });

  it('has the times of the host where copies to and from it are part of the run', () => {
    const { clock, nodes } = traceOfEvents(recorded('webgpu-mixed'), webgpu);
    expect(clock).toBe('launch');
    expect(nodes.map(({ op, provider }) => [op, provider])).toEqual([
      ['Flatten', 'WebGpuExecutionProvider'],
      ['Gemm', 'WebGpuExecutionProvider'],
      ['MemcpyToHost', 'WebGpuExecutionProvider'],
      ['LogSoftmax', 'CPUExecutionProvider'],
      ['MemcpyFromHost', 'WebGpuExecutionProvider'],
      ['Mul', 'WebGpuExecutionProvider'],
    ]);
    // The processor's allocator is not the one that was asked for.
    const memory = { peakActivationBytes: null, requestedBytes: null };
    expect(traceOfEvents(recorded('webgpu-mixed'), webgpu)).toMatchObject(memory);
  });

  const gpu = { provider: 'WebGpuExecutionProvider' };
  const once = [node('a&b', 50, gpu), run];
  const three = [...once, ...once, ...once];

  it('sums the programs of a node whose own name has the sign that parts them', () => {
    const programs = [100, 1, 200, 2, 300, 3].map((dur) => program('a&b&Add&Add', dur));
    expect(traced([...three, ...programs], webgpu)).toMatchObject({
      clock: 'work',
      nodes: [{ name: 'a&b', ms: (200 + 2 + 300 + 3) / 2_000 }],
    });
  });

  it.each([
    ['programs that are not as many in every run', [program('a&b&Add&Add', 1)]],
    ['no programs', []],
  ])('has the times of the host with %s', (_, programs) => {
    expect(traced([...three, ...programs], webgpu)).toMatchObject({
      clock: 'launch',
      nodes: [{ ms: 0.05 }],
    });
  });

  it('has the times of the host where two nodes share a name', () => {
    const twice = [...once.slice(0, 1), node('a&b', 50, { ...gpu, node_index: '1' }), run];
    const programs = [1, 1, 1, 1, 1, 1].map((dur) => program('a&b&Add&Add', dur));
    expect(traced([...twice, ...twice, ...twice, ...programs], webgpu).clock).toBe('launch');
  });
});

it('times of CUDA are those of the host, and its memory that of its own allocator', () => {
  const events = [
    run,
    run,
    node('conv', 20, { provider: 'CUDAExecutionProvider', mem_in_use_peak: '4096' }),
    node('shape', 5, { mem_in_use_peak: '9999999' }),
    run,
  ];
  expect(traced(events, { ...cpu, provider: 'cuda' })).toMatchObject({
    clock: 'launch',
    peakActivationBytes: 4_096,
  });
});

describe('a profile that is refused', () => {
  it.each([
    ['no JSON', '[{"name" :"a"b"}]', 'it is not JSON'],
    ['no list', '{}', 'events: '],
    ['an event without a name', '[{"cat":"Node"}]', 'events.0.name: '],
    ['too few runs', JSON.stringify([run, run]), '2 runs, where 3 are due'],
    ['a run without an end', JSON.stringify([run, run, run, node('a', 1)]), 'no end'],
    ['a time that is none', JSON.stringify([run, run, node('a', -1), run]), 'events.2.dur: '],
    [
      'a size that is none',
      JSON.stringify([run, run, node('a', 1, { mem_in_use_peak: 'much' }), run]),
      'events.2.args.mem_in_use_peak: ',
    ],
    [
      'no provider',
      JSON.stringify([run, run, node('a', 1, { provider: undefined }), run]),
      'events.2.args.provider: ',
    ],
  ])('has %s', (_, json, expected) => {
    const { code, message } = failureOf(json);
    expect(code).toBe('inference-failed');
    expect(message).toContain(expected);
    expect(message).not.toContain('\n');
  });
});
