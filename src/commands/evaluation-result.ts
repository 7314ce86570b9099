import type { Evaluation } from '../evidence.ts';
import { breakdownsOfSides } from '../metrics/breakdown.ts';
import { evaluated } from '../metrics/evaluated-side.ts';
import { sanityOfSides } from '../metrics/sanity/index.ts';
import { headlineOf, readSide } from '../metrics/task-metrics.ts';
import { evaluationNotes } from '../reports/sanity.ts';
import type { CommandResult } from './command.ts';
import { documentJson, documentText, type EvaluationDocument } from './evaluation-document.ts';

/** What is printed of one evaluation; a metric that could not be measured is a problem. */
export function evaluationResult(evaluation: Evaluation, format: 'text' | 'json'): CommandResult {
  const document = documentOf(evaluation);
  const failures = document.readings.flatMap(([, reading]) =>
    reading.kind === 'unavailable' ? [reading.failure] : [],
  );
  // Several metrics often have one reason.
  const problems = [...new Map(failures.map((each) => [each.message, each])).values()];
  const text = format === 'json' ? documentJson(document) : documentText(document);
  return { text, problems, exitCode: problems.length === 0 ? 0 : 2 };
}

function documentOf(evaluation: Evaluation): EvaluationDocument {
  const side = evaluated(evaluation);
  if (side.kind === 'unavailable') {
    // Of an evaluation that came to nothing only one metric is sure: the one that its task always has.
    const readings = [[headlineOf(evaluation.task), side] as const];
    return { evaluation, readings, breakdowns: [], notes: evaluationNotes(evaluation, []) };
  }
  return {
    evaluation,
    readings: readSide(side),
    breakdowns: breakdownsOfSides(undefined, side),
    notes: evaluationNotes(evaluation, sanityOfSides({ base: undefined, head: side })),
  };
}
