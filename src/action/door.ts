import type { World } from '../effects.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { ActionInputs } from './inputs.ts';

/** What the action's door has read from the outside: below it nothing reads the environment. */
export interface Door {
  readonly inputs: ActionInputs;
  readonly event: GitHubEvent;
  /** The checkout, an absolute path. */
  readonly root: string;
  /** Where evidence and reports are written; an absolute path. */
  readonly out: string;
  /** Today, `2026-11-22`. */
  readonly day: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** How long one request to it may take. */
  readonly apiTimeoutMs: number;
  /** The page of this run of the workflow. */
  readonly runUrl: string | null;
  /** When this run began, in milliseconds since 1970. */
  readonly beganMs: number;
  readonly leaving: Leaving;
  readonly world: World;
}

/** How a signal ends the process: within seconds, and with nothing of ours left open. */
export interface Leaving {
  /** Aborted by the signal. It went to the children too: what fails from then on is no finding. */
  readonly signal: AbortSignal;
  /** What is to be done before the end. */
  readonly farewells: Set<() => Promise<void>>;
}
