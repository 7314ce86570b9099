import { UserError } from '../errors.ts';
import { toGray, toRgb } from './color.ts';
import { centerCrop } from './crop.ts';
import type { PixelImage } from './image.ts';
import { type ModelInput, normalize } from './normalize.ts';
import { resize } from './resize.ts';
import { checkSpec, type PreprocessSpec } from './spec.ts';

/** What a dataset hands over: an image to be prepared, or a tensor that is ready. */
export type RawInput =
  | { readonly kind: 'image'; readonly image: PixelImage }
  | {
      readonly kind: 'tensor';
      readonly data: ArrayLike<number>;
      readonly shape: readonly number[];
    };

// A long thin image resized by its shorter side would otherwise grow without bound.
const maxResizedPixels = 2 ** 28;

/** torchvision's `_compute_resized_output_size`: the longer side is truncated. */
function shorterSideTo(image: PixelImage, side: number): readonly [number, number] {
  const { width, height } = image;
  if (width <= height) return [side, Math.trunc((side * height) / width)];
  return [Math.trunc((side * width) / height), side];
}

function resized(image: PixelImage, { resize: target, filter }: PreprocessSpec): PixelImage {
  if (target === null) return image;
  const [width, height] = typeof target === 'number' ? shorterSideTo(image, target) : target;
  if (width * height > maxResizedPixels) {
    throw new UserError(
      'bad-config',
      `preprocess.resize: ${image.width} × ${image.height} would become ${width} × ${height}`,
      'give both sides, as in resize: [224, 224]',
    );
  }
  return resize(image, width, height, filter);
}

function cropped(image: PixelImage, { crop }: PreprocessSpec): PixelImage {
  if (crop === null) return image;
  const [width, height] = typeof crop === 'number' ? [crop, crop] : crop;
  return centerCrop(image, width, height);
}

/**
 * The model input of one sample, without the batch axis. An image needs a spec; a tensor must
 * have none and is only converted to float32. UserError `bad-config` where they do not fit, or
 * where the spec itself is wrong.
 */
export function preprocess(input: RawInput, spec: PreprocessSpec | null): ModelInput {
  if (input.kind === 'tensor') {
    if (spec === null) return { data: Float32Array.from(input.data), shape: input.shape };
    throw new UserError(
      'bad-config',
      `preprocess: the dataset holds tensors of shape [${input.shape.join(', ')}], not images`,
      'remove preprocess, or store images as uint8 [N,H,W] or [N,H,W,3]',
    );
  }
  if (spec === null) {
    throw new UserError(
      'bad-config',
      'preprocess: missing, and the dataset holds images',
      'say how an image becomes the model input: color, resize, scale, mean, std, layout',
    );
  }
  checkSpec(spec);
  const colored = spec.color === 'L' ? toGray(input.image) : toRgb(input.image);
  return normalize(cropped(resized(colored, spec), spec), spec);
}
