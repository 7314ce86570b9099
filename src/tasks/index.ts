// An entry turns model outputs and truths into records, and records into statistics.
// To add one: write src/tasks/<name>.ts with a `Task` and add a line to the table.
// Its test is test/tasks/<name>.test.ts, with numbers computed by a reference implementation.
import { classification } from './classification.ts';
import { detection } from './detection.ts';
import { multilabel } from './multilabel.ts';
import { parity } from './parity.ts';
import { regression } from './regression.ts';
import { restoration } from './restoration.ts';
import { segmentation } from './segmentation.ts';
import type { AnyTask } from './task.ts';

/** Every task by its name in the config. */
export const tasks = {
  classification,
  multilabel,
  detection,
  segmentation,
  restoration,
  regression,
  parity,
} as const satisfies Record<string, AnyTask>;

export type TaskName = keyof typeof tasks;

export const taskNames = Object.keys(tasks) as readonly TaskName[];
