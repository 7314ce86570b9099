import type { Config, ModelConfig } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { type CommandInput, textOption } from './command.ts';

/** The model that `--model` names, or the only one of the config. UserError `bad-argument`. */
export function chooseModel(
  input: Pick<CommandInput, 'options'>,
  config: Config,
): { readonly id: string; readonly config: ModelConfig } {
  const ids = Object.keys(config.models);
  const asked = textOption(input.options, 'model') ?? (ids.length === 1 ? ids[0] : undefined);
  const found = Object.entries(config.models).find(([id]) => id === asked);
  if (found !== undefined) return { id: found[0], config: found[1] };
  throw new UserError(
    'bad-argument',
    asked === undefined ? 'the config has several models' : `the config has no model "${asked}"`,
    `choose one: --model ${ids.join('|')}`,
  );
}
