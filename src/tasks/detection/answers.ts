import type { Answer } from '../task.ts';
import { takersOf } from './coco.ts';
import { groupsOf } from './group.ts';
import type { DetectionRecord } from './record.ts';

/**
 * One answer per object that is neither crowd nor difficult, in the order of the record: right
 * where COCO's matching gives it, at IoU 0.5 or more, a detection of its class whose score is at
 * least `flipScore`. The margin is that score less `flipScore`: an object whose detection is too
 * unsure is missed by a negative one, and one that no detection overlaps by none. The style of the
 * metrics plays no part, so a flip means the same under each.
 */
export function answersOf(record: DetectionRecord, flipScore: number): readonly Answer[] {
  const answers: (Answer | undefined)[] = [];
  for (const group of groupsOf(record)) {
    if (group.truthIndices.length === 0) continue;
    for (const [at, row] of takersOf(group).entries()) {
      const index = group.truthIndices[at];
      if (index === undefined || group.crowd[at] || group.difficult[at]) continue;
      const score = group.scores[row];
      const right = score !== undefined && score >= flipScore;
      answers[index] = {
        right,
        category: group.category,
        truth: String(group.category),
        said: right ? 'found' : 'missed',
        margin: score === undefined ? null : score - flipScore,
      };
    }
  }
  return answers.filter((answer) => answer !== undefined);
}
