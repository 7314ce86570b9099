import { z } from 'zod';
import { type Failure, UserError } from './errors.ts';
import { environment } from './evidence-environment.ts';
import { evaluation } from './evidence-evaluation.ts';
import { count, failure, measured, sha256, text } from './evidence-fields.ts';
import { measuredLatency } from './evidence-latency.ts';
import { staticProfile } from './evidence-profile.ts';
import { recordedTraces, runtimeTrace } from './evidence-trace.ts';
import { MAX_LIST_ITEMS } from './onnx/limits.ts';
import type { TaskRecord } from './tasks/task.ts';

/**
 * The one type between measuring and judging: plain, versioned JSON. Everything behind it is a pure
 * function of it. It may come from a file that a stranger wrote, so every field is checked, and
 * every list and text has a limit.
 */
export const evidenceSchemaVersion = 1;

/**
 * Evidence larger than this is refused unread: 50,000 classified samples of two models take about 40
 * MB, 5,000 images with 100 detections each about 100 MB.
 */
export const maximumEvidenceBytes = 256 * 2 ** 20;

export const maximumModels = 256;
const maximumPoints = 64;

/** Letters, digits, dots, dashes and underscores; at most 64. */
export const modelIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const commit = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const modelFile = z
  .strictObject({ path: text, sha256, sizeBytes: count, externalBytes: count.nullable() })
  .readonly();

const side = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('present'),
      file: modelFile,
      profile: measured(staticProfile),
      evaluation: measured(evaluation),
      /** What ran on this side and with how much memory. */
      trace: measured(runtimeTrace),
    })
    .readonly(),
  /** The revision has no such file: a new or a removed model. */
  z.strictObject({ kind: z.literal('absent') }).readonly(),
  /** There is a file, but it is not a readable model. */
  z.strictObject({ kind: z.literal('unreadable'), failure }).readonly(),
]);

/** What a side costs at extents that are not the model's own. */
const sideAt = z
  .strictObject({ profile: measured(staticProfile), trace: measured(runtimeTrace) })
  .readonly();

/** Latency at other extents than the model's own. */
const latencyPoint = z
  .strictObject({
    dims: z.record(text, count).readonly(),
    latency: measuredLatency,
    /** Left out where nothing was traced there. */
    sides: z.strictObject({ base: sideAt, head: sideAt }).readonly().exactOptional(),
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
    latency: measuredLatency,
    /** At other extents than `dims`, such as a larger batch. */
    latencyAt: z.array(latencyPoint).max(maximumPoints).readonly(),
    /** Of runs that another tool recorded; left out where nobody gave its files. */
    recorded: measured(recordedTraces).exactOptional(),
  })
  .readonly();

const revision = z.strictObject({ ref: text, sha: commit.nullable(), why: text }).readonly();

/** Things that a reader should know and that are no verdict. */
export const noteCodes = [
  /** The head changes the config; the base's was used. The subject is the file. */
  'config-changed',
  /** The base has no config yet, so the head's was used. The subject is the file. */
  'config-new',
  /** The dataset, or what prepares or decodes it, differs from the base's. The subject is the path. */
  'dataset-changed',
  /** The config pins a dimension that neither model has. The subject is model and dimension. */
  'dimension-unknown',
  /** The config says how to fill an input that neither model has. The subject is model and input. */
  'input-unknown',
  /** Two profiles of other tools differ in more than the model; the subject is the model. */
  'profiles-tools',
  'profiles-contents',
  'profiles-transfers',
  'profiles-runs-unknown',
  /** Much of a recorded profile cannot be placed in the model; model, side and the share that can. */
  'profiles-unaligned',
  /** Latency was measured and what each node did was not; the subject is model, side and reason. */
  'untraced',
  /** The device spoiled some pairs of blocks; the subject is the model, how many, and of how many. */
  'pairs-dropped',
  /** Nobody watched the clocks of the device during some of the rounds. The subject is the model. */
  'clocks-unwatched',
  /** nvidia-smi was there, and its driver told neither clocks nor what limited them. */
  'clocks-untold',
  /** There is no base, so only absolute limits were judged. The subject says why. */
  'absolute-only',
  /** Evidence of a model that the config does not name; it was not judged. The subject is its id. */
  'model-unknown',
  /** The job that measures left no evidence. The subject says how it ended. */
  'evidence-missing',
  /** What the job that measures left is no evidence. The subject says why. */
  'evidence-refused',
] as const;

/** A note as data; its words are made in reports. */
const note = z.strictObject({ code: z.enum(noteCodes), subject: text }).readonly();

/** A head's config of more characters than this is not kept: a hand-written one is far shorter. */
export const maximumHeadConfigLength = 2 ** 17;

/** More changes than this are counted and not listed. */
export const maximumListedChanges = 200;

/** How the head changes the config, and its text: by it too an outcome can be told from evidence. */
const configChange = z
  .strictObject({
    file: text,
    changes: z
      .array(z.strictObject({ key: text, base: text.nullable(), head: text.nullable() }).readonly())
      .max(maximumListedChanges)
      .readonly(),
    /** Changes that are not listed. */
    more: count,
    head: z.discriminatedUnion('kind', [
      z
        .strictObject({
          kind: z.literal('text'),
          text: z.string().max(maximumHeadConfigLength),
        })
        .readonly(),
      z.strictObject({ kind: z.literal('removed') }).readonly(),
      z.strictObject({ kind: z.literal('too-long') }).readonly(),
    ]),
  })
  .readonly();

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
    /** Left out where the head leaves the config as it is. */
    configChange: configChange.optional(),
    models: z.array(modelEvidence).max(maximumModels).readonly(),
  })
  .readonly();

export type Evidence = z.infer<typeof evidenceSchema>;
export type ModelEvidence = Evidence['models'][number];
export type SideEvidence = ModelEvidence['base'];
export type PointEvidence = ModelEvidence['latencyAt'][number];
export type Revision = Evidence['base'];
export type Evaluation = z.infer<typeof evaluation>;
export type Note = Evidence['notes'][number];
export type NoteCode = Note['code'];
export type ConfigDifference = z.infer<typeof configChange>;
export type SideName = 'base' | 'head';
export type Measured<T> =
  | { readonly kind: 'measured'; readonly value: T }
  | { readonly kind: 'unavailable'; readonly failure: Failure }
  | { readonly kind: 'not-asked' };

/** An evaluation before anybody looks into the records and options of its task. */
export type AnyEvaluation = Omit<Evaluation, 'options' | 'records'> & {
  readonly options: unknown;
  readonly records: readonly TaskRecord[];
};

/** An evaluation whose records and options the task that it names has made. */
export function evaluationOf(made: AnyEvaluation): Evaluation {
  // The type cannot say that task, options and records belong together; whoever made them knows.
  return made as unknown as Evaluation;
}

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
