import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { chartsOf } from '../../../src/reports/charts/index.ts';
import { hostileNames, type SceneName, scene, sceneNames } from '../../support/chart-scenes.ts';
import { outcomes } from '../../support/outcomes.ts';
import { allSeries, rowsOf, svgOf } from './draw.ts';

const every = sceneNames.flatMap((name) =>
  scene(name).charts.map((chart) => [`${chart.id} of ${name}`, chart] as const),
);

/** Strings anywhere in an option. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)]);
}

/** How many shapes of items of each series are drawn; ECharts says of each where it belongs. */
function itemsBySeries(svg: string): ReadonlyMap<number, number> {
  const items = new Map<number, number>();
  for (const [element] of svg.matchAll(/<path d="[^"]+"[^>]*>/g)) {
    const [, index] = /ecmeta_series_index="(\d+)"/.exec(element) ?? [];
    const isItem = element.includes('ecmeta_ssr_type="chart"');
    if (isItem) items.set(Number(index), (items.get(Number(index)) ?? 0) + 1);
  }
  return items;
}

/** The most points that a line of this colour has. */
function longestLine(svg: string, color: string | undefined): number {
  const lines = [...svg.matchAll(/<path d="([^"]+)" fill="none"[^>]*stroke="(#[0-9a-f]+)"/g)];
  const own = lines.filter(([, , stroke]) => stroke === color);
  return Math.max(0, ...own.map(([, path = '']) => (path.match(/-?[\d.]+/g) ?? []).length / 2));
}

describe('the figures of each scene', () => {
  const ids = (name: SceneName) => scene(name).charts.map(({ id }) => id);

  it('are all that it has data for, time first', () => {
    expect(ids('digits')).toEqual([
      'latency-rounds',
      'latency-runs',
      'macs-latency',
      'kinds',
      'layer-times',
      'layer-macs',
      'roofline',
      'memory',
      'peak-live',
      'confusion',
      'confusion-change',
      'calibration',
      'classes',
      'slices',
      'trend',
    ]);
    expect(ids('a new model')).not.toContain('latency-rounds');
    expect(ids('a new model')).not.toContain('confusion-change');
    expect(ids('detection')).toContain('precision-recall');
    expect(ids('multilabel')).toContain('precision-recall');
    expect(ids('regression')).toEqual(['kinds', 'peak-live', 'slices']);
  });

  it('are none where nothing was measured', () => {
    const [model] = outcomes['could-not-measure']?.models ?? [];
    if (model === undefined) return expect.fail();
    expect(chartsOf(model, undefined, [])).toEqual([]);
  });

  it('need no details for what the outcome has', () => {
    const { outcome, trend } = scene('digits');
    expect(chartsOf(outcome, undefined, trend).map(({ id }) => id)).toEqual([
      'macs-latency',
      'classes',
      'slices',
      'trend',
    ]);
  });
});

describe.each(every)('%s', (_, chart) => {
  it('is drawn, every series of it, with numbers only', () => {
    const svg = svgOf(chart);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const items = itemsBySeries(svg);
    for (const [index, series] of allSeries(chart).entries()) {
      const rows = rowsOf(series);
      if (series.type === 'line') {
        expect(longestLine(svg, series.lineStyle?.color)).toBeGreaterThanOrEqual(rows.length);
      } else {
        // A bar of nothing has no shape.
        const drawn = rows.filter(([size]) => series.type !== 'bar' || size !== 0);
        expect(items.get(index) ?? 0, `series ${index}`).toBeGreaterThanOrEqual(drawn.length);
      }
    }
    expect(svgOf(chart, 'dark')).toContain('<svg');
  });

  it('is plain JSON with words for those who do not see it', () => {
    const { id, title, summary, heightPx, option } = chart;
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(summary).toMatch(/\d/);
    expect(title.length).toBeGreaterThan(5);
    expect(heightPx).toBeGreaterThan(100);
    expect(option).toMatchObject({
      animation: false,
      aria: { enabled: true, label: { description: summary } },
      tooltip: { renderMode: 'richText' },
    });
  });

  it('has no braces and nothing invisible in any text', () => {
    for (const text of [chart.title, chart.summary, ...stringsIn(chart.option)]) {
      expect(text).not.toMatch(/[{}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(text.length).toBeLessThan(2_000);
    }
  });

  it('stays small', () => {
    expect(JSON.stringify(chart.option).length).toBeLessThan(100_000);
  });
});

describe('hostile names', () => {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: true, trimValues: false });

  /** Texts of an SVG as a browser shows them. */
  function textsIn(svg: string): readonly string[] {
    const texts: string[] = [];
    const walk = (nodes: readonly Record<string, unknown>[]) => {
      for (const node of nodes) {
        for (const [key, value] of Object.entries(node)) {
          if (key === '#text') texts.push(String(value).trim());
          else if (Array.isArray(value)) walk(value);
        }
      }
    };
    walk(parser.parse(svg));
    return texts;
  }

  it('are drawn as text, each as it is, but for what would not be text', () => {
    const chart = scene('hostile names').charts.find(({ id }) => id === 'peak-live');
    if (chart === undefined) return expect.fail();
    const svg = svgOf(chart);
    expect(svg).not.toContain('<script');
    const texts = textsIn(svg);
    for (const name of [
      '“__proto__”',
      '“constructor”',
      '<script>alert(1)</script>',
      '$& $1 $`',
      '12',
    ]) {
      expect(texts).toContain(name);
    }
    expect(texts).toContain('❴b❵❴c❵ ❴a|red❵ ❵');
    expect(texts).toContain('(no name)');
    expect(texts).toContain('line one line two');
    expect(rowsOf(allSeries(chart)[0])).toHaveLength(hostileNames.length);
    // ECharts keeps widths by text in plain objects.
    const inherited: string[] = [];
    for (const key in {}) inherited.push(key);
    expect(inherited).toEqual([]);
    expect(Object.keys(Object)).toEqual([]);
  });

  it('leave no figure out', () => {
    const ids = scene('hostile names').charts.map(({ id }) => id);
    expect(ids).toEqual(scene('digits').charts.map(({ id }) => id));
  });
});
