import { compareConfigs } from '../config/compare.ts';
import { defaultConfigPath, loadConfig } from '../config/load.ts';
import type { Config, ModelConfig } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { ConfigDifference, Note } from '../evidence.ts';
import type { ActionInputs } from './inputs.ts';

/** By what a run is judged. */
export interface Rules {
  readonly config: Config;
  /** Models of the base's config that the head's config no longer names. */
  readonly givenUp: ReadonlySet<string>;
  readonly notes: readonly Note[];
  /** How the head changes the config; undefined where it does not. */
  readonly configChange?: ConfigDifference | undefined;
}

/** Where the config is, relative to the repository's root. */
export function configPath(inputs: ActionInputs): string {
  return inputs.config ?? defaultConfigPath;
}

/**
 * The base's config where it has one, else the head's. `hasBase` is false where there is no commit
 * whose rules could count. `bad-config` where neither side has one.
 */
export function rulesFrom(texts: {
  readonly path: string;
  readonly ofBase: string | undefined;
  readonly ofHead: string | undefined;
  readonly hasBase: boolean;
}): Rules {
  const { path, ofBase, ofHead, hasBase } = texts;
  if (ofBase !== undefined) {
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
  const notes: readonly Note[] = hasBase ? [{ code: 'config-new', subject: path }] : [];
  return { config: loadConfig(ofHead, path), givenUp: new Set(), notes };
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
export function withInputs(config: Config, inputs: ActionInputs): Config {
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
