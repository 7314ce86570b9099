import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import type { PrecisionRecall } from '../../details/precision-recall.ts';
import type { SideName } from '../../evidence.ts';
import { formatShare } from '../../units.ts';
import type { Chart, ChartValue } from './chart.ts';
import { drawn, optionOf, sideStyles, told, tooltip, xAxis, yAxis } from './parts.ts';

interface SideCurve {
  readonly side: SideName;
  readonly curve: PrecisionRecall;
}

/** Precision against recall of both sides. */
export function precisionRecall(_: ModelOutcome, details: ModelDetails | undefined): Chart | null {
  const sides = (['base', 'head'] as const).flatMap((side): readonly SideCurve[] => {
    const curve = details?.[side]?.precisionRecall ?? null;
    return curve === null ? [] : [{ side, curve }];
  });
  const [first] = sides;
  if (first === undefined) return null;
  const summary = `${whatWords[first.curve.kind]}; ${sides.map(wordsOf).join('; ')}.`;
  const axis = { type: 'value', min: 0, max: 100 };
  return {
    id: 'precision-recall',
    title:
      first.curve.kind === 'class-mean'
        ? 'Precision against recall at IoU 0.5, mean over classes'
        : 'Precision against recall, all classes pooled',
    summary,
    heightPx: 400,
    option: optionOf(summary, {
      // Lines have no points to hit.
      tooltip: tooltip('axis'),
      xAxis: xAxis('recall (%)', axis),
      yAxis: yAxis('precision (%)', axis),
      series: sides.map(lineOf),
    }),
  };
}

const whatWords: Readonly<Record<PrecisionRecall['kind'], string>> = {
  'class-mean': 'At each recall the mean over classes of the best precision at that recall or more',
  pooled: 'All known labels of all classes in one ranking',
};

function lineOf({ side, curve }: SideCurve): ChartValue {
  const { color, line, symbol } = sideStyles[side];
  return {
    type: 'line',
    name: side,
    symbol,
    symbolSize: 5,
    showSymbol: curve.points.length === 1,
    itemStyle: { color },
    lineStyle: { color, type: line, width: 2 },
    dimensions: ['x', 'y', ...told(['recall', 'precision'])],
    encode: { x: 0, y: 1, tooltip: [2, 3] },
    data: curve.points.map(({ recall, precision }) => [
      drawn(100 * recall),
      drawn(100 * precision),
      formatShare(recall),
      formatShare(precision),
    ]),
  };
}

const recallsTold = [0.5, 0.9];

/** `base: precision 98.0 % at recall 50.0 %, 75.0 % at recall 90.0 %`. */
function wordsOf({ side, curve: { points, positives } }: SideCurve): string {
  const told = recallsTold.flatMap((wanted) => {
    const point = points.find(({ recall }) => recall >= wanted);
    if (point === undefined) return [];
    return [`precision ${formatShare(point.precision)} at recall ${formatShare(point.recall)}`];
  });
  return `${side} of ${positives}: ${told.join(', ')}`;
}
