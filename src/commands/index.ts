// An entry is a command of the CLI: its options and what it does, without printing.
// To add one: a file beside this one with a `Command`, and a line here.
// Its test runs the built dist/cli.js as a process, in test/e2e/cli.test.ts.
import { analyze } from './analyze.ts';
import { bench } from './bench.ts';
import { checkPreprocess } from './check-preprocess.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { diff } from './diff.ts';
import { doctor } from './doctor.ts';
import { evaluate } from './evaluate.ts';
import { report } from './report.ts';
import { score } from './score.ts';

export const commands = {
  analyze,
  diff,
  compare,
  evaluate,
  score,
  bench,
  report,
  'check-preprocess': checkPreprocess,
  doctor,
} as const satisfies Record<string, Command>;
