import { describe, expect, it } from 'vitest';
import type { GpuRound, GpuState } from '../../src/evidence-gpu.ts';
import type { Round } from '../../src/evidence-latency.ts';
import { measuringNotes } from '../../src/metrics/measuring-notes.ts';
import { noteWords } from '../../src/reports/notes.ts';
import {
  createLatency,
  createModel,
  createRecorded,
  createRound,
  presentSide,
} from '../support/evidence.ts';

const calm: GpuState = {
  samples: 1,
  smMhz: 1_000,
  reasons: 0,
  powerWatts: null,
  temperatureC: null,
};
const occupancy = { processes: 0, memoryBytes: 0 } as const;

/** Four pairs of blocks, as `createRound` has them. */
function watched(base: readonly GpuState[] = [calm, calm, calm, calm]): Round {
  const gpu: GpuRound = {
    base,
    head: [calm, calm, calm, calm],
    before: occupancy,
    after: occupancy,
  };
  return createRound(2, 2, { gpu });
}

function notesOf(provider: string, rounds: readonly Round[], elsewhere: readonly Round[] = []) {
  const at = (some: readonly Round[]) => createLatency([], { provider, rounds: some });
  const latencyAt = elsewhere.length === 0 ? [] : [{ dims: { batch: 8 }, latency: at(elsewhere) }];
  return measuringNotes(createModel({ latency: at(rounds), latencyAt }));
}

describe('notes on how a model was measured', () => {
  const hot = { ...calm, reasons: 0x40 };

  it('are none where nothing is to be said', () => {
    expect(measuringNotes(createModel())).toEqual([]);
    expect(notesOf('cuda', [watched(), watched()])).toEqual([]);
    expect(notesOf('cpu', [createRound(2, 2)])).toEqual([]);
  });

  it('tell of rounds on a device that nobody watched, at any extents', () => {
    const unwatched = [{ code: 'clocks-unwatched', subject: 'digits' }];
    expect(notesOf('webgpu', [watched(), createRound(2, 2)])).toEqual(unwatched);
    expect(notesOf('webgpu', [watched()], [createRound(2, 2)])).toEqual(unwatched);
  });

  it('count the pairs of blocks that the device spoiled', () => {
    const slow = { ...calm, smMhz: 900 };
    const notes = notesOf('cuda', [watched([hot, calm, calm, slow])], [watched()]);
    expect(notes).toEqual([{ code: 'pairs-dropped', subject: 'digits: 2 of 8' }]);
    expect(notes.map(noteWords)).toEqual([
      'digits: 2 of 8 pairs of blocks were left out: the device slowed down, changed its clocks or was shared',
    ]);
  });

  it('count the pairs whose clocks the driver did not tell', () => {
    const silent = { ...calm, smMhz: null, reasons: null };
    const notes = notesOf('cuda', [watched([silent, calm, calm, calm])], [watched()]);
    expect(notes).toEqual([{ code: 'clocks-untold', subject: 'digits: 1 of 8' }]);
    expect(notes.map(noteWords)).toEqual([
      'digits: 1 of 8 pairs of blocks ran at clocks that the driver did not tell, so nobody knows whether they were slowed down',
    ]);
  });

  it('tell why nothing is known of memory and nodes, once, where times are', () => {
    const failure = { code: 'inference-failed', message: 'no room', hint: 'make some' } as const;
    const unavailable = { kind: 'unavailable', failure } as const;
    const head = presentSide({ trace: unavailable });
    const latency = createLatency([0]);
    const { profile } = head;
    const side = { profile, trace: unavailable };
    const untraced = { profile, trace: { kind: 'not-asked' } } as const;
    const sides = { base: untraced, head: side };
    const latencyAt = [{ dims: { batch: 8 }, latency, sides }];
    const notes = measuringNotes(createModel({ head, latency, latencyAt }));
    expect(notes).toEqual([{ code: 'untraced', subject: 'digits (head): no room' }]);
    expect(notes.map(noteWords)[0]).toMatch(/^digits \(head\): no room; so nothing is known/);
    // Without times the failure of the trace is told as theirs, or nobody asked for them.
    expect(measuringNotes(createModel({ head, latency: unavailable }))).toEqual([]);
    expect(measuringNotes(createModel({ head }))).toEqual([]);
  });

  it('tell of a recorded profile with too much time in layers that are not known', () => {
    const { head: trace } = createRecorded();
    const [node] = trace?.nodes ?? [];
    if (node === undefined || trace === null) expect.fail('a trace has a node');
    const unknown = (ms: number) => ({ ...node, name: 'u', op: 'Kernel', ms, computes: [] });
    const notesOf = (ms: number) => {
      const head = { ...trace, nodes: [{ ...node, ms: 100 - ms }, unknown(ms)] };
      const value = createRecorded({ head });
      return measuringNotes(createModel({ recorded: { kind: 'measured', value } }));
    };
    expect(notesOf(10)).toEqual([]);
    const notes = notesOf(88);
    expect(notes).toEqual([{ code: 'profiles-unaligned', subject: 'digits (head): 12.0 %' }]);
    expect(notes.map(noteWords)[0]).toMatch(
      /^digits \(head\): 12\.0 % of the recorded time is in layers whose work is known, /,
    );
  });

  it('tell what keeps two recorded profiles from being compared', () => {
    const value = createRecorded({ mismatches: ['tools', 'runs-unknown'] });
    const notes = measuringNotes(createModel({ recorded: { kind: 'measured', value } }));
    expect(notes.map(({ code }) => code)).toEqual(['profiles-tools', 'profiles-runs-unknown']);
    expect(notes.map(noteWords)[0]).toBe(
      'digits: the two profiles were recorded by different tools: compare shares, not times',
    );
  });
});
