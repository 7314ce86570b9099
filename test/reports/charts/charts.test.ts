import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/reports/charts/chart.ts';
import { chartsOf } from '../../../src/reports/charts/index.ts';
import { hostileNames, type Scene, scenes } from '../../support/chart-scenes.ts';
import { outcomes } from '../../support/outcomes.ts';
import { allSeries, rowsOf, svgOf } from './draw.ts';

const every = Object.entries(scenes()).flatMap(([name, scene]) =>
  scene.charts.map((chart) => [`${chart.id} of ${name}`, chart] as const),
);

/** Strings anywhere in an option. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)]);
}

/** How much is drawn: the lengths of all paths, and not of texts. */
function marksIn(svg: string): number {
  return [...svg.matchAll(/ d="([^"]*)"/g)].reduce((sum, [, path = '']) => sum + path.length, 0);
}

function without(chart: Chart, index: number): Chart {
  const series = allSeries(chart).map((each, at) => (at === index ? { ...each, data: [] } : each));
  return { ...chart, option: { ...chart.option, series: series as never } };
}

describe('the figures of each scene', () => {
  const ids = (name: string) => scenes()[name]?.charts.map(({ id }) => id);

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
    const { outcome, trend } = scenes()['digits'] as Scene;
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
    const marks = marksIn(svg);
    for (const [index, { data = [] }] of allSeries(chart).entries()) {
      if (data.length === 0) continue;
      expect(marks, `series ${index}`).toBeGreaterThan(marksIn(svgOf(without(chart, index))));
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
    const chart = scenes()['hostile names']?.charts.find(({ id }) => id === 'peak-live');
    if (chart === undefined) return expect.fail();
    const svg = svgOf(chart);
    expect(svg).not.toContain('<script');
    const texts = textsIn(svg);
    for (const name of [
      '__proto__',
      'constructor',
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
    const ids = scenes()['hostile names']?.charts.map(({ id }) => id);
    expect(ids).toEqual(scenes()['digits']?.charts.map(({ id }) => id));
  });
});
