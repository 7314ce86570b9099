import { describe, expect, it } from 'vitest';
import { maxBodyLength } from '../../src/github/comment.ts';
import { headline } from '../../src/reports/headline.ts';
import { reports } from '../../src/reports/index.ts';
import { createModel } from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';
import { hostileText, outcomes } from '../support/outcomes.ts';

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

describe.each(Object.entries(outcomes))('the Markdown of %s', (_, outcome) => {
  const report = reports.markdown(outcome);

  it('begins with the headline', () => {
    const [first = ''] = report.split('\n');
    expect(first.replaceAll('\\', '')).toBe(`**${headline(outcome)}**`);
  });

  it('has tables whose rows are as long as their heads', () => {
    expect(tablesOf(report)).not.toEqual([]);
    expectWholeTables(report);
  });

  it('mentions nobody, and has no comment, link, picture or command', () => {
    const outsideCode = report.replace(/`[^`\n]*`/g, '');
    expect(outsideCode).not.toMatch(/@(?!\u200b)|#(?!\u200b|#|\s)/);
    expect(report).not.toMatch(/<!--|-->|<img|(?<!\\)\]\(|^::|##\[/m);
    const folded = ['<details>', '<summary>', '</summary>', '</details>'];
    const tags = report.match(/<[^>]*>/g) ?? [];
    expect(tags).toEqual(Array.from({ length: tags.length / 4 }, () => folded).flat());
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

  it.each([
    ['tables', 'macs: { max: 2M, max-increase: 2%, min: 1 }'],
    ['failures', 'top1: { min: 97% }'],
  ])('of 256 models fits into a comment and keeps its headline: %s', (what, budget) => {
    const models = Array.from({ length: 256 }, (_, index) => {
      const id = `m${index}`.padEnd(64, 'x');
      const message = `${index} ${hostileText.repeat(9)}`;
      const failure = { code: 'worker-died', message, hint: message } as const;
      return createModel({
        id,
        ...(what === 'failures' ? { latency: { kind: 'unavailable', failure } } : {}),
      });
    });
    const outcome = judged({ models }, [budget]);
    const report = reports.markdown(outcome);
    expect(report.length).toBeLessThanOrEqual(maxBodyLength);
    expect(report.length).toBeGreaterThan(maxBodyLength / 2);
    expect(report).toMatch(/^\*\*[^\n]+\*\*\n/);
    expect(report).toMatch(/_\d+ sections were left out for length; [^\n]+_\n$/);
    // Whole sections go, so what is left has whole tables.
    expectWholeTables(report);
  });

  it('drops healthy models before sick ones', () => {
    const models = Array.from({ length: 200 }, (_, index) => createModel({ id: `m${index}` }));
    const evidence = { models };
    const sick = judged(evidence, ['macs: { max: 2M }']);
    const outcome = {
      ...sick,
      models: sick.models.map((model, index) => {
        const [row = expect.fail()] = model.verdicts;
        const verdicts = index === 199 ? [{ ...row, verdict: 'exceeded' as const, by: 1 }] : [row];
        return { ...model, verdicts };
      }),
    };
    const report = reports.markdown(outcome);
    expect(report).toContain('sections were left out');
    expect(report).toContain('### `m199`');
    expect(report).not.toContain('### `m198`');
  });
});

describe('the text', () => {
  it.each(Object.entries(outcomes))(
    'of %s begins with the headline and commands nothing',
    (_, outcome) => {
      const report = reports.text(outcome);
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
