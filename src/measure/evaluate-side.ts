import { createHash } from 'node:crypto';
import { readBounded } from '../datasets/read-file.ts';
import { type Evaluation, evaluationOf } from '../evidence.ts';
import { ultralyticsMetadata } from '../tasks/adapters/index.ts';
import type { TaskRecord } from '../tasks/task.ts';
import { loadTimeoutMs } from './latency-round.ts';
import { comparesWithBase, type Step } from './plan.ts';
import { readPreprocess } from './preprocess-source.ts';
import type { EvaluationSpec } from './protocol.ts';
import { type RunnerOptions, sessionFor, workerNamed } from './runner-options.ts';
import { tryVariants } from './trials.ts';
import { expectReply } from './worker.ts';

type EvaluateStep = Extract<Step, { readonly kind: 'evaluate' }>;

/** A decoder is a page of code; what is larger was bundled with more than it needs. */
const maximumDecoderBytes = 16 * 2 ** 20;

/** All cores: results do not depend on it, and nothing is timed here. */
const settings = { provider: 'cpu', threads: 0 } as const;

/** The evaluation of one side in a child of its own. */
export async function evaluateSide(
  step: EvaluateStep,
  options: RunnerOptions,
): Promise<Evaluation> {
  const { model, side, evaluation: plan } = step;
  const { model: file } = options.findModel(model, side);
  const { metadata } = file;
  const preprocess = await readPreprocess(plan.preprocess, file);
  const spec: EvaluationSpec = { ...plan.spec, preprocess, metadata, limit: null };
  const session = await sessionFor(model, side, settings, options);
  const reference = comparesWithBase(plan)
    ? await sessionFor(model, 'base', settings, options)
    : undefined;
  await using worker = workerNamed('evaluation', options);
  await worker.ask(
    { kind: 'load', session, ...(reference === undefined ? {} : { reference }) },
    { timeoutMs: loadTimeoutMs },
  );
  const evaluate = async (
    asked: EvaluationSpec,
    onRecords: (done: number, total: number) => void,
  ) => {
    const records: TaskRecord[] = [];
    let total = 0;
    const reply = await worker.ask(
      { kind: 'evaluate', evaluation: asked },
      {
        timeoutMs: plan.maxSeconds * 1_000,
        onReply: (partial) => {
          if (partial.kind === 'opened') total = partial.samples;
          if (partial.kind !== 'records') return;
          for (const record of partial.records) records.push(record);
          onRecords(records.length, total);
        },
      },
    );
    return { records, summary: expectReply(reply, 'evaluated').summary };
  };
  const { records, summary } = await evaluate(spec, (done, total) =>
    options.onProgress({ model: model.id, side, done, total }),
  );
  // Samples that were skipped never count as done, and a bar must end all the same.
  options.onProgress({ model: model.id, side, done: records.length, total: records.length });
  const trials = await tryVariants(spec, records, async (asked) => {
    return (await evaluate(asked, () => {})).records;
  });
  const { samples, manifest, classNames, decoder, skipped, options: fitted } = summary;
  return evaluationOf({
    task: spec.task,
    options: fitted,
    records,
    samples,
    manifest,
    recipe: await recipeOf(spec),
    shard: { count: spec.shard.count, parts: [spec.shard.index] },
    classNames,
    modelClassNames: ultralyticsMetadata(metadata)?.names ?? null,
    decoder,
    skipped,
    trials,
  });
}

/** Two evaluations with one recipe differ by model and samples only. Paths differ between machines. */
async function recipeOf(spec: EvaluationSpec): Promise<string> {
  const { task, options, dataset, preprocess, batchSize, decodeModule } = spec;
  const { layout, truth, split, slices, keys } = dataset;
  const decoder = decodeModule === null ? null : await digestOfFile(decodeModule);
  const inputs = { layout, truth, split, slices, keys, preprocess, batchSize };
  return sha256(JSON.stringify({ task, options, ...inputs, decoder }));
}

/** What a user's decoder does is in its file, of which the options name only the path. */
async function digestOfFile(path: string): Promise<string> {
  const codes = { missing: 'bad-config', unusable: 'bad-config' } as const;
  return sha256(await readBounded(path, { maxBytes: maximumDecoderBytes, ...codes }));
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
