import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { realEffects } from '../effects.ts';
import { UserError } from '../errors.ts';
import {
  type Evaluation,
  type Evidence,
  evidenceSchemaVersion,
  type ModelEvidence,
  serialiseEvidence,
} from '../evidence.ts';
import { gather } from '../measure/gather.ts';
import { comparesWithBase } from '../measure/plan.ts';
import type { Shard } from '../measure/shard.ts';
import { logLine, logLines } from '../reports/escape.ts';
import { planOf } from '../run.ts';
import { locateFile, rootOf } from '../sides.ts';
import { openScratch } from '../source/scratch.ts';
import { chooseModel } from './choose-model.ts';
import {
  type Command,
  type CommandInput,
  type CommandResult,
  formatOption,
  positionalArguments,
  shardOption,
  textOption,
} from './command.ts';
import { readConfig } from './compare.ts';
import { evaluationResult } from './evaluation-result.ts';

/** `evaluate`: the task metrics of one model on its dataset, or the records of a part of it. */
export const evaluate: Command = {
  usage: 'MODEL [--config FILE] [--model ID] [--shard I/N] [--out FILE] [--format text|json]',
  summary: 'task metrics of one model on its dataset; with --shard the records of a part of it',
  options: {
    config: { type: 'string' },
    model: { type: 'string' },
    shard: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
  },
  run: async (input) => {
    const { MODEL } = positionalArguments(input, ['MODEL']);
    const format = formatOption(input.options, ['text', 'json']);
    const shard = shardOption(input.options);
    const root = await rootOf(input.cwd);
    const { id, config } = chooseModel(input, await readConfig(input, root));
    const plan = { ...planOf(id, config, root, shard), trace: null, latency: null };
    if (plan.evaluation === null) {
      throw new UserError(
        'bad-config',
        `models.${id} has no evaluate section`,
        'say how to evaluate it: task, dataset, preprocess',
      );
    }
    await using scratch = await openScratch('model-budget');
    const located = await locateFile(resolve(input.cwd, MODEL), MODEL, scratch.path);
    const effects = realEffects(input.world);
    const runner = effects.createRunner(() => located);
    const head = { kind: 'present', located } as const;
    // A task that compares with the base compares the model with itself: its own noise.
    const base = comparesWithBase(plan.evaluation) ? head : ({ kind: 'absent' } as const);
    const [model] = await gather([{ plan, base, head }], { ...effects, runner });
    if (model === undefined) throw new Error('one pair gives one model');
    const alone: ModelEvidence = { ...model, base: { kind: 'absent' } };
    const out = textOption(input.options, 'out') ?? defaultOut(shard);
    if (out !== undefined) {
      const evidence = evidenceOf(alone, MODEL, input, await effects.environment());
      await writeFile(resolve(input.cwd, out), serialiseEvidence(evidence));
    }
    const measured = model.head.kind === 'present' ? model.head.evaluation : undefined;
    if (measured?.kind !== 'measured') {
      const problems = measured?.kind === 'unavailable' ? [measured.failure] : [];
      return { text: logLine(''), problems, exitCode: 2 };
    }
    return shard === undefined
      ? evaluationResult(measured.value, format)
      : shardResult(measured.value, shard, out ?? '');
  },
};

function defaultOut(shard: Shard | undefined): string | undefined {
  if (shard === undefined) return undefined;
  return `model-budget-shard-${shard.index + 1}-of-${shard.count}.json`;
}

function evidenceOf(
  model: ModelEvidence,
  path: string,
  { day, tool }: CommandInput,
  environment: Evidence['environment'],
): Evidence {
  const none = { ref: 'none', sha: null, why: 'one model was evaluated by itself' };
  return {
    schema: evidenceSchemaVersion,
    tool,
    measuredOn: day,
    base: none,
    head: { ref: path, sha: null, why: 'the file that was named' },
    environment,
    notes: [],
    models: [model],
  };
}

/** A part is not judged: its numbers are no metrics of the dataset. */
function shardResult({ records }: Evaluation, { index, count }: Shard, out: string): CommandResult {
  const text = logLines([`shard ${index + 1} of ${count}: ${records.length} records in ${out}`]);
  return { text, problems: [], exitCode: 0 };
}
