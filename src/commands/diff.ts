import { resolve } from 'node:path';
import { diffModels } from '../analysis/diff/diff.ts';
import type { DiffInput } from '../analysis/diff/side.ts';
import { profileModel } from '../analysis/profile.ts';
import { staticDetailsOf } from '../details/details.ts';
import type { LocatedModel } from '../measure/locate.ts';
import { hashWeights } from '../measure/weight-hashes.ts';
import { diffJson, diffMarkdown, diffText } from '../reports/diff.ts';
import type { DiffDocument } from '../reports/diff-document.ts';
import { diffPage } from '../reports/page/diff-page.ts';
import { locateFile } from '../sides.ts';
import { openScratch } from '../source/scratch.ts';
import { type Command, dimsOption, formatOption, positionalArguments } from './command.ts';
import { checkDims } from './known-dims.ts';

/** Both models, as they were located. */
interface Located {
  readonly base: LocatedModel;
  readonly head: LocatedModel;
}

const formats = {
  text: diffText,
  json: diffJson,
  markdown: diffMarkdown,
  html: async (document: DiffDocument, { base, head }: Located) => {
    const { pageAssets } = await import('../page-assets.ts');
    const profileOf = ({ model }: LocatedModel) => profileModel(model, document.dims);
    const details = staticDetailsOf(head.file.path, profileOf(base), profileOf(head));
    return diffPage(document, details, await pageAssets());
  },
} as const;

/** `diff`: what changed between two models, node by node; needs no runtime and judges nothing. */
export const diff: Command = {
  usage: 'BASE HEAD [--dim NAME=N]... [--format text|json|markdown|html]',
  summary: 'static comparison of two models, node by node',
  options: { dim: { type: 'string', multiple: true }, format: { type: 'string' } },
  run: async (input) => {
    const { BASE, HEAD } = positionalArguments(input, ['BASE', 'HEAD']);
    const format = formatOption(input.options, ['text', 'json', 'markdown', 'html'] as const);
    const dims = dimsOption(input.options);
    await using scratch = await openScratch('model-budget');
    const base = await locateFile(resolve(input.cwd, BASE), BASE, scratch.path);
    const head = await locateFile(resolve(input.cwd, HEAD), HEAD, scratch.path);
    checkDims('--dim', dims, base, head);
    const document = documentOf(base, head, dims);
    return { text: await formats[format](document, { base, head }), problems: [], exitCode: 0 };
  },
};

function documentOf(
  base: LocatedModel,
  head: LocatedModel,
  dims: Readonly<Record<string, number>>,
): DiffDocument {
  const comparison = diffModels(inputOf(base), inputOf(head), dims);
  return { schema: 1, base: base.file, head: head.file, dims, ...comparison };
}

function inputOf(located: LocatedModel): DiffInput {
  return { ...located.file, model: located.model, hashes: hashWeights(located) };
}
