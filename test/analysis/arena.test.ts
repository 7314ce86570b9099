import { describe, expect, it } from 'vitest';
import { arenaBytesOf } from '../../src/analysis/arena.ts';
import type { Buffer } from '../../src/analysis/buffers.ts';
import { randomIntegers } from '../../src/stats/random.ts';

const buffer = (bytes: number, start: number, end: number): Buffer => ({
  name: `${bytes}@${start}`,
  bytes,
  start,
  end,
});

/** The same rule, every offset tried against every buffer that was placed before. */
function byTrial(buffers: readonly Buffer[], align: number): number {
  const placed: (Buffer & { readonly at: number })[] = [];
  for (const next of buffers.toSorted((a, b) => b.bytes - a.bytes || a.start - b.start)) {
    const meanwhile = placed.filter(({ start, end }) => start <= next.end && next.start <= end);
    const free = (at: number) =>
      meanwhile.every((other) => at + next.bytes <= other.at || other.at + other.bytes <= at);
    let at = 0;
    while (!free(at)) at += align;
    placed.push({ ...next, at });
  }
  return placed.reduce((most, { at, bytes }) => Math.max(most, at + bytes), 0);
}

describe('an arena', () => {
  it('of nothing is empty', () => {
    expect(arenaBytesOf([], 64)).toBe(0);
    expect(arenaBytesOf([buffer(0, 0, 3)], 64)).toBe(0);
  });

  it('gives the same place to buffers that do not live at the same time', () => {
    expect(arenaBytesOf([buffer(128, 0, 1), buffer(64, 2, 3), buffer(100, 4, 4)], 64)).toBe(128);
  });

  it('counts both ends of a life', () => {
    expect(arenaBytesOf([buffer(128, 0, 1), buffer(64, 1, 3)], 64)).toBe(192);
  });

  it('aligns every place, not the end', () => {
    expect(arenaBytesOf([buffer(100, 0, 1), buffer(70, 0, 1)], 64)).toBe(128 + 70);
    expect(arenaBytesOf([buffer(100, 0, 1), buffer(70, 0, 1)], 16)).toBe(112 + 70);
  });

  it('fills the first gap that is large enough', () => {
    const buffers = [buffer(256, 0, 9), buffer(192, 0, 4), buffer(128, 3, 9), buffer(64, 6, 7)];
    expect(arenaBytesOf(buffers, 64)).toBe(256 + 192 + 128);
  });

  it('is what trying every offset gives, on a hundred sets of buffers', () => {
    const random = randomIntegers(7);
    for (let round = 0; round < 100; round += 1) {
      const buffers = Array.from({ length: 40 }, () => {
        const start = random(30);
        return buffer(1 + random(2000), start, Math.min(30, start + random(12)));
      });
      expect(arenaBytesOf(buffers, 64)).toBe(byTrial(buffers, 64));
    }
  });

  it('is not placed where the graph is too large', () => {
    const all = Array.from({ length: 6_000 }, (_, start) => buffer(64, start % 2, 5_000));
    expect(arenaBytesOf(all, 64)).toBeNull();
  });

  it('is not placed where too many buffers live at one step', () => {
    const all = Array.from({ length: 3_000 }, () => buffer(64, 0, 0));
    expect(arenaBytesOf(all, 64)).toBeNull();
  });

  it('is placed for a long chain beside buffers that live all along', () => {
    const steps = 50_000;
    const chain = Array.from({ length: steps }, (_, start) => buffer(64, start, start + 1));
    const held = Array.from({ length: 5 }, () => buffer(128, 0, steps));
    expect(arenaBytesOf([...chain, ...held], 64)).toBe(5 * 128 + 2 * 64);
  });
});
