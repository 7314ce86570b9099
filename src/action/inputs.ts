import { z } from 'zod';
import { UserError } from '../errors.ts';

/** What a step does; `modes.ts` has a function for each. */
export const modeNames = ['gate', 'measure', 'report'] as const;

export type ModeName = (typeof modeNames)[number];

/**
 * Every input of action.yml. None has a default there: an absent input leaves the choice to the
 * config file, whose defaults are in config/schema.ts.
 */
const inputsSchema = z.strictObject({
  config: z.string().optional(),
  mode: z.enum(modeNames).optional(),
  base: z.string().optional(),
  'base-model': z.string().optional(),
  'head-model': z.string().optional(),
  token: z.string().optional(),
  comment: z.enum(['always', 'changes', 'failures', 'never']).optional(),
  'fail-on': z.enum(['exceeded', 'undecided', 'never']).optional(),
  provider: z.string().optional(),
  'onnxruntime-path': z.string().optional(),
  shard: z.string().optional(),
  evidence: z.string().optional(),
  out: z.string().optional(),
  // Only the whole word: a workflow that passes `false`, or an expression that is empty, has not agreed.
  'run-untrusted-models-with-secrets': z.literal('yes').optional(),
});

export type ActionInputs = z.infer<typeof inputsSchema>;

/** The names of all inputs, as action.yml must list them. */
export const inputNames = Object.keys(inputsSchema.shape) as readonly (keyof ActionInputs)[];

/** All inputs at once; `get` gives an input's text, `''` where it is absent. */
export function readInputs(get: (name: string) => string): ActionInputs {
  const given = inputNames.flatMap((name) => {
    const value = get(name).trim();
    return value === '' ? [] : [[name, value] as const];
  });
  const result = inputsSchema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(
    'bad-argument',
    `input ${String(issue?.path[0])}: ${issue?.message}`,
    'see docs/action.md for what each input takes',
  );
}
