import type { GitHubEvent } from '../github/event.ts';
import { run } from '../run.ts';
import { contextOf } from './context.ts';
import type { Door } from './door.ts';
import { evidencePathOf, measureOnly, withBothSides } from './measure.ts';
import { publish, type Target } from './publish.ts';

/** Measures both sides, judges, and tells; a shard is only measured. */
export async function gate(door: Door): Promise<number> {
  if (door.inputs.shard !== undefined) return measureOnly(door);
  const { config, evidence, outcome } = await withBothSides(
    door,
    async ({ config, request, effects }) => ({ config, ...(await run(request, effects)) }),
  );
  const context = contextOf(door, evidence);
  const evidencePath = evidencePathOf(door);
  return publish(door, { outcome, context, config, evidencePath, target: targetOf(door.event) });
}

/** The pull request that an event is about. */
export function targetOf(event: GitHubEvent): Target | null {
  if (event.kind !== 'pull-request') return null;
  const { owner, repo, number, headSha } = event;
  return { owner, repo, number, headSha };
}
