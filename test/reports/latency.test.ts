import { describe, expect, it } from 'vitest';
import { reports } from '../../src/reports/index.ts';
import {
  dimsWords,
  noiseWords,
  pointResolutions,
  resolutionWords,
  roundsLine,
  runsTable,
} from '../../src/reports/latency.ts';
import { rowsOf } from '../../src/reports/rows.ts';
import { standardLooks } from '../../src/stats/sequential.ts';
import { createLatency, createModel, createRound, eightAround } from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';
import { hostileText } from '../support/outcomes.ts';

const noise = { rounds: 8, sd: 0.007, autocorrelation: -0.054, widening: 1, resolution: 0.0091 };

describe('the words about noise', () => {
  it('say what the rounds could resolve, and why', () => {
    expect(noiseWords(noise)).toBe(
      '8 rounds could resolve ±0.91 % (standard deviation 0.70 %, autocorrelation −0.05)',
    );
  });

  it('say where rounds that follow each other made the interval wider', () => {
    expect(noiseWords({ ...noise, autocorrelation: 0.42, widening: 1.565 })).toContain(
      'autocorrelation 0.42, so the interval is 1.56 times as wide as without it',
    );
  });

  it('are those of a model whose latency was compared', () => {
    const wordsOf = (model: Parameters<typeof createModel>[0]) =>
      judged({ models: [createModel(model)] }, []).models.map(resolutionWords);
    expect(wordsOf({ latency: createLatency(eightAround(0)) })).toEqual([
      expect.stringMatching(/^Latency: 8 rounds could resolve ±0\.36 % \(standard deviation/),
    ]);
    expect(wordsOf({})).toEqual([undefined]);
    expect(wordsOf({ latency: createLatency([0]) })).toEqual([undefined]);
  });

  it('say where the rounds are too few for any claim, or all alike', () => {
    const few = { rounds: 1, sd: null, autocorrelation: null, widening: 1, resolution: null };
    expect(noiseWords(few)).toBe('1 round: too few to call anything exceeded');
    expect(noiseWords({ ...noise, sd: 0, autocorrelation: null, resolution: 0 })).toBe(
      '8 rounds could resolve ±0.00 % (standard deviation 0.00 %)',
    );
  });
});

describe('other extents', () => {
  it('are named by what differs', () => {
    expect(dimsWords({ batch: 8, length: 128 })).toBe('batch=8, length=128');
    expect(dimsWords({ [`::error::\n${'x'}`]: 1 })).not.toMatch(/^::|\n/);
  });

  const lines = ['latency: { max-increase: 5%, max: 1s }'];
  const model = (name: string) =>
    createModel({
      latency: createLatency(eightAround(0)),
      latencyAt: [{ dims: { [name]: 8 }, latency: createLatency(eightAround(0.2)) }],
    });

  it('have rows of their own, with those limits that hold there', () => {
    const outcome = judged({ models: [model('batch')] }, lines);
    const [first = expect.fail()] = outcome.models;
    const rows = rowsOf(first).filter(({ title, at }) => /Latency/.test(title) || at !== '');
    expect(rows.map(({ title, at, budget }) => [title, at, budget])).toEqual([
      ['Latency', '', 'increase ≤ 5 %'],
      ['Latency', 'batch=8', 'increase ≤ 5 %'],
    ]);
    expect(outcome.verdict).toBe('exceeded');
    expect(reports.text(outcome)).toMatch(/^Latency at batch=8 +2\.00 ms +2\.40 ms/m);
    expect(reports.text(outcome).split('\n')[0]).toMatch(
      /latency at batch=8 \+20 % \(limit 5 %\)$/,
    );
    expect(reports.markdown(outcome)).toContain(
      '| Latency at `batch=8` | 2.00 ms | 2.40 ms ±0.005 |',
    );
  });

  it('whose names try everything stay names', () => {
    const outcome = judged({ models: [model(hostileText)] }, lines);
    const comment = reports.markdown(outcome);
    for (const live of ['@octocat', '<!--', '<img', '**b**']) expect(comment).not.toContain(live);
    expect(reports.text(outcome)).not.toMatch(/^::|##\[/m);
  });
});

describe('metrics of the tail', () => {
  it('are told elsewhere, and have a row where a limit is set', () => {
    const titles = (lines: readonly string[]) => {
      const models = [createModel({ latency: createLatency(eightAround(0)) })];
      return judged({ models }, lines)
        .models.flatMap(rowsOf)
        .map(({ title }) => title);
    };
    expect(titles([])).not.toContain('Latency p90');
    expect(titles([])).not.toContain('Throughput');
    expect(titles(['latency-p90: { max: 1s }'])).toContain('Latency p90');
    expect(titles(['latency-p99: { max: 1s }'])).toContain('Latency p99');
  });

  it('say of runs that were timed in blocks that these have no percentiles', () => {
    const rounds = eightAround(0).map((change) =>
      createRound(2, 2 * (1 + change), { timed: 'blocks' }),
    );
    const models = [createModel({ latency: createLatency([], { rounds }) })];
    const { text } = reports;
    expect(text(judged({ models }, ['latency-p99: { max: 4ms }']))).toMatch(
      /^Latency p99 .* undecided: runs this short are timed in blocks, which have no percentiles$/m,
    );
  });
});

describe('the table of runs', () => {
  it('has both sides, and says what it is about', () => {
    const [model = expect.fail()] = judged(
      { models: [createModel({ latency: createLatency(eightAround(0)) })] },
      [],
    ).models;
    if (model.runs === null) return expect.fail();
    const { title, columns, rows } = runsTable(model.runs);
    expect(title).toBe('Runs after warm-up');
    expect(columns.map(({ head }) => head)).toContain('p99');
    expect(rows[0]).toEqual([
      'base',
      '2.50 ms',
      '2.50 ms',
      '3.00 ms',
      '3.00 ms',
      '–',
      '40.0 ms',
      '6.00 ms',
      '500 /s',
    ]);
    expect(rows.map(([side]) => side)).toEqual(['base', 'head']);
  });

  it('calls means of blocks what they are, and has one side of a new model', () => {
    const summary = {
      timed: 'blocks',
      samples: 24,
      medianMs: 0.02,
      meanMs: 0.02,
      p90Ms: 0.03,
      p95Ms: 0.03,
      p99Ms: null,
      batchSize: 1,
      samplesPerSecond: 5e4,
      loadMs: 1,
      firstRunMs: 1,
    } as const;
    const table = runsTable({ base: null, head: summary, cutShort: null });
    expect(table.title).toBe('Means of blocks of runs');
    expect(table.rows.map(([side]) => side)).toEqual(['head']);
  });
});

describe('rounds that max-seconds ended too early', () => {
  const rounds = [0.1, 0.1, 0.1];
  const told = (seconds: number) => {
    const latency = createLatency(rounds, { stopped: 'time-budget', seconds });
    const { models } = judged({ models: [createModel({ latency })] }, []);
    return models.map(resolutionWords);
  };

  it('say what to set, rounded up to tens', () => {
    expect(told(130.9)).toEqual([
      'Latency: 3 rounds in 131 s, and a decision takes 8: set max-seconds to 350 or more',
    ]);
  });

  it('say it in every report', () => {
    const latency = createLatency(rounds, { stopped: 'time-budget', seconds: 130 });
    const outcome = judged({ models: [createModel({ latency })] }, []);
    for (const name of ['text', 'markdown', 'html'] as const) {
      expect(String(reports[name](outcome))).toContain('set max-seconds to 350 or more');
    }
  });
});

describe('the resolution at other extents', () => {
  const shortened = createLatency([0.1, 0.1], { stopped: 'time-budget', seconds: 100 });
  const whole = createLatency(eightAround(0));
  type Latency = typeof whole | { readonly kind: 'no-head' };
  const outcomeAt = (latencies: readonly Latency[], name = 'batch') =>
    judged(
      {
        models: [
          createModel({
            latency: whole,
            latencyAt: latencies.map((latency, index) => ({
              dims: { [name]: index + 2 },
              latency,
            })),
          }),
        ],
      },
      [],
    );
  const pointsOf = (latencies: readonly Latency[], maximum: number) =>
    outcomeAt(latencies).models.map((model) => pointResolutions(model, maximum))[0];

  it('is told of each, with what to set where max-seconds was too short', () => {
    expect(pointsOf([whole, shortened, { kind: 'no-head' }], 4)).toEqual({
      points: [
        {
          at: 'batch=3',
          words: '2 rounds in 100 s, and a decision takes 8: set max-seconds to 400 or more',
        },
        { at: 'batch=2', words: expect.stringMatching(/^8 rounds could resolve ±0\.36 % \(/) },
      ],
      more: 0,
    });
    expect(pointsOf([], 4)).toEqual({ points: [], more: 0 });
  });

  it('is told first of those that were cut short, where there is no room for all', () => {
    const told = pointsOf([whole, whole, whole, shortened], 2);
    expect(told?.points.map(({ at }) => at)).toEqual(['batch=5', 'batch=2']);
    expect(told?.more).toBe(2);
  });

  it('is in every report, as far as there is room', () => {
    const outcome = outcomeAt([...new Array<Latency>(17).fill(whole), shortened]);
    const set = 'set max-seconds to 400 or more';
    const lines = (report: string) =>
      report.split('\n').filter((line) => /resolve|set max/.test(line));
    const text = String(reports.text(outcome));
    expect(lines(text)).toHaveLength(19);
    expect(text).toMatch(/^ {2}Latency at batch=2: 8 rounds could resolve ±0\.36 % \(/m);
    expect(text).toContain(
      `  Latency at batch=19: 2 rounds in 100 s, and a decision takes 8: ${set}`,
    );
    const comment = String(reports.markdown(outcome));
    expect(lines(comment)).toHaveLength(5);
    expect(comment).toContain('Latency at `batch=19`: 2 rounds in 100 s');
    expect(comment).toContain('_and of latency at 14 other extents: see the HTML report_');
    const page = String(reports.html(outcome));
    expect(page.match(/Latency at batch=\d+: \d+ rounds/g)).toHaveLength(16);
    expect(page).toContain(set);
    expect(page).toContain('and of latency at 2 other extents: see the evidence file');
    const few = outcomeAt([whole]);
    for (const report of [reports.markdown(few), reports.html(few)]) {
      expect(String(report)).not.toContain('and of latency');
    }
  });

  it('keeps names that try everything', () => {
    const outcome = outcomeAt([whole, shortened], hostileText);
    const comment = reports.markdown(outcome);
    for (const live of ['@octocat', '<!--', '<img', '**b**']) expect(comment).not.toContain(live);
    expect(reports.html(outcome)).not.toContain('<img');
    const long = reports.text(outcomeAt([whole], 'x'.repeat(500)));
    expect(long).toMatch(/^ {2}Latency at …x{57}=2: 8 rounds/m);
  });
});

describe('the line of rounds', () => {
  const state = {
    model: 'digits',
    at: {},
    rounds: eightAround(0.012).map((change) => createRound(2, 2 * (1 + change))),
    looks: standardLooks,
    seconds: 12,
    maxSeconds: 120,
  };

  it('has round, estimate, interval, and time', () => {
    expect(roundsLine(state, 200)).toMatch(
      /^digits: round 8 of at most 27, \+1\.2 % \(\+0\.\d\d … \+1\.\d %\), 12 s, at most 29 s left$/,
    );
  });

  it('says that there is no interval before there is one, and names the extents', () => {
    const line = roundsLine({ ...state, at: { batch: 8 }, rounds: state.rounds.slice(0, 2) }, 200);
    expect(line).toMatch(/^digits at batch=8: round 2 of at most 27, no interval yet, 12 s, /);
    expect(roundsLine({ ...state, rounds: [], seconds: 0 }, 200)).toContain('round 0');
  });

  it('leaves out what a device spoiled, as the verdict will', () => {
    const calm = { samples: 1, smMhz: 900, reasons: 0, powerWatts: null, temperatureC: null };
    const idle = { processes: 0, memoryBytes: 0 };
    const rounds = state.rounds.map((round) => {
      const states = round.base.blocksMs.map(() => calm);
      const gpu = { base: states, head: states, before: idle, after: idle };
      return { ...round, gpu };
    });
    const shared = { ...rounds[0]?.gpu, after: { processes: 1, memoryBytes: 0 } };
    const spoiled = {
      ...createRound(2, 4),
      gpu: { ...(rounds[0]?.gpu ?? expect.fail()), ...shared },
    };
    expect(roundsLine({ ...state, rounds: [...rounds, spoiled] }, 200)).toContain('+1.2 % (');
    expect(roundsLine({ ...state, rounds: [spoiled] }, 200)).toContain('no interval yet');
  });

  it('never promises more time than there is', () => {
    expect(roundsLine({ ...state, seconds: 118 }, 200)).toMatch(/at most 2 s left$/);
    expect(roundsLine({ ...state, seconds: 130 }, 200)).toMatch(/at most 0 s left$/);
  });

  it('never reaches the last column', () => {
    for (const columns of [0, 1, 20, 60]) {
      expect(roundsLine(state, columns).length).toBeLessThanOrEqual(Math.max(0, columns - 1));
    }
  });
});
