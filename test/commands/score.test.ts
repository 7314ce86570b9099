import { describe, expect, it } from 'vitest';
import { score } from '../../src/commands/score.ts';
import { failureOf, runScore } from './score-runs.ts';

const files = {
  truth: 'test/fixtures/score/classification-labels.npy',
  predictions: 'test/fixtures/score/classification-logits.npy',
};
const classification = { task: 'classification', ...files };

describe('score', () => {
  it('prints its metrics as lines for people', async () => {
    const { text, exitCode, problems } = await runScore(classification);
    expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] });
    expect(text).toMatch(/^Top-1 accuracy +45\.00 %/);
    expect(text).toContain('worst classes by recall');
  });

  it('prints the document of evaluate as JSON', async () => {
    const { text } = await runScore({ ...classification, format: 'json' });
    expect(JSON.parse(text)).toMatchObject({
      schema: 1,
      task: 'classification',
      samples: 60,
      skipped: 0,
      metrics: { top1: { kind: 'sampled', value: 0.45 } },
      notes: [],
    });
  });

  it('gives the same text every time', async () => {
    const once = await runScore({ ...classification, format: 'json' });
    expect(await runScore({ ...classification, format: 'json' })).toEqual(once);
  });

  it('names every option of every task in its help', () => {
    for (const name of Object.keys(score.options)) {
      expect(`${score.usage} ${score.summary}`).toContain(`--${name}`);
    }
  });
});

describe('score refuses', () => {
  it.each([
    [{}, '--task is missing'],
    [{ task: 'captioning' }, '--task: there is no task "captioning"'],
    [{ task: 'toString' }, '--task: there is no task "toString"'],
    [{ task: 'regression' }, '--truth is missing'],
    [{ task: 'regression', truth: 'a' }, '--predictions is missing'],
    [{ ...classification, format: 'xml' }, '--format: "xml" is not a format of this command'],
    [{ ...classification, style: 'coco' }, '--style is no option of task classification'],
    [{ ...classification, logits: true, probabilities: true }, '--probabilities: scores is given'],
    [{ ...classification, 'label-smoothing': 'a' }, '--label-smoothing: "a" is not a number'],
    [{ ...classification, 'label-smoothing': ' ' }, '--label-smoothing: " " is not a number'],
    [{ ...classification, 'label-smoothing': '2' }, '--label-smoothing: Too big'],
    [{ ...classification, ties: 'random' }, '--ties: Invalid option'],
    [{ task: 'segmentation', ...files }, '--classes is missing'],
    [{ task: 'segmentation', ...files, classes: 'none' }, '--classes: "none" is not a number'],
    [{ task: 'segmentation', ...files, classes: '2.5' }, '--classes: Invalid input'],
    [{ task: 'restoration', ...files, 'crop-border': '-1' }, '--crop-border: Too small'],
  ])('%j', async (options, message) => {
    const failure = await failureOf(options);
    expect(failure.code).toBe('bad-argument');
    expect(failure.message).toContain(message);
    expect(failure.hint).not.toBe('');
  });

  it('an option of another task, and names the task that has it', async () => {
    const { message, hint } = await failureOf({ ...classification, 'ignore-index': '0' });
    expect(message).toBe('--ignore-index is no option of task classification, but of segmentation');
    expect(hint).toContain('--class-weights');
  });

  it('an argument without a name', async () => {
    const { message } = await failureOf(classification, ['model.onnx']);
    expect(message).toBe('1 arguments where none is due');
  });
});
