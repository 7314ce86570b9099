/**
 * What a detector found in one image: columns of equal length, best score first (stable), boxes in
 * pixels of the stored image.
 */
export interface Detections {
  /** Left, top, width, height of each, one after the other. */
  readonly boxes: readonly number[];
  readonly scores: readonly number[];
  /** Class indices 0…C-1. */
  readonly categories: readonly number[];
}
