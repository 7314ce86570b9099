import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { Calibration } from '../../details/calibration.ts';
import type { ModelDetails } from '../../details/details.ts';
import type { SideName } from '../../evidence.ts';
import { formatShare } from '../../units.ts';
import type { Chart, ChartValue } from './chart.ts';
import { drawn, optionOf, sideStyles, told, xAxis, yAxis } from './parts.ts';

interface SideBins {
  readonly side: SideName;
  readonly bins: Calibration;
}

/** How often an answer is right by how sure it is. */
export function calibration(_: ModelOutcome, details: ModelDetails | undefined): Chart | null {
  const sides = (['base', 'head'] as const).flatMap((side): readonly SideBins[] => {
    const bins = details?.[side]?.calibration ?? null;
    return bins === null || bins.length === 0 ? [] : [{ side, bins }];
  });
  if (sides.length === 0) return null;
  const summary = `${sides.map(wordsOf).join('; ')}.`;
  const axis = { type: 'value', min: 0, max: 100 };
  return {
    id: 'calibration',
    title: 'How often answers are right by how sure they are',
    summary,
    heightPx: 400,
    option: optionOf(summary, {
      xAxis: xAxis('mean confidence (%)', axis),
      yAxis: yAxis('right answers (%)', axis),
      series: [...sides.map(lineOf), diagonal],
    }),
  };
}

const diagonal: ChartValue = {
  type: 'line',
  name: 'as sure as right',
  symbol: 'none',
  silent: true,
  itemStyle: { color: '#e08a1e' },
  lineStyle: { color: '#e08a1e', type: 'dotted', width: 1.5 },
  data: [
    [0, 0],
    [100, 100],
  ],
};

function lineOf({ side, bins }: SideBins): ChartValue {
  const { color, line, symbol } = sideStyles[side];
  return {
    type: 'line',
    name: side,
    symbol,
    symbolSize: 9,
    itemStyle: { color },
    lineStyle: { color, type: line, width: 2 },
    dimensions: ['x', 'y', ...told(['samples', 'confidence', 'right'])],
    encode: { x: 0, y: 1, tooltip: [2, 3, 4] },
    data: bins.map(({ count, confidence, accuracy }) => [
      drawn(100 * confidence),
      drawn(100 * accuracy),
      String(count),
      formatShare(confidence),
      formatShare(accuracy),
    ]),
  };
}

/** `base: sure by 97.3 % and right by 96.8 % over 200 samples`. */
function wordsOf({ side, bins }: SideBins): string {
  const samples = bins.reduce((sum, { count }) => sum + count, 0);
  const mean = (of: 'confidence' | 'accuracy') =>
    formatShare(bins.reduce((sum, bin) => sum + bin.count * bin[of], 0) / samples);
  return `${side}: sure by ${mean('confidence')} and right by ${mean('accuracy')} over ${samples} samples`;
}
