import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { Note, Revision } from '../evidence.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { SideSource } from '../measure/locate.ts';
import { checkOneModel, fileSide, fixtureNotes, workingSide } from '../sides.ts';
import { findRoot } from '../source/git.ts';
import { type BaseChoice, type BaseRequest, changedCommit, chooseBase } from './base.ts';
import type { ActionInputs } from './inputs.ts';
import { configPath, type Rules, rulesFrom, withInputs } from './rules.ts';

/** What one run of the action compares, and by which rules. */
export interface ActionRun {
  readonly config: Config;
  readonly base: SideSource;
  readonly head: SideSource;
  /** Models of the base's config that the head's config no longer names. */
  readonly givenUp: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/** What evidence that is there already is judged by. */
export interface ReportRun extends Pick<ActionRun, 'config' | 'notes'> {
  readonly base: Revision;
  readonly head: Revision;
}

/**
 * The checkout against the commit that it grew from, judged by that commit's config: a pull request
 * cannot loosen its own gate. Inputs that name model files bypass git for that side.
 */
export async function prepareRun(request: BaseRequest): Promise<ActionRun> {
  const { root, inputs, scratch } = request;
  refuseToMeasure(request.event);
  const head = inputs['head-model'];
  const headSide =
    head === undefined
      ? await workingSide(root, scratch)
      : fileSide(resolve(root, head), head, scratch);
  const baseFile = inputs['base-model'];
  const choice =
    baseFile === undefined
      ? await chooseBase(request)
      : await fileChoice(request, fileSide(resolve(root, baseFile), baseFile, scratch));
  const { base } = choice;
  const { config, ...rules } = await readRules(root, inputs, choice.rules);
  const named = baseFile ?? head;
  if (named !== undefined) checkOneModel(named, config);
  const changed = await fixtureNotes(root, (choice.rules ?? base).revision, config);
  const notes = [...rules.notes, ...choice.notes, ...changed];
  return { config, base, head: headSide, ...rules, notes };
}

/** What a run that measures nothing itself is about, and by which rules. */
export async function prepareReport(request: BaseRequest): Promise<ReportRun> {
  const { root, inputs, scratch } = request;
  const { base, ...choice } = await chooseBase(request);
  const { config, notes } = await readRules(root, inputs, choice.rules);
  const head = await workingSide(root, scratch);
  return {
    config,
    base: base.revision,
    head: head.revision,
    notes: [...notes, ...choice.notes],
  };
}

function refuseToMeasure({ kind }: GitHubEvent): void {
  if (kind !== 'workflow-run') return;
  throw new UserError(
    'event-unsupported',
    "workflow_run has the default branch's rights: nobody else's model is loaded there",
    'measure in the workflow that it follows, and set the input mode to report here',
  );
}

/** A named base model changes nothing of whose rules count, as long as there is a base commit. */
async function fileChoice(request: BaseRequest, base: SideSource): Promise<BaseChoice> {
  const { root, inputs, event } = request;
  const none = { base, rules: null, notes: [] };
  if ((await findRoot(root)) === undefined) return none;
  if (inputs.base === undefined && (await changedCommit(root, event)) === undefined) return none;
  return { ...(await chooseBase(request)), base };
}

/** The base's config where there is one; without a base commit, the checkout's. */
async function readRules(
  root: string,
  inputs: ActionInputs,
  base: SideSource | null,
): Promise<Rules> {
  const path = configPath(inputs);
  const ofHead = await readFile(join(root, path), 'utf8').catch(() => undefined);
  const basePath = await base?.files.file(path);
  const ofBase = basePath === undefined ? undefined : await readFile(basePath, 'utf8');
  const { config, ...rules } = rulesFrom({ path, ofBase, ofHead, hasBase: base !== null });
  return { ...rules, config: withInputs(config, inputs) };
}
