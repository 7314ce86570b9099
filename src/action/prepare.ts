import { lstat, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { Revision } from '../evidence.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { SideSource } from '../measure/locate.ts';
import { checkOneModel, fileSide, fixtureNotes, workingSide } from '../sides.ts';
import { findRoot } from '../source/git.ts';
import { type BaseChoice, type BaseRequest, changedCommit, chooseBase } from './base.ts';
import type { ActionInputs } from './inputs.ts';
import { configPath, type Rules, rulesFrom, withInputs } from './rules.ts';

/** What one run of the action compares, and by which rules. */
export interface ActionRun extends Rules {
  readonly base: SideSource;
  readonly head: SideSource;
}

/** What evidence that is there already is judged by. */
export interface ReportRun extends Omit<Rules, 'givenUp'> {
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
  // What there was to compare with the jobs that measured know, and note.
  const { base, rules: side } = await chooseBase(request);
  const { givenUp: _, ...rules } = await readRules(root, inputs, side);
  const head = await workingSide(root, scratch);
  return { ...rules, base: base.revision, head: head.revision };
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
  return { ...(await chooseBase(request)), base, notes: [] };
}

/** The base's config where there is one; without a base commit, the checkout's. */
async function readRules(
  root: string,
  inputs: ActionInputs,
  base: SideSource | null,
): Promise<Rules> {
  const path = configPath(inputs);
  await refuseLink(root, path);
  const ofHead = await readFile(join(root, path), 'utf8').catch(() => undefined);
  const basePath = await base?.files.file(path);
  const ofBase = basePath === undefined ? undefined : await readFile(basePath, 'utf8');
  const { config, ...rules } = rulesFrom({ path, ofBase, ofHead, hasBase: base !== null });
  return { ...rules, config: withInputs(config, inputs) };
}

/**
 * What the head's config says goes into evidence and comment: through a link it could be any file of
 * this machine, and `.git/config` may hold a token.
 */
async function refuseLink(root: string, path: string): Promise<void> {
  const parts = relative(root, join(root, path)).split(sep);
  const places = parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
  const found = await Promise.all(places.map((place) => lstat(place).catch(() => undefined)));
  if (!found.some((each) => each?.isSymbolicLink())) return;
  throw new UserError(
    'bad-config',
    `${path} is, or lies behind, a symbolic link in the head`,
    'put the file itself there',
  );
}
