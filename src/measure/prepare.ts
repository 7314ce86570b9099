import { createHash } from 'node:crypto';
import { loadInput, loadTruth } from '../datasets/load.ts';
import type { ModelInput } from '../preprocess/normalize.ts';
import { preprocess } from '../preprocess/pipeline.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import type { NamedTensor, Sample, Truth } from '../sample.ts';

/** A sample as the model takes it: one input without its batch axis, or all inputs as they are. */
export interface PreparedSample {
  readonly id: string;
  readonly slices: Readonly<Record<string, string>>;
  readonly truth: Truth;
  readonly input: (ModelInput & { readonly kind: 'tensor' }) | FeedsInput;
  /** The first 64 bits of the input's SHA-256, in hexadecimal. */
  readonly digest: string;
}

interface FeedsInput {
  readonly kind: 'feeds';
  readonly tensors: readonly NamedTensor[];
}

const digestLength = 16;

/**
 * Reads, decodes and preprocesses one sample. UserError `image-unreadable`, `bad-config` where sample
 * and preprocessing do not fit.
 */
export async function prepareSample(
  { id, slices, input, truth }: Sample,
  spec: PreprocessSpec | null,
): Promise<PreparedSample> {
  const [loaded, known] = await Promise.all([loadInput(input), loadTruth(truth)]);
  if (loaded.kind === 'feeds') {
    const digest = digestOf(loaded.tensors.map(({ data }) => data));
    return { id, slices, truth: known, input: loaded, digest };
  }
  const prepared = preprocess(loaded, spec);
  return {
    id,
    slices,
    truth: known,
    input: { kind: 'tensor', ...prepared },
    digest: digestOf([prepared.data]),
  };
}

function digestOf(arrays: readonly NamedTensor['data'][]): string {
  const hash = createHash('sha256');
  for (const array of arrays) hash.update(array);
  return hash.digest('hex').slice(0, digestLength);
}

/** Smaller images are prepared in the time in which they could be sent: some 20 µs. */
const smallestPixelsForThread = 64 * 64;

/** Whether a sample is worth a thread: its files must be read and decoded, or its image is large. */
export function isForThread({ input, truth }: Sample): boolean {
  if (truth.kind === 'mask-file' || truth.kind === 'image-file') return true;
  if (input.kind !== 'image') return input.kind === 'image-file';
  return input.image.width * input.image.height >= smallestPixelsForThread;
}
