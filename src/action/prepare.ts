import { lstat, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { compareConfigs } from '../config/compare.ts';
import { defaultConfigPath, loadConfig } from '../config/load.ts';
import type { Config, ModelConfig } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { ConfigDifference, Note } from '../evidence.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { SideSource } from '../measure/locate.ts';
import { checkOneModel, fileSide, fixtureNotes, mergeBaseSide, workingSide } from '../sides.ts';
import { headCommit, parentsOf } from '../source/commit.ts';
import { findRoot } from '../source/git.ts';
import type { ActionInputs } from './inputs.ts';

/** What one run of the action compares, and by which rules. */
export interface ActionRun {
  readonly config: Config;
  readonly base: SideSource;
  readonly head: SideSource;
  /** Models of the base's config that the head's config no longer names. */
  readonly givenUp: ReadonlySet<string>;
  readonly notes: readonly Note[];
  /** How the head changes the config; undefined where it does not. */
  readonly configChange?: ConfigDifference | undefined;
}

/**
 * The checkout against the commit that it grew from, judged by that commit's config: a pull request
 * cannot loosen its own gate. Inputs that name model files bypass git for that side.
 */
export async function prepareRun(options: {
  readonly root: string;
  readonly inputs: ActionInputs;
  readonly event: GitHubEvent;
  readonly scratch: string;
}): Promise<ActionRun> {
  const { root, inputs, event, scratch } = options;
  const head = inputs['head-model'];
  const headSide =
    head === undefined
      ? await workingSide(root, scratch)
      : fileSide(resolve(root, head), head, scratch);
  const baseFile = inputs['base-model'];
  const baseSide =
    baseFile === undefined
      ? await baseOf(root, inputs, event, scratch)
      : fileSide(resolve(root, baseFile), baseFile, scratch);
  const rulesSide =
    baseFile === undefined ? baseSide : await rulesBeside(root, inputs, event, scratch);
  const { config, ...rules } = await readRules(root, inputs, rulesSide);
  const named = baseFile ?? head;
  if (named !== undefined) checkOneModel(named, config);
  const changed = await fixtureNotes(root, (rulesSide ?? baseSide).revision, config);
  const notes = [...rules.notes, ...changed];
  return { config: withInputs(config, inputs), base: baseSide, head: headSide, ...rules, notes };
}

async function baseOf(
  root: string,
  inputs: ActionInputs,
  event: GitHubEvent,
  scratch: string,
): Promise<SideSource> {
  const headSha = await headCommit(root);
  const baseRef = inputs.base ?? (await mergedInto(root, headSha, event)) ?? eventBase(event);
  if (baseRef === undefined) {
    throw new UserError(
      'event-unsupported',
      'this event does not say what to compare with',
      'set the input base to a branch, tag or commit, or base-model to a file',
    );
  }
  return mergeBaseSide({ root, baseRef, headSha, scratch });
}

/** A named base model changes nothing of whose rules count, as long as there is a base commit. */
async function rulesBeside(
  root: string,
  inputs: ActionInputs,
  event: GitHubEvent,
  scratch: string,
): Promise<SideSource | null> {
  const hasBase = inputs.base !== undefined || eventBase(event) !== undefined;
  if (!hasBase || (await findRoot(root)) === undefined) return null;
  return baseOf(root, inputs, event, scratch);
}

/**
 * The commit that a pull request was merged into for this checkout, where it is such a merge. The
 * event's own base is that of the last push: what was merged since would look like this change's.
 * Parents are told by the head that the event names, since a merge by hand may have them reversed.
 */
async function mergedInto(
  root: string,
  checkedOut: string,
  event: GitHubEvent,
): Promise<string | undefined> {
  if (event.kind !== 'pull-request') return undefined;
  const parents = await parentsOf(root, checkedOut);
  const isMerge = parents.length === 2 && parents.includes(event.headSha);
  return isMerge ? parents.find((sha) => sha !== event.headSha) : undefined;
}

function eventBase(event: GitHubEvent): string | undefined {
  switch (event.kind) {
    case 'pull-request':
    case 'merge-group':
      return event.baseSha;
    case 'push':
      return event.before;
    case 'manual':
      return undefined;
  }
}

/** The base's config where there is one; without a base commit, the checkout's. */
async function readRules(
  root: string,
  inputs: ActionInputs,
  base: SideSource | null,
): Promise<Pick<ActionRun, 'config' | 'givenUp' | 'notes' | 'configChange'>> {
  const path = inputs.config ?? defaultConfigPath;
  const ofHead = await readFile(join(root, path), 'utf8').catch(() => undefined);
  const basePath = await base?.files.file(path);
  const ofBase = basePath === undefined ? undefined : await readFile(basePath, 'utf8');
  if (ofBase !== undefined) {
    await refuseLink(root, path);
    const configChange = compareConfigs(path, ofBase, ofHead);
    const notes: readonly Note[] =
      configChange === undefined ? [] : [{ code: 'config-changed', subject: path }];
    const config = loadConfig(ofBase, path);
    return { config, givenUp: givenUpBy(ofHead, config, path), notes, configChange };
  }
  if (ofHead === undefined) {
    throw new UserError(
      'bad-config',
      `no config at ${path}`,
      'write one, or name it with the input config',
    );
  }
  const notes: readonly Note[] = base === null ? [] : [{ code: 'config-new', subject: path }];
  return { config: loadConfig(ofHead, path), givenUp: new Set(), notes };
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

/** A config that is gone gives up all models; one that cannot be read gives up none. */
function givenUpBy(ofHead: string | undefined, config: Config, path: string): ReadonlySet<string> {
  const ids = Object.keys(config.models);
  if (ofHead === undefined) return new Set(ids);
  try {
    const kept = loadConfig(ofHead, path).models;
    return new Set(ids.filter((id) => !Object.hasOwn(kept, id)));
  } catch (error) {
    if (error instanceof UserError) return new Set();
    throw error;
  }
}

function onProvider(model: ModelConfig, provider: string): ModelConfig {
  const { latency, trace } = model;
  return {
    ...model,
    ...(latency === undefined ? {} : { latency: { ...latency, provider } }),
    ...(trace === undefined ? {} : { trace: { ...trace, provider } }),
  };
}

/** An input beats the config file, where it is given. */
function withInputs(config: Config, inputs: ActionInputs): Config {
  const { provider } = inputs;
  const models =
    provider === undefined
      ? config.models
      : Object.fromEntries(
          Object.entries(config.models).map(([id, model]) => [id, onProvider(model, provider)]),
        );
  return {
    ...config,
    models,
    comment: inputs.comment ?? config.comment,
    failOn: inputs['fail-on'] ?? config.failOn,
  };
}
