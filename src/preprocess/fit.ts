import { UserError } from '../errors.ts';
import { roundHalfEven } from '../stats/rounding.ts';
import { maxSide, type Resize } from './spec.ts';

/** Width and height in pixels. */
export type Size = readonly [width: number, height: number];

// A long thin image resized by its shorter side would otherwise grow without bound.
const maxResizedPixels = 2 ** 28;

/** transforms/functional.py of torchvision, `_compute_resized_output_size`. */
function shorterTo([width, height]: Size, side: number): Size {
  if (width <= height) return [side, Math.trunc((side * height) / width)];
  return [Math.trunc((side * width) / height), side];
}

/**
 * data/base.py of ultralytics, `load_image` (`ceil`); data/augment.py there, `LetterBox` (`round`);
 * data/data_augment.py of YOLOX, `preproc` (`floor`).
 */
function inside([width, height]: Size, fit: Extract<Resize, { readonly kind: 'inside' }>): Size {
  const ratio = Math.min(fit.height / height, fit.width / width);
  if (fit.rounding === 'ceil') {
    return [
      Math.min(Math.ceil(width * ratio), fit.width),
      Math.min(Math.ceil(height * ratio), fit.height),
    ];
  }
  const rounded = fit.rounding === 'round' ? roundHalfEven : Math.floor;
  return [rounded(width * ratio), rounded(height * ratio)];
}

/** data/transforms.py of timm, `ResizeKeepRatio.get_params` without its random part. */
function keepRatio(
  [width, height]: Size,
  fit: Extract<Resize, { readonly kind: 'keep-ratio' }>,
): Size {
  const choose = fit.edge === 'longer' ? Math.max : Math.min;
  const ratio = choose(height / fit.height, width / fit.width);
  return [roundHalfEven(width / ratio), roundHalfEven(height / ratio)];
}

function unbounded(size: Size, fit: Resize): Size {
  switch (fit.kind) {
    case 'shorter':
      return shorterTo(size, fit.side);
    case 'exact':
      return [fit.width, fit.height];
    case 'inside':
      return inside(size, fit);
    case 'keep-ratio':
      return keepRatio(size, fit);
  }
}

/**
 * The size that an image of `size` is resized to, each rule to the pixel as the library that it is
 * from. UserError `bad-config` where a thin image would come out empty or enormous.
 */
export function fittedSize(size: Size, fit: Resize): Size {
  const [width, height] = unbounded(size, fit);
  if (width >= 1 && height >= 1 && width * height <= maxResizedPixels) return [width, height];
  throw new UserError(
    'bad-config',
    `preprocess.resize: ${size[0]} × ${size[1]} would become ${width} × ${height}`,
    `give both sides, as in resize: [224, 224], each at most ${maxSide}`,
  );
}
