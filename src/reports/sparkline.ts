const blocks = '▁▂▃▄▅▆▇█';
/** For a value that is not known: neither high nor low. */
const gap = '·';

/**
 * A row of values as blocks, each series over its own range; values that are all alike are drawn at
 * half the height, since a series that does not move is neither at its top nor at its bottom.
 */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return values
    .map((value) => {
      if (value === null) return gap;
      const share = high === low ? 0.5 : (value - low) / (high - low);
      return blocks[Math.min(Math.floor(share * blocks.length), blocks.length - 1)];
    })
    .join('');
}
