import { UserError } from '../errors.ts';
import { openOutFolder } from '../source/out-folder.ts';
import { openScratch } from '../source/scratch.ts';
import type { Door } from './door.ts';
import { readEvidenceFiles } from './evidence-files.ts';
import { targetOf } from './gate.ts';
import { prepareReport } from './prepare.ts';
import { collect, tellEvidence } from './told-evidence.ts';

/**
 * Judges and tells what other jobs have measured: of the same workflow, such as the legs of a matrix, by
 * files; of another workflow, such as that of a fork's pull request, by its artifacts.
 */
export async function report(door: Door): Promise<number> {
  const { inputs, event, root, out } = door;
  await openOutFolder(out, inputs.out ?? out);
  if (event.kind === 'workflow-run') {
    // Loaded late, as in publish.ts.
    const { reportRun } = await import('./report-run.ts');
    return reportRun(door, event);
  }
  const pattern = inputs.evidence;
  if (pattern === undefined) {
    throw new UserError(
      'bad-argument',
      'mode report does not know where the evidence is',
      'name its files with the input evidence, or run on workflow_run',
    );
  }
  await using scratch = await openScratch('model-budget');
  const subject = await prepareReport({ root, inputs, event, scratch: scratch.path });
  const collected = await collect(
    () => readEvidenceFiles(root, pattern),
    `no file fits ${pattern}`,
  );
  return await tellEvidence(door, collected, {
    ...subject,
    target: targetOf(event),
    isForeign: false,
    hasBase: false,
  });
}
