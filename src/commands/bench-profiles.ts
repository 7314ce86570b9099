import { profileModel } from '../analysis/profile.ts';
import type { RecordedTraces, RuntimeTrace } from '../evidence-trace.ts';
import { type Explanation, explain } from '../explain/index.ts';
import type { LocatedModel } from '../measure/locate.ts';
import type { Dims } from '../measure/plan.ts';
import { readProfileFiles, recordedTraces } from '../measure/recorded.ts';
import { unalignedNotes } from '../metrics/measuring-notes.ts';
import { runRatioConfidence } from '../profiles/run-ratio.ts';
import { jsonText, logLines } from '../reports/escape.ts';
import { ratioWords } from '../reports/latency.ts';
import { mismatchWords, noteWords } from '../reports/notes.ts';
import { explanationDocument, explanationLines } from './bench-explanation.ts';
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
  const [before, after] = await Promise.all([sideOf(base, dims), sideOf(head, dims)]);
  const traces = recordedTraces(before, after);
  const sideFor = (trace: RuntimeTrace | null, { profile }: typeof before) =>
    trace === null ? null : { trace, profile };
  const explanation = explain({
    base: sideFor(traces.base, before),
    head: sideFor(traces.head, after),
    latency: traces.latency,
  });
  const { mismatches } = traces;
  const ratio = ratioOf(traces);
  const unaligned = unalignedNotes(traces, (side) => side);
  const warnings = [...mismatches.map((code) => ({ code })), ...unaligned];
  const text =
    format === 'json'
      ? jsonText(documentOf(explanation, ratio, warnings))
      : logLines([
          ...(ratio === null
            ? []
            : [`change  ${ratioWords(ratio)}  of the median of all recorded runs`]),
          ...explanationLines(explanation),
          ...[...mismatches.map(mismatchWords), ...unaligned.map(noteWords)].map(
            (words) => `note: ${words}`,
          ),
        ]);
  return { text, problems: [], exitCode: 0 };
}

/** Null unless both sides have times of single runs. */
function ratioOf({ latency }: RecordedTraces) {
  if (latency === null) return null;
  const { ratio: value, low, high } = latency;
  return { value, low, high, confidence: runRatioConfidence };
}

function documentOf(
  explanation: Explanation,
  ratio: ReturnType<typeof ratioOf>,
  warnings: readonly { readonly code: string }[],
) {
  return { schema: 1, source: 'profiles', ratio, ...explanationDocument(explanation), warnings };
}

/** Paths as they were given are shown; absolute ones can be read. */
async function sideOf({ located, files }: ProfiledModel, dims: Dims) {
  const paths = files.map((path) => ({ absolutePath: path, shown: path }));
  const recorded = await readProfileFiles(paths, 'bad-argument');
  return { recorded, profile: profileModel(located.model, dims) };
}
