import { describe, expect, it } from 'vitest';
import { feedOf } from '../../src/measure/feed-source.ts';
import { digitsEvaluation, grayPreprocess } from '../support/evaluation-spec.ts';
import { createPlan, evaluationPlan, locatedDigits, sessionPlan } from '../support/plan.ts';

const options = { findModel: () => locatedDigits() };
const { dataset } = digitsEvaluation();

describe('what a model is fed with', () => {
  it('is made up where nobody asked for more', async () => {
    const inputs = { x: { shape: [1], fill: null } };
    const made = await feedOf(createPlan(), 'head', { ...sessionPlan, inputs }, options);
    expect(made).toEqual({ kind: 'made', inputs });
  });

  it('is the dataset of the evaluation, preprocessed as there', async () => {
    const spec = { ...evaluationPlan.spec, dataset, batchSize: 8, skipsUnreadable: true };
    const preprocess = { kind: 'spec', spec: grayPreprocess } as const;
    const model = createPlan({ evaluation: { ...evaluationPlan, spec, preprocess } });
    expect(await feedOf(model, 'base', { ...sessionPlan, feed: 'dataset' }, options)).toEqual({
      kind: 'dataset',
      dataset,
      preprocess: grayPreprocess,
      batchSize: 8,
      skipsUnreadable: true,
    });
  });

  it('fails where the file of its preprocessing is not there', async () => {
    const preprocess = { kind: 'file', path: '/nowhere.json' } as const;
    const model = createPlan({ evaluation: { ...evaluationPlan, preprocess } });
    const asked = feedOf(model, 'head', { ...sessionPlan, feed: 'dataset' }, options);
    await expect(asked).rejects.toMatchObject({ code: 'bad-config' });
  });
});
