import type { TruthBox } from '../sample.ts';

type Box = TruthBox['box'];

/** A box of the truth; its area is width × height where the annotation gives none. */
export function truthBox(
  category: number,
  box: Box,
  facts: {
    readonly area?: number | undefined;
    readonly isCrowd?: boolean;
    readonly isDifficult?: boolean;
  } = {},
): TruthBox {
  const { area = box[2] * box[3], isCrowd = false, isDifficult = false } = facts;
  return { category, box, area, isCrowd, isDifficult };
}
