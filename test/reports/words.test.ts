import { describe, expect, it } from 'vitest';
import { metricIds } from '../../src/metrics/index.ts';
import type { Reading } from '../../src/metrics/reading.ts';
import { readingWords, shortTitle, spaced, verdictWords } from '../../src/reports/words.ts';
import { createRow } from '../support/outcome.ts';

function sampled(value: number, interval: readonly [number, number] | null): Reading {
  return { kind: 'sampled', value, interval, samples: 200 };
}

describe('a reading in words', () => {
  it.each([
    ['top1', sampled(0.983, [0.9748, 0.9912]), '98.30 % ±0.82'],
    // The farther end: an interval that is not even is never wider than what is said.
    ['top1', sampled(1, [0.981, 1]), '100.00 % ±1.9'],
    ['top1', sampled(0, [0, 0.0188]), '0.00 % ±1.9'],
    ['latency', sampled(0.024, [0.0235, 0.0244]), '24.0 µs ±0.5'],
    ['cross-entropy', sampled(0.2526, [0.2, 0.3]), '0.2526 ±0.053'],
  ] as const)('has its uncertainty beside it: %s', (metric, reading, words) => {
    expect(readingWords(metric, reading)).toBe(words);
  });

  it('has none where nothing is known of it, or no sample differed but in the last bits', () => {
    expect(readingWords('top1', sampled(0.983, null))).toBe('98.30 %');
    expect(readingWords('macro-accuracy', sampled(1, [1 - 1e-13, 1]))).toBe('100.00 %');
    expect(readingWords('macs', { kind: 'exact', value: 1e6 })).toBe('1.00 M');
    expect(readingWords('macs', { kind: 'partial', value: 1e6, missing: '' })).toBe('≥ 1.00 M');
  });
});

describe('a limit', () => {
  it.each([
    ['10%', '10 %'],
    ['0.5pp', '0.5 pp'],
    ['64MiB', '64 MiB'],
    ['64  MiB', '64 MiB'],
    ['120/s', '120 /s'],
    ['0.05', '0.05'],
    ['1e3', '1e3'],
  ])('%s is shown as %s', (limit, words) => {
    expect(spaced(limit)).toBe(words);
  });
});

describe('a metric inside of a sentence', () => {
  it.each([
    ['top1', 'top-1'],
    ['ece', 'ECE'],
    ['bce-sum', 'BCE, summed'],
    ['r2', 'R²'],
    ['map', 'mAP'],
    ['miou', 'mean IoU'],
    ['macs', 'MACs'],
    ['latency-p90', 'latency p90'],
    ['size', 'model size'],
  ] as const)('%s is %s', (metric, words) => {
    expect(shortTitle(metric)).toBe(words);
  });

  it('has another name than every other', () => {
    expect(new Set(metricIds.map(shortTitle)).size).toBe(metricIds.length);
  });
});

describe('a waiver', () => {
  const waiver = {
    model: 'digits',
    metric: 'macs',
    ceiling: 8e7,
    ceilingText: '80M',
    expires: '2027-01-31',
    reason: 'wider head',
    issue: 7,
  } as const;
  const row = (state: 'used' | 'expired' | 'above-ceiling') =>
    createRow({ verdict: 'exceeded', waiver: { state, waiver } });

  it('that does not count says why beside the verdict', () => {
    expect(verdictWords(row('used')).text).toBe('waived until 2027-01-31');
    expect(verdictWords(row('expired')).text).toBe('exceeded, its waiver expired on 2027-01-31');
    expect(verdictWords(row('above-ceiling')).text).toBe(
      "exceeded, above its waiver's ceiling of 80 M",
    );
  });
});
