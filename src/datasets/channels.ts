/** The first `kept` of every pixel's `stride` interleaved samples: pixels without their alpha. */
export function firstChannels(
  samples: ArrayLike<number>,
  pixels: number,
  stride: number,
  kept: number,
): Uint8Array {
  const out = new Uint8Array(pixels * kept);
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let channel = 0; channel < kept; channel++) {
      out[pixel * kept + channel] = samples[pixel * stride + channel] ?? 0;
    }
  }
  return out;
}
