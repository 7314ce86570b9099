import { profileModel } from '../analysis/profile.ts';
import { readBounded } from '../datasets/read-file.ts';
import { type Explanation, explain } from '../explain/index.ts';
import type { TracedSide } from '../explain/traced-side.ts';
import type { LocatedModel } from '../measure/locate.ts';
import type { Dims } from '../measure/plan.ts';
import { alignProfile } from '../profiles/align.ts';
import { mismatchesOf, type ProfileMismatch } from '../profiles/comparability.ts';
import { maximumProfileBytes } from '../profiles/document.ts';
import { readProfile } from '../profiles/index.ts';
import { joinProfile } from '../profiles/join.ts';
import type { RecordedProfile } from '../profiles/profile.ts';
import { traceOf } from '../profiles/trace.ts';
import { jsonText } from '../reports/escape.ts';
import { explanationDocument, explanationText } from './bench-explanation.ts';
import type { CommandResult } from './command.ts';

/** One model with the files that another system wrote of its runs. */
export interface ProfiledModel {
  readonly located: LocatedModel;
  /** Paths as they were given; absolute ones can be read. */
  readonly files: readonly string[];
}

/**
 * What profiles from elsewhere say of two models: the tables and the explanation of a bench, without
 * a run on this machine. Throws `bad-argument` and `evidence-invalid` for files that are none.
 */
export async function profiledBench(
  base: ProfiledModel,
  head: ProfiledModel,
  dims: Dims,
  format: 'text' | 'json',
): Promise<CommandResult> {
  const [before, after] = await Promise.all([recordedOf(base), recordedOf(head)]);
  const explanation = explain({
    base: sideOf(before, base.located, dims),
    head: sideOf(after, head.located, dims),
    latency: null,
  });
  const warnings = mismatchesOf(before, after).map((code) => ({ code }));
  const text =
    format === 'json'
      ? jsonText(documentOf(explanation, warnings))
      : [
          explanationText(explanation),
          ...warnings.map(({ code }) => `note: ${mismatchWords[code]}\n`),
        ].join('');
  return { text, problems: [], exitCode: 0 };
}

const mismatchWords: Readonly<Record<ProfileMismatch, string>> = {
  tools: 'the two profiles were recorded by different tools: compare shares, not times',
  contents: 'one side has layers or runs that the other side lacks',
  transfers: 'only one of the two recordings has transfers to and from the device in its times',
  'runs-unknown': 'how many runs were recorded is not known: compare shares, not times',
};

function documentOf(explanation: Explanation, warnings: readonly { readonly code: string }[]) {
  return { schema: 1, source: 'profiles', ...explanationDocument(explanation), warnings };
}

async function recordedOf({ files }: ProfiledModel): Promise<RecordedProfile> {
  const parts = await Promise.all(
    files.map(async (path) => {
      const bytes = await readBounded(path, {
        maxBytes: maximumProfileBytes,
        missing: 'bad-argument',
        unusable: 'bad-argument',
      });
      return { path, part: readProfile(new TextDecoder().decode(bytes), path) };
    }),
  );
  return joinProfile(parts);
}

function sideOf(recorded: RecordedProfile, { model }: LocatedModel, dims: Dims): TracedSide {
  const profile = profileModel(model, dims);
  const alignment = alignProfile(recorded, profile);
  return {
    trace: traceOf(recorded, alignment),
    profile,
    aligned: alignment.layers.map(({ nodes }) => nodes),
  };
}
