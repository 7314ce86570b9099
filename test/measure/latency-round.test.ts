import { describe, expect, it } from 'vitest';
import type { SideName } from '../../src/evidence.ts';
import { measureRound } from '../../src/measure/latency-round.ts';
import { madeFeed, type Reply, type Request } from '../../src/measure/protocol.ts';
import type { Worker } from '../../src/measure/worker.ts';

const runMs = { base: 30, head: 60 } as const;

/** Two workers that answer from a script and write down who was asked for what. */
function record(firstSpawned: SideName, provider = 'cpu') {
  const asked: string[] = [];
  const requests: Request[] = [];
  const workerOf = (side: SideName): Worker => ({
    ask: async (request) => {
      asked.push(`${side} ${request.kind}`);
      requests.push(request);
      return answer(side, request);
    },
    [Symbol.asyncDispose]: async () => {},
  });
  const session = (modelPath: string) =>
    ({ runtimeDirectory: '/', modelPath, provider, threads: 1 }) as const;
  const round = measureRound({
    workers: { base: workerOf('base'), head: workerOf('head') },
    sessions: { base: session('base'), head: session('head') },
    dims: {},
    feeds: { base: madeFeed, head: madeFeed },
    random: () => 0,
    firstSpawned,
  });
  return { asked, requests, round };
}

function answer(side: SideName, request: Request): Reply {
  const ms = runMs[side];
  switch (request.kind) {
    case 'load':
      return { kind: 'loaded', loadMs: ms + 1, runtimeVersion: '1.30.0' };
    case 'warm-up':
      return { kind: 'warmed', batchSize: 8, firstRunMs: ms + 2, runsMs: [ms, ms, ms] };
    case 'block':
      return { kind: 'timed', runsMs: new Array<number>(request.runs).fill(ms), cpuMs: ms / 2 };
    case 'evaluate':
    case 'trace':
      return expect.fail('a round only times');
  }
}

describe('measureRound', () => {
  it.each(['base', 'head'] as const)(
    'loads and warms up one side after the other, %s first, then runs pairs of blocks',
    async (first) => {
      const { asked, round } = record(first);
      await round;
      const second = first === 'base' ? 'head' : 'base';
      expect(asked.slice(0, 4)).toEqual([
        `${first} load`,
        `${first} warm-up`,
        `${second} load`,
        `${second} warm-up`,
      ]);
      expect(asked.slice(4, 8)).toEqual(['base block', 'head block', 'head block', 'base block']);
    },
  );

  it('keeps raw times of both sides apart, and plans for the slower one', async () => {
    const { round } = await record('head').round;
    const { base, head, firstSpawned } = round;
    expect(firstSpawned).toBe('head');
    // 60 ms a run: blocks of two, and as many pairs as fit into three seconds.
    expect(base).toMatchObject({ loadMs: 31, firstRunMs: 32, warmUpRuns: 4 });
    expect(base.blocksMs).toEqual(new Array(12).fill([30, 30]));
    expect(head.blocksMs).toEqual(new Array(12).fill([60, 60]));
    expect(head.blockCpuMs).toEqual(new Array(12).fill(30));
    expect(round).toMatchObject({ runsPerBlock: 2, timed: 'runs', gpu: null });
  });

  it('keeps what each process said of itself', async () => {
    const { base, head } = (await record('base').round).round;
    for (const side of [base, head]) {
      expect(side).toMatchObject({ runtimeVersion: '1.30.0', batchSize: 8 });
    }
  });

  it('tells when each block ran, in order', async () => {
    const { spans } = await record('base').round;
    for (const side of [spans.base, spans.head]) {
      expect(side).toHaveLength(12);
      for (const { startMs, endMs } of side) expect(endMs).toBeGreaterThanOrEqual(startMs);
    }
  });

  it('lets a device run a little before each block that counts, and the processor not', async () => {
    const discarded = async (provider: string) => {
      const { requests, round } = record('base', provider);
      await round;
      return requests.flatMap((each) => (each.kind === 'block' ? [each.discarded] : []));
    };
    expect(new Set(await discarded('cuda'))).toEqual(new Set([2]));
    expect(new Set(await discarded('cpu'))).toEqual(new Set([0]));
  });
});
