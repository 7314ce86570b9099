import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { datasets } from '../datasets/index.ts';
import type { OpenDataset } from '../datasets/layout.ts';
import { type Failure, failureOf, reasonOf, UserError } from '../errors.ts';
import type { NamedTensor, Truth } from '../sample.ts';
import { tasks } from '../tasks/index.ts';
import type { AnyTask, Decode, TaskRecord } from '../tasks/task.ts';
import { type Attempt, batchesOf, preparedAhead, spreadIndices } from './batches.ts';
import { openDecodePool } from './decode-pool.ts';
import { batchRows, checksumOf, feedsOf, fixedBatch, rowOf, runModel } from './model-io.ts';
import type { PreparedSample } from './prepare.ts';
import type { EvaluationSpec, EvaluationSummary, Reply } from './protocol.ts';
import { type LoadedSession, type TensorPort, tensorPorts } from './session.ts';
import { shardIndices, wholeDataset } from './shard.ts';

/** The model under evaluation, and the one whose outputs it is compared with. */
export interface Sessions {
  readonly model: LoadedSession;
  readonly reference: LoadedSession | undefined;
}

/** Threads that decode beside the inference; more than this only fight for memory bandwidth. */
const maximumThreads = 8;
/** Samples that are prepared ahead of the batch in hand, for each thread. */
const aheadPerThread = 2;
/** A dataset with more unreadable samples than this is broken, not damaged. */
const maximumSkipped = 1_000;

/**
 * Runs the samples of a dataset through the model, in batches, and hands on one record per sample.
 * Decoding, preprocessing and inference overlap; memory is bounded by the batch. Throws `dataset-*`,
 * `image-unreadable`, `label-out-of-range`, `input-mismatch`, `output-mismatch`, `inference-failed`.
 *
 * @param threadEntry a module that calls `serveDecoding` when it runs in a thread
 */
export async function evaluateSamples(
  sessions: Sessions,
  spec: EvaluationSpec,
  threadEntry: URL,
  send: (reply: Extract<Reply, { kind: 'opened' | 'records' }>) => void,
): Promise<EvaluationSummary> {
  const task: AnyTask = tasks[spec.task];
  const dataset = await datasets[spec.dataset.layout].open(spec.dataset);
  const ports = tensorPorts(sessions.model.session.inputMetadata);
  const decode = spec.decodeModule === null ? null : await loadDecode(spec.decodeModule);
  const blockSize = fixedBatch(ports) ?? spec.batchSize;
  const indices =
    spec.limit === null
      ? shardIndices(dataset.count, blockSize, spec.shard)
      : spreadIndices(dataset.count, spec.limit);
  send({ kind: 'opened', samples: indices.length });

  const threads = Math.min(maximumThreads, availableParallelism());
  await using pool = openDecodePool(threadEntry, threads, spec.preprocess);
  const skipped: { id: string; failure: Failure }[] = [];
  // An empty shard still looks at a batch: it must understand the outputs as the others do.
  const isEmpty = indices.length === 0;
  const seen = isEmpty ? shardIndices(dataset.count, blockSize, wholeDataset) : indices;
  const attempts = preparedAhead(
    seen,
    (index) => dataset.sampleAt(index),
    pool.prepare,
    (index) => dataset.idOf(index),
    blockSize + aheadPerThread * threads,
  );
  let fitted: Fitted | undefined;
  for await (const batch of batchesOf(withoutSkipped(attempts, spec, skipped), blockSize)) {
    const { outputs, rowAt } = await outputsOf(sessions, task, ports, batch);
    fitted ??= fitOptions(task, spec, sessions.model, outputs, dataset);
    const { options } = fitted;
    if (isEmpty) break;
    const records = batch.map((sample, row): TaskRecord => {
      const { id, slices, digest, truth, input } = sample;
      const given = rowAt(row, truth);
      const facts = { id, input: digest, slices, output: checksumOf(given.outputs) };
      const frame = input.kind === 'tensor' ? input.frame : null;
      return task.record({ facts, frame, decode, ...given }, truth, options);
    });
    send({ kind: 'records', records });
  }
  const [lost] = skipped;
  if (lost !== undefined && skipped.length === seen.length) {
    throw new UserError(
      'dataset-empty',
      `none of the ${skipped.length} samples could be read, the first: ${lost.failure.message}`,
      lost.failure.hint,
    );
  }
  return {
    samples: dataset.count,
    manifest: manifestOf(dataset),
    classNames: dataset.classNames,
    options: fitted?.options ?? spec.options,
    decoder: fitted?.why ?? null,
    // Those of an empty shard belong to the others.
    skipped: isEmpty ? [] : skipped,
  };
}

type Fitted = ReturnType<AnyTask['fit']>;

/** What outputs are is told by the first of them: exporters often leave their shapes open. */
function fitOptions(
  task: AnyTask,
  spec: EvaluationSpec,
  { session }: LoadedSession,
  first: readonly NamedTensor[],
  { classNames, categoryIds }: OpenDataset,
): Fitted {
  const inputs = tensorPorts(session.inputMetadata);
  const declared = tensorPorts(session.outputMetadata);
  const outputs = first.map(({ name, type, shape }) => {
    const batch = declared.find((port) => port.name === name)?.shape[0];
    // The batch is ours: only a model that insists on one has it as a number.
    return { name, type, shape: typeof batch === 'string' ? [batch, ...shape.slice(1)] : shape };
  });
  const { metadata, options } = spec;
  return task.fit({ inputs, outputs, metadata, classNames, categoryIds }, options);
}

/** The user's own decoder: the default export of a module. */
async function loadDecode(path: string): Promise<Decode> {
  let loaded: { readonly default?: unknown };
  try {
    loaded = await import(pathToFileURL(path).href);
  } catch (cause) {
    throw new UserError(
      'bad-config',
      `${path}: cannot be imported: ${reasonOf(cause).split('\n')[0]}`,
      'write an ES module (.mjs) that runs under Node 24 without other packages',
      { cause },
    );
  }
  if (typeof loaded.default === 'function') return loaded.default as Decode;
  throw new UserError(
    'bad-config',
    `${path}: no function as its default export`,
    'write: export default (outputs, sample) => [{ box: [x, y, width, height], score, category }]',
  );
}

async function* withoutSkipped(
  attempts: AsyncIterable<Attempt>,
  { skipsUnreadable }: EvaluationSpec,
  skipped: { id: string; failure: Failure }[],
) {
  for await (const attempt of attempts) {
    if (attempt.kind === 'prepared') {
      yield attempt;
      continue;
    }
    const { error, id } = attempt;
    const isUnreadable = error instanceof UserError && error.code === 'image-unreadable';
    if (!skipsUnreadable || !isUnreadable) throw error;
    skipped.push({ id, failure: failureOf(error) });
    if (skipped.length > maximumSkipped) {
      throw new UserError(
        'dataset-malformed',
        `more than ${maximumSkipped} samples cannot be read, the last is ${id}`,
        'mend the dataset: a few samples may be skipped, not this many',
      );
    }
  }
}

interface BatchOutputs {
  readonly outputs: readonly NamedTensor[];
  readonly rowAt: (
    row: number,
    truth: Truth,
  ) => {
    readonly outputs: readonly NamedTensor[];
    readonly reference: readonly NamedTensor[] | null;
  };
}

/** Runs one batch on the model, and on the other one where the task compares two. */
async function outputsOf(
  { model, reference }: Sessions,
  task: AnyTask,
  ports: readonly TensorPort[],
  batch: readonly PreparedSample[],
): Promise<BatchOutputs> {
  const firstId = batch[0]?.id ?? '';
  const rows = batchRows(ports, batch);
  const outputs = await runModel(model, feedsOf(model, ports, batch), firstId);
  const others =
    reference === undefined || !task.comparesWithBase
      ? null
      : await runModel(
          reference,
          feedsOf(reference, tensorPorts(reference.session.inputMetadata), batch),
          firstId,
        );
  const rowAt: BatchOutputs['rowAt'] = (row, truth) => ({
    outputs: rowOf(outputs, row, rows),
    // A dataset that brings the outputs of a reference run needs no other model.
    reference:
      truth.kind === 'outputs' ? truth.tensors : others === null ? null : rowOf(others, row, rows),
  });
  return { outputs, rowAt };
}

/** SHA-256 over classes and all samples' ids in order: equal for two runs that are of one set. */
function manifestOf(dataset: OpenDataset): string {
  const { count, classNames } = dataset;
  const hash = createHash('sha256').update(`${count}\n${JSON.stringify(classNames)}\n`);
  for (let index = 0; index < dataset.count; index += 1) hash.update(`${dataset.idOf(index)}\n`);
  return hash.digest('hex');
}
