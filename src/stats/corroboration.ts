import type { BoundedEstimate } from './signed-rank.ts';

/**
 * Whether a second clock knows nothing of an excess that the wall clock shows: even the upper bound of
 * its change stays under half of the margin. With one thread and no spinning a fixed graph cannot get
 * slower without more processor time, nor a GPU without more cycles, so the machine did. Both in
 * logarithms, in the direction of the excess.
 */
export function isUnseen(change: BoundedEstimate, margin: number): boolean {
  return change.high < margin / 2;
}
