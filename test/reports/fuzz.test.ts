import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/budgets/outcome.ts';
import { detailsOf } from '../../src/details/details.ts';
import { maxBodyLength } from '../../src/github/comment.ts';
import { parseMarker } from '../../src/github/marker.ts';
import { assetsOf } from '../../src/page-assets.ts';
import { diffJson, diffMarkdown, diffText } from '../../src/reports/diff.ts';
import type { DiffDocument } from '../../src/reports/diff-document.ts';
import {
  code,
  folded,
  htmlText,
  join,
  logLine,
  logLines,
  type Markdown,
  markdown,
  own,
  prose,
  visible,
  xmlText,
} from '../../src/reports/escape.ts';
import { explanationWords } from '../../src/reports/explanation.ts';
import { headline } from '../../src/reports/headline.ts';
import { reports } from '../../src/reports/index.ts';
import { noContext } from '../../src/reports/report.ts';
import { summaryReport } from '../../src/reports/summary.ts';
import { diffGraphs, twoConvs } from '../analysis/diff/models.ts';
import { attacked } from '../support/attacked.ts';
import {
  createEvidence,
  createLatency,
  createModel,
  createTrace,
  eightAround,
  presentSide,
} from '../support/evidence.ts';
import { fullOutcome } from '../support/full-outcome.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { rendered, resolved } from '../support/rendered-markdown.ts';

// Some in a run of all tests; MODEL_BUDGET_FUZZ_NAMES=50000 for the whole of it.
const texts = Number(process.env['MODEL_BUDGET_FUZZ_NAMES'] ?? 2_000);
const seed = 20_261_122;
const timeout = { timeout: 600_000 };

/** What GitHub makes something of once Markdown is read; no code is looked into. */
const live =
  /@[\p{L}\p{N}_]|#\d|GH-\d|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|:\/\/|www\.|:[\w+-]+:|\$|<!--|-->/iu;

function expectInert(text: string, name: string): void {
  expect(live.exec(text)?.[0], name).toBeUndefined();
  expect(text.isWellFormed(), name).toBe(true);
}

/** What the runner would take for a command, wherever it is printed. */
function expectNoCommand(printed: string, name: string): void {
  expect(/(?:^|[\n\r])\s*::|##\[/.exec(printed)?.[0], name).toBeUndefined();
}

/** Parsers take a hundred texts at once faster than one by one, and a thousand slower. */
const batchSize = 200;

/** Batches of texts, at least as many as were asked for altogether. */
function* batches(): Generator<readonly string[]> {
  const next = hostileTexts(seed);
  for (let made = 0; made < texts; made += batchSize) {
    yield Array.from({ length: batchSize }, next);
  }
}

/** A row of a table for every name, and for every other one a part in one of eight other places. */
function places(names: readonly string[]): Markdown {
  const tableRow = (name: string) => markdown`| ${code(name)} | ${prose(name)} | 1 |`;
  const rest = names.filter((_, index) => index % 2 === 0);
  const others = rest.map((name, index) => {
    switch (index % 8) {
      case 0:
        return prose(name);
      case 1:
        return markdown`**${prose(name)}**`;
      case 2:
        return markdown`- ${prose(name)}`;
      case 3:
        return markdown`> [!WARNING]\n> ${prose(name)}\n> → ${code(name)}`;
      case 4:
        return markdown`words\n${prose(name)}`;
      case 5:
        return folded(name, [code(name)]);
      case 6:
        return markdown`### ${code(name)}${own(' (new)')}`;
      default:
        return markdown`${prose(name)}${code(name)}${prose(name)} (${prose(name)})`;
    }
  });
  const table = [markdown`| a | b | c |\n| :- | :- | -: |`, ...names.map(tableRow)];
  return join([...others, join(table, '\n')], '\n\n');
}

describe(`${texts} hostile texts`, () => {
  it('have no meaning in Markdown, and make one row of a table each', timeout, () => {
    const plain = rendered(places(new Array<string>(batchSize).fill('x'))).tags;
    for (const names of batches()) {
      const document = places(names);
      const { tags, text } = rendered(document);
      const name = JSON.stringify(names).slice(0, 2_000);
      expect(tags, name).toEqual(plain);
      expectInert(text, name);
      expectNoCommand(document, name);
      expect(parseMarker(document), name).toBeUndefined();
    }
  });

  it('are one line of a log each, alone and side by side', timeout, () => {
    for (const names of batches()) {
      for (const text of names) {
        const name = JSON.stringify(text).slice(0, 500);
        const line = logLine(text);
        expect(/::|##\[|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.exec(line)?.[0], name).toBeUndefined();
        expect(logLine(line), name).toBe(line);
        const lines = logLines([`${line}:${line}`, `#${line}[x`, text]);
        expect(lines.split('\n'), name).toHaveLength(4);
        expectNoCommand(lines, name);
      }
    }
  });

  it('come back out of pages and XML as what was to be seen of them', timeout, () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      parseTagValue: false,
      trimValues: false,
      processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
      htmlEntities: true,
    });
    for (const names of batches()) {
      const cells = names.map((text) => `<b a="${xmlText(text)}">x${xmlText(text)}</b>`);
      const document = `<a>\n${cells.join('\n')}\n</a>`;
      expect(XMLValidator.validate(document)).toBe(true);
      const parsed: readonly { '#text': string; '@_a': string }[] = [
        parser.parse(document).a.b,
      ].flat();
      for (const [index, text] of names.entries()) {
        const name = JSON.stringify(text).slice(0, 500);
        expect(parsed[index]?.['#text'], name).toBe(`x${visible(text, 10_000)}`);
        const html = htmlText(text);
        expect(html, name).toMatch(/^(?:[^<>"'`&]|&(?:amp|lt|gt|quot|#\d+);)*$/);
        expect(resolved(html), name).toBe(visible(text, 400));
        expectNoCommand(html, name);
      }
      expectNoCommand(document, 'XML');
    }
  });
});

/** Names that mean nothing, all different. */
function plainNames(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `n${made}`;
  };
}

function earlier({ models }: Outcome) {
  const values = models.map(({ id }) => [id, { macs: 1_000, latency: 2 }] as const);
  return { sha: 'a'.repeat(40), day: '2026-11-20', models: Object.fromEntries(values) };
}

/** The summary of a job has all that a comment has and more, with nothing left out for length. */
function summaryOf(outcome: Outcome): string {
  const details = outcome.models.map(({ id }) => {
    const rounds = { changes: [0.1, 0.2], spoiled: 0 };
    const unknown = {
      base: null,
      head: null,
      layerTimes: null,
      layerMacs: null,
      runs: null,
      layerPairs: [],
    };
    return { ...unknown, id, confusions: null, rounds };
  });
  return summaryReport(outcome, { ...noContext, details, trend: [earlier(outcome)] });
}

/** A page with details of hostile names too, so that every figure has its data. */
function pageOf(outcome: Outcome, next: () => string): string {
  const [first] = attacked(detailsOf(detailed), next);
  const details = outcome.models.map(({ id }) => ({ ...(first ?? expect.fail('details')), id }));
  // Figures hold data only where the page has a script: this one does nothing.
  return reports.html(outcome, {
    ...noContext,
    details,
    page: inertAssets,
    trend: [earlier(outcome)],
  });
}

/**
 * A page cut at every `<` by the rules of HTML's tokenizer for what we write: a tag begins with a letter,
 * `/` or `!`, its attributes are quoted, and a script ends at `</script`. Anything else throws.
 */
function pageParts(page: string) {
  const tag = /<(?:!doctype html|\/[a-z][a-z0-9]*|[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"<>]*")?)*)>/y;
  const [tags, texts, data]: [string[], string[], string[]] = [[], [], []];
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    if (open === -1) break;
    texts.push(page.slice(at, open));
    tag.lastIndex = open;
    const found = tag.exec(page)?.[0] ?? expect.fail(`no tag: ${page.slice(open, open + 80)}`);
    at = open + found.length;
    const values = [...found.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
    // A policy has quotes of its own, which end nothing within others.
    if (!found.startsWith('<meta')) texts.push(...values);
    tags.push(/^<(?:meta|script|style)/.test(found) ? found : shapeOfTag(found));
    const raw = /^<(script|style)/.exec(found)?.[1];
    if (raw === undefined) continue;
    const end = page.toLowerCase().indexOf(`</${raw}`, at);
    const content = page.slice(at, end);
    if (found.includes('application/json')) data.push(content);
    else expect(content).toBe(inertAssets[raw === 'style' ? 'style' : 'script'].text);
    at = end;
  }
  texts.push(page.slice(at));
  return { tags, texts, data };
}

/** Values of `data-value` are numbers, and those of others without names. */
function shapeOfTag(tag: string): string {
  return tag.replace(/(?<= (?:alt|data-value)=)"[^"]*"/g, '""');
}

/** Whether every tooltip of a figure is drawn as text, never as HTML. */
function isRichText(option: { readonly tooltip?: { readonly renderMode?: string } }): boolean {
  return option.tooltip?.renderMode === 'richText';
}

const inertAssets = assetsOf('void 0;', 'p{}');

/** Evidence whose details have something for every figure. */
const detailed = createEvidence({
  models: [
    createModel({
      base: presentSide({ trace: createTrace() }),
      head: presentSide({ trace: createTrace() }),
      latency: createLatency(eightAround(0.2)),
    }),
  ],
});

function linesOf(text: string): number {
  return text.split('\n').length;
}

const diff: DiffDocument = {
  schema: 1,
  base: { path: 'base.onnx', sha256: 'a'.repeat(64), sizeBytes: 1, externalBytes: 0 },
  head: { path: 'head.onnx', sha256: 'b'.repeat(64), sizeBytes: 2, externalBytes: 0 },
  dims: {},
  ...diffGraphs(twoConvs(), twoConvs({ width: 24 })),
};
const findings: DiffDocument['findings'] = [
  ...diff.findings,
  { code: 'producer-changed', base: 'pytorch 2.1', head: 'tf2onnx 1.9' },
  { code: 'opset-changed', domain: 'ai.acme', base: 1, head: 2 },
];

describe(`outcomes with ${texts} hostile names, in every place at once`, () => {
  const next = hostileTexts(seed + 1);
  const plain = plainNames();
  const reached: string[] = [];
  fullOutcome(() => {
    reached.push('n');
    return 'n';
  });
  const perOutcome = reached.length;
  const outcomes = Array.from({ length: Math.ceil(texts / perOutcome) }, () => fullOutcome(next));

  it('reach more than a hundred places', () => {
    expect(perOutcome).toBeGreaterThan(100);
  });

  it('are the same page as with plain names', timeout, () => {
    const expected = rendered(summaryOf(fullOutcome(plain))).tags;
    for (const [index, outcome] of outcomes.entries()) {
      const name = `outcome ${index}`;
      const summary = summaryOf(outcome);
      const { tags, text } = rendered(summary);
      expect(tags, name).toEqual(expected);
      expectInert(text, name);
      const comment = reports.markdown(outcome);
      expect(comment.length, name).toBeLessThanOrEqual(maxBodyLength);
      for (const document of [summary, comment]) {
        expectNoCommand(document, name);
        expect(parseMarker(document), name).toBeUndefined();
        expect(document, name).not.toMatch(/<!--|^\s*</);
      }
    }
  });

  it('are the same elements of an HTML page, and nothing that runs', timeout, () => {
    const expected = pageParts(pageOf(fullOutcome(plain), plain));
    // What is ours: the policy, no script but data, no picture but those that are part of the page.
    expect(
      expected.tags.filter((tag) => /^<(?:script|style|img|iframe|object|base)/.test(tag)),
    ).toEqual([
      '<style>',
      ...expected.data.map(() => '<script type="application/json">'),
      '<script>',
    ]);
    for (const [index, outcome] of outcomes.entries()) {
      const name = `page ${index}`;
      const page = pageOf(outcome, next);
      const { tags, texts, data } = pageParts(page);
      expect(tags, name).toEqual(expected.tags);
      for (const text of texts)
        expect(text, name).toMatch(/^(?:[^<>"'`&]|&(?:amp|lt|gt|quot|#\d+);)*$/);
      for (const json of data) {
        expect(json, name).not.toMatch(/[<\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(isRichText(JSON.parse(json)), name).toBe(true);
      }
      expect(page.isWellFormed(), name).toBe(true);
      expect(page, name).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
      expectNoCommand(page, name);
    }
  });

  it('are as many lines of text, none of them a command', timeout, () => {
    const expected = linesOf(reports.text(fullOutcome(plain)));
    for (const [index, outcome] of outcomes.entries()) {
      const name = `outcome ${index}`;
      const text = reports.text(outcome);
      expect(linesOf(text), name).toBe(expected);
      expect(text, name).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
      expectNoCommand(text, name);
      // Annotations, and the last line of the log.
      const told = [
        headline(outcome),
        ...outcome.models.flatMap(({ failures, explanation }) => [
          ...failures.map(({ message, hint }) => `${message} → ${hint}`),
          ...explanation.map(explanationWords),
        ]),
      ];
      for (const line of told) expectNoCommand(logLine(line), name);
    }
  });

  it('are the same data in JSON, which can be printed', timeout, () => {
    for (const outcome of outcomes) {
      const json = reports.json(outcome);
      expectNoCommand(json, 'JSON');
      const tails = (key: string, value: unknown) => (key === 'tails' ? undefined : value);
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(outcome, tails));
    }
  });

  it('are the same suites and cases in XML', timeout, () => {
    const parser = new XMLParser({ ignoreAttributes: false });
    const shapeOf = (xml: string) => {
      const elements = xml.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g);
      return elements?.join('\n');
    };
    const expected = shapeOf(reports.junit(fullOutcome(plain)));
    for (const [index, outcome] of outcomes.entries()) {
      const name = `outcome ${index}`;
      const xml = reports.junit(outcome);
      expect(XMLValidator.validate(xml), name).toBe(true);
      expect(parser.parse(xml), name).toHaveProperty('testsuites.testsuite');
      expect(shapeOf(xml), name).toBe(expected);
      expectNoCommand(xml, name);
    }
  });

  it('are the same page of a diff', timeout, () => {
    const document = { ...diff, findings };
    const expected = rendered(diffMarkdown(document)).tags;
    const lines = linesOf(diffText(document));
    for (const [index] of outcomes.entries()) {
      const name = `diff ${index}`;
      const hostile = attacked(document, next);
      const { tags, text } = rendered(diffMarkdown(hostile));
      expect(tags, name).toEqual(expected);
      expectInert(text, name);
      expect(linesOf(diffText(hostile)), name).toBe(lines);
      for (const printed of [diffMarkdown, diffText, diffJson]) {
        expectNoCommand(printed(hostile), name);
      }
      expect(JSON.parse(diffJson(hostile)), name).toEqual(JSON.parse(JSON.stringify(hostile)));
    }
  });
});
