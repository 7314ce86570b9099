import type { NamedArray } from '../../datasets/arrays.ts';
import type { NamedTensor } from '../../sample.ts';
import { type ParityOptions, type ParityRecord, parityRecord } from '../../tasks/parity-record.ts';
import { arrayRows, readArrayPair, rowOf } from './array-file.ts';
import type { Scorer } from './scorer.ts';

/** The base model's outputs [N, …] as the truth and the head's, both npy of one type. */
export const parity: Scorer<ParityOptions> = {
  layout: 'npy',
  options: { rtol: { kind: 'number' }, atol: { kind: 'number' } },
  async score(files, options) {
    const pair = await readArrayPair(files);
    const records: ParityRecord[] = [];
    for await (const { facts, index } of arrayRows(pair, 'none')) {
      const outputs = [outputAt(pair.predictions, index)];
      const reference = [outputAt(pair.truth, index)];
      records.push(parityRecord({ facts, outputs, reference }, options));
    }
    return { records, options, classNames: null };
  },
};

/** The output of one sample, with a batch axis of 1. Files of arrays name no outputs. */
function outputAt(outputs: NamedArray, index: number): NamedTensor {
  const { dtype, shape } = outputs.array;
  return {
    name: '',
    type: typeOf(dtype),
    shape: [1, ...shape.slice(1)],
    data: rowOf(outputs, index),
  };
}

const kinds: Readonly<Record<string, string>> = { u: 'uint', i: 'int', f: 'float' };

/** ONNX's name of an npy type: `f4` is `float32`. */
function typeOf(dtype: string): string {
  const kind = kinds[dtype.charAt(0)];
  return kind === undefined ? 'bool' : `${kind}${8 * Number(dtype.slice(1))}`;
}
