import { describe, expect, it } from 'vitest';
import type { ModelOutcome } from '../../src/budgets/outcome.ts';
import { reports } from '../../src/reports/index.ts';
import { pointTimes } from '../../src/reports/point-times.ts';
import {
  createLatency,
  createModel,
  createProfile,
  createTrace,
  eightAround,
} from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';
import { rendered } from '../support/rendered-markdown.ts';

const latency = createLatency(eightAround(0.1));
const traced = {
  profile: { kind: 'measured', value: createProfile() },
  trace: createTrace(),
} as const;

/** A model at as many other extents, traced at each of them. */
function atExtents(count: number) {
  const latencyAt = Array.from({ length: count }, (_, index) => ({
    dims: { batch: index + 2 },
    latency,
    sides: { base: traced, head: traced },
  }));
  return judged({ models: [createModel({ latency, latencyAt })] }, []);
}

function modelOf({ models: [model] }: ReturnType<typeof judged>): ModelOutcome {
  return model ?? expect.fail('one model');
}

describe('where the time goes at other extents', () => {
  it('has the tables of each of them, by its extents', () => {
    const { points, more } = pointTimes(modelOf(atExtents(2)), 4);
    expect(more).toBe(0);
    expect(points.map(({ at }) => at)).toEqual(['batch=2', 'batch=3']);
    for (const { tables } of points) {
      expect(tables.map(({ title }) => title)).toEqual([
        'Time by kind of node, in a traced run that no latency is taken from',
        expect.stringMatching(/^The slowest \d+ nodes?$/),
      ]);
    }
  });

  it('is told of the first ones, with how many there are more', () => {
    const { points, more } = pointTimes(modelOf(atExtents(5)), 4);
    expect([points.length, more]).toEqual([4, 1]);
  });

  it('is nothing where nothing was traced there', () => {
    const outcome = judged(
      { models: [createModel({ latency, latencyAt: [{ dims: { batch: 2 }, latency }] })] },
      [],
    );
    expect(pointTimes(modelOf(outcome), 4)).toEqual({ points: [], more: 0 });
    expect(reports.markdown(outcome)).not.toContain('**At ');
    expect(reports.html(outcome)).not.toContain('Where the time goes at');
  });

  it('is in the comment, in the fold of the times', () => {
    const report = reports.markdown(atExtents(6));
    const fold = report.split('<details>').find((part) => part.includes('Where the time of'));
    expect(fold?.match(/\*\*At `batch=\d`\*\*/g)).toHaveLength(4);
    expect(fold).toContain('and at 2 other extents: see the HTML report');
    expect(rendered(report)).not.toContain('**');
  });

  it('is in the text, all of it', () => {
    const lines = String(reports.text(atExtents(6))).split('\n');
    expect(lines.filter((line) => /^ {2}at batch=\d$/.test(line))).toHaveLength(6);
    const tables = lines.filter((line) => line.includes('Time by kind of node'));
    expect(tables).toHaveLength(6);
  });

  it('is in the page, each with a heading and tables of its own', () => {
    const page = reports.html(atExtents(17));
    expect(page.match(/<h3>Where the time goes at batch=\d+<\/h3>/g)).toHaveLength(16);
    expect(page).toContain('and at 1 other extent: see the evidence file');
    const ids = page.match(/(?<= id=")[^"]+/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
