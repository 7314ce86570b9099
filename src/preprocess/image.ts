/** 8-bit pixels, row by row, channels interleaved (HWC): gray with one channel, RGB with three. */
export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}
