import { describe, expect, it } from 'vitest';
import {
  appendTrend,
  maximumTrendBytes,
  parseTrend,
  serialiseTrend,
  type Trend,
  type TrendPoint,
  trendPointOf,
} from '../src/trend.ts';
import {
  createEvaluation,
  createProfile,
  evaluatedModel,
  presentSide,
} from './support/evidence.ts';
import { judged } from './support/outcome.ts';

function shaOf(index: number): string {
  return index.toString(16).padStart(40, '0');
}

function pointOf(index: number, macs = index): TrendPoint {
  return { sha: shaOf(index), day: '2026-11-22', models: { digits: { macs, top1: 0.5 } } };
}

function trendOf(...indices: readonly number[]): Trend {
  return indices.map((index) => pointOf(index));
}

function fileWith(fields: object, point: object = {}): string {
  return JSON.stringify({ schema: 1, points: [{ ...pointOf(1), ...point }], ...fields });
}

describe('trendPointOf', () => {
  it('has what the heads measured, exact and sampled', () => {
    const model = evaluatedModel(createEvaluation('++++'), createEvaluation('+++-'));
    const outcome = judged({ models: [model] }, []);
    const point = trendPointOf(outcome.models, shaOf(1), '2026-11-22');
    expect(point).toMatchObject({ sha: shaOf(1), day: '2026-11-22' });
    expect(point.models['digits']).toMatchObject({ macs: 1_000_000, top1: 0.75, size: 210_000 });
    expect(parseTrend(serialiseTrend([point]), 'trend.json')).toEqual([point]);
  });

  it('leaves out a lower bound, what could not be measured, and a model that is gone', () => {
    const coverage = { ...createProfile().coverage, partial: true };
    const profile = {
      kind: 'measured',
      value: createProfile({
        coverage: { ...coverage, unknownOps: [{ op: 'X', domain: 'y', opset: 1, count: 1 }] },
      }),
    } as const;
    const bounded = judged(
      { models: [{ ...evaluatedModel(undefined, undefined), head: presentSide({ profile }) }] },
      [],
    );
    const { digits = {} } = trendPointOf(bounded.models, shaOf(1), '2026-11-22').models;
    expect(bounded.models[0]?.readings.macs?.head).toMatchObject({ kind: 'partial' });
    expect(Object.keys(digits)).toContain('size');
    expect(Object.keys(digits)).not.toContain('macs');
    const removed = judged({ models: [evaluatedModel(createEvaluation('+'), undefined)] }, []);
    expect(trendPointOf(removed.models, shaOf(1), '2026-11-22').models).toEqual({});
  });
});

describe('appendTrend', () => {
  it('adds the newest at the end and lets the oldest go', () => {
    expect(appendTrend(trendOf(1, 2, 3), pointOf(4), 3)).toEqual(trendOf(2, 3, 4));
    expect(appendTrend([], pointOf(4), 3)).toEqual(trendOf(4));
  });

  it('has a commit once, at its place, by its last result', () => {
    const again = pointOf(2, 99);
    expect(appendTrend(trendOf(1, 2, 3), again, 10)).toEqual([pointOf(1), again, pointOf(3)]);
  });
});

describe('parseTrend', () => {
  it('passes over metrics that it does not know', () => {
    const models = { digits: { macs: 1, 'of-the-future': 2 } };
    expect(parseTrend(fileWith({}, { models }), 'f')[0]?.models).toEqual({ digits: { macs: 1 } });
  });

  it.each([
    ['no JSON', '{', /^f is not JSON/],
    ['another version', fileWith({ schema: 2 }), /^f: schema: /],
    ['a key that nobody knows', fileWith({ more: 1 }), /^f: the document: .*more/],
    ['a list', '[]', /^f: the document: /],
    ['a commit that is none', fileWith({}, { sha: 'main' }), /^f: points\.0\.sha: /],
    ['a day that is none', fileWith({}, { day: '2026-02-30' }), /^f: points\.0\.day: /],
    ['a value that is none', fileWith({}, { models: { digits: { macs: '1' } } }), /digits\.macs/],
    [
      'a value without end',
      fileWith({}, { models: { digits: { macs: 7 } } }).replace(':7', ':1e999'),
      /digits\.macs/,
    ],
    ['a model with a hostile name', fileWith({}, { models: { '../<b>@x': {} } }), /^f: points\.0/],
    [
      'too many results',
      JSON.stringify({ schema: 1, points: trendOf(...Array(101).keys()) }),
      /^f: points: /,
    ],
    [
      'too many models',
      fileWith(
        {},
        { models: Object.fromEntries([...Array(257).keys()].map((i) => [`m${i}`, {}])) },
      ),
      /^f: points\.0\.models: too many models/,
    ],
    [
      'too many metrics',
      fileWith(
        {},
        { models: { m: Object.fromEntries([...Array(257).keys()].map((i) => [i, 1])) } },
      ),
      /too many metrics/,
    ],
    ['more bytes than a trend has', ' '.repeat(maximumTrendBytes + 1), /^f is larger than/],
  ])('refuses %s', (_, text, message) => {
    const error = (() => {
      try {
        return parseTrend(text, 'f');
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({ code: 'trend-invalid', message: expect.stringMatching(message) });
  });

  it('is not misled by names that every object has', () => {
    const text = fileWith({}, { models: { digits: {} } }).replace(
      '"digits":{}',
      '"digits":{"__proto__":5,"constructor":6}',
    );
    expect(parseTrend(text, 'f')[0]?.models).toEqual({ digits: {} });
  });
});

describe('serialiseTrend', () => {
  it('leaves out the oldest results where all of them would be too large', () => {
    const models = Object.fromEntries(
      [...Array(256).keys()].map((index) => {
        return [
          `m${index}-${'x'.repeat(50)}`,
          Object.fromEntries([...Array(30).keys()].map((i) => [`metric-${i}`, 1_234.567_891])),
        ];
      }),
    );
    const points = [...Array(100).keys()].map((index) => ({ ...pointOf(index), models }));
    const text = serialiseTrend(points);
    expect(text.length).toBeLessThanOrEqual(maximumTrendBytes);
    const kept = parseTrend(text, 'f');
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.at(-1)?.sha).toBe(shaOf(99));
  });
});
