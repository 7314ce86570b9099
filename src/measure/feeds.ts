import type { Tensor } from 'onnxruntime-common';
import { UserError } from '../errors.ts';
import { randomIntegers } from '../stats/random.ts';
import { type LoadedSession, tensorPorts } from './session.ts';

type Feeds = Readonly<Record<string, Tensor>>;

const seed = 1;

/**
 * One tensor per input with every symbolic dimension pinned: float32 uniform in [0, 1), everything else
 * zero, which is a valid index, mask and token. `dimension-not-pinned` names the input.
 */
export function syntheticFeeds(
  loaded: LoadedSession,
  dims: Readonly<Record<string, number>>,
): Feeds {
  const ports = tensorPorts(loaded.session.inputMetadata);
  return Object.fromEntries(
    ports.map((port) => {
      const shape = port.shape.map((dim) => pinnedDim(port.name, dim, dims));
      const size = shape.reduce((product, dim) => product * dim, 1);
      return [
        port.name,
        loaded.createTensor(port.type, allocated(port.name, port.type, size), shape),
      ];
    }),
  );
}

function pinnedDim(
  input: string,
  dim: number | string,
  dims: Readonly<Record<string, number>>,
): number {
  if (typeof dim === 'number' && dim >= 0) return dim;
  const pinned = Object.hasOwn(dims, dim) ? dims[dim] : undefined;
  if (pinned !== undefined) return pinned;
  throw new UserError(
    'dimension-not-pinned',
    `input "${input}" has the open dimension "${dim}"`,
    `pin it: dims: { ${dim}: 1 } in the config, or --dim ${dim}=1`,
  );
}

function allocated(input: string, type: Tensor.Type, size: number): Tensor.DataType {
  try {
    return valuesOf(input, type, size);
  } catch (cause) {
    // What the engine throws for an array that it cannot have.
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError(
      'input-mismatch',
      `input "${input}" would have ${size} elements, which this machine cannot hold`,
      'pin its dimensions to smaller values',
      { cause },
    );
  }
}

const zeroArrays: Readonly<Partial<Record<Tensor.Type, (size: number) => Tensor.DataType>>> = {
  float64: (size) => new Float64Array(size),
  int8: (size) => new Int8Array(size),
  uint8: (size) => new Uint8Array(size),
  bool: (size) => new Uint8Array(size),
  int16: (size) => new Int16Array(size),
  uint16: (size) => new Uint16Array(size),
  float16: (size) => new Uint16Array(size),
  int32: (size) => new Int32Array(size),
  uint32: (size) => new Uint32Array(size),
  int64: (size) => new BigInt64Array(size),
  uint64: (size) => new BigUint64Array(size),
  string: (size) => new Array<string>(size).fill(''),
};

function valuesOf(input: string, type: Tensor.Type, size: number): Tensor.DataType {
  if (type === 'float32') {
    const draw = randomIntegers(seed);
    return Float32Array.from({ length: size }, () => draw(2 ** 24) / 2 ** 24);
  }
  const zeros = zeroArrays[type];
  if (zeros === undefined) {
    throw new UserError(
      'input-mismatch',
      `input "${input}" has the type ${type}, which cannot be made up`,
      'give the model an input of another type',
    );
  }
  return zeros(size);
}
