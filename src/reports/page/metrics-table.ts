import { isBreach } from '../../budgets/judge.ts';
import type { ModelOutcome, VerdictRow } from '../../budgets/outcome.ts';
import { dimsWords } from '../latency.ts';
import { type ReportRow, rowsOf } from '../rows.ts';
import { signedHtml, type Tone } from './sign.ts';
import { type PageCell, type PageTable, sorted, unsorted } from './table.ts';

/** Values of different metrics have different units: only changes and verdicts can be put in order. */
const columns = [
  sorted('words', 'metric'),
  unsorted('figure', 'base'),
  unsorted('figure', 'head'),
  sorted('figure', 'change'),
  unsorted('words', 'budget'),
  sorted('words', 'verdict'),
];

/** The metrics of a model with their budgets; every row says whole what it is about. */
export function metricsTable(model: ModelOutcome): PageTable {
  let last: ReportRow | undefined;
  const rows = rowsOf(model).map((row) => {
    // Of several limits on one metric only the first row names it, which sorting would part.
    if (row.title !== '') last = row;
    const { title, at, base, head, change } = last ?? row;
    const where = at === '' ? '' : ` at ${at}`;
    const cells: readonly PageCell[] = [
      { text: `${title}${where}` },
      { text: base },
      { text: head },
      { text: change, value: relativeChange(model, row.metric, at) },
      { text: row.budget },
      verdictCell(row),
    ];
    return { cells };
  });
  return { title: 'Metrics and budgets', columns, rows, isLong: false };
}

/** The change as a share of the base, which is what metrics of all units have in common. */
function relativeChange(
  { readings, latencyAt }: ModelOutcome,
  metric: ReportRow['metric'],
  at: string,
): number | null {
  const own = at === '' ? readings : latencyAt.find(({ dims }) => dimsWords(dims) === at)?.readings;
  const delta = own?.[metric]?.delta;
  if (delta === undefined || delta.kind === 'unavailable') return null;
  return delta.relative?.value ?? null;
}

function verdictCell({ limit, verdict }: ReportRow): PageCell {
  if (limit === null) return { text: '', value: null };
  return {
    text: verdict,
    content: signedHtml(verdict),
    value: severity(limit),
    tone: toneOf(limit),
  };
}

function toneOf(row: VerdictRow): Tone {
  if (row.verdict === 'within') return 'good';
  return isBreach(row) ? 'bad' : 'open';
}

/** The worst first. */
function severity(row: VerdictRow): number {
  if (toneOf(row) === 'bad') return 0;
  if (row.verdict === 'exceeded') return 1;
  return row.verdict === 'undecided' ? 2 : 3;
}
