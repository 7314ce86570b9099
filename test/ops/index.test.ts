import { describe, expect, it } from 'vitest';
import { findOp, ops } from '../../src/ops/index.ts';

describe('the table', () => {
  it('does not know an operator that nobody entered', () => {
    expect(findOp('', 'Frobnicate', 17)).toBeUndefined();
    expect(findOp('', 'constructor', 17)).toBeUndefined();
    expect(findOp('com.microsoft', 'Add', 1)).toBeUndefined();
  });

  it('picks the last version that is not above the operator set', () => {
    expect(findOp('', 'Squeeze', 12)?.since).toBe(1);
    expect(findOp('', 'Squeeze', 13)?.since).toBe(13);
    expect(findOp('', 'Where', 8)).toBeUndefined();
  });

  it('is in alphabetical order, as its readers expect', () => {
    expect(Object.keys(ops)).toEqual(Object.keys(ops).toSorted());
  });

  it('has the versions of an operator in ascending order, from 1 on', () => {
    for (const versions of Object.values(ops)) {
      const since = versions.map((op) => op.since);
      expect(since).toEqual([...new Set(since)].toSorted((a, b) => a - b));
      expect(since[0]).toBeGreaterThanOrEqual(1);
    }
  });
});
