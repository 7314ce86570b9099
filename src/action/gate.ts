import type { GitHubEvent } from '../github/event.ts';
import { run } from '../run.ts';
import { withCheckRun } from './check-run.ts';
import type { Door } from './door.ts';
import { measureOnly, withBothSides } from './measure.ts';
import type { Target } from './publish.ts';
import { tell } from './tell.ts';

/** Measures both sides, judges, and tells; a shard is only measured. */
export async function gate(door: Door): Promise<number> {
  if (door.inputs.shard !== undefined) return measureOnly(door);
  return await withBothSides(door, ({ config, request, effects }) =>
    withCheckRun(door, config, async (check) => {
      const judged = await run(request, effects);
      return tell(door, { ...judged, config, target: targetOf(door.event), check });
    }),
  );
}

/** The pull request that an event is about. */
export function targetOf(event: GitHubEvent): Target | null {
  if (event.kind !== 'pull-request') return null;
  const { owner, repo, number, headSha } = event;
  return { owner, repo, number, headSha };
}
