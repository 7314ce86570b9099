import { UserError } from '../errors.ts';

/** Fields of an event's payload, each checked as it is read: payloads carry what strangers chose. */

/** An event as the runner hands it over. */
export interface Payload {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** The parsed file at `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
}

const shaPattern = /^[0-9a-f]{40}$/;

const repositoryPattern = /^([A-Za-z0-9_-]+)\/([A-Za-z0-9._-]+)$/;

// git-check-ref-format(1), and no leading dash: the name becomes an argument of git. GitHub's own
// limit is 255 bytes; the bound here only keeps nonsense out of messages.
const refPattern = /^(?![-/])(?!.*\.\.)[^\p{Cc} ~^:?*[\\]{1,1024}$/u;

/** Whether a text is a commit id of 40 hexadecimal digits. */
export function isSha(value: unknown): value is string {
  return typeof value === 'string' && shaPattern.test(value);
}

/** Whether a text may be the name of a ref. */
export function isRef(value: unknown): value is string {
  return typeof value === 'string' && refPattern.test(value);
}

/** Owner and name of `owner/name`; undefined for any other value. */
export function splitRepository(value: unknown): readonly [string, string] | undefined {
  if (typeof value !== 'string') return undefined;
  const [, owner, repo] = repositoryPattern.exec(value) ?? [];
  return owner === undefined || repo === undefined ? undefined : [owner, repo];
}

/** The commit id at a path such as `pull_request.base.sha`. */
export function readSha(source: Payload, path: string): string {
  const value = valueAt(source.payload, path);
  if (isSha(value)) return value;
  throw malformed(source.name, path, value, 'a commit id of 40 hexadecimal digits');
}

/** The name of a ref at a path. */
export function readRef(source: Payload, path: string): string {
  const value = valueAt(source.payload, path);
  if (isRef(value)) return value;
  throw malformed(source.name, path, value, 'the name of a ref');
}

/** The id or number at a path. */
export function readNumber(source: Payload, path: string): number {
  const value = valueAt(source.payload, path);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw malformed(source.name, path, value, 'a positive integer');
}

/** One of GitHub's own words at a path, such as an action or a conclusion. */
export function readWord(source: Payload, path: string): string {
  const value = valueAt(source.payload, path);
  if (typeof value === 'string' && /^[a-z_]{1,40}$/.test(value)) return value;
  throw malformed(source.name, path, value, 'a word of small letters');
}

/** `owner/name` of the repository at a path. It is null once a fork is deleted; absence is not. */
export function readRepository(source: Payload, path: string): string | null {
  if (valueAt(source.payload, path) === null) return null;
  const field = `${path}.full_name`;
  const value = valueAt(source.payload, field);
  if (typeof value === 'string' && splitRepository(value) !== undefined) return value;
  throw malformed(source.name, field, value, 'owner/name');
}

/** The list at a path, of at most `limit` items. */
export function readList(source: Payload, path: string, limit: number): readonly unknown[] {
  const value = valueAt(source.payload, path);
  if (Array.isArray(value) && value.length <= limit) return value;
  throw malformed(source.name, path, value, `a list of at most ${limit}`);
}

/** The value at a path, unchecked; undefined where there is none. */
export function valueAt(payload: unknown, path: string): unknown {
  let value: unknown = payload;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** `event-unsupported` for a field that is not what it has to be. */
export function malformed(
  event: string,
  field: string,
  value: unknown,
  expected: string,
): UserError {
  const seen = value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
  return new UserError(
    'event-unsupported',
    `event ${event}: ${field} is ${seen}, expected ${expected}`,
    'run the action in a workflow, on the event that GitHub itself has sent',
  );
}
