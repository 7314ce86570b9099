import { describe, expect, it } from 'vitest';
import type { ConfigChange, HeadRules } from '../../src/budgets/outcome.ts';
import { configChangeTables, configChangeWords } from '../../src/reports/config-change.ts';
import { createRow } from '../support/outcome.ts';

const judged: HeadRules = { kind: 'judged', verdict: 'within', moved: [] };
const failure = { code: 'bad-config', message: 'f.yml:1:1: no', hint: 'mend it' } as const;

function changeWith(overrides: Partial<ConfigChange>): ConfigChange {
  return { file: 'f.yml', changes: [], more: 0, rules: judged, ...overrides };
}

function valuesOf(count: number): ConfigChange['changes'] {
  return Array.from({ length: count }, (_, index) => ({ key: `k${index}`, base: null, head: '1' }));
}

describe('configChangeWords', () => {
  it.each([
    [{}, ['Between the f.yml of base and head no value differs.', /judged as it was/]],
    [{ changes: valuesOf(1) }, [/judged as it was/]],
    [{ rules: { kind: 'removed' } }, [/^The head removes the config/]],
    [{ rules: { kind: 'too-long' } }, [/too long to be kept/]],
    [
      { rules: { kind: 'unloadable', failure } },
      ["The head's config does not load: f.yml:1:1: no → mend it"],
    ],
    [{ changes: valuesOf(31), more: 5 }, ['6 further values differ.', /judged as it was/]],
  ] as const)('of %j', (overrides, expected) => {
    const words = configChangeWords(changeWith(overrides));
    expect(words).toHaveLength(expected.length);
    for (const [index, text] of expected.entries()) expect(words[index]).toMatch(text);
  });

  it('counts the limits that would be judged otherwise, and those that are not shown', () => {
    const moved = Array.from({ length: 32 }, () => {
      return { model: 'digits', base: createRow({ verdict: 'exceeded' }), head: null };
    });
    const change = changeWith({ changes: valuesOf(1), rules: { ...judged, moved } });
    expect(configChangeWords(change)).toEqual([
      "By the head's config the verdict would be: within. Limits that it judges otherwise: 32, and 2 of them are not shown.",
    ]);
    expect(configChangeTables(change).map(({ rows }) => rows.length)).toEqual([1, 30]);
  });
});

describe('configChangeTables', () => {
  it('has a row for a limit that only one of them has, where it was measured too', () => {
    const row = createRow({ verdict: 'exceeded', at: { batch: 8 } });
    const moved = [
      { model: 'digits', base: row, head: null },
      { model: 'digits', base: null, head: { ...row, level: 'warn' as const } },
    ];
    const tables = configChangeTables(changeWith({ rules: { ...judged, moved } }));
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ['digits', 'MACs at batch=8', '≤ 2 M: ❌ exceeded', 'no limit'],
        ['digits', 'MACs at batch=8', 'no limit', '≤ 2 M: ⚠️ exceeded, warning only'],
      ],
    ]);
  });
});
