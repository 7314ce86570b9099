import type { Evaluation, ModelEvidence } from '../evidence.ts';
import { tasks } from '../tasks/index.ts';
import type { Answer } from '../tasks/task.ts';
import { type EvaluatedSide, pairedSides } from './evaluated-side.ts';

/** Something that the base got right and the head gets wrong. */
export interface Flip {
  readonly id: string;
  readonly truth: string;
  readonly before: string;
  readonly after: string;
  /** By how much the right answer trails now, as a negative number; null where unknown. */
  readonly margin: number | null;
}

/** How answers moved between base and head (Yan et al., CVPR 2021, "Positive-Congruent Training"). */
export interface Flips {
  readonly answers: number;
  /** Right at base, wrong at head: negative flips. */
  readonly lost: number;
  /** Wrong at base, right at head. */
  readonly gained: number;
  /** Whether "right" means "as the base says": there are no labels. */
  readonly isAgainstBase: boolean;
  /** The clearest losses first, at most `maximumShown`. */
  readonly worst: readonly Flip[];
}

/** A report is read, not searched: the evidence holds every record. */
const maximumShown = 50;

/** One question asked of both models. */
export interface AnswerPair {
  readonly id: string;
  readonly before: Answer;
  readonly after: Answer;
}

/** The answers of both sides, record by record; undefined where the task has none, or they differ. */
export function answerPairs(
  base: EvaluatedSide,
  head: EvaluatedSide,
): readonly (readonly AnswerPair[])[] | undefined {
  const [before, after] = [base.statistics.answers, head.statistics.answers];
  if (before === null || after === null) return undefined;
  const pairs: AnswerPair[][] = [];
  for (const [index, { id }] of base.records.entries()) {
    const [ours, theirs] = [before[index] ?? [], after[index] ?? []];
    if (ours.length !== theirs.length) return undefined;
    pairs.push(
      ours.flatMap((answer, position) => {
        const other = theirs[position];
        return other === undefined ? [] : [{ id, before: answer, after: other }];
      }),
    );
  }
  return pairs;
}

/** Whether the base was right and the head is wrong. */
export function isLost({ before, after }: AnswerPair): boolean {
  return before.right && !after.right;
}

/** Whether the base was wrong and the head is right. */
export function isGained({ before, after }: AnswerPair): boolean {
  return !before.right && after.right;
}

/** Which answers of one model flipped; undefined where that cannot be asked. */
export function flipsOf(model: ModelEvidence): Flips | undefined {
  const sides = pairedSides(model);
  const pairs = sides === undefined ? undefined : answerPairs(sides.base, sides.head)?.flat();
  if (sides === undefined || pairs === undefined) return undefined;
  const lost = pairs.filter(isLost);
  return {
    answers: pairs.length,
    lost: lost.length,
    gained: pairs.filter(isGained).length,
    isAgainstBase: tasks[sides.head.evaluation.task].comparesWithBase,
    worst: lost
      .toSorted(byMargin)
      .slice(0, maximumShown)
      .map((pair) => flipOf(pair, sides.head.evaluation)),
  };
}

/** No margin at all is the worst: outputs that are no numbers, an object that nothing overlaps. */
function byMargin({ after: one }: AnswerPair, { after: other }: AnswerPair): number {
  if (one.margin === null || other.margin === null) {
    return Number(one.margin !== null) - Number(other.margin !== null);
  }
  return one.margin - other.margin;
}

/** Class indices become the dataset's names. */
function flipOf({ id, before, after }: AnswerPair, { task, classNames }: Evaluation): Flip {
  const named = (text: string): string => classNames?.[Number(text)] ?? text;
  const { truth, margin } = after;
  const plain = { id, truth, before: before.said, after: after.said, margin };
  switch (task) {
    case 'classification':
      return {
        ...plain,
        truth: named(truth),
        before: named(before.said),
        after: named(after.said),
      };
    case 'detection':
      return { ...plain, truth: named(truth) };
    case 'multilabel':
      // Each class is a question of its own.
      return { ...plain, truth: `${named(String(after.category))}: ${truth}` };
    default:
      return plain;
  }
}
