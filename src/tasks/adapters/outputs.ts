import { assert, UserError } from '../../errors.ts';
import type { NamedTensor } from '../../sample.ts';
import type { EvaluationFacts, ModelRun, Port } from '../task.ts';
import { shapeText } from '../tensors.ts';
import { adapterNames } from './options.ts';

// Enough outputs to see what kind of model it is.
const maxShown = 8;

/** `output "output0" is [N, 84, 8400]`, as sentences about a model begin. */
export function outputIs({ name, shape }: Port): string {
  return `output "${name}" is ${shapeText(shape)}`;
}

function listed(ports: readonly Port[]): string {
  const shown = ports.slice(0, maxShown).map(({ name, type, shape }) => {
    return `"${name}" ${type} ${shapeText(shape)}`;
  });
  return ports.length > maxShown ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** UserError `output-mismatch`: `what` is wrong, followed by all outputs that there are. */
export function mismatch(facts: EvaluationFacts, what: string, hint?: string): UserError {
  return new UserError(
    'output-mismatch',
    `${what}; the model's outputs are ${listed(facts.outputs)}`,
    hint ?? `set evaluate.decode.adapter to one of ${adapterNames.join(' ')}`,
  );
}

/** A declared dimension, or null where it is open. */
export function known(dim: number | string | undefined): number | null {
  return typeof dim === 'number' && dim >= 0 ? dim : null;
}

/** The output that the options name. UserError `bad-config` where the model has no such output. */
export function outputNamed(facts: EvaluationFacts, name: string): Port {
  const port = facts.outputs.find((each) => each.name === name);
  if (port !== undefined) return port;
  throw new UserError(
    'bad-config',
    `evaluate.decode.outputs: there is no output "${name}"; the model has ${listed(facts.outputs)}`,
    'use the name of an output of the model',
  );
}

/** Height and width of the image input, N×C×H×W or N×H×W×C; null where it leaves them open. */
export function inputSize(facts: EvaluationFacts): { height: number; width: number } | null {
  const image = facts.inputs.find(({ shape }) => shape.length === 4);
  const [, a, b, c] = image?.shape ?? [];
  const isChannels = (dim: number | string | undefined) => dim === 1 || dim === 3;
  const [height, width] =
    isChannels(a) || !isChannels(c) ? [known(b), known(c)] : [known(a), known(b)];
  return height === null || width === null ? null : { height, width };
}

/**
 * The output that `fit` chose, all of it finite. UserError `output-mismatch` where the run did not
 * give it, `output-not-finite` with the place of the first NaN or infinity.
 */
export function outputOf(run: ModelRun, name: string | null): NamedTensor {
  assert(name !== null, 'options are fitted');
  const tensor = run.outputs.find((each) => each.name === name);
  if (tensor === undefined) {
    throw new UserError(
      'output-mismatch',
      `sample ${run.facts.id}: the model gave no output "${name}"`,
      'check evaluate.decode.outputs',
    );
  }
  const { data } = tensor;
  for (let index = 0; index < data.length; index++) {
    if (Number.isFinite(data[index])) continue;
    throw new UserError(
      'output-not-finite',
      `sample ${run.facts.id}: element ${index} of output "${name}" is ${data[index]}`,
      'find the operator that overflows; float16 and quantised exports are the usual suspects',
    );
  }
  return tensor;
}

/** UserError `output-mismatch` for one tensor whose shape is not what the adapter reads. */
export function wrongShape(run: ModelRun, tensor: NamedTensor, expected: string): UserError {
  return new UserError(
    'output-mismatch',
    `sample ${run.facts.id}: output "${tensor.name}" is ${shapeText(tensor.shape)}, not ${expected}`,
    'set evaluate.decode.adapter and outputs',
  );
}
