import { createGitHub, type GitHub, type GitHubOptions } from '../../src/github/client.ts';
import { createClock } from './manual-clock.ts';

/** A client for a test: it never waits, and gives a request up after ten seconds. */
export function clientFor(baseUrl: string, options: Partial<GitHubOptions> = {}): GitHub {
  const { clock } = createClock();
  return createGitHub({ token: 'ghs_0123456789', baseUrl, timeoutMs: 10_000, clock, ...options });
}
