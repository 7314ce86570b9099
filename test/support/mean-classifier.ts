import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { readNpy } from '../../src/datasets/npy.ts';
import { assert } from '../../src/errors.ts';
import { digitsFile } from './digits-repository.ts';
import { encodeModel, type NodeSpec } from './onnx-builder.ts';

/** The digits of the example as pixels between 0 and 1, 784 per image, and their classes. */
interface Digits {
  readonly images: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

const pixels = 784;
const classes = 10;

export async function readDigits(): Promise<Digits> {
  const entries = unzipSync(await readFile(digitsFile('digits.npz')));
  const numbers = (name: string): readonly number[] => {
    const bytes = entries[name];
    assert(bytes !== undefined, `digits.npz holds ${name}`);
    return Array.from(readNpy(bytes).data, Number);
  };
  const [values, labels] = [numbers('x.npy'), numbers('y.npy')];
  const images = labels.map((_, index) =>
    values.slice(index * pixels, (index + 1) * pixels).map((value) => value / 255),
  );
  return { images, labels };
}

/** weights[class] · image + bias[class] is the higher, the nearer the image is to the class's mean. */
export interface MeanClassifier {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

export function fitMeans({ images, labels }: Digits): MeanClassifier {
  const means = Array.from({ length: classes }, (_, label) => {
    const own = images.filter((_image, index) => labels[index] === label);
    return Array.from(
      { length: pixels },
      (_value, pixel) => own.reduce((sum, image) => sum + (image[pixel] ?? 0), 0) / own.length,
    );
  });
  return {
    weights: means.map((mean) => mean.map((value) => 2 * value)),
    biases: means.map((mean) => -mean.reduce((sum, value) => sum + value * value, 0)),
  };
}

/** The share of images whose class has the highest score, without any runtime. */
export function meanAccuracy(classifier: MeanClassifier, { images, labels }: Digits): number {
  const right = images.filter((image, index) => {
    const scores = classifier.weights.map(
      (weights, label) =>
        weights.reduce((sum, weight, pixel) => sum + weight * (image[pixel] ?? 0), 0) +
        (classifier.biases[label] ?? 0),
    );
    return scores.indexOf(Math.max(...scores)) === labels[index];
  });
  return right.length / images.length;
}

/**
 * The classifier as a model. WebGPU has kernels for Flatten, Gemm and Mul, and none for LogSoftmax
 * (onnxruntime 1.30), so that a session on webgpu runs on both and copies between them. LogSoftmax of
 * a LogSoftmax changes nothing but the time.
 */
export function meanModel(classifier: MeanClassifier, softmaxes: number): Uint8Array {
  const chain = Array.from(
    { length: softmaxes },
    (_, index): NodeSpec => ({
      op: 'LogSoftmax',
      name: `softmax${index}`,
      inputs: [`h${index}`],
      outputs: [`h${index + 1}`],
    }),
  );
  return encodeModel({
    graph: {
      nodes: [
        { op: 'Flatten', name: 'flatten', inputs: ['image'], outputs: ['flat'] },
        { op: 'Gemm', name: 'gemm', inputs: ['flat', 'w', 'b'], outputs: ['h0'] },
        ...chain,
        { op: 'Mul', name: 'scale', inputs: [`h${softmaxes}`, 'one'], outputs: ['logits'] },
      ],
      initializers: [
        {
          name: 'w',
          type: 'float32',
          dims: [pixels, classes],
          values: Array.from({ length: pixels * classes }, (_, index) => {
            return classifier.weights[index % classes]?.[Math.floor(index / classes)] ?? 0;
          }),
        },
        { name: 'b', type: 'float32', dims: [classes], values: classifier.biases },
        { name: 'one', type: 'float32', dims: [1], values: [1] },
      ],
      inputs: [{ name: 'image', type: 'float32', shape: ['batch', 1, 28, 28] }],
      outputs: [{ name: 'logits', type: 'float32', shape: ['batch', classes] }],
    },
  });
}
