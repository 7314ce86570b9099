// An entry turns model outputs and truths into records, and records into metric values.
// To add one: write src/tasks/<name>.ts with a `Task` and add a line to the table.
// Its test is test/tasks/<name>.test.ts, with numbers computed by a reference implementation.
import { classification } from './classification.ts';
import type { Task, TaskRecord } from './task.ts';

/** Every task by its name in the config. */
export const tasks = {
  classification,
} satisfies Record<string, Task<unknown, TaskRecord, unknown, unknown>>;
