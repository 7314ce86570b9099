#!/usr/bin/env node
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Command, CommandResult } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { World } from './effects.ts';
import { reasonOf, stackOf, UserError } from './errors.ts';
import { type AnySafe, type LogLine, logLine, logLines } from './reports/escape.ts';
import { toolName } from './version.ts';

/** The command line's door: arguments in, text, problems and exit code out. */

const usageExit = 2;
/** EX_SOFTWARE of sysexits: a bug of ours, never a verdict. */
const bugExit = 70;

// A signal would end the process at once: this way children end and scratch folders go, at `exit`.
for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15 })) {
  process.once(signal, () => process.exit(128 + number));
}
// A reader that has seen enough, such as `head`, changes nothing of the verdict.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const [name = '--help', ...args] = argv;
  if (name === '--help' || name === '-h' || name === 'help') return print(help(), 0);
  if (name === '--version') return print(logLines([toolName]), 0);
  try {
    const result = await runCommand(name, args);
    for (const problem of result.problems) printProblem(problem);
    return print(result.text, result.exitCode);
  } catch (error) {
    if (error instanceof UserError) {
      printProblem(error);
      return usageExit;
    }
    process.stderr.write(logLines(['model-budget: this is a bug', ...stackOf(error).split('\n')]));
    return bugExit;
  }
}

async function runCommand(name: string, args: readonly string[]): Promise<CommandResult> {
  const command = findCommand(name);
  if (args.includes('--help') || args.includes('-h')) return usageOf(name, command);
  const { values, positionals } = parse(command, args);
  return command.run({
    positionals,
    options: values,
    cwd: process.cwd(),
    world: readWorld(),
    day: new Date().toISOString().slice(0, 10),
    tool: toolName,
  });
}

function usageOf(name: string, command: Command): CommandResult {
  const text = logLines([`model-budget ${name} ${command.usage}`, `    ${command.summary}`]);
  return { text, problems: [], exitCode: 0 };
}

function findCommand(name: string): Command {
  const found: Command | undefined = Object.hasOwn(commands, name)
    ? commands[name as keyof typeof commands]
    : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(commands).join(', ');
  throw new UserError('bad-argument', `there is no command "${name}"`, `use one of: ${known}`);
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true });
  } catch (cause) {
    const [message = ''] = reasonOf(cause).split('. ');
    throw new UserError('bad-argument', message, `usage: ${command.usage}`, { cause });
  }
}

function readWorld(): World {
  const { env } = process;
  return {
    env,
    childPath: fileURLToPath(new URL('child.js', import.meta.url)),
    onnxruntimePath: env['MODEL_BUDGET_ONNXRUNTIME'] ?? null,
    toolCache: env['RUNNER_TOOL_CACHE'] ?? join(homedir(), '.cache', 'model-budget'),
    registry: env['npm_config_registry'] ?? 'https://registry.npmjs.org/',
    log: (line) => void process.stderr.write(`${logLine(line)}\n`),
    terminal: process.stderr.isTTY
      ? { columns: process.stderr.columns, write: (text) => void process.stderr.write(text) }
      : null,
  };
}

function help(): LogLine {
  const lines = Object.entries(commands).flatMap(([name, { usage, summary }]) => [
    '',
    `  model-budget ${name} ${usage}`,
    `      ${summary}`,
  ]);
  return logLines([`${toolName}: budgets for ONNX models`, ...lines]);
}

function print(text: AnySafe, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}

function printProblem({
  message,
  hint,
}: {
  readonly message: string;
  readonly hint: string;
}): void {
  process.stderr.write(`model-budget: ${logLine(message)} → ${logLine(hint)}\n`);
}
