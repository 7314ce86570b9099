import { describe, expect, it } from 'vitest';
import {
  allOps,
  type Case,
  type Entry,
  entriesOf,
  families,
  inputShapes,
} from '../support/conformance.ts';
import { evaluate, namesOf } from '../support/formula.ts';
import { testRows } from '../support/op-rows.ts';

/** The price by the formula of the entry; null where it sets none. */
function priceOf(entry: Entry, { row, attributes }: Case) {
  const names = namesOf(inputShapes(row), row.outputs, attributes);
  const [macs, arithmetic] = [entry.macs, entry.arithmetic].map((formula) =>
    formula === 'unpriced' ? null : evaluate(formula, names),
  );
  if (macs === null || macs === undefined) return { macs: null, flops: null };
  return { macs, flops: typeof arithmetic === 'number' ? 2 * macs + arithmetic : null };
}

describe('one-node models', () => {
  for (const family of families()) {
    describe(family, () => {
      for (const entry of entriesOf(family)) {
        testRows(entry.cases.map(({ row }) => row));

        it(`${entry.ops.join(', ')}: the written formula gives the written price`, () => {
          for (const one of entry.cases) {
            const { macs = 0, flops = 0 } = one.row;
            expect({ macs, flops }, one.row.title).toEqual(priceOf(entry, one));
          }
        });
      }
    });
  }

  it('are there for every operator of the table', () => {
    const covered = new Set(
      families()
        .flatMap(entriesOf)
        .flatMap((entry) => entry.ops),
    );
    expect(allOps.filter((op) => !covered.has(op))).toEqual([]);
    expect([...covered].filter((op) => !allOps.includes(op))).toEqual([]);
  });
});
