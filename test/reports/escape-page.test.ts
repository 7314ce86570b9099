import { describe, expect, it } from 'vitest';
import { html, htmlText, joinHtml } from '../../src/reports/escape.ts';
import { htmlDataAddress, htmlJson } from '../../src/reports/escape-page.ts';
import { hostileText } from '../support/outcomes.ts';

describe('text of others', () => {
  it.each([
    ['an element', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['the end of a value', `" onload="x' y`, '&quot; onload=&quot;x&#39; y'],
    ['a character reference', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['characters that do not show', 'a\u202eb\u0000c\nd\u2028e', 'a b c d e'],
    ['half of a surrogate pair', 'a\ud800b', 'a b'],
  ])('%s is only text', (_, text, expected) => {
    expect(htmlText(text)).toBe(expected);
  });

  it('is cut in the middle where it is long, never within a reference', () => {
    const cut = htmlText(`${'&'.repeat(500)}end`);
    expect(cut).toBe(`${'&amp;'.repeat(199)}…${'&amp;'.repeat(196)}end`);
    expect(htmlText('x'.repeat(400))).toBe('x'.repeat(400));
  });
});

describe('data in a script element', () => {
  it.each([['</script><script>alert(1)</script>'], ['<!-- <script>'], ['\u2028\u2029\u202e']])(
    '%j stays data',
    (text) => {
      const json = htmlJson({ [text]: [text] });
      expect(json).not.toMatch(/[<\u2028\u2029\u202e]/);
      const back = text.replace(/[\u2028\u2029\u202e]/g, ' ');
      expect(JSON.parse(json)).toEqual({ [back]: [back] });
    },
  );

  it('is no command to the runner where a page is printed', () => {
    const json = htmlJson(['##[error]x', '###[y']);
    expect(json).not.toContain('##[');
    expect(JSON.parse(json)).toEqual(['##[error]x', '###[y']);
  });

  it('is whole and readable for names that try everything at once', () => {
    expect(() => JSON.parse(htmlJson([hostileText]))).not.toThrow();
  });
});

describe('the address of a picture', () => {
  it('is part of the page', () => {
    const address = `data:image/png;base64,${Buffer.from('picture').toString('base64')}`;
    expect(htmlDataAddress(address)).toBe(address);
  });

  it.each([
    ['https://example.com/x.png'],
    ['data:text/html;base64,PGI+'],
    ['data:image/svg+xml;base64,PGI+'],
    ['data:image/png;base64,AAAA" onload="x'],
    ['data:image/png,AAAA'],
    ['javascript:x'],
  ])('and not %s', (address) => {
    expect(() => htmlDataAddress(address)).toThrow('a picture is part of the page');
  });
});

it('templates and joins keep their parts as they are', () => {
  const part = htmlText('a<b');
  expect(html`<p>${part} ${2}</p>`).toBe('<p>a&lt;b 2</p>');
  expect(joinHtml([part, part], ', ')).toBe('a&lt;b, a&lt;b');
});
