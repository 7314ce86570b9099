import type { GitHub } from '../github/client.ts';
import type { Door } from './door.ts';

/** GitHub's API with the token of the door. `github-denied` where there is none. */
export async function connect(door: Door): Promise<GitHub> {
  // Loaded late: @actions/github parses the event file at import, before we could say what is wrong
  // with it, and a run that asks GitHub nothing has no use for it.
  const { createGitHub } = await import('../github/client.ts');
  const { inputs, apiUrl: baseUrl, apiTimeoutMs: timeoutMs } = door;
  return createGitHub({ token: inputs.token ?? '', baseUrl, timeoutMs });
}
