import { datasets } from '../datasets/index.ts';
import { UserError } from '../errors.ts';
import { preprocess } from '../preprocess/pipeline.ts';
import type { ClassificationRecord } from '../tasks/classification-record.ts';
import { tasks } from '../tasks/index.ts';
import type { EvaluationSpec } from './protocol.ts';
import { firstLine, type LoadedSession, type TensorPort, tensorPorts } from './session.ts';

/** A sample as the model takes it, without its batch axis. */
interface Prepared {
  readonly id: string;
  readonly label: number;
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

interface EvaluationSummary {
  readonly classes: number;
  readonly classNames: readonly string[] | null;
}

/**
 * Runs every sample of the dataset through the model, in batches, and hands on one record per sample.
 * Memory is flat in the number of samples where the layout streams. Throws `dataset-*`,
 * `image-unreadable`, `label-out-of-range`, `input-mismatch`, `output-mismatch`, `inference-failed`.
 */
export async function evaluateSamples(
  loaded: LoadedSession,
  spec: EvaluationSpec,
  onRecords: (records: readonly ClassificationRecord[]) => void,
): Promise<EvaluationSummary> {
  const dataset = await datasets[spec.dataset.layout].open({ path: spec.dataset.path });
  const input = onlyInput(loaded);
  const batchSize = fixedBatch(input) ?? spec.batchSize;
  let classes = 0;
  let batch: Prepared[] = [];
  const flush = async (): Promise<void> => {
    const scores = await runBatch(loaded, input, batch, batchSize);
    classes = scores.classes;
    onRecords(batch.map((sample, row) => recordOf(spec, sample, scores, row)));
    batch = [];
  };
  for await (const { id, label, input: raw } of dataset.samples()) {
    const prepared = { id, label, ...preprocess(raw, spec.preprocess) };
    checkShape(input, prepared, batch[0]);
    batch.push(prepared);
    if (batch.length === batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  return { classes, classNames: dataset.classNames };
}

function recordOf(
  spec: EvaluationSpec,
  sample: Prepared,
  scores: Scores,
  row: number,
): ClassificationRecord {
  const values = scores.values.subarray(row * scores.classes, (row + 1) * scores.classes);
  return tasks[spec.task].record(sample.id, values, sample.label);
}

function onlyInput(loaded: LoadedSession): TensorPort {
  const ports = tensorPorts(loaded.session.inputMetadata);
  const [input] = ports;
  if (input === undefined || ports.length > 1) {
    throw new UserError(
      'input-mismatch',
      `the model has ${ports.length} inputs (${ports.map((port) => port.name).join(', ')})`,
      'a classification model takes one image tensor: give the others constant values',
    );
  }
  if (input.type !== 'float32') {
    throw new UserError(
      'input-mismatch',
      `input "${input.name}" has the type ${input.type}`,
      'export the model with a float32 input',
    );
  }
  return input;
}

/** The batch that the model insists on, or undefined where it takes any. */
function fixedBatch(input: TensorPort): number | undefined {
  const [batch] = input.shape;
  return typeof batch === 'number' && batch > 0 ? batch : undefined;
}

function checkShape(input: TensorPort, sample: Prepared, first: Prepared | undefined): void {
  const expected = input.shape.slice(1);
  const fits =
    expected.length === sample.shape.length &&
    expected.every((dim, axis) => typeof dim === 'string' || dim < 0 || dim === sample.shape[axis]);
  if (!fits) {
    throw new UserError(
      'input-mismatch',
      `input "${input.name}" takes [${input.shape.join(', ')}], ` +
        `sample ${sample.id} is [batch, ${sample.shape.join(', ')}]`,
      'set preprocess.resize, color and layout to what the model was trained with',
    );
  }
  if (first !== undefined && first.shape.join() !== sample.shape.join()) {
    throw new UserError(
      'input-mismatch',
      `sample ${sample.id} is [${sample.shape.join(', ')}], ${first.id} is [${first.shape.join(', ')}]`,
      'set preprocess.resize and crop so that all samples of a batch have one size',
    );
  }
}

/** Rows of class scores. */
interface Scores {
  readonly values: Float32Array;
  readonly classes: number;
}

async function runBatch(
  loaded: LoadedSession,
  input: TensorPort,
  batch: readonly Prepared[],
  batchSize: number,
): Promise<Scores> {
  const [first] = batch;
  if (first === undefined) throw new Error('a batch has a sample');
  // A model with a fixed batch gets the last one filled up with zeros, whose rows nobody reads.
  const rows = fixedBatch(input) === undefined ? batch.length : batchSize;
  const data = new Float32Array(rows * first.data.length);
  for (const [row, sample] of batch.entries()) data.set(sample.data, row * first.data.length);
  const tensor = loaded.createTensor('float32', data, [rows, ...first.shape]);
  try {
    const results = await loaded.session.run({ [input.name]: tensor });
    const outputName = loaded.session.outputNames[0] ?? '';
    return scoresOf(outputName, results[outputName], rows);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      'inference-failed',
      `onnxruntime cannot run the batch that begins with ${first.id}: ${firstLine(cause)}`,
      'check that preprocess gives the model the shape that it was exported for',
      { cause },
    );
  }
}

interface RawOutput {
  readonly type: string;
  readonly data: unknown;
  readonly dims: readonly number[];
}

/** The first output as [rows, classes]; trailing axes of one, as SqueezeNet has them, are dropped. */
function scoresOf(name: string, output: RawOutput | undefined, rows: number): Scores {
  const dims = output?.dims ?? [];
  const [batch, classes] = dims;
  const isMatrix = dims.slice(2).every((dim) => dim === 1) && batch === rows;
  if (
    !(output?.data instanceof Float32Array) ||
    !isMatrix ||
    classes === undefined ||
    classes < 2
  ) {
    throw new UserError(
      'output-mismatch',
      `output "${name}" is ${output?.type} [${dims.join(', ')}]`,
      'a classification model gives float32 scores of the shape [batch, classes], two classes or more',
    );
  }
  return { values: output.data, classes };
}
