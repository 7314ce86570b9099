import type { Door } from './door.ts';
import { gate } from './gate.ts';
import type { ModeName } from './inputs.ts';
import { measureOnly } from './measure.ts';
import { report } from './report.ts';

/** One way to run the action; gives the exit code. */
export type Mode = (door: Door) => Promise<number>;

export const modes: Readonly<Record<ModeName, Mode>> = { gate, measure: measureOnly, report };
