import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import type { DatasetLayout } from '../../src/datasets/layout.ts';
import { taskNames, tasks } from '../../src/tasks/index.ts';
import { blocksOf, codesIn, read, rowsOf } from '../support/documents.ts';

describe('docs/datasets.md', () => {
  const path = 'docs/datasets.md';
  const layouts: Readonly<Record<string, DatasetLayout>> = datasets;
  const folder = mkdtempSync(join(tmpdir(), 'model-budget-docs-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lists every layout with the tasks that it has truths for', () => {
    const rows = rowsOf(read(path)).filter(([first = '']) => first.replaceAll('`', '') in layouts);
    const listed = rows.map(([name = '', , own = '']) => [name.replaceAll('`', ''), own] as const);
    const expected = Object.entries(layouts).map(([name, { truths }]) => {
      const own = taskNames.filter((task) => {
        return task === 'parity' ? truths.includes('outputs') : truths.includes(tasks[task].truth);
      });
      return [name, own.join(', ')] as const;
    });
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
  });

  it.each(Object.entries(layouts))('lists the keys that %s has a use for', async (name, layout) => {
    const row = rowsOf(read(path)).find(([first]) => first === `\`${name}\``) ?? [];
    const given = { images: '/x', targets: '/x', split: 'x', slices: ['x'] };
    const keys = { inputs: 'x', labels: 'y' };
    const none = { images: null, targets: null, split: null, slices: [], keys: null };
    for (const [key, value] of Object.entries({ ...given, keys })) {
      const spec = { path: folder, truth: 'none' as const, ...none, [key]: value };
      const error = await layout.open(spec).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      const isUseless = String(error).includes(`has no ${key}`);
      expect([key, codesIn(row[3] ?? '').includes(key)]).toEqual([key, !isUseless]);
    }
  });

  it.each(['csv', 'jsonl'] as const)('shows examples of %s that open', async (name) => {
    const examples = blocksOf(path, name);
    expect(examples.length).toBeGreaterThan(0);
    for (const [index, example] of examples.entries()) {
      const file = join(folder, `example-${index}.${name}`);
      writeFileSync(file, example);
      const spec = { path: file, images: null, targets: null, split: null, keys: null };
      const truth = example.includes('boxes') ? 'boxes' : 'label';
      const slices = example.includes('time') ? ['time'] : [];
      const dataset = await datasets[name].open({ ...spec, truth, slices });
      expect(dataset.count).toBe(2);
    }
  });
});
