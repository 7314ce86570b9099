import { attempt, type GitHub } from './client.ts';
import type { WorkflowRunEvent } from './event.ts';

/** A pull request by what GitHub says of it now. */
export interface Pull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

export type FoundPull =
  | { readonly kind: 'found'; readonly pull: Pull }
  /** It has moved on: the run was for an older commit. */
  | { readonly kind: 'stale'; readonly pull: Pull }
  /** Several have this head, with different bases: nothing tells for which of them the run was. */
  | { readonly kind: 'ambiguous'; readonly numbers: readonly number[] }
  /** It is closed, or its branch or fork is gone. */
  | { readonly kind: 'none' };

/** One head is rarely in more than two; each costs a request. */
const maxCandidates = 20;

/**
 * The pull request that a run of another workflow was for, by GitHub's own words and never by anything
 * that the run left behind: an artifact of a stranger may name any number. GitHub lists pull requests
 * of forks neither in the event nor by commit, so they are found by their branch. Head repository and
 * head commit must both be those of the run. `github-denied`, `github-failed`.
 */
export async function findPull(github: GitHub, run: WorkflowRunEvent): Promise<FoundPull> {
  const numbers = run.pulls.length > 0 ? run.pulls : await listOpen(github, run);
  const ofHead: Pull[] = [];
  for (const number of numbers.slice(0, maxCandidates)) {
    const pull = await readOpen(github, run, number);
    if (pull !== undefined) ofHead.push(pull);
  }
  const current = ofHead.filter(({ headSha }) => headSha === run.headSha);
  const [pull, ...others] = current;
  if (others.length > 0) return { kind: 'ambiguous', numbers: current.map((each) => each.number) };
  if (pull !== undefined) return { kind: 'found', pull };
  const [older] = ofHead;
  return older === undefined ? { kind: 'none' } : { kind: 'stale', pull: older };
}

async function listOpen(
  github: GitHub,
  { owner, repo, headRepo, headBranch }: WorkflowRunEvent,
): Promise<readonly number[]> {
  if (headRepo === null || headBranch === null) return [];
  const head = `${headRepo.split('/')[0]}:${headBranch}`;
  return attempt(`list the pull requests from ${head}`, async () => {
    const { data } = await github.rest.pulls.list({ owner, repo, head, state: 'open' });
    return data.map(({ number }) => number);
  });
}

/** Undefined where it is closed or comes from another repository than the run. */
async function readOpen(
  github: GitHub,
  { owner, repo, headRepo }: WorkflowRunEvent,
  number: number,
): Promise<Pull | undefined> {
  return attempt(`read ${owner}/${repo}#${number}`, async () => {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    const { state, head, base } = data;
    // GitHub describes `repo` as always there; it is null once the fork is deleted.
    const from = (head.repo as typeof head.repo | null)?.full_name;
    if (state !== 'open' || headRepo === null || from !== headRepo) return undefined;
    return { number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref };
  });
}
