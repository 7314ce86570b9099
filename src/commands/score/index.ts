// An entry turns files with truths and predictions into the records of the task that it is named for.
// To add one: write src/commands/score/<task>.ts with a `Scorer` and add a line to the table.
// Its test goes to a file test/commands/score-*.test.ts, with numbers of a reference implementation.
import type { TaskName } from '../../tasks/index.ts';
import { classification } from './classification.ts';
import { detection } from './detection.ts';
import { multilabel } from './multilabel.ts';
import { parity } from './parity.ts';
import { regression } from './regression.ts';
import { restoration } from './restoration.ts';
import type { AnyScorer } from './scorer.ts';
import { segmentation } from './segmentation.ts';

/** Every task that can judge predictions without their model. */
export const scorers = {
  classification,
  multilabel,
  detection,
  segmentation,
  restoration,
  regression,
  parity,
} as const satisfies Record<TaskName, AnyScorer>;
