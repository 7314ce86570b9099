import { type Failure, failureOf } from '../errors.ts';
import type { Evaluation, ModelEvidence, SideEvidence } from '../evidence.ts';
import { tasks } from '../tasks/index.ts';
import { type AnyTask, byId, type Statistics, type TaskRecord } from '../tasks/task.ts';
import { statisticValue } from './statistic-value.ts';

/** What all metrics of one side have in common, worked out once. */
export interface EvaluatedSide {
  readonly kind: 'evaluated';
  readonly evaluation: Evaluation;
  /** In the order in which they are summed. */
  readonly records: readonly TaskRecord[];
  /** With everything decided that only all records tell. */
  readonly options: unknown;
  readonly statistics: Statistics;
}

interface Unavailable {
  readonly kind: 'unavailable';
  readonly failure: Failure;
}

// Every metric asks for the same side several times; evidence never changes once it is made.
const known = new WeakMap<Evaluation, EvaluatedSide | Unavailable>();

/** One side, sorted and counted; unavailable where its outputs are not what the config says. */
export function evaluated(evaluation: Evaluation): EvaluatedSide | Unavailable {
  const found = known.get(evaluation) ?? evaluate(evaluation);
  known.set(evaluation, found);
  return found;
}

/** The evaluation of a side that has one; its failure where it was asked for and failed. */
export function evaluatedSide(side: SideEvidence): EvaluatedSide | Unavailable | undefined {
  if (side.kind === 'absent') return undefined;
  if (side.kind === 'unreadable') return { kind: 'unavailable', failure: side.failure };
  switch (side.evaluation.kind) {
    case 'measured':
      return evaluated(side.evaluation.value);
    case 'unavailable':
      return side.evaluation;
    case 'not-asked':
      return undefined;
  }
}

function evaluate(evaluation: Evaluation): EvaluatedSide | Unavailable {
  const failure = lostShards(evaluation) ?? lostSamples(evaluation);
  if (failure !== undefined) return { kind: 'unavailable', failure };
  const task: AnyTask = tasks[evaluation.task];
  const records = byId<TaskRecord>(evaluation.records);
  try {
    const options = task.resolve(records, evaluation.options);
    const statistics = task.statistics(records, options);
    if (isWithoutValue(statistics)) return { kind: 'unavailable', failure: noTruth(evaluation) };
    return { kind: 'evaluated', evaluation, records, options, statistics };
  } catch (error) {
    return { kind: 'unavailable', failure: failureOf(error) };
  }
}

/** Whether nothing at all could be measured, though nothing failed: there is no truth to measure by. */
function isWithoutValue({ metrics }: Statistics): boolean {
  return Object.values(metrics).every(
    (statistic) => statistic.kind !== 'unavailable' && statisticValue(statistic) === null,
  );
}

function noTruth({ task, samples }: Evaluation): Failure {
  return {
    code: 'dataset-empty',
    message: `none of the ${samples} samples has a truth by which ${task} could be measured`,
    hint: 'check the annotations: no objects, only crowds or ignored pixels, or only unknown labels',
  };
}

/** A lost shard must never pass: metrics of a part are not metrics of the dataset. */
function lostShards({ shard: { count, parts } }: Evaluation): Failure | undefined {
  const lost = Array.from({ length: count }, (_, part) => part).filter(
    (part) => !parts.includes(part),
  );
  if (lost.length === 0) return undefined;
  return {
    code: 'evidence-invalid',
    message:
      lost.length === 1
        ? `shard ${listed(lost)} of ${count} is missing`
        : `shards ${listed(lost)} of ${count} are missing`,
    hint: 'give the report the evidence of every shard',
  };
}

/** `1, 2 and 4`, counted as people count. */
function listed(parts: readonly number[]): string {
  const numbers = parts.map((part) => part + 1);
  const others = numbers.slice(0, -1).join(', ');
  return others === '' ? `${numbers[0]}` : `${others} and ${numbers.at(-1)}`;
}

/** Nor must a lost sample: each has one record, or is named as skipped. */
function lostSamples({ samples, records, skipped }: Evaluation): Failure | undefined {
  if (records.length === 0) {
    return {
      code: 'dataset-empty',
      message: `none of the ${samples} samples of the dataset could be read`,
      hint: 'check the dataset: without a sample there is nothing to measure',
    };
  }
  const given = records.length + skipped.length;
  const different = new Set([...records, ...skipped].map(({ id }) => id)).size;
  if (given === samples && different === samples) return undefined;
  return {
    code: 'evidence-invalid',
    message: `${given} records of ${different} different samples, but the dataset has ${samples}`,
    hint: 'evaluate again: this evidence is no longer whole',
  };
}

// Every metric asks this of the same two sides, and it looks at every answer.
const knownPairs = new WeakMap<EvaluatedSide, WeakMap<EvaluatedSide, boolean>>();

/** Whether two sides were asked the same questions, so that they can be compared pair by pair. */
export function sameSamples(base: EvaluatedSide, head: EvaluatedSide): boolean {
  const ofBase = knownPairs.get(base) ?? new WeakMap<EvaluatedSide, boolean>();
  knownPairs.set(base, ofBase);
  const found = ofBase.get(head) ?? areSameSamples(base, head);
  ofBase.set(head, found);
  return found;
}

function areSameSamples(base: EvaluatedSide, head: EvaluatedSide): boolean {
  return (
    base.evaluation.task === head.evaluation.task &&
    base.evaluation.manifest === head.evaluation.manifest &&
    base.records.length === head.records.length &&
    base.records.every(({ id }, index) => head.records[index]?.id === id) &&
    haveSameTruths(base, head)
  );
}

/** Where answers are right or wrong, they tell what was asked. */
function haveSameTruths(base: EvaluatedSide, head: EvaluatedSide): boolean {
  // What the base model says is no truth: it may be computed in two runs.
  if (tasks[head.evaluation.task].comparesWithBase) return true;
  const [before, after] = [base.statistics.answers, head.statistics.answers];
  return (before ?? []).every((answers, index) => {
    const others = after?.[index] ?? [];
    return (
      answers.length === others.length &&
      answers.every(({ category, truth }, position) => {
        const other = others[position];
        return category === other?.category && truth === other.truth;
      })
    );
  });
}

/** Whether both models gave the same bits for every sample: then nothing at all has changed. */
export function haveEqualOutputs(base: EvaluatedSide, head: EvaluatedSide): boolean {
  return base.records.every(({ output }, index) => {
    return output !== undefined && output === head.records[index]?.output;
  });
}

/** Both sides of a model, where both were evaluated on the same samples. */
export function pairedSides(
  model: ModelEvidence,
): { readonly base: EvaluatedSide; readonly head: EvaluatedSide } | undefined {
  const [base, head] = [evaluatedSide(model.base), evaluatedSide(model.head)];
  if (base?.kind !== 'evaluated' || head?.kind !== 'evaluated') return undefined;
  return sameSamples(base, head) ? { base, head } : undefined;
}
