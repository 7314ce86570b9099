import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { wantsComment } from '../budgets/comment-mode.ts';
import { exitCode } from '../budgets/exit-code.ts';
import { countBreaches } from '../budgets/judge.ts';
import type { Outcome } from '../budgets/outcome.ts';
import { defaultConfigPath } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { type Failure, UserError } from '../errors.ts';
import type { StickyComment } from '../github/comment.ts';
import { logLine } from '../reports/escape.ts';
import { headline } from '../reports/headline.ts';
import { reports } from '../reports/index.ts';
import type { ReportContext } from '../reports/report.ts';
import type { Door } from './door.ts';

/** The pull request that a report is about, by what GitHub says of it. */
export type Target = Pick<StickyComment, 'owner' | 'repo' | 'number' | 'headSha'>;

export interface Publication {
  readonly outcome: Outcome;
  readonly context: ReportContext;
  readonly config: Config;
  readonly evidencePath: string;
  /** Null where there is nobody to tell: a push, a release, the clock. */
  readonly target: Target | null;
}

/**
 * Tells an outcome everywhere it is to be told, and gives the exit code. The comment comes last of all:
 * it alone needs a token, and everything else is told before the step may fail.
 */
export async function publish(door: Door, publication: Publication): Promise<number> {
  const { outcome, context, config, evidencePath, target } = publication;
  const body = reports.markdown(outcome, context);
  const reportPath = join(door.out, 'report.md');
  await writeFile(reportPath, body);
  const pagePath = join(door.out, 'report.html');
  await writeFile(pagePath, reports.html(outcome, context));
  await core.summary.addRaw(body).write();
  core.setOutput('verdict', outcome.verdict);
  core.setOutput('exceeded', countBreaches(outcome));
  core.setOutput('evidence', evidencePath);
  core.setOutput('report', reportPath);
  core.setOutput('html', pagePath);
  tellFailures(outcome.models.flatMap((model) => model.failures));
  if (config.comment !== 'never' && target !== null) {
    // An old report of ours must not stand when there is nothing new worth a comment.
    const mayCreate = wantsComment(outcome, config.comment);
    await comment(door, target, { body, mayCreate });
  }
  const code = exitCode(outcome, config.failOn);
  if (code === 1) core.error(logLine(headline(outcome)));
  else core.info(logLine(headline(outcome)));
  return code;
}

/** What could not be measured, as annotations. */
export function tellFailures(failures: readonly Failure[]): void {
  for (const { message, hint } of failures) core.error(logLine(`${message} → ${hint}`));
}

/** A report that cannot be posted is a warning: the verdict does not depend on a token. */
async function comment(
  { inputs, apiUrl }: Door,
  target: Target,
  report: Pick<StickyComment, 'body' | 'mayCreate'>,
): Promise<void> {
  try {
    // Loaded late: @actions/github parses the event file at import, before we could say what is wrong
    // with it, and a run without a comment has no use for it.
    const { createGitHub } = await import('../github/client.ts');
    const { upsertComment } = await import('../github/comment.ts');
    const github = createGitHub({ token: inputs.token ?? '', baseUrl: apiUrl });
    const key = inputs.config ?? defaultConfigPath;
    const posted = await upsertComment(github, { ...target, key, ...report });
    if (posted === undefined) return;
    core.setOutput('comment-url', posted.url);
    if (posted.kind === 'stale') core.notice('a newer commit was reported, the comment was left');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    core.warning(logLine(`no comment was posted: ${error.message} → ${error.hint}`));
  }
}
