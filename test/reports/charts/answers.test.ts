import { describe, expect, it } from 'vitest';
import { classValues, sliceValues } from '../../../src/reports/charts/breakdowns.ts';
import { calibration } from '../../../src/reports/charts/calibration.ts';
import { confusion, confusionChange } from '../../../src/reports/charts/confusion.ts';
import { precisionRecall } from '../../../src/reports/charts/precision-recall.ts';
import { metricTrend } from '../../../src/reports/charts/trend.ts';
import { scene, trendOf } from '../../support/chart-scenes.ts';
import { allSeries, columnOf, rowsOf, seriesOf } from './draw.ts';

const { outcome, details } = scene('digits');

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('the figures of confusion', () => {
  it('have all samples, the right ones apart', () => {
    const chart = confusion(outcome, details);
    const [right, wrong] = ['right', 'wrong'].map((name) => columnOf(seriesOf(chart, name), 2));
    expect(sumOf([...(right ?? []), ...(wrong ?? [])])).toBe(400);
    const top1 = outcome.readings.top1?.head;
    expect(sumOf(right ?? []) / 400).toBeCloseTo(top1?.kind === 'sampled' ? top1.value : 0, 12);
    expect(chart?.summary).toContain(`${sumOf(right ?? [])} of 400 samples right`);
  });

  it('differ by what each side takes for what', () => {
    const chart = confusionChange(outcome, details);
    const cells = allSeries(chart ?? expect.fail()).flatMap(rowsOf);
    const count = (side: 'base' | 'head', truth: unknown, said: unknown) =>
      details.confusions?.[side]?.cells.find((cell) => cell.truth === truth && cell.said === said)
        ?.count ?? 0;
    for (const [said, truth, change] of cells) {
      expect(change).toBe(count('head', truth, said) - count('base', truth, said));
    }
    expect(sumOf(cells.map(([, , change]) => Number(change)))).toBe(0);
    expect(cells.length).toBeGreaterThan(10);
  });

  it('call more right answers and fewer wrong ones better', () => {
    const chart = confusionChange(outcome, details);
    for (const [said, truth, change] of rowsOf(seriesOf(chart, 'for the better'))) {
      expect(Number(change) > 0).toBe(said === truth);
    }
    for (const [said, truth, change] of rowsOf(seriesOf(chart, 'for the worse'))) {
      expect(Number(change) < 0).toBe(said === truth);
    }
  });

  it('are not subtracted where the samples differ', () => {
    const confusions = details.confusions && { ...details.confusions, isPaired: false };
    expect(confusionChange(outcome, { ...details, confusions })).toBeNull();
    expect(confusion(outcome, { ...details, confusions })).not.toBeNull();
  });

  it('are of the base where there is no head, and none where there is neither', () => {
    const confusions = details.confusions && { ...details.confusions, head: null };
    expect(confusion(outcome, { ...details, confusions })?.title).toContain('the base');
    expect(confusion(outcome, undefined)).toBeNull();
    expect(confusionChange(outcome, undefined)).toBeNull();
  });

  it('tell how many classes they leave out', () => {
    const many = scene('many classes').charts.find(({ id }) => id === 'confusion');
    expect(many?.summary).toContain('the 40 most confused of 60 classes are shown');
  });
});

describe('the figure of calibration', () => {
  it('has the bins of both sides in percent', () => {
    const series = seriesOf(calibration(outcome, details), 'head');
    const bins = details.head?.calibration ?? [];
    expect(columnOf(series, 0)).toHaveLength(bins.length);
    for (const [at, { confidence, accuracy }] of bins.entries()) {
      expect(columnOf(series, 0)[at]).toBeCloseTo(100 * confidence, 3);
      expect(columnOf(series, 1)[at]).toBeCloseTo(100 * accuracy, 3);
    }
    expect(calibration(outcome, undefined)).toBeNull();
  });
});

describe('the figure of precision and recall', () => {
  it('has the points of both sides in percent', () => {
    const labels = scene('multilabel');
    const chart = precisionRecall(labels.outcome, labels.details);
    const points = labels.details.base?.precisionRecall?.points ?? [];
    expect(columnOf(seriesOf(chart, 'base'), 0)).toHaveLength(points.length);
    expect(columnOf(seriesOf(chart, 'base'), 1).at(-1)).toBeCloseTo(
      100 * (points.at(-1)?.precision ?? 0),
      3,
    );
    expect(chart?.title).toContain('pooled');
    expect(precisionRecall(outcome, details)).toBeNull();
  });
});

describe('the figures of classes and slices', () => {
  it('have the worst rows of the tables, in percent', () => {
    const [worst] = outcome.breakdowns.find(({ kind }) => kind === 'class')?.rows ?? [];
    const [row] = rowsOf(seriesOf(classValues(outcome), 'head'));
    expect(row?.[0]).toBeCloseTo(100 * (worst?.head ?? 0), 3);
    expect(row?.[2]).toBe(worst?.name);
    expect(rowsOf(seriesOf(sliceValues(outcome), 'base')).map(([, , name]) => name)).toEqual([
      'time: day',
      'time: night',
    ]);
  });

  it('are at most twenty of many', () => {
    const many = scene('many classes');
    expect(classValues(many.outcome)?.title).toBe('Recall by class, the worst 20 of 60');
  });

  it('are none where a value lies below zero, where bars have no place', () => {
    const breakdowns = outcome.breakdowns.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, head: -0.5 })),
    }));
    expect(sliceValues({ ...outcome, breakdowns })).toBeNull();
    expect(classValues({ ...outcome, breakdowns: [] })).toBeNull();
    expect(sliceValues({ ...outcome, breakdowns: [] })).toBeNull();
  });
});

describe('the figure of the trend', () => {
  const trend = trendOf('digits', 20);
  const chart = metricTrend(outcome, details, trend);

  it('has each metric where it is known, those with limits first', () => {
    const axes = chart?.option['yAxis'] as readonly { readonly name: string }[];
    expect(axes.map(({ name }) => name)).toEqual([
      'Top-1 accuracy (%)',
      'Latency (ms)',
      'MACs (M)',
      'Model size (KiB)',
    ]);
    const [top1] = allSeries(chart ?? expect.fail());
    // One result is of other models only, and one lacks the metric.
    expect(rowsOf(top1)).toHaveLength(18);
    const { top1: first } = trend[0]?.models['digits'] ?? {};
    expect(columnOf(top1 ?? expect.fail(), 1)[0]).toBeCloseTo(100 * (first ?? 0), 3);
  });

  it('has this change behind all results', () => {
    const [, now] = allSeries(chart ?? expect.fail());
    const top1 = outcome.readings.top1?.head;
    expect(rowsOf(now)[0]?.[0]).toBe(19);
    expect(rowsOf(now)[0]?.[1]).toBeCloseTo(100 * (top1?.kind === 'sampled' ? top1.value : 0), 3);
  });

  it('is none of a single result, nor of results of other models', () => {
    expect(metricTrend(outcome, details, trend.slice(0, 1))).toBeNull();
    expect(metricTrend(outcome, details, trendOf('other', 9))).toBeNull();
    expect(metricTrend({ ...outcome, id: 'toString' }, details, trend)).toBeNull();
  });

  it('leaves out what is no number', () => {
    const broken = trend.map((point) => ({
      ...point,
      models: { digits: { macs: Number.NaN, size: 5 } },
    }));
    expect(metricTrend(outcome, details, broken)?.summary).toMatch(
      /^The last 20 results: Model size/,
    );
  });
});
