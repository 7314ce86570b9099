import type { Statistics } from '../task.ts';
import { type DetectionRecord, detectionsOf } from './record.ts';
import type { DetectionJudgement } from './styles.ts';

// Signs of a wrong decoder. The limits are rules of thumb: far from what trained models give.
/** A share of boxes outside of their image above this: wrong coordinates or a wrong letterbox. */
const outsideLimit = 0.1;
/** No score as high as this: logits times something, or the wrong column. */
const scoreLimit = 0.01;
/** A larger share of one class, with less than half of the objects: the wrong column or a shift. */
const classLimit = 0.9;

function sumOf(records: readonly DetectionRecord[], count: (record: DetectionRecord) => number) {
  return records.reduce((sum, record) => sum + count(record), 0);
}

function countsOf(categories: Iterable<readonly number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const column of categories) {
    for (const category of column) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<number, number>, select: (category: number) => boolean): number {
  return [...counts].reduce((sum, [category, count]) => sum + (select(category) ? count : 0), 0);
}

const ones = (flags: readonly number[]) => flags.reduce((sum, flag) => sum + flag, 0);

/** The share of boxes outside of their image, among those of images whose size is known. */
function outsideShare(records: readonly DetectionRecord[]): number {
  let [boxes, outside] = [0, 0];
  for (const record of records) {
    if (!record.finite || record.outside === null) continue;
    boxes += record.detections.scores.length;
    outside += record.outside;
  }
  return boxes === 0 ? 0 : outside / boxes;
}

function highestScore(records: readonly DetectionRecord[]): number {
  let highest = -Infinity;
  for (const record of records) {
    for (const score of detectionsOf(record).scores) highest = Math.max(highest, score);
  }
  return highest;
}

/** The class of most detections with its share of them, where it has few of the objects. */
function crowdedClass(found: ReadonlyMap<number, number>, there: ReadonlyMap<number, number>) {
  const detections = total(found, () => true);
  const objects = total(there, () => true);
  const crowded = [...found].find(([, count]) => count > classLimit * detections);
  if (crowded === undefined) return null;
  const [category, count] = crowded;
  if ((there.get(category) ?? 0) >= objects / 2) return null;
  return { category, share: count / detections };
}

/** What looks as if a wrong decoder had read the outputs; nothing where all is well. */
function signsOfWrongDecoder(
  records: readonly DetectionRecord[],
  found: ReadonlyMap<number, number>,
  there: ReadonlyMap<number, number>,
): Statistics['notes'] {
  if (found.size === 0) return {};
  const outside = outsideShare(records);
  const highest = highestScore(records);
  const crowded = crowdedClass(found, there);
  return {
    ...(outside > outsideLimit && { boxesOutsideImageShare: outside }),
    ...(highest < scoreLimit && { highestScore: highest }),
    ...(crowded && { oneClass: crowded.category, oneClassShare: crowded.share }),
  };
}

/**
 * Counts behind the values. `boxesOutsideImageShare`, `highestScore`, `oneClass` and
 * `oneClassShare` are there only where they are so far off that the decoder is probably the wrong
 * one.
 */
export function notesOf(
  records: readonly DetectionRecord[],
  { style, classes, flipScore }: DetectionJudgement,
): Statistics['notes'] {
  const there = countsOf(records.map(({ truths }) => truths.categories));
  const found = countsOf(records.map((record) => detectionsOf(record).categories));
  return {
    style,
    images: records.length,
    objects: total(there, () => true),
    crowds: sumOf(records, ({ truths }) => ones(truths.crowd)),
    difficult: sumOf(records, ({ truths }) => ones(truths.difficult)),
    detections: total(found, () => true),
    classesWithObjects: there.size,
    detectionsOfClassesWithoutObjects: total(found, (category) => !there.has(category)),
    ...(classes !== null && {
      detectionsOfUnknownClasses: total(found, (category) => category >= classes),
    }),
    nonFinite: records.filter(({ finite }) => !finite).length,
    flipScore,
    ...signsOfWrongDecoder(records, found, there),
  };
}
