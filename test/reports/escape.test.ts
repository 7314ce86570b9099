import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  code,
  folded,
  type Html,
  html,
  htmlText,
  join,
  joinHtml,
  joinMermaid,
  joinXml,
  jsonText,
  type LogLine,
  logLine,
  logLines,
  type Markdown,
  markdown,
  mermaid,
  mermaidBlock,
  mermaidLabel,
  own,
  prose,
  type Xml,
  xml,
  xmlText,
} from '../../src/reports/escape.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { rendered } from '../support/rendered-markdown.ts';
import { readSourceTree } from '../support/source-tree.ts';

const zeroWidthSpace = '\u200b';

/** Random texts of an attacker, the same every time. */
function nastyTexts(): readonly string[] {
  return Array.from({ length: count }, hostileTexts(77));
}

const count = 1_000;
// Characters that show nothing, but for the one that we put in ourselves.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const withoutOurs = (text: string) => text.replaceAll(zeroWidthSpace, '');

describe('any text at all', () => {
  it('is one code span of one line', () => {
    for (const text of nastyTexts()) {
      const span = code(text);
      const name = JSON.stringify(text);
      expect(span, name).toMatch(/^`[^`\n\r|<>]+`$/);
      expect(withoutOurs(span), name).not.toMatch(invisible);
      // At the cut, an ellipsis stands between sign and name.
      expect(span, name).not.toMatch(/[@#](?![\u200b…])/);
      expect(span.isWellFormed(), name).toBe(true);
      expect([...withoutOurs(span)].length, name).toBeLessThanOrEqual(82);
    }
  });

  it('is one line of prose in which Markdown has nothing to read', () => {
    for (const text of nastyTexts()) {
      const line = prose(text);
      const name = JSON.stringify(text);
      // What is left of a text once every escaped sign is taken away.
      const bare = line.replace(/\\[!-/:-@[-`{-~]/g, '');
      expect(bare, name).not.toMatch(/[\\`*_{}[\]~|<>$\n\r]|&(?!amp;)/);
      expect(line, name).not.toMatch(/^(?:[-+]|\d+[.)])/);
      expect(bare, name).not.toMatch(/[@#](?![\u200b…])/);
      expect(bare, name).not.toMatch(/:\/\/|www\./i);
      expect(line, name).not.toMatch(/\bGH-\d/i);
      expect(withoutOurs(line), name).not.toMatch(invisible);
      expect(line.isWellFormed(), name).toBe(true);
    }
  });

  it('is one line of a log that commands nothing', () => {
    for (const text of nastyTexts()) {
      const line = logLine(text);
      const name = JSON.stringify(text);
      // Both forms that the runner knows, wherever they stand.
      expect(line, name).not.toMatch(/::|##\[/);
      expect(line, name).not.toMatch(/[\n\r\u2028\u2029]/);
      expect(withoutOurs(line), name).not.toMatch(invisible);
    }
  });
});

describe('code', () => {
  it.each([
    ['Conv_0', '`Conv_0`'],
    ['', '` `'],
    ['\u200b\n', '` `'],
    [' a b ', '`a b`'],
    ['a|b`c', '`a∣bˋc`'],
    ['<b>', '`‹b›`'],
    ['@me #1', '`@\u200bme #\u200b1`'],
    ['e\u0301', '`é`'],
    ['\u1fef', '`ˋ`'],
  ])('writes %j as %j', (text, span) => {
    expect(code(text)).toBe(span);
  });

  it('cuts long names in the middle and never a character in two', () => {
    expect(code('x'.repeat(81))).toBe(`\`${'x'.repeat(39)}…${'x'.repeat(39)}\``);
    expect(code('x'.repeat(80))).toBe(`\`${'x'.repeat(80)}\``);
    expect(code('🦄'.repeat(500)).isWellFormed()).toBe(true);
  });
});

describe('prose', () => {
  it.each([
    ['a sentence, with (brackets)!', 'a sentence, with (brackets)!'],
    ['snake_case *bold*', 'snake\\_case \\*bold\\*'],
    ['&commat;octocat', '&amp;commat;octocat'],
    ['$HOME', '＄HOME'],
    ['1. one', '1\\. one'],
    ['12) two', '12\\) two'],
    ['- three', '\\- three'],
    ['1.5 ms', '1\\.5 ms'],
    ['https://a.b', 'https:\u200b//a.b'],
    ['_WWW.a.b', '\\_WWW\u200b.a.b'],
  ])('writes %j as %j', (text, line) => {
    expect(prose(text)).toBe(line);
  });

  it('keeps sentences of 400 characters whole', () => {
    expect(prose('a '.repeat(199))).toHaveLength(397);
    expect(prose('a'.repeat(401))).toContain('…');
  });
});

describe('own', () => {
  it('takes our words, numbers and signs', () => {
    const words = '✅ within 1.2 MiB (−0.30 pp … +1.0 %), ≥ ±0 · 3×3 µs ⚠️ 🎫 base’s a/b';
    expect(own(words.replace('×', 'x'))).toBe(words.replace('×', 'x'));
  });

  it.each(['a|b', 'a`b', '<b>', '*b*', 'a_b', '[b]', 'a\nb', '&amp;', '#1', '@me', '$x$', '~b~'])(
    'refuses %j: it could be markup',
    (words) => {
      expect(() => own(words)).toThrow('not harmless in Markdown');
    },
  );
});

describe('markdown', () => {
  it('puts safe parts into our own markup as they are', () => {
    expect(markdown`- ${code('a')}: ${3} \\n`).toBe('- `a`: 3 \\n');
    expect(join([own('a'), own('b')], '\n')).toBe('a\nb');
  });

  it('takes no raw string: the compiler refuses it', () => {
    // @ts-expect-error a raw string is not Markdown
    const raw: Markdown = 'a raw string';
    expect(raw).toBe('a raw string');
  });
});

describe('logLine', () => {
  it.each([
    ['plain: a::b', 'plain: a:\u200b:b'],
    ['::error::x', ':\u200b:error:\u200b:x'],
    [':::', ':\u200b:\u200b:'],
    ['a\r\n::stop-commands::t', 'a  :\u200b:stop-commands:\u200b:t'],
    ['x ##[add-path]/tmp', 'x #\u200b#[add-path]/tmp'],
  ])('writes %j as %j', (text, line) => {
    expect(logLine(text)).toBe(line);
    // A line may be made of lines that are safe already.
    expect(logLine(line)).toBe(line);
  });

  it('cuts lines that nobody could read', () => {
    expect(logLine('x'.repeat(1_000_000))).toHaveLength(9_999);
  });
});

describe('logLines', () => {
  it('makes lines safe as a whole, in which harmless parts may meet', () => {
    const name = logLine(':');
    expect(logLines([`${name}:error::x`, 'a ', ''])).toBe(':\u200b:error:\u200b:x\na\n\n');
    expect(logLines([`#${logLine('#[error]x')}`])).toBe('#\u200b#[error]x\n');
    expect(logLines([])).toBe('');
  });
});

describe('jsonText', () => {
  it('is read as what was written, and commands nothing', () => {
    const value = { '##[error]': ['##[add-path]/tmp', '\\##[', '\n::error::'] };
    const text = jsonText(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(/##\[|^\s*::/m);
  });
});

describe('htmlText and xmlText', () => {
  const sign = `<a href="x" title='y'>&\`::##[`;
  const references = '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&#96;:&#58;##&#91;';

  it('write signs as references', () => {
    expect(htmlText(sign)).toBe(references);
    expect(xmlText(sign)).toBe(references);
  });

  it.each(['\u0000', '\u0008', '\u001b', '\u0085', '\ud800', '\ufffe', '\uffff', '\u202e'])(
    'leave a space where %j was',
    (text) => {
      expect(htmlText(`a${text}b`)).toBe('a b');
      expect(xmlText(`a${text}b`)).toBe('a b');
    },
  );

  it('stand in templates of our own', () => {
    const parts = [htmlText('<'), htmlText('>')];
    expect(html`<b>${joinHtml(parts)} ${1}</b>${joinHtml(parts, ', ')}`).toBe(
      '<b>&lt;&gt; 1</b>&lt;, &gt;',
    );
    expect(xml`<b>${joinXml([xmlText('<'), xmlText('>')], ' ')}</b>`).toBe('<b>&lt; &gt;</b>');
  });

  it('are no text for another place: the compiler refuses it', () => {
    // @ts-expect-error a raw string is not Html
    const raw: Html = 'a raw string';
    // @ts-expect-error text for a page is not text for XML: in a page there is &nbsp;
    const other: Xml = htmlText('a');
    // @ts-expect-error Markdown is not a line of a log
    const line: LogLine = prose('a');
    expect([raw, other, line]).toEqual(['a raw string', 'a', 'a']);
  });
});

describe('mermaid', () => {
  it('has labels that the compiler knows', () => {
    const name: string = 'Conv 0';
    // @ts-expect-error a string could be anybody's
    expect(mermaidLabel(name)).toBe('"Conv 0"');
    expect(mermaidLabel('change in %')).toBe('"change in %"');
  });

  it.each(['a"b', 'a\nb', 'a]b', '#quot;', 'a;b', '%%{'])('refuses the label %j', (label) => {
    expect(() => mermaidLabel(label as 'a')).toThrow('not harmless in Mermaid');
  });

  it('has numbers that it can read', () => {
    const numbers = joinMermaid([1e-9, -0.5, 1 / 3, 12], ', ');
    expect(mermaid`line [${numbers}] ${2}`).toBe('line [0, -0.5, 0.3333, 12] 2');
    expect(() => mermaid`${Number.NaN}`).toThrow('no number that a diagram can show');
    expect(() => mermaid`${1e21}`).toThrow('no number that a diagram can show');
  });

  it('is fenced', () => {
    expect(mermaidBlock(mermaid`pie`)).toBe('```mermaid\npie\n```');
  });
});

describe('what got through once', () => {
  it('a mention in a title that is folded away, where an entity is read and a backslash is not', () => {
    const { tags, text } = rendered(folded('&commat;octocat a_b', [prose('x')]));
    expect(tags.join('')).toBe('<details><summary></summary><p></p></details>');
    expect(text).toContain('\n&commat;octocat a_b\n');
  });

  it('an emoji, whose picture is found after Markdown was read', () => {
    expect(prose('x :octocat: \\:+1:')).toBe('x :\u200boctocat: \\\\:\u200b+1:');
  });

  it('a formula, whose dollars are found after their backslashes are gone', () => {
    expect(prose('$\\href{x}{y}$')).toBe('＄\\\\href\\{x\\}\\{y\\}＄');
  });

  it('a commit, which GitHub links by seven digits', () => {
    expect(rendered(prose('deadbeef 0123456789abcdef')).text).not.toMatch(/[0-9a-f]{7}/);
  });

  it('an issue behind a letter', () => {
    expect(prose('xGH-1 gh-22')).toBe('xGH-\u200b1 gh-\u200b22');
  });

  it('a heading or a table that a line of signs makes of the line before it', () => {
    for (const text of ['===', '---', ':-:', '+ x', '1) x']) {
      expect(rendered(`words\n${prose(text)}`).tags, text).toEqual(['<p>', '</p>']);
    }
  });

  it('a line across the page, made of a name that does not show', () => {
    expect(rendered(`**${prose('\u202e')}**`).tags).toEqual([
      '<p>',
      '<strong>',
      '</strong>',
      '</p>',
    ]);
  });

  it('marks that cover the lines around them', () => {
    expect(prose(`a${'\u0489'.repeat(50)}b`)).toBe(`a${'\u0489'.repeat(4)}b`);
  });

  it('letters that draw nothing, and code points that are none', () => {
    expect(code('a\u3164b\u034fc\ufdd0d')).toBe('`a b c d`');
  });

  it('the end of a long name, which was cut off before its middle was', () => {
    expect(code(`first${'x'.repeat(1_000)}last`)).toMatch(/^`firstx+…x+last`$/);
  });

  it('letters and marks that join once what parted them is gone', () => {
    const line = logLine('r\u200b\u0301');
    expect(logLine(line)).toBe(line);
  });
});

describe('the doors', () => {
  it('print nothing but safe lines and words of their own', () => {
    const told = [...readSourceTree(joinPath(import.meta.dirname, '../..'), 'src')].flatMap(
      ([path, source]) =>
        [
          ...source.matchAll(/core\.(?:info|notice|warning|error|setFailed)\(\s*([^\n]{0,12})/g),
        ].map(([call, argument = '']) => ({ path, call, argument })),
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(({ argument }) => !/^(?:logLines?\(|'[^$]*)/.test(argument))).toEqual([]);
  });
});

describe('the types of safe text', () => {
  it('are given by the files that make it, and by no cast elsewhere', () => {
    const cast = /\bas (?:unknown as )?(?:Markdown|Html|Xml|LogLine|Mermaid|Safe<[^>]*>)(?![\w.])/g;
    const casts = [...readSourceTree(joinPath(import.meta.dirname, '../..'), 'src')].flatMap(
      ([path, source]) => [...source.matchAll(cast)].map(() => path),
    );
    const makers = ['escape-blocks.ts', 'escape-page.ts', 'escape.ts'];
    expect([...new Set(casts)].sort()).toEqual(makers.map((name) => `src/reports/${name}`));
  });
});
