import { resolve } from 'node:path';
import { loadImage } from '../datasets/load.ts';
import { readNpyFile } from '../datasets/npy-file.ts';
import { UserError } from '../errors.ts';
import type { PreprocessSource } from '../measure/plan.ts';
import { readPreprocess } from '../measure/preprocess-source.ts';
import type { Model } from '../onnx/model.ts';
import {
  type Comparison,
  compareTensor,
  type Distance,
  type GivenTensor,
  type Match,
} from '../preprocess/compare.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import { jsonText, type LogLine, logLines } from '../reports/escape.ts';
import { planOf } from '../run.ts';
import { locateFile, locateFileHeader, rootOf } from '../sides.ts';
import { openScratch } from '../source/scratch.ts';
import { checkLabel, type LabelCheck } from './check-label.ts';
import { chooseModel } from './choose-model.ts';
import {
  type Command,
  type CommandInput,
  type CommandResult,
  formatOption,
  positionalArguments,
  textOption,
} from './command.ts';
import { readConfig } from './compare.ts';

/** As the inputs of a batch of one: larger ones are no single sample. */
const maxTensorBytes = 2 ** 30;
/** How many single changes are listed where none is equal. */
const listedVariants = 5;

/** `check-preprocess`: our model input of one image against the one that the user's own code makes. */
export const checkPreprocess: Command = {
  usage:
    'MODEL --tensor FILE --image FILE [--label N] [--from FILE] [--config FILE] [--model ID] ' +
    '[--format text|json]',
  summary: 'whether our preprocessing of an image equals your own tensor of it',
  options: {
    tensor: { type: 'string' },
    image: { type: 'string' },
    label: { type: 'string' },
    from: { type: 'string' },
    config: { type: 'string' },
    model: { type: 'string' },
    format: { type: 'string' },
  },
  run: async (input) => {
    const { MODEL } = positionalArguments(input, ['MODEL']);
    const format = formatOption(input.options, ['text', 'json']);
    const tensor = await readNpyFile(requiredFile(input, 'tensor'), maxTensorBytes);
    const path = requiredFile(input, 'image');
    const image = await loadImage(path);
    const label = labelOption(input);
    await using scratch = await openScratch('model-budget');
    const located = await locateFileHeader(resolve(input.cwd, MODEL), MODEL, scratch.path);
    const spec = await specOf(await sourceOf(input), located.model);
    const comparison = compareTensor(image, spec, tensor.array);
    const answer =
      label === undefined
        ? null
        : await checkLabel(
            await locateFile(resolve(input.cwd, MODEL), MODEL, scratch.path),
            { path, label, spec: comparison.nearest.spec },
            scratch.path,
            input.world,
          );
    return resultOf(comparison, tensor.array, answer, format);
  },
};

function requiredFile(input: CommandInput, name: 'tensor' | 'image'): string {
  const asked = textOption(input.options, name);
  if (asked !== undefined) return resolve(input.cwd, asked);
  throw new UserError(
    'bad-argument',
    `--${name} is missing`,
    name === 'tensor'
      ? 'name the .npy file that your own code wrote: --tensor FILE'
      : 'name the image that the tensor was made from: --image FILE',
  );
}

/** What `--from` names, or the preprocess section of the model's config. */
async function sourceOf(input: CommandInput): Promise<PreprocessSource> {
  const from = textOption(input.options, 'from');
  if (from === 'model') return { kind: 'model' };
  if (from !== undefined) return { kind: 'file', path: resolve(input.cwd, from) };
  const root = await rootOf(input.cwd);
  const { id, config } = chooseModel(input, await readConfig(input, root));
  const source = planOf(id, config, root).evaluation?.preprocess ?? null;
  if (source !== null) return source;
  throw new UserError(
    'bad-config',
    `models.${id} has no evaluate.preprocess`,
    'write one, or name a preprocessor_config.json with --from FILE',
  );
}

async function specOf(source: PreprocessSource, model: Model): Promise<PreprocessSpec> {
  const spec = await readPreprocess(source, model);
  if (spec === null) throw new Error('a source that is there gives a spec');
  return spec;
}

/** The class that the image is known to show, counted as the labels of the dataset are. */
function labelOption({ options }: CommandInput): number | undefined {
  const text = textOption(options, 'label');
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UserError('bad-argument', `--label: "${text}"`, 'give the index of a class, such as 3');
}

function resultOf(
  comparison: Comparison,
  theirs: GivenTensor,
  answer: LabelCheck | null,
  format: 'text' | 'json',
): CommandResult {
  const equal = comparison.own.distance?.equal === true;
  const isAsExpected = answer === null || answer.predicted === answer.label;
  const text =
    format === 'json'
      ? jsonOf(comparison, theirs, answer)
      : logLines([...wordsOf(comparison, theirs), ...labelWords(answer)]);
  return { text, problems: [], exitCode: equal && isAsExpected ? 0 : 1 };
}

/** With the nearest preprocessing, so that a wrong label is told from a wrong tensor. */
function labelWords(answer: LabelCheck | null): readonly string[] {
  if (answer === null) return [];
  const { label, predicted, offset } = answer;
  if (predicted === label) return [`label: the model answers ${predicted} as well`];
  const remedy =
    offset === null
      ? 'which no offset of one explains'
      : `which is off by one: set label-offset: ${offset}`;
  return [`label: the model answers ${predicted} where ${label} is expected, ${remedy}`];
}

function jsonOf(
  { own, nearest, ranked }: Comparison,
  theirs: GivenTensor,
  answer: LabelCheck | null,
): LogLine {
  const matchOf = ({ changes, shape, distance, spec }: Match) => ({
    changes,
    shape,
    distance,
    preprocess: spec,
  });
  const document = {
    schema: 1,
    equal: own.distance?.equal === true,
    tensor: { shape: theirs.shape },
    own: matchOf(own),
    nearest: matchOf(nearest),
    variants: ranked.map(({ changes, shape, distance }) => ({ changes, shape, distance })),
    ...(answer === null ? {} : { answer }),
  };
  return jsonText(document);
}

function number(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function distanceWords({ equal, maxAbs, meanAbs, differingShare }: Distance): string {
  if (equal) return 'max |difference| 0';
  const share = `${number(differingShare * 100)} % of the values differ`;
  return `max |difference| ${number(maxAbs)}, mean ${number(meanAbs)}, ${share}`;
}

function matchWords({ distance, shape }: Match, theirs: GivenTensor): string {
  if (distance !== null) return distanceWords(distance);
  return `our shape is [${shape.join(', ')}], the tensor's [${theirs.shape.join(', ')}]`;
}

function wordsOf({ own, nearest, ranked }: Comparison, theirs: GivenTensor): readonly string[] {
  if (own.distance?.equal === true) return [`equal: ${matchWords(own, theirs)}`];
  const lines = [`not equal: ${matchWords(own, theirs)}`];
  if (nearest === own) {
    lines.push('no variant of this preprocessing comes nearer');
    return lines;
  }
  const isEqual = nearest.distance?.equal === true;
  lines.push(`${isEqual ? 'equal' : 'nearest'} with: ${nearest.changes.join('; ')}`);
  if (!isEqual) lines.push(`  ${matchWords(nearest, theirs)}`);
  const listed = ranked.filter(({ distance }) => distance !== null).slice(0, listedVariants);
  lines.push('single changes, nearest first (mean |difference|):');
  for (const { changes, distance } of listed) {
    lines.push(`  ${number(distance?.meanAbs ?? 0).padEnd(10)} ${changes.join('; ')}`);
  }
  return lines;
}
