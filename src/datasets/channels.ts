/** The first `kept` of every pixel's `stride` interleaved samples: pixels without their alpha. */
export function firstChannels(
  samples: ArrayLike<number>,
  pixels: number,
  stride: number,
  kept: 1 | 3,
): Uint8Array {
  if (stride === kept && samples instanceof Uint8Array) return samples;
  const out = new Uint8Array(pixels * kept);
  // Counting up instead of multiplying: this loop sees every pixel of every photo.
  let from = 0;
  if (kept === 1) {
    for (let to = 0; to < out.length; to += 1) {
      out[to] = samples[from] ?? 0;
      from += stride;
    }
    return out;
  }
  for (let to = 0; to < out.length; to += 3) {
    out[to] = samples[from] ?? 0;
    out[to + 1] = samples[from + 1] ?? 0;
    out[to + 2] = samples[from + 2] ?? 0;
    from += stride;
  }
  return out;
}
