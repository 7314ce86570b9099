import { describe, expect, it } from 'vitest';
import type { ModelDetails } from '../../../src/details/details.ts';
import type { TracedLayer } from '../../../src/details/traced-layers.ts';
import { kindShares } from '../../../src/reports/charts/kinds.ts';
import { layerMacs, layerTimes } from '../../../src/reports/charts/layers.ts';
import { macsLatency } from '../../../src/reports/charts/macs-latency.ts';
import { memoryTimeline } from '../../../src/reports/charts/memory.ts';
import { peakLive } from '../../../src/reports/charts/peak-live.ts';
import { roofline } from '../../../src/reports/charts/roofline.ts';
import { scene } from '../../support/chart-scenes.ts';
import { allSeries, columnOf, rowsOf, seriesOf } from './draw.ts';

const { outcome, details } = scene('digits');
const fresh = scene('a new model');

const conv = { op: 'Conv', kind: 'conv', depthwise: false } as const;

/** The head has these traced layers, the base none. */
function withLayers(layers: readonly TracedLayer[]): ModelDetails {
  const ms = layers.reduce((sum, layer) => sum + layer.ms, 0);
  const side = (traced: readonly TracedLayer[]) => {
    const own = details.head;
    return own && { ...own, layers: { layers: traced, of: traced.length, ms } };
  };
  return { ...details, base: side([]), head: side(layers) };
}

describe('the figure of kinds', () => {
  it('has bars that are whole', () => {
    const rows = [0, 1, 2, 3].map((row) =>
      allSeries(kindShares(details) ?? expect.fail())
        .map((series) => columnOf(series, 0)[row] ?? 0)
        .reduce((sum, share) => sum + share, 0),
    );
    for (const sum of rows) expect(sum).toBeCloseTo(100, 3);
  });

  it('says where a total is a lower bound', () => {
    const shares = details.head?.macsShares ?? null;
    const head = details.head && {
      ...details.head,
      macsShares: shares && { ...shares, isPartial: true },
    };
    expect(kindShares({ ...details, head })?.summary).toContain('of at least 321 k');
    expect(kindShares(details)?.summary).not.toContain('at least');
  });

  it('is none without MACs and traces', () => {
    expect(kindShares(undefined)).toBeNull();
  });
});

describe('the figures of layers', () => {
  it('have the traced milliseconds and the MACs of both sides', () => {
    const times = rowsOf(seriesOf(layerTimes(details), 'base'));
    const [slowest] = details.layerTimes?.layers ?? [];
    expect(times[0]?.[0]).toBeCloseTo(1_000 * (slowest?.base ?? 0), 3);
    expect(times[0]?.[2]).toBe(slowest?.name);
    const macs = columnOf(seriesOf(layerMacs(details), 'head'), 0);
    expect(macs).toEqual(details.layerMacs?.layers.map(({ head }) => (head ?? 0) / 1_000));
  });

  it('call a layer new only where there is a base', () => {
    const labels = (chart: ReturnType<typeof layerMacs>) => JSON.stringify(chart?.option);
    expect(labels(layerMacs(details))).toContain('"new"');
    expect(labels(layerMacs(fresh.details))).not.toContain('"new"');
    expect(layerMacs(fresh.details)?.title).toBe('MACs of the largest layers');
  });

  it('are none without changes', () => {
    expect(layerTimes({ ...details, layerTimes: null })).toBeNull();
    expect(layerMacs(undefined)).toBeNull();
  });
});

describe('the figure of MACs and latency', () => {
  it('has one point for each side, and one for each layer with MACs', () => {
    const chart = macsLatency(outcome, details);
    const [whole] = rowsOf(seriesOf(chart, 'head'));
    expect(whole?.[0]).toBeCloseTo(0.32124, 3);
    const latency = outcome.readings.latency?.head;
    expect(whole?.[1]).toBeCloseTo(latency?.kind === 'sampled' ? latency.value : 0, 4);
    const layers = details.head?.layers?.layers.filter(({ macs }) => (macs ?? 0) > 0) ?? [];
    expect(rowsOf(seriesOf(chart, 'layers of head'))).toHaveLength(layers.length);
    expect(layers).toHaveLength(6);
  });

  it('leaves out what has no logarithm, and says what part of the time that is', () => {
    const chart = macsLatency(
      { ...outcome, readings: {} },
      withLayers([
        { ...conv, name: 'a', ms: 3, macs: 1_000, flops: 2_000, accessBytes: 10 },
        { ...conv, name: 'b', ms: 1, macs: 0, flops: 0, accessBytes: 10 },
      ]),
    );
    expect(allSeries(chart ?? expect.fail())).toHaveLength(1);
    expect(chart?.summary).toContain(
      '1 more layer not drawn, without MACs or not among the slowest: 25.0 % of the traced time',
    );
  });

  it('has axes of whole decades around all points', () => {
    const axis = macsLatency(outcome, details)?.option['xAxis'] as Readonly<
      Record<string, unknown>
    >;
    expect(axis).toMatchObject({ type: 'log', min: 0.01, max: 10, name: 'MACs (M)' });
  });

  it('is none without a point', () => {
    expect(macsLatency({ ...outcome, readings: {} }, undefined)).toBeNull();
  });
});

describe('the figure of the roofline', () => {
  const layers = [
    // 2 FLOPs per byte at 1 GFLOP/s, and 20 at 5.
    { ...conv, name: 'low', ms: 1, macs: 1, flops: 1_000_000, accessBytes: 500_000 },
    { ...conv, name: 'high', ms: 2, macs: 1, flops: 10_000_000, accessBytes: 500_000 },
    { ...conv, name: 'unpriced', ms: 2, macs: null, flops: null, accessBytes: null },
    { ...conv, name: 'idle', ms: 2, macs: 0, flops: 0, accessBytes: 9 },
  ];

  it('has work per byte against work per second', () => {
    const rows = rowsOf(seriesOf(roofline(outcome, withLayers(layers)), 'layers of head'));
    expect(rows.map(([intensity, rate, name]) => [intensity, rate, name])).toEqual([
      [2, 1, 'low'],
      [20, 5, 'high'],
    ]);
  });

  it('draws only what a layer has reached: no point lies above the line, and two lie on it', () => {
    const chart = roofline(outcome, withLayers(layers));
    const line = rowsOf(seriesOf(chart, 'best that any layer reached'));
    // 0.5 GB/s of the first up to the 5 GFLOP/s of the second.
    expect(line).toEqual([
      [2, 1],
      [10, 5],
      [20, 5],
    ]);
    expect(chart?.summary).toContain('5 GFLOP/s');
    expect(chart?.summary).toContain('0.5 GB/s');
    expect(chart?.summary).toContain('the limits of the machine are not known');
  });

  it('is none without traced work', () => {
    expect(roofline(outcome, withLayers(layers.slice(2)))).toBeNull();
    expect(roofline(outcome, undefined)).toBeNull();
  });
});

describe('the figures of memory', () => {
  it('have the peak of the readings as their highest point', () => {
    const chart = memoryTimeline(details);
    for (const side of ['base', 'head'] as const) {
      const reading = outcome.readings['activation-memory']?.[side];
      const peak = reading?.kind === 'exact' ? reading.value : 0;
      expect(Math.max(...columnOf(seriesOf(chart, side), 1))).toBeCloseTo(peak / 1_024, 3);
    }
    expect(chart?.summary).toContain('base: at most 98.0 KiB at /f/f.2/Relu');
  });

  it('have one row for a tensor that is alive on both sides', () => {
    const chart = peakLive(details);
    const names = (side: string) => rowsOf(seriesOf(chart, side)).map(([, , name]) => name);
    expect(names('base')).toEqual(['/f/f.0/Conv_output_0', '/f/f.2/Relu_output_0']);
    expect(names('head')).toEqual(names('base'));
  });

  it('add up the tensors that have no row of their own', () => {
    const memory = details.head?.memory ?? null;
    const others = { count: 3, bytes: 2_048 };
    const head = details.head && { ...details.head, memory: memory && { ...memory, others } };
    const rows = rowsOf(seriesOf(peakLive({ ...details, head }), 'head'));
    expect(rows.at(-1)?.slice(2)).toEqual([
      'all others',
      '0 in the base, 3 in the head',
      '2.00 KiB',
    ]);
  });

  it('are none of a model without a profile, and a single node has no timeline', () => {
    expect(memoryTimeline(undefined)).toBeNull();
    expect(peakLive(undefined)).toBeNull();
    expect(scene('regression').charts.some(({ id }) => id === 'memory')).toBe(false);
  });
});
