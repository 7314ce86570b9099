import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReportFormat, reports } from '../../src/reports/index.ts';
import { contexts, outcomes } from '../support/outcomes.ts';

const folder = join(import.meta.dirname, '../golden/gate');
const extensions: Readonly<Record<ReportFormat, string>> = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
  junit: 'xml',
};
const isUpdate = process.env['UPDATE'] === '1';

/** The JSON is the outcome itself: a few show its form, and all of them would bury the others. */
const onlyThese: Readonly<Partial<Record<ReportFormat, readonly string[]>>> = {
  json: ['exceeded', 'could-not-measure', 'new-and-removed', 'hostile-names'],
};

const cases = Object.entries(outcomes).flatMap(([name, outcome]) =>
  (Object.keys(reports) as ReportFormat[])
    .filter((format) => onlyThese[format]?.includes(name) ?? true)
    .map((format) => {
      const file = `${name}.${extensions[format]}`;
      return [file, reports[format](outcome, contexts[name])] as const;
    }),
);

describe('golden reports (UPDATE=1 writes them again)', () => {
  it.each(cases)('%s', (file, text) => {
    if (isUpdate) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    expect(text).toBe(readFileSync(join(folder, file), 'utf8'));
  });

  it('are all that lies in the folder', () => {
    expect(readdirSync(folder).sort()).toEqual(cases.map(([file]) => file).sort());
  });
});
