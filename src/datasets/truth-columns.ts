import { assert } from '../errors.ts';
import type { StoredTruth, TruthBox } from '../sample.ts';
import type { ClassCollector } from './class-names.ts';
import { labelOutOfRange, quoted } from './dataset-error.ts';

/** Truths as rows come in, complete only once all rows are known. */
export interface TruthColumn<Written> {
  /** What one row says; `where` names file and line for the UserError. */
  add(written: Written, where: string): void;
  finish(): {
    readonly classNames: readonly string[] | null;
    /** The truth of the row that was added at this position. */
    truthAt(row: number): StoredTruth;
  };
}

/** One class per row, by index or by name. */
export function labelColumn(classes: ClassCollector): TruthColumn<number | string> {
  const added: number[] = [];
  return {
    add(written, where) {
      added.push(classes.add(written, where));
    },
    finish() {
      const { names, indexOf } = classes.finish();
      const truths = new Map<number, StoredTruth>();
      return { classNames: names, truthAt: (row) => shared(truths, indexOf(added[row] ?? -1)) };
    },
  };
}

/** One object per class rather than per row: a list may have millions of rows. */
function shared(truths: Map<number, StoredTruth>, label: number): StoredTruth {
  assert(label >= 0, 'every row has a label');
  const truth: StoredTruth = truths.get(label) ?? { kind: 'label', label };
  truths.set(label, truth);
  return truth;
}

/** The names of the classes that a row has; all others are absent. */
export function presentColumn(classes: ClassCollector): TruthColumn<readonly string[]> {
  const added: (readonly number[])[] = [];
  return {
    add(written, where) {
      added.push(written.map((name) => classes.add(name, where)));
    },
    finish() {
      const { names, indexOf } = classes.finish();
      const count = names?.length ?? 0;
      return {
        classNames: names,
        truthAt(row) {
          const labels = new Array<0 | 1>(count).fill(0);
          for (const number of added[row] ?? []) labels[indexOf(number)] = 1;
          return { kind: 'labels', labels };
        },
      };
    },
  };
}

/** A label per class: 0, 1, or -1, null or an empty cell where it is unknown. */
export function labelOf(written: unknown, where: string): 0 | 1 | null {
  if (written === 1 || written === '1') return 1;
  if (written === 0 || written === '0') return 0;
  if (written === null || written === '' || written === -1 || written === '-1') return null;
  throw labelOutOfRange(where, `label ${quoted(written)}`, 'use 0, 1 or -1 (unknown) per class');
}

/** Truths that each row states by itself. */
export function directColumn<Written>(
  read: (written: Written, where: string) => StoredTruth,
  classNames: readonly string[] | null = null,
): TruthColumn<Written> {
  const truths: StoredTruth[] = [];
  return {
    add(written, where) {
      truths.push(read(written, where));
    },
    finish: () => ({ classNames, truthAt: (row) => truthAt(truths, row) }),
  };
}

/** A column whose rows are read before another one takes them. */
export function mapped<Written, Read>(
  column: TruthColumn<Read>,
  read: (written: Written, where: string) => Read,
): TruthColumn<Written> {
  return {
    add: (written, where) => column.add(read(written, where), where),
    finish: column.finish,
  };
}

function truthAt(truths: readonly StoredTruth[], row: number): StoredTruth {
  const truth = truths[row];
  assert(truth !== undefined, `row ${row} was added`);
  return truth;
}

/** The objects of a row, whose categories still are what the class collector gave. */
export function boxesColumn(classes: ClassCollector): TruthColumn<readonly TruthBox[]> {
  const added: (readonly TruthBox[])[] = [];
  return {
    add(boxes) {
      added.push(boxes);
    },
    finish() {
      const { names, indexOf } = classes.finish();
      return {
        classNames: names,
        truthAt(row) {
          const boxes = (added[row] ?? []).map((box) => {
            return { ...box, category: indexOf(box.category) };
          });
          return { kind: 'boxes', boxes };
        },
      };
    },
  };
}
