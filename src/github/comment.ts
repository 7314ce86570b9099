import { createHash } from 'node:crypto';
import { assert } from '../errors.ts';
import { attempt, type GitHub, statusOf } from './client.ts';

/** One comment per pull request and key, rewritten by every run. */
export interface StickyComment {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Tells the comments of several jobs apart. Any text. */
  readonly key: string;
  /** The commit that the body speaks of, 40 hexadecimal digits. */
  readonly headSha: string;
  /** Markdown of at most `maxBodyLength` characters. */
  readonly body: string;
  /** Whether one is made where there is none; one that is there is brought up to date anyhow. */
  readonly mayCreate: boolean;
}

export interface PostedComment {
  /** `stale`: a newer commit has a report or awaits one, so the comment was left as it was. */
  readonly kind: 'created' | 'updated' | 'stale';
  readonly url: string;
}

export interface Marker {
  /** Encoded: equal for equal keys, `[a-z0-9-]` only. */
  readonly key: string;
  readonly headSha: string;
}

// GitHub answers 422 beyond it. It counts code points, we count UTF-16 units, which are never
// fewer.
const maxCommentLength = 65_536;

const maxKeyLength = 64;
const slugLength = 40;
const digestLength = 12;

const maxMarkerLength = '<!-- model-budget key= head= -->\n'.length + maxKeyLength + 40;

/** What is left for a body once the marker stands above it, in UTF-16 units. */
export const maxBodyLength = maxCommentLength - maxMarkerLength;

/**
 * The first line of our comment, invisible when rendered. It stands first because a comment that
 * some tool shortens loses its end.
 */
export function markerOf({ key, headSha }: Pick<StickyComment, 'key' | 'headSha'>): string {
  assert(/^[0-9a-f]{40}$/.test(headSha), `${headSha} is not a commit id`);
  return `<!-- model-budget key=${encodeKey(key)} head=${headSha} -->`;
}

/** The marker that a comment begins with, or undefined. */
export function parseMarker(body: string): Marker | undefined {
  const match = /^<!-- model-budget key=([a-z0-9-]{1,64}) head=([0-9a-f]{40}) -->/.exec(body);
  const [, key, headSha] = match ?? [];
  return key === undefined || headSha === undefined ? undefined : { key, headSha };
}

/**
 * Writes `comment.body` into our comment on the pull request, or makes that comment. Undefined where
 * there is none and none may be made. Throws
 * `github-denied` where the token may not write and `github-failed` where GitHub fails.
 */
export async function upsertComment(
  github: GitHub,
  comment: StickyComment,
): Promise<PostedComment | undefined> {
  assert(comment.body.length <= maxBodyLength, 'the comment is longer than GitHub accepts');
  const existing = await findOurs(github, comment);
  const make = async () => (comment.mayCreate ? create(github, comment) : undefined);
  if (existing === undefined) return make();
  if (existing.headSha !== comment.headSha && (await isOutdated(github, comment))) {
    return { kind: 'stale', url: existing.url };
  }
  // Somebody may have deleted it since it was listed.
  return (await update(github, comment, existing.id)) ?? make();
}

/** Short clean keys stay legible; a digest keeps apart those that would read the same. */
function encodeKey(key: string): string {
  if (key.length <= maxKeyLength && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return key;
  const slug = key.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, digestLength);
  return `${slug.slice(0, slugLength).replace(/^-|-$/g, '')}-${digest}`.replace(/^-/, '');
}

interface OurComment {
  readonly id: number;
  readonly url: string;
  readonly headSha: string;
}

async function findOurs(github: GitHub, comment: StickyComment): Promise<OurComment | undefined> {
  const { owner, repo, number } = comment;
  const us = await whoWeAre(github);
  const key = encodeKey(comment.key);
  return attempt(`list the comments of ${placeOf(comment)}`, async () => {
    const pages = github.paginate.iterator(github.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    // Comments come by ascending id: of several that are ours, this finds the oldest.
    for await (const { data } of pages) {
      for (const { id, html_url: url, body, user } of data) {
        const marker = parseMarker(body ?? '');
        if (marker?.key === key && isUs(us, user)) return { id, url, headSha: marker.headSha };
      }
    }
    return undefined;
  });
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
 * Whether the pull request has moved on from our commit. Runs do not end in the order in which
 * they began: without this an old one would overwrite the report of a newer one. Where GitHub does
 * not say, the report is worth more than the order.
 */
async function isOutdated(github: GitHub, comment: StickyComment): Promise<boolean> {
  const { owner, repo, number } = comment;
  try {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    return data.head.sha !== comment.headSha;
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
    return false;
  }
}

async function create(github: GitHub, comment: StickyComment): Promise<PostedComment> {
  const { owner, repo, number } = comment;
  const { data } = await attempt(`comment on ${placeOf(comment)}`, () =>
    github.rest.issues.createComment({
      owner,
      repo,
      issue_number: number,
      body: textOf(comment),
    }),
  );
  return { kind: 'created', url: data.html_url };
}

/** Undefined where the comment is gone. */
async function update(
  github: GitHub,
  comment: StickyComment,
  id: number,
): Promise<PostedComment | undefined> {
  const { owner, repo } = comment;
  return attempt(`update the comment on ${placeOf(comment)}`, async () => {
    try {
      const body = textOf(comment);
      const { data } = await github.rest.issues.updateComment({
        owner,
        repo,
        comment_id: id,
        body,
      });
      return { kind: 'updated', url: data.html_url };
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}

function textOf(comment: StickyComment): string {
  return `${markerOf(comment)}\n${comment.body}`;
}

function placeOf({ owner, repo, number }: StickyComment): string {
  return `${owner}/${repo}#${number}`;
}
