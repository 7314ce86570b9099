import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { detailsOf } from '../details/details.ts';
import { realEffects } from '../effects.ts';
import { type Evidence, serialiseEvidence } from '../evidence.ts';
import type { GitHubEvent } from '../github/event.ts';
import { failuresOf } from '../judge.ts';
import { parseShard, type Shard } from '../measure/shard.ts';
import { pageParts } from '../page-parts.ts';
import { logLine } from '../reports/escape.ts';
import { measure, run } from '../run.ts';
import { openOutFolder } from '../source/out-folder.ts';
import { openScratch } from '../source/scratch.ts';
import { toolName } from '../version.ts';
import type { Door } from './door.ts';
import { prepareRun } from './prepare.ts';
import { publish, type Target, tellFailures } from './publish.ts';

/** Measures both sides, judges, and tells; with the input `shard` it measures a part and judges nothing. */
export async function gate(door: Door): Promise<number> {
  const { inputs, event, root, out, day } = door;
  const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard, 'input shard');
  await openOutFolder(out, inputs.out ?? out);
  await using scratch = await openScratch('model-budget');
  const { config, ...sides } = await prepareRun({ root, inputs, event, scratch: scratch.path });
  const evidencePath = join(out, 'evidence.json');
  const request = { config, ...sides, root, day, tool: toolName };
  const effects = {
    ...realEffects(door.world),
    saveEvidence: (evidence: Evidence) => writeFile(evidencePath, serialiseEvidence(evidence)),
  };
  if (shard !== undefined) {
    return tellShard(await measure({ ...request, shard }, effects), shard, evidencePath);
  }
  const { evidence, outcome } = await run(request, effects);
  const context = {
    details: detailsOf(evidence),
    trend: [],
    runUrl: door.runUrl,
    ...(await pageParts(outcome, config, root)),
  };
  return publish(door, { outcome, context, config, evidencePath, target: targetOf(event) });
}

function targetOf(event: GitHubEvent): Target | null {
  if (event.kind !== 'pull-request') return null;
  const { owner, repo, number, headSha } = event;
  return { owner, repo, number, headSha };
}

/** A part is not judged: its numbers are no metrics of the dataset. */
function tellShard({ models }: Evidence, { index, count }: Shard, path: string): number {
  core.setOutput('evidence', path);
  const failures = models.flatMap((model) => failuresOf(model));
  tellFailures(failures);
  core.info(logLine(`shard ${index + 1} of ${count}: evidence in ${path}`));
  return failures.length === 0 ? 0 : 2;
}
