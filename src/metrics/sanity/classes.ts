import type {
  ClassificationOptions,
  ClassificationRecord,
} from '../../tasks/classification-record.ts';
import { accuracyOf, fewestSamples, isNearChance } from '../../tasks/near-chance.ts';
import { type EvaluatedSide, sameSamples } from '../evaluated-side.ts';
import { type Check, classifiedOf, eachSide, type Finding, type Values } from './check.ts';

/** Checks of the order of classes, and of accuracies that look like guessing. */

/** A remedy must explain far more than chance does, and clearly more than what is in force. */
const convincing = 0.5;
const clearGain = 0.2;
/** Below this agreement and above that one after renaming, classes were permuted. */
const lowAgreement = 0.5;
const highAgreement = 0.8;

/** An accuracy near chance, with the remedy that was found for it: rarely is it the model's fault. */
export const nearChance: Check = (sides) =>
  eachSide(sides).flatMap(({ name, side }): readonly Finding[] => {
    const records = classifiedOf(side);
    if (!isNearChance(records)) return [];
    const [accuracy, classes] = [accuracyOf(records), records[0]?.classes ?? null];
    const values = { accuracy, classes, ...remedyOf(side, records, accuracy) };
    return [{ side: name, values }];
  });

/** The best of the other preprocessings and of labels that are off by one. */
function remedyOf(
  { evaluation, options }: EvaluatedSide,
  records: readonly ClassificationRecord[],
  accuracy: number,
): Values {
  // Those of this task, since its records are.
  const { labelOffset: inForce } = options as ClassificationOptions;
  const offsets = [-1, 0, 1]
    .filter((labelOffset) => labelOffset !== inForce)
    .map((labelOffset) => {
      const right = records.filter(({ predicted, label }) => predicted === label + labelOffset);
      return { labelOffset, remedyAccuracy: right.length / records.length };
    });
  const variants = evaluation.trials
    .filter(({ samples }) => samples > 0)
    .map(({ variant, samples, right }) => ({ variant, remedyAccuracy: right / samples }));
  const [best] = [...offsets, ...variants].toSorted((a, b) => b.remedyAccuracy - a.remedyAccuracy);
  const least = Math.max(convincing, accuracy + clearGain);
  return best === undefined || best.remedyAccuracy < least ? {} : best;
}

/** The head's answers agree with the base's once its classes are renamed: their order was changed. */
export const classOrderChanged: Check = ({ base, head }) => {
  if (base === undefined || head === undefined || !sameSamples(base, head)) return [];
  const after = classifiedOf(head);
  const pairs = classifiedOf(base).flatMap(({ predicted }, index): readonly AnswerPair[] => {
    const other = after[index]?.predicted ?? null;
    return predicted === null || other === null ? [] : [[predicted, other]];
  });
  if (pairs.length < fewestSamples) return [];
  const agreement = pairs.filter(([one, other]) => one === other).length / pairs.length;
  if (agreement > lowAgreement) return [];
  const renamed = mostFrequent(pairs);
  const targets = new Set(renamed.values());
  if (targets.size !== renamed.size || renamed.size < 2) return [];
  const permuted = pairs.filter(([one, other]) => renamed.get(one) === other).length / pairs.length;
  if (permuted < highAgreement) return [];
  const moved = [...renamed].filter(([from, to]) => from !== to);
  return [{ side: 'head', values: { agreement, permuted, moved } }];
};

/** The classes that base and head say of one sample. */
type AnswerPair = readonly [base: number, head: number];

/** To each answer of the base the head's most frequent one on the same samples. */
function mostFrequent(pairs: readonly AnswerPair[]): ReadonlyMap<number, number> {
  const byBase = Map.groupBy(pairs, ([one]) => one);
  const best = [...byBase].flatMap(([one, group]) => {
    const counts = Map.groupBy(group, ([, other]) => other);
    const [first] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
    return first === undefined ? [] : [[one, first[0]] as const];
  });
  return new Map(best.toSorted(([a], [b]) => a - b));
}

/** Class names in the models' own metadata that are no longer the same: a breaking change for users. */
export const classNamesChanged: Check = ({ base, head }) => {
  const [before, after] = [base?.evaluation.modelClassNames, head?.evaluation.modelClassNames];
  if (!before || !after || before.join('\n') === after.join('\n')) return [];
  const isReordered = [...before].sort().join('\n') === [...after].sort().join('\n');
  const differing = before.findIndex((name, position) => after[position] !== name);
  // Where none differs there are more of them now.
  const index = differing < 0 ? before.length : differing;
  const values = {
    how: isReordered ? 'order' : 'names',
    index,
    before: before[index] ?? null,
    after: after[index] ?? null,
  };
  return [{ side: 'head', values }];
};
