import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { compareConfigs } from '../../src/config/compare.ts';
import { readLines } from '../../src/config/lines.ts';
import { loadConfig, maximumConfigLength } from '../../src/config/load.ts';
import { repeatedKey } from '../../src/config/repeated-key.ts';

function found(text: string): string | undefined {
  const key = repeatedKey(parseDocument(text, { uniqueKeys: false }));
  return key && `${key}@${key.range?.[0]}`;
}

describe('a key that a map has twice', () => {
  it.each([
    ['at the top', 'a: 1\nb: 2\na: 3\n', 'a@10'],
    ['further in', 'x: [{ a: 1 }, { b: 1, b: 2 }]', 'b@22'],
    ['written in two ways', '"a": 1\na: 3\n', 'a@7'],
    ['without a name', '? \n: 1\n? \n: 2\n', 'null@9'],
  ])('is found %s', (_, text, place) => {
    expect(found(text)).toBe(place);
  });

  it.each([
    ['in two maps', 'x: { a: 1 }\ny: { a: 1 }\n'],
    ['a number and a text', '1: a\n"1": b\n'],
    ['values alike', 'a: 1\nb: 1\n'],
  ])('is none where it is %s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });
});

// The parser's own search would take each of them a quarter of an hour: the test would run out of time.
it('costs nobody more than seconds in a config of as many keys as there is room for', () => {
  const keys = Array.from({ length: 100_000 }, (_, index) => ` k${index}:\n`).join('');
  const text = `version: 1\nmodels:\n${keys}`;
  expect(text.length).toBeLessThan(maximumConfigLength);
  expect(text.length).toBeGreaterThan(0.8 * maximumConfigLength);
  expect(() => loadConfig(text, 'f.yml')).toThrow('f.yml:3:');
  expect(compareConfigs('f.yml', 'version: 1\n', text)?.more).toBeGreaterThan(0);
  expect(readLines(text)(['models', 'k99999'])).toBe(100_002);
}, 60_000);
