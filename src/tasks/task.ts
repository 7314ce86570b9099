/** What one sample became: plain JSON data, from which every metric of its task is computed. */
export interface TaskRecord {
  readonly id: string;
}

/** One weight per record, such as the counts of a bootstrap resample; null weighs all alike. */
export type Weights = ArrayLike<number> | null;

/**
 * One number over all records, in the order given; null where it is unknown or does not apply.
 * Sums of fractions depend on the order in the last bit: give records sorted by `byId`.
 */
export type Metric<Row, Decided> = (
  records: readonly Row[],
  weights: Weights,
  decided: Decided,
) => number | null;

/**
 * A kind of evaluation. A record needs only its own sample, so shards concatenate; what can be
 * known only over the whole set (`Decided`) is decided once, from all records.
 */
export interface Task<Truth, Row extends TaskRecord, Asked, Decided> {
  /** One sample's outputs against its truth. UserError where they cannot belong together. */
  record(id: string, scores: ArrayLike<number>, truth: Truth): Row;
  decide(records: readonly Row[], asked: Asked): Decided;
  /** Every metric of the task by its id. */
  values(
    records: readonly Row[],
    weights: Weights,
    decided: Decided,
  ): Readonly<Record<string, number | null>>;
  /** Counts that a reader needs to trust the values. */
  notes(records: readonly Row[], decided: Decided): Readonly<Record<string, number | string>>;
}

/** The records in the one order in which they are summed, wherever they were computed. */
export function byId<Row extends TaskRecord>(records: readonly Row[]): readonly Row[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
