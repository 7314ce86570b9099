import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Outcome } from '../budgets/outcome.ts';
import type { Config } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { GitHubEvent } from '../github/event.ts';
import { logLine } from '../reports/escape.ts';
import {
  appendTrend,
  maximumTrendBytes,
  parseTrend,
  serialiseTrend,
  type Trend,
  trendPointOf,
} from '../trend.ts';
import { connect } from './connect.ts';
import type { Door } from './door.ts';

/** Earlier results of the default branch. */
export interface EarlierResults {
  readonly trend: Trend;
  /** Whether these are all: where GitHub could not be asked, one more would pass for the first. */
  readonly isWhole: boolean;
}

const unasked: EarlierResults = { trend: [], isWhole: false };

/** Earlier results, where the config wants a trend. Whatever fails is worth a line of the log. */
export async function readTrend(
  door: Door,
  { trend: length }: Pick<Config, 'trend'>,
): Promise<EarlierResults> {
  const { owner, repo, defaultBranch: branch } = door.event;
  if (length === null || branch === null) return unasked;
  try {
    // Loaded late for the same reason as in connect.ts.
    const { readTrendArtifact, trendFile } = await import('../github/trend-artifact.ts');
    const github = await connect(door);
    const source = { owner, repo, branch, maxBytes: maximumTrendBytes };
    const file = await readTrendArtifact(github, source);
    const trend = file === undefined ? [] : parseTrend(Buffer.from(file).toString(), trendFile);
    return { trend: trend.slice(-length), isWhole: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    core.info(logLine(`earlier results could not be read: ${error.message}`));
    // What cannot be read now may be read by the next run; what is spoilt stays so, and is begun anew.
    return { trend: [], isWhole: error.code === 'trend-invalid' };
  }
}

/**
 * After a run on the default branch: writes its result with the earlier ones for the workflow to keep,
 * and sets the output `trend` to the file.
 */
export async function keepTrend(
  { event, out, day }: Door,
  { trend: length }: Pick<Config, 'trend'>,
  { trend, isWhole }: EarlierResults,
  outcome: Outcome,
): Promise<void> {
  const sha = defaultCommit(event);
  if (length === null || !isWhole || sha === undefined) return;
  // Something else than the event's commit was checked out: that is no result of this branch.
  if (outcome.head.sha !== null && outcome.head.sha !== sha) return;
  const point = trendPointOf(outcome.models, sha, day);
  if (Object.keys(point.models).length === 0) return;
  const path = join(out, 'trend.json');
  await writeFile(path, serialiseTrend(appendTrend(trend, point, length)));
  core.setOutput('trend', path);
}

/** The commit of the default branch that this run is for; undefined where it is for something else. */
function defaultCommit(event: GitHubEvent): string | undefined {
  if (event.kind !== 'push' && event.kind !== 'manual' && event.kind !== 'schedule')
    return undefined;
  const isDefault =
    event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`;
  if (!isDefault) return undefined;
  return event.kind === 'push' ? event.after : event.sha;
}
