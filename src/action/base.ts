import { UserError } from '../errors.ts';
import type { Note } from '../evidence.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { SideSource } from '../measure/locate.ts';
import { absentSide, commitSide, mergeBaseSide } from '../sides.ts';
import { headCommit, parentsOf } from '../source/commit.ts';
import { findRelease } from '../source/releases.ts';
import type { ActionInputs } from './inputs.ts';

/**
 * A word of the input `base`: the last release, so that many small changes are seen as the large one
 * that they are together. A branch of that name is reached as `refs/heads/latest-release`.
 */
export const latestRelease = 'latest-release';

/** Where a run looks for what it compares with. */
export interface BaseRequest {
  readonly root: string;
  readonly inputs: ActionInputs;
  readonly event: GitHubEvent;
  readonly scratch: string;
}

/** What a run compares with. */
export interface BaseChoice {
  readonly base: SideSource;
  /** The side whose config it is judged by; null: the checkout's. */
  readonly rules: SideSource | null;
  readonly notes: readonly Note[];
}

/**
 * The base of a run and the side whose rules count. A pull request, a merge queue and a push are judged
 * by the commit that they change. A tag, the clock and a run by hand change nothing: whoever made
 * the checkout's config had it reviewed. A release is compared with itself as it was shipped, not with
 * the commit where its branch was cut.
 */
export async function chooseBase(request: BaseRequest): Promise<BaseChoice> {
  const { root, inputs, event } = request;
  await refuseBaseAsHead(root, event);
  const isRelease = inputs.base === latestRelease;
  if (inputs.base !== undefined && !isRelease) return bothOf(await grownFrom(request, inputs.base));
  const ref = await changedCommit(root, event);
  if (isRelease || (ref === undefined && event.kind === 'tag')) {
    const rules = ref === undefined ? null : await grownFrom(request, ref);
    return { ...(await releaseBase(request)), rules };
  }
  if (ref !== undefined) return bothOf(await grownFrom(request, ref));
  if (event.kind === 'schedule') return { ...noBase('a schedule names no base'), rules: null };
  throw new UserError(
    'event-unsupported',
    'this event does not say what to compare with',
    'set the input base to a branch, tag or commit, or base-model to a file',
  );
}

function bothOf(base: SideSource): BaseChoice {
  return { base, rules: base, notes: [] };
}

type Base = Omit<BaseChoice, 'rules'>;

function noBase(why: string): Base {
  return { base: absentSide(why), notes: [{ code: 'absolute-only', subject: why }] };
}

async function grownFrom({ root, scratch }: BaseRequest, baseRef: string): Promise<SideSource> {
  return mergeBaseSide({ root, baseRef, headSha: await headCommit(root), scratch });
}

async function releaseBase({ root, event, scratch }: BaseRequest): Promise<Base> {
  const tag = event.kind === 'tag' ? event.tag : undefined;
  const release = await findRelease(root, { headSha: await headCommit(root), tag });
  if (release === undefined) return noBase('there is no earlier release');
  const which = tag === undefined ? 'the latest release' : `the release before ${tag}`;
  const why = release.isAncestor ? which : `${which}, which is of another branch`;
  return {
    base: commitSide({ root, sha: release.sha, ref: release.tag, why, scratch }),
    notes: [],
  };
}

/** The commit that an event says it changes; undefined where it names none. */
export async function changedCommit(root: string, event: GitHubEvent): Promise<string | undefined> {
  switch (event.kind) {
    case 'pull-request':
      return (await mergedInto(root, await headCommit(root), event.headSha)) ?? event.baseSha;
    case 'merge-group':
      return event.baseSha;
    case 'push':
      return event.before;
    case 'tag':
    case 'manual':
    case 'schedule':
    case 'workflow-run':
      return undefined;
  }
}

/**
 * The commit that a pull request was merged into for this checkout, where it is such a merge. The
 * event's own base is that of the last push: what was merged since would look like this change's.
 * Parents are told by the head that the event names, since a merge by hand may have them reversed.
 */
async function mergedInto(
  root: string,
  checkedOut: string,
  headSha: string,
): Promise<string | undefined> {
  const parents = await parentsOf(root, checkedOut);
  const isMerge = parents.length === 2 && parents.includes(headSha);
  return isMerge ? parents.find((sha) => sha !== headSha) : undefined;
}

/**
 * `pull_request_target` checks out the base unless it is told otherwise: a gate that compared the base
 * with itself would let everything by.
 */
async function refuseBaseAsHead(root: string, event: GitHubEvent): Promise<void> {
  if (event.kind !== 'pull-request' || !event.hasSecrets) return;
  const checkedOut = await headCommit(root);
  const parents = await parentsOf(root, checkedOut);
  if ([checkedOut, ...parents].includes(event.headSha)) return;
  throw new UserError(
    'event-unsupported',
    `the checkout is ${checkedOut.slice(0, 12)}, which is not the head of pull request ${event.number}`,
    `pull_request_target checks out the base: give actions/checkout "ref: refs/pull/${event.number}/merge"`,
  );
}
