import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pricesPath, renderPrices } from '../../.ci/docs.ts';
import { allOps } from '../support/conformance.ts';

describe('docs/prices.md', () => {
  const page = renderPrices();

  it('is what `node .ci/docs.ts` writes', () => {
    expect(readFileSync(pricesPath, 'utf8')).toBe(page);
  });

  it('has a row for every operator', () => {
    for (const op of allOps) {
      expect(page).toContain(`| \`${op.slice(op.lastIndexOf('.') + 1)}\` |`);
    }
  });
});
