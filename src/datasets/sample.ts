/** 8-bit pixels, row by row, channels interleaved (HWC): gray with one channel, RGB with three. */
export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}

/** What an array can hold once read: 64-bit integers become exact doubles, halves become floats. */
export type NumberArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** An image still needs preprocessing; a tensor is fed as it is. Neither has a batch axis. */
export type SampleInput =
  | { readonly kind: 'image'; readonly image: PixelImage }
  | { readonly kind: 'tensor'; readonly data: NumberArray; readonly shape: readonly number[] };

/** One labelled example. The id is stable: shards are assigned by it and records sorted by it. */
export interface Sample {
  readonly id: string;
  readonly label: number;
  readonly input: SampleInput;
}
