import type { EvaluationFacts, ModelRun } from '../task.ts';
import type { Candidates } from './candidates.ts';
import type { DecodeOptions } from './options.ts';

/** Options with nothing left to decide but what only a tensor's own shape tells. */
export interface Fitted {
  readonly options: DecodeOptions;
  /** What was seen and what was made of it. */
  readonly why: string;
}

/** One family of output layouts. */
export interface Adapter {
  /** Whether the declared outputs look like this family's, with nobody having named it. */
  recognise(facts: EvaluationFacts, options: DecodeOptions): boolean;
  /** UserError where the outputs cannot be this family's, or could be read in two ways. */
  fit(facts: EvaluationFacts, options: DecodeOptions): Fitted;
  /** All boxes above the score threshold; `options` come from `fit`. UserError as well. */
  candidates(run: ModelRun, options: DecodeOptions): Candidates;
}
