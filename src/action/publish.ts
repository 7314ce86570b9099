import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { wantsComment } from '../budgets/comment-mode.ts';
import { exitCode } from '../budgets/exit-code.ts';
import { countBreaches } from '../budgets/judge.ts';
import type { Outcome } from '../budgets/outcome.ts';
import { defaultConfigPath } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { reasonOf } from '../errors.ts';
import type { StickyComment } from '../github/comment.ts';
import { failureAnnotations } from '../reports/annotations.ts';
import { logLine } from '../reports/escape.ts';
import { headline } from '../reports/headline.ts';
import { reports } from '../reports/index.ts';
import type { ReportContext } from '../reports/report.ts';
import { summaryReport } from '../reports/summary.ts';
import { annotate, annotationsOf } from './annotate.ts';
import { endOf, type OpenCheck, warned } from './check-run.ts';
import { connect } from './connect.ts';
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
  readonly check: OpenCheck;
}

/**
 * Tells an outcome everywhere it is to be told, and gives the exit code. Comment and check run come
 * last of all: they alone need a token, and everything else is told before the step may fail.
 */
export async function publish(door: Door, publication: Publication): Promise<number> {
  const { outcome, context, config, evidencePath, target, check } = publication;
  if (door.leaving.signal.aborted) return theEnd;
  const body = reports.markdown(outcome, context);
  const reportPath = join(door.out, 'report.md');
  await writeFile(reportPath, body);
  const pagePath = join(door.out, 'report.html');
  await writeFile(pagePath, reports.html(outcome, context));
  core.setOutput('verdict', outcome.verdict);
  core.setOutput('exceeded', countBreaches(outcome));
  core.setOutput('evidence', evidencePath);
  core.setOutput('report', reportPath);
  core.setOutput('html', pagePath);
  await summarise(summaryReport(outcome, context));
  const budgets = await annotationsOf(door, outcome);
  annotate([...budgets, ...failureAnnotations(outcome.models.flatMap(({ failures }) => failures))]);
  // An old report of ours must not stand when there is nothing new worth a comment.
  if (config.comment !== 'never' && target !== null) await comment(door, publication, target);
  const code = exitCode(outcome, config.failOn);
  await check.complete(endOf(outcome, code, body, budgets));
  if (code === 1) core.error(logLine(headline(outcome)));
  else core.info(logLine(headline(outcome)));
  return code;
}

/** The process ends before this is settled. */
const theEnd = new Promise<never>(() => {});

/** A runner without summaries, such as one that stands in for GitHub's, is no reason to fail. */
async function summarise(body: string): Promise<void> {
  try {
    await core.summary.addRaw(body).write();
  } catch (error) {
    core.warning(logLine(`no job summary was written: ${reasonOf(error)}`));
  }
}

async function comment(door: Door, publication: Publication, target: Target): Promise<void> {
  const { outcome, context, config } = publication;
  const posted = await warned('no comment was posted', async () => {
    const { upsertComment } = await import('../github/comment.ts');
    return upsertComment(await connect(door), {
      ...target,
      key: door.inputs.config ?? defaultConfigPath,
      beganMs: door.beganMs,
      state: isFailing(outcome) ? 'failing' : 'passing',
      body: (previous) => {
        return reports.markdown(outcome, { ...context, wasFailing: previous === 'failing' });
      },
      mayCreate: wantsComment(outcome, config.comment),
    });
  });
  if (posted === undefined) return;
  if (posted.url !== null) core.setOutput('comment-url', posted.url);
  if (posted.kind === 'stale')
    core.notice('a newer commit or run has a report: this one was left out');
}

function isFailing({ verdict, models }: Outcome): boolean {
  return verdict === 'exceeded' || models.some(({ failures }) => failures.length > 0);
}
