import { assert, UserError } from '../errors.ts';
import { attempt, type GitHub, isAmbiguous, statusOf } from './client.ts';
import {
  type CommentState,
  encodeKey,
  isNewer,
  type Marker,
  markerOf,
  maxMarkerLength,
  parseMarker,
} from './marker.ts';

/** One comment per pull request and key, rewritten by every run. */
export interface StickyComment {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Tells the comments of several jobs apart. Any text. */
  readonly key: string;
  /** The commit that the body speaks of, 40 hexadecimal digits. */
  readonly headSha: string;
  /** When this run began, in milliseconds since 1970. */
  readonly beganMs: number;
  readonly state: CommentState;
  /** Markdown of at most `maxBodyLength` characters; told what the comment before it reported. */
  readonly body: (previous: CommentState | null) => string;
  /** Whether one is made where there is none; one that is there is brought up to date anyhow. */
  readonly mayCreate: boolean;
}

/**
 * `stale`: a newer commit or run has a report or awaits one, so all was left as it was. Of a
 * comment that is not there the address is null.
 */
export type PostedComment =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  | { readonly kind: 'stale'; readonly url: string | null };

// GitHub answers 422 beyond it. It counts code points, we count UTF-16 units, which are never
// fewer.
const maxCommentLength = 65_536;

/** What is left for a body once the marker stands above it, in UTF-16 units. */
export const maxBodyLength = maxCommentLength - maxMarkerLength - 1;

/** How often we look again, after a lost answer or a comment that vanished under our hands. */
const maxRounds = 4;

/**
 * Writes the report into our comment on the pull request, or makes that comment. Undefined where
 * there is none and none may be made. Whatever other runs do meanwhile, one comment is left: of
 * several the oldest stays, with the newest report, and the others go. Every run that makes one
 * looks again, so the last to look sees all of them. Throws `github-denied` where the token may not
 * write and `github-failed` where GitHub fails.
 */
export async function upsertComment(
  github: GitHub,
  comment: StickyComment,
  nowMs: () => number = Date.now,
): Promise<PostedComment | undefined> {
  const us = await whoWeAre(github);
  let created: OurComment | undefined;
  for (let round = 1; round <= maxRounds; round += 1) {
    const listed = await listOurs(github, comment, us);
    // A list may lag behind what was just made.
    const others = listed.filter(({ id }) => id !== created?.id);
    const ours = [...others, ...(created === undefined ? [] : [created])];
    if (ours.length > 0) {
      const byAge = ours.toSorted((a, b) => a.id - b.id);
      const settled = await settle(github, comment, byAge, created, nowMs());
      if (settled !== undefined) return settled;
      created = undefined;
    } else {
      if (!comment.mayCreate) return undefined;
      const head = await currentHead(github, comment);
      if (head !== undefined && head !== comment.headSha) return { kind: 'stale', url: null };
      created = await create(github, comment, round === maxRounds);
    }
  }
  if (created !== undefined) return { kind: 'created', url: created.url };
  const message = `the comment on ${placeOf(comment)} vanished ${maxRounds} times while it was written`;
  throw new UserError('github-failed', message, 'see who deletes it, then run the job again');
}

interface OurComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
}

/** All of ours with this key, oldest first. */
async function listOurs(
  github: GitHub,
  comment: StickyComment,
  us: Identity,
): Promise<readonly OurComment[]> {
  const { owner, repo, number } = comment;
  const key = encodeKey(comment.key);
  return attempt(`list the comments of ${placeOf(comment)}`, async () => {
    const pages = github.paginate.iterator(github.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    const ours: OurComment[] = [];
    // Comments come by ascending id.
    for await (const { data } of pages) {
      for (const { id, html_url: url, body, user } of data) {
        const marker = parseMarker(body ?? '');
        if (marker?.key !== key || !isUs(us, user)) continue;
        ours.push({ id, url, body: body ?? '', marker });
      }
    }
    return ours;
  });
}

/**
 * Puts the newest report into the oldest of our comments and removes the others. Undefined where
 * that comment is gone: somebody deleted it since it was listed.
 */
async function settle(
  github: GitHub,
  comment: StickyComment,
  ours: readonly OurComment[],
  created: OurComment | undefined,
  nowMs: number,
): Promise<PostedComment | undefined> {
  const [listed, ...twins] = ours;
  assert(listed !== undefined, 'there is a comment to settle');
  // A list of many pages is old by now: another run may have written since.
  const isMade = listed === created;
  const oldest = isMade ? listed : await reread(github, comment, listed);
  if (oldest === undefined) return undefined;
  const others = [oldest, ...twins].filter((each) => each !== created);
  const newest = await newestOf(github, comment, others, nowMs);
  const own = () => (isMade ? oldest.body : textOf(comment, oldest.marker.state ?? null));
  const body = newest?.body ?? own();
  if (body !== oldest.body && !(await update(github, comment, oldest.id, body))) return undefined;
  for (const { id } of twins) await remove(github, comment, id);
  if (newest !== undefined) return { kind: 'stale', url: oldest.url };
  return { kind: isMade ? 'created' : 'updated', url: oldest.url };
}

/** The newest of the reports that are newer than ours; undefined where ours is the newest. */
async function newestOf(
  github: GitHub,
  comment: StickyComment,
  others: readonly OurComment[],
  nowMs: number,
): Promise<OurComment | undefined> {
  const isOfOurHead = others.every(({ marker }) => marker.headSha === comment.headSha);
  const head = isOfOurHead ? comment.headSha : await currentHead(github, comment);
  const known = { currentHead: head, nowMs };
  let newest: OurComment | undefined;
  for (const other of others) {
    if (isNewer(other.marker, newest?.marker ?? comment, known)) newest = other;
  }
  return newest;
}

type Identity =
  | { readonly kind: 'account'; readonly login: string }
  | { readonly kind: 'installation' };

/**
 * Anybody can paste our marker, so the author counts too. A personal token names its account. The
 * token of a workflow or of an App belongs to no account and is refused here; it writes as a bot
 * whose name it cannot ask for.
 */
async function whoWeAre(github: GitHub): Promise<Identity> {
  return attempt('name the owner of the token', async () => {
    try {
      const { data } = await github.rest.users.getAuthenticated();
      return { kind: 'account', login: data.login };
    } catch (error) {
      if (![401, 403, 404].includes(statusOf(error) ?? 0)) throw error;
      return { kind: 'installation' };
    }
  });
}

/** The type of an author is GitHub's word: no person's account can be a `Bot`. */
function isUs(
  us: Identity,
  author: { readonly login: string; readonly type: string } | null,
): boolean {
  if (author === null) return false;
  return us.kind === 'account' ? author.login === us.login : author.type === 'Bot';
}

/**
 * The last commit of the pull request. Undefined where GitHub does not say: then the report is worth
 * more than the order.
 */
async function currentHead(github: GitHub, comment: StickyComment): Promise<string | undefined> {
  const { owner, repo, number } = comment;
  try {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    return data.head.sha;
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Undefined where the answer was lost: a look at the list tells whether it was made. */
async function create(
  github: GitHub,
  comment: StickyComment,
  isLast: boolean,
): Promise<OurComment | undefined> {
  const { owner, repo, number } = comment;
  const body = textOf(comment, null);
  return attempt(`comment on ${placeOf(comment)}`, async () => {
    try {
      const { data } = await github.rest.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body,
      });
      return { id: data.id, url: data.html_url, body, marker: comment };
    } catch (error) {
      if (isLast || !isAmbiguous(error)) throw error;
      return undefined;
    }
  });
}

/** The comment as it is now; undefined where it is gone, or is ours no more. */
async function reread(
  github: GitHub,
  comment: StickyComment,
  { id, url }: OurComment,
): Promise<OurComment | undefined> {
  const { owner, repo } = comment;
  const data = await unlessGone(`read the comment on ${placeOf(comment)}`, async () => {
    return (await github.rest.issues.getComment({ owner, repo, comment_id: id })).data;
  });
  const marker = parseMarker(data?.body ?? '');
  return marker === undefined ? undefined : { id, url, body: data?.body ?? '', marker };
}

/** False where the comment is gone. */
async function update(
  github: GitHub,
  comment: StickyComment,
  id: number,
  body: string,
): Promise<boolean> {
  const { owner, repo } = comment;
  const answer = await unlessGone(`update the comment on ${placeOf(comment)}`, () =>
    github.rest.issues.updateComment({ owner, repo, comment_id: id, body }),
  );
  return answer !== undefined;
}

/** The next run removes what this one could not. */
async function remove(github: GitHub, comment: StickyComment, id: number): Promise<void> {
  const { owner, repo } = comment;
  try {
    await github.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
  }
}

async function unlessGone<T>(doing: string, request: () => Promise<T>): Promise<T | undefined> {
  return attempt(doing, async () => {
    try {
      return await request();
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}

function textOf(comment: StickyComment, previous: CommentState | null): string {
  const body = comment.body(previous);
  assert(body.length <= maxBodyLength, 'the comment is longer than GitHub accepts');
  return `${markerOf(comment)}\n${body}`;
}

function placeOf({ owner, repo, number }: StickyComment): string {
  return `${owner}/${repo}#${number}`;
}
