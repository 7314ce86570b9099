import { isBreach } from '../budgets/judge.ts';
import type { ModelOutcome, Outcome, VerdictRow } from '../budgets/outcome.ts';
import type { Failure } from '../errors.ts';
import type { Revision } from '../evidence.ts';
import type { Comparison } from '../metrics/reading.ts';
import { toolName } from '../version.ts';
import { joinXml, type Xml, xml, xmlText } from './escape.ts';
import { dimsWords } from './latency.ts';
import { changeWords, limitWords, readingWords, verdictWords } from './words.ts';

/**
 * The report for other CIs: a test suite per model and a test case per budget, in the elements and
 * attributes that Jenkins' xUnit plugin takes (its `junit-10.xsd`), which all viewers know. There are no
 * times in it: how long a budget took to judge says nothing, and a zero would be a lie.
 */
export function junitReport(outcome: Outcome): Xml {
  const suites = outcome.models.map((model) => ({ model, cases: casesOf(model) }));
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    xml`<?xml version="1.0" encoding="UTF-8"?>`,
    xml`<testsuites name="model-budget" ${countsOf(all)}>`,
    ...suites.flatMap(({ model, cases }) => suiteLines(outcome, model, cases)),
    xml`</testsuites>`,
  ];
  return xml`${joinXml(lines, '\n')}\n`;
}

type Result =
  /** With a word on what was let by: a waiver, or a limit that only warns. */
  | { readonly kind: 'passed'; readonly words: string | null }
  /** `skipped` is what nobody can tell: it is no pass. */
  | {
      readonly kind: 'failure' | 'error' | 'skipped';
      readonly type: string;
      readonly words: string;
    };

interface TestCase {
  /** The same in every run, so that viewers can tell how it went before. */
  readonly name: string;
  readonly result: Result;
}

function casesOf(model: ModelOutcome): readonly TestCase[] {
  const cases = [
    ...model.verdicts.map((row) => ({ name: nameOf(row), result: resultOf(model, row) })),
    ...model.failures.map(failureCase),
  ];
  // Viewers do not show an empty suite, and some call a report without tests broken.
  return cases.length > 0 ? cases : [unjudgedCase(model)];
}

/** `latency at batch=8 increase ≤ 5%`. */
function nameOf(row: VerdictRow): string {
  const where = row.at === undefined ? '' : ` at ${dimsWords(row.at)}`;
  return `${row.metric}${where} ${limitWords(row)}`;
}

/**
 * Nothing here decides anew: a breach fails, what was not measured is an error, and what is undecided
 * is skipped unless its budget says that this fails.
 */
function resultOf(model: ModelOutcome, row: VerdictRow): Result {
  const words = wordsOf(model, row);
  if (row.verdict === 'within') return { kind: 'passed', words: null };
  if (isBreach(row)) return { kind: 'failure', type: 'exceeded', words };
  if (row.verdict === 'exceeded') return { kind: 'passed', words };
  if (row.level === 'warn') return { kind: 'skipped', type: 'undecided', words };
  if (row.why === 'unmeasured') return { kind: 'error', type: 'unmeasured', words };
  const kind = row.onUndecided === 'fail' ? 'failure' : 'skipped';
  return { kind, type: 'undecided', words };
}

function wordsOf(model: ModelOutcome, row: VerdictRow): string {
  const { text } = verdictWords(row);
  const comparison = comparisonOf(model, row);
  if (comparison === undefined) return text;
  const { base, head } = comparison;
  const sides = `base ${readingWords(row.metric, base)}, head ${readingWords(row.metric, head)}`;
  return `${text}: ${sides}, change ${changeWords(row.metric, comparison)}`;
}

/** What a row is about: at the model's own extents, or at those that it names. */
function comparisonOf(model: ModelOutcome, { metric, at }: VerdictRow): Comparison | undefined {
  if (at === undefined) return model.readings[metric];
  const point = model.latencyAt.find(({ dims }) => dimsWords(dims) === dimsWords(at));
  return point?.readings[metric];
}

function failureCase(failure: Failure, index: number): TestCase {
  const words = `${failure.message} → ${failure.hint}`;
  const name = `could not measure (${index + 1})`;
  return { name, result: { kind: 'error', type: failure.code, words } };
}

const unjudgedWords: Readonly<Record<ModelOutcome['state'], string>> = {
  compared: 'no budgets set',
  new: 'a new model, and no budget that is about its own values',
  removed: 'the head has no such model, so nothing was judged',
  unavailable: 'could not be measured',
};

function unjudgedCase({ state }: ModelOutcome): TestCase {
  return { name: 'budgets', result: { kind: 'skipped', type: state, words: unjudgedWords[state] } };
}

function countsOf(cases: readonly TestCase[]): Xml {
  const count = (kind: Result['kind']) => cases.filter(({ result }) => result.kind === kind).length;
  return xml`tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
}

function suiteLines(
  outcome: Outcome,
  { id, state }: ModelOutcome,
  cases: readonly TestCase[],
): readonly Xml[] {
  const skipped = cases.filter(({ result }) => result.kind === 'skipped').length;
  return [
    xml`  <testsuite name="${xmlText(id)}" ${countsOf(cases)} skipped="${skipped}">`,
    xml`    <properties>`,
    ...revisionProperties('base', outcome.base),
    ...revisionProperties('head', outcome.head),
    property('state', state),
    property('tool', toolName),
    xml`    </properties>`,
    ...cases.map((each) => caseLine(id, each)),
    xml`  </testsuite>`,
  ];
}

function revisionProperties(side: 'base' | 'head', { ref, sha }: Revision): readonly Xml[] {
  const commit = sha === null ? [] : [property(`${side}-sha`, sha)];
  return [property(`${side}-ref`, ref), ...commit];
}

function property(name: string, value: string): Xml {
  return xml`      <property name="${xmlText(name)}" value="${xmlText(value)}"/>`;
}

function caseLine(id: string, { name, result }: TestCase): Xml {
  const head = xml`    <testcase classname="${xmlText(id)}" name="${xmlText(name)}"`;
  const content = contentOf(result);
  return content === undefined ? xml`${head}/>` : xml`${head}>${content}</testcase>`;
}

/** Some viewers show the message and some the content, so both say all. */
function contentOf(result: Result): Xml | undefined {
  const words = xmlText(result.words ?? '');
  if (result.kind === 'passed') {
    return result.words === null ? undefined : xml`<system-out>${words}</system-out>`;
  }
  const attributes = xml`type="${xmlText(result.type)}" message="${words}"`;
  switch (result.kind) {
    case 'failure':
      return xml`<failure ${attributes}>${words}</failure>`;
    case 'error':
      return xml`<error ${attributes}>${words}</error>`;
    case 'skipped':
      return xml`<skipped ${attributes}>${words}</skipped>`;
  }
}
