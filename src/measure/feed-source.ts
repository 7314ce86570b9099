import { assert } from '../errors.ts';
import type { SideName } from '../evidence.ts';
import type { ModelPlan, SessionPlan } from './plan.ts';
import { readPreprocess } from './preprocess-source.ts';
import type { FeedSpec } from './protocol.ts';
import type { RunnerOptions } from './runner-options.ts';

/**
 * What the model of one side is fed with. `bad-config` where its preprocessing is in a file that
 * cannot be read.
 */
export async function feedOf(
  { evaluation, ...model }: ModelPlan,
  side: SideName,
  { feed, inputs }: Pick<SessionPlan, 'feed' | 'inputs'>,
  { findModel }: Pick<RunnerOptions, 'findModel'>,
): Promise<FeedSpec> {
  if (feed === 'made') return { kind: 'made', inputs };
  assert(evaluation !== null, 'the config has checked that there is a dataset');
  const { spec, preprocess: source } = evaluation;
  const { dataset, batchSize, skipsUnreadable } = spec;
  const { model: file } = findModel({ ...model, evaluation }, side);
  const preprocess = await readPreprocess(source, file);
  return { kind: 'dataset', dataset, preprocess, batchSize, skipsUnreadable };
}
