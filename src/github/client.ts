import { setTimeout as pause } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { UserError } from '../errors.ts';

/** GitHub's REST API with our token, our user agent and our retries. */
export type GitHub = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly baseUrl: string;
  /** How long one request may take, the body of its answer included. */
  readonly timeoutMs: number;
  /** Instead of the proxy-aware one of `@actions/github`. */
  readonly fetch?: typeof fetch;
  /** The clock by which waits are made and counted; a test passes one that does not wait. */
  readonly clock?: Clock;
}

export interface Clock {
  /** Since 1970: GitHub says when a rate limit ends. */
  readonly nowMs: () => number;
  readonly sleep: (delayMs: number) => Promise<unknown>;
  /** From 0 up to 1, for jitter. */
  readonly random: () => number;
}

const realClock: Clock = { nowMs: Date.now, sleep: pause, random: Math.random };

// One entry per retry. GitHub's 502 and 503 are gone within seconds or stay for long.
const retryDelaysMs = [1_000, 4_000] as const;
// All jobs of a matrix see the same failure at once: they must not come back at once.
const jitter = 0.25;

// docs.github.com, "Rate limits for the REST API": without a header wait for at least one minute.
const unnamedWaitMs = 60_000;
// A longer wait would hold a paid runner for the sake of a comment.
const longestWaitMs = 60_000;
/** For all requests of one client together, waits included. Listing 3,000 comments takes 30 s. */
const longestTotalMs = 150_000;

// A gateway answers with a page of HTML; a log line needs the beginning of it only.
const maxReasonLength = 300;

/**
 * A client for `baseUrl`. Transient failures are retried as `delayBeforeRetry` says, every other
 * one is thrown as Octokit's `RequestError`: `attempt` turns it into a `UserError`. All that it does
 * takes `longestTotalMs` at most, and `timeoutMs` more for the last request.
 * Throws `github-denied` where the token cannot be one.
 */
export function createGitHub(options: GitHubOptions): GitHub {
  const { token, baseUrl, fetch, timeoutMs, clock = realClock } = options;
  // `fetch` would quote a header that it refuses, and with it the token.
  if (!/^[!-~]+$/.test(token)) {
    throw new UserError(
      'github-denied',
      `the GitHub token ${token === '' ? 'is missing' : 'has white space in it'}`,
      `pass one to the action: "token: \${{ github.token }}"`,
    );
  }
  const github = getOctokit(token, {
    baseUrl,
    userAgent: 'model-budget',
    ...(fetch && { request: { fetch } }),
  });
  let spentMs = 0;
  github.hook.wrap('request', async (send, parameters) => {
    const { method, request } = parameters;
    // In place, since a hook cannot hand other parameters on (`lib/register.js` of before-after-hook 4);
    // not in `request` itself, which all requests share.
    parameters.request = { ...request, fetch: wholeAnswers(request.fetch, timeoutMs) };
    const sendCounted = async () => {
      const startedMs = clock.nowMs();
      try {
        return await send(parameters);
      } finally {
        spentMs += clock.nowMs() - startedMs;
      }
    };
    for (const backoffMs of [...retryDelaysMs, undefined]) {
      if (spentMs >= longestTotalMs) throw tooSlow();
      try {
        return await sendCounted();
      } catch (error) {
        const delayMs = delayBeforeRetry(error, backoffMs, clock);
        if (delayMs === undefined || spentMs + delayMs > longestTotalMs) throw error;
        spentMs += delayMs;
        await clock.sleep(delayMs);
        // Whoever posts looks first whether this was carried out, and looks too early without the wait.
        if (method === 'POST' && isAmbiguous(error)) throw error;
      }
    }
    throw new Error('the last attempt gives an answer or an error');
  });
  return github;
}

function tooSlow(): UserError {
  return new UserError(
    'github-failed',
    `GitHub took more than ${longestTotalMs / 1_000} s in all, so nothing more was asked of it`,
    'see https://www.githubstatus.com, then run the job again',
  );
}

/**
 * A `fetch` that gives an answer whole or not at all, in time. Octokit takes a JSON body that breaks
 * off in the middle for an empty one (`getResponseData` in @octokit/request 10): a list of comments
 * that broke off would be a pull request without comments. A page of HTML with a good status is a
 * proxy's, never GitHub's.
 */
function wholeAnswers(fetch: typeof globalThis.fetch, timeoutMs: number): typeof globalThis.fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await fetch(input, { ...init, signal });
      const { status, statusText, headers, url, ok } = answer;
      const body = await answer.arrayBuffer();
      const type = headers.get('content-type') ?? '';
      if (ok && type.includes('json') && !isJson(body)) throw new Error('the answer broke off');
      if (ok && type.includes('html')) throw new Error('the answer is a page, not that of an API');
      const isEmpty = [204, 205, 304].includes(status);
      const whole = new Response(isEmpty ? null : body, { status, statusText, headers });
      // A made response has no address, and pages are counted by it.
      return Object.defineProperty(whole, 'url', { value: url });
    } catch (cause) {
      if (signal.aborted) throw new Error(`no answer within ${timeoutMs / 1_000} s`, { cause });
      throw cause;
    }
  };
}

/**
 * What `request` gives. `doing` completes "GitHub refused to …" in the `UserError` that a failed
 * request becomes: `github-denied` for 401, 403 and 404, `github-failed` for all else. `permission` is
 * what the request needs.
 */
export async function attempt<T>(
  doing: string,
  request: () => Promise<T>,
  permission = 'pull-requests: write',
): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw asUserError(doing, error, permission);
  }
}

/** Whether nobody knows if a failed request was carried out: no answer came, or that of a gateway. */
export function isAmbiguous(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

/** The HTTP status of a failed request; undefined for an error that is not one. */
export function statusOf(error: unknown): number | undefined {
  return rejectionOf(error)?.status;
}

interface Rejection {
  readonly status: number;
  readonly reason: string;
  /** Undefined where no answer came: Octokit reports a failed connection as status 500. */
  readonly headers: Readonly<Record<string, unknown>> | undefined;
}

// By shape, not by class: the class belongs to a dependency of a dependency.
function rejectionOf(error: unknown): Rejection | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  if (typeof error.status !== 'number') return undefined;
  const response = 'response' in error ? error.response : undefined;
  return {
    status: error.status,
    reason: error.message
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, maxReasonLength),
    headers: isRecord(response) && isRecord(response['headers']) ? response['headers'] : undefined,
  };
}

/**
 * How long to wait before the same request is sent again; undefined: never.
 *
 * A rate limit is a refusal before anything was done, so any method may be repeated. After a 5xx
 * or a broken connection nobody knows whether the request was carried out: GET, PATCH and DELETE give
 * the same result twice. Any other 4xx would be answered alike for ever.
 */
function delayBeforeRetry(
  error: unknown,
  backoffMs: number | undefined,
  { nowMs, random }: Clock,
): number | undefined {
  const rejection = rejectionOf(error);
  if (rejection === undefined || backoffMs === undefined) return undefined;
  if (isRateLimit(rejection)) {
    const delayMs = limitMs(rejection, nowMs());
    return delayMs <= longestWaitMs ? delayMs : undefined;
  }
  return isAmbiguous(error) ? backoffMs * (1 + jitter * random()) : undefined;
}

// docs.github.com, "Rate limits for the REST API": 403 and 429, told from a denial by a header or, as
// a secondary limit may come without one, by its text.
function isRateLimit({ status, headers, reason }: Rejection): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers?.['retry-after'] !== undefined || headers?.['x-ratelimit-remaining'] === '0') {
    return true;
  }
  return /secondary rate limit|abuse detection/i.test(reason);
}

function isJson(body: ArrayBuffer): boolean {
  try {
    JSON.parse(new TextDecoder().decode(body));
    return true;
  } catch {
    return false;
  }
}

/** How long a rate limit lasts: in seconds, or until a time, or a minute where it does not say. */
function limitMs({ headers }: Rejection, nowMs: number): number {
  const retryAfter = secondsOf(headers?.['retry-after']);
  if (retryAfter !== undefined) return retryAfter * 1_000;
  const reset = secondsOf(headers?.['x-ratelimit-reset']);
  if (headers?.['x-ratelimit-remaining'] !== '0') return unnamedWaitMs;
  // An hour, where it does not say: longer than anybody waits.
  return reset === undefined ? Number.POSITIVE_INFINITY : Math.max(0, reset * 1_000 - nowMs);
}

function secondsOf(header: unknown): number | undefined {
  return /^\d{1,12}$/.test(String(header)) ? Number(header) : undefined;
}

function asUserError(doing: string, error: unknown, permission: string): unknown {
  const rejection = rejectionOf(error);
  if (rejection === undefined) return error;
  const { status, reason, headers } = rejection;
  const failed = (message: string, hint: string) =>
    new UserError('github-failed', message, hint, { cause: error });
  if (headers === undefined) {
    const message = `GitHub could not be reached to ${doing}: ${reason}`;
    return failed(message, 'check the network and the proxy of the runner, then run the job again');
  }
  const message = `GitHub failed to ${doing}: ${status} ${reason}`;
  if (isRateLimit(rejection)) {
    return failed(message, 'the rate limit of the token is used up: run the job again later');
  }
  if ([401, 403, 404].includes(status)) {
    return new UserError(
      'github-denied',
      `GitHub refused to ${doing}: ${status} ${reason}`,
      `give the job "permissions: { contents: read, ${permission} }"; a pull request ` +
        'from a fork gets a read-only token all the same: its report is in the job summary, ' +
        'and a workflow_run job can post it',
      { cause: error },
    );
  }
  return failed(message, 'see https://www.githubstatus.com, then run the job again');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
