import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { assetsOf, bundlePage } from '../src/page-assets.ts';

it('each part of a page goes with the hash by which its policy allows it', () => {
  const { script, style } = assetsOf('let a;', 'a {}');
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect(script).toEqual({ text: 'let a;', hash: hash('let a;') });
  expect(style).toEqual({ text: 'a {}', hash: hash('a {}') });
});

it.each([
  ['the end of a script', "'</script>'"],
  ['the end of a style, in capitals', "'</STYLE'"],
  ['the start of a comment', "'<!--'"],
  ['a line end that browsers rewrite', 'a\r\nb'],
])('%s in a part is refused', (_, text) => {
  expect(() => assetsOf(text, '')).toThrow('stays as it is');
  expect(() => assetsOf('', text)).toThrow('stays as it is');
});

it('the script holds the library and asks nothing of the network', async () => {
  const { script, style, moduleIds } = await bundlePage();
  expect(moduleIds.some((id) => /node_modules[\\/]echarts[\\/]/.test(id))).toBe(true);
  expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|\bimport\(|WebSocket|sendBeacon/);
  expect(style).not.toMatch(/url\(|@import/);
  expect(script.length + style.length).toBeLessThan(1_000_000);
});
