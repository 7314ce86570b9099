import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Outcome, VerdictRow } from '../../src/budgets/outcome.ts';
import { reports } from '../../src/reports/index.ts';
import { createRow, outcomeWith } from '../support/outcome.ts';
import { outcomes } from '../support/outcomes.ts';

const schema = readFileSync(join(import.meta.dirname, '../fixtures/junit.xsd'), 'utf8');

async function complaintsAbout(document: string): Promise<readonly string[]> {
  const xml = { fileName: 'report.xml', contents: document };
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ message }) => message);
}

interface ParsedCase {
  readonly name: string;
  readonly classname: string;
  readonly [content: string]: unknown;
}
interface ParsedSuite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
  readonly testcase: readonly ParsedCase[];
}

/** A report as a program of somebody else reads it. */
function parsed(outcome: Outcome): readonly ParsedSuite[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    isArray: (name) => name === 'testsuite' || name === 'testcase' || name === 'property',
  });
  return parser.parse(reports.junit(outcome)).testsuites.testsuite;
}

const results = ['failure', 'error', 'skipped', 'system-out'] as const;

function resultOf(row: Partial<VerdictRow>): string {
  const [suite] = parsed(outcomeWith([createRow(row)]));
  const [first = expect.fail()] = suite?.testcase ?? [];
  return results.filter((kind) => kind in first).join() || 'passed';
}

const waiver = {
  model: 'digits',
  metric: 'macs',
  ceiling: 3e6,
  ceilingText: '3M',
  expires: '2027-01-31',
  reason: 'wider head',
  issue: 7,
} as const;

describe.each(Object.entries(outcomes))('the JUnit XML of %s', (_, outcome) => {
  it('is valid', async () => {
    expect(await complaintsAbout(reports.junit(outcome))).toEqual([]);
  });

  it('has a suite for every model, with the cases that it counts', () => {
    const suites = parsed(outcome);
    expect(suites.map(({ name }) => name)).toEqual(outcome.models.map(({ id }) => id));
    for (const { name, tests, failures, errors, skipped, testcase } of suites) {
      const count = (kind: string) => testcase.filter((each) => kind in each).length;
      expect([tests, failures, errors, skipped].map(Number)).toEqual([
        testcase.length,
        ...['failure', 'error', 'skipped'].map(count),
      ]);
      expect(new Set(testcase.map((each) => each.name)).size).toBe(testcase.length);
      expect(new Set(testcase.map(({ classname }) => classname))).toEqual(new Set([name]));
    }
  });
});

describe('the schema', () => {
  const suite = (attributes: string, content: string) =>
    `<testsuites name="x" tests="1" failures="0" errors="0"><testsuite name="s" tests="1" failures="0" errors="0" ${attributes}>${content}</testsuite></testsuites>`;
  const good = suite('skipped="0"', '<testcase classname="c" name="n"/>');

  it('takes a plain document', async () => {
    expect(await complaintsAbout(good)).toEqual([]);
  });

  it.each([
    ['a case without a name', suite('skipped="0"', '<testcase classname="c"/>')],
    ['an empty suite', suite('skipped="0"', '')],
    ['a count that is no number', suite('skipped="few"', '<testcase classname="c" name="n"/>')],
    [
      'two results of one case',
      suite(
        'skipped="0"',
        '<testcase classname="c" name="n"><error type="t" message=""/><skipped type="t" message=""/></testcase>',
      ),
    ],
    ['a foreign element', good.replace('<testcase', '<script/><testcase')],
    ['what is no XML', good.replace('</testsuites>', '')],
  ])('refuses %s', async (_, document) => {
    expect(await complaintsAbout(document)).not.toEqual([]);
  });
});

describe('a budget', () => {
  const exceeded = { verdict: 'exceeded', by: 1 } as const;
  const open = { verdict: 'undecided', why: 'interval-straddles-limit' } as const;

  it.each<readonly [string, Partial<VerdictRow>, string]>([
    ['that is kept', {}, 'passed'],
    ['that is exceeded', exceeded, 'failure'],
    ['that is exceeded and only warns', { ...exceeded, level: 'warn' }, 'system-out'],
    ['that is waived', { ...exceeded, waiver: { state: 'used', waiver } }, 'system-out'],
    ['whose waiver is over', { ...exceeded, waiver: { state: 'expired', waiver } }, 'failure'],
    ['that nobody can tell', open, 'skipped'],
    ['that nobody can tell and must', { ...open, onUndecided: 'fail' }, 'failure'],
    ['that nobody can tell and only warns', { ...open, level: 'warn' }, 'skipped'],
    ['that was not measured', { ...open, why: 'unmeasured' }, 'error'],
    [
      'that was not measured and only warns',
      { ...open, why: 'unmeasured', level: 'warn' },
      'skipped',
    ],
  ])('%s is %3$s', (_, row, result) => {
    expect(resultOf(row)).toBe(result);
  });

  it('is named by metric, extents and limit', () => {
    const at = { batch: 8, length: 128 };
    const row = createRow({ metric: 'latency', budget: 'max-increase', limit: '5%', at });
    const [suite] = parsed(outcomeWith([row]));
    expect(suite?.testcase[0]?.name).toBe('latency at batch=8, length=128 increase ≤ 5 %');
  });
});

describe('a model', () => {
  it('without any budget is skipped, not passed', () => {
    const [suite] = parsed(outcomeWith([]));
    expect(suite?.testcase).toHaveLength(1);
    expect(suite?.testcase[0]).toMatchObject({ skipped: { message: 'no budgets set' } });
  });

  it('that could not be measured has an error for each reason', () => {
    const failure = { code: 'worker-died', message: 'it died', hint: 'try again' } as const;
    const [suite] = parsed(outcomeWith([createRow()], [failure, failure]));
    const [, ...errors] = suite?.testcase ?? [];
    expect(errors.map(({ name }) => name)).toEqual([
      'could not measure (1)',
      'could not measure (2)',
    ]);
    expect(errors[0]).toMatchObject({
      error: { type: 'worker-died', message: 'it died → try again' },
    });
  });
});
