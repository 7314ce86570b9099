import { z } from 'zod';
import { errorCodes, type Failure, UserError } from './errors.ts';
import { count, staticProfile, text } from './evidence-profile.ts';
import { MAX_LIST_ITEMS, MAX_NODES } from './onnx/limits.ts';
import { maximumExactRounds } from './stats/signed-rank.ts';
import type { ClassificationRecord } from './tasks/classification-record.ts';

/**
 * The one type between measuring and judging: plain, versioned JSON. Everything behind it is a pure
 * function of it. It may come from a file that a stranger wrote, so every field is checked, and
 * every list and text has a limit.
 */
export const evidenceSchemaVersion = 1;

/** Evidence larger than this is refused unread: 50,000 records of two models take about 20 MB. */
export const maximumEvidenceBytes = 64 * 2 ** 20;

const maximumModels = 256;
const maximumRecords = 5_000_000;
const maximumBlocks = 256;
const maximumRuns = 4_096;

/** Letters, digits, dots, dashes and underscores; at most 64. */
export const modelIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const size = z.number().nonnegative();
/** A time whose logarithm is taken: nothing takes no time. */
const duration = z.number().positive();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const commit = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const failure = z.strictObject({ code: z.enum(errorCodes), message: text, hint: text }).readonly();
const labelled = { id: text, label: count, classes: count };
const classificationRecord: z.ZodType<ClassificationRecord> = z.discriminatedUnion('finite', [
  z
    .strictObject({
      ...labelled,
      finite: z.literal(true),
      predicted: count,
      greater: count,
      equal: count,
      equalBefore: count,
      labelScore: z.number(),
      logSumExp: z.number(),
      sum: z.number(),
      min: z.number(),
      max: z.number(),
    })
    .readonly(),
  z
    .strictObject({
      ...labelled,
      finite: z.literal(false),
      predicted: z.null(),
      greater: z.null(),
      equal: z.null(),
      equalBefore: z.null(),
      labelScore: z.null(),
      logSumExp: z.null(),
      sum: z.null(),
      min: z.null(),
      max: z.null(),
    })
    .readonly(),
]);

const evaluation = z
  .strictObject({
    task: z.literal('classification'),
    scores: z.enum(['auto', 'logits', 'probabilities']),
    classes: count,
    classNames: z.array(text).max(MAX_NODES).readonly().nullable(),
    records: z.array(classificationRecord).max(maximumRecords).readonly(),
    skipped: count,
  })
  .readonly();

const modelFile = z
  .strictObject({ path: text, sha256, sizeBytes: count, externalBytes: count.nullable() })
  .readonly();

/** A measurement that was asked for: its value, or why there is none. */
function measured<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('measured'), value }).readonly(),
    z.strictObject({ kind: z.literal('unavailable'), failure }).readonly(),
    z.strictObject({ kind: z.literal('not-asked') }).readonly(),
  ]);
}

const side = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('present'),
      file: modelFile,
      profile: measured(staticProfile),
      evaluation: measured(evaluation),
    })
    .readonly(),
  /** The revision has no such file: a new or a removed model. */
  z.strictObject({ kind: z.literal('absent') }).readonly(),
  /** There is a file, but it is not a readable model. */
  z.strictObject({ kind: z.literal('unreadable'), failure }).readonly(),
]);

/** One worker of one round: raw times only, in milliseconds; a block is a list of runs. */
const workerTimes = z
  .strictObject({
    loadMs: duration,
    firstRunMs: duration,
    warmUpRuns: count,
    blocksMs: z
      .array(z.array(duration).min(1).max(maximumRuns).readonly())
      .min(1)
      .max(maximumBlocks)
      .readonly(),
    /** Processor time of each block, for telling a slow model from a busy machine. */
    blockCpuMs: z.array(size).max(maximumBlocks).readonly(),
  })
  .readonly();

const round = z
  .strictObject({ firstSpawned: z.enum(['base', 'head']), base: workerTimes, head: workerTimes })
  .refine(
    ({ base, head }) => base.blocksMs.length === head.blocksMs.length,
    'both sides need the same number of blocks',
  )
  .readonly();

const latency = z
  .strictObject({
    provider: text,
    threads: count,
    /** ln(1 + budget) that the number of rounds was chosen for; null where none is gated. */
    marginLog: z.number().positive().nullable(),
    alphaPerLook: z.number().positive().max(0.5),
    rounds: z.array(round).min(1).max(maximumExactRounds).readonly(),
    /** How long all rounds took, processes included. */
    seconds: size,
    stopped: z.enum(['decided', 'last-look', 'time-budget']),
  })
  .readonly();

const modelEvidence = z
  .strictObject({
    /** The config's id; reports show it, so it is as narrow as there. */
    id: z.string().regex(modelIdPattern),
    path: text,
    dims: z.record(text, count).readonly(),
    base: side,
    head: side,
    latency: measured(latency),
  })
  .readonly();

const revision = z.strictObject({ ref: text, sha: commit.nullable(), why: text }).readonly();

const environment = z
  .strictObject({
    platform: text,
    cpuModel: text,
    cores: count,
    memoryBytes: count,
    node: text,
    onnxruntime: text.nullable(),
  })
  .readonly();

/** Things that a reader should know and that are no verdict. */
export const noteCodes = [
  /** The head changes the config; the base's was used. The subject is the file. */
  'config-changed',
  /** The base has no config yet, so the head's was used. The subject is the file. */
  'config-new',
  /** The config pins a dimension that neither model has. The subject is model and dimension. */
  'dimension-unknown',
] as const;

/** A note as data; its words are made in reports. */
const note = z.strictObject({ code: z.enum(noteCodes), subject: text }).readonly();

const evidenceSchema = z
  .strictObject({
    schema: z.literal(evidenceSchemaVersion),
    tool: text,
    /** Day of the measurement, for waivers that expire. */
    measuredOn: z.iso.date(),
    base: revision,
    head: revision,
    environment,
    notes: z.array(note).max(MAX_LIST_ITEMS).readonly(),
    models: z.array(modelEvidence).max(maximumModels).readonly(),
  })
  .readonly();

export type Evidence = z.infer<typeof evidenceSchema>;
export type ModelEvidence = Evidence['models'][number];
export type SideEvidence = ModelEvidence['base'];
export type Revision = Evidence['base'];
export type Environment = Evidence['environment'];
export type Evaluation = z.infer<typeof evaluation>;
export type LatencyEvidence = z.infer<typeof latency>;
export type Round = LatencyEvidence['rounds'][number];
export type WorkerTimes = Round['base'];
export type Note = Evidence['notes'][number];
export type NoteCode = Note['code'];
export type SideName = 'base' | 'head';
export type Measured<T> =
  | { readonly kind: 'measured'; readonly value: T }
  | { readonly kind: 'unavailable'; readonly failure: Failure }
  | { readonly kind: 'not-asked' };

/** Evidence from the text of a file; `evidence-invalid` names the file and the first wrong field. */
export function parseEvidence(json: string, path: string): Evidence {
  const remedy = 'use a file that the same major version of model-budget wrote';
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new UserError('evidence-invalid', `${path} is not JSON`, remedy, { cause });
  }
  const result = evidenceSchema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || 'the document';
  throw new UserError('evidence-invalid', `${path}: ${field}: ${issue?.message}`, remedy);
}

/** The text of an evidence file. */
export function serialiseEvidence(evidence: Evidence): string {
  return `${JSON.stringify(evidence)}\n`;
}
