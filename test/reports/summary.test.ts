import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/budgets/outcome.ts';
import { detailsOf } from '../../src/details/details.ts';
import { kindsDiagram, roundsDiagram } from '../../src/reports/diagrams.ts';
import { reports } from '../../src/reports/index.ts';
import { noContext } from '../../src/reports/report.ts';
import { maximumSummaryBytes, summaryReport } from '../../src/reports/summary.ts';
import type { Trend } from '../../src/trend.ts';
import {
  createEvidence,
  createLatency,
  createModel,
  createTrace,
  eightAround,
  presentSide,
} from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';
import { hostileText, outcomes } from '../support/outcomes.ts';

const traced = presentSide({ trace: createTrace() });
const model = createModel({
  base: traced,
  head: traced,
  latency: createLatency(eightAround(0.05)),
});
const budgets = ['latency: { max-increase: 20% }', 'macs: { max: 2M }'];

function contextOf(models: Parameters<typeof judged>[0]['models'] = [model]) {
  return { ...noContext, details: detailsOf(createEvidence({ models })) };
}

/** The lines of a diagram by the grammar of `xychart-beta`, as far as ours go. */
const number = '-?\\d+(?:\\.\\d+)?';
const list = `\\[${number}(?:, ${number})*\\]`;
const label = '"[A-Za-z0-9 .,():%+-]+"';
const grammar = new RegExp(
  [
    '^%%\\{init: \\{[^\\n]*\\}\\}%%',
    'xychart-beta',
    `  title ${label}`,
    `  x-axis (?:${label} ${number} --> ${number}|\\[${label}(?:, ${label})*\\])`,
    `  y-axis ${label} ${number} --> ${number}`,
    `(?:  bar ${list}\\n)?(?:  line ${list})?$`,
  ].join('\\n'),
);

function diagramsOf(summary: string): readonly string[] {
  return [...summary.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, diagram = '']) => diagram);
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

describe('the summary', () => {
  it.each(Object.entries(outcomes))('of %s begins with the comment', (_, outcome) => {
    expect(summaryReport(outcome).startsWith(reports.markdown(outcome).trimEnd())).toBe(true);
  });

  it('draws rounds and kinds, folded away', () => {
    const summary = summaryReport(judged({ models: [model] }, budgets), contextOf());
    expect(summary).toContain('<details><summary>Charts of digits</summary>\n\n```mermaid\n');
    expect(summary).toMatch(/\n```\n\n<\/details>\n$/);
    const [rounds = '', kinds = '', ...more] = diagramsOf(summary);
    expect(more).toEqual([]);
    expect(rounds).toMatch(grammar);
    expect(kinds).toMatch(grammar);
    expect(rounds).toContain('x-axis "round" 1 --> 8');
    expect(rounds).toContain('line [5.05, 4.75, 5.25, 4.85, 5.35, 4.65, 5.15, 4.95]');
    expect(kinds).toContain('x-axis ["conv", "gemm", "movement", "other"]');
    expect(kinds).toContain('bar [100, 0, 0, 0]\n  line [100, 0, 0, 0]');
  });

  it('has labels of ours alone, whatever a model is called', () => {
    const trace = createTrace();
    const nodes = trace.value.nodes.map((node) => ({ ...node, name: hostileText }));
    const head = presentSide({ trace: createTrace({ nodes }) });
    const models = [{ ...model, dims: { [hostileText]: 1 }, head }];
    const summary = summaryReport(judged({ models }, budgets), contextOf(models));
    for (const diagram of diagramsOf(summary)) expect(diagram).toMatch(grammar);
  });

  it('draws nothing of times that are those of launches', () => {
    const head = presentSide({ trace: createTrace({ clock: 'launch' }) });
    const { models } = judged({ models: [{ ...model, head }] }, budgets);
    expect(models.map(kindsDiagram)).toEqual([undefined]);
  });

  it('draws nothing where it knows nothing', () => {
    expect(diagramsOf(summaryReport(judged({ models: [createModel()] }, budgets)))).toEqual([]);
  });
});

describe('a diagram of rounds', () => {
  it('needs two of them', () => {
    expect(roundsDiagram({ changes: [0.1], spoiled: 0 })).toBeUndefined();
    expect(roundsDiagram({ changes: [0, 0], spoiled: 0 })).toMatch(grammar);
  });

  it('writes no exponents', () => {
    const diagram = roundsDiagram({ changes: [1e-12, -3e-9, 4e9], spoiled: 0 });
    expect(diagram).toMatch(grammar);
    expect(diagram).toContain('line [0, 0, 400000000000]');
  });
});

describe('a trend', () => {
  const point = (macs: number | undefined, day: string): Trend[number] => {
    return { sha: 'a'.repeat(40), day, models: { digits: macs === undefined ? {} : { macs } } };
  };
  const trend = [
    point(500_000, '2026-11-18'),
    point(undefined, '2026-11-19'),
    point(800_000, '2026-11-20'),
  ];
  const outcome = judged({ models: [model] }, budgets);
  const rowsOf = (summary: string) => summary.split('\n').filter((line) => line.includes('·'));

  it('is a sparkline of every metric that was known before', () => {
    const summary = summaryReport(outcome, { ...noContext, trend });
    expect(summary).toContain('<details><summary>Trend of digits on the default branch</summary>');
    expect(rowsOf(summary)).toEqual(['| MACs | ▁·▅█ | 500 k | 1.00 M |']);
  });

  it('is not there for a model or metric that has no earlier result', () => {
    const others = trend.map((each) => ({ ...each, models: { other: { macs: 1 } } }));
    expect(summaryReport(outcome, { ...noContext, trend: others })).not.toContain('Trend of');
    const odd = { ...point(1, '2026-11-18'), models: JSON.parse('{"__proto__":{"macs":1}}') };
    const constructors = judged({ models: [{ ...model, id: 'constructor' }] }, budgets);
    const summary = summaryReport(constructors, { ...noContext, trend: [odd] });
    expect(summary).not.toContain('Trend of');
  });
});

describe('a summary that is too long', () => {
  const wide = '漢'.repeat(400);
  const many = (count: number, message: string): Outcome => {
    const failure = { code: 'worker-died', message, hint: message } as const;
    const models = Array.from({ length: count }, (_, index) => {
      const latency = {
        kind: 'unavailable',
        failure: { ...failure, message: `${index} ${message}` },
      } as const;
      return createModel({ id: `m${index}`, latency });
    });
    return judged({ models }, budgets);
  };

  it('keeps what a comment drops', () => {
    const outcome = many(100, 'long '.repeat(100));
    expect(reports.markdown(outcome)).toContain('Left out for length');
    expect(summaryReport(outcome)).not.toContain('Left out for length');
  });

  it('stays below the limit, in bytes', () => {
    const outcome = many(256, wide);
    const models = outcome.models.flatMap((each) => {
      return Array.from({ length: 4 }, (_, index) => ({ ...each, id: `${each.id}-${index}` }));
    });
    const summary = summaryReport({ ...outcome, models });
    expect(bytesOf(summary)).toBeLessThanOrEqual(maximumSummaryBytes);
    expect(bytesOf(summary)).toBeGreaterThan(maximumSummaryBytes / 4);
    expect(summary).toContain('Left out for length');
    expect(maximumSummaryBytes).toBeLessThan(2 ** 20);
  });

  it('draws some models and says of how many it does not', () => {
    const models = Array.from({ length: 8 }, (_, index) => ({ ...model, id: `m${index}` }));
    const summary = summaryReport(judged({ models }, budgets), contextOf(models));
    expect(diagramsOf(summary)).toHaveLength(12);
    expect(summary).toMatch(/\n_2 sections with charts were left out for length\._\n$/);
  });
});
