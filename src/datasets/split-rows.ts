import { emptyDataset, listed, malformed, quoted } from './dataset-error.ts';
import { type Row, uniqueIds } from './rows.ts';
import type { TruthColumn } from './truth-columns.ts';

// Four times ImageNet's training set; ids and labels stay in memory.
const maxRows = 5_000_000;

/** One row of a list, before its truth is known. */
export interface WrittenRow<Written> {
  readonly id: string;
  readonly written: Written;
  readonly slices: Row['slices'];
  /** Null in a list without splits. */
  readonly split: string | null;
}

/** The rows of one split. */
export interface SplitRows {
  readonly rows: readonly Row[];
  readonly classNames: readonly string[] | null;
}

/**
 * Collects rows of a list, of which those of `split` are kept (all, where it is null). Every row has
 * a part in the classes, so that their indices do not depend on the split.
 */
export function collectRows<Written>(
  path: string,
  split: string | null,
  truth: TruthColumn<Written>,
) {
  const kept: { readonly id: string; readonly slices: Row['slices']; readonly at: number }[] = [];
  const splits = new Set<string>();
  const checkId = uniqueIds();
  let count = 0;

  function add(row: WrittenRow<Written>, where: string): void {
    checkId(row.id, where);
    truth.add(row.written, where);
    if (count >= maxRows) throw malformed(where, `more than ${maxRows} rows`, 'use a smaller set');
    if (row.split !== null) splits.add(row.split);
    if (split === null || row.split === split) {
      kept.push({ id: row.id, slices: row.slices, at: count });
    }
    count++;
  }

  function finish(): SplitRows {
    if (kept.length === 0 && split !== null) {
      const hint = `the splits are ${listed([...splits])}`;
      throw emptyDataset(path, `no rows of split ${quoted(split)}`, hint);
    }
    const { classNames, truthAt } = truth.finish();
    return {
      rows: kept.map(({ id, slices, at }) => ({ id, slices, truth: truthAt(at) })),
      classNames,
    };
  }
  return { add, finish };
}
