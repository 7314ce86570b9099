import { createHash } from 'node:crypto';
import { assert } from '../errors.ts';

/** What a comment of ours tells the next run about itself. */
export interface Marker {
  /** Encoded by `encodeKey`. */
  readonly key: string;
  /** The commit that the comment speaks of, 40 hexadecimal digits. */
  readonly headSha: string;
  /** When the run began, in milliseconds since 1970; undefined in comments of earlier versions. */
  readonly beganMs?: number | undefined;
  /** Whether the comment reports a failure; undefined in comments of earlier versions. */
  readonly state?: CommentState | undefined;
}

export type CommentState = 'failing' | 'passing';

const maxKeyLength = 64;
const slugLength = 40;
const digestLength = 12;

/** The longest that `markerOf` writes: a head of 40 digits, 13 of milliseconds until the year 2286. */
export const maxMarkerLength =
  '<!-- model-budget key= head= began= state=failing -->'.length + maxKeyLength + 40 + 13;

/** A clock may be ahead of ours; one that is further ahead is wrong, and its word does not count. */
const longestAheadMs = 5 * 60_000;

/** What parts of a marker are, for whoever reads one: fields of later versions are passed over. */
const markerPattern = /^<!-- model-budget((?: [a-z]+=[a-z0-9-]{1,64}){1,16}) -->/;

/**
 * The first line of our comment, invisible when rendered. It stands first because a comment that
 * some tool shortens loses its end. The key may be any text.
 */
export function markerOf({ key, headSha, beganMs, state }: Marker): string {
  assert(/^[0-9a-f]{40}$/.test(headSha), `${headSha} is not a commit id`);
  const began = beganMs === undefined ? '' : ` began=${Math.trunc(beganMs)}`;
  const failing = state === undefined ? '' : ` state=${state}`;
  return `<!-- model-budget key=${encodeKey(key)} head=${headSha}${began}${failing} -->`;
}

/** The marker that a comment begins with, or undefined. */
export function parseMarker(body: string): Marker | undefined {
  const [, text] = markerPattern.exec(body) ?? [];
  if (text === undefined) return undefined;
  const fields = new Map(text.trim().split(' ').map(fieldOf));
  const key = fields.get('key');
  const headSha = fields.get('head');
  if (key === undefined || headSha === undefined || !/^[0-9a-f]{40}$/.test(headSha)) {
    return undefined;
  }
  const began = fields.get('began') ?? '';
  const state = fields.get('state');
  return {
    key,
    headSha,
    beganMs: /^\d{1,15}$/.test(began) ? Number(began) : undefined,
    state: state === 'failing' || state === 'passing' ? state : undefined,
  };
}

function fieldOf(text: string): readonly [string, string] {
  const [name = '', value = ''] = text.split('=');
  return [name, value];
}

/** Short clean keys stay legible; a digest keeps apart those that would read the same. */
export function encodeKey(key: string): string {
  if (key.length <= maxKeyLength && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return key;
  const slug = key.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, digestLength);
  return `${slug.slice(0, slugLength).replace(/^-|-$/g, '')}-${digest}`.replace(/^-/, '');
}

/**
 * Whether what `other` reports is newer than what `own` does. Runs do not end in the order in which
 * they began. Of reports on two commits the one on the pull request's current head is newer, as far
 * as GitHub says which that is. Otherwise the run that began later counts: an identifier would put a
 * run that was started again behind one that it came after.
 */
export function isNewer(
  other: Marker,
  own: Marker,
  known: { readonly currentHead: string | undefined; readonly nowMs: number },
): boolean {
  if (other.headSha !== own.headSha) {
    if (other.headSha === known.currentHead) return true;
    if (own.headSha === known.currentHead) return false;
  }
  if (other.beganMs === undefined || own.beganMs === undefined) return false;
  return other.beganMs > own.beganMs && other.beganMs <= known.nowMs + longestAheadMs;
}
