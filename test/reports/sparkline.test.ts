import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/reports/sparkline.ts';

describe('a sparkline', () => {
  it.each<readonly [readonly (number | null)[], string]>([
    [[], ''],
    [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
    [[1_000_000, 1_000_007], '▁█'],
    [[-1, 0, 1], '▁▅█'],
    [[3, 1, 2], '█▁▅'],
    [[1, null, 2], '▁·█'],
  ])('of %j is %s', (values, line) => {
    expect(sparkline(values)).toBe(line);
  });

  it('that does not move is drawn at half the height', () => {
    expect(sparkline([4, 4, 4])).toBe('▅▅▅');
    expect(sparkline([0, null])).toBe('▅·');
  });
});
