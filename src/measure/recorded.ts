import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { profileModel } from '../analysis/profile.ts';
import type { StaticProfile } from '../analysis/static-profile.ts';
import { readBounded, unreadablePath } from '../datasets/read-file.ts';
import { type ErrorCode, UserError } from '../errors.ts';
import type { SideName } from '../evidence.ts';
import type { RecordedTraces, RuntimeTrace } from '../evidence-trace.ts';
import { alignProfile } from '../profiles/align.ts';
import { mismatchesOf } from '../profiles/comparability.ts';
import { maximumProfileBytes } from '../profiles/document.ts';
import { refuseOtherModel } from '../profiles/fit.ts';
import { readProfile } from '../profiles/index.ts';
import { joinProfile } from '../profiles/join.ts';
import type { RecordedProfile } from '../profiles/profile.ts';
import { runRatio } from '../profiles/run-ratio.ts';
import { traceOf } from '../profiles/trace.ts';
import type { Step } from './plan.ts';
import type { RunnerOptions } from './runner-options.ts';

type RecordedStep = Extract<Step, { readonly kind: 'recorded' }>;

/** A file by its absolute path, and as messages call it. */
export interface ProfilePath {
  readonly absolutePath: string;
  readonly shown: string;
}

/**
 * What other tools recorded of the models of a step. Throws `bad-config` for files that are not there,
 * lie outside of the repository or are no profiles, `evidence-invalid` with the first wrong field.
 */
export async function readRecorded(
  { model, files, sides }: RecordedStep,
  { findModel }: Pick<RunnerOptions, 'findModel'>,
): Promise<RecordedTraces> {
  const profileOf = async (side: SideName): Promise<RecordedProfile> => {
    const paths = await Promise.all(files[side].map((path) => pathInside(files.root, path)));
    return readProfileFiles(paths, 'bad-config');
  };
  const [base, head] = [await profileOf('base'), await profileOf('head')];
  if (base.layers.length === 0 && head.layers.length === 0) {
    throw new UserError(
      'bad-config',
      `${[...files.base, ...files.head].join(', ')}: times of whole runs, which say nothing of where they go`,
      'add files of trtexec --exportProfile=FILE to latency.base-profile and latency.head-profile',
    );
  }
  const staticProfile = (side: SideName): StaticProfile | null =>
    sides.includes(side) ? profileModel(findModel(model, side).model, model.dims) : null;
  return recordedTraces(
    { recorded: base, profile: staticProfile('base') },
    { recorded: head, profile: staticProfile('head') },
  );
}

/** The config may come from a pull request, so a path or a link in it must not lead elsewhere. */
async function pathInside(root: string, shown: string): Promise<ProfilePath> {
  const codes = { missing: 'bad-config', unusable: 'bad-config' } as const;
  const realOf = (path: string) =>
    realpath(path).catch((error: unknown) => {
      throw unreadablePath(shown, error, codes);
    });
  const absolutePath = await realOf(resolve(root, shown));
  const inside = relative(await realOf(root), absolutePath);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  if (!isOutside) return { absolutePath, shown };
  throw new UserError(
    'bad-config',
    `${shown} leads out of the repository`,
    'copy the profile into the checkout',
  );
}

/** One model's profile from its files. Throws `code`, and `evidence-invalid` with the wrong field. */
export async function readProfileFiles(
  paths: readonly ProfilePath[],
  code: Extract<ErrorCode, 'bad-argument' | 'bad-config'>,
): Promise<RecordedProfile> {
  const files = await Promise.all(
    paths.map(async ({ absolutePath, shown }) => {
      const limits = { maxBytes: maximumProfileBytes, missing: code, unusable: code } as const;
      const bytes = await readBounded(absolutePath, limits);
      return { path: shown, part: readProfile(new TextDecoder().decode(bytes), shown) };
    }),
  );
  return joinProfile(files);
}

/** A profile beside what its model costs; null where that side has no model. */
interface RecordedSide {
  readonly recorded: RecordedProfile;
  readonly profile: StaticProfile | null;
}

/**
 * Both profiles as traces of their models, and how far they can be compared. Throws `bad-argument` for
 * a profile of another model.
 */
export function recordedTraces(base: RecordedSide, head: RecordedSide): RecordedTraces {
  return {
    base: traceOfSide(base),
    head: traceOfSide(head),
    mismatches: mismatchesOf(base.recorded, head.recorded),
    latency: runRatio(base.recorded, head.recorded),
  };
}

function traceOfSide({ recorded, profile }: RecordedSide): RuntimeTrace | null {
  if (profile === null) return null;
  const alignment = alignProfile(recorded, profile);
  refuseOtherModel(recorded, alignment, profile);
  return traceOf(recorded, alignment, profile);
}
