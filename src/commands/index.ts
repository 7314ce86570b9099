// An entry is a command of the CLI: its options and what it does, without printing.
// To add one: a file beside this one with a `Command`, and a line here.
// Its test runs the built dist/cli.js as a process, in test/e2e/cli.test.ts.
import { analyze } from './analyze.ts';
import { bench } from './bench.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { diff } from './diff.ts';
import { evaluate } from './evaluate.ts';
import { report } from './report.ts';

export const commands = {
  analyze,
  diff,
  compare,
  evaluate,
  bench,
  report,
} as const satisfies Record<string, Command>;
