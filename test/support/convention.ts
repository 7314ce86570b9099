import { type ConventionFigure, conventionFigures } from '../../src/analysis/conventions/figure.ts';
import type { ConventionName } from '../../src/analysis/conventions/index.ts';
import type { InferredNode } from '../../src/analysis/infer.ts';
import { assert } from '../../src/errors.ts';

/** The figure of one convention over the nodes that run. */
export function conventionFigure(
  name: ConventionName,
  nodes: readonly InferredNode[],
): ConventionFigure {
  const [figure] = conventionFigures([name], nodes);
  assert(figure !== undefined, `${name} has no figure`);
  return figure;
}
