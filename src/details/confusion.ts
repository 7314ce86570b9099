import type { ModelEvidence, SideEvidence } from '../evidence.ts';
import { type EvaluatedSide, evaluatedSide, pairedSides } from '../metrics/evaluated-side.ts';
import type {
  ClassificationOptions,
  ClassificationRecord,
} from '../tasks/classification-record.ts';

/** What a classifier takes for what, of both sides in the same classes. */
export interface Confusions {
  /** Those that are shown: all by index, or the most confused ones. */
  readonly classes: readonly ConfusedClass[];
  /** Of all classes that any sample has or was said to have. */
  readonly of: number;
  readonly base: Confusion | null;
  readonly head: Confusion | null;
  /** Whether both sides saw the same samples, so that counts can be subtracted. */
  readonly isPaired: boolean;
}

export interface ConfusedClass {
  readonly category: number;
  readonly name: string;
}

/** Counts of samples of one side. */
export interface Confusion {
  readonly samples: number;
  /** By place in `classes`; pairs that never came up are left out. */
  readonly cells: readonly ConfusionCell[];
  /** Samples whose truth or answer is none of the shown classes. */
  readonly elsewhere: number;
  /** Samples without an answer, since a score is not finite. */
  readonly notFinite: number;
}

export interface ConfusionCell {
  readonly truth: number;
  readonly said: number;
  readonly count: number;
}

/** More rows have no room for their names. */
const maximumClasses = 40;

/** The confusion of classifiers; null for other tasks. */
export function confusionsOf(model: ModelEvidence): Confusions | null {
  const [base, head] = [countsOf(model.base), countsOf(model.head)];
  if (base === null && head === null) return null;
  const counted = [base, head].flatMap((side) => side ?? []);
  const all = new Set(counted.flatMap(({ counts }) => [...counts.values()]).flatMap(categories));
  const shown = mostConfused([...all], counted);
  const places = new Map(shown.map((category, place) => [category, place]));
  const names = head?.names ?? base?.names ?? null;
  return {
    classes: shown.map((category) => ({ category, name: names?.[category] ?? String(category) })),
    of: all.size,
    base: base && confusionIn(base, places),
    head: head && confusionIn(head, places),
    isPaired: pairedSides(model) !== undefined,
  };
}

interface Pair {
  readonly truth: number;
  readonly said: number;
  count: number;
}

interface Counts {
  readonly samples: number;
  readonly notFinite: number;
  readonly counts: ReadonlyMap<string, Pair>;
  readonly names: readonly string[] | null;
}

function categories({ truth, said }: Pair): readonly number[] {
  return [truth, said];
}

function countsOf(side: SideEvidence): Counts | null {
  const found = evaluatedSide(side);
  if (found?.kind !== 'evaluated' || found.evaluation.task !== 'classification') return null;
  return countPairs(found);
}

function countPairs({ evaluation, records, options }: EvaluatedSide): Counts {
  // An evaluated side has the records and options of its own task.
  const { labelOffset } = options as ClassificationOptions;
  const counts = new Map<string, Pair>();
  let notFinite = 0;
  for (const { label, predicted } of records as readonly ClassificationRecord[]) {
    if (predicted === null) {
      notFinite += 1;
      continue;
    }
    const said = predicted - labelOffset;
    const key = `${label} ${said}`;
    const pair = counts.get(key);
    if (pair === undefined) counts.set(key, { truth: label, said, count: 1 });
    else pair.count += 1;
  }
  return { samples: records.length, notFinite, counts, names: evaluation.classNames };
}

/**
 * The classes that have most to do with errors, by index again; those that no error has named come
 * last, so that a small set is shown whole.
 */
function mostConfused(all: readonly number[], sides: readonly Counts[]): readonly number[] {
  const errors = new Map<number, number>();
  for (const { truth, said, count } of sides.flatMap(({ counts }) => [...counts.values()])) {
    if (truth === said) continue;
    errors.set(truth, (errors.get(truth) ?? 0) + count);
    errors.set(said, (errors.get(said) ?? 0) + count);
  }
  return all
    .toSorted((a, b) => (errors.get(b) ?? 0) - (errors.get(a) ?? 0) || a - b)
    .slice(0, maximumClasses)
    .sort((a, b) => a - b);
}

function confusionIn(
  { samples, notFinite, counts }: Counts,
  places: ReadonlyMap<number, number>,
): Confusion {
  const cells: ConfusionCell[] = [];
  let shown = 0;
  for (const pair of counts.values()) {
    const [truth, said] = [places.get(pair.truth), places.get(pair.said)];
    if (truth === undefined || said === undefined) continue;
    cells.push({ truth, said, count: pair.count });
    shown += pair.count;
  }
  cells.sort((a, b) => a.truth - b.truth || a.said - b.said);
  return { samples, cells, elsewhere: samples - notFinite - shown, notFinite };
}
