import { describe, expect, it } from 'vitest';
import type { ModelOutcome } from '../../src/budgets/outcome.ts';
import {
  breakdownTables,
  evaluatedWords,
  flipTable,
  flipWords,
  sensitivityWords,
} from '../../src/reports/accuracy.ts';
import { reports } from '../../src/reports/index.ts';
import { createEvaluation, createRecords, evaluatedModel } from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';
import { randomEvaluation } from '../support/task-evaluations.ts';

function outcomeOf(base: string | undefined, head: string) {
  const before = base === undefined ? undefined : createEvaluation(base);
  return judged({ models: [evaluatedModel(before, createEvaluation(head))] }, []);
}

function modelOf(base: string | undefined, head: string): ModelOutcome {
  return outcomeOf(base, head).models[0] ?? expect.fail();
}

describe('how it was evaluated', () => {
  it('names the task, the samples, those that were left out, and the decoder', () => {
    const model = modelOf('+++', '+-+');
    expect(evaluatedWords(model)).toBe('classification of 3 samples');
    const evaluated = { task: 'detection', samples: 1, skipped: 2, decoder: 'yolo: ids' } as const;
    const words = 'detection of 1 sample, 2 more could not be read; yolo: ids';
    expect(evaluatedWords({ ...model, evaluated })).toBe(words);
    expect(evaluatedWords({ ...model, evaluated: null })).toBeUndefined();
  });

  it('stands in the reports that people read, and its names are untrusted', () => {
    const outcome = outcomeOf('+', '+');
    const evaluated = { task: 'detection', samples: 1, skipped: 0, decoder: 'by @you' } as const;
    const models = outcome.models.map((model) => ({ ...model, evaluated }));
    expect(reports.text({ ...outcome, models })).toContain('  detection of 1 sample; by @you\n');
    expect(reports.markdown({ ...outcome, models })).toContain(
      '- `digits`: detection of 1 sample; by @\u200byou\n',
    );
  });
});

describe('flips in words', () => {
  it('count both ways', () => {
    expect(flipWords(modelOf('+++-', '-+++'))).toBe(
      '1 of 4 answers were right and are wrong now (25.0 %), 1 the other way round',
    );
  });

  it('are not there where nothing flipped, or nothing could', () => {
    expect(flipWords(modelOf('+-', '+-'))).toBeUndefined();
    expect(flipWords(modelOf(undefined, '+-'))).toBeUndefined();
  });
});

describe('the table of flips', () => {
  it('has ten rows at most, and says of how many', () => {
    const table = flipTable(modelOf('+'.repeat(30), '-'.repeat(30)));
    expect(table?.title).toBe('Right before and wrong now, the clearest 10 of 30');
    expect(table?.rows).toHaveLength(10);
    expect(table?.rows[0]).toEqual(['images/00000.png', '0', '0 → 1', '−4']);
  });

  it('has no margin of outputs that are no numbers', () => {
    expect(flipTable(modelOf('++', '!+'))?.rows).toEqual([
      ['images/00000.png', '0', '0 → not finite', '–'],
    ]);
  });

  it('is not there where nothing was lost', () => {
    expect(flipTable(modelOf('-+', '++'))).toBeUndefined();
  });
});

describe('what the dataset can show', () => {
  it.each([
    [4, '4 samples cannot show any drop of Top-1 accuracy'],
    [1, '1 sample cannot show any drop of Top-1 accuracy'],
    [100, '100 samples cannot show a drop of Top-1 accuracy under 8.9 pp'],
    [200, '200 samples cannot show a drop of Top-1 accuracy under 4.5 pp'],
    [5_000, '5000 samples cannot show a drop of Top-1 accuracy under 0.18 pp'],
  ])('of %d samples is a sentence', (count, sentence) => {
    const model = modelOf('+'.repeat(count), '+'.repeat(count));
    expect(sensitivityWords(model)).toBe(sentence);
  });

  it('is not there without a base', () => {
    expect(sensitivityWords(modelOf(undefined, '+'))).toBeUndefined();
  });
});

describe('tables of classes and slices', () => {
  it('show five rows in which something moved, the largest loss first', () => {
    const [table] = breakdownTables(modelOf('+'.repeat(40), `${'-'.repeat(8)}${'+'.repeat(32)}`));
    expect(table?.title).toBe('Recall per class, the worst 5 of 10');
    expect(table?.rows).toHaveLength(5);
    expect(table?.rows[0]).toEqual(['0', '100.00 %', '75.00 %', '−25.00 pp', '4', '−1 +0']);
  });

  it('show a class in which samples changed places though its value did not', () => {
    // Samples 0 and 10 are of class 0.
    const [table] = breakdownTables(
      modelOf(`-${'+'.repeat(19)}`, `${'+'.repeat(10)}-${'+'.repeat(9)}`),
    );
    expect(table?.rows).toEqual([['0', '50.00 %', '50.00 %', '±0', '2', '−1 +1']]);
  });

  it('are not there where nothing moved', () => {
    expect(breakdownTables(modelOf('+-+-', '+-+-'))).toEqual([]);
  });

  it('say which losses are significant', () => {
    const head = Array.from({ length: 200 }, (_, index) => (index % 10 === 3 ? '-' : '+')).join('');
    const [table] = breakdownTables(modelOf('+'.repeat(200), head));
    expect(table?.rows).toEqual([
      ['3', '100.00 %', '0.00 %', '−100.00 pp', '20', '−20 +0, significant'],
    ]);
  });

  it('show the lowest values of a new model', () => {
    const [table] = breakdownTables(modelOf(undefined, '+-+-'));
    expect(table?.rows.slice(0, 2)).toEqual([
      ['1', '–', '0.00 %', '–', '1', '–'],
      ['3', '–', '0.00 %', '–', '1', '–'],
    ]);
  });

  it('use the unit of the metric, and name samples that are in no slice', () => {
    const [base, head] = [1, 2].map((seed) =>
      randomEvaluation('restoration', { count: 8, error: 1, seed }),
    );
    const [model] = judged({ models: [evaluatedModel(base, head)] }, []).models;
    const [table] = breakdownTables(model ?? expect.fail());
    expect(table?.title).toBe('PSNR by time, the worst 2 of 2');
    expect(table?.rows.flat()).toContainEqual(expect.stringMatching(/^[+−]\d+\.\d\d dB$/));
    const records = createRecords('+-', (index) => ({
      slices: index === 0 ? {} : { time: 'day' },
    }));
    const sliced = createEvaluation('', { records });
    const [alone] = judged({ models: [evaluatedModel(undefined, sliced)] }, []).models;
    const names = breakdownTables(alone ?? expect.fail())
      .at(-1)
      ?.rows.map(([name]) => name);
    expect(names).toEqual(['day', '(none)']);
  });
});

describe('both reports', () => {
  it('tell of flips, of what can be seen, and of notes', () => {
    const outcome = outcomeOf('+'.repeat(40), `-${'+'.repeat(39)}`);
    for (const report of [reports.text(outcome), reports.markdown(outcome)]) {
      expect(report).toContain('1 of 40 answers were right and are wrong now (2.5 %)');
      expect(report).toMatch(/40 samples cannot show a drop of Top-1 accuracy under \d+ pp/);
      expect(report).toContain('images/00000.png');
      expect(report).toContain('base: right on all 40 samples');
      expect(report).toContain('Recall per class, the worst 1 of 10');
    }
  });

  it('say nothing of samples where nothing was evaluated', () => {
    const outcome = judged({}, []);
    for (const report of [reports.text(outcome), reports.markdown(outcome)]) {
      expect(report).not.toMatch(/samples|per class|NOTE/);
    }
  });

  it('cut a name that would push the figures away, but not the words of a sentence', () => {
    const records = createRecords('+-', () => ({ slices: { time: `${'x'.repeat(200)}/end` } }));
    const evaluation = createEvaluation('', { records });
    const text = reports.text(judged({ models: [evaluatedModel(undefined, evaluation)] }, []));
    const line = text.split('\n').find((each) => each.includes('/end')) ?? expect.fail();
    expect(line).toMatch(/^ {2}…x+\/end {2}/);
    expect(line.length).toBeLessThan(120);
  });
});
