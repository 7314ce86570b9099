import * as core from '@actions/core';
import type { Outcome } from '../budgets/outcome.ts';
import { defaultConfigPath } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { CheckRunAnnotation, CheckRunEnd, CheckRunPlace } from '../github/check-run.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { Annotation } from '../reports/annotations.ts';
import {
  bugWords,
  cancelledWords,
  failureWords,
  measuringWords,
  outcomeWords,
} from '../reports/check-words.ts';
import { logLine } from '../reports/escape.ts';
import { connect } from './connect.ts';
import type { Door } from './door.ts';

/** A check run that waits for its conclusion, or the lack of one. */
export interface OpenCheck {
  /** The first conclusion counts. A check run that GitHub does not take is a warning. */
  readonly complete: (end: CheckRunEnd) => Promise<void>;
}

/** Where none is wanted. */
const noCheck: OpenCheck = { complete: async () => {} };

/**
 * Does `work` within a check run, where the config wants one: it is open before anything is measured,
 * and concluded however the work ends: by `complete`, an error, a bug or a signal.
 */
export async function withCheckRun(
  door: Door,
  config: Config,
  work: (check: OpenCheck) => Promise<number>,
): Promise<number> {
  const opening = config.checkRun ? open(door) : Promise.resolve(noCheck);
  const cancel = async () => {
    const check = await opening;
    await check.complete({ ...cancelledWords, conclusion: 'cancelled', annotations: [] });
  };
  // At once: a signal may come while it is being opened.
  door.leaving.farewells.add(cancel);
  try {
    return await concluded(await opening, work);
  } finally {
    door.leaving.farewells.delete(cancel);
  }
}

async function concluded(
  check: OpenCheck,
  work: (check: OpenCheck) => Promise<number>,
): Promise<number> {
  try {
    return await work(check);
  } catch (error) {
    await check.complete(endOfError(error));
    throw error;
  }
}

async function open(door: Door): Promise<OpenCheck> {
  return (
    (await warned('no check run was opened', async () => {
      const { checkRunName, completeCheckRun, openCheckRun } = await import(
        '../github/check-run.ts'
      );
      const github = await connect(door);
      const place = placeOf(door, checkRunName);
      const id = await openCheckRun(github, place, measuringWords);
      let isComplete = false;
      const complete = async (end: CheckRunEnd) => {
        if (isComplete) return;
        isComplete = true;
        await warned('the check run was not completed', () =>
          completeCheckRun(github, place, id, end),
        );
      };
      return { complete };
    })) ?? noCheck
  );
}

function placeOf(door: Door, checkRunName: (key: string) => string): CheckRunPlace {
  const { event, inputs, beganMs, runUrl } = door;
  const name = checkRunName(inputs.config ?? defaultConfigPath);
  const { owner, repo } = event;
  const place = { owner, repo, headSha: commitOf(event), name, detailsUrl: runUrl };
  return { ...place, externalId: `${beganMs}-${process.pid}` };
}

/** The commit that a branch's rules look at: not the merge commit of a pull request. */
function commitOf(event: GitHubEvent): string {
  switch (event.kind) {
    case 'pull-request':
    case 'merge-group':
    case 'workflow-run':
      return event.headSha;
    case 'push':
      return event.after;
    case 'manual':
    case 'schedule':
    case 'tag':
      return event.sha;
  }
}

/** What a check run ends with, by the step's own exit code: only one that passes lets a change in. */
export function endOf(
  outcome: Outcome,
  code: number,
  summary: string,
  annotations: readonly Annotation[],
): CheckRunEnd {
  return {
    ...outcomeWords(outcome, summary),
    conclusion: conclusionOf(outcome, code),
    annotations: annotations.flatMap(placed),
  };
}

function conclusionOf({ verdict }: Outcome, code: number): CheckRunEnd['conclusion'] {
  if (code === 0) return verdict === 'within' ? 'success' : 'neutral';
  return code === 2 ? 'action_required' : 'failure';
}

function placed({ level, title, message, place }: Annotation): readonly CheckRunAnnotation[] {
  if (place === null) return [];
  const { path, line } = place;
  return [
    { path, line, title: title ?? '', message, level: level === 'error' ? 'failure' : level },
  ];
}

function endOfError(error: unknown): CheckRunEnd {
  if (error instanceof UserError) {
    return { ...failureWords(error), conclusion: 'action_required', annotations: [] };
  }
  return { ...bugWords, conclusion: 'failure', annotations: [] };
}

/** A token or a server that will not have it is a warning: the verdict does not depend on them. */
export async function warned<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    core.warning(logLine(`${what}: ${error.message} → ${error.hint}`));
    return undefined;
  }
}
