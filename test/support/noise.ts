import { xoshiro128 } from '../../src/stats/random.ts';

/** A seeded draw from a distribution that is symmetric about zero. */
export type Noise = () => number;

/** Uniform in (0, 1), the same numbers for the same seed. */
export function uniforms(seed: number): Noise {
  const next = xoshiro128([seed, 0x9e3779b9, 0x243f6a88, 0xb7e15162]);
  // The first words of a state with little in it are little mixed.
  for (let skipped = 0; skipped < 20; skipped += 1) next();
  return () => (next() + 0.5) / 2 ** 32;
}

/** Standard normal numbers (Box and Muller 1958). */
export function normals(seed: number): Noise {
  const uniform = uniforms(seed);
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Student's t with three degrees of freedom: heavy tails. */
export function studentsT3(seed: number): Noise {
  const normal = normals(seed);
  return () => {
    const square = normal() ** 2 + normal() ** 2 + normal() ** 2;
    return normal() / Math.sqrt(square / 3);
  };
}

/** Normal numbers of which one in ten is five times as wide: a machine with a bad neighbour. */
export function contaminated(seed: number): Noise {
  const [uniform, normal] = [uniforms(seed), normals(seed + 1)];
  return () => normal() * (uniform() < 0.1 ? 5 : 1);
}

/** A series in which each number takes over a part of the one before it; its variance is the noise's. */
export function autoregressive(correlation: number, noise: Noise): Noise {
  let last = noise();
  return () => {
    const value = last;
    last = correlation * last + Math.sqrt(1 - correlation ** 2) * noise();
    return value;
  };
}

export const noises = { normal: normals, 'Student t3': studentsT3, contaminated } as const;
