import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { realEffects } from '../effects.ts';
import { type Evidence, serialiseEvidence } from '../evidence.ts';
import { failuresOf } from '../judge.ts';
import { parseShard } from '../measure/shard.ts';
import { logLine } from '../reports/escape.ts';
import { measure, type RunEffects, type RunRequest } from '../run.ts';
import { openOutFolder } from '../source/out-folder.ts';
import { openScratch } from '../source/scratch.ts';
import { toolName } from '../version.ts';
import { tellFailures } from './annotate.ts';
import type { Door } from './door.ts';
import { type ActionRun, prepareRun } from './prepare.ts';

/** A measurement of both sides that is ready to be made. */
export interface Preparation {
  readonly config: ActionRun['config'];
  readonly request: RunRequest;
  readonly effects: RunEffects;
}

/** Where the evidence of a run lies. */
export function evidencePathOf({ out }: Door): string {
  return join(out, 'evidence.json');
}

/** Opens both sides and reads the rules; `use` measures while they are open. */
export async function withBothSides<T>(
  door: Door,
  use: (preparation: Preparation) => Promise<T>,
): Promise<T> {
  const { inputs, event, root, out, day } = door;
  await openOutFolder(out, inputs.out ?? out);
  await using scratch = await openScratch('model-budget');
  const { config, ...sides } = await prepareRun({ root, inputs, event, scratch: scratch.path });
  const effects = {
    ...realEffects(door.world),
    saveEvidence: (evidence: Evidence) =>
      writeFile(evidencePathOf(door), serialiseEvidence(evidence)),
  };
  return await use({ config, request: { config, ...sides, root, day, tool: toolName }, effects });
}

/**
 * Writes evidence and no more: it needs no token, posts nothing and judges nothing, so it may run where
 * a stranger's pull request decides what runs. With the input `shard` it measures a part, whose numbers
 * are no metrics of the dataset.
 */
export async function measureOnly(door: Door): Promise<number> {
  const { shard: given } = door.inputs;
  const shard = given === undefined ? undefined : parseShard(given, 'input shard');
  const { models } = await withBothSides(door, ({ request, effects }) =>
    measure(shard === undefined ? request : { ...request, shard }, effects),
  );
  const path = evidencePathOf(door);
  core.setOutput('evidence', path);
  const failures = models.flatMap((model) => failuresOf(model));
  tellFailures(failures);
  const what = shard === undefined ? 'measured' : `shard ${shard.index + 1} of ${shard.count}`;
  core.info(logLine(`${what}: evidence in ${path}`));
  return failures.length === 0 ? 0 : 2;
}
