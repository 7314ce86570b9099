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
  /** The page of this run of the workflow. */
  readonly runUrl: string | null;
  readonly world: World;
}
