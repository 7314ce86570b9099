import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { Confusion, ConfusionCell, Confusions } from '../../details/confusion.ts';
import type { ModelDetails } from '../../details/details.ts';
import { withSign } from '../../units.ts';
import type { Chart, ChartOption, ChartValue } from './chart.ts';
import { plainName } from './names.ts';
import { optionOf, told, xAxis, yAxis } from './parts.ts';

/** What the head takes for what; the base where there is no head. */
export function confusion(_: ModelOutcome, details: ModelDetails | undefined): Chart | null {
  const confusions = details?.confusions ?? null;
  const side = confusions?.head ? 'head' : 'base';
  const shown = confusions?.[side] ?? null;
  if (confusions === null || shown === null) return null;
  const [right, wrong] = [shown.cells.filter(isRight), shown.cells.filter(isWrong)];
  const most = Math.max(1, ...wrong.map(({ count }) => count));
  const worst = wrong.toSorted((a, b) => b.count - a.count).slice(0, pairsTold);
  const summary = `${side}: ${sumOf(right)} of ${shown.samples} samples right${leftOut(confusions, shown)}. ${
    worst.length === 0
      ? 'No confusion'
      : `Most confused, from truth to answer: ${pairWords(confusions, worst)}`
  }.`;
  return matrixChart(confusions, {
    id: 'confusion',
    title: `What the ${side} takes for what`,
    summary,
    series: [
      { name: 'right', cells: right, colors: ['#b9c0c8', '#b9c0c8'], range: [0, 1] },
      { name: 'wrong', cells: wrong, colors: redTints, range: [0, most] },
    ],
    words: String,
  });
}

/** How many more or fewer samples of each class the head takes for each; null where none moved. */
export function confusionChange(_: ModelOutcome, details: ModelDetails | undefined): Chart | null {
  const confusions = details?.confusions ?? null;
  if (confusions === null || !confusions.isPaired) return null;
  const changes = changesOf(confusions);
  if (changes.length === 0) return null;
  const most = changes.reduce((largest, { count }) => Math.max(largest, Math.abs(count)), 0);
  const [better, worse] = [changes.filter(isBetter), changes.filter((cell) => !isBetter(cell))];
  const strongest = worse.toSorted((a, b) => Math.abs(b.count) - Math.abs(a.count));
  const summary = `Head less base: ${changes.length} of the pairs of truth and answer changed${
    strongest.length === 0
      ? ''
      : `; worst, from truth to answer: ${pairWords(confusions, strongest.slice(0, pairsTold))}`
  }.`;
  return matrixChart(confusions, {
    id: 'confusion-change',
    title: 'What the head takes for what, against the base',
    summary,
    series: [
      { name: 'for the better', cells: better, colors: blueTints, range: [0, most] },
      { name: 'for the worse', cells: worse, colors: redTints, range: [0, most] },
    ],
    words: (count) => withSign(count, String),
  });
}

const pairsTold = 3;

/** Light enough for dark numbers on them, under either theme. */
const redTints = ['#f9d5d6', '#ee6a6e'] as const;
const blueTints = ['#d3e3fd', '#6aa2f5'] as const;
const numberColor = '#1f2328';

function isRight({ truth, said }: ConfusionCell): boolean {
  return truth === said;
}

function isWrong(cell: ConfusionCell): boolean {
  return !isRight(cell);
}

function isBetter(cell: ConfusionCell): boolean {
  return isRight(cell) === cell.count > 0;
}

function sumOf(cells: readonly ConfusionCell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** Every cell whose count is not the same on both sides, with head - base. */
function changesOf({ base, head }: Confusions): readonly ConfusionCell[] {
  const sums = new Map<string, ConfusionCell>();
  const add = (side: Confusion | null, sign: 1 | -1) => {
    for (const { truth, said, count } of side?.cells ?? []) {
      const key = `${truth} ${said}`;
      sums.set(key, { truth, said, count: (sums.get(key)?.count ?? 0) + sign * count });
    }
  };
  add(head, 1);
  add(base, -1);
  return [...sums.values()].filter(({ count }) => count !== 0);
}

interface Matrix {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly series: readonly CellSeries[];
  readonly words: (count: number) => string;
}

interface CellSeries {
  readonly name: string;
  readonly cells: readonly ConfusionCell[];
  /** From few to many. */
  readonly colors: readonly [string, string];
  readonly range: readonly [number, number];
}

/** More classes have no room for a number in each cell. */
const numberedClasses = 20;

function matrixChart(confusions: Confusions, { id, title, summary, series, words }: Matrix): Chart {
  const names = confusions.classes.map(({ name }) => plainName(name, classNameLength));
  const isNumbered = names.length <= numberedClasses;
  return {
    id,
    title,
    summary,
    heightPx: 150 + names.length * (isNumbered ? 28 : 18),
    option: optionOf(summary, {
      xAxis: xAxis('answer', { ...classAxis(names), axisLabel: { ...classLabel, rotate: 45 } }),
      yAxis: yAxis('truth', { ...classAxis(names), axisLabel: classLabel, inverse: true }),
      visualMap: series.map(({ colors, range: [min, max] }, seriesIndex) => ({
        type: 'continuous',
        show: false,
        seriesIndex,
        dimension: 3,
        min,
        max,
        inRange: { color: colors },
      })),
      series: series.map((each) => cellsOf(each, names, words, isNumbered)),
    }),
  };
}

const classLabel: ChartOption = { interval: 0 };
/** Names stand beside rows and below columns. */
const classNameLength = 20;

function classAxis(names: readonly string[]): ChartOption {
  return {
    type: 'category',
    data: names,
    axisTick: { show: false },
    splitArea: { show: false },
    splitLine: { show: true, lineStyle: { opacity: 0.25 } },
  };
}

function cellsOf(
  { name, cells, colors }: CellSeries,
  names: readonly string[],
  words: (count: number) => string,
  isNumbered: boolean,
): ChartValue {
  return {
    type: 'heatmap',
    name,
    // Of the legend: cells have the colour of their count.
    itemStyle: { color: colors[1] },
    dimensions: ['said', 'is', 'count', 'size', ...told(['truth', 'answer', 'samples'])],
    encode: { x: 0, y: 1, value: 2, tooltip: [4, 5, 6] },
    data: cells.map(({ truth, said, count }) => ({
      value: [
        said,
        truth,
        count,
        Math.abs(count),
        names[truth] ?? '',
        names[said] ?? '',
        words(count),
      ],
      label: { show: isNumbered, formatter: words(count), color: numberColor, textBorderWidth: 0 },
    })),
  };
}

function leftOut({ classes, of }: Confusions, { elsewhere, notFinite }: Confusion): string {
  const broken = notFinite === 0 ? '' : `, ${notFinite} without an answer`;
  if (classes.length === of) return broken;
  const most = `; the ${classes.length} most confused of ${of} classes are shown`;
  return `${broken}${most}, ${elsewhere} samples belong elsewhere`;
}

/** `zero → one (4), three → five (−2)`, each from truth to answer. */
function pairWords({ classes }: Confusions, cells: readonly ConfusionCell[]): string {
  const name = (place: number) => plainName(classes[place]?.name ?? '');
  return cells
    .map(({ truth, said, count }) => {
      const size = count < 0 ? `−${-count}` : String(count);
      return `${name(truth)} → ${name(said)} (${size})`;
    })
    .join(', ');
}
