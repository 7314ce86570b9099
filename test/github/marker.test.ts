import { describe, expect, it } from 'vitest';
import {
  encodeKey,
  isNewer,
  type Marker,
  markerOf,
  maxMarkerLength,
  parseMarker,
} from '../../src/github/marker.ts';

const headSha = 'a'.repeat(40);
const report = { key: 'digits', headSha } as const;

describe('markerOf', () => {
  it('leaves a clean key legible', () => {
    expect(markerOf(report)).toBe(`<!-- model-budget key=digits head=${headSha} -->`);
  });

  it.each(['', 'Digits', 'digits ', '--> <script>', 'größe', '--', 'a--b', 'x'.repeat(500), '-'])(
    'encodes the key %j into letters, digits and single dashes',
    (key) => {
      const marker = parseMarker(markerOf({ key, headSha }));
      expect(marker?.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(marker?.key.length).toBeLessThanOrEqual(64);
      expect(marker?.headSha).toBe(headSha);
    },
  );

  it('keeps apart keys that read alike', () => {
    const keys = ['a b', 'a-b', 'A b', 'a_b', 'a b ', `${'x'.repeat(65)}1`, `${'x'.repeat(65)}2`];
    const encoded = keys.map((key) => parseMarker(markerOf({ key, headSha }))?.key);
    expect(new Set(encoded).size).toBe(keys.length);
  });

  it('refuses what is not a commit id', () => {
    expect(() => markerOf({ key: 'digits', headSha: 'main -->' })).toThrow('commit id');
  });
});

describe('parseMarker', () => {
  it.each([
    'nothing',
    `> ${markerOf(report)}`,
    '<!-- model-budget key=digits -->',
    `<!-- model-budget key=Digits head=${headSha} -->`,
    '<!-- model-budget key=digits head=abc -->',
  ])('sees no marker in %j', (body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});

describe('a marker', () => {
  it('tells when the run began and what it reported', () => {
    const marker: Marker = { ...report, beganMs: 1_763_800_000_123, state: 'failing' };
    const text = markerOf(marker);
    expect(text).toBe(
      `<!-- model-budget key=digits head=${headSha} began=1763800000123 state=failing -->`,
    );
    expect(parseMarker(`${text}\nreport`)).toEqual(marker);
  });

  it('of an earlier version tells neither', () => {
    expect(parseMarker(`<!-- model-budget key=digits head=${headSha} -->\nreport`)).toEqual({
      ...report,
      beganMs: undefined,
      state: undefined,
    });
  });

  it('of a later version is read as far as it is known', () => {
    const text = `<!-- model-budget head=${headSha} mood=good key=digits state=dancing began=soon -->`;
    expect(parseMarker(text)).toEqual({ ...report, beganMs: undefined, state: undefined });
  });

  it('is no longer than is reckoned with', () => {
    const longest = { key: 'k'.repeat(64), headSha, beganMs: 9_999_999_999_999 } as const;
    expect(markerOf({ ...longest, state: 'failing' })).toHaveLength(maxMarkerLength);
    expect(markerOf({ ...longest, state: 'passing' }).length).toBeLessThanOrEqual(maxMarkerLength);
    expect(encodeKey('ä'.repeat(500)).length).toBeLessThanOrEqual(64);
  });
});

describe('isNewer', () => {
  const other = 'b'.repeat(40);
  const at = (beganMs: number, sha = headSha): Marker => ({
    key: 'k',
    headSha: sha,
    beganMs,
    state: undefined,
  });
  const now = 10_000_000;

  it.each([
    ['that began later on the same commit', at(2), at(1), headSha, true],
    ['that began earlier on the same commit', at(1), at(2), headSha, false],
    ['that is our own', at(1), at(1), headSha, false],
    ['on the current head, though it began earlier', at(1, other), at(2), other, true],
    ['on an old head, though it began later', at(2, other), at(1), headSha, false],
    [
      'on another head that began later, where the head is unknown',
      at(2, other),
      at(1),
      undefined,
      true,
    ],
    [
      'on another head that began earlier, where the head is unknown',
      at(1, other),
      at(2),
      undefined,
      false,
    ],
    ['of two old heads that began later', at(2, other), at(1), 'c'.repeat(40), true],
    ['that does not say when it began', { ...at(1), beganMs: undefined }, at(1), headSha, false],
    ['from a clock a little ahead', at(now + 60_000), at(now), headSha, true],
    ['from a clock an hour ahead', at(now + 3_600_000), at(now), headSha, false],
  ] as const)('a report %s', (_name, theirs, own, currentHead, expected) => {
    expect(isNewer(theirs, own, { currentHead, nowMs: now })).toBe(expected);
  });
});
