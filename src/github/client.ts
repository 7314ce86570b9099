import { setTimeout as pause } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { UserError } from '../errors.ts';

/** GitHub's REST API with our token, our user agent and our retries. */
export type GitHub = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly baseUrl: string;
  /** Instead of the proxy-aware one of `@actions/github`. */
  readonly fetch?: typeof fetch;
  /** Waits before a retry, in milliseconds; a test passes one that does not wait. */
  readonly sleep?: (delayMs: number) => Promise<unknown>;
}

// One entry per retry. GitHub's 502 and 503 are gone within seconds or stay for long.
const retryDelaysMs = [1_000, 4_000] as const;

// A longer `retry-after` would hold a paid runner for the sake of a comment.
const longestWaitMs = 60_000;

// A gateway answers with a page of HTML; a log line needs the beginning of it only.
const maxReasonLength = 300;

/**
 * A client for `baseUrl`. Transient failures are retried as `delayBeforeRetry` says, every other
 * one is thrown as Octokit's `RequestError`: `attempt` turns it into a `UserError`.
 * Throws `github-denied` where the token cannot be one.
 */
export function createGitHub({ token, baseUrl, fetch, sleep = pause }: GitHubOptions): GitHub {
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
  github.hook.wrap('request', async (send, options) => {
    for (const backoffMs of retryDelaysMs) {
      try {
        return await send(options);
      } catch (error) {
        const delayMs = delayBeforeRetry(error, options.method, backoffMs);
        if (delayMs === undefined) throw error;
        await sleep(delayMs);
      }
    }
    return send(options);
  });
  return github;
}

/**
 * What `request` gives. `doing` completes "GitHub refused to …" in the `UserError` that a failed
 * request becomes: `github-denied` for 401, 403 and 404, `github-failed` for all else.
 */
export async function attempt<T>(doing: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw asUserError(doing, error);
  }
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
 * or a broken connection nobody knows whether the request was carried out: GET and PATCH give the
 * same result twice, but a second POST would leave a second comment. The next run finds the first
 * one by its marker, so failing is cheaper. Any other 4xx would be answered alike for ever.
 */
function delayBeforeRetry(error: unknown, method: string, backoffMs: number): number | undefined {
  const rejection = rejectionOf(error);
  if (rejection === undefined) return undefined;
  if (isRateLimit(rejection)) {
    const delayMs = Number(rejection.headers?.['retry-after'] ?? Number.NaN) * 1_000;
    return delayMs >= 0 && delayMs <= longestWaitMs ? delayMs : undefined;
  }
  return rejection.status >= 500 && method !== 'POST' ? backoffMs : undefined;
}

// docs.github.com, "Rate limits for the REST API": 403 and 429, told from a denial by a header.
function isRateLimit({ status, headers }: Rejection): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers?.['retry-after'] !== undefined || headers?.['x-ratelimit-remaining'] === '0';
}

function asUserError(doing: string, error: unknown): unknown {
  const rejection = rejectionOf(error);
  if (rejection === undefined) return error;
  const { status, reason, headers } = rejection;
  if (headers === undefined) {
    return new UserError(
      'github-failed',
      `GitHub could not be reached to ${doing}: ${reason}`,
      'check the network and the proxy of the runner, then run the job again',
      { cause: error },
    );
  }
  if ([401, 403, 404].includes(status) && !isRateLimit(rejection)) {
    return new UserError(
      'github-denied',
      `GitHub refused to ${doing}: ${status} ${reason}`,
      'give the job "permissions: { contents: read, pull-requests: write }"; a pull request ' +
        'from a fork gets a read-only token all the same: its report is in the job summary, ' +
        'and a workflow_run job can post it',
      { cause: error },
    );
  }
  return new UserError(
    'github-failed',
    `GitHub failed to ${doing}: ${status} ${reason}`,
    'see https://www.githubstatus.com, then run the job again',
    { cause: error },
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
