import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReportFormat, reports } from '../../src/reports/index.ts';
import { outcomes } from '../support/outcomes.ts';

const folder = join(import.meta.dirname, '../golden/gate');
const extensions: Readonly<Record<ReportFormat, string>> = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
};
const isUpdate = process.env['UPDATE'] === '1';

const cases = Object.entries(outcomes).flatMap(([name, outcome]) =>
  Object.entries(reports).map(([format, report]) => {
    const file = `${name}.${extensions[format as ReportFormat]}`;
    return [file, report(outcome)] as const;
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
