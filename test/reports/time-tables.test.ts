import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from '../../src/explain/index.ts';
import { nodeTable, shareBar, timeTable } from '../../src/reports/time-tables.ts';
import { measured, recordedSide, sideOf } from '../explain/hand.ts';

describe('the bar of a share', () => {
  it.each([
    [0, ''],
    [1 / 80, '▏'],
    [0.5, '█████'],
    [0.999, '█████████▉'],
    [1, '██████████'],
    [1.2, '██████████'],
    [-1, ''],
  ])('%d', (share, bar) => {
    expect(shareBar(share)).toBe(bar);
  });
});

const base = sideOf([
  { op: 'Conv', name: 'c', ms: 8, macs: 90 },
  { op: 'Gemm', name: 'g', ms: 2, macs: 10 },
]);
const head = sideOf([
  { op: 'Conv', name: 'c', ms: 3, macs: 45 },
  { op: 'Conv', name: 'd', ms: 2, macs: 45, depthwise: true },
  { op: 'Transpose', name: 't', ms: 5 },
]);

describe('the table of kinds', () => {
  it('shows both sides beside their MACs, without kinds that neither has', () => {
    const table = timeTable(explain({ base, head, latency: measured(1) }));
    expect(table?.columns.map((column) => column.head)).toEqual([
      'kind',
      'base',
      'head',
      'of time',
      'share at base',
      'share at head',
      'of MACs',
      'kernels',
    ]);
    expect(table?.rows).toEqual([
      [
        'convolution',
        '8.00 ms',
        '5.00 ms',
        '80.0 % → 50.0 %',
        '████████',
        '█████',
        '90.0 % → 100.0 %',
        '1 → 2',
      ],
      [
        '– of it depthwise',
        '0 ms',
        '2.00 ms',
        '0.00 % → 20.0 %',
        '',
        '██',
        '0.00 % → 50.0 %',
        '0 → 1',
      ],
      [
        'matrix product',
        '2.00 ms',
        '0 ms',
        '20.0 % → 0.00 %',
        '██',
        '',
        '10.0 % → 0.00 %',
        '1 → 0',
      ],
      ['data movement', '0 ms', '5.00 ms', '0.00 % → 50.0 %', '', '█████', '0.00 %', '0 → 1'],
      ['all', '10.0 ms', '10.0 ms', '', '', '', '', '2 → 3'],
    ]);
  });

  it('shows one side alone, and unknown MACs as such', () => {
    const untold = { ...base, profile: null };
    const table = timeTable(explain({ base: untold, head: null, latency: null }));
    expect(table?.rows[0]).toEqual([
      'convolution',
      '8.00 ms',
      '–',
      '80.0 %',
      '████████',
      '',
      '–',
      '1',
    ]);
  });

  it('says where times are those of launches', () => {
    const launched = sideOf([{ op: 'Conv', name: 'c', ms: 1 }], { clock: 'launch' });
    const worked = sideOf([{ op: 'Conv', name: 'c', ms: 1 }]);
    const title = (side: typeof launched) =>
      timeTable(explain({ base: null, head: side, latency: null }))?.title;
    expect(title(launched)).toContain('host');
    expect(title(worked)).not.toContain('host');
  });

  it('has parts of all launches where the kernels of one run are not known', () => {
    const summary = recordedSide([
      { name: 'conv', ms: 2, op: 'Conv', launches: 300 },
      { name: 'copy', ms: 2, op: 'Reformat', launches: 100 },
    ]);
    const layers = recordedSide([{ name: 'conv', ms: 2, op: 'Conv' }]);
    const table = timeTable(explain({ base: layers, head: summary, latency: null }));
    expect(table?.rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['convolution', '1 → 75.0 % of launches'],
      ['data movement', '0 → 25.0 % of launches'],
      ['all', '1 → –'],
    ]);
  });

  it('is not there where nothing was traced', () => {
    const nothing: Explanation = { base: null, head: null, nodes: [], findings: [] };
    expect(timeTable(nothing)).toBeUndefined();
    expect(nodeTable(nothing)).toBeUndefined();
  });
});

describe('the table of nodes', () => {
  it('has the slowest first, on whichever side', () => {
    const table = nodeTable(explain({ base, head, latency: null }));
    expect(table?.title).toBe('The slowest 4 nodes');
    expect(table?.rows).toEqual([
      ['c', 'Conv', '8.00 ms', '3.00 ms', '80.0 % → 30.0 %', '90 → 45'],
      ['t', 'Transpose', '–', '5.00 ms', '50.0 %', '0'],
      ['d', 'Conv', '–', '2.00 ms', '20.0 %', '45'],
      ['g', 'Gemm', '2.00 ms', '–', '20.0 %', '10'],
    ]);
  });

  it('has ten rows at most', () => {
    const many = sideOf(
      Array.from({ length: 30 }, (_, index) => ({ op: 'Relu', name: `r${index}`, ms: index })),
    );
    const table = nodeTable(explain({ base: null, head: many, latency: null }));
    expect(table?.rows).toHaveLength(10);
    expect(table?.title).toBe('The slowest 10 nodes');
    expect(table?.rows[0]?.[0]).toBe('r29');
  });
});
