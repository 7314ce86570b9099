import type { Clock } from '../../src/github/client.ts';

/** A clock that goes only when somebody sleeps, and what was slept. Its jitter is none. */
export function createClock(startMs = Date.parse('2026-11-22T12:00:00Z')): {
  readonly clock: Clock;
  readonly waitsMs: number[];
} {
  const waitsMs: number[] = [];
  let nowMs = startMs;
  const sleep = async (delayMs: number) => {
    waitsMs.push(delayMs);
    nowMs += delayMs;
  };
  return { clock: { nowMs: () => nowMs, sleep, random: () => 0 }, waitsMs };
}
