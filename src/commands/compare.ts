import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exitCode } from '../budgets/exit-code.ts';
import { defaultConfigPath, loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { realEffects } from '../effects.ts';
import { UserError } from '../errors.ts';
import { type Evidence, serialiseEvidence } from '../evidence.ts';
import { failuresOf } from '../judge.ts';
import type { SideSource } from '../measure/locate.ts';
import type { Shard } from '../measure/shard.ts';
import { logLines } from '../reports/escape.ts';
import { reportFormats, reports } from '../reports/index.ts';
import { measure, run } from '../run.ts';
import {
  checkOneModel,
  commitSide,
  fileSide,
  fixtureNotes,
  isFile,
  mergeBaseSide,
  rootOf,
  usualBase,
  workingSide,
} from '../sides.ts';
import { headCommit, resolveCommit } from '../source/commit.ts';
import { openOutFolder } from '../source/out-folder.ts';
import { openScratch } from '../source/scratch.ts';
import {
  type Command,
  type CommandInput,
  type CommandResult,
  formatOption,
  positionalArguments,
  shardOption,
  textOption,
} from './command.ts';
import { contextOf } from './report-context.ts';
import { trendOption } from './trend-option.ts';

const evidenceName = 'evidence.json';

/** `compare`: the whole gate on this machine; with `--shard` it measures a part and judges nothing. */
export const compare: Command = {
  usage:
    '[--config FILE] [--base REF|FILE] [--head REF|FILE] [--shard I/N] [--trend FILE] [--format text|json|markdown|html|junit] [--out DIR]',
  summary: 'the whole gate, locally: measure base and head, judge the budgets',
  options: {
    config: { type: 'string' },
    base: { type: 'string' },
    head: { type: 'string' },
    shard: { type: 'string' },
    trend: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (input) => {
    positionalArguments(input, []);
    const format = formatOption(input.options, reportFormats);
    const root = await rootOf(input.cwd);
    const config = await readConfig(input, root);
    const out = await outOption(input);
    const shard = shardOption(input.options);
    if (shard !== undefined && out === undefined) throw nowhere();
    const trend = await trendOption(input);
    await using scratch = await openScratch('model-budget');
    const sides = await openSides(input, root, config, scratch.path);
    const { day, tool } = input;
    const notes = await fixtureNotes(root, sides.base.revision, config);
    const request = { config, ...sides, givenUp: new Set<string>(), root, notes, day, tool };
    const effects = {
      ...realEffects(input.world),
      saveEvidence: async (evidence: Evidence) => {
        if (out !== undefined)
          await writeFile(join(out, evidenceName), serialiseEvidence(evidence));
      },
    };
    if (shard !== undefined) {
      const evidence = await measure({ ...request, shard }, effects);
      return shardResult(
        evidence,
        shard,
        join(textOption(input.options, 'out') ?? '', evidenceName),
      );
    }
    const judged = await run(request, effects);
    const { outcome } = judged;
    const context = await contextOf(judged, {
      config,
      root,
      trend,
      formats: out === undefined ? [format] : [format, 'markdown', 'html'],
    });
    const text = reports[format](outcome, context);
    if (out !== undefined) {
      await writeFile(join(out, 'report.md'), reports.markdown(outcome, context));
      await writeFile(join(out, 'report.html'), reports.html(outcome, context));
    }
    const problems = outcome.models.flatMap((model) => model.failures);
    return { text, problems, exitCode: exitCode(outcome, config.failOn) };
  },
};

function nowhere(): UserError {
  return new UserError(
    'bad-argument',
    '--shard measures without judging, and no folder is named for what it measures',
    'add --out DIR, and give the evidence of all shards to model-budget report',
  );
}

/** A part is not judged: its numbers are no metrics of the dataset. */
function shardResult(evidence: Evidence, { index, count }: Shard, path: string): CommandResult {
  const problems = evidence.models.flatMap((model) => failuresOf(model));
  const text = logLines([`shard ${index + 1} of ${count}: evidence in ${path}`]);
  return { text, problems, exitCode: problems.length === 0 ? 0 : 2 };
}

/** The config that `--config` names, or the usual one of the repository. */
export async function readConfig(input: CommandInput, root: string): Promise<Config> {
  const asked = textOption(input.options, 'config');
  const path = asked === undefined ? join(root, defaultConfigPath) : resolve(input.cwd, asked);
  const shown = asked ?? defaultConfigPath;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError(
      'bad-config',
      `no config at ${shown}`,
      'name one with --config FILE, or write .github/model-budget.yml',
      { cause },
    );
  });
  return loadConfig(text, shown);
}

/** The folder for evidence and report as an absolute path; undefined where none was named. */
async function outOption(input: CommandInput): Promise<string | undefined> {
  const asked = textOption(input.options, 'out');
  if (asked === undefined) return undefined;
  const path = resolve(input.cwd, asked);
  await openOutFolder(path, asked);
  return path;
}

interface Sides {
  readonly base: SideSource;
  readonly head: SideSource;
}

async function openSides(
  input: CommandInput,
  root: string,
  config: Config,
  scratch: string,
): Promise<Sides> {
  const head = await openHead(input, root, config, scratch);
  const asked = textOption(input.options, 'base');
  const file = asked === undefined ? undefined : await fileOption(input, asked, config, scratch);
  if (file !== undefined) return { base: file, head };
  const baseRef = asked ?? (await usualBase(root));
  const headSha = head.revision.sha ?? (await headCommit(root));
  return { base: await mergeBaseSide({ root, baseRef, headSha, scratch }), head };
}

async function openHead(
  input: CommandInput,
  root: string,
  config: Config,
  scratch: string,
): Promise<SideSource> {
  const asked = textOption(input.options, 'head');
  if (asked === undefined) return workingSide(root, scratch);
  const file = await fileOption(input, asked, config, scratch);
  if (file !== undefined) return file;
  const sha = await resolveCommit(root, asked);
  return commitSide({ root, sha, ref: asked, why: 'the commit that was named', scratch });
}

/** An option that names a file is that file; anything else is taken for a git ref. */
async function fileOption(
  input: CommandInput,
  asked: string,
  config: Config,
  scratch: string,
): Promise<SideSource | undefined> {
  const path = resolve(input.cwd, asked);
  if (!(await isFile(path)) && !asked.endsWith('.onnx')) return undefined;
  checkOneModel(asked, config);
  return fileSide(path, asked, scratch);
}
