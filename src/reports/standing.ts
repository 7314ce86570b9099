import { isBreach } from '../budgets/judge.ts';
import type { ModelOutcome } from '../budgets/outcome.ts';

/** How one model stands, for a list of many. */
export interface Standing {
  readonly sign: string;
  readonly words: string;
  /** Nothing about it is exceeded, open, failed or gone. */
  readonly isQuiet: boolean;
  /** Those that a reader has to look at first have the lowest. */
  readonly rank: number;
}

const remarks: Readonly<Record<ModelOutcome['state'], string>> = {
  compared: '',
  new: 'new: there is nothing to compare it with',
  removed: 'removed: there is nothing left to judge',
  unavailable: 'could not be measured',
};

/** Why a model has no comparison, to stand beside its name; empty where it has one. */
export function stateWords({ state, isAbsolute }: ModelOutcome): string {
  return isAbsolute === true ? 'absolute limits only' : remarks[state];
}

/** The verdict of one model over all of its limits. */
export function standingOf({ verdicts, failures, state, isAbsolute }: ModelOutcome): Standing {
  const of = `of ${verdicts.length} budget${verdicts.length === 1 ? '' : 's'}`;
  const breaches = verdicts.filter(isBreach).length;
  const exceeded = verdicts.filter(({ verdict }) => verdict === 'exceeded').length;
  const open = verdicts.filter(({ verdict }) => verdict === 'undecided').length;
  const loud = (rank: number, sign: string, words: string) => {
    return { sign, words, isQuiet: false, rank };
  };
  if (breaches > 0) return loud(0, '❌', `${breaches} ${of} exceeded`);
  if (failures.length > 0) return loud(1, '⚠️', 'could not measure everything');
  if (open > 0) return loud(2, '❔', `${open} ${of} undecided`);
  if (exceeded > 0) return loud(3, '⚠️', `${exceeded} ${of} exceeded, waived or a warning`);
  if (state === 'removed') return loud(4, '⚠️', 'removed, so not judged');
  const isNew = state === 'new' && isAbsolute !== true ? 'new, ' : '';
  if (verdicts.length === 0) {
    return { sign: 'ℹ️', words: `${isNew}no budgets`, isQuiet: true, rank: 6 };
  }
  return { sign: '✅', words: `${isNew}${keptWords(verdicts.length)}`, isQuiet: true, rank: 5 };
}

function keptWords(budgets: number): string {
  if (budgets === 1) return 'its budget is kept';
  return budgets === 2 ? 'both budgets kept' : `all ${budgets} budgets kept`;
}
