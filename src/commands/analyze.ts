import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type AnalysisOptions,
  analyzeModel,
  checkOpset,
  type ModelAnalysis,
} from '../analysis/analysis.ts';
import { type ConventionName, conventionNames } from '../analysis/conventions/index.ts';
import { defaultPolicy, type PolicyName, policyNames } from '../analysis/policies/index.ts';
import type { Device } from '../analysis/roofline.ts';
import type { StaticProfile } from '../analysis/static-profile.ts';
import { type CostedNode, intensityOf } from '../analysis/totals.ts';
import { UserError } from '../errors.ts';
import { type LocatedHeader, type LocatedModel, withHash } from '../measure/locate.ts';
import { jsonText, logLine } from '../reports/escape.ts';
import { analysisPage } from '../reports/page/analysis-page.ts';
import { locateFileHeader } from '../sides.ts';
import { openScratch } from '../source/scratch.ts';
import { analysisWords, type Grouping, groupings } from './analyze-words.ts';
import {
  type Command,
  type CommandResult,
  dimsOption,
  formatOption,
  type Options,
  positionalArguments,
  textOption,
} from './command.ts';
import { checkDims } from './known-dims.ts';

const BILLION = 1e9;

const formats = ['text', 'json', 'html'] as const;
type Format = (typeof formats)[number];

/** `analyze`: everything that can be said about one model without a runtime. */
export const analyze: Command = {
  usage: [
    'MODEL [--dim NAME=N]... [--by op|scope|node] [--convention NAME|all]... [--policy NAME]',
    '[--growth] [--peak-gflops N --bandwidth-gbs N] [--opset-strict] [--format text|json|html]',
    '[--out FILE]',
  ].join(' '),
  summary: 'static profile of one model: MACs, FLOPs, parameters, memory',
  options: {
    dim: { type: 'string', multiple: true },
    by: { type: 'string' },
    convention: { type: 'string', multiple: true },
    policy: { type: 'string' },
    growth: { type: 'boolean' },
    'peak-gflops': { type: 'string' },
    'bandwidth-gbs': { type: 'string' },
    'opset-strict': { type: 'boolean' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (input) => {
    const { MODEL } = positionalArguments(input, ['MODEL']);
    const { options } = input;
    const format = formatOption(options, formats);
    const by = oneOf<Grouping>(options, 'by', groupings) ?? 'op';
    const asked = analysisOptions(options, format);
    await using scratch = await openScratch('model-budget');
    const located = await locateFileHeader(resolve(input.cwd, MODEL), MODEL, scratch.path);
    checkDims('--dim', asked.dims, located);
    if (options['opset-strict'] === true) checkOpset(located.model);
    const analysis = analyzeModel(located.model, asked);
    const text = await textOf(MODEL, located, analysis, { format, by });
    const out = textOption(options, 'out');
    if (out === undefined) return { text, problems: [], exitCode: 0 };
    await writeOut(resolve(input.cwd, out), out, text);
    return { text: logLine(''), problems: [], exitCode: 0 };
  },
};

async function textOf(
  shown: string,
  located: LocatedHeader,
  analysis: ModelAnalysis,
  { format, by }: { readonly format: Format; readonly by: Grouping },
): Promise<CommandResult['text']> {
  switch (format) {
    case 'text':
      return analysisWords(shown, analysis, by);
    case 'json':
      return jsonText(documentOf(await withHash(located), analysis));
    case 'html': {
      const { pageAssets } = await import('../page-assets.ts');
      return analysisPage(shown, analysis, await pageAssets());
    }
  }
}

function analysisOptions(options: Options, format: Format): AnalysisOptions {
  return {
    dims: dimsOption(options),
    policy: oneOf<PolicyName>(options, 'policy', policyNames) ?? defaultPolicy,
    // The words show the one that was asked for.
    policies: format === 'json' ? policyNames : [],
    conventions: conventionsOption(options),
    device: deviceOption(options),
    growth: options['growth'] === true,
  };
}

async function writeOut(path: string, shown: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    const hint = 'name a file in a folder that exists and can be written to';
    throw new UserError('bad-argument', `--out: cannot write ${shown}`, hint, { cause });
  }
}

function oneOf<T extends string>(
  options: Options,
  name: string,
  known: readonly T[],
): T | undefined {
  const asked = textOption(options, name);
  return asked === undefined ? undefined : knownName(name, asked, known);
}

function knownName<T extends string>(option: string, asked: string, known: readonly T[]): T {
  const found = known.find((each) => each === asked);
  if (found !== undefined) return found;
  const hint = `use one of: ${known.join(', ')}`;
  throw new UserError('bad-argument', `--${option}: there is no "${asked}"`, hint);
}

/** The conventions that were named, each once, in the order of their table; `all` is all. */
function conventionsOption(options: Options): readonly ConventionName[] {
  const given = options['convention'];
  const names = Array.isArray(given) ? given.map(String) : [];
  if (names.includes('all')) return conventionNames;
  const asked = new Set(names.map((name) => knownName('convention', name, conventionNames)));
  return conventionNames.filter((name) => asked.has(name));
}

/** Both numbers, or neither. */
function deviceOption(options: Options): Device | null {
  const peak = positiveOption(options, 'peak-gflops');
  const bandwidth = positiveOption(options, 'bandwidth-gbs');
  if (peak === undefined && bandwidth === undefined) return null;
  if (peak === undefined || bandwidth === undefined) {
    const missing = peak === undefined ? '--peak-gflops' : '--bandwidth-gbs';
    const hint = 'give both: the GFLOP/s and the GB/s that the maker of the device states';
    throw new UserError('bad-argument', `${missing} is missing beside the other`, hint);
  }
  return { peakFlops: peak * BILLION, bandwidthBytes: bandwidth * BILLION };
}

function positiveOption(options: Options, name: string): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const value = /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  if (value > 0) return value;
  const hint = 'give a number above zero, such as 500 or 25.6';
  throw new UserError('bad-argument', `--${name}: "${text}" is no such number`, hint);
}

/** The profile as the contract has it, `memory` under the policy that was asked for. */
function documentOf(located: LocatedModel, analysis: ModelAnalysis) {
  const { profile, paramClasses, nodes, ...more } = analysis;
  const { irVersion, opsets, producer, functions, params, ...rest } = profile;
  const model = { ...located.file, irVersion, opsets, producer, functions };
  return {
    schema: 1,
    model,
    ...rest,
    params: { ...params, ...paramClasses },
    nodes: nodesOf(profile, nodes),
    ...more,
  };
}

/** Every running node; of a branch that does not count, the traffic is not split. */
function nodesOf(profile: StaticProfile, costed: readonly CostedNode[]) {
  const byProfile = new Map(costed.map((node) => [node.profile, node]));
  return profile.nodes.map((node) => {
    const found = byProfile.get(node);
    if (found === undefined) return node;
    const { readBytes, weightBytes, writtenBytes: activationBytes } = found;
    const intensity = intensityOf(node.macs, node.accessBytes);
    return { ...node, activationBytes, readBytes, weightBytes, intensity };
  });
}
