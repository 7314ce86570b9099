import { resolve } from 'node:path';
import { realEffects } from '../effects.ts';
import { UserError } from '../errors.ts';
import type { Environment, LatencyEvidence, SideName } from '../evidence.ts';
import { gather, type LocatedPair } from '../measure/gather.ts';
import type { LocatedModel } from '../measure/locate.ts';
import type { LatencyPlan } from '../measure/plan.ts';
import { latencyChange, summariseRuns } from '../metrics/latency.ts';
import { logLine } from '../reports/escape.ts';
import { locateFile } from '../sides.ts';
import { openScratch } from '../source/scratch.ts';
import { type Decision, decide, standardLooks } from '../stats/sequential.ts';
import { formatQuantity, formatRelative, parseQuantity } from '../units.ts';
import {
  type Command,
  type CommandResult,
  countOption,
  dimsOption,
  formatOption,
  type Options,
  positionalArguments,
  textOption,
} from './command.ts';

/** `bench`: paired latency of two models, decided against a margin. */
export const bench: Command = {
  usage:
    'BASE HEAD [--provider P] [--threads N] [--margin 5%] [--max-seconds S] [--dim NAME=N]... [--format text|json]',
  summary: 'paired latency of two models',
  options: {
    provider: { type: 'string' },
    threads: { type: 'string' },
    margin: { type: 'string' },
    'max-seconds': { type: 'string' },
    dim: { type: 'string', multiple: true },
    format: { type: 'string' },
  },
  run: async (input) => {
    const { BASE, HEAD } = positionalArguments(input, ['BASE', 'HEAD']);
    const format = formatOption(input.options, ['text', 'json']);
    const marginRatio = marginOption(input.options);
    await using scratch = await openScratch('model-budget');
    const located = {
      base: await locateFile(resolve(input.cwd, BASE), BASE, scratch.path),
      head: await locateFile(resolve(input.cwd, HEAD), HEAD, scratch.path),
    };
    const pair = pairOf(located, input.options, marginRatio);
    const effects = realEffects(input.world);
    const runner = effects.createRunner((_, side) => located[side]);
    const [model] = await gather([pair], { ...effects, runner });
    if (model?.latency.kind !== 'measured') {
      const failure = model?.latency.kind === 'unavailable' ? model.latency.failure : undefined;
      if (failure === undefined) throw new Error('two located models give a latency or a failure');
      return { text: '', problems: [failure], exitCode: 2 };
    }
    return resultOf(model.latency.value, effects.environment(), marginRatio, format);
  },
};

const defaultMargin = '5%';

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

function pairOf(
  located: Readonly<Record<SideName, LocatedModel>>,
  options: Options,
  marginRatio: number,
): LocatedPair {
  const latency: LatencyPlan = {
    provider: textOption(options, 'provider') ?? 'cpu',
    threads: countOption(options, 'threads') ?? 1,
    maxSeconds: countOption(options, 'max-seconds') ?? 120,
    looks: standardLooks,
    marginLog: Math.log1p(marginRatio),
  };
  const plan = { id: 'bench', path: '', dims: dimsOption(options), evaluation: null, latency };
  return {
    plan,
    base: { kind: 'present', located: located.base },
    head: { kind: 'present', located: located.head },
  };
}

function resultOf(
  evidence: LatencyEvidence,
  environment: Environment,
  marginRatio: number,
  format: 'text' | 'json',
): CommandResult {
  const change = latencyChange(evidence);
  const verdict = decide(change, marginRatio);
  const document = {
    schema: 1,
    environment: { ...environment, provider: evidence.provider, threads: evidence.threads },
    base: summariseRuns(evidence, 'base'),
    head: summariseRuns(evidence, 'head'),
    ratio:
      change === undefined
        ? null
        : {
            value: 1 + change.value,
            low: 1 + change.low,
            high: 1 + change.high,
            confidence: 1 - 2 * evidence.alphaPerLook,
          },
    verdict,
    marginRatio,
    rounds: evidence.rounds.length,
    seconds: evidence.seconds,
    stopped: evidence.stopped,
    warnings: [],
  };
  const text =
    format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : wordsOf(document, change);
  return { text, problems: [], exitCode: verdict === 'exceeded' ? 1 : 0 };
}

type Side = ReturnType<typeof summariseRuns>;

function wordsOf(
  result: {
    readonly base: Side;
    readonly head: Side;
    readonly verdict: Decision;
    readonly marginRatio: number;
    readonly rounds: number;
    readonly seconds: number;
  },
  change: ReturnType<typeof latencyChange>,
): string {
  const ms = (value: number) => formatQuantity(value, 'ms');
  const side = (name: string, { medianMs, meanMs, p90Ms, samples, loadMs, firstRunMs }: Side) =>
    `${name}  median ${ms(medianMs)}  mean ${ms(meanMs)}  p90 ${ms(p90Ms)}  (${samples} runs; load ${ms(loadMs)}, first run ${ms(firstRunMs)})`;
  const ratio =
    change === undefined
      ? 'too few rounds for an interval'
      : `${formatRelative(change.value)} (${formatRelative(change.low)} … ${formatRelative(change.high)})`;
  const lines = [
    side('base', result.base),
    side('head', result.head),
    `change  ${ratio}  ${result.verdict} the margin of ${formatRelative(result.marginRatio)}`,
    `${result.rounds} rounds in ${formatQuantity(result.seconds * 1_000, 'ms')}`,
  ];
  return `${lines.map(logLine).join('\n')}\n`;
}
