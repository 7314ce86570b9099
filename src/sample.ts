/** The data that datasets, preprocess and tasks hand to each other; none of them knows another. */

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

/** A tensor by name; `type` is ONNX's name of the element type, such as `float32` or `int64`. */
export interface NamedTensor {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly number[];
  readonly data: NumberArray;
}

/** What a sample gives the model. An image still needs preprocessing, everything else is fed as is. */
export type SampleInput =
  | { readonly kind: 'image-file'; readonly path: string }
  | { readonly kind: 'image'; readonly image: PixelImage }
  /** One input without its batch axis. */
  | { readonly kind: 'tensor'; readonly data: NumberArray; readonly shape: readonly number[] }
  /** Every input of the model, with whatever batch axis they have; `''` names go by position. */
  | { readonly kind: 'feeds'; readonly tensors: readonly NamedTensor[] };

/** One object of a detection sample, in pixels of the stored image. */
export interface TruthBox {
  /** Index of the class, 0…C-1. */
  readonly category: number;
  /** Left, top, width, height. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** As annotated (COCO: of the mask), or width × height. */
  readonly area: number;
  readonly isCrowd: boolean;
  readonly isDifficult: boolean;
}

/** As many classes as a 16-bit mask tells apart: three times the longest list in use, ImageNet-21k. */
export const maxClasses = 65_536;

/** A class index per pixel, row by row. */
export interface IndexMask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint16Array;
}

/** What is right for one sample. */
export type Truth =
  | { readonly kind: 'none' }
  | { readonly kind: 'label'; readonly label: number }
  /** One per class; null is unknown and counts nowhere. */
  | { readonly kind: 'labels'; readonly labels: readonly (0 | 1 | null)[] }
  | { readonly kind: 'values'; readonly values: readonly number[] }
  | { readonly kind: 'boxes'; readonly boxes: readonly TruthBox[] }
  | { readonly kind: 'mask'; readonly mask: IndexMask }
  | { readonly kind: 'image'; readonly image: PixelImage }
  /** The outputs that a reference run gave. */
  | { readonly kind: 'outputs'; readonly tensors: readonly NamedTensor[] };

export type TruthKind = Truth['kind'];
export type TruthOf<K extends TruthKind> = Extract<Truth, { readonly kind: K }>;

/** A truth whose pixels may still be on disk. */
export type StoredTruth =
  | Exclude<Truth, { readonly kind: 'mask' | 'image' }>
  | { readonly kind: 'mask-file'; readonly path: string }
  | { readonly kind: 'image-file'; readonly path: string };

/** One example: plain data that can be sent to a thread which reads its files. */
export interface Sample {
  /** Stable: records are sorted by it, and base and head are paired by it. */
  readonly id: string;
  readonly input: SampleInput;
  readonly truth: StoredTruth;
  /** Values of slice columns by their names, such as `time: night`. */
  readonly slices: Readonly<Record<string, string>>;
}

/** Where an image lies in the model's input: input = image × scale + offset, in pixels. */
export interface Frame {
  readonly imageWidth: number;
  readonly imageHeight: number;
  readonly inputWidth: number;
  readonly inputHeight: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly offsetX: number;
  readonly offsetY: number;
}
