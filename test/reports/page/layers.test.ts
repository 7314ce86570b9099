import { describe, expect, it } from 'vitest';
import type { Layer, LayerPair } from '../../../src/explain/layer-pairs.ts';
import { layersTable } from '../../../src/reports/page/layers.ts';

function layer(overrides: Partial<Layer> = {}): Layer {
  const costs = { macs: 1_000, params: 10, accessBytes: 2_048, ms: null, fusedInto: null };
  return { name: 'conv', shape: [1, 8], ...costs, ...overrides };
}

function pair(base: Layer | null, head: Layer | null, name = 'conv'): LayerPair {
  return { name, op: 'Conv', base, head };
}

function textsOf(layers: readonly LayerPair[]) {
  const table = layersTable(layers);
  return {
    heads: table?.columns.map(({ head }) => head),
    rows: table?.rows.map(({ cells }) => cells.map(({ text }) => text)),
  };
}

describe('layers', () => {
  it('tell a cost on both sides where it differs anywhere, else once', () => {
    const same = pair(layer(), layer());
    const dearer = pair(layer(), layer({ macs: 3_000 }));
    expect(textsOf([same, dearer])).toEqual({
      heads: [
        'layer',
        'operator',
        'output',
        'MACs base',
        'MACs head',
        'MACs change',
        'params',
        'traffic',
      ],
      rows: [
        ['conv', 'Conv', '1×8', '1000', '1000', '±0', '10', '2.00 KiB'],
        ['conv', 'Conv', '1×8', '1000', '3000', '+2000', '10', '2.00 KiB'],
      ],
    });
  });

  it('of one side alone have no base, no head and no remark', () => {
    const table = layersTable([pair(null, layer())]);
    expect(table?.columns.map(({ head }) => head)).toEqual([
      'layer',
      'operator',
      'output',
      'MACs',
      'params',
      'traffic',
    ]);
    expect(table?.rows[0]?.cells[0]).toEqual({ text: 'conv' });
    expect(table?.rows[0]?.differs).toBeUndefined();
  });

  it('that are new or gone change by all they cost, and an unknown cost by nothing known', () => {
    const rows = layersTable([
      pair(null, layer()),
      pair(layer(), null),
      pair(layer({ macs: null }), layer()),
    ])?.rows;
    expect(rows?.map(({ cells }) => cells[5]?.value)).toEqual([1_000, -1_000, null]);
    expect(rows?.map(({ differs }) => differs)).toEqual([true, true, true]);
    expect(rows?.map(({ cells }) => cells[0]?.content ?? '')).toEqual([
      expect.stringContaining('>new<'),
      expect.stringContaining('>removed<'),
      '',
    ]);
  });

  it('tell another name in the base, and the node whose kernel runs them', () => {
    const head = layer({ fusedInto: '<b>' });
    const rows = layersTable([pair(layer({ name: '<old>' }), head)])?.rows;
    expect(rows?.[0]?.cells[0]?.content).toBe(
      'conv <span class="note">was &lt;old&gt;, runs in &lt;b&gt;</span>',
    );
  });

  it('do not differ by their times alone, which always do', () => {
    const rows = layersTable([pair(layer({ ms: 1 }), layer({ ms: 2 }))])?.rows;
    expect(rows?.[0]?.differs).toBe(false);
  });

  it('are sorted by the elements of their output, where all extents are known', () => {
    const shapes = [[2, 3], [], ['n', 3], null] as const;
    const rows = layersTable(shapes.map((shape) => pair(null, layer({ shape }))))?.rows;
    expect(rows?.map(({ cells }) => cells[2])).toEqual([
      { text: '2×3', value: 6 },
      { text: 'scalar', value: 1 },
      { text: 'n×3', value: null },
      { text: 'of unknown rank', value: null },
    ]);
  });

  it('beyond a thousand leave out the cheapest, keep their order, and say so', () => {
    const layers = Array.from({ length: 1_200 }, (_, at) =>
      pair(null, layer({ macs: at % 6 === 0 ? 1 : 1_000 + at, accessBytes: 0 }), `n${at}`),
    );
    const table = layersTable(layers);
    const names = table?.rows.map(({ cells }) => cells[0]?.text);
    const dear = layers.map(({ name }) => name).filter((_, at) => at % 6 !== 0);
    expect(names).toEqual(dear);
    expect(table?.note).toBe('200 more nodes, which cost less, are in the evidence file.');
  });

  it('are no table where neither side has a profile', () => {
    expect(layersTable([])).toBeUndefined();
  });
});
