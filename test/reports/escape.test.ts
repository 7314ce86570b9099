import { describe, expect, it } from 'vitest';
import {
  code,
  join,
  logLine,
  type Markdown,
  markdown,
  own,
  prose,
} from '../../src/reports/escape.ts';
import { uniforms } from '../support/noise.ts';

const zeroWidthSpace = '\u200b';

/** What an attacker would put into a name, piece by piece. */
const nasty: readonly string[] = [
  ...'|`*_~[](){}<>!#@&$\\+-=:;.,/"\' \t\n\r0aZ',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u{e0041}',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u1fef',
  '漢字',
  '🦄',
  '@octocat',
  '@org/team',
  '#123',
  'GH-1',
  'fixes #1',
  '&commat;octocat',
  '&#64;octocat',
  '&num;1',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  'https://evil.example',
  'www.evil.example',
  '_www.evil.example',
  '::error::',
  '::add-mask::',
  ':::',
  '##[error]',
  '```',
  '\n\n# heading',
  '\r\n| a | b |',
  '$x^2$',
  '\n- [ ] task',
];

/** Random texts of these pieces, the same every time. */
function* nastyTexts(count: number): Generator<string> {
  const uniform = uniforms(77);
  const pick = (bound: number) => Math.floor(uniform() * bound);
  for (let made = 0; made < count; made += 1) {
    const length = 1 + pick(made % 50 === 0 ? 600 : 14);
    yield Array.from({ length }, () => nasty[pick(nasty.length)]).join('');
  }
}

const count = 5_000;
// Characters that show nothing, but for the one that we put in ourselves.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const withoutOurs = (text: string) => text.replaceAll(zeroWidthSpace, '');

describe('any text at all', () => {
  it('is one code span of one line', () => {
    for (const text of nastyTexts(count)) {
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
    for (const text of nastyTexts(count)) {
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
    for (const text of nastyTexts(count)) {
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
  });
});
