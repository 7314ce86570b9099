import { describe, expect, it } from 'vitest';
import { profileModel } from '../../src/analysis/profile.ts';
import { UserError } from '../../src/errors.ts';
import { externalBytes, externalLocations } from '../../src/onnx/external-data.ts';
import { randomIntegers } from '../../src/stats/random.ts';
import { type HostileCase, hostileCases } from '../support/hostile-models.ts';
import { parse } from '../support/models.ts';

// A few thousand in a run of all tests; MODEL_BUDGET_FUZZ=20000 for the whole of it.
const full = process.env['MODEL_BUDGET_FUZZ'];
const CASES = Number(full ?? 3_000);
const SEED = 20_261_122;
const dims = { batch: 1, h: 24, w: 40, n: 2, m: 3 };

/** What a person would see: a refusal, or a profile that does or does not miss something. */
function outcomeOf({ bytes }: HostileCase): 'refused' | 'partial' | 'complete' {
  try {
    const model = parse(bytes);
    externalLocations(model);
    externalBytes(model);
    const profile = profileModel(model, dims);
    JSON.stringify(profile);
    return profile.coverage.partial ? 'partial' : 'complete';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).not.toContain('\n');
    expect(error.hint).not.toBe('');
    return 'refused';
  }
}

describe('a hostile file', () => {
  it(`gives a clear error or a profile: ${CASES} cases`, { timeout: 600_000 }, () => {
    const counts = { refused: 0, partial: 0, complete: 0 };
    const failures: string[] = [];
    let slowest = { ms: 0, how: '' };
    let rss = 0;
    let index = 0;
    for (const hostile of hostileCases(randomIntegers(SEED))) {
      const start = performance.now();
      try {
        counts[outcomeOf(hostile)] += 1;
      } catch (error) {
        const place = error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' ') : '';
        failures.push(`case ${index}, ${hostile.how}: ${place}`);
      }
      const ms = performance.now() - start;
      if (ms > slowest.ms) slowest = { ms, how: `case ${index}, ${hostile.how}` };
      index += 1;
      if (index % 100 === 0) rss = Math.max(rss, process.memoryUsage.rss());
      if (index >= CASES) break;
    }
    if (full !== undefined) {
      const report = JSON.stringify({ counts, slowest, rssBytes: rss, failed: failures.length });
      process.stdout.write(`${report}\n`);
    }
    expect(failures.slice(0, 20)).toEqual([]);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(CASES / 100);
  });
});
