import { resolve } from 'node:path';
import { symbolicDims } from '../analysis/infer.ts';
import { profileModel } from '../analysis/profile.ts';
import type { StaticProfile } from '../analysis/static-profile.ts';
import { UserError } from '../errors.ts';
import type { LocatedModel } from '../measure/locate.ts';
import { logLine } from '../reports/escape.ts';
import { locateFile } from '../sides.ts';
import { openScratch } from '../source/scratch.ts';
import { formatQuantity } from '../units.ts';
import { type Command, dimsOption, formatOption, positionalArguments } from './command.ts';

/** `analyze`: the static profile of one model; needs no runtime. */
export const analyze: Command = {
  usage: 'MODEL [--dim NAME=N]... [--format text|json]',
  summary: 'static profile of one model: MACs, FLOPs, parameters, memory',
  options: { dim: { type: 'string', multiple: true }, format: { type: 'string' } },
  run: async (input) => {
    const { MODEL } = positionalArguments(input, ['MODEL']);
    const format = formatOption(input.options, ['text', 'json']);
    const dims = dimsOption(input.options);
    await using scratch = await openScratch('model-budget');
    const located = await locateFile(resolve(input.cwd, MODEL), MODEL, scratch.path);
    checkDims(located, dims);
    const profile = profileModel(located.model, dims);
    const text =
      format === 'json'
        ? `${JSON.stringify(documentOf(located, profile), null, 2)}\n`
        : profileWords(MODEL, profile);
    return { text, problems: [], exitCode: 0 };
  },
};

/** A dimension that the model does not have is a slip that would change nothing in silence. */
function checkDims(located: LocatedModel, dims: Readonly<Record<string, number>>): void {
  const known = symbolicDims(located.model);
  const unknown = Object.keys(dims).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const names = known.length === 0 ? 'it has no open dimensions' : `it has ${known.join(', ')}`;
  const message = `--dim: ${located.file.path} has no dimension "${unknown}"`;
  throw new UserError('bad-argument', message, names);
}

function documentOf(located: LocatedModel, profile: StaticProfile) {
  const { irVersion, opsets, producer, functions, ...rest } = profile;
  const model = { ...located.file, irVersion, opsets, producer, functions };
  return { schema: 1, model, ...rest };
}

function profileWords(name: string, profile: StaticProfile): string {
  const { coverage, kinds, memory } = profile;
  const bound = coverage.partial ? '≥ ' : '';
  const count = (value: number) => `${bound}${formatQuantity(value, 'count')}`;
  const bytes = (value: number) => `${bound}${formatQuantity(value, 'bytes')}`;
  const lines = [
    name,
    `  MACs              ${count(profile.macs)} (conv ${count(kinds.conv.macs)}, of it depthwise ${count(kinds.conv.depthwise.macs)}; gemm ${count(kinds.gemm.macs)})`,
    `  FLOPs             ${count(profile.flops)}`,
    `  Parameters        ${formatQuantity(profile.params.count, 'count')} (${formatQuantity(profile.params.bytes, 'bytes')})`,
    `  Peak memory       ${bytes(memory.peakBytes)} (weights ${bytes(memory.weightBytes)}, activations ${bytes(memory.peakActivationBytes)} at ${logLine(memory.peakNode ?? '–')})`,
    `  Memory traffic    ${bytes(profile.accessBytes)}`,
    `  Nodes             ${coverage.nodes} (${coverage.constantNodes} constant, ${coverage.deadNodes} dead)`,
    ...coverage.unknownOps.map(
      (each) => `  no price for      ${logLine(each.op)} (${each.count} nodes)`,
    ),
    ...(coverage.unpinnedDims.length === 0
      ? []
      : [`  not pinned        ${coverage.unpinnedDims.map(logLine).join(', ')}: use --dim NAME=N`]),
  ];
  return `${lines.join('\n')}\n`;
}
