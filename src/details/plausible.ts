/**
 * Evidence may be a stranger's, whose times are any positive numbers. ECharts overflows near the largest
 * and the smallest of them, so figures leave out what nobody can have measured: more than thirty
 * thousand years, less than an attosecond.
 */
const longestMs = 1e15;
const shortestMs = 1e-15;

/** Whether a time can be one that was measured; zero is what a clock says of very short ones. */
export function isPlausibleMs(ms: number): boolean {
  return ms === 0 || (ms >= shortestMs && ms <= longestMs);
}
