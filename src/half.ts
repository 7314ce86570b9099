import { roundHalfEven } from './stats/rounding.ts';

// The word of a float32: 8 bits of exponent with a bias of 127, 23 of fraction.
const word = new Uint32Array(1);
const float = new Float32Array(word.buffer);
/** Steps between halves under the smallest normal one, 2^-14. */
const subnormalStep = 2 ** -24;

/**
 * The IEEE 754 binary16 bits of float32 values, rounded to nearest with ties to even: what
 * `astype(float16)` of numpy gives, and what onnxruntime takes as a float16 tensor.
 */
export function halfBits(values: Float32Array): Uint16Array {
  return Uint16Array.from(values, halfOf);
}

function halfOf(value: number): number {
  float[0] = value;
  const bits = word[0] ?? 0;
  const sign = (bits >>> 16) & 0x8000;
  const exponent = ((bits >>> 23) & 0xff) - 127;
  if (exponent === 128) return sign | 0x7c00 | (Number.isNaN(value) ? 0x200 : 0);
  if (exponent < -14) return sign | roundHalfEven(Math.abs(value) / subnormalStep);
  // From 16 bits below the point to the 10 that stay, a carry may reach the exponent: so it should.
  const fraction = roundHalfEven((bits & 0x7fffff) / 2 ** 13);
  return sign | Math.min(0x7c00, ((exponent + 15) << 10) + fraction);
}

/** The value of binary16 bits: the inverse of `halfBits`. */
export function floatOfHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * subnormalStep;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
