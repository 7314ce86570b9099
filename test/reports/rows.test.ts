import { expect, it } from 'vitest';
import type { ModelOutcome } from '../../src/budgets/outcome.ts';
import { reports } from '../../src/reports/index.ts';
import { lowerBoundWords } from '../../src/reports/rows.ts';
import { outcomeWith } from '../support/outcome.ts';

const missing = 'operators without a price: Frob|nicate';
const partial = { kind: 'partial', value: 1, missing } as const;
const exact = { kind: 'exact', value: 1 } as const;
const delta = { kind: 'unavailable', why: 'partial' } as const;

function withReadings(readings: ModelOutcome['readings']) {
  const outcome = outcomeWith([]);
  return { ...outcome, models: outcome.models.map((model) => ({ ...model, readings })) };
}

it('a lower bound names what is missing, once for all metrics that it concerns', () => {
  const outcome = withReadings({
    macs: { base: partial, head: partial, delta },
    flops: { base: exact, head: partial, delta },
    params: { base: exact, head: exact, delta },
  });
  const words = `MACs, FLOPs: only a lower bound (${missing})`;
  expect(outcome.models.map(lowerBoundWords)).toEqual([[words]]);
  expect(reports.text(outcome)).toContain(`\n  ${words}\n`);
  expect(reports.markdown(outcome)).toContain(`\n\n≥ ${words.replace('|', '∣')}\n\n`);
});

it('exact values need no words', () => {
  const outcome = withReadings({ macs: { base: exact, head: null, delta } });
  expect(outcome.models.map(lowerBoundWords)).toEqual([[]]);
});
