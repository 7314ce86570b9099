import { resolve } from 'node:path';
import type { Config, ModelConfig } from '../config/schema.ts';
import { realEffects } from '../effects.ts';
import { UserError } from '../errors.ts';
import type { ModelEvidence } from '../evidence.ts';
import { gather } from '../measure/gather.ts';
import { type MetricId, metrics, readModel } from '../metrics/index.ts';
import type { Reading } from '../metrics/reading.ts';
import { planOf } from '../run.ts';
import { locateFile, rootOf } from '../sides.ts';
import { openScratch } from '../source/scratch.ts';
import { classificationMetrics } from '../tasks/classification.ts';
import { formatQuantity } from '../units.ts';
import {
  type Command,
  type CommandInput,
  type CommandResult,
  formatOption,
  positionalArguments,
  textOption,
} from './command.ts';
import { readConfig } from './compare.ts';

/** `evaluate`: the task metrics of one model on its dataset. */
export const evaluate: Command = {
  usage: 'MODEL [--config FILE] [--model ID] [--format text|json]',
  summary: 'task metrics of one model on its dataset',
  options: {
    config: { type: 'string' },
    model: { type: 'string' },
    format: { type: 'string' },
  },
  run: async (input) => {
    const { MODEL } = positionalArguments(input, ['MODEL']);
    const format = formatOption(input.options, ['text', 'json']);
    const root = await rootOf(input.cwd);
    const { id, config } = chooseModel(input, await readConfig(input, root));
    const plan = { ...planOf(id, config, root), latency: null };
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
    const pair = { plan, base: { kind: 'absent' }, head: { kind: 'present', located } } as const;
    const [model] = await gather([pair], { ...effects, runner });
    if (model === undefined) throw new Error('one pair gives one model');
    return resultOf(model, format);
  },
};

function chooseModel(
  input: CommandInput,
  config: Config,
): { readonly id: string; readonly config: ModelConfig } {
  const ids = Object.keys(config.models);
  const asked = textOption(input.options, 'model') ?? (ids.length === 1 ? ids[0] : undefined);
  const found = Object.entries(config.models).find(([id]) => id === asked);
  if (found !== undefined) return { id: found[0], config: found[1] };
  throw new UserError(
    'bad-argument',
    asked === undefined ? 'the config has several models' : `the config has no model "${asked}"`,
    `choose one: --model ${ids.join('|')}`,
  );
}

function resultOf(model: ModelEvidence, format: 'text' | 'json'): CommandResult {
  const readings = readModel(model);
  const values = Object.keys(classificationMetrics).flatMap((name) => {
    const id = name as MetricId;
    const reading = readings[id]?.head;
    return reading === undefined || reading === null ? [] : [[id, reading] as const];
  });
  const evaluation = model.head.kind === 'present' ? model.head.evaluation : undefined;
  // Five metrics often have one reason.
  const failures = values.flatMap(([, reading]) =>
    reading.kind === 'unavailable' ? [reading.failure] : [],
  );
  const problems = [...new Map(failures.map((each) => [each.message, each])).values()];
  const measured = evaluation?.kind === 'measured' ? evaluation.value : undefined;
  const document = {
    schema: 1,
    task: measured?.task ?? 'classification',
    samples: measured?.records.length ?? 0,
    skipped: measured?.skipped ?? 0,
    metrics: Object.fromEntries(values.map(([id, reading]) => [id, jsonOf(reading)])),
    notes: [],
  };
  const text = format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : wordsOf(values);
  return { text, problems, exitCode: problems.length === 0 ? 0 : 2 };
}

function jsonOf(reading: Reading) {
  if (reading.kind === 'unavailable')
    return { kind: reading.kind, reason: reading.failure.message };
  const interval = reading.kind === 'sampled' ? reading.interval : null;
  return { kind: reading.kind, value: reading.value, ...(interval === null ? {} : { interval }) };
}

function wordsOf(values: readonly (readonly [MetricId, Reading])[]): string {
  return values
    .map(([id, reading]) => {
      const { title, unit } = metrics[id];
      const value =
        reading.kind === 'unavailable' ? 'could not measure' : formatQuantity(reading.value, unit);
      return `${title.padEnd(26)}${value}\n`;
    })
    .join('');
}
