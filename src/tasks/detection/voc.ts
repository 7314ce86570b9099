import type { Group } from './group.ts';
import type { Outcome } from './outcome.ts';
import { inclusiveOverlap, overlapsOf, plainOverlap } from './overlap.ts';

// The minimum overlap of PASCAL VOC, reached when equal.
const threshold = 0.5;

/**
 * Each detection looks at the object that it overlaps most, the first among equals, and at no
 * other: an ignored object makes it neither right nor wrong, one already found makes it wrong.
 * Difficult objects are ignored, and so are crowds, which VOC does not have.
 */
function matchVoc(group: Group, overlap: typeof plainOverlap): readonly Outcome[] {
  const { rows, columns, values } = overlapsOf(group, overlap);
  const ignoredTruths = group.difficult.map((is, at) => is || group.crowd[at] === true);
  const found = new Uint8Array(columns);
  const hits: number[] = [];
  const ignored: number[] = [];
  for (let row = 0; row < rows; row++) {
    let [best, match] = [0, -1];
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column] ?? 0;
      if (value <= best) continue;
      best = value;
      match = column;
    }
    const reaches = match !== -1 && best >= threshold;
    const isIgnored = reaches && ignoredTruths[match] === true;
    const isHit = reaches && !isIgnored && found[match] === 0;
    if (isHit) found[match] = 1;
    hits.push(Number(isHit));
    ignored.push(Number(isIgnored));
  }
  return [{ objects: ignoredTruths.filter((each) => !each).length, hits, ignored }];
}

/** VOC's matching with continuous boxes. */
export function matchVocPlain(group: Group): readonly Outcome[] {
  return matchVoc(group, plainOverlap);
}

/** VOC's matching with boxes that include their last pixel. */
export function matchVocInclusive(group: Group): readonly Outcome[] {
  return matchVoc(group, inclusiveOverlap);
}
