import { UserError } from '../errors.ts';
import type { NamedTensor, NumberArray, PixelImage } from '../sample.ts';
import { roundHalfEven } from '../stats/rounding.ts';
import { isSameSize, type PixelSize, sizeText, unfitOutput } from './pixel-outputs.ts';
import { areFinite, isFloat } from './tensors.ts';

/** An image as planes of values in 0…255: gray, luma, or red, green and blue. */
export interface Planes extends PixelSize {
  readonly planes: readonly Float64Array[];
}

/** Whether the planes of a tensor lie one after the other or pixel by pixel. */
interface Layout extends PixelSize {
  readonly channels: number;
  readonly isPlanar: boolean;
}

const largest = 255;

function isColour(channels: number): boolean {
  return channels === 1 || channels === 3;
}

/** Both readings of [1, C, H, W] and [1, H, W, C] that have 1 or 3 channels, planar first. */
function layoutsOf({ shape }: NamedTensor): readonly Layout[] {
  const [batch, first, second, third] = shape.length === 3 ? [1, ...shape] : shape;
  if (shape.length < 3 || shape.length > 4 || batch !== 1) return [];
  if (first === undefined || second === undefined || third === undefined) return [];
  const planar = { channels: first, height: second, width: third, isPlanar: true };
  const interleaved = { channels: third, height: first, width: second, isPlanar: false };
  return [planar, interleaved].filter(({ channels }) => isColour(channels));
}

/**
 * How a value of the model's output becomes one of 0…255: scaled in float64 and, quantised, clamped
 * and rounded half to even. BasicSR's `tensor2img` multiplies in float32, so that a value within a
 * rounding of a half may come out one higher or lower there.
 */
function scaling(
  [low, high]: readonly [number, number],
  quantize: 'uint8' | 'none',
): (value: number) => number {
  const scaled = (value: number) => ((value - low) / (high - low)) * largest;
  if (quantize === 'none') return scaled;
  return (value) => roundHalfEven(Math.min(largest, Math.max(0, scaled(value))));
}

function planesOfData(
  data: NumberArray,
  { width, height, channels, isPlanar }: Layout,
  convert: (value: number) => number,
): Planes {
  const pixels = width * height;
  const planes = Array.from({ length: channels }, (_, channel) => {
    const plane = new Float64Array(pixels);
    for (let pixel = 0; pixel < pixels; pixel += 1) {
      const at = isPlanar ? channel * pixels + pixel : pixel * channels + channel;
      plane[pixel] = convert(data[at] ?? 0);
    }
    return plane;
  });
  return { width, height, planes };
}

/** The planes of 8-bit pixels. */
export function planesOfImage({ width, height, channels, data }: PixelImage): Planes {
  return planesOfData(data, { width, height, channels, isPlanar: false }, Number);
}

/**
 * The image in a model's first output, [1, C, H, W] or [1, H, W, C] with 1 or 3 channels: 8-bit
 * values as they are, floating-point ones from `range` to 0…255. Where both layouts are possible,
 * the truth's size decides. Null where a value is NaN or infinite; UserError `output-mismatch` where
 * type or shape is another.
 */
export function planesOfOutput(
  id: string,
  outputs: readonly NamedTensor[],
  truth: PixelSize,
  options: { readonly range: readonly [number, number]; readonly quantize: 'uint8' | 'none' },
): Planes | null {
  const [output] = outputs;
  const layouts = output === undefined ? [] : layoutsOf(output);
  const layout = layouts.find((each) => isSameSize(each, truth)) ?? layouts[0];
  const isBytes = output?.type === 'uint8';
  if (output === undefined || layout === undefined || !(isBytes || isFloat(output))) {
    const needed = 'give [1, C, H, W] or [1, H, W, C] of 1 or 3 channels as the first output';
    throw unfitOutput(id, output, needed);
  }
  if (!areFinite(output.data)) return null;
  const convert = isBytes ? Number : scaling(options.range, options.quantize);
  return planesOfData(output.data, layout, convert);
}

/** Without `border` pixels at each edge. UserError `bad-config` where nothing would be left. */
export function cropped(id: string, image: Planes, border: number): Planes {
  if (border === 0) return image;
  const width = image.width - 2 * border;
  const height = image.height - 2 * border;
  if (width < 1 || height < 1) {
    throw new UserError(
      'bad-config',
      `sample ${id}: a border of ${border} pixels leaves nothing of an image of ${sizeText(image)}`,
      'make the crop border smaller; usually it is the scale factor',
    );
  }
  const planes = image.planes.map((plane) => {
    const inner = new Float64Array(width * height);
    for (let row = 0; row < height; row += 1) {
      const start = (row + border) * image.width + border;
      inner.set(plane.subarray(start, start + width), row * width);
    }
    return inner;
  });
  return { width, height, planes };
}

// ITU-R BT.601 in studio swing, MATLAB's rgb2ycbcr, for values in 0…1; OpenCV's is another.
const lumaOffset = 16;
const [lumaRed, lumaGreen, lumaBlue] = [65.481, 128.553, 24.966];

/**
 * The luma plane, 16…235; a gray image is its own luma. `basicsr` rounds to float32 at the four
 * steps where BasicSR's `to_y_channel` does (`basicsr/metrics/metric_util.py`).
 */
export function lumaOf(image: Planes, precision: 'float64' | 'basicsr'): Planes {
  const [red, green, blue] = image.planes;
  if (red === undefined || green === undefined || blue === undefined) return image;
  const round = precision === 'basicsr' ? Math.fround : Number;
  const luma = new Float64Array(red.length);
  for (let at = 0; at < luma.length; at += 1) {
    const r = round((red[at] ?? 0) / largest);
    const g = round((green[at] ?? 0) / largest);
    const b = round((blue[at] ?? 0) / largest);
    const y = lumaBlue * b + lumaGreen * g + lumaRed * r + lumaOffset;
    luma[at] = round(round(y / largest) * largest);
  }
  return { width: image.width, height: image.height, planes: [luma] };
}
