import { UserError } from '../errors.ts';
import type { Frame, PixelImage, SampleInput } from '../sample.ts';
import { toGray, toRgb } from './color.ts';
import { fittedSize } from './fit.ts';
import { type ModelInput, normalize } from './normalize.ts';
import { resize } from './resize.ts';
import { resizeOpenCv } from './resize-opencv.ts';
import { checkSpec, type PreprocessSpec } from './spec.ts';
import { framed } from './window.ts';

/** What is prepared: an image, or a tensor that is ready. */
export type RawInput = Extract<SampleInput, { readonly kind: 'image' | 'tensor' }>;

/**
 * The model input of one sample, without the batch axis. An image needs a spec; a tensor must
 * have none and is only converted to float32. UserError `bad-config` where they do not fit, or
 * where the spec itself is wrong.
 *
 * Pixels are taken in the order in which the file stores them, as Pillow's and torchvision's users
 * get them: the EXIF orientation is not applied. `cv2.imread` applies it, so photos for a model
 * that was trained through OpenCV should be stored upright.
 */
export function preprocess(input: RawInput, spec: PreprocessSpec | null): ModelInput {
  if (input.kind === 'tensor') {
    if (spec === null) {
      const data = Float32Array.from(input.data);
      return { type: 'float32', data, shape: input.shape, frame: null };
    }
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
  return fromImage(input.image, spec);
}

function fromImage(image: PixelImage, spec: PreprocessSpec): ModelInput {
  const colored = spec.color === 'L' ? toGray(image) : toRgb(image);
  const sized = resized(colored, spec);
  const { image: seen, left, top } = windowOf(sized, spec);
  const frame: Frame = {
    imageWidth: image.width,
    imageHeight: image.height,
    inputWidth: seen.width,
    inputHeight: seen.height,
    // Of the size that it has, not of the ratio that was asked for: no rounding is lost.
    scaleX: sized.width / image.width,
    scaleY: sized.height / image.height,
    offsetX: 0 - left,
    offsetY: 0 - top,
  };
  return { ...normalize(seen, spec), frame };
}

function resized(image: PixelImage, { resize: fit, backend, filter }: PreprocessSpec): PixelImage {
  if (fit === null) return image;
  const [width, height] = fittedSize([image.width, image.height], fit);
  if (backend === 'opencv') return resizeOpenCv(image, width, height);
  return resize(image, width, height, filter);
}

function windowOf(image: PixelImage, { window, color }: PreprocessSpec) {
  if (window === null) return { image, left: 0, top: 0 };
  // Pixels are RGB until the end.
  const fill = color === 'BGR' ? window.fill.toReversed() : window.fill;
  return framed(image, { ...window, fill });
}
