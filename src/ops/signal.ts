import type { ElementType } from '../onnx/element-type.ts';
import type { Dim } from '../onnx/model.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  integersAt,
  invalid,
  movesData,
  outputElements,
  sameType,
} from './call.ts';
import { typeOf } from './constant.ts';
import { plus, times } from './dims.ts';
import type { Call, Op, OpVersions, Result } from './op.ts';

/** The definition names a transform and no algorithm: no price is set. */
const unpriced = () => null;

/** A real signal has only this many distinct bins. */
function bins(length: Dim, oneSided: boolean): Dim {
  if (typeof length !== 'number') return null;
  return oneSided ? Math.floor(length / 2) + 1 : length;
}

/** A length in an optional input; `fallback` where it is left out. */
function lengthAt(call: Call, position: number, fallback: Dim): Dim {
  const given = integersAt(call, position);
  return given.present ? (given.values?.[0] ?? null) : fallback;
}

/** The axis of DFT: an attribute, and from operator set 20 on an input, the last but one. */
function axisOf(call: Call, from: 'attribute' | 'input'): number | null {
  if (from === 'attribute') return attribute(call, 'axis', 'int') ?? 1;
  const given = integersAt(call, 2);
  return given.present ? (given.values?.[0] ?? null) : -2;
}

/** [batch, …, n, 1 or 2] -> [batch, …, bins, 2]; the inverse of one-sided bins is real. */
function inferDft(from: 'attribute' | 'input'): Op['infer'] {
  return (call) => {
    const x = inputDims(call, 0, 2);
    const axis = axisOf(call, from);
    if (x === null) return [sameType(call, null)];
    if (axis === null) return [sameType(call, x.map((): Dim => null).with(-1, 2))];
    const front = frontAxis(call, axis, x.length);
    const oneSided = (attribute(call, 'onesided', 'int') ?? 0) !== 0;
    const inverse = (attribute(call, 'inverse', 'int') ?? 0) !== 0;
    const extent = x[front] ?? null;
    const whole = oneSided && inverse && typeof extent === 'number' ? 2 * (extent - 1) : extent;
    const length = lengthAt(call, 1, whole);
    const extents = x.with(front, bins(length, oneSided && !inverse));
    return [sameType(call, extents.with(-1, oneSided && inverse ? 1 : 2))];
  };
}

/** Signal [batch, length, 1 or 2] -> [batch, frames, bins, 2]. */
function inferStft(call: Call): readonly Result[] {
  const signal = inputDims(call, 0, 2);
  const [batch = null, length = null] = signal ?? [];
  const step = integersAt(call, 1).values?.[0] ?? null;
  const window = call.inputs[2] ? (input(call, 2).shape?.[0] ?? null) : null;
  const frame = lengthAt(call, 3, window);
  const counted = typeof length === 'number' && typeof frame === 'number' && step !== null;
  if (step === 0) throw invalid(call, 'has a step of 0');
  const frames = counted ? Math.floor((length - frame) / step) + 1 : null;
  const oneSided = (attribute(call, 'onesided', 'int') ?? 1) !== 0;
  return [sameType(call, [batch, frames, bins(frame, oneSided), 2])];
}

function outputType(call: Call): ElementType {
  return typeOf(call, 'output_datatype') ?? 'float32';
}

function inferMel(call: Call): readonly Result[] {
  const bands = integersAt(call, 0).values?.[0] ?? null;
  const length = integersAt(call, 1).values?.[0] ?? null;
  return [{ type: outputType(call), shape: [bins(length, true), bands], data: null }];
}

/**
 * Function body: per element the Range's addition, k · increment, twice that, two cosines, two
 * products, a difference and a sum; once the increment (five), and the four of Range.
 */
const window: OpVersions = [
  {
    ...movesData,
    since: 17,
    infer: (call) => {
      const size = integersAt(call, 0).values?.[0] ?? null;
      return [{ type: outputType(call), shape: [size], data: null }];
    },
    arithmetic: (_call, outputs) => plus(times(outputElements(outputs), 9), 9),
  },
];

export const blackmanWindow = window;
export const dft: OpVersions = [
  { ...movesData, since: 17, infer: inferDft('attribute'), arithmetic: unpriced },
  { ...movesData, since: 20, infer: inferDft('input'), arithmetic: unpriced },
];
export const hammingWindow = window;
export const hannWindow = window;
export const melWeightMatrix: OpVersions = [
  { ...movesData, since: 17, infer: inferMel, arithmetic: unpriced },
];
export const stft: OpVersions = [
  { ...movesData, since: 17, infer: inferStft, arithmetic: unpriced },
];
