import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/details/memory-timeline.ts';
import { readModel } from '../../src/metrics/index.ts';
import { knownValue } from '../../src/metrics/reading.ts';
import { scene } from '../support/chart-scenes.ts';
import { createProfile } from '../support/evidence.ts';

const { memory } = createProfile();

/** So many nodes with this much alive at each. */
function nodesOf(bytes: readonly number[]) {
  return { ...memory, timeline: bytes.map((each, at) => ({ node: `n${at}`, bytes: each })) };
}

describe('the timeline of memory', () => {
  it('has its maximum where the readings have the peak', () => {
    for (const name of ['digits', 'networks'] as const) {
      const { model, details } = scene(name);
      const readings = readModel(model);
      for (const side of ['base', 'head'] as const) {
        const timeline = details[side]?.memory;
        const highest = Math.max(...(timeline?.points ?? []).map(({ bytes }) => bytes));
        expect(highest).toBe(knownValue(readings['activation-memory']?.[side] ?? null));
        expect(highest + (timeline?.weightBytes ?? 0)).toBe(
          knownValue(readings['peak-memory']?.[side] ?? null),
        );
        expect(timeline?.peak.bytes).toBe(highest);
        const alive = (timeline?.live ?? []).reduce((sum, { bytes }) => sum + bytes, 0);
        expect(alive + (timeline?.others.bytes ?? 0)).toBe(highest);
      }
    }
  });

  it('of many nodes keeps the largest of every few neighbours, the peak among them', () => {
    const bytes = Array.from({ length: 1_201 }, (_, at) => (at === 777 ? 9_999 : at % 10));
    const timeline = timelineOf(nodesOf(bytes));
    expect(timeline?.points).toHaveLength(401);
    expect(timeline?.nodes).toBe(1_201);
    expect(timeline?.peak).toEqual({ at: 777, node: 'n777', bytes: 9_999 });
    // Nodes 0, 1, 2 and 3, 4, 5.
    expect(timeline?.points.slice(0, 2)).toEqual([
      { at: 2, node: 'n2', bytes: 2 },
      { at: 5, node: 'n5', bytes: 5 },
    ]);
  });

  it('keeps every node where there are few', () => {
    expect(timelineOf(nodesOf([1, 3, 2]))?.points.map(({ bytes }) => bytes)).toEqual([1, 3, 2]);
  });

  it('names the largest tensors at the peak, and adds up the others', () => {
    const peakLive = Array.from({ length: 15 }, (_, at) => ({ name: `t${at}`, bytes: at + 1 }));
    const timeline = timelineOf({ ...memory, peakLive });
    expect(timeline?.live.map(({ name }) => name)).toEqual(
      Array.from({ length: 12 }, (_, at) => `t${14 - at}`),
    );
    expect(timeline?.others).toEqual({ count: 3, bytes: 1 + 2 + 3 });
  });

  it('is none of a graph without nodes', () => {
    expect(timelineOf(nodesOf([]))).toBeNull();
  });
});
