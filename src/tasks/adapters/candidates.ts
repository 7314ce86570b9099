/** What a model says before NMS: columns of equal length. */
export interface Candidates {
  /** Left, top, right, bottom of each, in the coordinates that the options name. */
  readonly corners: Float64Array;
  readonly scores: ArrayLike<number>;
  /** As the model numbers them. */
  readonly labels: ArrayLike<number>;
}

/** What the four numbers of a box are. */
export type BoxFormat = 'xyxy' | 'xywh' | 'cxcywh' | 'yxyx';

/** Writes one box as left, top, right, bottom at `at`. */
export function setCorners(
  corners: Float64Array,
  at: number,
  format: BoxFormat,
  [a, b, c, d]: readonly [number, number, number, number],
): void {
  switch (format) {
    case 'xyxy':
      corners.set([a, b, c, d], at);
      break;
    case 'yxyx':
      corners.set([b, a, d, c], at);
      break;
    case 'xywh':
      corners.set([a, b, a + c, b + d], at);
      break;
    case 'cxcywh':
      corners.set([a - c / 2, b - d / 2, a + c / 2, b + d / 2], at);
  }
}
