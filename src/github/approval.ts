import { attempt, type GitHub, statusOf } from './client.ts';

/** A pull request, the commit of it that was judged, and the label that may accept it. */
export interface ApprovalQuery {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly headSha: string;
  readonly label: string;
}

/** Whether the label is on, and whether it counts; `why` are those of the outcome. */
export type LabelApproval =
  | { readonly kind: 'not-given' }
  | { readonly kind: 'accepted'; readonly by: string; readonly at: string }
  | { readonly kind: 'refused'; readonly by: string | null; readonly why: LabelRefusal };

type LabelRefusal =
  | 'own-change'
  | 'own-push'
  | 'not-a-person'
  | 'no-permission'
  | 'unknown-person'
  | 'older-than-change'
  | 'unknown-push';

type Pull = Awaited<ReturnType<GitHub['rest']['pulls']['get']>>['data'];

/** Far more than any pull request has: what is behind 10,000 events nobody could have read. */
const maximumEventPages = 100;

/**
 * Whether a person other than the author has accepted this very commit by the label: somebody who may
 * write to the repository, put it on after the commit was pushed, and did not push it. Everything is
 * asked of GitHub now, nothing is taken from the event, which may be old. Whatever GitHub does not tell
 * makes the label count for nothing. Throws `github-denied` and `github-failed`.
 */
export async function readApproval(github: GitHub, query: ApprovalQuery): Promise<LabelApproval> {
  const { owner, repo, number, label } = query;
  const { data: pull } = await attempt(`read ${owner}/${repo}#${number}`, () =>
    github.rest.pulls.get({ owner, repo, pull_number: number }),
  );
  if (!pull.labels.some(({ name }) => isSame(name, label))) return { kind: 'not-given' };
  const { put, baseChangedAt } = await readHistory(github, query);
  if (put === undefined) return { kind: 'refused', by: null, why: 'unknown-person' };
  const refused = (why: LabelRefusal) => ({ kind: 'refused', by: put.login, why }) as const;
  if (!put.isPerson) return refused('not-a-person');
  if (put.id === pull.user.id) return refused('own-change');
  if (!(await mayWrite(github, query, put.login))) return refused('no-permission');
  const push = await readLastPush(github, pull);
  if (push?.sha !== query.headSha) return refused('unknown-push');
  if (put.id === push.by) return refused('own-push');
  // Both are GitHub's own clock; of the same second nobody knows which was first.
  const isNewest = [push.at, baseChangedAt].every((at) => Date.parse(put.at) > Date.parse(at));
  if (!isNewest) return refused('older-than-change');
  return { kind: 'accepted', by: put.login, at: put.at };
}

interface Put {
  readonly id: number;
  readonly login: string;
  readonly at: string;
  readonly isPerson: boolean;
}

interface History {
  /** Who put the label on last; undefined where that is not told. */
  readonly put: Put | undefined;
  /** When the pull request was last turned to another branch: it is another change since. */
  readonly baseChangedAt: string;
}

const longAgo = '1970-01-01T00:00:00Z';

/** The events of a pull request come oldest first. */
async function readHistory(
  github: GitHub,
  { owner, repo, number, label }: ApprovalQuery,
): Promise<History> {
  return attempt(`list the events of ${owner}/${repo}#${number}`, async () => {
    const pages = github.paginate.iterator(github.rest.issues.listEvents, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    let put: Put | undefined;
    let baseChangedAt = longAgo;
    let count = 0;
    for await (const { data } of pages) {
      count += 1;
      if (count > maximumEventPages) return { put: undefined, baseChangedAt };
      for (const event of data) {
        if (event.event === 'base_ref_changed') baseChangedAt = event.created_at;
        if (!('label' in event) || !isSame(event.label.name, label)) continue;
        put = event.event === 'labeled' ? putBy(event) : undefined;
      }
    }
    return { put, baseChangedAt };
  });
}

/** What GitHub says of an event; of an account that is gone there is no actor. */
function putBy(event: {
  readonly actor: { readonly id: number; readonly login: string; readonly type: string } | null;
  readonly created_at: string;
  readonly performed_via_github_app: unknown;
}): Put | undefined {
  const { actor, created_at: at, performed_via_github_app: app } = event;
  if (actor === null) return undefined;
  const isPerson = actor.type === 'User' && (app ?? null) === null;
  return { id: actor.id, login: actor.login, at, isPerson };
}

/** GitHub takes labels that differ only in case for the same. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `permission` has the four old roles: "maintain" counts as `write`, "triage" as `read`. */
async function mayWrite(
  github: GitHub,
  { owner, repo }: ApprovalQuery,
  username: string,
): Promise<boolean> {
  return attempt(`ask what ${username} may do in ${owner}/${repo}`, async () => {
    try {
      const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
        owner,
        repo,
        username,
      });
      return data.permission === 'admin' || data.permission === 'write';
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  });
}

interface Push {
  readonly sha: string;
  readonly at: string;
  readonly by: number | undefined;
}

/**
 * The last push to the pull request's branch. Dates in a commit are its author's word; when a branch
 * was moved, only the repository's activity tells.
 */
async function readLastPush(github: GitHub, { head }: Pull): Promise<Push | undefined> {
  // A fork that was deleted.
  if (head.repo === null) return undefined;
  const { name: repo, owner } = head.repo;
  const { data } = await attempt(`list the pushes to ${owner.login}/${repo}`, () =>
    github.rest.repos.listActivities({
      owner: owner.login,
      repo,
      ref: `refs/heads/${head.ref}`,
      per_page: 1,
    }),
  );
  const [last] = data;
  if (last === undefined) return undefined;
  return { sha: last.after, at: last.timestamp, by: last.actor?.id };
}
