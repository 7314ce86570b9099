import { writeFile } from 'node:fs/promises';
import { realEffects } from '../effects.ts';
import { UserError } from '../errors.ts';
import {
  type Evidence,
  evidenceSchemaVersion,
  type Note,
  type NoteCode,
  serialiseEvidence,
} from '../evidence.ts';
import { judgeEvidence } from '../judge.ts';
import { type EvidencePart, mergeEvidence } from '../merge.ts';
import { toolName } from '../version.ts';
import { withCheckRun } from './check-run.ts';
import type { Door } from './door.ts';
import { evidencePathOf } from './measure.ts';
import type { ReportRun } from './prepare.ts';
import type { Target } from './publish.ts';
import { tell } from './tell.ts';

/** Evidence that other jobs have made, judged and told by this one. */

/** What evidence is about and judged by, all of it from the outside of the evidence. */
export interface Subject extends ReportRun {
  readonly target: Target | null;
  /** Whether a stranger may have made the evidence; if so it does not say what day it is. */
  readonly isForeign: boolean;
  /** Whether there is a base for sure, as of a pull request: evidence cannot say that there is none. */
  readonly hasBase: boolean;
}

/** Evidence, or a note that says why there is none. */
export type Collected =
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'none'; readonly note: Note };

/** Notes on what only the judging job can know: evidence that makes them makes them up. */
const ownNotes: readonly NoteCode[] = [
  'config-changed',
  'config-new',
  'model-unknown',
  'evidence-missing',
  'evidence-refused',
];

/**
 * The evidence of several jobs as one. That there is none, or none that can be used, is an outcome like
 * any other: it has to be told where a report is expected. `missing` says why there might be none.
 */
export async function collect(
  read: () => Promise<readonly EvidencePart[]>,
  missing: string,
): Promise<Collected> {
  try {
    const parts = await read();
    if (parts.length > 0) return { kind: 'evidence', evidence: mergeEvidence(parts) };
    return { kind: 'none', note: { code: 'evidence-missing', subject: missing } };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'evidence-invalid') throw error;
    return { kind: 'none', note: { code: 'evidence-refused', subject: error.message } };
  }
}

/** Keeps the evidence, judges it and tells the outcome; gives the exit code. */
export async function tellEvidence(
  door: Door,
  collected: Collected,
  subject: Subject,
): Promise<number> {
  const { config, target } = subject;
  const evidence =
    collected.kind === 'evidence'
      ? known(collected.evidence, subject, door.day)
      : await emptyEvidence(door, subject, collected.note);
  await writeFile(evidencePathOf(door), serialiseEvidence(evidence));
  const outcome = judgeEvidence(evidence, config);
  return withCheckRun(door, config, (check) =>
    tell(door, { evidence, outcome, config, target, check }),
  );
}

/** Models that the config does not name are left out: of them nobody has said what is allowed. */
function known(evidence: Evidence, subject: Subject, day: string): Evidence {
  const { config, configChange, notes, base, head, isForeign, hasBase } = subject;
  const denied: readonly NoteCode[] = hasBase ? [...ownNotes, 'absolute-only'] : ownNotes;
  // Of a stranger's word on how the config changes nothing is taken.
  const { configChange: _, ...rest } = evidence;
  const models = evidence.models.filter(({ id }) => Object.hasOwn(config.models, id));
  const strangers = evidence.models.filter((model) => !models.includes(model));
  return {
    ...rest,
    ...(configChange === undefined ? {} : { configChange }),
    // An old day would bring a waiver back that has expired.
    ...(isForeign ? { base, head, measuredOn: day } : {}),
    models,
    notes: [
      ...notes,
      ...evidence.notes.filter(({ code }) => !denied.includes(code)),
      ...strangers.map(({ id }): Note => ({ code: 'model-unknown', subject: id })),
    ],
  };
}

/** Evidence of no model: each that the config names is then one that could not be measured. */
async function emptyEvidence(door: Door, subject: Subject, note: Note): Promise<Evidence> {
  const { configChange, notes, base, head } = subject;
  return {
    schema: evidenceSchemaVersion,
    tool: toolName,
    measuredOn: door.day,
    base,
    head,
    environment: await realEffects(door.world).environment(),
    notes: [...notes, note],
    ...(configChange === undefined ? {} : { configChange }),
    models: [],
  };
}
