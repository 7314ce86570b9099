import { describe, expect, it } from 'vitest';
import { plainName } from '../../../src/reports/charts/names.ts';

describe('a name in a figure', () => {
  it('is itself where it is harmless', () => {
    for (const name of ['/f/f.0/Conv', 'Ünïcödé 猫', 'a|b <i> & "q"', '12']) {
      expect(plainName(name)).toBe(name);
    }
  });

  it('opens and closes no style of rich text, and is no template', () => {
    expect(plainName('{a|red} {b}')).toBe('❴a|red❵ ❴b❵');
  });

  it('is of one line, without anything that does not show', () => {
    expect(plainName('one\ntwo\u202ethree\u200bfour\ud800')).toBe('one two threefour');
  });

  it('is never a key that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(plainName(name)).toBe(`“${name}”`);
    }
    // Cut and trimmed it must not become one.
    expect(plainName(' __proto__\u0000')).toBe('“__proto__”');
  });

  it('is never empty', () => {
    expect(plainName('')).toBe('(no name)');
    expect(plainName('\n\t')).toBe('(no name)');
  });

  it('loses its middle where it is long', () => {
    const long = `start${'x'.repeat(5_000)}`;
    expect(plainName(`${'a'.repeat(40)}${'b'.repeat(40)}`, 11)).toBe('aaaaa…bbbbb');
    expect(plainName(long).length).toBeLessThanOrEqual(64);
    expect(plainName(long)).toMatch(/^startx+…x+$/);
  });
});
