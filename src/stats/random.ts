/** Uniform whole numbers 0…bound-1, for a bound of 1…2^32. */
export type RandomInteger = (bound: number) => number;

/**
 * xoshiro128** (Blackman and Vigna 2018, prng.di.unimi.it): 32-bit words only, so it is fast in
 * JavaScript, and seeded, so that an interval can be computed again from its evidence.
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

/** Uniform 32-bit words from a 32-bit seed, the same on every machine. */
export function randomWords(seed: number): () => number {
  const mix = splitMix32(seed);
  return xoshiro128([mix(), mix(), mix(), mix()]);
}

/** Uniform integers from a 32-bit seed, the same on every machine. */
export function randomIntegers(seed: number): RandomInteger {
  const next = randomWords(seed);
  return (bound) => {
    // Rejecting the incomplete last range keeps every value equally likely.
    const limit = 2 ** 32 - (2 ** 32 % bound);
    let value = next();
    while (value >= limit) value = next();
    return value % bound;
  };
}

/** Spreads one seed over a state, as xoshiro's authors advise (MurmurHash3's finaliser). */
function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
