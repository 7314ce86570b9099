import { UserError } from './errors.ts';
import {
  type Evaluation,
  type Evidence,
  evaluationOf,
  type Measured,
  type ModelEvidence,
  type Revision,
  type SideEvidence,
} from './evidence.ts';
import { byId, type TaskRecord } from './tasks/task.ts';

/** An evidence and the file that it came from, for messages. */
export interface EvidencePart {
  readonly path: string;
  readonly evidence: Evidence;
}

/**
 * One evidence out of several jobs that compare the same two revisions: legs of a matrix with different
 * models, or shards of one. `evidence-invalid` where they do not belong together. What is still missing
 * is found when it is judged: a lost shard leaves the metrics unavailable.
 */
export function mergeEvidence(parts: readonly EvidencePart[]): Evidence {
  const [first, ...rest] = parts;
  if (first === undefined) {
    throw new UserError('bad-argument', 'no evidence file was given', 'name at least one file');
  }
  return rest.reduce((sum, { path, evidence }) => mergeTwo(sum, evidence, path), first.evidence);
}

function mergeTwo(sum: Evidence, next: Evidence, path: string): Evidence {
  if (!isSame(sum.base, next.base) || !isSame(sum.head, next.head)) {
    throw invalid(
      `${path} compares other commits than the evidence before it`,
      'merge only evidence of one workflow run',
    );
  }
  const joined = sum.models.map((model) => {
    const other = next.models.find(({ id }) => id === model.id);
    return other === undefined ? model : joinShards(model, other, path);
  });
  const added = next.models.filter(({ id }) => !sum.models.some((model) => model.id === id));
  // Every job of a matrix notes the same about the config.
  const others = next.notes.filter(
    ({ code, subject }) =>
      !sum.notes.some((note) => note.code === code && note.subject === subject),
  );
  const configChange = sum.configChange ?? next.configChange;
  return {
    ...sum,
    ...(configChange === undefined ? {} : { configChange }),
    // A leg without measured readings needed no runtime: what measured is what a reader asks for.
    environment: sum.environment.onnxruntime === null ? next.environment : sum.environment,
    // The latest day: a waiver that had expired on it is expired.
    measuredOn: sum.measuredOn > next.measuredOn ? sum.measuredOn : next.measuredOn,
    models: [...joined, ...added],
    notes: [...sum.notes, ...others],
  };
}

/** Files without a commit are the same only by name. */
function isSame(one: Revision, other: Revision): boolean {
  return one.sha === other.sha && (one.sha !== null || one.ref === other.ref);
}

function joinShards(one: ModelEvidence, other: ModelEvidence, path: string): ModelEvidence {
  // Only the first shard measures latency, and nothing that was measured twice is taken twice.
  const isTwice = one.latency.kind !== 'not-asked' && other.latency.kind !== 'not-asked';
  if (isTwice || (isWhole(one) && isWhole(other))) {
    throw invalid(
      `${path} holds the model "${one.id}", which another evidence holds already`,
      'measure each model in one job of the matrix, or in shards',
    );
  }
  if (JSON.stringify([one.path, one.dims]) !== JSON.stringify([other.path, other.dims])) {
    throw differs(`${path}: ${one.id}`, 'its path or its dims differ');
  }
  return {
    ...one,
    base: joinSides(one.base, other.base, `${path}: ${one.id} (base)`),
    head: joinSides(one.head, other.head, `${path}: ${one.id} (head)`),
    latency: one.latency.kind === 'not-asked' ? other.latency : one.latency,
    latencyAt: one.latency.kind === 'not-asked' ? other.latencyAt : one.latencyAt,
    // One shard reads them for all.
    ...(other.recorded === undefined ? {} : { recorded: other.recorded }),
  };
}

/** Whether a whole dataset was evaluated. What only its file tells of a model is in every shard. */
function isWhole({ base, head }: ModelEvidence): boolean {
  return [base, head].some(
    (side) =>
      side.kind === 'present' &&
      side.evaluation.kind === 'measured' &&
      side.evaluation.value.shard.count === 1,
  );
}

function joinSides(one: SideEvidence, other: SideEvidence, where: string): SideEvidence {
  if (one.kind !== other.kind) {
    throw differs(where, `it is ${one.kind} in one shard and ${other.kind} in another`);
  }
  if (one.kind !== 'present' || other.kind !== 'present') return one;
  if (one.file.sha256 !== other.file.sha256) throw differs(where, 'the model file differs');
  if (one.trace.kind !== 'not-asked' && other.trace.kind !== 'not-asked') {
    throw differs(where, 'its nodes were traced in both');
  }
  return {
    ...one,
    evaluation: joinMeasured(one.evaluation, other.evaluation, where),
    trace: one.trace.kind === 'not-asked' ? other.trace : one.trace,
  };
}

function joinMeasured(
  one: Measured<Evaluation>,
  other: Measured<Evaluation>,
  where: string,
): Measured<Evaluation> {
  if ((one.kind === 'not-asked') !== (other.kind === 'not-asked')) {
    throw differs(where, 'it was evaluated in one shard and not in another');
  }
  // What failed in one shard is missing from the whole.
  if (one.kind !== 'measured') return one;
  if (other.kind !== 'measured') return other;
  return { kind: 'measured', value: joinEvaluations(one.value, other.value, where) };
}

function joinEvaluations(one: Evaluation, other: Evaluation, where: string): Evaluation {
  if (one.task !== other.task || one.recipe !== other.recipe) {
    throw differs(where, 'it was evaluated in another way: task, options or preprocessing');
  }
  if (JSON.stringify(one.options) !== JSON.stringify(other.options)) {
    throw differs(where, 'its outputs were understood in another way');
  }
  if (one.manifest !== other.manifest || one.samples !== other.samples) {
    throw differs(where, 'the dataset differs');
  }
  const { count } = one.shard;
  if (count !== other.shard.count) throw differs(where, 'it was cut into other shards');
  const twice = other.shard.parts.find((part) => one.shard.parts.includes(part));
  if (twice !== undefined) throw differs(where, `shard ${twice + 1} of ${count} is there twice`);
  const records = disjoint(one.records, other.records, where);
  const parts = [...one.shard.parts, ...other.shard.parts].sort((a, b) => a - b);
  return evaluationOf({
    ...one,
    records,
    skipped: [...one.skipped, ...other.skipped].sort((a, b) => (a.id < b.id ? -1 : 1)),
    shard: { count, parts },
  });
}

function disjoint(
  one: readonly TaskRecord[],
  other: readonly TaskRecord[],
  where: string,
): readonly TaskRecord[] {
  const records = byId([...one, ...other]);
  const twice = records.find(({ id }, index) => records[index + 1]?.id === id);
  if (twice === undefined) return records;
  throw differs(where, `two shards hold the sample ${twice.id}`);
}

function differs(where: string, how: string): UserError {
  return invalid(`${where}: ${how}`, 'merge only shards of one evaluation, each once');
}

function invalid(message: string, hint: string): UserError {
  return new UserError('evidence-invalid', message, hint);
}
