import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { Breakdown, BreakdownRow } from '../../metrics/breakdown.ts';
import { formatDifference, formatQuantity } from '../../units.ts';
import { breakdownTitle, unitOf } from '../accuracy.ts';
import { html, htmlText } from '../escape.ts';
import { htmlDataAddress } from '../escape-page.ts';
import { pictureKey, type ReportContext } from '../report.ts';
import { figure, type PageCell, type PageRow, type PageTable, sorted, unsorted } from './table.ts';

/** Rows of a table of classes or slices: ImageNet's thousand fit, the evidence has more. */
const maximumRows = 1_000;

/** Every class and every slice, the largest loss first. */
export function breakdownPageTables({ breakdowns }: ModelOutcome): readonly PageTable[] {
  return breakdowns.filter(({ rows }) => rows.length > 0).map(breakdownTable);
}

function breakdownTable(breakdown: Breakdown): PageTable {
  const { by, rows } = breakdown;
  const table = {
    title: breakdownTitle(breakdown),
    columns: [
      sorted('name', by),
      ...['base', 'head', 'change', 'support', 'lost', 'gained'].map((head) =>
        sorted('figure', head),
      ),
    ],
    rows: rows.slice(0, maximumRows).map((row) => breakdownRow(row, breakdown)),
    isLong: true,
  };
  const left = rows.length - table.rows.length;
  return left === 0 ? table : { ...table, note: `${left} more, which lost less, were left out.` };
}

function breakdownRow(row: BreakdownRow, breakdown: Breakdown): PageRow {
  const { name, support, base, head, flips } = row;
  const unit = unitOf(breakdown);
  const change = base === null || head === null ? null : head - base;
  const value = (of: number | null) => figure(of, (known) => formatQuantity(known, unit));
  const lost = figure(flips?.lost ?? null, String);
  const cells: readonly PageCell[] = [
    // A sample without a value of the column is in a slice of its own.
    { text: name || '(none)' },
    value(base),
    value(head),
    figure(change, (known) => formatDifference(known, unit)),
    figure(support, String),
    flips?.isSure === true ? { ...lost, text: `${lost.text}, significant`, tone: 'bad' } : lost,
    figure(flips?.gained ?? null, String),
  ];
  return { cells, differs: base !== head || (flips !== null && flips.lost + flips.gained > 0) };
}

/**
 * The samples that broke, the clearest first, each with its picture where there is one; undefined where
 * none did.
 */
export function flipsTable(
  { id: model, flips }: ModelOutcome,
  pictures: ReportContext['pictures'],
): PageTable | undefined {
  if (flips === null || flips.worst.length === 0) return undefined;
  const hasPictures = flips.worst.some(({ id }) => pictures.has(pictureKey(model, id)));
  const rows = flips.worst.map(({ id, truth, before, after, margin }): PageRow => {
    const picture = pictureCell(id, pictures.get(pictureKey(model, id)));
    const cells: readonly PageCell[] = [
      { text: id },
      ...(hasPictures ? [picture] : []),
      { text: truth },
      { text: before },
      { text: after },
      figure(margin, (known) => formatDifference(known, 'plain')),
    ];
    return { cells };
  });
  const shown = `the clearest ${rows.length} of ${flips.lost}`;
  return {
    title: flips.isAgainstBase
      ? `Other answers than the base's, ${shown}`
      : `Right before and wrong now, ${shown}`,
    columns: [
      sorted('name', 'sample'),
      ...(hasPictures ? [unsorted('words', 'picture')] : []),
      sorted('words', 'truth'),
      sorted('words', 'base says'),
      sorted('words', 'head says'),
      sorted('figure', 'margin'),
    ],
    rows,
    isLong: true,
  };
}

function pictureCell(sample: string, address: string | undefined): PageCell {
  if (address === undefined) return { text: '–' };
  const content = html`<img src="${htmlDataAddress(address)}" alt="Picture of ${htmlText(sample)}">`;
  return { text: '', content };
}
