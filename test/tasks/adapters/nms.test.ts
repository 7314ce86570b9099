import { describe, expect, it } from 'vitest';
import { type Suppression, suppress } from '../../../src/tasks/adapters/nms.ts';
import { golden } from './given.ts';

const limits = { maxCandidates: 30_000, maxDetections: 300 };
const off: Suppression = { kind: 'none', iou: 0.5 };

/** Boxes side by side that never overlap, with these scores. */
function apart(scores: readonly number[]) {
  const corners = Float64Array.from(scores.flatMap((_, index) => [9 * index, 0, 9 * index + 5, 5]));
  return { corners, scores, labels: scores.map(() => 0) };
}

describe('suppress', () => {
  it.each([
    ['agnostic', 'agnostic'],
    ['per-class', 'perClass'],
    ['class-offset', 'classOffset'],
  ] as const)(
    'keeps what torchvision keeps, %s, with equal scores and exact IoUs',
    (kind, column) => {
      for (const { boxes, scores, labels, kept } of golden.nms) {
        const candidates = { corners: Float64Array.from(boxes), scores, labels };
        for (const { iou, ...expected } of kept) {
          expect(suppress(candidates, { kind, iou }, limits)).toEqual(expected[column]);
        }
      }
    },
  );

  it('has golden cases that tell its kinds apart', () => {
    const all = golden.nms.flatMap(({ kept }) => kept);
    const same = (each: (typeof all)[number]) => [
      each.agnostic.join() === each.perClass.join(),
      each.perClass.join() === each.classOffset.join(),
    ];
    expect(all.map(same).filter(([first]) => !first).length).toBeGreaterThan(0);
    expect(all.map(same).filter(([, second]) => !second).length).toBeGreaterThan(0);
  });

  it('keeps a box whose IoU is the threshold, and not one whose IoU is a little more', () => {
    const pair = (height: number) => ({
      corners: Float64Array.of(0, 0, 10, 10, 0, 0, 10, height),
      scores: [0.9, 0.8],
      labels: [0, 0],
    });
    expect(suppress(pair(5), { kind: 'agnostic', iou: 0.5 }, limits)).toEqual([0, 1]);
    expect(suppress(pair(5.001), { kind: 'agnostic', iou: 0.5 }, limits)).toEqual([0]);
  });

  it('only sorts where no suppression is wanted, equal scores in their order', () => {
    expect(suppress(apart([0.2, 0.9, 0.2, 0.9]), off, limits)).toEqual([1, 3, 0, 2]);
  });

  it('lets the best candidates in and the best detections out', () => {
    const kept = { maxCandidates: 2, maxDetections: 300 };
    expect(suppress(apart([0.1, 0.3, 0.2]), { ...off, kind: 'agnostic' }, kept)).toEqual([1, 2]);
    const one = { maxCandidates: 30_000, maxDetections: 1 };
    expect(suppress(apart([0.1, 0.3, 0.2]), { ...off, kind: 'per-class' }, one)).toEqual([1]);
    expect(suppress(apart([0.1, 0.3, 0.2]), off, one)).toEqual([1]);
  });

  it('keeps boxes without any area: nothing overlaps nothing', () => {
    const corners = Float64Array.of(3, 3, 3, 3, 3, 3, 3, 3);
    const points = { corners, scores: [0.5, 0.4], labels: [0, 0] };
    expect(suppress(points, { kind: 'agnostic', iou: 0 }, limits)).toEqual([0, 1]);
  });
});
