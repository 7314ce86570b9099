import type { Tensor } from 'onnxruntime-common';
import { UserError } from '../errors.ts';
import { halfBits } from '../half.ts';
import { randomIntegers } from '../stats/random.ts';
import type { InputFill, MadeInputs } from './protocol.ts';
import { type LoadedSession, type TensorPort, tensorPorts } from './session.ts';

type Feeds = Readonly<Record<string, Tensor>>;

const seed = 1;

/**
 * One tensor per input with every symbolic dimension pinned. Where `made` does not say otherwise it is
 * uniform in [0, 1) for floats, empty for texts, and else zero: a valid index, mask and token.
 * `dimension-not-pinned`, `input-mismatch` and `bad-config` name the input.
 */
export function syntheticFeeds(
  loaded: LoadedSession,
  dims: Readonly<Record<string, number>>,
  made: MadeInputs,
): Feeds {
  const ports = tensorPorts(loaded.session.inputMetadata);
  return Object.fromEntries(
    ports.map((port) => {
      const asked = Object.hasOwn(made, port.name) ? made[port.name] : undefined;
      const shape = asked?.shape ?? pinnedShape(loaded, port, dims);
      const size = shape.reduce((product, dim) => product * dim, 1);
      const data = allocated(port, size, asked?.fill ?? null);
      return [port.name, loaded.createTensor(port.type, data, shape)];
    }),
  );
}

function pinnedShape(
  { unranked }: LoadedSession,
  { name, shape }: TensorPort,
  dims: Readonly<Record<string, number>>,
): readonly number[] {
  if (unranked.includes(name)) throw shapeless(name, `input "${name}" has no shape in the model`);
  return shape.map((dim, axis) => {
    if (typeof dim === 'number' && dim >= 0) return dim;
    const pinned = Object.hasOwn(dims, dim) ? dims[dim] : undefined;
    if (pinned !== undefined) return pinned;
    throw dim === '' || typeof dim === 'number'
      ? shapeless(name, `dimension ${axis + 1} of input "${name}" is open and has no name`)
      : open(name, dim);
  });
}

function open(input: string, dim: string): UserError {
  return new UserError(
    'dimension-not-pinned',
    `input "${input}" has the open dimension "${dim}"`,
    `pin it: dims: { ${dim}: 1 } in the config, or --dim ${dim}=1`,
  );
}

/** Nothing but a whole shape mends it, and no option of a command takes one. */
function shapeless(input: string, what: string): UserError {
  return new UserError(
    'dimension-not-pinned',
    what,
    `give its shape: latency: { inputs: { ${input}: { shape: [1, …] } } } in a config, which compare reads and bench does not`,
  );
}

function allocated(port: TensorPort, size: number, asked: InputFill | null): Tensor.DataType {
  try {
    return filled(port, size, asked);
  } catch (cause) {
    // What the engine throws for an array that it cannot have.
    if (!(cause instanceof RangeError)) throw cause;
    throw new UserError(
      'input-mismatch',
      `input "${port.name}" would have ${size} elements, which this machine cannot hold`,
      'pin its dimensions to smaller values',
      { cause },
    );
  }
}

type At<T> = (index: number) => T;

/** How tensors of one type are made. */
interface NumberType {
  /** The smallest and the largest value of a type of integers; null for floats. */
  readonly bounds: readonly [number, number] | null;
  readonly create: (length: number, at: At<number>) => Tensor.DataType;
}

interface ArrayType<T> {
  readonly from: (
    source: ArrayLike<unknown>,
    at: (_: unknown, index: number) => T,
  ) => Tensor.DataType;
}

function numbers(array: ArrayType<number>, bounds: NumberType['bounds']): NumberType {
  return { bounds, create: (length, at) => array.from({ length }, (_, index) => at(index)) };
}

function largeIntegers(array: ArrayType<bigint>, low: number): NumberType {
  const bounds = [low, Number.MAX_SAFE_INTEGER] as const;
  return { bounds, create: (length, at) => array.from({ length }, (_, i) => BigInt(at(i))) };
}

const float16: NumberType = {
  bounds: null,
  create: (length, at) => halfBits(Float32Array.from({ length }, (_, index) => at(index))),
};

const numberTypes: Readonly<Partial<Record<Tensor.Type, NumberType>>> = {
  float16,
  float32: numbers(Float32Array, null),
  float64: numbers(Float64Array, null),
  bool: numbers(Uint8Array, [0, 1]),
  int8: numbers(Int8Array, [-128, 127]),
  uint8: numbers(Uint8Array, [0, 255]),
  int16: numbers(Int16Array, [-(2 ** 15), 2 ** 15 - 1]),
  uint16: numbers(Uint16Array, [0, 2 ** 16 - 1]),
  int32: numbers(Int32Array, [-(2 ** 31), 2 ** 31 - 1]),
  uint32: numbers(Uint32Array, [0, 2 ** 32 - 1]),
  int64: largeIntegers(BigInt64Array, Number.MIN_SAFE_INTEGER),
  uint64: largeIntegers(BigUint64Array, 0),
};

function filled(port: TensorPort, length: number, asked: InputFill | null): Tensor.DataType {
  const { type, name } = port;
  if (type === 'string') {
    const texts = textsOf(name, asked);
    return Array.from({ length }, (_, index) => texts[index % texts.length] ?? '');
  }
  const numberType = numberTypes[type];
  if (numberType === undefined) {
    throw new UserError(
      'input-mismatch',
      `input "${name}" has the type ${type}, which cannot be made up`,
      'give the model an input of another type',
    );
  }
  return numberType.create(length, numbersOf(port, numberType, asked));
}

function textsOf(name: string, asked: InputFill | null): readonly string[] {
  if (asked === null) return [''];
  if (asked.kind === 'values') return asked.values.map(String);
  throw unfit(name, 'a range is no text', 'string');
}

/** Without a plan floats from [0, 1), and zeros of any other type. */
function numbersOf(
  { name, type }: TensorPort,
  { bounds }: NumberType,
  asked: InputFill | null,
): At<number> {
  const isFloat = bounds === null;
  if (asked === null) return isFloat ? drawn(0, 1) : () => 0;
  const given = asked.kind === 'range' ? [asked.low, asked.high] : asked.values;
  const values = given.map((value) => {
    if (typeof value !== 'number') throw unfit(name, `"${value}" is no number`, type);
    const isInside =
      isFloat || (Number.isInteger(value) && value >= bounds[0] && value <= bounds[1]);
    if (!isInside) throw unfit(name, `${value} is none of its values`, type);
    return value;
  });
  const [low = 0, high = 0] = values;
  if (asked.kind === 'values') return (index) => values[index % values.length] ?? 0;
  return isFloat ? drawn(low, high) : drawnWhole(name, type, low, high);
}

function drawn(low: number, high: number): At<number> {
  const draw = randomIntegers(seed);
  return () => low + (high - low) * (draw(2 ** 24) / 2 ** 24);
}

function drawnWhole(name: string, type: Tensor.Type, low: number, high: number): At<number> {
  const count = high - low + 1;
  if (count > 2 ** 32) throw unfit(name, 'the range holds more than 2^32 values', type);
  const draw = randomIntegers(seed);
  return () => low + draw(count);
}

function unfit(input: string, what: string, type: Tensor.Type): UserError {
  return new UserError(
    'bad-config',
    `latency.inputs.${input}: ${what}, and the input is of type ${type}`,
    type === 'string'
      ? 'give values, such as [a, b]'
      : 'give low and high, or values, of that type',
  );
}
