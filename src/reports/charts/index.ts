// An entry draws one figure of a model, or nothing where it has nothing to show.
// To add one: a file beside this one that makes a `Chart`, and a line here.
// Its test goes to test/reports/charts/<file>.test.ts.
import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import type { Trend } from '../../trend.ts';
import type { Chart } from './chart.ts';
import { macsByKind } from './macs-by-kind.ts';

/** The figures of one model, in the order of the page. */
export function chartsOf(
  _model: ModelOutcome,
  details: ModelDetails | undefined,
  _trend: Trend,
): readonly Chart[] {
  return [macsByKind(details) ?? []].flat();
}
