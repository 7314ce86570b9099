import type { Group } from './group.ts';
import type { Outcome } from './outcome.ts';
import { overlapsOf, singleOverlap } from './overlap.ts';

/** torch.linspace(0.5, 0.95, 10): float32, the upper half counted down from the end. */
export const ultralyticsThresholds: readonly number[] = Array.from({ length: 10 }, (_, index) => {
  const step = Math.fround(Math.fround(Math.fround(0.95) - 0.5) / 9);
  return index < 5
    ? Math.fround(0.5 + Math.fround(step * index))
    : Math.fround(Math.fround(0.95) - Math.fround(step * (9 - index)));
});

/** An object is a box that is no crowd: ultralytics' converters leave crowds out. */
function withoutCrowds(group: Group): Group {
  const kept = [...group.crowd.keys()].filter((at) => !group.crowd[at]);
  if (kept.length === group.crowd.length) return group;
  const pick = <T>(column: readonly T[]) => column.filter((_, at) => !group.crowd[at]);
  return {
    ...group,
    areas: pick(group.areas),
    crowd: pick(group.crowd),
    difficult: pick(group.difficult),
    truthIndices: pick(group.truthIndices),
    truthBoxes: group.truthBoxes.filter((_, at) => !group.crowd[at >> 2]),
  };
}

/**
 * Each detection chooses the object that it overlaps most, the later one among equals; of all that
 * chose an object and reach the threshold the first is right (`match_predictions` in
 * ultralytics/engine/validator.py@ultralytics/ultralytics). Nothing is ever ignored.
 */
export function matchUltralytics(given: Group): readonly Outcome[] {
  const group = withoutCrowds(given);
  const { rows, columns, values } = overlapsOf(group, singleOverlap);
  const found = new Uint16Array(columns);
  const hits: number[] = [];
  for (let row = 0; row < rows; row++) {
    let [best, choice] = [0, -1];
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column] ?? 0;
      if (value < best) continue;
      best = value;
      choice = column;
    }
    const reached = ultralyticsThresholds.reduce(
      (bits, threshold, at) => (best >= threshold ? bits | (1 << at) : bits),
      0,
    );
    const before = found[choice] ?? 0;
    hits.push(reached & ~before);
    if (choice !== -1) found[choice] = before | reached;
  }
  return [{ objects: columns, hits, ignored: hits.map(() => 0) }];
}
