import { resolve } from 'node:path';
import { areDistinct, maximumExtents } from '../config/schema.ts';
import { realEffects } from '../effects.ts';
import { UserError } from '../errors.ts';
import type { SideName } from '../evidence.ts';
import { gather, type LocatedPair } from '../measure/gather.ts';
import type { LocatedModel } from '../measure/locate.ts';
import type { Dims, LatencyPlan } from '../measure/plan.ts';
import { maximumThreads } from '../measure/protocol.ts';
import { locateFile } from '../sides.ts';
import { openScratch } from '../source/scratch.ts';
import { planLooks } from '../stats/sequential.ts';
import { parseQuantity } from '../units.ts';
import { profiledBench } from './bench-profiles.ts';
import { type BenchGate, benchResult, isBenchDecided } from './bench-result.ts';
import {
  type Command,
  type CommandInput,
  countOption,
  dimsOption,
  formatOption,
  listOption,
  type Options,
  parseDims,
  positionalArguments,
  textOption,
} from './command.ts';
import { checkDims } from './known-dims.ts';

/** `bench`: paired latency of two models, decided against a margin. */
export const bench: Command = {
  usage:
    'BASE HEAD [--provider P] [--threads N] [--margin 5%] [--prove over|within] [--thorough] [--max-seconds S] [--dim NAME=N]... [--at NAME=N[,NAME=N]...]... [--base-profile FILE]... [--head-profile FILE]... [--format text|json]',
  summary: 'paired latency of two models, also at other batch sizes and shapes',
  options: {
    provider: { type: 'string' },
    threads: { type: 'string' },
    margin: { type: 'string' },
    prove: { type: 'string' },
    thorough: { type: 'boolean' },
    'max-seconds': { type: 'string' },
    dim: { type: 'string', multiple: true },
    at: { type: 'string', multiple: true },
    'base-profile': { type: 'string', multiple: true },
    'head-profile': { type: 'string', multiple: true },
    format: { type: 'string' },
  },
  run: async (input) => {
    const { BASE, HEAD } = positionalArguments(input, ['BASE', 'HEAD']);
    const format = formatOption(input.options, ['text', 'json']);
    const gate = gateOf(input.options);
    await using scratch = await openScratch('model-budget');
    const located = {
      base: await locateFile(resolve(input.cwd, BASE), BASE, scratch.path),
      head: await locateFile(resolve(input.cwd, HEAD), HEAD, scratch.path),
    };
    const [dims, at] = [dimsOption(input.options), atOption(input.options)];
    checkDims('--dim', dims, located.base, located.head);
    for (const extents of at) checkDims('--at', extents, located.base, located.head);
    const profiles = profilesOf(input);
    if (profiles !== undefined) {
      const base = { located: located.base, files: profiles.base };
      const head = { located: located.head, files: profiles.head };
      // Awaited here: the scratch folder goes with this block.
      return await profiledBench(base, head, dims, format);
    }
    const pair = pairOf(located, { dims, at }, input.options);
    const effects = realEffects(input.world);
    const runner = effects.createRunner((_, side) => located[side]);
    const [model] = await gather([pair], {
      ...effects,
      runner,
      isDecided: (measured, point) => isBenchDecided(measured, point, gate),
    });
    if (model === undefined) throw new Error('one pair gives one model');
    return benchResult(model, await effects.environment(), gate, format);
  },
};

/** Files of other systems for both models; undefined where none was named. `bad-argument` for one. */
function profilesOf({ options, cwd }: CommandInput) {
  const filesOf = (name: string) => listOption(options, name).map((path) => resolve(cwd, path));
  const [base, head] = [filesOf('base-profile'), filesOf('head-profile')];
  if (base.length === 0 && head.length === 0) return undefined;
  if (base.length > 0 && head.length > 0) return { base, head };
  throw new UserError(
    'bad-argument',
    `--${base.length === 0 ? 'base' : 'head'}-profile is missing`,
    'give profiles of both models: a profile is compared with a profile',
  );
}

const defaultMargin = '5%';

function gateOf(options: Options): BenchGate {
  const prove = textOption(options, 'prove') ?? 'over';
  if (prove !== 'over' && prove !== 'within') {
    throw new UserError('bad-argument', `--prove: "${prove}"`, 'write over or within');
  }
  return { marginRatio: marginOption(options), prove };
}

function marginOption(options: Options): number {
  const text = textOption(options, 'margin') ?? defaultMargin;
  const margin = parseQuantity(text, 'fraction');
  if (margin !== undefined && margin >= 0.01 && margin <= 10) return margin;
  throw new UserError(
    'bad-argument',
    `--margin: "${text}"`,
    'write a share of 1% or more, such as 5%',
  );
}

/** `--at batch=8,length=128`, as often as there are places to measure at. */
function atOption(options: Options): readonly Dims[] {
  const at = listOption(options, 'at').map((text) => parseDims(text.split(','), '--at'));
  if (at.length <= maximumExtents && areDistinct(at)) return at;
  throw new UserError(
    'bad-argument',
    `--at: ${at.length} extents, ${at.length > maximumExtents ? `more than ${maximumExtents}` : 'some of them alike'}`,
    `give at most ${maximumExtents}, and none twice`,
  );
}

function pairOf(
  located: Readonly<Record<SideName, LocatedModel>>,
  { dims, at }: { readonly dims: Dims; readonly at: readonly Dims[] },
  options: Options,
): LocatedPair {
  const provider = textOption(options, 'provider') ?? 'cpu';
  const latency: LatencyPlan = {
    provider,
    threads: countOption(options, 'threads', maximumThreads) ?? 1,
    maxSeconds: countOption(options, 'max-seconds') ?? 120,
    looks: planLooks({
      provider,
      thorough: options['thorough'] === true,
      claims: 1 + at.length,
    }),
    at,
    feed: 'made',
    inputs: {},
  };
  const trace = latency;
  const plan = {
    id: 'bench',
    path: '',
    dims,
    evaluation: null,
    trace,
    latency,
    recorded: null,
  };
  return {
    plan,
    base: { kind: 'present', located: located.base },
    head: { kind: 'present', located: located.head },
  };
}
