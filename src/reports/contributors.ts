import type { ModelOutcome } from '../budgets/outcome.ts';
import { type Contribution, type Contributor, contributionsOf } from '../details/contributors.ts';
import { metrics } from '../metrics/index.ts';
import type { Shape } from '../onnx/model.ts';
import { formatDifference, formatQuantity, type Unit } from '../units.ts';
import type { ReportContext } from './report.ts';

/** Who caused a change, in words. */

/** One part of a change; names are a model's, and untrusted. */
export interface ContributorLine {
  /** `+1.1 M`, ours. */
  readonly figure: string;
  /** Null where it is nothing with a name. */
  readonly name: string | null;
  /** What is said behind the name; may hold names of operators and dimensions. */
  readonly words: string;
}

export interface ContributorList {
  /** `Parameters +2.10 M`, ours. */
  readonly title: string;
  readonly lines: readonly ContributorLine[];
}

/** The top contributors to every exact change of one model; empty where nothing is known of them. */
export function contributorLists(
  { id, readings }: ModelOutcome,
  { details }: ReportContext,
): readonly ContributorList[] {
  const found = details.find((each) => each.id === id);
  return found === undefined ? [] : contributionsOf(found, readings).map(listOf);
}

function listOf(contribution: Contribution): ContributorList {
  const { metric, difference, contributors, others, rest } = contribution;
  const { title, unit } = metrics[metric];
  const lines = contributors.map((each) => lineOf(each, unit));
  const remainder =
    rest === 0
      ? []
      : [{ figure: formatDifference(rest, unit), name: null, words: restWords(others) }];
  return {
    title: `${title} ${formatDifference(difference, unit)}`,
    lines: [...lines, ...remainder],
  };
}

/** The rest of a sum over nodes is other nodes; else it is what has no name in the graph. */
function restWords(others: number): string {
  return others === 0 ? 'in everything else' : `in ${others} more and everything else`;
}

function lineOf(contributor: Contributor, unit: Unit): ContributorLine {
  const { kind, name, op, base, head, difference, output } = contributor;
  const value = (amount: number | null) => formatQuantity(amount ?? 0, unit);
  const isBoth = base !== null && head !== null;
  const change = isBoth ? `${value(base)} → ${value(head)}` : base === null ? 'new' : 'removed';
  const shapes = output && `gives ${shapeWords(output.base)} → ${shapeWords(output.head)}`;
  const wordsOf: Readonly<Record<Contributor['kind'], readonly (string | null)[]>> = {
    node: [op, change, shapes],
    tensor: [
      isBoth ? `alive at the peak, ${change}` : peakWords[base === null ? 'new' : 'removed'],
    ],
    operator: [isBoth ? change : `${change}: ${value(base ?? head)}`],
    weights: [`in all constants, ${change}`],
  };
  return {
    figure: formatDifference(difference, unit),
    name: kind === 'weights' ? null : name,
    words: wordsOf[kind].filter((words) => words !== null).join(', '),
  };
}

const peakWords = {
  new: 'is now alive at the peak',
  removed: 'is no longer alive at the peak',
} as const;

/** `1×64×56×56`; a dimension may be a name of the model. */
function shapeWords(shape: Shape): string {
  if (shape === null) return 'an unknown rank';
  return shape.length === 0 ? 'a scalar' : shape.map((dim) => dim ?? '?').join('×');
}
