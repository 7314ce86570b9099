import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../src/details/details.ts';
import { maxBodyLength } from '../../src/github/comment.ts';
import { judgeEvidence } from '../../src/judge.ts';
import { headline } from '../../src/reports/headline.ts';
import { reports } from '../../src/reports/index.ts';
import { noContext } from '../../src/reports/report.ts';
import { createEvidence, createModel } from '../support/evidence.ts';
import { createRules, judged } from '../support/outcome.ts';
import { leaner, monstrousModels } from '../support/outcome-models.ts';
import { contexts, hostileText, outcomes } from '../support/outcomes.ts';
import { rendered } from '../support/rendered-markdown.ts';

/** The cells of a table row by GFM's rule: an unescaped pipe parts them, even in code. */
function cellsOf(line: string): readonly string[] {
  return line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/);
}

/** The tables of a report, each as its lines. */
function tablesOf(report: string): readonly (readonly string[])[] {
  const blocks = report.split('\n\n').map((block) => block.split('\n'));
  return blocks.filter(([first]) => first?.startsWith('|'));
}

function expectWholeTables(report: string): void {
  for (const [heads = '', delimiters = '', ...rows] of tablesOf(report)) {
    expect(delimiters).toMatch(/^\|(?: :?-+:? \|)+$/);
    const { length } = cellsOf(heads);
    for (const line of [delimiters, ...rows]) expect(cellsOf(line), line).toHaveLength(length);
  }
}

/** Every fold is closed, and nothing is left behind the last one. */
function expectWholeFolds(report: string): void {
  const tags = report.match(/<\/?(?:details|summary)>/g) ?? [];
  const folded = ['<details>', '<summary>', '</summary>', '</details>'];
  expect(tags).toEqual(Array.from({ length: tags.length / 4 }, () => folded).flat());
}

describe.each(Object.entries(outcomes))('the Markdown of %s', (name, outcome) => {
  const report = reports.markdown(outcome, contexts[name]);
  const { html } = rendered(report);

  it('begins with the headline', () => {
    const [first = ''] = report.split('\n');
    expect(first.replaceAll('\\', '')).toBe(`**${headline(outcome)}**`);
  });

  it('has tables whose rows are as long as their heads', () => {
    expect(tablesOf(report)).not.toEqual([]);
    expectWholeTables(report);
  });

  it('has whole folds and no tag but those of ours', () => {
    expectWholeFolds(report);
    const ours = /^<\/?(?:details|summary)>$/;
    for (const tag of report.match(/<[^>]*>/g) ?? []) expect(tag).toMatch(ours);
  });

  it('mentions nobody, and has no comment, picture or command', () => {
    const outsideCode = report.replace(/`[^`\n]*`|&#\d+;/g, '');
    expect(outsideCode).not.toMatch(/@(?!\u200b)|#(?!\u200b|#|\s)/);
    expect(report).not.toMatch(/<!--|-->|<img|^::|##\[/m);
    expect(html).not.toMatch(/<!--|<img|<script/);
  });

  it('links to nothing but the page of this run', () => {
    const targets = [...html.matchAll(/<a[^>]*href="([^"]*)"/g)].map(([, target]) => target);
    expect(new Set(targets)).toEqual(new Set([contexts[name]?.runUrl]));
    expect(rendered(reports.markdown(outcome)).html).not.toContain('<a');
  });

  it('is well formed and ends with one line end', () => {
    expect(report.isWellFormed()).toBe(true);
    expect(report).toMatch(/[^\n]\n$/);
  });
});

describe('the Markdown', () => {
  it('of a broken model says what and what to do', () => {
    const report = reports.markdown(outcomes['could-not-measure'] ?? expect.fail());
    expect(report).toContain('> [!WARNING]\n> **`worker-died`** digits');
    expect(report).toContain('> → run the model with onnxruntime alone');
  });

  it('leaves out of the table what is unchanged and has no limit, and says so', () => {
    const model = createModel();
    const report = reports.markdown(judged({ models: [model] }, ['macs: { max: 2M }']));
    expect(report).toContain('| MACs | 1.00 M | 1.00 M | ±0 | ≤ 2 M | ✅ within |');
    expect(report).toContain('\n\nUnchanged, without a budget: FLOPs 2.00 M, Parameters 50.0 k, ');
    expect(report).not.toMatch(/^\| FLOPs/m);
  });

  it('refuses to link to what is no page of a run', () => {
    for (const runUrl of [
      'javascript:alert(1)',
      'https://a/b) [x](http://e.vil',
      'https://a/b/c',
    ]) {
      const report = reports.markdown(judged({}, []), { ...noContext, runUrl });
      expect(report).not.toContain('](');
    }
  });

  it('shows models one by one up to three', () => {
    const three = ['a', 'b', 'c'].map((id) => createModel({ id }));
    const report = reports.markdown(judged({ models: three }, ['macs: { max: 2M }']));
    expect(report.match(/^### `[abc]` ✅ its budget is kept$/gm)).toHaveLength(3);
    expect(report).not.toContain('| model |');
  });

  it('of more models begins with a list, the worst first, and folds those within', () => {
    const report = reports.markdown(outcomes['several-models'] ?? expect.fail());
    const [list = []] = tablesOf(report);
    expect(list.map((line) => cellsOf(line)[0]?.trim())).toEqual([
      'model',
      ':-',
      '`heavier`',
      '`crashed`',
      '`unclear`',
      '`unchanged`',
      '`leaner`',
    ]);
    expect(report).toMatch(/^### `heavier` ❌ 6 of 8 budgets exceeded$/m);
    expect(report).toContain('<summary>✅ leaner: all 8 budgets kept</summary>');
    expect(report).not.toMatch(/^### `(?:leaner|unchanged)`/m);
  });

  it('names no base in a command where there is none to name', () => {
    const command = 'model-budget compare';
    const of = (name: string) => reports.markdown(outcomes[name] ?? expect.fail());
    expect(of('schedule')).not.toContain(command);
    expect(of('files')).toContain(
      '`model-budget compare` with `--base models/v1.onnx` and `--head models/v2.onnx`',
    );
    expect(of('within')).toContain(
      `\`${command} --base ${'1'.repeat(40)}\` in a checkout of \`${'2'.repeat(12)}\``,
    );
    for (const name of ['schedule', 'files', 'within']) {
      expect(of(name)).toContain('`model-budget report evidence.json`');
    }
  });
});

describe('too long a report', () => {
  const evidence = createEvidence({ models: monstrousModels() });
  const ids = evidence.models.map(({ id }) => id);
  const outcome = judgeEvidence(evidence, createRules(['latency: { max: 4ms }'], [], ids));
  const runUrl = 'https://github.com/octo/digits/actions/runs/42';
  const report = reports.markdown(outcome, { ...noContext, details: detailsOf(evidence), runUrl });

  it('fits into a comment, keeps its headline, and has whole tables and folds', () => {
    expect(report.length).toBeLessThanOrEqual(maxBodyLength);
    expect(report.length).toBeGreaterThan(maxBodyLength / 2);
    expect(report.split('\n')[0]).toMatch(/^\*\*⚠️ Could not measure everything: .*\*\*$/);
    expectWholeTables(report);
    expectWholeFolds(report);
  });

  it('says what was left out, and where it can be had', () => {
    expect(report).toMatch(
      /\n\n_Left out for length: .*where the time goes \(256 times\); .* of \[this run\]\(https:.*\) have all of it\._\n$/,
    );
    expect(reports.markdown(outcome)).toMatch(
      /; the HTML report and the evidence file have all of it\._\n$/,
    );
  });

  it('drops what explains before what is judged, and the healthy before the sick', () => {
    for (const word of ['Where the time of', 'Classes, slices and samples', 'What is behind']) {
      expect(report).not.toContain(word);
    }
    expect(report).toContain('| model | verdict | what stands out |');
    expect(report).toContain('How this was measured');
    expect(report).toMatch(/^### `m0x/m);
    expect(report).not.toContain('<summary>✅');
  });

  it('is one that would not fit: what fits is kept whole', () => {
    const one = judged({ models: [leaner] }, ['macs: { max-increase: 2% }']);
    const [model = expect.fail()] = one.models;
    const lengths = Array.from({ length: 30 }, (_, last) => {
      const models = Array.from({ length: last + 1 }, (_, at) => ({ ...model, id: `m${at}` }));
      const text = reports.markdown({ ...one, models });
      return { isCut: text.includes('Left out for length'), length: text.length };
    });
    const firstCut = lengths.findIndex(({ isCut }) => isCut);
    expect(firstCut).toBeGreaterThan(0);
    expect(lengths.slice(firstCut).every(({ isCut }) => isCut)).toBe(true);
    for (const { length } of lengths) expect(length).toBeLessThanOrEqual(65_001);
    // Nothing is dropped before there is need: the last whole report comes near to the limit.
    expect(lengths[firstCut - 1]?.length).toBeGreaterThan(55_000);
  });

  it('of sick models alone keeps as many as there is room for', () => {
    const message = hostileText.repeat(9);
    const failure = { code: 'worker-died', message, hint: message } as const;
    const models = ids.map((id) => createModel({ id, latency: { kind: 'unavailable', failure } }));
    const sick = reports.markdown(judged({ models }, ['top1: { min: 97% }']));
    expect(sick.length).toBeLessThanOrEqual(maxBodyLength);
    expect(sick.match(/^### `m/gm)?.length).toBeGreaterThan(20);
    expectWholeTables(sick);
  });
});

describe('the text', () => {
  it.each(Object.entries(outcomes))(
    'of %s begins with the headline and commands nothing',
    (name, outcome) => {
      const report = reports.text(outcome, contexts[name]);
      expect(report.split('\n')[0]).toBe(headline(outcome));
      for (const line of report.split('\n')) expect(line).not.toMatch(/^\s*::|##\[|\s$|[\r\u2028]/);
    },
  );
});

describe('the JSON', () => {
  it.each(Object.entries(outcomes))('of %s is the outcome, but for the tails', (_, outcome) => {
    const plain: unknown = JSON.parse(reports.json(outcome));
    expect(outcome).toMatchObject(Object(plain));
    expect(JSON.stringify(plain)).not.toContain('"tails"');
    const tails = /,\n *"tails": (?:null|\[[^\]]*\])/g;
    expect(JSON.parse(JSON.stringify(outcome, null, 1).replace(tails, ''))).toEqual(plain);
  });
});
