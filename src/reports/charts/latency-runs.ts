import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import type { RunBins, RunHistogram } from '../../details/run-histogram.ts';
import type { SideName } from '../../evidence.ts';
import { type AxisScale, axisScale, formatQuantity } from '../../units.ts';
import type { Chart, ChartValue } from './chart.ts';
import { axisName, drawn, optionOf, sideStyles, told, tooltip, xAxis, yAxis } from './parts.ts';

/** How often a run took how long, of both sides. */
export function latencyRuns(_: ModelOutcome, details: ModelDetails | undefined): Chart | null {
  const runs = details?.runs ?? null;
  if (runs === null) return null;
  const { timed, lowMs, binMs, base, head } = runs;
  const highMs = lowMs + binMs * head.counts.length;
  const scale = axisScale(highMs, 'ms');
  const what = timed === 'runs' ? 'runs' : 'blocks of runs, by their mean';
  const summary = [
    ...(base === null ? [] : [wordsOf('base', base, what)]),
    wordsOf('head', head, what),
  ];
  const words = `${summary.join('; ')}. The figure ends at ${formatQuantity(highMs, 'ms')}.`;
  return {
    id: 'latency-runs',
    title: timed === 'runs' ? 'Times of all runs' : 'Mean times of all blocks of runs',
    summary: words,
    heightPx: 340,
    option: optionOf(words, {
      // Lines have no points to hit.
      tooltip: tooltip('axis'),
      xAxis: xAxis(axisName('time', scale), {
        type: 'value',
        min: drawn(lowMs, scale),
        max: drawn(highMs, scale),
        splitLine: { show: false },
        axisLabel: { showMinLabel: false, showMaxLabel: false },
      }),
      yAxis: yAxis(`share of ${timed} (%)`, { type: 'value', min: 0 }),
      series: [
        ...(base === null ? [] : [lineOf('base', base, runs, scale)]),
        lineOf('head', head, runs, scale),
      ],
    }),
  };
}

function lineOf(
  side: SideName,
  { counts, samples, medianMs }: RunBins,
  { lowMs, binMs }: RunHistogram,
  scale: AxisScale,
): ChartValue {
  const { color, line, symbol } = sideStyles[side];
  const cells = (count: number, bin: number): ChartValue => {
    const [from, to] = [lowMs + bin * binMs, lowMs + (bin + 1) * binMs];
    const told = `${formatQuantity(from, 'ms')} to ${formatQuantity(to, 'ms')}`;
    return [drawn(from, scale), drawn((100 * count) / samples), told, `${count} of ${samples}`];
  };
  // A step holds until the next point: the last bin ends where one more would begin.
  const last = counts.length - 1;
  const end = [drawn(lowMs + counts.length * binMs, scale), 0, '', ''];
  const lastShare = drawn((100 * (counts[last] ?? 0)) / samples);
  return {
    type: 'line',
    // Medians are near to each other, and labels at both would collide.
    name: `${side}, median ${formatQuantity(medianMs, 'ms')}`,
    step: 'end',
    symbol,
    symbolSize: 5,
    showSymbol: false,
    itemStyle: { color },
    lineStyle: { color, type: line, width: 2 },
    areaStyle: { color, opacity: 0.15 },
    dimensions: ['time', 'share', ...told(['between', 'runs'])],
    encode: { x: 0, y: 1, tooltip: [2, 3] },
    data: [...counts.map(cells), lastShare === 0 ? end : [end[0] ?? 0, lastShare, '', '']],
    markLine: {
      symbol: 'none',
      silent: true,
      lineStyle: { color, type: line, width: 1.5 },
      label: { show: false },
      data: [{ xAxis: drawn(medianMs, scale) }],
    },
  };
}

/** `base: 640 runs, median 2.00 ms, 3 took longer than the figure shows`. */
function wordsOf(side: SideName, { samples, medianMs, beyond }: RunBins, what: string): string {
  const longer = beyond === 0 ? '' : `, ${beyond} took longer than the figure shows`;
  return `${side}: ${samples} ${what}, median ${formatQuantity(medianMs, 'ms')}${longer}`;
}
